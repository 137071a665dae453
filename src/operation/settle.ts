/** What an answer of the channel does to a row: issued, failed, in progress, absent or unknown. Unknown is not failed. */
import type { ChannelAnswer, IssueReceipt } from '../sdk/types.ts'
import { lineOf, rolePatch, type Way } from './way.ts'
import type { Workings } from './workings.ts'

/** A difference waits for a person; asking again does not help, so it is looked at only now and then. */
const CONFLICT_PAUSE_MS = 3_600_000

/**
 * Settles an attempt by an answer, or notes when to ask again.
 *
 * In:     the way, the answer, the journal's word for how it came.
 * Out:    true where the attempt is closed now.
 */
export async function settleAnswer (workings: Workings, way: Way, answer: Exclude<ChannelAnswer, { state: 'absent' }>, event: string): Promise<boolean> {
  const settled = await byAnswer(workings, way, answer, event)
  workings.tell({ type: 'rows', entity: way.attempt.entity, ids: [way.attempt.rowId] })
  workings.tell({ type: 'attempt', attempt: settled ? { ...way.attempt, state: answer.state === 'issued' ? 'issued' : 'failed' } : way.attempt })
  return settled
}

async function byAnswer (workings: Workings, way: Way, answer: Exclude<ChannelAnswer, { state: 'absent' }>, event: string): Promise<boolean> {
  switch (answer.state) {
    case 'issued': return await issued(workings, way, answer.receipt, event)
    case 'failed': return await failed(workings, way, answer, event)
    case 'processing': return await waitFor(workings, way, event, { state: 'processing' }, rolePatch(way, { channelState: 'ISSUING', channel: way.attempt.channel }))
    case 'unknown': return await waitFor(workings, way, event, { state: 'unknown', reason: answer.reason }, rolePatch(way, { channelState: 'UNKNOWN', channel: way.attempt.channel }))
  }
}

async function issued (workings: Workings, way: Way, receipt: IssueReceipt, event: string): Promise<boolean> {
  const differing = way.target.plugins.flatMap(plugin => plugin.compare?.(way.row, receipt) ?? [])
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

/** The bureau has an invoice under our key whose content is not ours: adopting it would hide a fault, sending again would double it. */
async function conflict (workings: Workings, way: Way, receipt: IssueReceipt, differing: readonly { readonly field: string, readonly ours: string, readonly theirs: string }[]): Promise<boolean> {
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
