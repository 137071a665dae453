/** What a person typed into a form, turned into values as they are stored, with every mistake told at once. */
import { fieldTypes } from '../../metadata/fields/index.ts'
import type { EntityModel, EntryModel, FieldModel, Locale, Model } from '../../metadata/model.ts'
import { messageOf } from '../../operation/outcomes.ts'
import type { IsLocked } from '../../sdk/form-locks.ts'
import type { Broken, OutcomeMessage } from '../../sdk/types.ts'

type Values = Readonly<Record<string, unknown>>
interface Place { readonly entry?: string, readonly line?: number }
interface Reading { readonly model: Model, readonly entity: EntityModel, readonly locale: Locale, readonly isLocked: IsLocked, readonly messages: OutcomeMessage[] }

export interface ParsedRow { readonly values: Record<string, unknown>, readonly messages: readonly OutcomeMessage[] }

const MAX_LINES = 5000
/** Set by the host at every saving, whatever somebody sends. */
const STAMPS = new Set(['CreatorField', 'ModifierField', 'CreateDateField', 'ModifyDateField'])

/**
 * Parses the values of a row by their fields' types.
 *
 * In:     the values by key, entries as lists of lines; the row as it was given out, stored or blank, or null where nobody
 *         knows; what the form locks.
 * Out:    the values that may be saved; a message for each unknown key, value that does not fit and change of what only
 *         the host sets or the form locks. Unchanged values of such fields are passed over, so that a client may send back
 *         what it was given; in lines, the stored value stands.
 */
export function parseRow (model: Model, entity: EntityModel, input: Values, before: Values | null, locale: Locale, isLocked: IsLocked = () => false): ParsedRow {
  const reading: Reading = { model, entity, locale, isLocked, messages: [] }
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(input)) {
    if (key === 'id' || key === 'version') continue
    const entry = entity.entry.get(key)
    const field = entity.field.get(key)
    if (entry !== undefined) values[key] = parseLines(reading, entry, value, before)
    else if (field === undefined) tell(reading, unknownField(key))
    else parseHeader(reading, field, value, before, values)
  }
  return { values, messages: reading.messages }
}

function parseHeader (reading: Reading, field: FieldModel, input: unknown, before: Values | null, values: Record<string, unknown>): void {
  if (STAMPS.has(field.type)) return
  const value = parseValue(reading, field, input, {})
  if (value === undefined) return
  if (!field.readonly && !reading.isLocked(field.key)) { values[field.key] = value; return }
  const known = before === null ? defaultOf(field) : before[field.key]
  if (!isSame(value, known) && !isSame(value, fieldTypes[field.type].empty)) tell(reading, { code: field.readonly ? 'PL_FIELD_READONLY' : 'PL_FIELD_LOCKED', field: field.key })
}

function parseLines (reading: Reading, entry: EntryModel, input: unknown, before: Values | null): readonly Values[] {
  const limit = entry.single ? 1 : MAX_LINES
  if (!Array.isArray(input) || input.length > limit || input.some(line => typeof line !== 'object' || line === null || Array.isArray(line))) {
    tell(reading, { code: 'PL_ENTRY_LINES', entry: entry.key, values: { entry: entry.name[reading.locale], limit: String(limit) } })
    return []
  }
  const stored = new Map((Array.isArray(before?.[entry.key]) ? before[entry.key] as Values[] : []).map(line => [String(line.id), line]))
  return (input as Values[]).map((line, index) => parseLine(reading, entry, line, stored.get(String(line.id)), index + 1))
}

function parseLine (reading: Reading, entry: EntryModel, input: Values, stored: Values | undefined, line: number): Values {
  const place = { entry: entry.key, line }
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(input)) {
    const field = entry.field.get(key)
    // A line's own id and number come back as they were given; the store makes new ones.
    if (field === undefined && (key === 'id' || key === 'seq')) continue
    if (field === undefined) { tell(reading, { ...unknownField(key), ...place }); continue }
    const parsed = field.readonly || reading.isLocked(key, entry.key) ? stored?.[key] : parseValue(reading, field, value, place)
    if (parsed !== undefined) values[key] = parsed
  }
  return values
}

function parseValue (reading: Reading, field: FieldModel, input: unknown, place: Place): unknown {
  const parsed = fieldTypes[field.type].parse(field.refEntity === null ? input : idOf(input), field)
  if (parsed.ok) return parsed.value
  tell(reading, { code: parsed.code, field: field.key, values: parsed.values, ...place })
  return undefined
}

/** A reference may come back as `{ id, number, name }`, the way it was given. */
const idOf = (input: unknown): unknown => typeof input === 'object' && input !== null && 'id' in input ? input.id : input

const defaultOf = (field: FieldModel): unknown => field.defaultValue !== null && 'value' in field.defaultValue ? field.defaultValue.value : fieldTypes[field.type].empty
const isSame = (left: unknown, right: unknown): boolean => JSON.stringify(left ?? null) === JSON.stringify(right ?? null)

const unknownField = (key: string): Broken => ({ code: 'PL_FIELD_UNKNOWN', field: key, values: { value: key.slice(0, 60) } })

function tell (reading: Reading, broken: Broken): void {
  reading.messages.push(messageOf(reading.model, reading.entity, broken, reading.locale))
}
