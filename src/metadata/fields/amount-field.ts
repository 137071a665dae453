/** AmountField 金额: money, to the fen unless the metadata says otherwise. */
import { round } from '../../sdk/decimal.ts'
import { accepted } from './answers.ts'
import { decimalField } from './decimal-field.ts'
import { grouped, parseDecimal } from './parse-decimal.ts'
import type { FieldType } from './field-type.ts'

export const amountField: FieldType = {
  ...decimalField,
  type: 'AmountField',
  // 18 digits are the widest that an embedded database adds up exactly as an integer: 9 999 999 999 999 999.99.
  defaults: { precision: 18, scale: 2 },
  parse: (input, field) => {
    const parsed = parseDecimal(input, field)
    // Writing all places rounds nothing: more places than the scale were refused.
    return parsed.ok && typeof parsed.value === 'string' ? accepted(round(parsed.value, field.scale)) : parsed
  },
  format: (value, field) => typeof value === 'string' && value !== '' ? grouped(round(value, field.scale)) : ''
}
