import t from 'tap'
import { defineOperation } from '../../src/sdk/index.ts'
import { fakeChannel, fakeTask, lookup, openKit, ruleContext, setTime } from '../../src/sdk/testing/index.ts'
import bureau from '../../plugins/channel/bureau.channel.ts'

const kit = await openKit(import.meta.url)

t.test('a row has the metadata\'s defaults, empties for the rest, and lines in the same way', async t => {
  const row = kit.row('sim_vatinvoice', { billno: 'A-1', items: [{ goodsname: '笔记本电脑' }] })

  t.match(row, { id: '1', version: 1, billno: 'A-1', issuestatus: '2', remark: '', org: null })
  t.equal(row.items.length, 1)
  t.equal(row.items[0]!.goodsname, '笔记本电脑')
  t.same(Object.keys(row.items[0]!), kit.model.entities.get('sim_vatinvoice')!.entry.get('items')!.fields.map(({ key }) => key))
})

t.test('a key that an entity does not have is refused, naming the nearest', async t => {
  t.throws(() => kit.row('sim_vatinvoice', { bilno: 'A-1' } as object), { code: 'PL_TESTING', message: /sim_vatinvoice has no bilno\. Did you mean billno\?/ })
  t.throws(() => kit.row('sim_vatinvoice', { items: [{ goodname: '' } as object] }), { code: 'PL_TESTING', message: /sim_vatinvoice\.items has no goodname/ })
  t.throws(() => kit.row('sim_vatinvoic'), { code: 'PL_TESTING', message: /Did you mean sim_vatinvoice\?/ })
})

t.test('an operation is judged as the corridor judges it: it prepares first, then all rules speak', async t => {
  const operation = defineOperation('sim_vatinvoice.issue', {
    prepare: row => ({ remark: row.remark.trim() }),
    rules: {
      SIM_NO_REMARK: row => row.remark !== '',
      SIM_LATE: (_row, { now }) => now < new Date('2026-01-01T00:00:00Z') || { code: 'SIM_LATE', level: 'warning' },
      SIM_STRANGER: (row, { lookups }) => lookups.customers!.has(row.buyername)
    }
  })
  const time = setTime('2025-12-31T23:59:59Z')
  const context = (): ReturnType<typeof ruleContext> => ruleContext({ now: time.now(), lookups: { customers: lookup('name', [{ name: '上海晨星' }]) } })

  const first = kit.judge(operation, kit.row('sim_vatinvoice', { remark: '  ', buyername: '无名' }), context())
  t.same(first.broken.map(({ code }) => code), ['SIM_NO_REMARK', 'SIM_STRANGER'])
  t.equal(first.row.remark, '')

  time.advance(2000)
  const second = kit.judge(operation, kit.row('sim_vatinvoice', { remark: ' 尽快 ', buyername: '上海晨星' }), context())
  t.same(second.broken, [{ code: 'SIM_LATE', level: 'warning' }])
  t.equal(second.row.remark, '尽快')
})

t.test('a channel is played to its plugin with the answers that the test wrote', async t => {
  const channel = fakeChannel(bureau.plugin, [{ status: 503, body: {} }, { status: 404, body: { code: 'ABSENT' } }])
  const request = { serial: 's-1', sellerTaxNo: '91310115MA1KDEM06N', body: {} }

  t.match(channel.issue(request), { state: 'unknown' }, 'a fault of the other side is not a refusal')
  t.ok(channel.query(request).state)
  t.equal(channel.sent.length, 2)
  t.throws(() => channel.issue(request), { code: 'PL_TESTING', message: /asked 3 times and the test wrote 2 answers/ })
})

t.test('a task finds the rows that match, and what it does with them is written down', async t => {
  const rows = ['2', '0', '2'].map((issuestatus, index) => kit.row('sim_vatinvoice', { id: String(index), issuestatus } as object))
  const { context, operated, recorded } = fakeTask({ sim_vatinvoice: rows })

  const found = await context.find('sim_vatinvoice', { field: 'issuestatus', op: '=', value: '2' }, 10)
  t.same(found.map(({ id }) => id), ['0', '2'])
  t.match(await context.operate('sim_vatinvoice', 'issue', ['0']), [{ id: '0', outcome: 'done' }])
  await context.record('sim_fail_auto_issue', [{ orderno: 'A-1' }])
  t.same(operated, [{ entity: 'sim_vatinvoice', operation: 'issue', ids: ['0'] }])
  t.same(recorded, [{ entity: 'sim_fail_auto_issue', row: { orderno: 'A-1' } }])
})
