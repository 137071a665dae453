/** The statements that write rows: headers, entries, journal lines. Built here, run elsewhere. */
import type { JournalLine } from '../store.ts'
import { PL_BAD_REQUEST } from '../../errors.ts'
import { quoted } from '../dialect.ts'
import type { Param, Step, Value } from '../program.ts'
import { ALIVE, ID, PARENT, SEQ, VERSION } from '../schema/entity-tables.ts'
import type { PlatformTable } from '../schema/platform-tables.ts'
import { platformColumn } from '../schema/platform-tables.ts'
import type { MappedEntity, MappedEntry, MappedField } from './mapping.ts'

export type Values = Readonly<Record<string, unknown>>
interface Assignment { readonly column: string, readonly bind: string, readonly param: Param }

/** Lines written by one statement. */
const LINES_TOGETHER = 50

const insert = (table: string, assignments: readonly Assignment[]): Step => ({
  sql: `INSERT INTO ${table} (${assignments.map(each => each.column).join(', ')}) VALUES (${assignments.map(each => each.bind).join(', ')})`,
  params: assignments.map(each => each.param)
})

const assign = (field: Pick<MappedField, 'column' | 'codec' | 'what'>, value: unknown): Assignment => ({ column: field.column, bind: field.codec.bind, param: field.codec.encode(value, field.what) })

/** Texts of an entity's inserts, each made once: the widest statements there are, and the most frequent. */
interface InsertTexts { readonly header: string, readonly lines: ReadonlyMap<string, Map<number, string>> }
const insertTexts = new WeakMap<MappedEntity, InsertTexts>()

function insertTextsOf (entity: MappedEntity): InsertTexts {
  const known = insertTexts.get(entity)
  if (known !== undefined) return known
  const columns = [quoted(ID), quoted(VERSION), quoted(ALIVE), ...entity.fields.map(field => field.column), ...entity.entries.map(entry => entry.count)]
  const binds = ['?', '1', '1', ...entity.fields.map(field => field.codec.bind), ...entity.entries.map(() => '?')]
  const texts = { header: `INSERT INTO ${entity.table} (${columns.join(', ')}) VALUES (${binds.join(', ')})`, lines: new Map(entity.entries.map(entry => [entry.key, new Map<number, string>()])) }
  insertTexts.set(entity, texts)
  return texts
}

/**
 * A new header with its entries.
 *
 * In: `number` binds the numbering field to a serial taken in an earlier step.
 */
export function insertRow (entity: MappedEntity, id: string, values: Values, number: { readonly field: string, readonly param: Param } | null): readonly Step[] {
  refuseUnknown(entity, values)
  const params: Param[] = [BigInt(id)]
  for (const field of entity.fields) params.push(field.key === number?.field ? number.param : field.codec.encode(values[field.key], field.what))
  for (const entry of entity.entries) params.push(linesOf(values[entry.key]).length)
  return [{ sql: insertTextsOf(entity).header, params }, ...entity.entries.flatMap(entry => insertLines(entity, entry, id, linesOf(values[entry.key])))]
}

/** A condition on the row that an update asks for besides its identity. */
export interface Demand { readonly version?: number | null, readonly field?: string, readonly from?: readonly string[], readonly code: string }

/**
 * Changes a header; entries that are given are replaced whole. The version goes up by one.
 *
 * In: what the row must be like; where it is not, the unit ends with `demand.code`.
 */
export function updateRow (entity: MappedEntity, id: string, values: Values, demand: Demand): readonly Step[] {
  refuseUnknown(entity, values)
  const fields = entity.fields.filter(field => field.key in values).map(field => assign(field, values[field.key]))
  const entries = entity.entries.filter(entry => entry.key in values)
  const sets = [
    ...[...fields, ...entries.map(entry => ({ column: entry.count, bind: '?', param: linesOf(values[entry.key]).length }))].map(each => `${each.column} = ${each.bind}`),
    `${quoted(VERSION)} = ${quoted(VERSION)} + 1`
  ]
  const conditions = demanded(entity, id, demand)
  return [
    {
      sql: `UPDATE ${entity.table} SET ${sets.join(', ')} WHERE ${conditions.map(each => each.sql).join(' AND ')}`,
      params: [...fields.map(each => each.param), ...entries.map(entry => linesOf(values[entry.key]).length), ...conditions.flatMap(each => each.params)],
      expect: { changes: 1, code: demand.code }
    },
    ...entries.flatMap((entry): Step[] => [
      { sql: `DELETE FROM ${entry.table} WHERE ${quoted(PARENT)} = ?`, params: [BigInt(id)] },
      ...insertLines(entity, entry, id, linesOf(values[entry.key]))
    ])
  ]
}

/** The row becomes a tombstone. */
export function buryRow (entity: MappedEntity, id: string, demand: Demand): Step {
  const conditions = demanded(entity, id, demand)
  return {
    sql: `UPDATE ${entity.table} SET ${quoted(ALIVE)} = NULL, ${quoted(VERSION)} = ${quoted(VERSION)} + 1 WHERE ${conditions.map(each => each.sql).join(' AND ')}`,
    params: conditions.flatMap(each => each.params), expect: { changes: 1, code: demand.code }
  }
}

function demanded (entity: MappedEntity, id: string, { version = null, field, from = [] }: Demand): readonly { readonly sql: string, readonly params: readonly Value[] }[] {
  const status = field === undefined ? null : fieldOf(entity, field)
  return [
    { sql: `${quoted(ID)} = ?`, params: [BigInt(id)] },
    { sql: `${quoted(ALIVE)} = 1`, params: [] },
    ...version === null ? [] : [{ sql: `${quoted(VERSION)} = ?`, params: [version] }],
    ...status === null ? [] : [{ sql: from.length === 0 ? '1 = 0' : `${status.column} IN (${from.map(() => '?').join(', ')})`, params: from.map(value => status.codec.encode(value, status.what)) }]
  ]
}

/** Reads one column of a row, for a later step to take. */
export const readColumn = (entity: MappedEntity, id: string, field: MappedField): Step => ({ sql: `SELECT ${field.column} FROM ${entity.table} WHERE ${quoted(ID)} = ?`, params: [BigInt(id)] })

export function fieldOf (entity: MappedEntity, key: string): MappedField {
  const field = entity.field.get(key)
  if (field === undefined) throw new PL_BAD_REQUEST(`${entity.number} has no field '${key}'.`)
  return field
}

function insertLines (entity: MappedEntity, entry: MappedEntry, id: string, lines: readonly Values[]): readonly Step[] {
  const steps: Step[] = []
  for (let from = 0; from < lines.length; from += LINES_TOGETHER) {
    const part = lines.slice(from, from + LINES_TOGETHER)
    const params: Param[] = []
    part.forEach((line, index) => {
      params.push(BigInt(id), from + index + 1)
      for (const field of entry.fields) params.push(field.codec.encode(line[field.key], field.what))
    })
    steps.push({ sql: linesText(entity, entry, part.length), params })
  }
  return steps
}

function linesText (entity: MappedEntity, entry: MappedEntry, count: number): string {
  const texts = insertTextsOf(entity).lines.get(entry.key)!
  const known = texts.get(count)
  if (known !== undefined) return known
  const columns = [quoted(PARENT), quoted(SEQ), ...entry.fields.map(field => field.column)]
  const one = `(?, ?, ${entry.fields.map(field => field.codec.bind).join(', ')})`
  const text = `INSERT INTO ${entry.table} (${columns.join(', ')}) VALUES ${Array.from({ length: count }, () => one).join(', ')}`
  texts.set(count, text)
  return text
}

const linesOf = (value: unknown): readonly Values[] => Array.isArray(value) ? value as readonly Values[] : []

function refuseUnknown (entity: MappedEntity, values: Values): void {
  const strange = Object.keys(values).filter(key => !entity.field.has(key) && !entity.entry.has(key))
  if (strange.length > 0) throw new PL_BAD_REQUEST(`${entity.number} 没有字段 ${strange.join('、')}。${entity.number} has no field ${strange.map(key => `'${key}'`).join(', ')}.`)
}

/** Inserts into a platform table; members left out become NULL. */
export function insertPlatform (table: PlatformTable, values: Readonly<Record<string, unknown>>): Step {
  return insert(quoted(table.table), table.keys.filter(key => key in values).map(key => ({ column: quoted(platformColumn(key)), bind: '?', param: platformParam(table, key, values[key]) })))
}

function platformParam (table: PlatformTable, key: string, value: unknown): Param {
  return value !== null && typeof value === 'object' && 'take' in value ? value as Param : table.codecs[key]!.encode(value, `${table.table}.${key}`)
}

export interface JournalContext { readonly table: PlatformTable, readonly host: string }
/** A journal line; `statusFrom` may be taken from an earlier step. */
export function journalStep ({ table, host: hostId }: JournalContext, entity: string, rowId: string, line: Omit<JournalLine, 'statusFrom'> & { readonly statusFrom: Param }): Step {
  return insertPlatform(table, { ...line, entity, rowId, changes: JSON.stringify(line.changes), host: hostId })
}
