import t from 'tap'
import type { ChannelAnswer, HttpAnswer } from '../../src/sdk/types.ts'
import defined from '../../plugins/channel/bureau.channel.ts'
import { SELLER, openBureau, request } from './invoices.ts'

const { plugin } = defined
const CONTEXT = { now: new Date('2026-01-05T02:00:00Z'), params: {} }
const heard = (status: number, body: unknown): HttpAnswer => ({ status, headers: {}, body })
const readIssue = (status: number, body: unknown): ChannelAnswer => plugin.readIssue(heard(status, body), CONTEXT)
const readQuery = (status: number, body: unknown): ChannelAnswer => plugin.readQuery(heard(status, body), CONTEXT)

const INVOICE = {
  invoiceNo: '26312000000000000001', invoiceCode: '', issuedAt: '2026-01-05T02:00:01.000Z', serial: 'S1', buyerName: '北京盛新贸易有限公司', buyerTaxNo: '', amount: '99.99', tax: '13.00', total: '112.99',
  files: { pdf: '/v1/files/26312000000000000001.pdf', ofd: null, xml: '/v1/files/26312000000000000001.xml' }
}
const RECEIPT = {
  invoiceNo: '26312000000000000001', invoiceCode: '', issuedAt: '2026-01-05T02:00:01.000Z', buyerName: '北京盛新贸易有限公司', amount: '99.99', tax: '13.00', total: '112.99', files: INVOICE.files
}

t.test('requests carry the key and, where the channel says so, the way', async t => {
  const asked = { serial: 'S1', sellerTaxNo: SELLER, body: { amount: '99.99', serial: 'other' } }

  t.strictSame(plugin.issue(asked, CONTEXT), { method: 'POST', path: '/v1/issue', body: { amount: '99.99', serial: 'S1', sellerTaxNo: SELLER } })
  t.match(plugin.issue(asked, { ...CONTEXT, params: { channel: 'leqi' } }), { body: { channel: 'leqi' } })
  t.strictSame(plugin.query({ serial: 'S1', sellerTaxNo: SELLER }, CONTEXT), { method: 'POST', path: '/v1/query', body: { serial: 'S1', sellerTaxNo: SELLER } })
  t.strictSame(plugin.file('/v1/files/26312000000000000001.pdf', CONTEXT), { method: 'GET', path: '/v1/files/26312000000000000001.pdf' })
})

t.test('issued, under way and absent are read as what they are', async t => {
  t.strictSame(readIssue(200, { state: 'issued', invoice: INVOICE }), { state: 'issued', receipt: RECEIPT })
  t.strictSame(readQuery(200, { state: 'issued', invoice: INVOICE }), { state: 'issued', receipt: RECEIPT })
  t.strictSame(readIssue(202, { state: 'processing' }), { state: 'processing' })
  t.strictSame(readQuery(200, { state: 'processing' }), { state: 'processing' })
  t.strictSame(readQuery(200, { state: 'absent' }), { state: 'absent' })
})

t.test('an address of another host is no file of the bureau', async t => {
  const files = { pdf: '//elsewhere.example/x.pdf', ofd: 'http://169.254.169.254/', xml: '/v1/files/../control' }

  t.match(readQuery(200, { state: 'issued', invoice: { ...INVOICE, files } }), { state: 'issued', receipt: { files: { pdf: null, ofd: null, xml: null } } })
})

t.test('a definite refusal is a failure with its reason', async t => {
  const refusals: readonly (readonly [string, string])[] = [
    ['CREDIT', '授信额度不足：发票额度已不够使用，请登录电子税局申请发票额度调整'], ['302', '请您获取验证码重新登录'], ['430', '需要人脸确认身份'],
    ['TAX_RATE', '第1行商品税率:0.09不合法,请使用如下税率：0.13'], ['RATE_LIMIT', '云安全平台检测到您当前的访问行为存在异常，请稍后再试'], ['R2', '第1行税额与金额×税率不符'],
    ['', '受票方纳税人识别号不合法，请重新输入'], ['CONTENT', '发票开具失败！含有非法字符'], ['', '使用单位未授权此服务'], ['', '未查询到该发生地信息']
  ]
  for (const [code, reason] of refusals) t.strictSame(readIssue(200, { state: 'failed', code, reason }), { state: 'failed', code, reason }, reason)
  t.match(readIssue(400, { state: 'failed', code: 'MALFORMED', reason: '/amount: must be string' }), { state: 'failed' }, 'a request that was not even read')
})

t.test('whatever leaves a doubt is unknown, never failed', async t => {
  const invoiceWithout = (member: string): unknown => ({ state: 'issued', invoice: { ...INVOICE, [member]: undefined } })
  const doubtful: readonly (readonly [string, number, unknown])[] = [
    ['a serial in use', 409, { state: 'failed', code: '6655', reason: '订单流水号重复' }],
    ['a serial in use, told without 409', 200, { state: 'failed', code: '6655', reason: '订单流水号重复' }],
    ['an order that exists', 200, { state: 'failed', code: '6783', reason: '该订单已存在' }],
    ['10400', 200, { state: 'failed', code: '10400', reason: '税局处理失败，有可能开具出来发票' }],
    ['it says that it succeeded', 200, { state: 'failed', code: '', reason: '系统检测到您已成功开具发票，请登录税局查询确认' }],
    ['a time-out behind the bureau', 200, { state: 'failed', code: '', reason: '税局请求超时' }],
    ['still at it', 200, { state: 'failed', code: '', reason: '该发票正在开具中，3分钟内请勿重复开具' }],
    ['an inner error', 200, { state: 'failed', code: '', reason: '局端内部异常' }],
    ['failed, and no reason that is known', 200, { state: 'failed', code: 'FAILED', reason: '开票失败' }],
    ['failed without a reason', 200, { state: 'failed' }],
    ['a definite reason in a 502', 502, { state: 'failed', code: '302', reason: '请您获取验证码重新登录' }],
    ['issued in a 500', 500, { state: 'issued', invoice: INVOICE }],
    ['504 of a gateway', 504, '<html>504 Gateway Time-out</html>'],
    ['429', 429, { state: 'failed', code: '302', reason: '请您获取验证码重新登录' }],
    ['404', 404, { message: 'Route not found' }],
    ['no JSON', 200, 'OK'], ['nothing', 200, null], ['a list', 200, []], ['another state', 200, { state: 'fine' }],
    ['absent in answer to issuing', 200, { state: 'absent' }],
    ['issued without an invoice', 200, { state: 'issued' }],
    ...['invoiceNo', 'issuedAt', 'buyerName', 'amount', 'tax', 'total'].map(member => [`issued without ${member}`, 200, invoiceWithout(member)] as const),
    ['an amount that is a number', 200, { state: 'issued', invoice: { ...INVOICE, amount: 99.99 } }],
    ['a number of 8 digits', 200, { state: 'issued', invoice: { ...INVOICE, invoiceNo: '12345678' } }]
  ]
  for (const [name, status, body] of doubtful) t.match(readIssue(status, body), { state: 'unknown', reason: /./ }, name)
})

t.test('a refusal told in answer to a question is final, an ambiguous one apart', async t => {
  t.strictSame(readQuery(200, { state: 'failed', code: 'X', reason: '一个没有见过的原因' }), { state: 'failed', code: 'X', reason: '一个没有见过的原因' })
  t.match(readQuery(200, { state: 'failed', code: '10400', reason: '有可能开具出来发票' }), { state: 'unknown' })
  t.match(readQuery(200, { state: 'failed', code: '', reason: '由于当前系统查询量过大，查询不得跨月' }), { state: 'unknown' })
  for (const [status, body] of [[400, { state: 'failed', code: 'MALFORMED', reason: '/serial' }], [404, { state: 'absent' }], [429, {}], [500, { state: 'absent' }], [200, { state: 'new' }], [200, 'x']] as const) {
    t.match(readQuery(status, body), { state: 'unknown', reason: /./ }, `${status} ${JSON.stringify(body)}`)
  }
})

t.test('spoken to the bureau itself, the protocol is understood by both', async t => {
  const bureau = await openBureau(t)
  const { serial: _serial, sellerTaxNo: _seller, ...body } = request('')
  const issue = async (serial: string, more = {}): Promise<ChannelAnswer> => {
    const asked = plugin.issue({ serial, sellerTaxNo: SELLER, body: { ...body, ...more } }, CONTEXT)
    const answer = await bureau.post(asked.path, asked.body)
    return readIssue(answer.status, answer.body)
  }
  const query = async (serial: string): Promise<ChannelAnswer> => {
    const asked = plugin.query({ serial, sellerTaxNo: SELLER }, CONTEXT)
    const answer = await bureau.post(asked.path, asked.body)
    return readQuery(answer.status, answer.body)
  }

  const issued = await issue('S1')

  t.match(issued, { state: 'issued', receipt: { invoiceNo: /^\d{20}$/, total: '112.99' } })
  t.match(await issue('S1', { remark: '别的' }), { state: 'unknown' })
  t.strictSame(await query('S1'), issued)
  t.strictSame(await query('S2'), { state: 'absent' })
  t.match(await issue('S2', { total: '1.00' }), { state: 'failed', code: 'R6' })
  t.match(await issue('S3', { amount: 99.99 }), { state: 'failed', code: 'MALFORMED' })
  t.match(await issue('S4', { buyerName: '北京【假失败】公司' }), { state: 'unknown' })
  t.match(await query('S4'), { state: 'issued' })
  t.match(await issue('S5', { buyerName: '北京【繁忙】公司' }), { state: 'unknown' })
  for (const mark of ['额度', '登录', '人脸', '税率', '限流']) t.match(await issue(mark, { buyerName: `北京【${mark}】公司` }), { state: 'failed' }, mark)
})
