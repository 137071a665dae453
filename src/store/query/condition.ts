/** Filters as SQL: read into a tree whose shape names the SQL and whose values are bound. */
import type { Filter } from '../../metadata/model.ts'
import { PL_BAD_REQUEST } from '../../errors.ts'
import type { Dialect } from '../dialect.ts'
import type { Value } from '../program.ts'
import { operandOf, type Form, type Operand } from './operand.ts'
import type { Join, Source } from './sources.ts'

export type Condition =
  | { readonly source: Source, readonly operand: Operand }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

export interface Reading { readonly sources: (path: string) => Source, readonly now: Date, readonly dialect: Dialect }

const DEEPEST = 20

/**
 * Reads a filter.
 *
 * Errors: PL_BAD_REQUEST where a field is unknown, a value does not suit it, or the nesting is too deep.
 */
export function conditionOf (filter: Filter, reading: Reading, depth = 0): Condition {
  if (depth > DEEPEST) throw new PL_BAD_REQUEST(`条件嵌套超过 ${DEEPEST} 层。Filters may nest ${DEEPEST} deep.`)
  if ('all' in filter) return { all: filter.all.map(part => conditionOf(part, reading, depth + 1)) }
  if ('any' in filter) return { any: filter.any.map(part => conditionOf(part, reading, depth + 1)) }
  if ('not' in filter) return { not: conditionOf(filter.not, reading, depth + 1) }
  if (filter.op === 'contains' || filter.op === 'startsWith') return searchOf(filter.field, filter, reading)
  const source = reading.sources(filter.field)
  return { source, operand: operandOf(source, filter.op, filter.value, reading.now, reading.dialect) }
}

/** A reference is searched by what people see of it: number or name. */
function searchOf (path: string, filter: Extract<Filter, { field: string }>, reading: Reading): Condition {
  const source = reading.sources(path)
  const leaf = (each: Source): Condition => ({ source: each, operand: operandOf(each, filter.op, filter.value, reading.now, reading.dialect) })
  if (source.field.ref === null || path.includes('.')) return leaf(source)
  return { any: [leaf(reading.sources(`${path}.$number`)), leaf(reading.sources(`${path}.$name`))] }
}

/** The same for every condition that has the same SQL. */
export function shapeOf (condition: Condition): string {
  if ('source' in condition) return `${condition.source.path} ${condition.operand.form}`
  if ('not' in condition) return `!(${shapeOf(condition.not)})`
  return 'all' in condition ? `&(${condition.all.map(shapeOf).join(';')})` : `|(${condition.any.map(shapeOf).join(';')})`
}

export function valuesOf (condition: Condition, into: Value[] = []): Value[] {
  if ('source' in condition) into.push(...condition.operand.values)
  else if ('not' in condition) valuesOf(condition.not, into)
  else for (const part of 'all' in condition ? condition.all : condition.any) valuesOf(part, into)
  return into
}

export function joinsOf (condition: Condition, into = new Map<string, Join>()): ReadonlyMap<string, Join> {
  if ('source' in condition) {
    if (condition.source.join !== null) into.set(condition.source.join.alias, condition.source.join)
  } else if ('not' in condition) joinsOf(condition.not, into)
  else for (const part of 'all' in condition ? condition.all : condition.any) joinsOf(part, into)
  return into
}

export function sqlOf (condition: Condition, dialect: Dialect): string {
  if ('source' in condition) return comparison(condition.source, condition.operand.form, dialect)
  // Nothing is neither true nor false in a filter: what cannot be compared does not match, so its opposite does.
  if ('not' in condition) return `NOT COALESCE(${sqlOf(condition.not, dialect)}, 0)`
  const parts = 'all' in condition ? condition.all : condition.any
  if (parts.length === 0) return 'all' in condition ? '1 = 1' : '1 = 0'
  return `(${parts.map(part => sqlOf(part, dialect)).join('all' in condition ? ' AND ' : ' OR ')})`
}

function comparison ({ sql, isNullable, field: { codec } }: Source, form: Form, dialect: Dialect): string {
  const isText = ['text', 'longText', 'textList'].includes(codec.shape.kind)
  const { bind } = codec
  // Unlike a value is also what has none.
  const orNone = (text: string): string => isNullable ? `(${text} OR ${sql} IS NULL)` : text
  const [kind = '', count = '0'] = form.split(':')
  const times = (text: string, by: string): string => Array.from({ length: Number(count) }, () => text).join(by)
  switch (kind) {
    case 'never': return '1 = 0'
    case 'always': return '1 = 1'
    case 'empty': return isText ? (isNullable ? `COALESCE(${sql}, '') = ''` : `${sql} = ''`) : `${sql} IS NULL`
    case 'notEmpty': return isText ? `${sql} <> ''` : `${sql} IS NOT NULL`
    case '<>': return orNone(`${sql} <> ${bind}`)
    case 'range': return `(${sql} >= ${bind} AND ${sql} < ${bind})`
    case 'outside': return orNone(`(${sql} < ${bind} OR ${sql} >= ${bind})`)
    case '>=<': case '>=<=': case '><': case '><=': return `(${sql} ${kind.startsWith('>=') ? '>=' : '>'} ${bind} AND ${sql} ${kind.endsWith('<=') ? '<=' : '<'} ${bind})`
    case 'like': return `${sql} LIKE ? ESCAPE '!'`
    case 'regexp': return `${sql} REGEXP ?`
    case 'in': return `${sql} IN (${times(bind, ', ')})`
    case 'notIn': return orNone(`${sql} NOT IN (${times(bind, ', ')})`)
    case 'inJson': return `${sql} IN (${jsonValues(codec.sqlType, isText, dialect)})`
    case 'notInJson': return orNone(`${sql} NOT IN (${jsonValues(codec.sqlType, isText, dialect)})`)
    case 'any': return `(${times(`${sql} LIKE ? ESCAPE '!'`, ' OR ')})`
    case 'none': return orNone(`NOT (${times(`${sql} LIKE ? ESCAPE '!'`, ' OR ')})`)
    default: return `${sql} ${kind} ${bind}`
  }
}

function jsonValues (sqlType: string, isText: boolean, dialect: Dialect): string {
  if (dialect.name === 'sqlite') return `SELECT ${sqlType.startsWith('INTEGER') ? 'CAST(value AS INTEGER)' : 'value'} FROM json_each(?)`
  // A collation of its own would clash with the column's.
  const type = isText ? `varchar(768) CHARACTER SET utf8mb4 COLLATE ${dialect.collation}` : sqlType
  return `SELECT v FROM JSON_TABLE(?, '$[*]' COLUMNS (v ${type} PATH '$')) AS listed`
}
