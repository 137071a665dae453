/** Saving, issuing and deleting an invoice, the monitor's events, and the tasks that ask and reissue. */
import t from 'tap'
import deleting from '../../plugins/invoice/delete.operation.ts'
import { classifyFailure } from '../../plugins/invoice/failure.ts'
import editing from '../../plugins/invoice/edit.form.ts'
import issuing from '../../plugins/invoice/issue.operation.ts'
import monitor from '../../plugins/invoice/monitor.list.ts'
import asking from '../../plugins/invoice/query-issue-result.task.ts'
import saving from '../../plugins/invoice/save.operation.ts'
import reissuing from '../../plugins/reissue/fail-auto-issue.task.ts'
import { reissuable } from '../../plugins/reissue/reissuable.ts'
import type { Broken, Filter, Outcome, RowOf, RuleContext, TaskContext } from '../../src/sdk/index.ts'
import { discount, invoice, line } from './samples.ts'
import { model, NOW, ruleContext } from './world.ts'

type Row = RowOf<'sim_vatinvoice'>
const stored = (more: Record<string, unknown> = {}): Row => ({
  ...invoice(), id: '9', version: 1, org: '1', orderno: 'S1', issuestatus: '2', issuebillstatus: 'D', channelstate: 'UNKNOWN', buyertype: '0', buyerphone: '', buyeremail: '',
  invoiceamount: '99.99', totaltax: '13.00', totalamount: '112.99', ...more
}) as unknown as Row

type Rules = Readonly<Record<string, (row: Row, context: RuleContext) => boolean | Broken | readonly Broken[]>>
const broken = (rules: Rules | undefined, row: Row, context = ruleContext()): readonly string[] => Object.entries(rules ?? {}).flatMap(([code, rule]) => {
  const result = rule(row, context)
  if (typeof result === 'boolean') return result ? [] : [code]
  return [result].flat().filter(each => (each as Broken).level !== 'warning').map(each => (each as Broken).code)
})
const prepare = (row: Row, context = ruleContext()): Partial<Row> => saving.plugin.prepare!(row, context)

t.test('saving computes lines and sums and fills what the seller\'s record knows', async t => {
  const given = stored({ orderno: '', hsbz: '1', buyername: ' 张三 ', salername: '', salertaxno: '', drawer: '', remark: ' a\nb ', items: [line({ num: '2', unitprice: null, taxunitprice: '113', amount: null, tax: null, taxamount: null, simplegoodsname: '' })] })
  t.match(prepare(given), {
    orderno: 'k'.repeat(20), buyername: '张三', salername: '上海晨星软件有限公司', salertaxno: '91310115MA1KDEM06N', remark: 'a b', invoiceamount: '200.00', totaltax: '26.00', totalamount: '226.00',
    items: [{ amount: '200.00', tax: '26.00', taxamount: '226.00', unitprice: '100', simplegoodsname: '电子计算机' }]
  })
})

t.test('saving again changes nothing, and the serial stays', async t => {
  const once = { ...stored(), ...prepare(stored()) }
  t.same({ ...once, ...prepare(once) }, once)
  t.equal(once.orderno, 'S1')
})

t.test('a price too long is cut off or refused, as the organisation chose', async t => {
  const given = stored({ items: [line({ num: '7', unitprice: '14.2857142857142', taxunitprice: null, amount: '100.00', tax: null, taxamount: null })] })
  const prompting = ruleContext({ lookups: { ...ruleContext().lookups, enterprise: new Map([['1', { ...ruleContext().lookups.enterprise!.get('1'), priceoverflow: 'prompt' }]]) } })
  const long = stored({ items: [line({ num: '7', unitprice: '14.28571428571428', taxunitprice: null, amount: '100.00', tax: null, taxamount: null })] })
  t.equal(prepare(given).items![0]!.unitprice, '14.2857142857142')
  t.equal(prepare(long).items![0]!.unitprice, '14.2857142857143')
  t.same(broken(saving.plugin.rules, { ...long, ...prepare(long, prompting) }, prompting), ['SIM_PRICE_TOO_LONG'])
})

t.test('changing the special type drops the other blocks', async t => {
  t.match(prepare(stored({ specialtype: '00', freight: [{ startplace: 'x' }] })), { freight: [] })
  t.equal(prepare(stored({ specialtype: 'E04', freight: [{ startplace: 'x' }] })).freight, undefined)
})

t.test('an amount with too many decimals is refused, not rounded', async t => {
  const given = stored({ items: [line({ num: null, unitprice: null, taxunitprice: null, amount: '10.005', tax: null, taxamount: null })] })
  t.ok(broken(saving.plugin.rules, { ...given, ...prepare(given) }).includes('SIM_AMOUNT_PLACES'))
})

t.test('a changed line is computed at once from the side that was filled in, and the sums with it', async t => {
  const changed = (field: string, more: Record<string, unknown>, header: Record<string, unknown> = {}) =>
    Object.fromEntries(editing.plugin.propertyChanged!({ field, entry: 'items', line: 1 }, stored({ ...header, items: [line(more)] })).flatMap(action => action.action === 'setValue' ? [[action.field, action.value]] : []))
  const sums = { invoiceamount: '200.00', totaltax: '26.00', totalamount: '226.00' }
  t.match(changed('num', { num: '6' }), { amount: '199.98', tax: '26.00', taxamount: '225.98', totalamount: '225.98' })
  t.same(changed('unitprice', { num: '2', unitprice: '100' }), { taxunitprice: '113', amount: '200.00', taxamount: '226.00', tax: '26.00', ...sums })
  t.match(changed('taxamount', { num: '2', taxamount: '226.00' }), { amount: '200.00', tax: '26.00', unitprice: '100', taxunitprice: '113', ...sums })
  t.match(changed('taxrate', { taxrate: '0.06' }), { tax: '6.00', taxamount: '105.99' })
  t.match(changed('tax', { tax: '13.01' }, { hsbz: '1' }), { amount: '99.98', totalamount: '112.99' })
  t.same(changed('goodsname', {}), {})
  t.match(changed('num', { num: '2', unitprice: null, taxunitprice: null }), { unitprice: '49.995', taxunitprice: '56.495' })
})

t.test('what is issued, under way, in approval or of unknown outcome is not saved', async t => {
  for (const [more, codes] of [
    [{}, []], [{ issuestatus: '3', channelstate: 'FAILED' }, []], [{ issuestatus: '3', channelstate: 'UNKNOWN' }, ['MON_005']], [{ issuestatus: '3', channelstate: 'ISSUING' }, ['MON_005']],
    [{ issuestatus: '1' }, ['MON_001']], [{ issuestatus: '4' }, ['MON_001']], [{ issuestatus: '0' }, ['MON_002']], [{ issuebillstatus: 'B' }, ['MON_003']], [{ issuebillstatus: 'C' }, ['MON_003']]
  ] as const) t.same(broken(saving.plugin.rules, stored(more)), codes, JSON.stringify(more))
})

t.test('amounts that a business system pushed are not changed here, everything else is', async t => {
  const pushed = { ...stored({ buyertype: '3', items: [line(), line()] }) }
  const places = (row: Record<string, unknown>, before: Record<string, unknown> | null): unknown =>
    (saving.plugin.rules!.MON_013!(row as never, ruleContext({ before })) as readonly Broken[]).map(({ code, field, line }) => [code, field, line])

  t.same(places(pushed, null), [], 'a new one')
  t.same(places({ ...pushed, remark: '改', items: [line({ num: '3.000' }), line()] }, { ...pushed, items: [line({ num: '3' }), line()] }), [], 'the same number, written otherwise')
  t.same(places({ ...pushed, items: [line(), line({ tax: '1.00', taxrate: '0.06' })] }, pushed), [['MON_013', 'taxrate', 2], ['MON_013', 'tax', 2]])
  t.same(places({ ...pushed, items: [line()] }, pushed), [['MON_013', undefined, undefined]])
  t.same(places({ ...pushed, deduction: '5.00' }, pushed), [['MON_013', 'deduction', undefined]])
  t.same(places({ ...pushed, buyertype: '0', items: [line()] }, { ...pushed, buyertype: '0' }), [], 'not pushed')
})

t.test('what was or may be issued is not deleted, nor what came of an application', async t => {
  for (const [more, codes] of [
    [{}, []], [{ issuestatus: '3', channelstate: 'FAILED' }, []], [{ issuestatus: '3', channelstate: 'UNKNOWN' }, ['MON_005']], [{ issuestatus: '1' }, ['MON_001']], [{ issuestatus: '0' }, ['MON_002']], [{ buyertype: '4' }, ['MON_011']]
  ] as const) t.same(broken(deleting.plugin.rules, stored(more)), codes, JSON.stringify(more))
})

t.test('issuing judges everything before it sends', async t => {
  t.same(broken(issuing.plugin.rules, stored()), [])
  t.same(broken(issuing.plugin.rules, stored({ buyername: '', items: [] })), ['SIM_BUYER_NAME_MISSING', 'SIM_NO_LINES'])
  t.same(broken(issuing.plugin.rules, stored({ issuebillstatus: 'B' })), ['MON_004'])
  t.same(broken(issuing.plugin.rules, stored(), ruleContext({ channel: null })), ['SIM_CHANNEL_MISSING'])
  t.same(broken(issuing.plugin.rules, stored({ id: '', buyername: '' })), [], 'a new row was judged by saving')
})

t.test('every code that the operations refuse with has a text', async t => {
  const { messages } = await model()
  for (const { plugin } of [saving, issuing, deleting]) for (const code of Object.keys(plugin.rules ?? {})) t.ok(messages.has(code), code)
})

t.test('the channel is asked for the invoice in neutral names and exact text', async t => {
  const { serial, sellerTaxNo, body } = issuing.plugin.request!(stored({ items: [line({ rowtype: '2', num: '3.0000000000000', taxrate: '0.130000' }), discount()] }), ruleContext())
  t.match({ serial, sellerTaxNo, body }, {
    serial: 'S1', sellerTaxNo: '91310115MA1KDEM06N',
    body: {
      invoiceType: '10xdp', issueType: '0', specialType: '00', amount: '99.99', tax: '13.00', total: '112.99', deduction: null, special: null,
      lines: [{ lineNo: 1, kind: '2', quantity: '3', price: '33.33', amount: '99.99', taxRate: '0.13', tax: '13.00', shortName: '电子计算机', preferential: '0' }, { lineNo: 2, kind: '1', quantity: null, price: null }]
    }
  })
})

t.test('the deduction is named in the remark, special elements go by line where the bureau wants them so', async t => {
  const { body } = issuing.plugin.request!(stored({ taxedtype: '2', deduction: '80000.00', remark: '合同 1' }), ruleContext())
  t.match(body, { remark: '差额征税：80000。合同 1', deduction: '80000.00' })
  const items = [line({ rowtype: '2' }), discount(), line()]
  t.match(issuing.plugin.request!(stored({ specialtype: 'E03', items, build: [{ id: '5', seq: 1, simpleaddress: '深圳' }] }), ruleContext()).body.special, { kind: 'build', rows: [{ lineNo: 1, simpleaddress: '深圳', id: undefined }, { lineNo: 3 }] })
  t.match(issuing.plugin.request!(stored({ specialtype: 'E04', items, freight: [{ startplace: '上海' }, { startplace: '南京' }] }), ruleContext()).body.special, { kind: 'freight', rows: [{ startplace: '上海' }, { startplace: '南京' }] })
})

t.test('the same row always gives the same content', async t => {
  const row = stored({ items: [line({ unitprice: '33.3300000000000' })] })
  t.same(issuing.plugin.request!(row, ruleContext()).body, issuing.plugin.request!(stored(), ruleContext({ now: new Date(0) })).body)
})

const receipt = { invoiceNo: '26310000000000000001', invoiceCode: '', issuedAt: '2026-03-05T02:00:03.000Z', buyerName: '北京盛新贸易有限公司', amount: '99.99', tax: '13.00', total: '112.99', files: { pdf: '/v1/files/1.pdf', ofd: null, xml: '/v1/files/1.xml' } }

t.test('what was issued is taken over, when it is ours', async t => {
  t.same(issuing.plugin.settle!(stored(), receipt, ruleContext()), { invoiceno: '26310000000000000001', invoicecode: '', issuetime: '2026-03-05T02:00:03.000Z', invoicestatus: '0', pdffileurl: '/v1/files/1.pdf', xmlfileurl: '/v1/files/1.xml', fileurl: '' })
  t.same(issuing.plugin.compare!(stored(), receipt), [])
  t.same(issuing.plugin.compare!(stored(), { ...receipt, amount: '99.990' }), [])
  t.match(issuing.plugin.compare!(stored(), { ...receipt, buyerName: '别人', amount: '99.98', tax: '13.01' }), [{ field: 'buyername', ours: '北京盛新贸易有限公司', theirs: '别人' }, { field: 'invoiceamount' }, { field: 'totaltax' }])
})

const reasons = [
  { number: 'R05', class: 'R', matchtype: 'contains', pattern: '服务器开小差了\n局端内部异常', enable: '1', priority: 20 },
  { number: 'A01', class: 'A', matchtype: 'regex', pattern: '发票额度已不够使用.*申请发票额度调整', enable: '1', priority: 10 },
  { number: 'Q07', class: 'Q', matchtype: 'regex', pattern: '10400 .*有可能开具出来发票', enable: '1', priority: 5 },
  { number: 'X', class: 'R', matchtype: 'regex', pattern: '(', enable: '1', priority: 1 },
  { number: 'OFF', class: 'R', matchtype: 'contains', pattern: '额度', enable: '0', priority: 0 }
]

t.test('a refusal is known by its text, the narrower pattern first', async t => {
  t.equal(classifyFailure('您的发票额度已不够使用，请申请发票额度调整', reasons)?.number, 'A01')
  t.equal(classifyFailure('局端内部异常', reasons)?.number, 'R05')
  t.equal(classifyFailure('从未见过的原因', reasons), null)
  const context = ruleContext({ lookups: { failReasons: new Map(reasons.map(reason => [reason.number, reason])) } })
  t.same(issuing.plugin.failed!(stored(), { code: '10400', reason: '超时，有可能开具出来发票' }, context), { failcode: 'Q07' })
  t.same(issuing.plugin.failed!(stored(), { code: '9', reason: '从未见过的原因' }, context), { failcode: '9' })
})

t.test('the monitor asks for a selection and says what a row is waiting for', async t => {
  const click = (operation: string, count: number) => monitor.plugin.beforeItemClick!({ button: `bar_${operation}`, operation, count, answers: {} }).map(action => action.action)
  t.same([click('issue', 0), click('delete', 0), click('issue', 3), click('refresh', 0)], [['message', 'cancel'], ['message', 'cancel'], [], []])
  const cell = (row: Record<string, unknown>) => monitor.plugin.packageData!(row, { now: NOW, locale: 'zh_CN' }).result
  t.equal(cell({ issuestatus: '1', channelstate: 'UNKNOWN', submittime: '2026-03-05T01:59:18.000Z', result: '' }), '等待税局结果 · 尚无应答，系统会继续询问 · 已等待 00:42')
  t.equal(cell({ issuestatus: '1', channelstate: 'ISSUING', submittime: '2026-03-05T00:58:55.000Z', result: '' }), '等待税局结果 · 税局处理中 · 已等待 1:01:05')
  t.equal(cell({ issuestatus: '4', result: '' }), '排队等待发送')
  t.equal(cell({ issuestatus: '3', result: '授信额度不足' }), undefined)
})

// What a task is given: rows by entity, and a corridor that accepts all but the ids named.
const taskContext = (rows: Record<string, readonly Record<string, unknown>[]>, refused: readonly string[] = [], more: Partial<TaskContext> = {}): { context: TaskContext, sent: string[][], filters: Filter[], records: Readonly<Record<string, unknown>>[] } => {
  const sent: string[][] = []
  const records: Readonly<Record<string, unknown>>[] = []
  const filters: Filter[] = []
  const context: TaskContext = {
    now: NOW, instant: NOW, params: {},
    find: async (entity, filter) => { filters.push(filter); return rows[entity] ?? [] },
    operate: async (_entity, _operation, ids) => { sent.push([...ids]); return ids.map((id): Outcome => ({ id, label: id, outcome: refused.includes(id) ? 'refused' : 'accepted', codes: [], messages: [] })) },
    record: async (_entity, rows) => { records.push(...rows); return [] },
    askUnsettled: async () => ({ asked: 5, settled: 3 }), progress: () => {}, stopped: () => false, ...more
  }
  return { context, sent, filters, records }
}
const failed = (id: string, failcode: string, result = '', org = '1') => ({ id, orderno: `S${id}`, org, failcode, result })

t.test('only invoices whose organisation and reason are configured are reissued, never ambiguous or finished ones', async t => {
  const configs = [{ useorg: '1', reason: ['R05', 'Q07'] }, { useorg: '1', reason: ['R05'] }, { useorg: '2', reason: ['A01'] }]
  t.same(reissuable([
    failed('1', 'R05'), failed('2', '', '服务器开小差了，请稍后'), failed('3', 'A01'), failed('4', 'A01', '', '2'), failed('5', 'Q07'), failed('6', 'R05', '10400 服务器开小差了，有可能开具出来发票'), failed('7', 'R05', '', '3'), failed('8', '', '别的')
  ], configs, reasons), ['1', '2', '4'])
})

t.test('the reissue task hands them to the corridor in batches and counts', async t => {
  const rows = { sim_auto_issue_config: [{ useorg: '1', reason: ['R05'] }, { useorg: '2', reason: [] }], sim_fail_reason: reasons, sim_vatinvoice: [failed('1', 'R05'), failed('2', 'R05'), failed('3', 'R05'), failed('4', 'A01')] }
  const { context, sent, filters, records } = taskContext(rows, ['2'], { params: { batchSize: 2 } })
  t.match(await reissuing.plugin.run(context), { done: 2, failed: 1, skipped: 1 })
  t.same(sent, [['1', '2'], ['3']])
  t.match(records, [{ orderno: 'S1', result: '已重新提交' }, { orderno: 'S2', result: '' }, { orderno: 'S3', org: '1', createdate: NOW.toISOString() }])
  t.ok(JSON.stringify(filters.at(-1)).includes('"field":"org","op":"in","value":["1"]'), 'organisations without a reason are not asked for')
})

t.test('without configuration, or when it is told to stop, the reissue task sends nothing', async t => {
  const none = taskContext({ sim_vatinvoice: [failed('1', 'R05')] })
  t.match(await reissuing.plugin.run(none.context), { done: 0, failed: 0, skipped: 0 })
  const stopped = taskContext({ sim_auto_issue_config: [{ useorg: '1', reason: ['R05'] }], sim_fail_reason: reasons, sim_vatinvoice: [failed('1', 'R05')] }, [], { stopped: () => true })
  t.match(await reissuing.plugin.run(stopped.context), { done: 0, skipped: 1 })
  t.same([...none.sent, ...stopped.sent], [])
})

t.test('the query task reports how many got their result', async t => {
  t.match(await asking.plugin.run(taskContext({}).context), { done: 3, failed: 0, skipped: 2 })
})
