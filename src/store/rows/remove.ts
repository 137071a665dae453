/** Deleting rows: they become tombstones, each with its journal line. */
import type { JournalLine } from '../store.ts'
import { chunks } from '../chunks.ts'
import type { Unit } from '../program.ts'
import { isIdentity } from './load.ts'
import type { WriteRoom } from './save.ts'
import { buryRow, fieldOf, journalStep, readColumn } from './write.ts'

/** Rows that share a transaction. */
const TOGETHER = 100

/**
 * Marks rows deleted where their status still allows.
 *
 * In:  `step` names the status field and the statuses that allow it; null allows any.
 * Out: the identities that went; each line tells the status it had.
 */
export async function removeRows (room: WriteRoom, entityNumber: string, ids: readonly string[], step: { readonly field: string, readonly from: readonly string[] } | null, journal: JournalLine): Promise<readonly string[]> {
  const entity = room.entities(entityNumber)
  const context = { table: room.tables.journal, host: room.hostId }
  const gone: string[] = []
  for (const part of chunks([...new Set(ids)].filter(isIdentity), TOGETHER)) {
    const results = await room.executor.write(part.map((id): Unit => {
      if (step === null) return [buryRow(entity, id, { code: 'gone' }), journalStep(context, entityNumber, id, journal)]
      const statusFrom = journal.statusFrom ?? { take: { step: 0, column: 0 } }
      return [readColumn(entity, id, fieldOf(entity, step.field)), buryRow(entity, id, { ...step, code: 'status' }), journalStep(context, entityNumber, id, { ...journal, statusFrom })]
    }))
    results.forEach((result, index) => { if (result.ok) gone.push(part[index]!) })
  }
  return gone
}
