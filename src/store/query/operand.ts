/**
 * One comparison: the operator's form and its values as they are bound.
 *
 * The form is all of a value that changes the SQL: how many there are, whether an instant was given as a day, whether a text has letters.
 * So the SQL of a form is written once, and the values are only bound.
 */
import { PL_BAD_REQUEST } from '../../errors.ts'
import { chinaDate } from '../../sdk/dates.ts'
import { places, round } from '../../sdk/decimal.ts'
import type { FilterOperator, FilterScalar, FilterValue } from '../../metadata/model.ts'
import type { Dialect } from '../dialect.ts'
import type { Value } from '../program.ts'
import type { Source } from './sources.ts'

export interface Operand { readonly form: Form, readonly values: readonly Value[] }
export type Form =
  | 'never' | 'always' | 'empty' | 'notEmpty'
  | '=' | '<>' | '>' | '>=' | '<' | '<='
  | 'range' | 'outside' | 'like' | 'regexp'
  | `in:${number}` | `notIn:${number}` | 'inJson' | 'notInJson' | `any:${number}` | `none:${number}`

/** Longer lists go over as one JSON text. */
const LISTED = 256
/** Databases refuse patterns of any length. */
const SEARCHED = 1000
const DAY_MS = 86_400_000
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads a comparison.
 *
 * Errors: PL_BAD_REQUEST where the value does not suit the field.
 */
export function operandOf (source: Source, op: FilterOperator, value: FilterValue | undefined, now: Date, dialect: Dialect): Operand {
  try {
    return read(source, op, value, now, dialect)
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'PL_STORE_FAULT') throw error
    throw new PL_BAD_REQUEST(`条件 ${source.path} ${op}：${(error as Error).message}`)
  }
}

function read (source: Source, op: FilterOperator, value: FilterValue | undefined, now: Date, dialect: Dialect): Operand {
  const list: readonly FilterScalar[] = Array.isArray(value) ? value : [value as FilterScalar ?? null]
  const one = list[0] ?? null
  switch (op) {
    case 'isEmpty': return bare('empty')
    case 'isNotEmpty': return bare('notEmpty')
    case 'in': return listed(source, list, 'in')
    case 'notIn': return listed(source, list, 'notIn')
    case 'contains': return searched(String(one ?? ''), 'anywhere', source, dialect)
    case 'startsWith': return searched(String(one ?? ''), 'start', source, dialect)
    case 'between': return between(source, list)
    case 'last': return lastDays(source, one, now)
    case '=': case '<>': return equal(source, op, Array.isArray(value) ? list : one)
    case '>': case '>=': case '<': case '<=': return ordered(source, op, one)
    default: throw new PL_BAD_REQUEST(`条件 ${source.path}：没有运算符 ${String(op)}。There is no operator '${String(op)}'; write one of = <> > >= < <= in notIn contains startsWith between last isEmpty isNotEmpty.`)
  }
}

const bare = (form: Form): Operand => ({ form, values: [] })
const encode = (source: Source, value: unknown): Value => source.field.codec.encode(value, source.path)
const isBlank = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0)

function equal (source: Source, op: '=' | '<>', value: FilterScalar | readonly FilterScalar[]): Operand {
  const isTrue = op === '='
  if (isBlank(value) && source.field.codec.shape.kind !== 'flag') return bare(isTrue ? 'empty' : 'notEmpty')
  if (source.field.codec.shape.kind === 'textList') return { form: op, values: [encode(source, Array.isArray(value) ? value : [value])] }
  const scalar = Array.isArray(value) ? value[0] : value
  if (isDayOfInstant(source, scalar)) return { form: isTrue ? 'range' : 'outside', values: dayRange(source, scalar, scalar) }
  const exact = exactly(source, scalar)
  return exact.isExact ? { form: op, values: [exact.value] } : bare(isTrue ? 'never' : 'always')
}

function ordered (source: Source, op: '>' | '>=' | '<' | '<=', value: FilterScalar): Operand {
  if (isBlank(value)) return bare('never')
  if (isDayOfInstant(source, value)) {
    const [start, end] = dayRange(source, value, value) as [Value, Value]
    return { form: op === '>' ? '>=' : op === '<=' ? '<' : op, values: [op === '>' || op === '<=' ? end : start] }
  }
  const exact = exactly(source, value)
  if (exact.isExact) return { form: op, values: [exact.value] }
  // Between two values that the column can hold: the lower one decides.
  return { form: op.startsWith('>') ? '>' : '<=', values: [exact.value] }
}

/** A decimal with more places than its column can equal nothing there; the next lower value that the column can hold stands in for it. */
function exactly (source: Source, value: unknown): { readonly value: Value, readonly isExact: boolean } {
  const { shape } = source.field.codec
  const text = String(value)
  if (shape.kind !== 'decimal' || !/^-?\d+\.\d+$/.test(text) || places(text.replace(/0+$/, '')) <= shape.scale) return { value: encode(source, value), isExact: true }
  const cut = text.slice(0, text.indexOf('.') + 1 + shape.scale).replace(/\.$/, '')
  const lower = text.startsWith('-') ? minusStep(cut, shape.scale) : cut
  return { value: encode(source, lower), isExact: false }
}

const minusStep = (text: string, scale: number): string => {
  const digits = BigInt(round(text, scale).replace('.', '')) - 1n
  const padded = String(-digits).padStart(scale + 1, '0')
  return `-${scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`}`
}

function between (source: Source, list: readonly FilterScalar[]): Operand {
  const [from = null, to = null] = list
  if (isBlank(from) && isBlank(to)) return bare('always')
  if (isBlank(from)) return ordered(source, '<=', to)
  if (isBlank(to)) return ordered(source, '>=', from)
  const low = ordered(source, '>=', from)
  const high = ordered(source, '<=', to)
  // Half-open in the SQL: the upper bound of a value is itself, included, save where a day ends.
  return { form: `${low.form}${high.form}` as Form, values: [...low.values, ...high.values] }
}

function lastDays (source: Source, value: FilterScalar, now: Date): Operand {
  const days = Number(value)
  if (!Number.isInteger(days) || days < 1 || days > 36_500) throw new PL_BAD_REQUEST(`条件 ${source.path} last：请写天数（1 至 36500）。Write a number of days from 1 to 36500.`)
  const first = chinaDate(new Date(now.getTime() - (days - 1) * DAY_MS))
  return between(source, [first, chinaDate(now)])
}

const isDayOfInstant = (source: Source, value: unknown): value is string => source.field.codec.shape.kind === 'datetime' && typeof value === 'string' && DAY.test(value)

/** From the start of a day in China to the start of the day after another. */
function dayRange (source: Source, from: unknown, to: unknown): readonly Value[] {
  const start = new Date(`${String(from)}T00:00:00+08:00`)
  const end = new Date(`${String(to)}T00:00:00+08:00`)
  return [encode(source, start), encode(source, new Date(end.getTime() + DAY_MS))]
}

function listed (source: Source, list: readonly FilterScalar[], op: 'in' | 'notIn'): Operand {
  const isIn = op === 'in'
  if (source.field.codec.shape.kind === 'textList') return anyOf(list, isIn)
  const values = list.flatMap(value => {
    const exact = exactly(source, value)
    return exact.isExact && exact.value !== null ? [exact.value] : []
  })
  if (values.length === 0) return bare(isIn ? 'never' : 'always')
  if (values.length > LISTED) return { form: isIn ? 'inJson' : 'notInJson', values: [JSON.stringify(values.map(String))] }
  const padded = padTo(values)
  return { form: `${op}:${padded.length}`, values: padded }
}

/** Repeats the last value up to a power of two, so that lists of many lengths share a few statements. */
function padTo (values: readonly Value[]): readonly Value[] {
  const size = 2 ** Math.ceil(Math.log2(values.length))
  return [...values, ...Array.from({ length: size - values.length }, () => values.at(-1)!)]
}

function anyOf (list: readonly FilterScalar[], isIn: boolean): Operand {
  const values = list.filter(value => !isBlank(value)).map(value => `%,${escaped(String(value))},%`)
  return values.length === 0 ? bare(isIn ? 'never' : 'always') : { form: `${isIn ? 'any' : 'none'}:${values.length}`, values }
}

/** LIKE's own signs stand for themselves; `!` is the escape on both databases. */
const escaped = (text: string): string => text.replace(/[!%_]/g, sign => `!${sign}`)

function searched (text: string, where: 'anywhere' | 'start', source: Source, dialect: Dialect): Operand {
  if (text === '') return bare('always')
  if (text.length > SEARCHED) throw new PL_BAD_REQUEST(`条件 ${source.path}：查找的文字超过 ${SEARCHED} 字。Search for at most ${SEARCHED} characters.`)
  if (source.field.codec.shape.kind === 'textList') return anyOf([text], true)
  if (!dialect.likeIgnoresAsciiCase && /[a-z]/i.test(text)) return { form: 'regexp', values: [(where === 'start' ? '^' : '') + bothCases(text)] }
  return { form: 'like', values: [`${where === 'anywhere' ? '%' : ''}${escaped(text)}%`] }
}

const bothCases = (text: string): string =>
  text.replace(/[a-z]|[\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]/gi, sign => /[a-z]/i.test(sign) ? `[${sign.toUpperCase()}${sign.toLowerCase()}]` : `\\${sign}`)
