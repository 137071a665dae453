/**
 * The tables of an entity.
 *
 * Header `t_<number>`: `fid` (identity), `fversion` (counts changes), `falive` (1, or NULL once deleted: the row stays as a tombstone),
 * one column for each field, `fn_<entry>` (how many rows the entry has, so that empty ones are not asked for), `fu_<unique>` (1 while
 * the unique applies: alive and no blank text among its fields).
 * Entry `t_<number>_<entry>`: `fparentid` and `fseq` (from 1), together the primary key, then one column for each field.
 * Every index of a header starts with `falive`, since every query asks for live rows.
 */
import { fieldTypes } from '../../metadata/fields/index.ts'
import type { EntityModel, EntryModel, FieldModel, IndexModel, UniqueModel } from '../../metadata/model.ts'
import { codecOf, type Codec } from '../codec.ts'
import { quoted, type Dialect } from '../dialect.ts'
import type { ColumnSpec, IndexSpec, TableSpec } from './table-spec.ts'

export const ID = 'fid'
export const VERSION = 'fversion'
export const ALIVE = 'falive'
export const PARENT = 'fparentid'
export const SEQ = 'fseq'
export const indexName = (entity: EntityModel, index: IndexModel): string => `i_${entity.table}_${index.key}`
export const uniqueName = (entity: EntityModel, unique: UniqueModel): string => `u_${entity.table}_${unique.key}`
export const countColumn = (entry: string): string => `fn_${entry}`

/** Money is written with all its places, other decimals as short as they go. */
export const keepsPlaces = (field: FieldModel): boolean => field.type === 'AmountField'

/**
 * The codec of a field's column.
 */
export function fieldCodec (field: FieldModel, dialect: Dialect, isIndexed: boolean): Codec {
  return codecOf(fieldTypes[field.type].column(field), dialect, { keepsPlaces: keepsPlaces(field), isIndexed })
}

/** Keys of the fields that stand in an index or a unique. */
export const indexedFields = (entity: EntityModel): ReadonlySet<string> => new Set([...entity.indexes, ...entity.uniques].flatMap(index => index.fields))

export function entityTables (entity: EntityModel, dialect: Dialect): readonly TableSpec[] {
  return [headerTable(entity, dialect), ...entity.entries.map(entry => entryTable(entry, dialect))]
}

function headerTable (entity: EntityModel, dialect: Dialect): TableSpec {
  const indexed = indexedFields(entity)
  const columnOf = (key: string): string => entity.field.get(key)!.column
  return {
    table: entity.table,
    columns: [
      host(ID, 'id', dialect, true), host(VERSION, 'integer', dialect, true), host(ALIVE, 'integer', dialect, false),
      ...entity.fields.map(field => ({ name: field.column, codec: fieldCodec(field, dialect, indexed.has(field.key)), required: false })),
      ...entity.entries.map(entry => ({ name: countColumn(entry.key), codec: { ...codecOf({ kind: 'integer' }, dialect), nullable: false, missing: '0' }, required: false }))
    ],
    primary: [ID],
    countsUp: false,
    markers: entity.uniques.map(unique => ({ name: `fu_${unique.key}`, expression: markerOf(unique.fields.map(key => entity.field.get(key)!), dialect) })),
    indexes: [
      ...entity.indexes.map((index): IndexSpec => ({ name: indexName(entity, index), unique: false, columns: [ALIVE, ...index.fields.map(columnOf)] })),
      ...entity.uniques.map((unique): IndexSpec => ({ name: uniqueName(entity, unique), unique: true, columns: [...unique.fields.map(columnOf), `fu_${unique.key}`] }))
    ]
  }
}

function markerOf (fields: readonly FieldModel[], dialect: Dialect): string {
  const filled = fields.map(field => ({ field, codec: fieldCodec(field, dialect, true) }))
    .filter(({ codec }) => codec.shape.kind === 'text' || codec.shape.kind === 'textList')
    .map(({ field }) => `${quoted(field.column)} <> ''`)
  return `CASE WHEN ${[`${ALIVE} = 1`, ...filled].join(' AND ')} THEN 1 END`
}

function entryTable (entry: EntryModel, dialect: Dialect): TableSpec {
  return {
    table: entry.table,
    columns: [
      host(PARENT, 'id', dialect, true), host(SEQ, 'integer', dialect, true),
      ...entry.fields.map(field => ({ name: field.column, codec: fieldCodec(field, dialect, false), required: false }))
    ],
    primary: [PARENT, SEQ], countsUp: false, markers: [], indexes: []
  }
}

const host = (name: string, kind: 'id' | 'integer', dialect: Dialect, required: boolean): ColumnSpec => ({ name, codec: codecOf({ kind }, dialect), required })
