/** What an answer of the channel does to a row: issued, failed, in progress, absent or unknown. Unknown is not failed. */
import type { ChannelAnswer, IssueReceipt } from '../sdk/types.ts'
import { reasonOf } from './fault.ts'
import { lineOf, roleField, rolePatch, type Way } from './way.ts'
import { labelOf, type LooseRow, type Workings } from './workings.ts'

export interface Difference { readonly field: string, readonly ours: string, readonly theirs: string }

/** A difference waits for a person; asking again does not help, so it is looked at only now and then. */
const CONFLICT_PAUSE_MS = 3_600_000

/**
 * Settles an attempt by an answer, or notes when to ask again.
 *
 * In:     the way, the answer, the journal's word for how it came; what is known already not to agree.
 * Out:    true where the attempt is closed now.
 */
export async function settleAnswer (workings: Workings, way: Way, answer: Exclude<ChannelAnswer, { state: 'absent' }>, event: string, known: readonly Difference[] = []): Promise<boolean> {
  const settled = await byAnswer(workings, way, answer, event, known).catch(async (cause: unknown) => await unfit(workings, way, answer, cause))
  if (!settled && answer.state === 'issued') await noteLateYes(workings, way, answer.receipt)
  workings.tell({ type: 'rows', entity: way.attempt.entity, ids: [way.attempt.rowId] })
  workings.tell({ type: 'attempt', attempt: settled ? { ...way.attempt, state: answer.state === 'issued' ? 'issued' : 'failed' } : way.attempt })
  return settled
}

async function byAnswer (workings: Workings, way: Way, answer: Exclude<ChannelAnswer, { state: 'absent' }>, event: string, known: readonly Difference[]): Promise<boolean> {
  switch (answer.state) {
    case 'issued': return await issued(workings, way, answer.receipt, event, known)
    case 'failed': return await failed(workings, way, answer, event)
    case 'processing': return await waitFor(workings, way, event, { state: 'processing' }, rolePatch(way, { channelState: 'ISSUING', channel: way.attempt.channel }))
    case 'unknown': return await waitFor(workings, way, event, { state: 'unknown', reason: answer.reason }, rolePatch(way, { channelState: 'UNKNOWN', channel: way.attempt.channel }))
  }
}

/** An answer that cannot be taken over, e.g. for a value that no column holds, is kept where people see it, and asked for again. */
async function unfit (workings: Workings, way: Way, answer: Exclude<ChannelAnswer, { state: 'absent' }>, cause: unknown): Promise<boolean> {
  workings.log.error({ err: cause, attempt: way.attempt.id, row: way.attempt.rowId, answer }, 'An answer could not be taken over.')
  const told = answer.state === 'issued' ? `税局已开具发票 ${answer.receipt.invoiceNo}，但无法记入本单，请联系管理员` : '税局的答复无法记入本单，请联系管理员'
  return await waitFor(workings, way, 'fault', { state: 'fault', reason: reasonOf(cause), told: answer }, rolePatch(way, { channelState: 'UNKNOWN', result: told }))
}

/**
 * The channel says "issued" of an attempt that was closed meanwhile. Where it was closed as failed, the row may neither be changed
 * nor deleted any more; issuing it again asks about the earlier try first, and adopts the invoice.
 */
async function noteLateYes (workings: Workings, way: Way, receipt: IssueReceipt): Promise<void> {
  const { id, entity, rowId } = way.attempt
  const closed = (await workings.store.attempts(entity, rowId)).find(attempt => attempt.id === id)
  if (closed?.state !== 'failed') return
  workings.log.error({ attempt: id, row: rowId, invoiceNo: receipt.invoiceNo }, 'The channel says issued of an attempt that was closed as failed.')
  const [row] = await workings.store.load(entity, [rowId], [], 'all')
  if (row === undefined || row[way.status.field] !== (way.status.otherwise ?? way.status.from[0])) return
  const now = workings.now()
  await workings.store.save([{
    entity, id: rowId, version: row.version, values: rolePatch({ ...way, row: row as LooseRow }, { channelState: 'UNKNOWN', result: `税局其后答复已开具发票 ${receipt.invoiceNo}，请再次开票以核对并取回` }),
    journal: lineOf(way, 'conflict', now, { changes: { detail: { invoiceNo: receipt.invoiceNo, serial: way.attempt.serial ?? '' } } })
  }])
}

async function issued (workings: Workings, way: Way, receipt: IssueReceipt, event: string, known: readonly Difference[]): Promise<boolean> {
  const differing = [...known, ...way.target.plugins.flatMap(plugin => plugin.compare?.(way.row, receipt) ?? []), ...await takenByAnother(workings, way, receipt)]
  if (differing.length > 0) return await conflict(workings, way, receipt, differing)
  const now = workings.now()
  const patch = way.target.plugins.reduce((so, plugin) => ({ ...so, ...plugin.settle?.(way.row, receipt, way.context) }), {})
  return await workings.store.settle(way.attempt, {
    state: 'issued', now, answer: { state: 'issued', ...receipt }, step: { field: way.status.field, from: [way.via], to: way.status.to },
    patch: { ...patch, ...rolePatch(way, { channelState: 'SUCCESS', result: '', failCode: '', channel: way.attempt.channel }) },
    journal: lineOf(way, event, now, { statusFrom: way.via, statusTo: way.status.to, changes: { detail: { invoiceNo: receipt.invoiceNo, serial: way.attempt.serial ?? '' } } }),
    outbox: { topic: `${way.attempt.entity}.${way.attempt.operation}.issued`, payload: { id: way.attempt.rowId, invoiceNo: receipt.invoiceNo } }
  })
}

/** One invoice belongs to one row (`params.invoiceNo` names the field): a number that another row bears is no answer to ours. */
async function takenByAnother (workings: Workings, way: Way, receipt: IssueReceipt): Promise<readonly Difference[]> {
  const key = roleField(way, 'invoiceNo')
  if (key === null || receipt.invoiceNo === '') return []
  const holders = await workings.store.find(way.attempt.entity, { field: key, op: '=', value: receipt.invoiceNo }, { limit: 2, scope: 'all', now: workings.now() })
  const other = holders.find(row => row.id !== way.attempt.rowId)
  return other === undefined ? [] : [{ field: key, ours: '', theirs: `${receipt.invoiceNo}（已属于 ${labelOf(way.target.entity, other)}）` }]
}

/** The bureau has an invoice under our key whose content is not ours: adopting it would hide a fault, sending again would double it. */
async function conflict (workings: Workings, way: Way, receipt: IssueReceipt, differing: readonly Difference[]): Promise<boolean> {
  const now = workings.now()
  const words = differing.map(each => `${each.field}：本单 ${each.ours}，税局 ${each.theirs}`).join('；')
  workings.log.error({ attempt: way.attempt.id, row: way.attempt.rowId, differing }, 'An invoice was found issued with other content.')
  await workings.store.postpone(way.attempt, {
    state: 'conflict', now, nextAt: new Date(now.getTime() + CONFLICT_PAUSE_MS), absent: false, answer: { state: 'conflict', ...receipt, differing },
    patch: rolePatch(way, { channelState: 'UNKNOWN', result: `税局已有发票 ${receipt.invoiceNo}，内容与本单不一致（${words}），请人工核对` }),
    journal: lineOf(way, 'conflict', now, { changes: { detail: { invoiceNo: receipt.invoiceNo, differing } } })
  })
  return false
}

async function failed (workings: Workings, way: Way, answer: { readonly reason: string, readonly code: string }, event: string): Promise<boolean> {
  const now = workings.now()
  const patch = way.target.plugins.reduce((so, plugin) => ({ ...so, ...plugin.failed?.(way.row, answer, way.context) }), {})
  const to = way.status.otherwise ?? way.status.from[0]!
  return await workings.store.settle(way.attempt, {
    state: 'failed', now, answer: { state: 'failed', ...answer }, step: { field: way.status.field, from: [way.via], to },
    patch: { ...rolePatch(way, { channelState: 'FAILED', result: answer.reason, channel: way.attempt.channel }), ...patch },
    journal: lineOf(way, event, now, { statusFrom: way.via, statusTo: to, changes: { detail: { reason: answer.reason, code: answer.code } } }),
    outbox: { topic: `${way.attempt.entity}.${way.attempt.operation}.failed`, payload: { id: way.attempt.rowId, reason: answer.reason, code: answer.code } }
  })
}

/** Notes an answer that settles nothing. A journal line only when it says something else than the last answer did. */
export async function waitFor (workings: Workings, way: Way, event: string, answer: Readonly<Record<string, unknown>>, patch: Readonly<Record<string, unknown>>, absent = false): Promise<boolean> {
  const now = workings.now()
  const pauses = way.channel.askAfterMs
  const pauseMs = pauses[Math.min(way.attempt.asks, pauses.length - 1)]!
  const isNews = event === 'resent' || JSON.stringify(way.attempt.answer) !== JSON.stringify(answer)
  await workings.store.postpone(way.attempt, {
    state: 'asking', now, nextAt: new Date(now.getTime() + pauseMs), absent, answer, patch,
    journal: isNews ? lineOf(way, event, now, { changes: { detail: answer } }) : null
  })
  return false
}
