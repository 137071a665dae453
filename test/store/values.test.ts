import t from 'tap'
import fc from 'fast-check'
import { Decimal } from '../../src/sdk/decimal.ts'
import type { Filter } from '../../src/metadata/model.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { asking, bill, line, now, opened, saved } from './opened.ts'

/** Decimals of `digits` digits, `scale` of them after the point, as their shortest text. */
const decimals = (digits: number, scale: number): fc.Arbitrary<string> =>
  fc.bigInt({ min: -(10n ** BigInt(digits)) + 1n, max: 10n ** BigInt(digits) - 1n }).map(value => new Decimal(value.toString()).div(new Decimal(10).pow(scale)).toFixed())

t.test('every value comes back as it was saved', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const values = {
      buyer: '广州 O\'Neil "x" \\ ; -- 😀 ', status: 'draft', serial: 's-1', org: '12', amount: '-1234567890123456.78', price: '123456789012.1234567890123', rate: '0.13', count: -3,
      day: '2024-02-29', at: '2026-11-22T15:59:59.999Z', tags: ['a', '乙'], isRed: true, remark: 'line 1\nline 2', body: 'x'.repeat(70_000),
      items: [{ goods: '纸 ', qty: '0.0000000000001', sum: '3.00' }, { goods: '', qty: null, sum: null }], trips: []
    }

    const [id = ''] = await saved(store, [bill(values)])
    const [row] = await store.load('bill', [id], 'all', 'all')

    t.match(row, { ...values, billno: 'B-202611-0001', id, version: 1 })
  })
})

t.test('what is left out is empty: texts blank, numbers and dates null, lists without members', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)

    const [id = ''] = await saved(store, [bill({})])
    const [row] = await store.load('bill', [id], 'all', 'all')

    t.match(row, { buyer: '', body: '', org: null, amount: null, price: null, count: null, day: null, at: null, tags: [], isRed: false, items: [], trips: [] })
  })
})

t.test('decimals of any size come back exactly, sort by their value and add up exactly', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    await fc.assert(fc.asyncProperty(
      fc.array(fc.record({ amount: decimals(18, 2), price: decimals(25, 13), rate: decimals(9, 6) }), { minLength: 1, maxLength: 12 }), fc.string({ minLength: 8, maxLength: 8, unit: fc.constantFrom(...'abcdefghij') }),
      async (rows, mark) => {
        const ids = await saved(store, rows.map(row => bill({ ...row, buyer: mark })))
        const filter: Filter = { field: 'buyer', op: '=', value: mark }

        const stored = await store.load('bill', ids, [], 'all')
        const { sums, count } = await store.summary({ entity: 'bill', filter, quick: null, scope: 'all', now, sums: ['amount', 'price', 'rate'], groupBy: null })
        const { rows: sorted } = await store.list(asking({ fields: ['price'], filter, sort: [{ field: 'price', dir: 'asc' }] }))
        await store.remove('bill', ids, null, line())

        for (const key of ['amount', 'price', 'rate'] as const) {
          t.ok(rows.every((row, index) => new Decimal(row[key]).eq(stored[index]![key] as string)), `${key} comes back`)
          t.ok(new Decimal(sums[key]!).eq(rows.reduce((total, row) => total.plus(row[key]), new Decimal(0))), `${key} adds up`)
        }
        t.equal(count, rows.length)
        const expected = rows.map(row => new Decimal(row.price)).sort((one, other) => one.cmp(other)).map(value => value.toFixed())
        t.same(sorted.map(row => row.price), expected)
      }
    ), { numRuns: 12 })
  })
})

t.test('money is written with all its places, other decimals as short as they go', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const [id = ''] = await saved(store, [bill({ amount: '30', price: '12.50', rate: '0.130000', items: [{ sum: '7', qty: '2.0' }] })])

    const [row] = await store.load('bill', [id], 'all', 'all')

    t.match(row, { amount: '30.00', price: '12.5', rate: '0.13', items: [{ sum: '7.00', qty: '2' }] })
  })
})

t.test('a value that does not fit is refused before anything is written, never cut or rounded', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    for (const values of [{ amount: '0.001' }, { amount: '12345678901234567.00' }, { amount: 'NaN' }, { rate: '1e3' }, { buyer: '票'.repeat(101) }, { day: '22.11.2026' }, { at: 'now' }, { org: 'x' }, { count: 1.5 }]) {
      await t.rejects(store.save([bill({ buyer: 'fits' }), bill(values)]), { code: 'PL_STORE_FAULT' }, JSON.stringify(values))
    }
    await t.rejects(store.save([bill({ colour: 'red' })]), { code: 'PL_BAD_REQUEST', message: /colour/ })
    t.equal((await store.list(asking())).rows.length, 0)
  })
})

const CONDITIONS: readonly (readonly [Filter, readonly string[]])[] = [
  [{ field: 'buyer', op: '=', value: 'Alpha' }, ['a']],
  [{ field: 'buyer', op: '=', value: 'alpha' }, []],
  [{ field: 'buyer', op: '=', value: 'Alpha ' }, []],
  [{ field: 'buyer', op: '<>', value: 'Alpha' }, ['b', 'c', 'd']],
  [{ field: 'buyer', op: 'contains', value: 'ALPH' }, ['a', 'b']],
  [{ field: 'buyer', op: 'contains', value: '%' }, ['c']],
  [{ field: 'buyer', op: 'contains', value: '_票!' }, ['c']],
  [{ field: 'buyer', op: 'contains', value: '5%_' }, ['c']],
  [{ field: 'buyer', op: 'contains', value: 'x.*[é' }, []],
  [{ field: 'buyer', op: 'contains', value: 'É' }, ['b']],
  [{ field: 'buyer', op: 'contains', value: 'é' }, []],
  [{ field: 'buyer', op: 'startsWith', value: 'aL' }, ['a']],
  [{ field: 'buyer', op: 'startsWith', value: '票' }, []],
  [{ field: 'buyer', op: 'startsWith', value: '95' }, ['c']],
  [{ field: 'buyer', op: 'isEmpty' }, ['d']],
  [{ field: 'buyer', op: 'isNotEmpty' }, ['a', 'b', 'c']],
  [{ field: 'buyer', op: 'in', value: ['Alpha', ''] }, ['a', 'd']],
  [{ field: 'buyer', op: 'in', value: [] }, []],
  [{ field: 'buyer', op: 'notIn', value: ['Alpha', 'x'] }, ['b', 'c', 'd']],
  [{ field: 'buyer', op: 'in', value: Array.from({ length: 3000 }, (_, index) => index === 7 ? 'Alpha' : `n${index}`) }, ['a']],
  [{ field: 'count', op: 'in', value: Array.from({ length: 3000 }, (_, index) => index + 3) }, ['c']],
  [{ field: 'count', op: 'notIn', value: [1, 2] }, ['c', 'd']],
  [{ field: 'amount', op: '=', value: '10' }, ['b']],
  [{ field: 'amount', op: '=', value: '10.001' }, []],
  [{ field: 'amount', op: '<>', value: '10.001' }, ['a', 'b', 'c', 'd']],
  [{ field: 'amount', op: '>', value: '9.999' }, ['b', 'c']],
  [{ field: 'amount', op: '>=', value: '10.00' }, ['b', 'c']],
  [{ field: 'amount', op: '<', value: '-5.001' }, []],
  [{ field: 'amount', op: '<', value: '-4.999' }, ['a']],
  [{ field: 'amount', op: '<=', value: '10.009' }, ['a', 'b']],
  [{ field: 'amount', op: 'between', value: ['-5', '10'] }, ['a', 'b']],
  [{ field: 'amount', op: 'between', value: ['9.991', '10.001'] }, ['b']],
  [{ field: 'amount', op: 'between', value: [null, '0'] }, ['a']],
  [{ field: 'amount', op: 'isEmpty' }, ['d']],
  [{ field: 'amount', op: 'in', value: ['-5', '10.001', '9999999999999999.99'] }, ['a', 'c']],
  [{ field: 'price', op: '>', value: '9.5' }, ['b', 'c']],
  [{ field: 'price', op: '<', value: '-0.00000000000005' }, ['a']],
  [{ field: 'price', op: '=', value: '-0.0000000000001' }, ['a']],
  [{ field: 'count', op: '=', value: 2 }, ['b']],
  [{ field: 'count', op: '<>', value: 2 }, ['a', 'c', 'd']],
  [{ field: 'count', op: '>', value: '1' }, ['b', 'c']],
  [{ field: 'day', op: '=', value: '2026-11-22' }, ['b']],
  [{ field: 'day', op: 'between', value: ['2026-11-20', '2026-11-22'] }, ['b', 'c']],
  [{ field: 'day', op: 'last', value: 1 }, ['b']],
  [{ field: 'day', op: 'last', value: 3 }, ['b', 'c']],
  [{ field: 'day', op: 'isEmpty' }, ['d']],
  [{ field: 'at', op: '=', value: '2026-11-22' }, ['b']],
  [{ field: 'at', op: '<>', value: '2026-11-22' }, ['a', 'c', 'd']],
  [{ field: 'at', op: '<=', value: '2026-11-21' }, ['a', 'c']],
  [{ field: 'at', op: '>', value: '2026-11-21' }, ['b']],
  [{ field: 'at', op: '>=', value: '2026-11-21T16:00:00.000Z' }, ['b']],
  [{ field: 'at', op: 'between', value: ['2026-11-21', '2026-11-22'] }, ['b', 'c']],
  [{ field: 'at', op: 'last', value: 2 }, ['b', 'c']],
  [{ field: 'tags', op: 'in', value: ['red', '蓝'] }, ['a', 'b']],
  [{ field: 'tags', op: 'notIn', value: ['red'] }, ['b', 'c', 'd']],
  [{ field: 'tags', op: 'contains', value: 'red' }, ['a']],
  [{ field: 'tags', op: '=', value: ['蓝'] }, ['b']],
  [{ field: 'tags', op: 'isEmpty' }, ['d']],
  [{ field: 'isRed', op: '=', value: true }, ['a']],
  [{ field: 'isRed', op: '=', value: false }, ['b', 'c', 'd']],
  [{ field: 'org.name', op: 'contains', value: '华' }, ['a', 'b']],
  [{ field: 'org.number', op: '<>', value: 'O1' }, ['b', 'c', 'd']],
  [{ field: 'org', op: 'contains', value: '北' }, ['b']],
  [{ field: 'org', op: 'contains', value: 'o2' }, ['b']],
  [{ field: 'org', op: 'isEmpty' }, ['d']],
  [{ not: { field: 'amount', op: '>', value: '0' } }, ['a', 'd']],
  [{ not: { any: [{ field: 'count', op: '=', value: 1 }, { field: 'count', op: '=', value: 2 }] } }, ['c', 'd']],
  [{ any: [{ field: 'serial', op: '=', value: 'a' }, { all: [{ field: 'count', op: '>', value: 1 }, { field: 'amount', op: '>', value: '100' }] }] }, ['a', 'c']],
  [{ all: [] }, ['a', 'b', 'c', 'd']],
  [{ any: [] }, []]
]

t.test('every operator means the same on both databases', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const [one, two, three] = await saved(store, [['O1', '华东'], ['O2', '华北'], ['O3', '总部']].map(([number, name]) => ({ entity: 'org', id: null, version: null, values: { number, name }, journal: line() })))
    await saved(store, [
      bill({ serial: 'a', buyer: 'Alpha', amount: '-5', price: '-0.0000000000001', count: 1, day: '2026-11-01', at: '2026-11-01T00:00:00.000Z', tags: ['red', 'green'], isRed: true, org: one }),
      bill({ serial: 'b', buyer: 'gaMma-alphÉ', amount: '10', price: '10', count: 2, day: '2026-11-22', at: '2026-11-21T16:00:00.000Z', tags: ['蓝'], org: two }),
      bill({ serial: 'c', buyer: '95%_票!', amount: '9999999999999999.99', price: '999999999999.9999999999999', count: 4, day: '2026-11-20', at: '2026-11-21T15:59:59.999Z', tags: ['redder'], org: three }),
      bill({ serial: 'd' })
    ])
    for (const [filter, expected] of CONDITIONS) {
      const { rows } = await store.list(asking({ fields: ['serial'], filter, sort: [{ field: 'serial', dir: 'asc' }] }))
      t.same(rows.map(row => row.serial), expected, JSON.stringify(filter).slice(0, 120))
    }
  })
})

t.test('a condition that makes no sense is refused with the field and what to write instead', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const deep = Array.from({ length: 40 }).reduce<Filter>(inner => ({ not: inner }), { all: [] })
    const nonsense: readonly Filter[] = [
      { field: 'nothing', op: '=', value: 1 }, { field: 'org.nothing', op: '=', value: 1 }, { field: 'buyer.name', op: '=', value: 1 }, { field: 'org.name.x', op: '=', value: 1 },
      { field: 'amount', op: '>', value: 'abc' }, { field: 'org', op: '=', value: "1' OR 1=1" }, { field: 'at', op: '<', value: 'yesterday' }, { field: 'day', op: 'last', value: -1 },
      { field: 'buyer', op: 'contains', value: 'x'.repeat(5000) }, { field: 'buyer', op: 'like' as '=', value: 'x' }, deep
    ]
    for (const filter of nonsense) await t.rejects(store.list(asking({ filter })), { code: 'PL_BAD_REQUEST' }, JSON.stringify(filter).slice(0, 80))
    await t.rejects(store.list(asking({ fields: ['secret'] })), { code: 'PL_BAD_REQUEST', message: /secret/ })
    await t.rejects(store.list(asking({ sort: [{ field: 'fid; DROP TABLE t_bill', dir: 'asc' }] })), { code: 'PL_BAD_REQUEST' })
    await t.rejects(store.list(asking({ limit: 1e9 })), { code: 'PL_BAD_REQUEST' })
    await t.rejects(store.summary({ entity: 'bill', filter: null, quick: null, scope: 'all', now, sums: ['buyer'], groupBy: null }), { code: 'PL_BAD_REQUEST' })
    await t.rejects(store.list(asking({ entity: 'nobody' })), { code: 'PL_NOT_FOUND' })
  })
})
