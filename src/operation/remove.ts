/** Deleting rows: rules, then a conditional tombstone. */
import type { Outcome } from '../sdk/types.ts'
import type { Command } from './command.ts'
import { lineFrom } from './journal-line.ts'
import { outcomeOf, refusal, refusedByRules } from './outcomes.ts'
import { brokenRules, contextsFor, isRefused } from './rules.ts'
import { inChunks, labelOf, needsOf, target, type LooseRow, type Workings } from './workings.ts'

/**
 * Deletes rows where their status and the rules allow it.
 *
 * Out:    for each row done, or refused with every reason.
 */
export async function removeRows (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  return await inChunks(ids, 500, async part => await removeChunk(workings, command, part))
}

async function removeChunk (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  const { entity, operation, plugins } = target(workings, command.entity, command.operation)
  const model = workings.model()
  const { locale } = command.by
  const rows = await workings.store.load(entity.number, ids, needsOf(plugins), command.by.orgs) as readonly LooseRow[]
  const byId = new Map(rows.map(row => [row.id, row]))
  const contextOf = await contextsFor(workings, { entity, plugins }, rows, command)
  const broken = new Map(rows.map(row => [row.id, brokenRules(operation, plugins, row, contextOf(row))]))
  const free = rows.filter(row => !isRefused(broken.get(row.id)!)).map(row => row.id)
  const step = operation.status === null ? null : { field: operation.status.field, from: operation.status.from }
  const gone = free.length === 0 ? [] : await workings.store.remove(entity.number, free, step, lineFrom(command, 'deleted'))
  if (gone.length > 0) workings.tell({ type: 'rows', entity: entity.number, ids: gone })

  return ids.map(id => {
    const row = byId.get(id)
    if (row === undefined) return refusal(model, id, id, locale, 'PL_ROW_GONE')
    const reasons = broken.get(id)!
    if (isRefused(reasons)) return refusedByRules({ model, entity, locale }, row, reasons)
    const label = labelOf(entity, row)
    return gone.includes(id) ? outcomeOf(id, label, 'done') : refusal(model, id, label, locale, 'PL_OP_NOT_CLAIMED')
  })
}
