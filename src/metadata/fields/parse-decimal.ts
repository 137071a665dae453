/** Parsing shared by the kinds of exact decimals. */
import { isDecimal, places, plain } from '../../sdk/decimal.ts'
import type { FieldModel } from '../model.ts'
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { Parsed } from './field-type.ts'

/**
 * Takes a plain decimal and keeps every digit of it.
 *
 * In:     text of ASCII digits with one point and a leading minus, or a JavaScript number that is a safe integer; fractions as
 *         numbers are refused, since they went through a binary float already.
 * Out:    the shortest text of the same value, or null where nothing was given; PL_FIELD_NUMBER, PL_FIELD_SCALE, PL_FIELD_DIGITS.
 */
export function parseDecimal (input: unknown, field: FieldModel): Parsed {
  if (isBlank(input)) return accepted(null)
  const text = typeof input === 'number' && Number.isSafeInteger(input) ? String(input) : input
  if (!isDecimal(text)) return refused('PL_FIELD_NUMBER', { value: shown(input) })
  const value = plain(text)
  if (places(value) > field.scale) return refused('PL_FIELD_SCALE', { value: shown(text), scale: String(field.scale) })
  const [whole = ''] = value.replace('-', '').split('.', 1)
  const digits = whole === '0' ? 0 : whole.length
  if (digits > field.precision - field.scale) return refused('PL_FIELD_DIGITS', { value: shown(text), digits: String(field.precision - field.scale) })
  return accepted(value)
}

/** JSON Schema of an exact decimal in rows: text, or null where empty. */
export const decimalSchema = (field: FieldModel): Record<string, unknown> =>
  ({ type: ['string', 'null'], pattern: `^-?\\d{1,${field.precision - field.scale || 1}}(\\.\\d{1,${field.scale || 1}})?$` })

/** Groups the digits before the point in threes: `-1234567.5` is `-1,234,567.5`. */
export const grouped = (text: string): string => text.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','))
