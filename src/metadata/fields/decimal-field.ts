/** DecimalField 小数: an exact decimal whose precision and scale the metadata must say. */
import { plain } from '../../sdk/decimal.ts'
import { decimalSchema, grouped, parseDecimal } from './parse-decimal.ts'
import type { FieldType } from './field-type.ts'

export const decimalField: FieldType = {
  type: 'DecimalField',
  takes: ['precision', 'scale'],
  defaults: {},
  column: field => ({ kind: 'decimal', precision: field.precision, scale: field.scale }),
  schema: decimalSchema,
  empty: null,
  parse: parseDecimal,
  format: value => typeof value === 'string' && value !== '' ? grouped(plain(value)) : '',
  control: 'decimal'
}
