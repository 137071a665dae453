import t from 'tap'
import type { Attempt, Store } from '../../src/store/store.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { bill, later, line, now, opened, saved, seed } from './opened.ts'

const QUEUE = { field: 'status', from: ['draft', 'failed'], to: 'queued' }
const CLAIM = { field: 'status', from: ['queued'], to: 'issuing' }

async function queued (store: Store, count: number): Promise<{ readonly ids: readonly string[], readonly attempts: readonly Attempt[] }> {
  const ids = await saved(store, Array.from({ length: count }, () => bill({ status: 'draft', org: '1' })))
  const attempts = await store.enqueue('bill', ids, QUEUE, { ...seed(), orgOf: Object.fromEntries(ids.map(id => [id, { org: `o${id.slice(-1)}`, channel: 'bureau' }])) }, line({ event: 'queued', statusTo: 'queued' }))
  return { ids, attempts }
}

const claimTerms = (serial: string) => ({ serial, sellerTaxNo: 'T1', contentHash: 'hash', step: CLAIM, leaseUntil: later(60_000), now, journal: line({ event: 'claimed', statusFrom: 'queued', statusTo: 'issuing' }) })
const settlement = (more = {}) => ({ state: 'issued' as const, step: { field: 'status', from: ['issuing'], to: 'issued' }, patch: {}, answer: { state: 'issued' }, now, journal: line({ event: 'settled' }), outbox: null, ...more })

t.test('two hosts that queue the same rows at once win each row once', async t => {
  await eachDatabase(t, async (t, database) => {
    const [one, two] = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    const ids = await saved(one, [...Array.from({ length: 40 }, () => bill({ status: 'draft' })), bill({ status: 'issued' })])
    const won = await Promise.all([one, two].map(async store => await store.enqueue('bill', store === one ? ids : [...ids].reverse(), QUEUE, { ...seed(), orgOf: {} }, line({ event: 'queued', statusTo: 'queued' }))))

    t.same(won.flat().map(attempt => attempt.rowId).sort(), ids.slice(0, 40).toSorted(), 'an issued one is not queued')
    t.match(await one.load('bill', [ids[0]!], [], 'all'), [{ status: 'queued', version: 2 }])
    t.match((await one.journal('bill', ids[0]!)).at(-1), { event: 'queued', statusFrom: 'draft', statusTo: 'queued' })
    t.equal(await one.unsettled(), 40)
  })
})

t.test('two hosts that claim the same attempts win each once, with its row and its journal line', async t => {
  await eachDatabase(t, async (t, database) => {
    const [one, two] = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    const { ids, attempts } = await queued(one, 20)

    const claims = await Promise.all(attempts.flatMap(attempt => [one.claim(attempt, claimTerms('s')), two.claim(attempt, claimTerms('s'))]))

    t.equal(claims.filter(claim => claim !== null).length, 20)
    t.match(claims.find(claim => claim !== null), { state: 'sending', serial: 's', contentHash: 'hash', sends: 1, sentAt: now, leaseUntil: later(60_000), no: 1 })
    t.ok((await one.load('bill', ids, [], 'all')).every(row => row.status === 'issuing' && row.version === 3))
    t.same((await one.journal('bill', ids[0]!)).map(each => each.event), ['created', 'queued', 'claimed'])
    t.same(await one.due(now, 100, ['queued', 'open']), [], 'all of them are leased')
    t.equal((await one.due(later(60_000), 100, ['open'])).length, 20, 'and due once the lease is over')
  })
})

t.test('a claim on a row whose status has moved changes nothing at all', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const { ids: [id = ''], attempts: [attempt] } = await queued(store, 1)
    await store.save([bill({ status: 'paused' }, { id, version: null })])

    t.equal(await store.claim(attempt!, claimTerms('s')), null)
    t.match(await store.attempts('bill', id), [{ state: 'queued', serial: null, sends: 0 }])
  })
})

t.test('one lease at a time; asking and sending again are counted; a late note does not end another\'s lease', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const { attempts: [attempt] } = await queued(store, 1)
    const claimed = (await store.claim(attempt!, claimTerms('s')))!
    t.equal(await store.lease(attempt!, later(90_000), later(1), 'ask'), null, 'somebody holds it')

    const asked = (await store.lease(claimed, later(90_000), later(61_000), 'ask'))!
    const late = await store.postpone(claimed, { state: 'asking', nextAt: later(5_000), absent: true, answer: {}, patch: {}, now, journal: null })
    const noted = await store.postpone(asked, { state: 'asking', nextAt: later(100_000), absent: true, answer: { state: 'absent' }, patch: { remark: '等待' }, now, journal: line({ event: 'asked' }) })
    const [due] = await store.due(later(100_000), 5, ['open'])
    const resent = (await store.lease(due!, later(200_000), later(100_000), 'resend'))!
    const conflict = await store.postpone(resent, { state: 'conflict', nextAt: later(100_000), absent: false, answer: {}, patch: {}, now, journal: null })

    t.match(asked, { asks: 1, sends: 1, state: 'sending' })
    t.equal(late, false)
    t.equal(noted, true)
    t.match(due, { state: 'asking', absents: 1, answer: { state: 'absent' }, leaseUntil: null })
    t.match(resent, { state: 'sending', sends: 2, serial: 's', sentAt: later(100_000) })
    t.equal(conflict, true)
    t.same(await store.due(later(999_000), 5, ['queued', 'open']), [], 'a conflict waits for a person')
    t.equal(await store.unsettled(), 1)
  })
})

t.test('settling closes the attempt with row, journal and outbox; a second settling changes nothing; the row can be queued again', async t => {
  await eachDatabase(t, async (t, database) => {
    const [one, two] = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    const { ids: [id = ''], attempts: [attempt] } = await queued(one, 1)
    const claimed = (await one.claim(attempt!, claimTerms('s')))!

    const settled = await Promise.all([one, two].map(async store => await store.settle(claimed, settlement({ state: 'failed', step: { field: 'status', from: ['issuing'], to: 'failed' }, patch: { remark: '被拒' }, outbox: { topic: 'issued', payload: { id } } }))))
    const third = await one.settle(claimed, settlement())
    const again = await one.enqueue('bill', [id], QUEUE, { ...seed({ commandId: 'command-2' }), orgOf: {} }, line({ event: 'queued' }))

    t.same(settled.sort(), [false, true])
    t.equal(third, false)
    t.match(await one.load('bill', [id], [], 'all'), [{ status: 'queued', remark: '被拒' }])
    t.same((await one.journal('bill', id)).map(each => each.event), ['created', 'queued', 'claimed', 'settled', 'queued'])
    t.match(again, [{ no: 2, state: 'queued' }])
    t.match(await one.attempts('bill', id), [{ no: 2 }, { no: 1, state: 'failed' }])
    t.match(await one.commandProgress('command-1'), { failed: 1, queued: 0 })
    t.match(await one.commandAttempts('command-2', 10), [{ no: 2 }])
    t.same(await one.commandAttempts('command-2', 0), [])
  })
})

t.test('an answer for a row in a status that no attempt leads to is a fault, and the attempt stays open', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const { ids: [id = ''], attempts: [attempt] } = await queued(store, 1)
    const claimed = (await store.claim(attempt!, claimTerms('s')))!
    await store.save([bill({ status: 'draft' }, { id, version: null })])

    await t.rejects(store.settle(claimed, settlement()), { code: 'PL_STORE_FAULT', message: new RegExp(id) })
    t.equal(await store.unsettled(), 1)
  })
})

t.test('of all hosts one runs an instant of a schedule, and the run is kept', async t => {
  await eachDatabase(t, async (t, database) => {
    const stores = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    const won = await Promise.all([0, 1, 2, 3].flatMap(minute => stores.map(async (store, host) => await store.claimInstant('task', later(minute * 60_000), `host-${host}`, now))))
    await stores[0]!.finishInstant('task', later(180_000), { now: later(181_000), outcome: 'completed', counts: { done: 3 }, note: '好' })

    t.equal(won.filter(Boolean).length, 4)
    t.same(await stores[0]!.lastInstant('task'), later(180_000))
    t.same(await stores[0]!.lastInstant('other'), null)
    t.match(await stores[1]!.runs('task', 10), [{ instant: later(180_000), outcome: 'completed', counts: { done: 3 }, note: '好', endedAt: later(181_000) }, { outcome: 'running' }, {}, {}])
  })
})
