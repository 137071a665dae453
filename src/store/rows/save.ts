/** Saving: once-key, number, row, entries, journal and queue of each unit, all or nothing. */
import type { SaveResult, SaveUnit } from '../store.ts'
import { PL_STORE_FAULT } from '../../errors.ts'
import { queueSteps } from '../attempt/records.ts'
import { quoted } from '../dialect.ts'
import type { Step, UnitResult } from '../program.ts'
import type { QueryRoom } from '../query/queries.ts'
import { entityTables, uniqueName } from '../schema/entity-tables.ts'
import { platformColumn, type PlatformTables } from '../schema/platform-tables.ts'
import { PRIMARY, violated } from '../violated.ts'
import type { MappedEntity } from './mapping.ts'
import { highestNumbers, passOver, takeNumber, type Numbered } from './numbers.ts'
import { insertPlatform, insertRow, journalStep, readColumn, updateRow } from './write.ts'

export interface WriteRoom extends QueryRoom { readonly tables: PlatformTables, readonly hostId: string, readonly nextId: () => string }

interface Draft {
  readonly unit: SaveUnit
  readonly entity: MappedEntity
  readonly id: string
  readonly attemptId: string | null
  readonly steps: readonly Step[]
  readonly number: Numbered | null
  /** The name of the row as a person knows it, from the results of the steps. */
  readonly label: (result: Extract<UnitResult, { ok: true }>) => string
}

/** Units that share a transaction: a commit costs more than a unit, and nobody should wait long for the lock. */
const TOGETHER = 50
const TRIES = 5

/**
 * Saves units.
 *
 * Out:    one result for each, in order. Units share transactions, but each stands or falls alone.
 * Errors: PL_BAD_REQUEST for unknown fields, PL_STORE_FAULT for values that do not fit; both before anything is written.
 */
export async function saveUnits (room: WriteRoom, units: readonly SaveUnit[]): Promise<readonly SaveResult[]> {
  const drafts = units.map(unit => draftOf(room, unit))
  const results: SaveResult[] = []
  for (let from = 0; from < drafts.length; from += TOGETHER) {
    const part = drafts.slice(from, from + TOGETHER)
    const written = await room.executor.write(part.map(draft => draft.steps))
    for (const [index, draft] of part.entries()) results.push(await resultOf(room, draft, written[index]!, 1))
  }
  return results
}

function draftOf (room: WriteRoom, unit: SaveUnit): Draft {
  const entity = room.entities(unit.entity)
  const id = unit.id ?? room.nextId()
  const steps: Step[] = []
  if (unit.once !== undefined) steps.push(insertPlatform(room.tables.once, { id: room.nextId(), ...unit.once, entity: unit.entity, rowId: id, at: unit.journal.at }))
  const { number, label } = unit.id === null ? addNew(room, entity, id, unit, steps) : addChange(entity, id, unit, steps)
  steps.push(journalStep({ table: room.tables.journal, host: room.hostId }, unit.entity, id, unit.journal))
  const attemptId = unit.queue === undefined ? null : room.nextId()
  if (unit.queue !== undefined) steps.push(...queueSteps(room.tables.attempt, { id: attemptId!, entity: unit.entity, rowId: id, seed: unit.queue }, steps.length))
  return { unit, entity, id, attemptId, steps, number, label }
}

function addNew (room: WriteRoom, entity: MappedEntity, id: string, unit: SaveUnit, steps: Step[]): Pick<Draft, 'number' | 'label'> {
  const numbering = entity.model.numbering
  const isGiven = numbering === null || String(unit.values[numbering.field] ?? '') !== ''
  const number = isGiven ? null : takeNumber(entity, room.tables.number, unit.journal.at, steps.length, room.dialect)
  const numberAt = steps.length + 1
  if (number !== null) steps.push(...number.steps)
  steps.push(...insertRow(entity, id, unit.values, number === null ? null : { field: numbering!.field, param: number.param }))
  if (number === null || entity.numberField.key !== numbering!.field) return { number, label: () => String(unit.values[entity.numberField.key] ?? id) }
  return { number, label: result => number.prefix + String(result.rows[numberAt]![0]![0]).padStart(numbering!.width, '0') }
}

function addChange (entity: MappedEntity, id: string, unit: SaveUnit, steps: Step[]): Pick<Draft, 'number' | 'label'> {
  steps.push(...updateRow(entity, id, unit.values, { version: unit.version, code: 'conflict' }))
  const labelAt = steps.push(readColumn(entity, id, entity.numberField)) - 1
  return { number: null, label: result => String(result.rows[labelAt]![0]?.[0] ?? id) }
}

async function resultOf (room: WriteRoom, draft: Draft, result: UnitResult, tries: number): Promise<SaveResult> {
  if (result.ok) return { result: 'saved', id: draft.id, version: await versionOf(room, draft), label: draft.label(result), attemptId: draft.attemptId }
  if (!('message' in result)) return { result: 'conflict' }
  return await repeatedValue(room, draft, result.message, tries)
}

async function versionOf (room: WriteRoom, { unit, entity, id }: Draft): Promise<number> {
  if (unit.id === null) return 1
  if (unit.version !== null) return unit.version + 1
  const [rows = []] = await room.executor.read([{ sql: `SELECT fversion FROM ${entity.table} WHERE fid = ?`, params: [BigInt(id)] }])
  return Number(rows[0]?.[0] ?? 0)
}

async function repeatedValue (room: WriteRoom, draft: Draft, message: string, tries: number): Promise<SaveResult> {
  const specs = entityTables(draft.entity.model, room.dialect)
  const violation = violated(message, [...specs, room.tables.once.spec, room.tables.attempt.spec, room.tables.number.spec], room.dialect)
  if (violation === null || tries === TRIES) throw new PL_STORE_FAULT(`${draft.unit.entity}: ${message}`)
  if (violation.index === PRIMARY) return await again(room, draft.unit, tries)
  if (violation.table === room.tables.once.table) return await repeatedOnce(room, draft.unit)
  if (violation.table === room.tables.attempt.table) return { result: 'conflict' }
  const unique = draft.entity.model.uniques.find(each => violation.index === uniqueName(draft.entity.model, each))
  if (draft.number !== null && unique?.fields.includes(draft.entity.model.numbering!.field) === true) {
    await makeRoom(room, draft.entity, draft.number.prefix)
    return await again(room, draft.unit, tries)
  }
  return { result: 'duplicate', unique: unique?.key ?? violation.index }
}

async function again (room: WriteRoom, unit: SaveUnit, tries: number): Promise<SaveResult> {
  const draft = draftOf(room, unit)
  const [result] = await room.executor.write([draft.steps])
  return await resultOf(room, draft, result!, tries + 1)
}

/** Numbers that an import brought stand where the counter wants to go. */
async function makeRoom (room: WriteRoom, entity: MappedEntity, prefix: string): Promise<void> {
  const [rows = []] = await room.executor.read([highestNumbers(entity, prefix)])
  await room.executor.write([passOver(entity, room.tables.number, prefix, rows.map(([number]) => String(number)), room.dialect)])
}

async function repeatedOnce (room: WriteRoom, unit: SaveUnit): Promise<SaveResult> {
  const { once } = room.tables
  const column = (key: string): string => quoted(platformColumn(key))
  const sql = `SELECT ${column('rowId')}, ${column('contentHash')} FROM ${quoted(once.table)} WHERE ${column('scope')} = ? AND ${column('key')} = ?`
  const [rows = []] = await room.executor.read([{ sql, params: [unit.once!.scope, unit.once!.key] }])
  if (rows[0] === undefined) throw new PL_STORE_FAULT(`The once-key ${unit.once!.scope}/${unit.once!.key} was taken and is gone again; try once more.`)
  return { result: 'repeated', id: String(rows[0][0]), sameContent: rows[0][1] === unit.once!.contentHash }
}
