/** What is remembered of base data, for how long, and who notices a change when. */
import t, { type Test } from 'tap'
import { openStore } from '../../src/store/open-store.ts'
import type { SaveUnit, Store } from '../../src/store/store.ts'
import { eachDatabase, type Database } from '../helpers/databases.ts'
import { billFields, entity, entry, field, model } from './model.ts'
import { asking, idOf, line } from './opened.ts'

const orgs = entity('org', [field('number', 'TextField'), field('name', 'TextField')], { modelType: 'BaseFormModel', uniques: [{ key: 'number', fields: ['number'], message: null }] })
const bills = entity('bill', billFields, { entries: [entry('bill', 'items', [field('goods', 'TextField'), field('qty', 'QtyField'), field('sum', 'AmountField')])], mainOrg: 'org' })
const world = model([orgs, bills])

/** Two hosts on one database, and the time of the first, which stands until it is moved. */
async function hosts (t: Test, database: Database): Promise<{ readonly here: Store, readonly there: Store, readonly pass: (ms: number) => void }> {
  let nowMs = Date.now()
  const here = await openStore(database, { hostId: 'here', nowMs: () => nowMs })
  t.after(async () => { await here.close() })
  await here.sync(world)
  here.use(world)
  const there = await openStore(database, { hostId: 'there' })
  t.after(async () => { await there.close() })
  there.use(world)
  return { here, there, pass: ms => { nowMs += ms } }
}

const org = (values: Record<string, unknown>, id: string | null = null): SaveUnit => ({ entity: 'org', id, version: null, values, journal: line() })
const saveOne = async (store: Store, unit: SaveUnit): Promise<string> => idOf((await store.save([unit]))[0])
const nameBy = async (store: Store, number: string): Promise<unknown> => (await store.lookup('org', 'number', [number])).get(number)?.name

await eachDatabase(t, async (t, database) => {
  const { here, there, pass } = await hosts(t, database)

  await t.test('another host\'s change is noticed within a second, one\'s own at once', async t => {
    const id = await saveOne(here, org({ number: 'A', name: 'first' }))
    t.equal(await nameBy(here, 'A'), 'first')
    t.equal((await here.names('org', [id])).get(id)?.name, 'first')
    await saveOne(there, org({ name: 'second' }, id))
    t.equal(await nameBy(here, 'A'), 'first', 'remembered')
    pass(1000)
    t.equal(await nameBy(here, 'A'), 'second', 'read again')
    t.equal((await here.names('org', [id])).get(id)?.name, 'second')
    await saveOne(here, org({ name: 'third' }, id))
    t.equal(await nameBy(here, 'A'), 'third', 'changed here')
    t.equal((await here.names('org', [id])).get(id)?.name, 'third')
  })

  await t.test('what is not there is remembered no longer than what is', async t => {
    t.equal(await nameBy(here, 'B'), undefined)
    await saveOne(here, org({ number: 'B', name: 'made here' }))
    t.equal(await nameBy(here, 'B'), 'made here')
    t.equal(await nameBy(here, 'C'), undefined)
    await saveOne(there, org({ number: 'C', name: 'made there' }))
    pass(1000)
    t.equal(await nameBy(here, 'C'), 'made there')
  })

  await t.test('a removed row is looked up no more, and keeps its name', async t => {
    const id = await saveOne(here, org({ number: 'D', name: 'gone' }))
    t.equal(await nameBy(here, 'D'), 'gone')
    await here.remove('org', [id], null, line({ event: 'deleted' }))
    t.equal(await nameBy(here, 'D'), undefined)
    t.equal((await here.names('org', [id])).get(id)?.name, 'gone')
  })

  await t.test('what is shared cannot be changed', async t => {
    const row = (await here.lookup('org', 'number', ['A'])).get('A')!
    t.throws(() => { row.name = 'mine' }, TypeError)
  })

  await t.test('a page names what its rows refer to, and says so where nothing is known of it', async t => {
    const [a, b] = await Promise.all(['A', 'B'].map(async number => (await here.lookup('org', 'number', [number])).get(number)!.id))
    const bill = (billno: string, of: string | null): SaveUnit => ({ entity: 'bill', id: null, version: null, values: { billno, org: of }, journal: line() })
    await here.save([bill('1', a!), bill('2', b!), bill('3', a!), bill('4', '999'), bill('5', null)])
    const { rows } = await here.list(asking({ fields: ['billno', 'org'], sort: [{ field: 'billno', dir: 'asc' }] }))
    t.strictSame(rows.map(row => row.org), [{ id: a, number: 'A', name: 'third' }, { id: b, number: 'B', name: 'made here' }, { id: a, number: 'A', name: 'third' }, { id: '999', number: '', name: '' }, null])
    const byPath = await here.list(asking({ fields: ['billno', 'org', 'org.name'], sort: [{ field: 'org', dir: 'desc' }, { field: 'billno', dir: 'asc' }], filter: { field: 'org', op: 'isNotEmpty' }, limit: 2 }))
    t.strictSame(byPath.rows.map(row => [row.billno, row['org.name']]), [['1', 'third'], ['3', 'third']])
  })

  await t.test('a row is loaded alike whether it has few lines or many', async t => {
    for (const count of [0, 3, 100, 101, 400]) {
      const items = Array.from({ length: count }, (_, at) => ({ goods: `goods ${at}`, qty: `${at}.5`, sum: `${at}.00` }))
      const id = await saveOne(here, { entity: 'bill', id: null, version: null, values: { billno: `many ${count}`, items }, journal: line() })
      const [row] = await here.load('bill', [id], 'all', 'all')
      t.strictSame(row!.items, items, `${count} lines`)
    }
  })
})
