/** Asking about an attempt that nobody knows the end of. Only when the channel says "absent", after its grace, may it be sent again, with the same key. */
import type { Attempt } from '../store/store.ts'
import { earlierTries, EXCHANGES, gateAndSend, leaseFor, setAside, triedKeys } from './send.ts'
import { settleAnswer, waitFor } from './settle.ts'
import { rolePatch, wayOf, type Way } from './way.ts'
import type { Workings } from './workings.ts'

/**
 * Asks the channel about one open attempt.
 *
 * Out:    true where it is closed now.
 */
export async function askAbout (workings: Workings, open: Attempt): Promise<boolean> {
  const loaded = await wayOf(workings, open)
  if (loaded === null) return await setAside(workings, open)
  const now = workings.now()
  const leased = await workings.store.lease(open, leaseFor(loaded, now, 2), now, 'ask')
  if (leased === null) return false
  const way = { ...loaded, attempt: leased }
  const answer = await workings.channels.query(leased.channel, leased.org, { serial: way.request.serial, sellerTaxNo: way.request.sellerTaxNo }, now)
  if (answer.state === 'absent') { await afterAbsent(workings, way); return false }
  return await settleAnswer(workings, way, answer, 'asked')
}

async function afterAbsent (workings: Workings, way: Way): Promise<void> {
  const now = workings.now()
  const since = way.attempt.sentAt ?? way.attempt.queuedAt
  const graceEnds = since.getTime() + way.channel.absentGraceMs
  if (now.getTime() < graceEnds) {
    await waitFor(workings, way, 'asked', { state: 'absent' }, rolePatch(way, { channelState: 'UNKNOWN' }), true)
    return
  }
  const earlier = await earlierTries(workings, way.attempt)
  const again = await workings.store.lease(way.attempt, leaseFor(way, now, EXCHANGES + triedKeys(earlier).length), now, 'resend')
  if (again === null) return
  await gateAndSend(workings, { ...way, attempt: again }, earlier)
}
