import t from 'tap'
import { openStore } from '../../src/store/open-store.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { billFields, bills, entity, field, model, orgs, world } from './model.ts'
import { asking, bill, line, opened, saved } from './opened.ts'

t.test('making the tables a second time does nothing, and two hosts may make them at once', async t => {
  await eachDatabase(t, async (t, database) => {
    const stores = await Promise.all(['a', 'b', 'c'].map(async hostId => await openStore(database, { hostId })))
    t.after(async () => { await Promise.all(stores.map(async store => { await store.close() })) })

    const ran = await Promise.all(stores.map(async store => await store.sync(world)))

    t.equal(ran.filter(statements => statements.length > 0).length, 1, 'one of them made everything')
    t.same(await stores[0]!.sync(world), [])
  })
})

t.test('what the metadata adds is added, and rows that were there have it empty', async t => {
  await eachDatabase(t, async (t, database) => {
    const before = await opened(t, database)
    const [id = ''] = await saved(before, [bill({ remark: 'kept', items: [{ goods: 'g' }] })])
    const items = bills.entry.get('items')!
    const grownItems = { ...items, fields: [...items.fields, field('acme_no', 'TextField')] }
    const grown = model([orgs, entity('bill', [...billFields, field('acme_project', 'TextField'), field('acme_cost', 'AmountField'), field('acme_flag', 'CheckBoxField')], {
      ...bills,
      entries: [{ ...grownItems, field: new Map(grownItems.fields.map(each => [each.key, each])) }, ...bills.entries.slice(1)],
      indexes: [...bills.indexes, { key: 'acme', fields: ['acme_project'] }], uniques: [...bills.uniques, { key: 'acme', fields: ['acme_project', 'org'], message: null }]
    })])

    const statements = await before.sync(grown)
    before.use(grown)
    const [row] = await before.load('bill', [id], 'all', 'all')
    await saved(before, [bill({ acme_project: 'p', acme_cost: '1.50', org: '1', items: [{ acme_no: 'c-1' }] })])
    const [second] = await before.save([bill({ acme_project: 'p', org: '1' })])

    t.equal(statements.length, 7, 'three columns, a line column, an index, a unique and its marker')
    t.match(row, { remark: 'kept', acme_project: '', acme_cost: null, acme_flag: false, items: [{ goods: 'g', acme_no: '' }] })
    t.match(await before.list(asking({ fields: ['acme_cost'], filter: { field: 'acme_project', op: '=', value: 'p' } })), { rows: [{ acme_cost: '1.50' }] })
    t.match(second, { result: 'duplicate', unique: 'acme' })
    t.same(await before.sync(grown), [])
    t.same(await before.sync(world), [], 'an extension that goes away takes nothing with it')
  })
})

t.test('a text may grow; another kind or scale is refused, all at once', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database, { model: model([entity('thing', [field('name', 'TextField', { maxLength: 80 }), field('size', 'DecimalField', { precision: 10, scale: 2 }), field('day', 'DateField')])]) })
    const longer = model([entity('thing', [field('name', 'TextField', { maxLength: 200 }), field('size', 'DecimalField', { precision: 12, scale: 2 }), field('day', 'DateField')])])
    const other = model([entity('thing', [field('name', 'TextField', { maxLength: 200 }), field('size', 'DecimalField', { precision: 12, scale: 3 }), field('day', 'TextField')])])

    await store.sync(longer)
    store.use(longer)
    const [id = ''] = await saved(store, [{ entity: 'thing', id: null, version: null, values: { name: '长'.repeat(200), size: '1234567890.12' }, journal: line() }])

    t.match(await store.load('thing', [id], [], 'all'), [{ name: '长'.repeat(200), size: '1234567890.12' }])
    await t.rejects(store.sync(other), { code: 'PL_STORE_FAULT', message: /fsize[^]*fday/ })
  })
})
