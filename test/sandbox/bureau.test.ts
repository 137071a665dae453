import t from 'tap'
import { capitalAmount } from '../../src/sandbox/capital-amount.ts'
import { FAULT_MARKS } from '../../src/sandbox/fault-marks.ts'
import { SELLER, decided, line, openBureau, request, requestOf, type TestBureau } from './invoices.ts'

const MINUTE_MS = 60_000
const marked = (serial: string, mark: keyof typeof FAULT_MARKS, more = {}): Record<string, unknown> => request(serial, { buyerName: `北京盛新${FAULT_MARKS[mark]}贸易有限公司`, ...more })
const query = async ({ post }: TestBureau, serial: string): Promise<Record<string, unknown>> => (await post('/v1/query', { serial, sellerTaxNo: SELLER })).body

t.test('an invoice gets a number of year, province, channel and sequence, and keeps what was asked', async t => {
  const bureau = await openBureau(t)

  const { status, body } = await bureau.post('/v1/issue', request('S1'))
  const second = await bureau.post('/v1/issue', request('S2', { channel: 'leqi', sellerTaxNo: '91440300MA5FAKE086' }))

  t.equal(status, 200)
  t.strictSame(body, {
    state: 'issued',
    invoice: {
      invoiceNo: '26312000000000000001', invoiceCode: '', issuedAt: '2026-01-05T02:00:01.000Z', serial: 'S1', buyerName: '北京盛新贸易有限公司', buyerTaxNo: '91330106BJ1XG6128T',
      amount: '99.99', tax: '13.00', total: '112.99', files: { pdf: '/v1/files/26312000000000000001.pdf', ofd: null, xml: '/v1/files/26312000000000000001.xml' }
    }
  })
  t.match(second.body, { invoice: { invoiceNo: '26447000000000000002' } })
  t.strictSame(await query(bureau, 'S1'), body)
})

t.test('a serial issues once: the same content is told again, other content is turned away and changes nothing', async t => {
  const bureau = await openBureau(t)

  const first = await bureau.post('/v1/issue', request('S1'))
  const again = await bureau.post('/v1/issue', { ...request('S1'), payee: null, reviewer: '' })
  const other = await bureau.post('/v1/issue', request('S1', { remark: '另一份合同' }))
  const elsewhere = await bureau.post('/v1/issue', request('S1', { sellerTaxNo: '91440300MA5FAKE086' }))

  t.strictSame(again, first)
  t.strictSame(other, { status: 409, body: { state: 'failed', code: '6655', reason: '订单流水号重复' } })
  t.match(elsewhere.body, { state: 'issued' }, 'another seller has serials of its own')
  t.equal((await bureau.ledger()).length, 2)
})

t.test('the same invoice under a new serial is a second invoice, for all to see', async t => {
  const bureau = await openBureau(t)

  await bureau.post('/v1/issue', request('S1'))
  await bureau.post('/v1/issue', request('S1-2'))

  t.match(await bureau.ledger(), [{ serial: 'S1', state: 'issued', total: '112.99' }, { serial: 'S1-2', state: 'issued', total: '112.99' }])
})

t.test('a refused serial may be sent again, mended', async t => {
  const bureau = await openBureau(t)

  const refused = await bureau.post('/v1/issue', request('S1', { total: '113.99' }))
  const mended = await bureau.post('/v1/issue', request('S1'))

  t.match(refused, { status: 200, body: { state: 'failed', code: 'R6' } })
  t.match(mended.body, { state: 'issued' })
  t.match(await bureau.ledger(), [{ serial: 'S1', state: 'issued', tries: 2 }])
})

t.test('accepted requests are decided later, five at once for each seller', async t => {
  const bureau = await openBureau(t, { latencyMs: [60, 60] })
  const serials = Array.from({ length: 12 }, (_, at) => `S${at}`)

  const answers = await Promise.all(serials.map(async serial => await bureau.post('/v1/issue', request(serial))))
  const repeated = await bureau.post('/v1/issue', request('S11'))
  const startedAt = Date.now()
  const states = await Promise.all(serials.map(async serial => await decided(bureau, serial)))

  t.ok(answers.every(({ status, body }) => status === 202 && body.state === 'processing'))
  t.match(repeated, { status: 202, body: { state: 'processing' } })
  t.ok(states.every(({ state }) => state === 'issued'))
  t.ok(Date.now() - startedAt >= 100, 'twelve take three turns')
  t.equal(new Set((await bureau.ledger()).map(row => row.invoiceNo)).size, 12)
})

t.test('an unknown serial is absent, an unknown number has no files', async t => {
  const bureau = await openBureau(t)

  t.strictSame(await query(bureau, 'nobody'), { state: 'absent' })
  t.equal((await bureau.get('/v1/files/26312000000000000009.pdf')).status, 404)
})

t.test('fault marks in the buyer\'s name', async t => {
  await t.test('额度, 登录, 人脸 and 税率 refuse with the texts of real bureaus', async t => {
    const bureau = await openBureau(t)

    t.match((await bureau.post('/v1/issue', marked('S1', 'noCredit'))).body, { state: 'failed', code: 'CREDIT', reason: /授信额度不足.*发票额度已不够使用.*申请发票额度调整/ })
    t.match((await bureau.post('/v1/issue', marked('S2', 'signInAgain'))).body, { state: 'failed', code: '302', reason: '请您获取验证码重新登录' })
    t.match((await bureau.post('/v1/issue', marked('S3', 'faceNeeded'))).body, { state: 'failed', code: '430', reason: '需要人脸确认身份' })
    t.match((await bureau.post('/v1/issue', marked('S4', 'wrongRate', { lines: [line({ taxRate: '0.13' })] }))).body, { state: 'failed', code: 'TAX_RATE', reason: /^第1行商品税率:0\.13不合法,请使用如下税率：/ })
    t.match(await query(bureau, 'S4'), { state: 'failed', code: 'TAX_RATE' }, 'a question tells the same')
    t.ok((await bureau.ledger()).every(({ state, invoiceNo }) => state === 'failed' && invoiceNo === ''))
  })

  await t.test('额度 is found out only while issuing', async t => {
    const bureau = await openBureau(t, { latencyMs: [20, 20] })

    t.match(await bureau.post('/v1/issue', marked('S1', 'noCredit')), { status: 202 })
    t.match(await decided(bureau, 'S1'), { state: 'failed', code: 'CREDIT' })
  })

  await t.test('超时 accepts and never answers; it is under way for two minutes, then issued', async t => {
    const bureau = await openBureau(t, {}, 300)

    await t.rejects(bureau.post('/v1/issue', marked('S1', 'timeout')), { name: 'TimeoutError' })
    t.strictSame(await query(bureau, 'S1'), { state: 'processing' })
    await bureau.turnClock(2 * MINUTE_MS - 30_000)
    t.strictSame(await query(bureau, 'S1'), { state: 'processing' })
    await bureau.turnClock(2 * MINUTE_MS)
    t.match(await decided(bureau, 'S1', 1000), { state: 'issued' })
  })

  await t.test('假失败 says failed, but the invoice exists', async t => {
    const bureau = await openBureau(t, { latencyMs: [5000, 5000] })

    const { body } = await bureau.post('/v1/issue', marked('S1', 'falseFailure'))

    t.match(body, { state: 'failed', reason: '开票失败' })
    t.match(await query(bureau, 'S1'), { state: 'issued' })
    t.match(await bureau.post('/v1/issue', marked('S1', 'falseFailure')), { status: 200, body: { state: 'issued' } }, 'sent again, it is told as issued')
    t.equal((await bureau.ledger()).length, 1)
  })

  await t.test('丢失 issues and hangs up', async t => {
    const bureau = await openBureau(t)

    await t.rejects(bureau.post('/v1/issue', marked('S1', 'lost')), { message: 'fetch failed' })
    t.match(await query(bureau, 'S1'), { state: 'issued' })
  })

  await t.test('繁忙 answers 502 or 504 three times with nothing taken in, then issues', async t => {
    const bureau = await openBureau(t)

    const statuses = []
    for (let time = 0; time < 3; time++) statuses.push((await bureau.post('/v1/issue', marked('S1', 'busy'))).status)

    t.strictSame(statuses, [502, 504, 502])
    t.strictSame(await query(bureau, 'S1'), { state: 'absent' })
    t.match((await bureau.post('/v1/issue', marked('S1', 'busy'))).body, { state: 'issued' })
  })

  await t.test('限流 keeps a seller out for twenty minutes', async t => {
    const bureau = await openBureau(t)

    t.match((await bureau.post('/v1/issue', marked('S1', 'curbed'))).body, { state: 'failed', reason: /云安全平台检测到您当前的访问行为存在异常/ })
    await bureau.turnClock(19 * MINUTE_MS)
    t.match((await bureau.post('/v1/issue', marked('S1', 'curbed'))).body, { state: 'failed' })
    await bureau.turnClock(20 * MINUTE_MS)
    t.match((await bureau.post('/v1/issue', marked('S1', 'curbed'))).body, { state: 'issued' })
  })

  await t.test('未授权 and 不一致 show when an invoice is verified', async t => {
    const bureau = await openBureau(t)
    const numbers = []
    for (const mark of ['notAuthorised', 'mismatch'] as const) numbers.push(((await bureau.post('/v1/issue', marked(mark, mark))).body.invoice as { invoiceNo: string }).invoiceNo)
    const verify = async (invoiceNo: unknown): Promise<unknown> => (await bureau.post('/v1/verify', { invoiceNo, issuedOn: '20260105', total: '112.99', taxNo: SELLER })).body

    t.strictSame(await verify(numbers[0]), { Response: { Error: { Code: 'UNAUTHORISED', Message: '使用单位未授权此服务' } } })
    t.match(await verify(numbers[1]), { returnCode: '03' })
  })
})

t.test('an invoice is verified by number, day, total and who asks, five times a day', async t => {
  const bureau = await openBureau(t)
  const { body } = await bureau.post('/v1/issue', request('S1'))
  const asked = { invoiceNo: (body.invoice as { invoiceNo: string }).invoiceNo, issuedOn: '20260105', total: '112.99', taxNo: SELLER }
  const verify = async (more = {}): Promise<Record<string, unknown>> => (await bureau.post('/v1/verify', { ...asked, ...more })).body

  t.match(await verify(), { returnCode: '00', invoice: { serial: 'S1', total: '112.99' } })
  t.match(await verify({ total: '113.00' }), { returnCode: '03' })
  t.match(await verify({ issuedOn: '20260106' }), { returnCode: '03' })
  t.match(await verify({ taxNo: '91440300MA5FAKE086' }), { returnCode: '04' })
  t.match(await verify({ taxNo: '91330106BJ1XG6128T' }), { returnCode: '00' }, 'the buyer may ask, too')
  t.match(await verify(), { Response: { Error: { Code: '429' } } })
  t.match(await verify({ invoiceNo: '26312000000000000009' }), { returnCode: '02' })
  await bureau.turnClock(24 * 60 * MINUTE_MS)
  t.match(await verify(), { returnCode: '00' }, 'the next day counts anew')
})

t.test('what the bureau recomputes, it refuses when it is wrong', async t => {
  const bureau = await openBureau(t)
  let number = 0
  const issue = async (body: Record<string, unknown>): Promise<Record<string, unknown>> => (await bureau.post('/v1/issue', { ...body, serial: `R${++number}` })).body
  const lineOf = (amount: string, tax: string, more = {}): Record<string, unknown> => line({ quantity: '', price: '', amount, tax, ...more })
  const one = (l: Record<string, unknown>, total: string, more = {}): Record<string, unknown> => requestOf('', [l], [String(l.amount), String(l.tax), total], more)
  const pair = (discount: Record<string, unknown>, sums: readonly [string, string, string]): Record<string, unknown> =>
    requestOf('', [lineOf('200.00', '26.00', { kind: '2' }), lineOf('-20.00', '-2.60', { kind: '1', spec: '', ...discount })], sums)
  const free = { taxRate: '0', tax: '0.00', preferential: '1', preferentialContent: '免税', zeroTaxFlag: '1', taxCode: '1010101010000000000', shortName: '谷物' }

  const accepted: readonly (readonly [string, Record<string, unknown>])[] = [
    ['R1 at its edge', one(line({ amount: '100.00', tax: '13.00' }), '113.00')],
    ['R2 at its edge', one(lineOf('100.00', '13.06'), '113.06')],
    ['a discount', pair({}, ['180.00', '23.40', '203.40'])],
    ['R3 at its edge', requestOf('', [lineOf('200.00', '26.00', { kind: '2' }), lineOf('-10.00', '-1.31', { kind: '1', spec: '' })], ['190.00', '24.69', '214.69'])],
    ['R4 and R6 at their edges', requestOf('', [lineOf('100.00', '13.00')], ['100.01', '13.00', '113.01'])],
    ['tax-free', one(lineOf('50.00', '0.00', free), '50.00')],
    ['on the difference', one(lineOf('103809.52', '1190.48', { taxRate: '0.05', preferential: '0', taxCode: '5010101000000000000', shortName: '不动产' }), '105000.00', { taxedType: '2', deduction: '80000.00' })],
    ['5 % reduced to 1.5 %', one(lineOf('1035000.00', '15000.00', { taxRate: '0.015', preferential: '1', preferentialContent: '按5%简易征收减按1.5%计征', taxCode: '3040502020102000000', shortName: '经营租赁' }), '1050000.00')],
    ['a red one', one(lineOf('-99.99', '-13.00', { quantity: '-3', price: '33.33' }), '-112.99', { issueType: '1' })],
    ['a past rate on a red one', one(lineOf('-100.00', '-17.00', { taxRate: '0.17' }), '-117.00', { issueType: '1' })],
    ['a code it does not know', one(lineOf('100.00', '6.00', { taxCode: '3049999990000000000', shortName: '其他', taxRate: '0.06' }), '106.00')]
  ]
  for (const [name, body] of accepted) t.match(await issue(body), { state: 'issued' }, name)

  const refused: readonly (readonly [string, RegExp, Record<string, unknown>])[] = [
    ['R1', /第1行单价×数量与金额不符/, one(line({ amount: '100.01', tax: '13.00' }), '113.01')],
    ['R2', /应为13\.00，税额为13\.07/, one(lineOf('100.00', '13.07'), '113.07')],
    ['R3', /税额为-1\.32/, requestOf('', [lineOf('200.00', '26.00', { kind: '2' }), lineOf('-10.00', '-1.32', { kind: '1', spec: '' })], ['190.00', '24.68', '214.68'])],
    ['R4', /合计金额与明细不符/, requestOf('', [lineOf('100.00', '13.00')], ['100.02', '13.00', '113.00'])],
    ['R5', /合计税额与明细不符/, requestOf('', [lineOf('100.00', '13.00')], ['100.00', '13.02', '113.00'])],
    ['R6', /价税合计与明细不符/, requestOf('', [lineOf('100.00', '13.00')], ['100.00', '13.00', '113.02'])],
    ['R8', /下一行须为其折扣行/, one(lineOf('100.00', '13.00', { kind: '2' }), '113.00')],
    ['R8', /折扣行上一行不为该行的被折扣行/, requestOf('', [lineOf('200.00', '26.00'), lineOf('-20.00', '-2.60', { kind: '1', spec: '' })], ['180.00', '23.40', '203.40'])],
    ['R9', /折扣行的商品名称、编码、税率须与被折扣行一致/, pair({ goodsName: '另一商品' }, ['180.00', '23.40', '203.40'])],
    ['R9', /折扣行不能有规格型号、数量、单价/, pair({ quantity: '-1', price: '20' }, ['180.00', '23.40', '203.40'])],
    ['R17', /折扣金额不能大于被折扣行金额/, pair({ amount: '-200.01', tax: '-26.00' }, ['-0.01', '0.00', '-0.01'])],
    ['R10', /数量与单价须同时填写/, one(lineOf('100.00', '13.00', { quantity: '3' }), '113.00')],
    ['R11', /负数商品冲抵不了/, requestOf('', [lineOf('200.00', '26.00'), lineOf('-20.00', '-2.60')], ['180.00', '23.40', '203.40'])],
    ['R12', /金额不能为0/, requestOf('', [lineOf('100.00', '13.00'), lineOf('0.00', '0.00')], ['100.00', '13.00', '113.00'])],
    ['R13', /专用发票不能开具零税率/, one(lineOf('50.00', '0.00', free), '50.00', { invoiceType: '08xdp' })],
    ['R14', /差额征税不能开具零税率/, one(lineOf('50.00', '0.00', free), '50.00', { taxedType: '2', deduction: '10.00' })],
    ['R16', /红字发票的金额、数量须为负数/, requestOf('', [lineOf('-100.00', '-13.00'), lineOf('50.00', '6.50')], ['-50.00', '-6.50', '-56.50'], { issueType: '1' })],
    ['R17', /红字发票价税合计须小于0/, one(lineOf('100.00', '13.00'), '113.00', { issueType: '1' })],
    ['DEDUCTION', /扣除额须大于0且小于价税合计/, one(lineOf('100.00', '13.00'), '113.00', { taxedType: '2', deduction: '113.00' })],
    ['TAX_RATE', /第1行商品税率:0\.09不合法,请使用如下税率：0\.13/, one(lineOf('100.00', '9.00', { taxRate: '0.09' }), '109.00')],
    ['TAX_RATE', /0\.17不合法/, one(lineOf('100.00', '17.00', { taxRate: '0.17' }), '117.00')],
    ['GOODS', /该商品编码为汇总商品/, one(lineOf('100.00', '13.00', { taxCode: '1060000000000000000' }), '113.00')],
    ['GOODS', /商品简称不合法,请使用如下简称：软件/, one(lineOf('100.00', '13.00', { shortName: '硬件' }), '113.00')],
    ['FLAG', /零税率标识须为空/, one(lineOf('100.00', '13.00', { zeroTaxFlag: '1' }), '113.00')],
    ['FLAG', /税率为0时须填写零税率标识/, one(lineOf('50.00', '0.00', { ...free, zeroTaxFlag: '' }), '50.00')],
    ['FLAG', /零税率标识与增值税特殊管理不符/, one(lineOf('50.00', '0.00', { ...free, preferentialContent: '不征税' }), '50.00')],
    ['FLAG', /按3%简易征收的税率须为0\.03/, one(lineOf('100.00', '5.00', { taxRate: '0.05', preferential: '1', preferentialContent: '按3%简易征收' }), '105.00')],
    ['TYPE', /不支持开具发票种类026/, request('', { invoiceType: '026' })],
    ['BUYER', /受票方纳税人识别号不合法/, request('', { invoiceType: '08xdp', buyerTaxNo: '' })],
    ['BUYER', /受票方纳税人识别号不合法/, request('', { buyerTaxNo: '9133 0106' })],
    ['CONTENT', /含有非法字符/, request('', { remark: '合\u200b同' })],
    ['SPECIAL', /须填写特定要素build/, request('', { specialType: 'E03' })],
    ['SPECIAL', /不支持开具非特定业务发票/, one(lineOf('100.00', '13.00', { taxCode: '1070101010100000000', shortName: '汽油' }), '113.00')],
    ['SPECIAL', /请使用如下单位：升、吨/, one(lineOf('100.00', '13.00', { taxCode: '1070101010100000000', shortName: '汽油', unit: '桶' }), '113.00', { specialType: 'E01' })],
    ['SPECIAL', /不是货物运输服务/, request('', { specialType: 'E04', special: { kind: 'freight', rows: [{ startplace: '上海市' }] } })]
  ]
  for (const [code, reason, body] of refused) t.match(await issue(body), { state: 'failed', code, reason }, `${code} ${reason.source}`)
})

t.test('several broken rules are told at once', async t => {
  const bureau = await openBureau(t)

  const { body } = await bureau.post('/v1/issue', request('S1', { tax: '14.00', buyerTaxNo: '1', lines: [line({ shortName: '硬件' })] }))

  t.match(String(body.reason).split('；'), [/受票方纳税人识别号/, /合计税额与明细不符/, /商品简称不合法/])
})

t.test('what does not fit the protocol is refused with every place named, and nothing is taken in', async t => {
  const bureau = await openBureau(t)

  const { status, body } = await bureau.post('/v1/issue', { ...request('S1'), amount: 99.99, lines: [line({ tax: '13.001' })] })
  const garbage = await bureau.post('/v1/issue', '{"serial":')
  const tooMany = await bureau.post('/v1/issue', request('S2', { lines: Array.from({ length: 2001 }, () => line()) }))

  t.match({ status, body }, { status: 400, body: { state: 'failed', code: 'MALFORMED', reason: /\/amount: must be string.*\/lines\/0\/tax: must match pattern/ } })
  t.match(garbage, { status: 400, body: { code: 'MALFORMED' } })
  t.match(tooMany, { status: 400, body: { reason: /\/lines: must NOT have more than 2000 items/ } })
  t.strictSame(await bureau.ledger(), [])
})

t.test('faults by chance are the same for the same seed, and what was answered is true', async t => {
  const run = async (): Promise<{ kinds: readonly string[], ledger: readonly Record<string, unknown>[] }> => {
    const bureau = await openBureau(t, { seed: 42, faults: { dropBefore: 0.2, dropAfter: 0.2, error502: 0.2, refuse: 0.2, delayMs: [0, 3] } })
    const kinds: string[] = []
    for (let at = 0; at < 40; at++) {
      kinds.push(await bureau.post('/v1/issue', request(`S${at}`)).then(({ status, body }) => status === 502 ? '502' : String(body.state), () => 'dropped'))
    }
    await bureau.post('/v1/control', { reset: true })
    return { kinds, ledger: await bureau.ledger() }
  }

  const [first, second] = [await run(), await run()]

  t.strictSame(first, second)
  t.strictSame([...new Set(first.kinds)].sort(), ['502', 'dropped', 'failed', 'issued'])
  const stateOf = new Map(first.ledger.map(({ serial, state }) => [serial, state]))
  first.kinds.forEach((kind, at) => { if (kind === 'issued' || kind === 'failed') t.equal(stateOf.get(`S${at}`), kind) })
  t.ok(first.kinds.some((kind, at) => kind === 'dropped' && stateOf.get(`S${at}`) === 'issued'), 'a dropped answer may hide an invoice')
  t.ok(first.kinds.some((kind, at) => kind === '502' && stateOf.get(`S${at}`) === 'issued'), 'so may a 502')
  t.ok(first.kinds.some((kind, at) => kind === 'dropped' && !stateOf.has(`S${at}`)), 'or nothing')
})

t.test('settings are refused when they make no sense, and reset brings back the defaults', async t => {
  const bureau = await openBureau(t)

  t.match(await bureau.post('/v1/control', { faults: { dropBefore: 2 }, latency: 1 }), { status: 400, body: { reason: /additional properties.*dropBefore: must be <= 1/ } })
  t.match((await bureau.post('/v1/control', { reset: true })).body, { latencyMs: [1000, 8000], seed: null, clockOffsetMs: 0 })
})

t.test('the ledger is read page by page and by seller', async t => {
  const bureau = await openBureau(t)
  for (let at = 1; at <= 5; at++) await bureau.post('/v1/issue', request(`S${at}`, at === 3 ? { sellerTaxNo: '91440300MA5FAKE086' } : {}))

  const first = await (await bureau.get('/v1/ledger?limit=2')).json() as { rows: { serial: string }[], next: string }
  const second = await (await bureau.get(`/v1/ledger?limit=2&after=${first.next}&sellerTaxNo=${SELLER}`)).json() as { rows: { serial: string }[], next: string | null }

  t.strictSame([...first.rows, ...second.rows].map(({ serial }) => serial), ['S1', 'S2', 'S4', 'S5'])
})

t.test('people see that nothing here is real, and names do no harm to the page', async t => {
  const bureau = await openBureau(t)
  await bureau.post('/v1/issue', request('S1', { buyerName: '<script>alert(1)</script>公司' }))

  const page = await (await bureau.get('/')).text()
  const openApi = await (await bureau.get('/docs/json')).json() as { paths: Record<string, unknown> }

  t.match(page, /这不是真实的税务系统/)
  t.match(page, /已开具 <strong>1<\/strong> 张/)
  t.match(page, '&lt;script&gt;alert(1)&lt;/script&gt;公司')
  t.notMatch(page, '<script>')
  t.strictSame(Object.keys(openApi.paths).sort(), ['/health/live', '/v1/control', '/v1/files/{file}', '/v1/issue', '/v1/ledger', '/v1/query', '/v1/verify'])
  t.match(await (await bureau.get('/health/live')).json(), { status: 'ok', simulated: true })
})

t.test('amounts in capitals', async t => {
  const vectors: Readonly<Record<string, string>> = {
    '112.99': '壹佰壹拾贰圆玖角玖分', '100.00': '壹佰圆整', '1000000.05': '壹佰万圆零伍分', '10010.10': '壹万零壹拾圆壹角整', '0.50': '伍角整', '0.05': '伍分', '-226.00': '（负数）贰佰贰拾陆圆整',
    '1234567890.12': '壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾圆壹角贰分', '10000000001.00': '壹佰亿零壹圆整', '100001000.00': '壹亿零壹仟圆整', '1001.01': '壹仟零壹圆零壹分', '105000.00': '壹拾万伍仟圆整'
  }
  for (const [amount, capitals] of Object.entries(vectors)) t.equal(capitalAmount(amount), capitals, amount)
})
