/** The door side of a channel operation: rules for each row, then into the queue. Sending happens behind, in send.ts. */
import type { OperationModel } from '../metadata/model.ts'
import type { Outcome } from '../sdk/types.ts'
import type { Attempt } from '../store/store.ts'
import type { Command } from './command.ts'
import { lineFrom } from './journal-line.ts'
import { outcomeOf, refusal, refusedByRules, refusedByStatus } from './outcomes.ts'
import { brokenRules, channelsOf, contextsFor, isRefused } from './rules.ts'
import { inChunks, labelOf, needsOf, target, type LooseRow, type Workings } from './workings.ts'

/**
 * Queues rows for a channel operation.
 *
 * Out:    for each row accepted, or refused with every reason: gone, wrong status, broken rules, taken by another.
 */
export async function queueRows (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  return await inChunks(ids, 500, async part => await queueChunk(workings, command, part))
}

async function queueChunk (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  const { entity, operation, plugins } = target(workings, command.entity, command.operation)
  const status = operation.status!
  const model = workings.model()
  const { locale } = command.by
  const rows = await workings.store.load(entity.number, ids, needsOf(plugins), command.by.orgs) as readonly LooseRow[]
  const [contextOf, channelOf] = await Promise.all([contextsFor(workings, { entity, plugins }, rows, command), channelsOf(workings, entity, rows)])
  const telling = { model, entity, locale }
  const refusedByRule = (row: LooseRow): Outcome | null => {
    const broken = brokenRules(operation, plugins, row, contextOf(row))
    return isRefused(broken) ? refusedByRules(telling, row, broken) : null
  }
  const refusals = new Map<string, Outcome>()
  for (const id of ids) if (!rows.some(row => row.id === id)) refusals.set(id, refusal(model, id, id, locale, 'PL_ROW_GONE'))
  for (const row of rows) {
    const refused = refusedByStatus(telling, row, operation) ?? refusedByRule(row)
    if (refused !== null) refusals.set(row.id, refused)
  }

  const ready = rows.filter(row => !refusals.has(row.id))
  const won = ready.length === 0 ? [] : await workings.store.enqueue(entity.number, ready.map(row => row.id), { field: status.field, from: status.from, to: status.queue ?? status.via!, patch: submittedPatch(operation, command.now) },
    { operation: operation.key, commandId: command.id, by: command.by.userId, byName: command.by.name, org: '', channel: '', at: command.now, orgOf: Object.fromEntries(ready.map(row => [row.id, { org: String(row[entity.mainOrg ?? ''] ?? ''), channel: channelOf(row) }])) },
    lineFrom(command, 'queued', { statusTo: status.queue }))
  if (won.length > 0) workings.tell({ type: 'rows', entity: entity.number, ids: won.map(attempt => attempt.rowId) })
  return ids.map(id => refusals.get(id) ?? wonOrLost(workings, command, labelOf(entity, rows.find(row => row.id === id)!), id, won))
}

/** When the row was submitted, where the entity keeps it (`params.submittedAt`). */
export const submittedPatch = (operation: OperationModel, now: Date): Record<string, unknown> =>
  typeof operation.params.submittedAt === 'string' ? { [operation.params.submittedAt]: now.toISOString() } : {}

function wonOrLost (workings: Workings, command: Command, label: string, id: string, won: readonly Attempt[]): Outcome {
  if (won.some(attempt => attempt.rowId === id)) return outcomeOf(id, label, 'accepted')
  return refusal(workings.model(), id, label, command.by.locale, 'PL_OP_NOT_CLAIMED')
}
