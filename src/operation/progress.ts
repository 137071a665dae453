/** How far a channel command has come, from its attempts. */
import type { Outcome } from '../sdk/types.ts'
import type { Attempt, Store } from '../store/store.ts'
import { outcomeOf } from './outcomes.ts'
import { inChunks, labelOf, target, type Workings } from './workings.ts'

/** Rows told one by one; beyond them the counts speak. Failed and waiting ones come first. */
const TOLD = 2_000

export interface Counts { readonly total: number, readonly done: number, readonly failed: number, readonly left: number }
export interface Progress extends Counts { readonly outcomes: readonly Outcome[] }

/**
 * Counts a command's attempts and says for each row what came of it.
 *
 * Out:    zeros where no attempt belongs to the command.
 */
export async function progressOf (workings: Workings, commandId: string): Promise<Progress> {
  const counts = await countsOf(workings.store, commandId)
  const attempts = await workings.store.commandAttempts(commandId, TOLD)
  return { ...counts, outcomes: await outcomesOf(workings, attempts) }
}

/** How many rows of a command are through, failed and still on their way. */
export async function countsOf (store: Store, commandId: string): Promise<Counts> {
  const { issued: done, failed, queued, sending, asking, conflict } = await store.commandProgress(commandId)
  const left = queued + sending + asking + conflict
  return { total: done + failed + left, done, failed, left }
}

async function outcomesOf (workings: Workings, attempts: readonly Attempt[]): Promise<readonly Outcome[]> {
  const first = attempts[0]
  if (first === undefined) return []
  const { entity } = target(workings, first.entity, first.operation)
  const rows = await inChunks(attempts.map(attempt => attempt.rowId), 500, async part => await workings.store.load(entity.number, part, [], 'all'))
  const labels = new Map(rows.map(row => [row.id, labelOf(entity, row)]))
  return attempts.map(attempt => {
    const label = labels.get(attempt.rowId) ?? attempt.rowId
    if (attempt.state === 'issued') return outcomeOf(attempt.rowId, label, 'done')
    if (attempt.state === 'failed') return outcomeOf(attempt.rowId, label, 'failed', [{ code: String(attempt.answer?.code ?? 'PL_CHANNEL_REFUSED'), text: String(attempt.answer?.reason ?? ''), level: 'error' }])
    return outcomeOf(attempt.rowId, label, 'waiting', attempt.answer?.reason === undefined ? [] : [{ code: 'PL_CHANNEL_UNKNOWN', text: String(attempt.answer.reason), level: 'info' }])
  })
}
