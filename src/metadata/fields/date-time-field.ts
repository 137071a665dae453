/** DateTimeField 长日期: an instant, UTC, to the millisecond: `2026-11-22T11:20:00.000Z`. */
import { chinaDateTime } from '../../sdk/dates.ts'
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { FieldType } from './field-type.ts'

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d{1,3}))?Z$/

/**
 * Writes an instant with all its milliseconds.
 *
 * Out:    null where the text is no real instant: 30 February and 24:00 are refused, not carried over.
 */
function instantOf (input: unknown): string | null {
  const match = typeof input === 'string' ? INSTANT.exec(input) : null
  if (match === null || match[1]! < '1000') return null
  const text = `${match[1]}.${(match[2] ?? '').padEnd(3, '0')}Z`
  const at = new Date(text)
  return !Number.isNaN(at.getTime()) && at.toISOString() === text ? text : null
}

export const dateTimeField: FieldType = {
  type: 'DateTimeField',
  takes: [],
  defaults: {},
  column: () => ({ kind: 'datetime' }),
  schema: () => ({ type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$' }),
  empty: null,
  parse: input => {
    if (isBlank(input)) return accepted(null)
    const instant = instantOf(input)
    return instant === null ? refused('PL_FIELD_DATETIME', { value: shown(input) }) : accepted(instant)
  },
  format: value => typeof value === 'string' && value !== '' ? chinaDateTime(new Date(value)) : '',
  control: 'datetime'
}
