/** What the stops behind the queue know of one attempt: its target, row, context and channel settings, and the words they leave in the journal. */
import { createHash } from 'node:crypto'
import type { ChannelModel, EntityModel, StatusChange } from '../metadata/model.ts'
import type { IssueRequest, RuleContext } from '../sdk/types.ts'
import type { Attempt, JournalLine } from '../store/store.ts'
import { hostPrincipal } from './command.ts'
import { contextsFor } from './rules.ts'
import { needsOf, target, type LooseRow, type Target, type Workings } from './workings.ts'

export interface Way {
  readonly attempt: Attempt
  readonly target: Target
  readonly status: StatusChange
  readonly via: string
  readonly row: LooseRow
  readonly context: RuleContext
  readonly channel: ChannelModel
  readonly request: IssueRequest
  readonly contentHash: string
}

/**
 * Loads everything one attempt needs.
 *
 * Out:    null where the row is gone: then nobody can send it any more.
 */
export async function wayOf (workings: Workings, attempt: Attempt): Promise<Way | null> {
  const found = target(workings, attempt.entity, attempt.operation)
  const [row] = await workings.store.load(attempt.entity, [attempt.rowId], needsOf(found.plugins), 'all') as readonly LooseRow[]
  if (row === undefined) return null
  const status = found.operation.status!
  const contextOf = await contextsFor(workings, found, [row], { by: { ...hostPrincipal('host'), userId: attempt.by, name: attempt.byName }, now: workings.now(), source: 'host' })
  const context = contextOf(row)
  const { body, sellerTaxNo } = found.plugins.find(plugin => plugin.request !== undefined)!.request!(row, context)
  const contentHash = hashOf(body)
  return {
    attempt, target: found, status, via: status.via ?? status.to, row, context, contentHash,
    channel: workings.channels.settings(attempt.channel),
    request: { serial: attempt.serial ?? '', sellerTaxNo: attempt.sellerTaxNo ?? sellerTaxNo, body }
  }
}

const hashOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body)).digest('hex')

/** A journal line of the host's own work on an attempt. */
export function lineOf (way: Way, event: string, now: Date, more: Partial<Pick<JournalLine, 'statusFrom' | 'statusTo' | 'changes'>> = {}): JournalLine {
  const { attempt } = way
  return { operation: attempt.operation, event, by: attempt.by, byName: attempt.byName, from: `channel ${attempt.channel}`, at: now, commandId: attempt.commandId, statusFrom: null, statusTo: null, changes: {}, ...more }
}

/** The keys of the entity that a channel operation fills in, by their role in `params`. */
export const roleField = (way: Way, role: 'channelState' | 'result' | 'serial' | 'failCode' | 'channel' | 'invoiceNo'): string | null => {
  const key = way.target.operation.params[role]
  return typeof key === 'string' ? key : null
}

/** A patch that sets role fields, leaving out those the entity has not and values it has already. */
export function rolePatch (way: Way, values: Readonly<Partial<Record<'channelState' | 'result' | 'failCode' | 'channel', string>>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).flatMap(([role, value]) => {
    const key = roleField(way, role as 'result')
    return key === null || way.row[key] === value ? [] : [[key, fittedTo(way.target.entity, key, value)]]
  }))
}

/** Cuts a text to what its column holds: a bureau's words are shown, not refused. */
export function fittedTo (entity: EntityModel, key: string, value: string): string {
  const field = entity.field.get(key)
  return field === undefined || field.maxLength === 0 ? value : [...value].slice(0, field.maxLength).join('')
}
