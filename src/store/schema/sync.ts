/**
 * Makes the database what the Model needs, by adding only: tables, columns, indexes; texts may grow. Nothing is dropped and no value is rewritten.
 */
import { PL_STORE_FAULT } from '../../errors.ts'
import { type Dialect } from '../dialect.ts'
import type { Executor } from '../program.ts'
import { addColumn, columnDefinition, createIndex, createTable, markerDefinition, widenColumn } from './definitions.ts'
import type { ColumnSpec, TableSpec } from './table-spec.ts'

interface Found { readonly columns: ReadonlyMap<string, string>, readonly indexes: ReadonlySet<string> }

/** Other hosts may be starting at the same time: what one has just made is no mistake of the other. */
const MADE_MEANWHILE = /already exists|duplicate column|duplicate key name/i
const TRIES = 10

/**
 * Brings the tables up to what they should be.
 *
 * Out:    the statements that ran; none the second time.
 * Errors: PL_STORE_FAULT naming every column whose kind in the database differs from the metadata's.
 */
export async function syncTables (executor: Executor, dialect: Dialect, specs: readonly TableSpec[]): Promise<readonly string[]> {
  const ran: string[] = []
  for (let tries = 1; ; tries++) {
    const statements = missing(specs, await found(executor, dialect), dialect)
    if (statements.length === 0) return ran
    try {
      await executor.define(statements)
      ran.push(...statements)
    } catch (error) {
      if (tries === TRIES || !MADE_MEANWHILE.test(String((error as Error).message))) throw error
    }
  }
}

async function found (executor: Executor, dialect: Dialect): Promise<ReadonlyMap<string, Found>> {
  const [columns = [], indexes = []] = await executor.read(dialect.commitsEachDefinition
    ? [
        { sql: 'SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()', params: [] },
        { sql: 'SELECT DISTINCT TABLE_NAME, INDEX_NAME FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE()', params: [] }
      ]
    : [
        { sql: "SELECT m.name, c.name, c.type FROM sqlite_schema m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table'", params: [] },
        { sql: "SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index'", params: [] }
      ])
  const tables = new Map<string, { columns: Map<string, string>, indexes: Set<string> }>()
  const of = (name: unknown) => {
    const table = String(name)
    if (!tables.has(table)) tables.set(table, { columns: new Map(), indexes: new Set() })
    return tables.get(table)!
  }
  for (const [table, column, type] of columns) of(table).columns.set(String(column), String(type))
  for (const [table, index] of indexes) of(table).indexes.add(String(index))
  return tables
}

function missing (specs: readonly TableSpec[], database: ReadonlyMap<string, Found>, dialect: Dialect): readonly string[] {
  const problems: string[] = []
  const statements = specs.flatMap(spec => {
    const table = database.get(spec.table)
    return [...table === undefined ? [createTable(spec, dialect)] : missingColumns(spec, table, dialect, problems), ...missingIndexes(spec, table)]
  })
  if (problems.length > 0) throw new PL_STORE_FAULT(problems.join('\n'))
  return statements
}

function missingColumns (spec: TableSpec, table: Found, dialect: Dialect, problems: string[]): readonly string[] {
  const columns = spec.columns.flatMap(column => {
    const type = table.columns.get(column.name)
    if (type === undefined) return [addColumn(spec.table, columnDefinition(column, dialect))]
    const change = changeOf(type, column)
    if (change === 'other') problems.push(`${spec.table}.${column.name} is ${type} in the database and should be ${column.codec.sqlType}. Take the former kind back, or give the field another key.`)
    return change === 'wider' && !dialect.hasFreeTextLength ? [widenColumn(spec.table, columnDefinition(column, dialect))] : []
  })
  const markers = spec.markers.filter(marker => !table.columns.has(marker.name)).map(marker => addColumn(spec.table, markerDefinition(marker, dialect)))
  return [...columns, ...markers]
}

const missingIndexes = (spec: TableSpec, table: Found | undefined): readonly string[] =>
  spec.indexes.filter(index => table === undefined || !table.indexes.has(index.name)).map(index => createIndex(spec.table, index))

const TEXTS = ['varchar', 'text', 'longtext']

/** In: a column's type in the database. Out: whether it is what is asked for, may grow to it, or is something else. */
function changeOf (type: string, { codec }: ColumnSpec): 'same' | 'wider' | 'other' {
  const [from, to] = [partsOf(type), partsOf(codec.sqlType)]
  if (from.kind !== to.kind) return TEXTS.includes(from.kind) && TEXTS.includes(to.kind) ? (TEXTS.indexOf(to.kind) > TEXTS.indexOf(from.kind) ? 'wider' : 'same') : 'other'
  if (from.kind === 'varchar') return to.size > from.size ? 'wider' : 'same'
  if (!from.kind.endsWith('decimal')) return 'same'
  // Sortable texts hang on their width, so only the database's own and scaled whole numbers may grow.
  if (from.scale !== to.scale || (from.kind === 'text_decimal' && from.size !== to.size)) return 'other'
  return to.size > from.size ? 'wider' : 'same'
}

function partsOf (type: string): { readonly kind: string, readonly size: number, readonly scale: number } {
  const match = /^(\w+)(?:\((\d+)(?:,(\d+))?\))?/.exec(type.toLowerCase())
  return { kind: match?.[1] ?? type, size: Number(match?.[2] ?? 0), scale: Number(match?.[3] ?? 0) }
}
