/** A row as a form shows it: references by name, whether it may be edited, and its files. */
import type { EntityModel, FieldModel, FormModel, Text } from '../../metadata/model.ts'
import { isPermitted, type Principal } from '../../operation/command.ts'
import { fileFields, type FileKind } from '../../operation/files.ts'
import { matches } from '../../sdk/matches.ts'
import type { FormData } from '../../sdk/wire.ts'
import type { Store } from '../../store/store.ts'
import { text } from '../door-error.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Makes the data of a form from a row.
 *
 * In:     the row as the store gives it, `id` null for a new one.
 * Out:    the row with references as `{ id, number, name }`, its page state, and whether and why not it may be edited.
 */
export async function formData (store: Store, form: FormModel, entity: EntityModel, row: Values & { readonly id: string | null, readonly version: number | null }, by: Principal, now: Date): Promise<FormData> {
  const why = whyLocked(form, entity, row, by, now)
  return {
    row: await named(store, entity, row),
    state: row.id === null ? 'new' : stateOf(form, entity, row),
    canEdit: why === null,
    why,
    files: row.id === null ? [] : filesOf(entity, row, row.id)
  }
}

/** The reason why this person may not edit this row now; null where nothing stands in the way. */
export function whyLocked (form: FormModel, entity: EntityModel, row: Values & { readonly id: string | null }, by: Principal, now: Date): Text | null {
  const save = entity.operations.get('save')
  const needed = row.id === null ? entity.operations.get('new') ?? save : save
  if (save === undefined || needed === undefined || !isPermitted(by, entity.number, needed.permission)) return text('没有编辑权限。', 'You may not edit this.')
  if (row.id !== null && form.editable !== null && !matches(form.editable, field => row[field], now)) return text('当前状态不能编辑。', 'It cannot be edited in its present state.')
  return null
}

function stateOf (form: FormModel, entity: EntityModel, row: Values): FormData['state'] {
  const field = form.statusField === null ? undefined : entity.field.get(form.statusField)
  if (field?.type !== 'BillStatusField') return 'view'
  return row[field.key] === 'B' ? 'submit' : row[field.key] === 'C' ? 'audit' : 'view'
}

/** The files that a row has, with the addresses to open them. */
export function filesOf (entity: EntityModel, row: Values, id: string): FormData['files'] {
  return (Object.entries(fileFields(entity)) as [FileKind, string][])
    .filter(([, field]) => typeof row[field] === 'string' && row[field] !== '')
    .map(([kind]) => ({ kind, url: `/api/files/${entity.number}/${id}/${kind}` }))
}

/**
 * Puts `{ id, number, name }` in the place of every reference's id, header and entries, in one query an entity.
 */
export async function named<Row extends Values> (store: Store, entity: EntityModel, row: Row): Promise<Row> {
  const wanted = new Map<string, Set<string>>()
  each(entity, row, (field, value) => { if (typeof value === 'string' && value !== '') wanted.set(field.refEntity!, (wanted.get(field.refEntity!) ?? new Set()).add(value)) })
  const found = new Map(await Promise.all([...wanted].map(async ([refEntity, ids]) => [refEntity, await store.names(refEntity, [...ids])] as const)))
  const nameOf = (field: FieldModel, value: unknown): unknown => typeof value === 'string' && value !== '' ? found.get(field.refEntity!)?.get(value) ?? { id: value, number: value, name: value } : value
  const header = replaced(entity.fields, row, nameOf)
  const entries = Object.fromEntries(entity.entries.flatMap(entry => {
    const lines = row[entry.key]
    return Array.isArray(lines) ? [[entry.key, lines.map((line: Values) => ({ ...line, ...replaced(entry.fields, line, nameOf) }))]] : []
  }))
  return { ...row, ...header, ...entries }
}

const replaced = (fields: readonly FieldModel[], row: Values, nameOf: (field: FieldModel, value: unknown) => unknown): Values =>
  Object.fromEntries(fields.filter(field => field.refEntity !== null && field.key in row).map(field => [field.key, nameOf(field, row[field.key])]))

function each (entity: EntityModel, row: Values, tell: (field: FieldModel, value: unknown) => void): void {
  for (const field of entity.fields) if (field.refEntity !== null) tell(field, row[field.key])
  for (const entry of entity.entries) {
    const lines = row[entry.key]
    if (!Array.isArray(lines)) continue
    for (const line of lines as Values[]) for (const field of entry.fields) if (field.refEntity !== null) tell(field, line[field.key])
  }
}
