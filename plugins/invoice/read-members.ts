/** Reads members of an open API payload by the metadata of their fields, telling everything wrong at once. */
import { Decimal, gbkLength, invisibleCharacters, isDate, isDecimal, places, plain, type ApiField } from '#sdk'

/** Something wrong with one member; `code` names the message. */
export interface Fault { readonly api: string, readonly line?: number, readonly code: string, readonly values: Readonly<Record<string, string>> }
export interface ReadResult { readonly values: Readonly<Record<string, unknown>>, readonly faults: readonly Fault[] }
export type Members = Readonly<Record<string, unknown>>

type One = { readonly value: unknown } | { readonly code: string, readonly values?: Readonly<Record<string, string>> }
const NUMBERS = ['AmountField', 'PriceField', 'QtyField', 'DecimalField', 'IntegerField']

export const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isAbsent = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** Text of a scalar as it was sent; null for what is no scalar. Numbers arrive as text already. */
export const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : null
}

/** Plain decimal text of a number as systems write it, `1.0E7` of Java's doubles included; null where it is none. */
export function decimalText (value: unknown): string | null {
  const text = textOf(value)?.trim() ?? ''
  if (isDecimal(text)) return plain(text)
  return /^-?\d{1,20}(\.\d{1,20})?[eE][+-]?\d{1,2}$/.test(text) ? plain(new Decimal(text)) : null
}

/**
 * Reads the members that fields name.
 *
 * In:     the payload or one of its lines, the fields to read, which of them must be there, and the line's number if it is one.
 * Out:    values by field key, those absent left out; faults by API member.
 */
export function readMembers (members: Members, fields: readonly ApiField[], isRequired: (field: ApiField) => boolean, line?: number): ReadResult {
  const values: Record<string, unknown> = {}
  const faults: Fault[] = []
  for (const field of fields) {
    const one = readOne(members[field.api], field, isRequired(field))
    if (one === null) continue
    if ('value' in one) values[field.key] = one.value
    else faults.push({ api: field.api, line, code: one.code, values: { field: field.name, ...one.values } })
  }
  return { values, faults }
}

function readOne (raw: unknown, field: ApiField, isRequired: boolean): One | null {
  if (isAbsent(raw)) return isRequired ? { code: 'SIM_API_REQUIRED' } : null
  if (field.type === 'MulComboField') return readChoices(raw, field)
  const text = textOf(raw)
  if (text === null) return { code: 'SIM_API_TYPE', values: { expected: '文本或数字' } }
  if (NUMBERS.includes(field.type)) return readNumber(text, field)
  if (field.apiValues !== null || field.items.length > 0) return readChoice(text.trim(), field)
  switch (field.type) {
    case 'DateField': return isDate(text.trim()) ? { value: text.trim() } : { code: 'SIM_API_DATE', values: { given: text, expected: 'YYYY-MM-DD' } }
    case 'DateTimeField': return readInstant(text.trim())
    case 'CheckBoxField': return readFlag(text.trim())
    default: return readText(text, field)
  }
}

function readNumber (text: string, field: ApiField): One {
  const number = decimalText(text)
  if (number === null) return { code: 'SIM_API_NUMBER', values: { given: text } }
  if (places(number) > field.scale) return { code: 'SIM_API_PLACES', values: { given: text, most: String(field.scale) } }
  const most = field.precision - field.scale
  return new Decimal(number).abs().lt(new Decimal(10).pow(most)) ? { value: number } : { code: 'SIM_API_TOO_LARGE', values: { given: text, most: String(most) } }
}

function readChoice (text: string, field: ApiField): One {
  const choices = field.apiValues ?? Object.fromEntries(field.items.map(item => [item, item]))
  if (Object.hasOwn(choices, text)) return { value: choices[text] }
  return { code: 'SIM_API_VALUE', values: { given: text, allowed: Object.keys(choices).filter(choice => choice !== '').join('、') } }
}

function readChoices (raw: unknown, field: ApiField): One {
  const given = (Array.isArray(raw) ? raw : String(textOf(raw) ?? '').split(',')).map(each => textOf(each)?.trim() ?? '').filter(each => each !== '')
  const wrong = field.items.length === 0 ? undefined : given.find(each => !field.items.includes(each))
  return wrong === undefined ? { value: given } : { code: 'SIM_API_VALUE', values: { given: wrong, allowed: field.items.join('、') } }
}

/** `2026-01-05 10:00:01` is China Standard Time; ISO text with a zone is taken as it says. */
function readInstant (text: string): One {
  const iso = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text) ? `${text.replace(' ', 'T')}+08:00` : text
  const at = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(iso) && isDate(iso.slice(0, 10)) ? new Date(iso) : null
  return at === null || Number.isNaN(at.getTime()) ? { code: 'SIM_API_DATE', values: { given: text, expected: 'YYYY-MM-DD HH:mm:ss' } } : { value: at.toISOString() }
}

function readFlag (text: string): One {
  if (['1', 'true', 'Y', 'y'].includes(text)) return { value: true }
  return ['0', 'false', 'N', 'n'].includes(text) ? { value: false } : { code: 'SIM_API_VALUE', values: { given: text, allowed: 'true、false' } }
}

function readText (raw: string, field: ApiField): One {
  const text = raw.trim()
  const [character] = invisibleCharacters(field.type === 'TextField' ? text : text.replace(/[\r\n\t]/g, ' '))
  if (character !== undefined) return { code: 'SIM_INVISIBLE_CHARACTERS', values: { character } }
  const length = [...text].length
  if (length > field.maxLength) return { code: 'SIM_API_TOO_LONG', values: { length: String(length), most: String(field.maxLength) } }
  const bytes = field.gbkBytes === null ? 0 : gbkLength(text)
  if (bytes > (field.gbkBytes ?? 0)) return { code: 'SIM_API_TOO_LONG_GBK', values: { length: String(bytes), most: String(field.gbkBytes) } }
  return { value: text }
}
