/** Which unique a database complained of. */
import type { Dialect } from './dialect.ts'
import type { TableSpec } from './schema/table-spec.ts'

export interface Violation { readonly table: string, readonly index: string }
export const PRIMARY = 'PRIMARY'

/**
 * Reads the message of a repeated unique value.
 *
 * In:     the tables that may be meant; the message of the database.
 * Out:    table and index, `PRIMARY` for the primary key; null where none of these is meant.
 */
export function violated (message: string, specs: readonly TableSpec[], dialect: Dialect): Violation | null {
  const name = dialect.namesBrokenIndex ? /for key '(?:[^'.]+\.)?([^']+)'/.exec(message)?.[1] : /UNIQUE constraint failed: (.+)$/.exec(message)?.[1]
  if (name === undefined) return null
  for (const spec of specs) {
    const index = spec.indexes.find(each => each.unique && (dialect.namesBrokenIndex ? each.name === name : columnsOf(spec.table, each.columns) === name))
    if (index !== undefined) return { table: spec.table, index: index.name }
    if (!dialect.namesBrokenIndex && columnsOf(spec.table, spec.primary) === name) return { table: spec.table, index: PRIMARY }
  }
  return name === PRIMARY ? { table: specs[0]?.table ?? '', index: PRIMARY } : null
}

const columnsOf = (table: string, columns: readonly string[]): string => columns.map(column => `${table}.${column}`).join(', ')
