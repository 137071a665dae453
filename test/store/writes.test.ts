import t from 'tap'
import { eachDatabase } from '../helpers/databases.ts'
import { entity, field, model } from './model.ts'
import { asking, bill, idOf, line, now, opened, saved, seed } from './opened.ts'

t.test('numbers have no gap and none is given twice, though saves run at once and some fail', async t => {
  await eachDatabase(t, async (t, database) => {
    const [one, two] = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    await saved(one, [bill({ serial: 'taken' })])

    const results = await Promise.all(Array.from({ length: 50 }, async (_, index) =>
      (await (index % 2 === 0 ? one : two).save([bill({ serial: index % 5 === 0 ? 'taken' : `s${index}` })]))[0]))

    const numbers = (await one.list(asking({ fields: ['billno'], limit: 100, sort: [{ field: 'billno', dir: 'asc' }] }))).rows.map(row => row.billno)
    t.same(numbers, Array.from({ length: 41 }, (_, index) => `B-202611-${String(index + 1).padStart(4, '0')}`))
    t.same(results.filter(result => result!.result === 'duplicate').length, 10)
    t.match(results[0], { result: 'duplicate', unique: 'serial' })
  })
})

t.test('one bad unit of many is refused alone', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)

    const results = await store.save([bill({ serial: 'x' }), bill({ serial: 'x' }), bill({ serial: 'y' }), bill({}), bill({})])

    t.match(results, [{ result: 'saved', label: 'B-202611-0001' }, { result: 'duplicate', unique: 'serial' }, { result: 'saved', label: 'B-202611-0002' }, { result: 'saved' }, { result: 'saved' }])
    t.equal((await store.list(asking())).rows.length, 4, 'blank serials do not collide')
  })
})

t.test('a number that came from elsewhere is passed over', async t => {
  await eachDatabase(t, async (t, database) => {
    const numbered = entity('slip', [field('number', 'BillNoField')], { numbering: { field: 'number', prefix: 'S-', width: 3 }, uniques: [{ key: 'number', fields: ['number'], message: null }] })
    const store = await opened(t, database, { model: model([numbered]) })
    const slip = (values: Record<string, unknown>) => ({ entity: 'slip', id: null, version: null, values, journal: line() })

    const [given] = await store.save([slip({ number: 'S-001' })])
    await saved(store, [slip({ number: 'S-1000' }), slip({ number: 'S-x9' })])
    const [taken] = await store.save([slip({})])

    t.match([given, taken], [{ label: 'S-001' }, { label: 'S-1001' }])
  })
})

t.test('a repeated once-key finds the first row, alone and when many come at once', async t => {
  await eachDatabase(t, async (t, database) => {
    const [one, two] = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    const once = (key: string, contentHash = 'h1') => bill({}, { once: { scope: 'app:1', key, contentHash }, queue: seed() })

    const [first] = await one.save([once('k')])
    const [same] = await two.save([once('k')])
    const [other] = await two.save([once('k', 'h2')])
    const raced = await Promise.all(Array.from({ length: 20 }, async (_, index) => (await (index % 2 === 0 ? one : two).save([once('raced')]))[0]!))

    t.match(same, { result: 'repeated', id: idOf(first), sameContent: true })
    t.match(other, { result: 'repeated', id: idOf(first), sameContent: false })
    t.equal(raced.filter(result => result.result === 'saved').length, 1)
    t.equal(new Set(raced.map(result => 'id' in result ? result.id : '')).size, 1)
    t.equal((await one.list(asking())).rows.length, 2)
    t.equal(await one.unsettled(), 2)
  })
})

t.test('of two who change the same version, one does', async t => {
  await eachDatabase(t, async (t, database) => {
    const [one, two] = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    const [id = ''] = await saved(one, [bill({ remark: '', items: [{ goods: 'a' }, { goods: 'b' }], trips: [{ from: 'A' }] })])
    const change = (remark: string) => bill({ remark, items: [{ goods: remark }] }, { id, version: 1, journal: line({ event: 'edited', changes: { remark: ['', remark] } }) })

    const results = await Promise.all([one.save([change('first')]), two.save([change('second')])])
    const [row] = await one.load('bill', [id], 'all', 'all')

    t.same(results.map(([result]) => result!.result).sort(), ['conflict', 'saved'])
    t.match(results.flat().find(result => result.result === 'saved'), { id, version: 2, label: 'B-202611-0001' })
    t.match(row, { version: 2, items: [{ goods: row!.remark }], trips: [{ from: 'A' }] })
    t.equal((row!.items as unknown[]).length, 1, 'an entry that is given is replaced whole')
    t.match(await one.save([bill({ remark: 'x' }, { id, version: 1 })]), [{ result: 'conflict' }])
    t.match(await one.save([bill({ remark: 'x' }, { id, version: null })]), [{ result: 'saved', version: 3 }], 'without a version the last one wins')
    t.match(await one.save([bill({ remark: 'x' }, { id: '12345', version: null })]), [{ result: 'conflict' }])
    t.equal((await one.journal('bill', id)).length, 3, 'a change that lost leaves no line')
  })
})

t.test('what is deleted stays as a tombstone: out of sight, its unique values free, its name still known', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const [draft = '', issued = ''] = await saved(store, [bill({ status: 'draft', serial: 's', buyer: '甲' }), bill({ status: 'issued' })])

    const gone = await store.remove('bill', [draft, issued, draft, '404'], { field: 'status', from: ['draft'] }, line({ event: 'deleted' }))
    const again = await store.remove('bill', [draft], null, line({ event: 'deleted' }))

    t.same(gone, [draft])
    t.same(again, [])
    t.same((await store.load('bill', [draft, issued], 'all', 'all')).map(row => row.id), [issued])
    t.same((await store.list(asking())).rows.map(row => row.id), [issued])
    t.match(await store.save([bill({ serial: 's' }), bill({ remark: 'x' }, { id: draft, version: null })]), [{ result: 'saved' }, { result: 'conflict' }])
    t.match((await store.names('bill', [draft])).get(draft), { name: '甲' })
    t.match(await store.journal('bill', draft), [{ event: 'created' }, { event: 'deleted', statusFrom: 'draft' }])
  })
})

t.test('the journal says who did what, and other hosts hear of it once', async t => {
  await eachDatabase(t, async (t, database) => {
    const [one, two] = [await opened(t, database), await opened(t, database, { hostId: 'host-b' })]
    await saved(one, [bill({})])
    const from = await two.lastJournalId()
    const [id = ''] = await saved(one, [bill({}, { journal: line({ changes: { amount: ['1.00', '2.00'], detail: { note: '说明' } }, statusTo: 'draft' }) })])
    await saved(two, [bill({})])

    const heard = await two.journalSince(from, 10)
    const again = await two.journalSince(from, 10)

    t.match(await one.journal('bill', id), [{ rowId: id, entity: 'bill', operation: 'save', event: 'created', by: '7', byName: '张三', from: '127.0.0.1', at: now, commandId: 'command-1', statusFrom: null, statusTo: 'draft', changes: { amount: ['1.00', '2.00'], detail: { note: '说明' } } }])
    t.same(heard.map(each => each.rowId), [id], 'neither its own nor earlier ones')
    t.same(again, [])
    t.same(await one.journal('bill', "1' OR '1'='1"), [])
  })
})
