/** Sending one queued attempt: claim, ask about earlier tries, send, settle. Never sends what may have been issued before. */
import type { ChannelAnswer } from '../sdk/types.ts'
import type { Attempt } from '../store/store.ts'
import { settleAnswer } from './settle.ts'
import { lineOf, roleField, wayOf, type Way } from './way.ts'
import type { Workings } from './workings.ts'

/** Longer than any exchange, so that a lease ends only when its host is gone or stuck. */
export const leaseFor = (way: Pick<Way, 'channel'>, now: Date, exchanges: number): Date => new Date(now.getTime() + way.channel.timeoutMs * exchanges + 5_000)

/**
 * Takes a queued attempt through its channel.
 *
 * Out:    false where another host was first.
 */
export async function sendQueued (workings: Workings, queued: Attempt): Promise<boolean> {
  const way = await wayOf(workings, queued)
  if (way === null) return await setAside(workings, queued)
  const earlier = await earlierTries(workings, queued)
  const serial = serialFor(way, earlier)
  const now = workings.now()
  // Claim before sending: after a crash here the row can still be asked about.
  const claimed = await workings.store.claim(queued, {
    serial, contentHash: way.contentHash, now, leaseUntil: leaseFor(way, now, 2 + earlier.length),
    step: { field: way.status.field, from: [way.status.queue ?? way.via], to: way.via },
    journal: lineOf(way, 'claimed', now, { statusFrom: way.status.queue, statusTo: way.via, changes: { detail: { serial, channel: queued.channel } } })
  })
  if (claimed === null) return false
  workings.tell({ type: 'rows', entity: queued.entity, ids: [queued.rowId] })
  await gateAndSend(workings, { ...way, attempt: claimed, request: { ...way.request, serial } }, earlier)
  return true
}

/**
 * The gate before every sending: earlier tries under other keys are asked about first, and only when each of them is
 * known not to have made an invoice is this one sent.
 */
export async function gateAndSend (workings: Workings, way: Way, earlier: readonly Attempt[]): Promise<void> {
  for (const serial of toAskFirst(way, earlier)) {
    const answer = await workings.channels.query(way.attempt.channel, way.attempt.org, { serial, sellerTaxNo: way.request.sellerTaxNo }, workings.now())
    if (answer.state === 'issued' || answer.state === 'processing' || answer.state === 'unknown') {
      await settleAnswer(workings, way, answer, 'askedEarlier')
      return
    }
  }
  const answer = await sent(workings, way)
  await settleAnswer(workings, way, answer, way.attempt.sends > 1 ? 'resent' : 'answered')
}

async function sent (workings: Workings, way: Way): Promise<Exclude<ChannelAnswer, { state: 'absent' }>> {
  const answer = await workings.channels.issue(way.attempt.channel, way.attempt.org, way.request, workings.now())
  // Nobody answers a sending with "absent"; should a protocol do so, nothing is known.
  return answer.state === 'absent' ? { state: 'unknown', reason: '通道应答无法识别' } : answer
}

/** A row that is gone cannot be carried on: its attempt is kept, told of, and looked at again much later. */
export async function setAside (workings: Workings, attempt: Attempt): Promise<false> {
  const now = workings.now()
  workings.log.error({ attempt: attempt.id, row: attempt.rowId }, 'An open attempt has no row any more.')
  await workings.store.postpone(attempt, { state: attempt.state === 'queued' ? 'queued' : 'asking', nextAt: new Date(now.getTime() + 3_600_000), absent: false, answer: { state: 'row gone' }, patch: {}, now, journal: null })
  return false
}

/** Closed attempts of the row that may have reached the channel, newest first. */
export async function earlierTries (workings: Workings, attempt: Attempt): Promise<readonly Attempt[]> {
  const all = await workings.store.attempts(attempt.entity, attempt.rowId)
  return all.filter(each => each.id !== attempt.id && each.serial !== null)
}

/** The same content keeps its key, so that a repetition is recognised; changed content gets a new one. */
function serialFor (way: Way, earlier: readonly Attempt[]): string {
  const base = String(way.row[roleField(way, 'serial') ?? 'id'])
  const same = earlier.find(each => each.contentHash === way.contentHash)
  if (same !== undefined) return same.serial!
  return earlier.length === 0 ? base : `${base}-${way.attempt.no}`
}

/** The key itself is among them when it was sent before: a bureau that said "failed" may have issued all the same. */
function toAskFirst (way: Way, earlier: readonly Attempt[]): readonly string[] {
  return [...new Set(earlier.map(each => each.serial!))]
}
