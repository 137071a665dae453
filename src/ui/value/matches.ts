import type { Filter, FilterScalar } from '../../metadata/model.ts'
import { isDecimalText } from './decimals.ts'

/**
 * Tells whether a row matches a condition, for rules that show or lock parts of a page.
 *
 * In:     the condition (null: always) and the row as the page holds it; references compare by their id.
 */
export function matches (filter: Filter | null, row: Readonly<Record<string, unknown>>): boolean {
  if (filter === null) return true
  if ('all' in filter) return filter.all.every(one => matches(one, row))
  if ('any' in filter) return filter.any.some(one => matches(one, row))
  if ('not' in filter) return !matches(filter.not, row)
  return compare(plain(row[filter.field]), filter.op, filter.value ?? null)
}

type Plain = FilterScalar | readonly unknown[]

function plain (value: unknown): Plain {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value
  if (typeof value === 'object') return String((value as { id?: unknown }).id ?? '')
  return value as FilterScalar
}

function compare (left: Plain, op: string, right: unknown): boolean {
  const list = Array.isArray(right) ? right : [right]
  const has = (value: unknown): boolean => Array.isArray(left) ? left.includes(value) : same(left, value)
  switch (op) {
    case '=': return has(list[0])
    case '<>': return !has(list[0])
    case 'in': return list.some(has)
    case 'notIn': return !list.some(has)
    case 'contains': return String(left ?? '').includes(String(list[0] ?? ''))
    case 'startsWith': return String(left ?? '').startsWith(String(list[0] ?? ''))
    case 'isEmpty': return isEmpty(left)
    case 'isNotEmpty': return !isEmpty(left)
    case 'between': return order(left, list[0]) >= 0 && order(left, list[1]) <= 0
    case '>': return order(left, list[0]) > 0
    case '>=': return order(left, list[0]) >= 0
    case '<': return order(left, list[0]) < 0
    case '<=': return order(left, list[0]) <= 0
    default: return false
  }
}

const isEmpty = (value: Plain): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0)
const same = (left: Plain, right: unknown): boolean => String(left ?? '') === String(right ?? '')

/** Decimals by value, everything else as text. */
function order (left: Plain, right: unknown): number {
  const [a, b] = [String(left ?? ''), String(right ?? '')]
  if (!isDecimalText(a) || !isDecimalText(b)) return a < b ? -1 : a > b ? 1 : 0
  const places = Math.max(fraction(a).length, fraction(b).length)
  const scaled = (text: string): bigint => BigInt(text.replace(/\..*$/, '') + fraction(text).padEnd(places, '0'))
  const difference = scaled(a) - scaled(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const fraction = (text: string): string => text.split('.')[1] ?? ''
