/** Forms: what they show, a row to look at or to fill in, saving it, and what follows from a changed value. */
import { createHash, randomUUID } from 'node:crypto'
import type { FastifyPluginAsync } from 'fastify'
import { fieldTypes } from '../metadata/fields/index.ts'
import type { EntityModel, FormModel, Text } from '../metadata/model.ts'
import { isPermitted, type Principal, type SaveRow } from '../operation/command.ts'
import { messageOf } from '../operation/outcomes.ts'
import { newRow } from '../operation/save.ts'
import { locksOf, type IsLocked } from '../sdk/form-locks.ts'
import type { ClientAction, FormPlugin, OutcomeMessage } from '../sdk/types.ts'
import type { ClickRequest, FormData, OperationAnswer } from '../sdk/wire.ts'
import type { Row } from '../store/store.ts'
import type { HttpDeps } from './deps.ts'
import { click, type PressMemory } from './click.ts'
import { badRequest, forbidden, notFound, text } from './door-error.ts'
import { checkReferences } from './input/check-references.ts'
import { parseRow } from './input/parse-row.ts'
import { formData, whyLocked } from './page/form-data.ts'
import { formPage } from './page/form-page.ts'
import { namesReader, type NamesOf } from './page/names.ts'
import { clickSchema, idSchema, nameSchema } from './schemas.ts'

interface FormParams { readonly Params: { readonly form: string } }
interface Found { readonly form: FormModel, readonly entity: EntityModel, readonly plugins: readonly FormPlugin[] }
interface SaveRequest { readonly id: string | null, readonly version: number | null, readonly values: Readonly<Record<string, unknown>>, readonly commandId?: string }
interface ChangedRequest { readonly field: string, readonly entry?: string, readonly line?: number, readonly values: Readonly<Record<string, unknown>> }

const params = { type: 'object', properties: { form: nameSchema, id: idSchema } } as const
const valuesSchema = { type: 'object', description: 'Values by field key, entries as lists of lines; decimals as text.', additionalProperties: true } as const
const saveSchema = {
  type: 'object', required: ['id', 'version', 'values'], additionalProperties: false,
  properties: {
    id: { ...idSchema, type: ['string', 'null'] }, version: { type: ['integer', 'null'], minimum: 0 }, values: valuesSchema,
    commandId: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'Where given, a repetition of the saving of a new row makes no second one.' }
  }
} as const
const changedSchema = { type: 'object', required: ['field', 'values'], additionalProperties: false, properties: { field: nameSchema, entry: nameSchema, line: { type: 'integer', minimum: 1 }, values: valuesSchema } } as const
const tags = ['forms']
/** Bills of thousands of lines are saved whole. */
const SAVE_BYTES = 5_000_000

export const forms: FastifyPluginAsync<{ readonly deps: HttpDeps, readonly presses: PressMemory }> = async (app, { deps, presses }) => {
  const find = (number: string, by: Principal): Found => foundForm(deps, number, by)
  const namesOf = namesReader(deps.store, deps.now)

  app.get<FormParams>('/forms/:form', { schema: { tags, summary: 'Sections, fields and buttons of a form', params } }, async request => {
    const { form, entity } = find(request.params.form, request.principal)
    return formPage(form, entity, request.principal)
  })

  app.get<FormParams>('/forms/:form/new', { schema: { tags, summary: 'A new row with its defaults', params } }, async request =>
    await blankForm(deps, namesOf, find(request.params.form, request.principal), request.principal))

  app.get<FormParams & { Params: { readonly id: string } }>('/forms/:form/rows/:id', { schema: { tags, summary: 'A row', params } }, async request => {
    const { form, entity } = find(request.params.form, request.principal)
    const row = await rowOf(deps, entity, request.params.id, request.principal)
    return await formData(namesOf, form, entity, row, request.principal, deps.now())
  })

  app.post<FormParams & { Body: SaveRequest }>('/forms/:form/save', { bodyLimit: SAVE_BYTES, schema: { tags, summary: 'Save a row', params, body: saveSchema } }, async request =>
    await save(deps, find(request.params.form, request.principal), request.body, request.principal))

  app.post<FormParams & { Body: ClickRequest }>('/forms/:form/click', { schema: { tags, summary: 'Press a button', params, body: clickSchema } }, async request => {
    const { form, entity, plugins } = find(request.params.form, request.principal)
    const { selection } = request.body
    if (!('ids' in selection) || selection.ids.length > 1) throw badRequest(text('表单上的操作只针对当前单据。', 'A form\'s button acts on its one row.'))
    return await click(deps, presses, { number: form.number, entity, form: form.number, toolbar: form.toolbar, plugins, resultFilter: () => null }, request.body, request.principal)
  })

  app.post<FormParams & { Body: ChangedRequest }>('/forms/:form/changed', { bodyLimit: SAVE_BYTES, schema: { tags, summary: 'What follows from a changed value', params, body: changedSchema } }, async request =>
    ({ actions: changedActions(find(request.params.form, request.principal), request.body) }))
}

/**
 * Finds a form that this person may open.
 *
 * Errors: 404 for an unknown one, 403 without the permission to view its entity.
 */
function foundForm (deps: HttpDeps, number: string, by: Principal): Found {
  const form = deps.model().forms.get(number)
  if (form === undefined) throw notFound({ zh_CN: `表单 ${number}`, en_US: `form ${number}` })
  const entity = deps.model().entities.get(form.entity)!
  if (!isPermitted(by, entity.number, 'view')) throw forbidden(form.name)
  return { form, entity, plugins: form.plugins.flatMap(path => deps.plugins().form(path) ?? []) }
}

/** A row within this person's reach. Errors: 404, whether it is not there or another's. */
export async function rowOf (deps: Pick<HttpDeps, 'store'>, entity: EntityModel, id: string, by: Principal): Promise<Row> {
  const [row] = await deps.store.load(entity.number, [id], 'all', by.orgs)
  if (row === undefined) throw notFound({ zh_CN: `${entity.name.zh_CN} ${id}`, en_US: `${entity.name.en_US} ${id}` })
  return row
}

async function blankForm (deps: HttpDeps, namesOf: NamesOf, found: Found, by: Principal): Promise<FormData> {
  const now = deps.now()
  return await formData(namesOf, found.form, found.entity, { ...blankRow(found, by, now), id: null, version: null }, by, now)
}

/** A new row as its form shows it first: the defaults, and what the form's plugins put there. */
function blankRow ({ entity, plugins }: Found, by: Principal, now: Date): Record<string, unknown> {
  const blank: Record<string, unknown> = newRow(entity, { by, now }, {})
  return plugins.reduce((row, plugin) => ({ ...row, ...plugin.afterCreateNewData?.(row, { user: { id: by.userId, name: by.name }, now }) }), blank)
}

/**
 * Saves a row from a form.
 *
 * Out:    one outcome with the saved row's id; refused with every value that does not fit, or with every broken rule.
 */
async function save (deps: HttpDeps, found: Found, request: SaveRequest, by: Principal): Promise<OperationAnswer> {
  const { form, entity } = found
  const commandId = request.commandId ?? randomUUID()
  const before = request.id === null ? null : await rowOf(deps, entity, request.id, by)
  if (before !== null && request.version === null) throw badRequest(text('缺少 version：请先打开单据再保存。', 'version is missing: open the row before you save it.'))
  const locked = whyLocked(form, entity, before ?? { id: null }, by, deps.now())
  if (locked !== null && before === null) throw forbidden(entity.operations.get('new')?.name ?? entity.name)
  if (locked !== null) return refused(entity, before, commandId, [lockedMessage(locked, by)])

  const isLocked = locksOf(form.sections, before === null ? 'new' : 'edit')
  const given = before ?? blankRow(found, by, deps.now())
  const { values, messages } = parseRow(deps.model(), entity, request.values, given, by.locale, isLocked)
  const broken = [...messages, ...await checkReferences(deps, entity, values, by), ...foreignOrg(deps, entity, values, before, by)]
  if (broken.length > 0) return refused(entity, before, commandId, broken)
  const data = { id: request.id, version: request.version, values: before === null ? { ...fixedValues(entity, given, isLocked), ...values } : values, ...onceOf(request, values, by) }
  const { outcomes } = await deps.corridor.run({ id: commandId, entity: entity.number, operation: 'save', source: 'button', by, now: deps.now(), rows: { data: [data] } })
  return { commandId, operation: 'save', outcomes }
}

/** What a new row's form was filled with and nobody may change: the page does not send it. */
const fixedValues = (entity: EntityModel, given: Readonly<Record<string, unknown>>, isLocked: IsLocked): Record<string, unknown> =>
  Object.fromEntries(entity.fields.filter(field => field.readonly || isLocked(field.key)).map(field => [field.key, given[field.key]]))

/** A new row's saving under a command id of the client's is recognised when it comes again. */
const onceOf = ({ id, commandId }: SaveRequest, values: Readonly<Record<string, unknown>>, by: Principal): Pick<SaveRow, 'once'> =>
  id !== null || commandId === undefined ? {} : { once: { scope: `form:${by.userId}`, key: commandId, contentHash: createHash('sha256').update(JSON.stringify(values)).digest('hex') } }

function refused (entity: EntityModel, before: Row | null, commandId: string, messages: readonly OutcomeMessage[]): OperationAnswer {
  const label = before === null ? '' : String(before[entity.numberField] ?? before.id)
  return { commandId, operation: 'save', outcomes: [{ id: before?.id ?? '', label, outcome: 'refused', codes: messages.map(message => message.code), messages }] }
}

const lockedMessage = (why: Text, by: Principal): OutcomeMessage => ({ code: 'PL_ROW_LOCKED', text: why[by.locale], level: 'error' })

/** A row saved without an organisation, or into one that its author may not touch, would be lost to its author. */
function foreignOrg (deps: HttpDeps, entity: EntityModel, values: Readonly<Record<string, unknown>>, before: Row | null, by: Principal): readonly OutcomeMessage[] {
  if (entity.mainOrg === null || by.orgs === 'all') return []
  const org = entity.mainOrg in values ? values[entity.mainOrg] : before === null ? by.orgs[0] : before[entity.mainOrg]
  if (typeof org === 'string' && by.orgs.includes(org)) return []
  return [messageOf(deps.model(), entity, { code: 'PL_ORG_NEEDED', field: entity.mainOrg }, by.locale)]
}

/** Runs the form's plugins on the values as far as they can be read: what does not fit yet is left out. */
function changedActions ({ form, entity, plugins }: Found, request: ChangedRequest): readonly ClientAction[] {
  const owner = request.entry === undefined ? entity : entity.entry.get(request.entry)
  if (owner?.field.get(request.field) === undefined) throw badRequest(text(`${form.number} 没有字段 ${request.field}。`, `${form.number} has no field ${request.field}.`))
  const row = readable(entity, request.values)
  const change = { field: request.field, ...(request.entry === undefined ? {} : { entry: request.entry }), ...(request.line === undefined ? {} : { line: request.line }) }
  return plugins.flatMap(plugin => plugin.propertyChanged?.(change, row) ?? [])
}

function readable (entity: EntityModel, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const read = (fields: EntityModel['fields'], from: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(fields.map(field => {
    const given = from[field.key]
    const parsed = fieldTypes[field.type].parse(field.refEntity !== null && typeof given === 'object' && given !== null && 'id' in given ? given.id : given, field)
    return [field.key, parsed.ok ? parsed.value : fieldTypes[field.type].empty]
  }))
  const entries = entity.entries.map(entry => {
    const lines = values[entry.key]
    return [entry.key, Array.isArray(lines) ? lines.map(line => read(entry.fields, typeof line === 'object' && line !== null ? line as Record<string, unknown> : {})) : []] as const
  })
  return { ...read(entity.fields, values), ...Object.fromEntries(entries) }
}
