/** CREATE and ALTER statements from a table as it should be. */
import { quoted, type Dialect } from '../dialect.ts'
import type { ColumnSpec, IndexSpec, TableSpec } from './table-spec.ts'

export function columnDefinition ({ name, codec, required }: ColumnSpec, dialect: Dialect): string {
  const isText = ['text', 'longText', 'textList'].includes(codec.shape.kind)
  const collation = isText && dialect.collation !== '' ? ` CHARACTER SET utf8mb4 COLLATE ${dialect.collation}` : ''
  const isNotNull = required || !codec.nullable
  return `${quoted(name)} ${codec.sqlType}${collation}${isNotNull ? ' NOT NULL' : ''}${codec.missing !== null ? ` DEFAULT ${codec.missing}` : ''}`
}

export const markerDefinition = ({ name, expression }: TableSpec['markers'][number], dialect: Dialect): string =>
  `${quoted(name)} ${dialect.hasDecimals ? 'tinyint' : 'INTEGER'} GENERATED ALWAYS AS (${expression}) VIRTUAL`

export function createTable (spec: TableSpec, dialect: Dialect): string {
  const [first] = spec.primary
  const columns = spec.columns.map(column => {
    if (spec.primary.length > 1 || column.name !== first) return columnDefinition(column, dialect)
    const countsUp = spec.countsUp ? (dialect.hasOnConflict ? ' AUTOINCREMENT' : ' AUTO_INCREMENT') : ''
    return `${columnDefinition(column, dialect)} PRIMARY KEY${countsUp}`
  })
  const markers = spec.markers.map(marker => markerDefinition(marker, dialect))
  const primary = spec.primary.length > 1 ? [`PRIMARY KEY (${spec.primary.map(quoted).join(', ')})`] : []
  const ending = dialect.clustersOnRequest ? (spec.primary.length > 1 ? ' WITHOUT ROWID' : '') : ` ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE ${dialect.collation}`
  return `CREATE TABLE ${quoted(spec.table)} (${[...columns, ...markers, ...primary].join(', ')})${ending}`
}

export const addColumn = (table: string, definition: string): string => `ALTER TABLE ${quoted(table)} ADD COLUMN ${definition}`
export const widenColumn = (table: string, definition: string): string => `ALTER TABLE ${quoted(table)} MODIFY COLUMN ${definition}`
export const createIndex = (table: string, index: IndexSpec): string =>
  `CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX ${quoted(index.name)} ON ${quoted(table)} (${index.columns.map(quoted).join(', ')})`
