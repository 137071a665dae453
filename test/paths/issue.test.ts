/** The first way of the house, stop by stop: a click queues, a claim comes before the sending, an answer settles, and unknown is not failed. */
import t from 'tap'
import { invoice, operate, saveAll, saveBasics } from '../helpers/basics.ts'
import { eachKind } from '../helpers/databases.ts'
import { world, type World } from '../helpers/world.ts'
import type { Filter } from '../../src/metadata/model.ts'
import { buildCorridor } from '../../src/operation/build-corridor.ts'
import { hostPrincipal } from '../../src/operation/command.ts'

const row = async (w: World, id: string): Promise<Record<string, unknown>> => (await w.app.store.load('sim_vatinvoice', [id], 'all', 'all'))[0]!
const events = async (w: World, id: string): Promise<string[]> => (await w.app.store.journal('sim_vatinvoice', id)).map(line => line.event)
const pending = async (w: World, org: string, buyername: string, serial = 'S1'): Promise<string> => (await saveAll(w.app, 'sim_vatinvoice', [invoice(org, serial, { buyername })]))[0]!

/** What the host sends for a row, from the plugin that makes it. */
async function bodyOf (w: World, id: string): Promise<Readonly<Record<string, unknown>>> {
  const plugin = w.app.plugins.operation('invoice/issue')!
  return plugin.request!(await row(w, id) as never, { now: w.app.now() } as never).body
}

await eachKind(t, async (t, fresh) => {
  await t.test('a click takes a pending invoice through every stop to 开票成功', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const id = await pending(w, org, '北京盛新贸易有限公司')
    t.match(await row(w, id), { issuestatus: '2', channelstate: 'UNKNOWN', invoiceamount: '100.00', totaltax: '13.00', totalamount: '113.00', billno: /^FP-\d{6}-000001$/ }, 'made with its sums')

    t.match(await operate(w.app, 'issue', [id]), [{ id, outcome: 'accepted', codes: [] }])
    t.match(await row(w, id), { issuestatus: '4' }, '已提交 until it is sent')
    await w.settle()

    const [attempt] = await w.app.store.attempts('sim_vatinvoice', id)
    const [ledger] = await w.bureau.ledger()
    t.match(attempt, { state: 'issued', serial: 'S1', sends: 1 })
    t.match(await row(w, id), { issuestatus: '0', channelstate: 'SUCCESS', invoiceno: ledger!.invoiceNo, result: '', channel: 'rpa' })
    t.match(ledger, { serial: 'S1', total: '113.00', invoiceNo: /^\d{20}$/ })
    t.same((await events(w, id)).sort(), ['answered', 'claimed', 'created', 'queued'], 'nothing that happened is missing from the journal')
    t.match((await w.app.corridor.file('sim_vatinvoice', id, 'pdf'))?.body.subarray(0, 5).toString(), '%PDF-')
    t.match((await w.app.corridor.file('sim_vatinvoice', id, 'xml'))?.body.toString('utf8'), ledger!.invoiceNo)
    t.equal(await w.app.corridor.file('sim_vatinvoice', id, 'ofd'), null)
  })

  await t.test('a second click finds nothing to claim, and an issued one is refused', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const id = await pending(w, org, '北京盛新贸易有限公司')

    const [first, second] = await Promise.all([operate(w.app, 'issue', [id]), operate(w.app, 'issue', [id])])
    t.same([first![0]!.outcome, second![0]!.outcome].sort(), ['accepted', 'refused'])
    await w.settle()
    t.match(await operate(w.app, 'issue', [id]), [{ outcome: 'refused', codes: ['PL_OP_STATE'], messages: [{ text: /开票成功/ }] }])
    t.equal((await w.bureau.ledger()).length, 1)
  })

  await t.test('a refusal of the bureau is told on the row, and the same invoice can be tried again', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const id = await pending(w, org, '北京【额度】有限公司')

    await operate(w.app, 'issue', [id])
    await w.settle()
    t.match(await row(w, id), { issuestatus: '3', channelstate: 'FAILED', result: /额度/ })
    t.match(await operate(w.app, 'issue', [id]), [{ outcome: 'accepted' }])
    await w.settle()
    const tries = await w.app.store.attempts('sim_vatinvoice', id)
    t.same(tries.map(attempt => [attempt.no, attempt.state, attempt.serial]), [[2, 'failed', 'S1'], [1, 'failed', 'S1']], 'the same content keeps its key')
    t.equal((await w.bureau.ledger()).length, 0)
  })

  await t.test('an answer that never comes leaves 开票中 until the bureau, asked, says what became of it', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const id = await pending(w, org, '北京【丢失】有限公司')

    await operate(w.app, 'issue', [id])
    await w.settle()
    t.match(await row(w, id), { issuestatus: '1', channelstate: 'UNKNOWN' }, 'unknown is not failed')
    t.match(await operate(w.app, 'issue', [id]), [{ outcome: 'refused', codes: ['PL_OP_STATE'] }], 'and may not be sent again')
    await w.settleAll()
    const [attempt] = await w.app.store.attempts('sim_vatinvoice', id)
    t.match(await row(w, id), { issuestatus: '0', invoiceno: (await w.bureau.ledger())[0]!.invoiceNo })
    t.equal(attempt!.sends, 1, 'it was asked about, never sent again')
  })

  await t.test('a bureau that says 失败 and issues all the same is asked before anything is believed', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const id = await pending(w, org, '北京【假失败】有限公司')

    await operate(w.app, 'issue', [id])
    await w.settleAll()
    t.match(await row(w, id), { issuestatus: '0', invoiceno: (await w.bureau.ledger())[0]!.invoiceNo }, 'the invoice that exists is adopted')
    t.equal((await w.bureau.ledger()).length, 1, 'and none is doubled')
    t.equal((await w.app.store.attempts('sim_vatinvoice', id))[0]!.sends, 1)
  })

  await t.test('an invoice that the bureau has with other content waits for a person', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const [other] = await saveAll(w.app, 'sim_vatinvoice', [invoice(org, 'S9', { buyername: '上海另一家有限公司' })]) as [string]
    await operate(w.app, 'issue', [other])
    await w.settle()
    const issued = (await w.bureau.ledger())[0]!
    // The same content as S9, sent by somebody else under the key that our next invoice will use.
    const elsewhere = await fetch(new URL('/v1/issue', w.bureau.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...await bodyOf(w, other), serial: 'S1', sellerTaxNo: issued.sellerTaxNo }) })
    t.equal(elsewhere.status, 200)
    const id = await pending(w, org, '北京盛新贸易有限公司')

    await operate(w.app, 'issue', [id])
    await w.settle()
    t.match(await row(w, id), { issuestatus: '1' })
    w.advance(5_000)
    await w.settle()
    t.match(await row(w, id), { issuestatus: '1', result: /内容与本单不一致.*人工核对/ })
    t.match((await w.app.store.attempts('sim_vatinvoice', id))[0], { state: 'conflict', sends: 1 })
    t.equal((await w.bureau.ledger()).length, 2, 'nothing was sent on top of it')
  })

  await t.test('a gateway that fails three times is asked, then sent to again with the same key', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const id = await pending(w, org, '北京【繁忙】有限公司')

    await operate(w.app, 'issue', [id])
    await w.settleAll()
    t.match(await row(w, id), { issuestatus: '0' })
    const [attempt] = await w.app.store.attempts('sim_vatinvoice', id)
    t.equal(attempt!.serial, 'S1')
    t.ok(attempt!.sends > 1, `it was sent ${attempt!.sends} times`)
    t.equal((await w.bureau.ledger()).length, 1)
  })

  await t.test('the journal of an edit keeps the lines that changed, not the whole bill twice', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const [line] = invoice(org, 'S1').items as [Record<string, unknown>]
    const id = (await saveAll(w.app, 'sim_vatinvoice', [invoice(org, 'S1', { items: Array.from({ length: 50 }, () => line) })]))[0]!
    const items = (await row(w, id)).items as readonly Record<string, unknown>[]
    const data = [{ id, version: null, values: { items: items.map((each, at) => at === 7 ? { ...each, goodsname: '另一种软件' } : each) } }]
    const { outcomes } = await w.app.corridor.run({ id: 'edit', entity: 'sim_vatinvoice', operation: 'save', source: 'button', by: hostPrincipal('test'), now: w.app.now(), rows: { data } })

    t.match(outcomes, [{ outcome: 'done' }])
    const changes = (await w.app.store.journal('sim_vatinvoice', id)).at(-1)!.changes.items as [Record<string, unknown>[], Record<string, unknown>[]]
    t.same(changes.map(lines => lines.map(each => [each.line, each.goodsname])), [[[8, '系统软件']], [[8, '另一种软件']]])
  })

  await t.test('a selection by filter of more rows than one command may take is refused whole', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const ids = await saveAll(w.app, 'sim_vatinvoice', ['S1', 'S2', 'S3'].map(serial => invoice(org, serial)))
    const { model, plugins, store, channels, now } = w.app
    const corridor = buildCorridor({ model: () => model, plugins: () => plugins, store, channels, now, log: { info () {}, warn () {}, error () {} } }, 2)
    const issue = async (filter: Filter) => await corridor.run({ id: 'all', entity: 'sim_vatinvoice', operation: 'issue', source: 'button', by: hostPrincipal('test'), now: now(), rows: { filter } })

    await t.rejects(issue({ all: [] }), { statusCode: 400, message: /最多处理 2 行/ })
    t.equal(await store.unsettled(), 0)
    t.match((await issue({ field: 'id', op: 'in', value: ids.slice(0, 2) })).outcomes, [{ outcome: 'accepted' }, { outcome: 'accepted' }])
    await corridor.stop()
  })

  await t.test('an invoice that breaks rules is refused with all of them and nothing is written or sent', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const broken = invoice(org, 'S1', { invoicetype: '08xdp', buyertaxno: '', buyername: '' })
    const { outcomes } = await w.app.corridor.run({ id: 'save-1', entity: 'sim_vatinvoice', operation: 'save', source: 'host', by: { userId: '0', name: 'test', orgs: 'all', permissions: { '*': ['*'] }, locale: 'zh_CN', from: 'test' }, now: w.app.now(), rows: { data: [{ id: null, version: null, values: broken }] } })

    t.equal(outcomes[0]!.outcome, 'refused')
    t.equal(outcomes[0]!.messages.filter(message => message.field === 'buyername').length, 1, 'what is missing is told once')
    t.ok(outcomes[0]!.messages.some(message => message.field === 'buyertaxno'))
    t.same(await w.app.store.find('sim_vatinvoice', null, { limit: 10, scope: 'all', now: w.app.now() }), [])
  })

  await t.test('a row that another person changed meanwhile is not overwritten', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const id = await pending(w, org, '北京盛新贸易有限公司')
    const by = { userId: '0', name: 'test', orgs: 'all' as const, permissions: { '*': ['*'] }, locale: 'zh_CN' as const, from: 'test' }
    const edit = async (remark: string, version: number): Promise<string> => (await w.app.corridor.run({ id: remark, entity: 'sim_vatinvoice', operation: 'save', source: 'button', by, now: w.app.now(), rows: { data: [{ id, version, values: { remark } }] } })).outcomes[0]!.outcome

    t.equal(await edit('第一次', 1), 'done')
    t.equal(await edit('第二次', 1), 'refused')
    t.match(await row(w, id), { remark: '第一次', version: 2 })
  })

  await t.test('a deleted invoice is gone from the list, and one under way is not deleted', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const [one, two] = await saveAll(w.app, 'sim_vatinvoice', [invoice(org, 'S1'), invoice(org, 'S2', { buyername: '北京【丢失】有限公司' })]) as [string, string]
    await operate(w.app, 'issue', [two])
    await w.settle()

    const outcomes = await operate(w.app, 'delete', [one, two])
    t.same(outcomes.map(outcome => outcome.outcome), ['done', 'refused'])
    t.same((await w.app.store.find('sim_vatinvoice', null, { limit: 10, scope: 'all', now: w.app.now() })).map(found => found.id), [two])
  })

  await t.test('a long queue of one organisation does not keep another one waiting', async t => {
    const w = await world(t, await fresh(t))
    const { org, otherOrg } = await saveBasics(w.app)
    const long = await saveAll(w.app, 'sim_vatinvoice', Array.from({ length: 450 }, (_each, index) => invoice(org, `L${index}`)))
    const [short] = await saveAll(w.app, 'sim_vatinvoice', [invoice(otherOrg, 'S1')]) as [string]
    await w.bureau.control({ faults: { delayMs: [100, 100] } })

    await operate(w.app, 'issue', long)
    await operate(w.app, 'issue', [short])
    await w.app.corridor.pump(w.app.now())
    const begun = await w.app.store.load('sim_vatinvoice', [short], [], 'all')
    await w.app.corridor.stop()
    t.equal((await w.app.store.attempts('sim_vatinvoice', short))[0]!.state === 'queued', false, `the first round took it too (${String(begun[0]!.issuestatus)})`)
  })
})
