/** Sending one queued attempt: claim, ask about earlier tries, send, settle. Never sends what may have been issued before. */
import type { ChannelAnswer } from '../sdk/types.ts'
import type { Attempt } from '../store/store.ts'
import { PL_STORE_FAULT } from '../errors.ts'
import { settleAnswer, type Difference } from './settle.ts'
import { lineOf, roleField, wayOf, type Way } from './way.ts'
import type { Workings } from './workings.ts'

type Settling = Exclude<ChannelAnswer, { state: 'absent' }>

/** What one turn may say to the channel at most, besides asking about earlier tries. */
export const EXCHANGES = 3

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
    serial, contentHash: way.contentHash, now, leaseUntil: leaseFor(way, now, EXCHANGES + triedKeys(earlier).length), sellerTaxNo: way.request.sellerTaxNo,
    step: { field: way.status.field, from: [way.status.queue ?? way.via], to: way.via },
    journal: lineOf(way, 'claimed', now, { statusFrom: way.status.queue, statusTo: way.via, changes: { detail: { serial, channel: queued.channel } } })
  })
  if (claimed === null) return await wasTaken(workings, queued)
  workings.tell({ type: 'rows', entity: queued.entity, ids: [queued.rowId] })
  await gateAndSend(workings, { ...way, attempt: claimed, request: { ...way.request, serial } }, earlier)
  return true
}

/**
 * The gate before every sending: earlier tries under other keys are asked about first, and only when each of them is
 * known not to have made an invoice is this one sent.
 */
export async function gateAndSend (workings: Workings, way: Way, earlier: readonly Attempt[]): Promise<void> {
  for (const tried of triedKeys(earlier)) {
    // Where and for whom it was tried: organisation, seller and channel of the row may have changed since.
    const answer = await workings.channels.query(tried.channel, tried.org, { serial: tried.serial!, sellerTaxNo: tried.sellerTaxNo ?? way.request.sellerTaxNo }, workings.now())
    if (answer.state === 'issued' || answer.state === 'processing' || answer.state === 'unknown') {
      await settleAnswer(workings, way, answer, 'askedEarlier', otherSeller(way, tried))
      return
    }
  }
  const answer = await believed(workings, way, await sent(workings, way))
  await settleAnswer(workings, way, answer, way.attempt.sends > 1 ? 'resent' : 'answered')
}

/** An invoice of one seller is none of another's, though buyer and amounts agree. */
const otherSeller = (way: Way, { sellerTaxNo }: Attempt): readonly Difference[] =>
  sellerTaxNo === null || sellerTaxNo === way.request.sellerTaxNo ? [] : [{ field: 'sellerTaxNo', ours: way.request.sellerTaxNo, theirs: sellerTaxNo }]

/** A refusal of a repetition says nothing of what was sent before it: only when the channel, asked, knows of nothing is it the end. */
async function believed (workings: Workings, way: Way, answer: Settling): Promise<Settling> {
  if (answer.state !== 'failed' || way.attempt.sends < 2) return answer
  const known = await workings.channels.query(way.attempt.channel, way.attempt.org, { serial: way.request.serial, sellerTaxNo: way.request.sellerTaxNo }, workings.now())
  return known.state === 'absent' ? answer : known
}

async function sent (workings: Workings, way: Way): Promise<Settling> {
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

/** One of the tries under each key. The present key is among them when it was sent before: a bureau that said "failed" may have issued all the same. */
export function triedKeys (earlier: readonly Attempt[]): readonly Attempt[] {
  return [...new Map(earlier.map(each => [JSON.stringify([each.channel, each.sellerTaxNo, each.serial]), each])).values()]
}

/** Another host was first, as a rule. A row that no longer stands in the queue is a fault, and would be tried for ever. */
async function wasTaken (workings: Workings, queued: Attempt): Promise<false> {
  const [now] = (await workings.store.attempts(queued.entity, queued.rowId)).filter(each => each.id === queued.id)
  if (now?.state === 'queued') throw new PL_STORE_FAULT(`${queued.entity} ${queued.rowId} is not in the status its queued attempt ${queued.id} expects. Look at its journal.`)
  return false
}
