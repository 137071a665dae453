/** DateField 日期: a calendar date, `YYYY-MM-DD`. */
import { isDate } from '../../sdk/dates.ts'
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { FieldType } from './field-type.ts'

export const dateField: FieldType = {
  type: 'DateField',
  takes: [],
  defaults: {},
  column: () => ({ kind: 'date' }),
  schema: () => ({ type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  empty: null,
  parse: input => {
    if (isBlank(input)) return accepted(null)
    // Year 0000 is a date to JavaScript and none to MySQL.
    return isDate(input) && input >= '1000-01-01' ? accepted(input) : refused('PL_FIELD_DATE', { value: shown(input) })
  },
  format: value => String(value ?? ''),
  control: 'date'
}
