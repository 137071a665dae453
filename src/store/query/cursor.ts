/** Cursors: the sort values and the identity of the last row of a page, and the condition that continues after it. */
import type { Sort } from '../../metadata/model.ts'
import { PL_BAD_REQUEST } from '../../errors.ts'
import type { Value } from '../program.ts'
import type { Source } from './sources.ts'

export interface SortTerm { readonly source: Source, readonly dir: 'asc' | 'desc' }

/**
 * What a list is sorted by, ending with the identity so that no two rows are equal.
 *
 * A reference sorts by the name people see. Where nothing is asked, newest first.
 */
export function sortTerms (sort: readonly Sort[], sources: (path: string) => Source): readonly SortTerm[] {
  const terms = sort.map(({ field, dir }) => {
    const source = sources(field)
    return { source: source.field.ref !== null && source.join === null ? sources(`${field}.$name`) : source, dir: dir === 'desc' ? 'desc' as const : 'asc' as const }
  })
  // The identity goes the same way as the last field, so that one index can be walked for both.
  return terms.some(term => term.source.path === 'id') ? terms : [...terms, { source: sources('id'), dir: terms.at(-1)?.dir ?? 'desc' }]
}

export const sortKey = (terms: readonly SortTerm[]): string => terms.map(term => `${term.source.path} ${term.dir}`).join(',')
export const orderBy = (terms: readonly SortTerm[], column: (term: SortTerm, index: number) => string): string => terms.map((term, index) => `${column(term, index)} ${term.dir.toUpperCase()}`).join(', ')

/** In: the raw sort values of a row. */
export const writeCursor = (terms: readonly SortTerm[], values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify([sortKey(terms), ...values.map((value, index) => value === null ? null : terms[index]!.source.field.codec.decode(value))])).toString('base64url')

/**
 * Reads a cursor back.
 *
 * Out:    the values to continue after, encoded for the database.
 * Errors: PL_BAD_REQUEST where it is no cursor, or one of another order.
 */
export function readCursor (terms: readonly SortTerm[], cursor: string): readonly Value[] {
  try {
    const [key, ...values] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (key === sortKey(terms) && values.length === terms.length) return terms.map((term, index) => values[index] === null ? null : term.source.field.codec.encode(values[index], term.source.path))
  } catch (error) {
    throw new PL_BAD_REQUEST(`翻页位置无效，请从第一页开始。The cursor cannot be read; begin at the first page. (${(error as Error).message})`)
  }
  throw new PL_BAD_REQUEST('翻页位置与排序不符，请从第一页开始。The cursor belongs to another order; begin at the first page.')
}

interface After { readonly sql: string, readonly values: readonly Value[] }

/**
 * The condition for rows after a cursor.
 *
 * The first field is bounded once more outside the alternatives: only so does MySQL walk the index from there.
 * Nothing sorts before everything on both databases.
 */
export function afterCondition (terms: readonly SortTerm[], values: readonly Value[]): After {
  const rest = alternatives(terms, values)
  const [first] = terms
  const bound = values[0]!
  if (first === undefined || bound === null || terms.length === 1 || (first.source.isNullable && first.dir === 'desc')) return rest
  return { sql: `${first.source.sql} ${first.dir === 'desc' ? '<=' : '>='} ${first.source.field.codec.bind} AND (${rest.sql})`, values: [bound, ...rest.values] }
}

function alternatives ([term, ...terms]: readonly SortTerm[], [value, ...values]: readonly Value[]): After {
  const { sql, isNullable, field: { codec: { bind } } } = term!.source
  const isDown = term!.dir === 'desc'
  const further = terms.length === 0 ? null : alternatives(terms, values)
  if (value === null || value === undefined) {
    const equal = further === null ? '1 = 0' : `(${sql} IS NULL AND (${further.sql}))`
    return { sql: isDown ? equal : `${sql} IS NOT NULL OR ${equal}`, values: further?.values ?? [] }
  }
  const beyond = isDown ? (isNullable ? `(${sql} < ${bind} OR ${sql} IS NULL)` : `${sql} < ${bind}`) : `${sql} > ${bind}`
  if (further === null) return { sql: beyond, values: [value] }
  return { sql: `${beyond} OR (${sql} = ${bind} AND (${further.sql}))`, values: [value, value, ...further.values] }
}
