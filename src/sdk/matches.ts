/** Filters evaluated on a row in memory, by the same rules as the store evaluates them in SQL. */
import type { Filter, FilterOperator, FilterScalar } from '../metadata/model.ts'
import { chinaDate } from './dates.ts'
import { Decimal, isDecimal } from './decimal.ts'

/**
 * Tells whether a row matches a filter.
 *
 * In:     the filter; how to get a field's value; now, for `last`.
 * Out:    true where it matches. Empty text, null and [] are all empty; an empty value only matches `=` '' or null, `isEmpty`, `<>` and `notIn`.
 */
export function matches (filter: Filter, value: (field: string) => unknown, now: Date): boolean {
  if ('all' in filter) return filter.all.every(part => matches(part, value, now))
  if ('any' in filter) return filter.any.some(part => matches(part, value, now))
  if ('not' in filter) return !matches(filter.not, value, now)
  return compare(value(filter.field), filter.op, filter.value, now)
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function compare (actual: unknown, op: FilterOperator, wanted: unknown, now: Date): boolean {
  const one = wanted as FilterScalar
  const many = (Array.isArray(wanted) ? wanted : [wanted]) as FilterScalar[]
  switch (op) {
    case 'isEmpty': return isEmpty(actual)
    case 'isNotEmpty': return !isEmpty(actual)
    case '=': return equal(actual, one)
    case '<>': return !equal(actual, one)
    case 'in': return many.some(each => equal(actual, each))
    case 'notIn': return !many.some(each => equal(actual, each))
    case 'contains': return !isEmpty(actual) && String(actual).toLowerCase().includes(String(one).toLowerCase())
    case 'startsWith': return !isEmpty(actual) && String(actual).startsWith(String(one))
    case '>': return !isEmpty(actual) && order(actual, one) > 0
    case '>=': return !isEmpty(actual) && order(actual, one) >= 0
    case '<': return !isEmpty(actual) && order(actual, one) < 0
    case '<=': return !isEmpty(actual) && order(actual, one) <= 0
    case 'between': return !isEmpty(actual) && order(actual, many[0]!) >= 0 && order(actual, many[1]!) <= 0
    case 'last': return !isEmpty(actual) && String(actual) >= lastFrom(String(actual), Number(one), now)
  }
}

/** The first moment of the last `days` days as people in China count them, written as the value is: a date or an instant. */
function lastFrom (like: string, days: number, now: Date): string {
  const date = chinaDate(new Date(now.getTime() - (days - 1) * 86_400_000))
  return like.length === 10 ? date : new Date(`${date}T00:00:00+08:00`).toISOString()
}

function equal (actual: unknown, wanted: FilterScalar): boolean {
  if (isEmpty(actual) || isEmpty(wanted)) return isEmpty(actual) && isEmpty(wanted)
  if (Array.isArray(actual)) return actual.includes(wanted)
  return order(actual, wanted) === 0
}

function order (actual: unknown, wanted: FilterScalar): number {
  const left = String(actual)
  const right = String(wanted)
  if (isDecimal(left) && isDecimal(right)) return new Decimal(left).cmp(right)
  return left < right ? -1 : left > right ? 1 : 0
}
