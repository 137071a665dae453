/** A row as a form shows it: references by name, whether it may be edited, and its files. */
import type { EntityModel, FieldModel, FormModel, Text } from '../../metadata/model.ts'
import { isPermitted, type Principal } from '../../operation/command.ts'
import { fileFields, type FileKind } from '../../operation/files.ts'
import { matches } from '../../sdk/matches.ts'
import type { FormData } from '../../sdk/wire.ts'
import { text } from '../door-error.ts'
import type { NamesOf } from './names.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Makes the data of a form from a row.
 *
 * In:     the row as the store gives it, `id` null for a new one.
 * Out:    the row with references as `{ id, number, name }`, its page state, and whether and why not it may be edited.
 */
export async function formData (namesOf: NamesOf, form: FormModel, entity: EntityModel, row: Values & { readonly id: string | null, readonly version: number | null }, by: Principal, now: Date): Promise<FormData> {
  const why = whyLocked(form, entity, row, by, now)
  return {
    row: await named(namesOf, entity, row),
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
export async function named<Row extends Values> (namesOf: NamesOf, entity: EntityModel, row: Row): Promise<Row> {
  const { header, entries } = referencesOf(entity)
  const wanted = new Map<string, Set<string>>()
  const want = (fields: readonly FieldModel[], values: Values): void => {
    for (const { key, refEntity } of fields) if (isId(values[key])) wanted.set(refEntity!, (wanted.get(refEntity!) ?? new Set()).add(values[key]))
  }
  want(header, row)
  for (const { key, fields } of entries) for (const line of linesOf(row[key])) want(fields, line)
  const found = new Map(await Promise.all([...wanted].map(async ([refEntity, ids]) => [refEntity, await namesOf(refEntity, [...ids])] as const)))

  const withNames = (fields: readonly FieldModel[], values: Values): Values => {
    const copy: Record<string, unknown> = { ...values }
    for (const { key, refEntity } of fields) { const id = values[key]; if (isId(id)) copy[key] = found.get(refEntity!)?.get(id) ?? { id, number: id, name: id } }
    return copy
  }
  return { ...withNames(header, row), ...Object.fromEntries(entries.map(({ key, fields }) => [key, linesOf(row[key]).map(line => withNames(fields, line))])) } as Row
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== ''
const linesOf = (value: unknown): readonly Values[] => Array.isArray(value) ? value as readonly Values[] : []

interface References { readonly header: readonly FieldModel[], readonly entries: readonly { readonly key: string, readonly fields: readonly FieldModel[] }[] }
const known = new WeakMap<EntityModel, References>()

/** The fields of an entity that refer to others, and the entries that have any. Worked out once for each entity of a Model. */
function referencesOf (entity: EntityModel): References {
  const before = known.get(entity)
  if (before !== undefined) return before
  const referring = (fields: readonly FieldModel[]): readonly FieldModel[] => fields.filter(field => field.refEntity !== null)
  const made = { header: referring(entity.fields), entries: entity.entries.map(entry => ({ key: entry.key, fields: referring(entry.fields) })).filter(entry => entry.fields.length > 0) }
  known.set(entity, made)
  return made
}
