/** BasedataField 基础资料: a row of another entity, by its identity. */
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { FieldType } from './field-type.ts'

const DIGITS = /^[1-9]\d{0,15}$/

/** Tells whether a text is an identity: digits that fit 53 bits. */
export const isId = (input: unknown): input is string =>
  typeof input === 'string' && DIGITS.test(input) && BigInt(input) <= BigInt(Number.MAX_SAFE_INTEGER)

export const basedataField: FieldType = {
  type: 'BasedataField',
  takes: ['refEntity'],
  defaults: {},
  column: () => ({ kind: 'id' }),
  schema: () => ({ type: ['string', 'null'], pattern: '^[1-9]\\d{0,15}$' }),
  empty: null,
  parse: input => {
    if (isBlank(input)) return accepted(null)
    return isId(input) ? accepted(input) : refused('PL_FIELD_REFERENCE', { value: shown(input) })
  },
  format: value => {
    if (value === null || value === undefined) return ''
    const { name, number } = Object(value) as { name?: unknown, number?: unknown }
    return String(name ?? number ?? value)
  },
  control: 'reference'
}
