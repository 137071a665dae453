/** IntegerField 整数: a whole number that fits 53 bits. */
import { accepted, isBlank, refused, shown } from './answers.ts'
import { grouped } from './parse-decimal.ts'
import type { FieldType } from './field-type.ts'

const WHOLE = /^-?\d{1,16}$/

export const integerField: FieldType = {
  type: 'IntegerField',
  takes: [],
  defaults: { precision: 16 },
  column: () => ({ kind: 'integer' }),
  schema: () => ({ type: ['integer', 'null'] }),
  empty: null,
  parse: input => {
    if (isBlank(input)) return accepted(null)
    // A count is no money: 53 bits hold it exactly, and the next line makes sure of that.
    const value = typeof input === 'string' && WHOLE.test(input) ? Number(input) : input
    return Number.isSafeInteger(value) ? accepted(Object.is(value, -0) ? 0 : value) : refused('PL_FIELD_INTEGER', { value: shown(input) })
  },
  format: value => value === null || value === undefined ? '' : grouped(String(value)),
  control: 'integer'
}
