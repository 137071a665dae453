import t from 'tap'
import type { Row } from '../../src/store/store.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { asking, bill, later, line, now, opened, saved } from './opened.ts'

t.test('walking a list by cursor meets every row that was there once, in order, whatever is added meanwhile', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    // Few different values and many empty ones, so that the identity must decide.
    const rows = Array.from({ length: 60 }, (_, index) => bill({ count: index % 7 === 0 ? null : index % 4, at: index % 5 === 0 ? null : later((index % 3) * 1000).toISOString(), amount: String(index) }))
    const ids = await saved(store, rows)
    for (const sort of [
      [{ field: 'count', dir: 'asc' as const }, { field: 'at', dir: 'desc' as const }], [{ field: 'count', dir: 'desc' as const }, { field: 'at', dir: 'asc' as const }],
      [{ field: 'at', dir: 'desc' as const }], [{ field: 'amount', dir: 'desc' as const }], [{ field: 'org', dir: 'asc' as const }], []
    ]) {
      const all = (await store.list(asking({ sort, limit: 1000 }))).rows.map(row => row.id)
      const walked: string[] = []
      let after: string | null = null
      do {
        const page: { readonly rows: readonly Row[], readonly next: string | null } = await store.list(asking({ sort, limit: 7, after }))
        walked.push(...page.rows.map(row => row.id))
        after = page.next
        await saved(store, [bill({ count: 2, at: later(1000).toISOString() })])
      } while (after !== null)
      const before = new Set(all)
      t.same(walked.filter(id => before.has(id)), all, `in the order of ${JSON.stringify(sort)}`)
      t.equal(new Set(walked).size, walked.length, 'none twice')
    }
    t.equal((await store.list(asking({ limit: 1000 }))).rows.length > ids.length, true)
  })
})

t.test('a cursor of another order, or none at all, is refused', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    await saved(store, [bill({}), bill({})])
    const { next } = await store.list(asking({ limit: 1, sort: [{ field: 'amount', dir: 'asc' }] }))

    await t.rejects(store.list(asking({ after: next, sort: [{ field: 'amount', dir: 'desc' }] })), { code: 'PL_BAD_REQUEST' })
    await t.rejects(store.list(asking({ after: 'AAAA' })), { code: 'PL_BAD_REQUEST' })
  })
})

t.test('an offset skips rows, references show number and name, quick search looks into them', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const [org = ''] = await saved(store, [{ entity: 'org', id: null, version: null, values: { number: 'O1', name: '深圳分公司' }, journal: line() }])
    await saved(store, [bill({ serial: '1', org }), bill({ serial: '2', org: '99' }), bill({ serial: '3', buyer: '深圳某某' })])

    const { rows } = await store.list(asking({ fields: ['serial', 'org', 'org.name'], sort: [{ field: 'serial', dir: 'asc' }], offset: 1 }))
    const quick = await store.list(asking({ fields: ['serial'], quick: { text: '深圳', fields: ['buyer', 'org'] }, sort: [{ field: 'serial', dir: 'asc' }] }))
    const bySeller = await store.list(asking({ fields: ['serial'], sort: [{ field: 'org', dir: 'desc' }, { field: 'serial', dir: 'desc' }] }))

    t.match(rows, [{ serial: '2', org: { id: '99', number: '', name: '' }, 'org.name': '' }, { serial: '3', org: null }])
    t.same(quick.rows.map(row => row.serial), ['1', '3'])
    t.same(bySeller.rows.map(row => row.serial), ['1', '3', '2'], 'a reference sorts by its name; nothing comes first upwards')
    t.same([...(await store.names('org', [org, '99', 'x'])).values()], [{ id: org, number: 'O1', name: '深圳分公司' }])
    t.match(await store.lookup('org', 'number', ['O1', 'O2']), new Map([['O1', { id: org, name: '深圳分公司' }]]))
  })
})

t.test('nobody meets rows of organisations that are not theirs', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const [mine = '', yours = '', nobodys = ''] = await saved(store, [bill({ org: '1', amount: '5' }), bill({ org: '2', amount: '70' }), bill({ amount: '900' })])
    const scoped = { entity: 'bill', filter: { any: [{ field: 'amount', op: '>' as const, value: '0' }, { all: [] }] }, quick: null, scope: ['1', '3'], now }

    t.same((await store.list(asking(scoped))).rows.map(row => row.id), [mine])
    t.match(await store.summary({ ...scoped, sums: ['amount'], groupBy: 'status' }), { count: 1, sums: { amount: '5.00' }, groups: { '': 1 } })
    t.same(await store.ids(scoped, 10), [mine])
    t.same((await store.load('bill', [yours, mine, nobodys, 'x', "1' OR 1"], 'all', ['1', '3'])).map(row => row.id), [mine])
    t.same(await store.find('bill', null, { limit: 10, scope: ['3'], now }), [])
    t.same((await store.list(asking({ scope: [] }))).rows, [], 'no organisation, no row')
    t.equal((await store.list(asking())).rows.length, 3)
  })
})

t.test('totals count, add up and group what the filter lets through', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    await saved(store, [...['9999999999999999.99', '9999999999999999.99', '0.02'].map(amount => bill({ amount, status: 'a', count: 2 })), bill({ amount: '5', status: 'b' }), bill({})])

    const all = await store.summary({ entity: 'bill', filter: { field: 'status', op: '<>', value: '' }, quick: null, scope: 'all', now, sums: ['amount', 'count'], groupBy: 'status' })
    const none = await store.summary({ entity: 'bill', filter: { any: [] }, quick: null, scope: 'all', now, sums: ['amount'], groupBy: 'status' })

    t.same(all, { count: 4, sums: { amount: '20000000000000005.00', count: '6' }, groups: { a: 3, b: 1 } })
    t.same(none, { count: 0, sums: { amount: '0.00' }, groups: {} })
  })
})

t.test('the rows asked for come in the order asked, with only the entries asked for', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const ids = await saved(store, Array.from({ length: 300 }, (_, index) => bill({ items: [{ goods: `g${index}` }], trips: index === 0 ? [{ from: 'A', to: 'B' }] : [] })))
    const wanted = [...ids].reverse()

    const rows = await store.load('bill', wanted, ['items'], 'all')

    t.same(rows.map(row => row.id), wanted)
    t.match(rows.at(-1), { items: [{ goods: 'g0' }] })
    t.notOk('trips' in rows[0]!)
    await t.rejects(store.load('bill', ids, ['lines'], 'all'), { code: 'PL_BAD_REQUEST', message: /items, trips/ })
    t.equal((await store.find('bill', null, { entries: 'all', limit: 3, scope: 'all', now, sort: [{ field: 'billno', dir: 'desc' }] }))[0]!.billno, 'B-202611-0300')
  })
})
