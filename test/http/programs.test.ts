/** The doors of programs: two steps to a token, one gateway, and a client of the incumbent's that notices no difference. */
import t from 'tap'
import { aesKey } from '../../src/http/open-api/aes-key.ts'
import { openedAes, sealedAes } from '../../src/http/open-api/codec.ts'
import { OTHER_SELLER, SELLER, saveBasics } from '../helpers/basics.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { APPLICATION, decoded, encoded, program, saveApplication, savePeople } from './visitor.ts'

/** A payload as JSON text, so that its numbers stay as they are written. */
const payload = (serial: string, more = ''): string => `{
  "serialNo": "${serial}", "invoiceType": "02", "invoiceProperty": "0", "includeTaxFlag": "1", "sellerName": "${SELLER.name}", "sellerTaxpayerId": "${SELLER.taxNo}",
  "buyerName": "北京盛新贸易有限公司", "buyerTaxpayerId": "91110105H3J9HTM50M", "drawer": "张敏"${more},
  "invoiceDetail": [{ "detailRowNo": 1, "lineProperty": "0", "billSourceId": "L1", "goodsName": "系统软件", "revenueCode": "1060301020100000000", "units": "套", "quantity": 3, "price": 37.70, "amount": 113.10, "taxRate": "13%" }]
}`

await eachDatabase(t, async (t, database) => {
  const w = await world(t, database)
  const basics = await saveBasics(w.app)
  await savePeople(w.app, basics)
  await saveApplication(w.app)
  const { app } = w
  const post = async (url: string, body: object | string, headers: Record<string, string> = {}): Promise<{ statusCode: number, body: any }> => {
    const answer = await app.http.inject({ method: 'POST', url, payload: body, headers })
    return { statusCode: answer.statusCode, body: answer.json() }
  }

  await t.test('the two steps answer the envelope that existing clients read', async t => {
    const before = w.app.now().getTime()
    const first = await post('/tenant/api/getAppToken.do', { ...APPLICATION, tenantid: 'any', language: 'zh_CN', surprise: 1 })
    t.match(first, { statusCode: 200, body: { data: { app_token: /^[\w-]{43}$/, success: true, error_desc: '', error_code: '0' }, state: 'success', status: true } })
    const second = await post('/tenant/api/login.do', { apptoken: first.body.data.app_token, user: '13800000001', usertype: 'Mobile', accountId: APPLICATION.accountId })
    t.match(second, { statusCode: 200, body: { data: { access_token: /^[\w-]{43}$/, success: true }, state: 'success', status: true } })
    const lifeMs = second.body.data.expire_time - before
    t.ok(lifeMs > 7_190_000 && lifeMs < 7_210_000, 'two hours')
    const kept = await app.store.platform.token.get(second.body.data.access_token)
    t.equal(kept, null, 'the token itself is kept nowhere')
  })

  await t.test('a refused credential says the same whichever part was wrong', async t => {
    const refused = { data: { success: false, error_desc: /认证失败/, error_code: '401' }, state: 'error', status: false }
    const { app_token: appToken } = (await post('/api/getAppToken.do', APPLICATION)).body.data
    const wrong: readonly [string, object][] = [
      ['/api/getAppToken.do', { ...APPLICATION, appId: 'nobody' }], ['/api/getAppToken.do', { ...APPLICATION, appSecret: 'x' }], ['/api/getAppToken.do', { ...APPLICATION, accountId: 'x' }], ['/api/getAppToken.do', {}],
      ['/api/login.do', { apptoken: 'x', user: 'clerk', accountId: APPLICATION.accountId }], ['/api/login.do', { apptoken: appToken, user: 'nobody', accountId: APPLICATION.accountId }],
      ['/api/login.do', { apptoken: appToken, user: 'clerk', accountId: 'x' }], ['/api/login.do', { apptoken: appToken, user: { $ne: '' }, accountId: APPLICATION.accountId }]
    ]
    const texts = new Set<string>()
    for (const [url, body] of wrong) {
      const answer = await post(url, body)
      t.match(answer, { statusCode: 200, body: refused }, `${url} ${JSON.stringify(body)}`)
      texts.add(JSON.stringify(answer.body))
    }
    t.equal(texts.size, 1)
  })

  const clerk = await program(app, 'clerk')

  await t.test('an invoice is taken, issued, and answered for, with exact numbers', async t => {
    const taken = await clerk.call('ALLE.INVOICE.OPEN', payload('P-1', ', "surprise": "x"'))
    t.match(taken, { success: true, status: true, errorCode: '0', message: /surprise/, data: 'P-1' })
    await w.settle()

    const answer = await clerk.call('ALLE.INVOICE.QUERY', { serialNo: 'P-1', sellerTaxpayerId: SELLER.taxNo })
    t.match(answer, { success: true, errorCode: '0' })
    const text = decoded(answer.data)
    t.match(text, /"includeTaxAmount":113\.10[,}]/)
    t.match(text, /"totalAmount":100\.09[,}]/)
    t.match(text, /"totalTaxAmount":13\.01[,}]/)
    const invoice = JSON.parse(text)
    t.match(invoice, { serialNo: 'P-1', invoiceStatus: '0', invoiceNum: /^\d{20}$/, invoiceDetail: [{ billSourceId: 'L1' }] })
    t.match((await app.store.find('sim_vatinvoice', { field: 'thirdserialno', op: '=', value: 'P-1' }, { limit: 2, scope: 'all', now: app.now() })), [{ buyertype: '3', apiapp: 'erp', systemsource: 'ERP', totalamount: '113.10' }])

    const pdf = await app.http.inject(new URL(invoice.invoiceFileUrl).pathname)
    t.equal(pdf.statusCode, 200)
    t.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
    t.equal((await app.http.inject(`${new URL(invoice.invoiceFileUrl).pathname}x`)).statusCode, 404)
  })

  await t.test('the same serial with the same content does nothing again, with other content it is 10127', async t => {
    const rows = async (serial: string): Promise<number> => (await app.store.find('sim_vatinvoice', { field: 'thirdserialno', op: '=', value: serial }, { limit: 9, scope: 'all', now: app.now() })).length
    const [one, two] = await Promise.all([clerk.call('ALLE.INVOICE.OPEN', payload('P-2')), clerk.call('ALLE.INVOICE.OPEN', payload('P-2'))])
    t.match([one, two], [{ errorCode: '0', data: 'P-2' }, { errorCode: '0', data: 'P-2' }])
    await w.settle()
    t.match(await clerk.call('ALLE.INVOICE.OPEN', payload('P-2')), { success: true, errorCode: '0', data: 'P-2' })
    t.match(await clerk.call('ALLE.INVOICE.OPEN', payload('P-2', ', "remark": "changed"')), { success: false, status: false, errorCode: '10127', message: /P-2/ })
    t.equal(await rows('P-2'), 1)
    t.equal((await w.bureau.ledger()).filter(row => row.total === '113.10').length, 2)
  })

  await t.test('the user\'s rights and organisations hold at this door too', async t => {
    const [viewer, stranger] = await Promise.all(['viewer', 'stranger'].map(async user => await program(app, user)))
    t.match(await viewer!.call('ALLE.INVOICE.OPEN', payload('P-3')), { success: false, errorCode: '403' })
    t.match(await viewer!.call('ALLE.INVOICE.QUERY', { serialNo: 'P-1', sellerTaxpayerId: SELLER.taxNo }), { errorCode: '0' })
    t.match(await stranger!.call('ALLE.INVOICE.OPEN', payload('P-3')), { success: false, errorCode: '1003', message: /sellerTaxpayerId/ })
    t.match(await stranger!.call('ALLE.INVOICE.QUERY', { serialNo: 'P-1', sellerTaxpayerId: SELLER.taxNo }), { success: false, errorCode: '1004' })
    t.match(await clerk.call('ALLE.INVOICE.OPEN', payload('P-3').replaceAll(SELLER.taxNo, OTHER_SELLER.taxNo).replaceAll(SELLER.name, OTHER_SELLER.name)), { errorCode: '1003', message: /sellerTaxpayerId/ })
  })

  await t.test('every mistake of a payload is named, and nothing of it is written', async t => {
    const answer = await clerk.call('ALLE.INVOICE.OPEN', payload('P-4').replace('"北京盛新贸易有限公司"', '""').replace('"13%"', '"1300"').replace('113.10', '113.105'))
    t.match(answer, { success: false, status: false, errorCode: '1003', message: /buyerName/ })
    t.match(answer.message, /taxRate/)
    t.match(answer.message, /amount/)
    t.strictSame(await app.store.find('sim_vatinvoice', { field: 'thirdserialno', op: '=', value: 'P-4' }, { limit: 1, scope: 'all', now: app.now() }), [])
  })

  await t.test('what is no proper call is answered with its code, never with a fault', async t => {
    const gateway = async (body: object | string, headers: Record<string, string> = { access_token: clerk.token }): Promise<any> => (await post('/kapi/app/sim/openApi', body, headers)).body
    const proper = { requestId: '1', businessSystemCode: 'ERP', interfaceCode: 'ALLE.INVOICE.OPEN', data: encoded(payload('P-5')) }
    t.match(await gateway(proper, {}), { success: false, status: false, errorCode: '401' })
    t.match(await gateway(proper, { access_token: 'made-up' }), { errorCode: '401' })
    t.match(await gateway('{"a":'), { errorCode: '1001', message: /JSON/ })
    t.match(await gateway('[]'), { errorCode: '1001' })
    t.match(await gateway('<a/>', { access_token: clerk.token, 'content-type': 'application/xml' }), { errorCode: '1001' })
    t.match(await gateway('{"__proto__":{"interfaceCode":"ALLE.INVOICE.OPEN"}}'), { errorCode: '1001' })
    t.match(await gateway({ ...proper, interfaceCode: 'NOPE' }), { errorCode: '1002', message: /ALLE\.INVOICE\.OPEN/ })
    t.match(await gateway({ ...proper, interfaceCode: 'constructor' }), { errorCode: '1002' })
    t.match(await gateway({ ...proper, businessSystemCode: 'OTHER' }), { errorCode: '1003', message: /businessSystemCode/ })
    t.match(await gateway({ ...proper, data: '%%%' }), { errorCode: '1001' })
    t.match(await gateway({ ...proper, data: encoded('['.repeat(100_000)) }), { errorCode: '1001' })
    t.match(await gateway({ ...proper, data: encoded('[]') }), { errorCode: '1001' })
    t.match(await gateway(JSON.stringify({ ...proper, data: 'A'.repeat(10_000_000) })), { success: false, errorCode: '1001' })
    for (const strange of [{}, { invoiceDetail: 'x' }, { serialNo: {}, invoiceDetail: [null, 3, 'x', []] }, { serialNo: ['a'], sellerTaxpayerId: 5, buyerName: { a: 1 }, invoiceDetail: [{ amount: {}, taxRate: [], quantity: true }] }, { serialNo: 'x'.repeat(100_000) }, { serialNo: "P'; DROP TABLE t_sim_vatinvoice; --" }]) {
      for (const code of ['ALLE.INVOICE.OPEN', 'ALLE.INVOICE.QUERY']) t.match(await clerk.call(code, strange), { success: false, errorCode: /^100[34]$/ }, `${code} ${JSON.stringify(strange).slice(0, 60)}`)
    }
    t.match(await clerk.call('ALLE.INVOICE.QUERY', { serialNo: 'never', sellerTaxpayerId: SELLER.taxNo }), { errorCode: '1004' })
  })

  await t.test('a token works as header and as query, until it is given back or its two hours are over', async t => {
    const once = await program(app, 'clerk', '/tenant/a')
    const byQuery = await post(`/tenant/kapi/app/sim/openApi?access_token=${once.token}`, { interfaceCode: 'NOPE' })
    t.match(byQuery, { statusCode: 200, body: { errorCode: '1002' } })
    t.match((await post('/api/logout.do', { access_token: once.token })).body, { data: { success: true }, state: 'success', status: true })
    t.match(await once.call('ALLE.INVOICE.QUERY', {}), { errorCode: '401' })
    t.match((await post('/api/logout.do', { access_token: once.token })).body, { status: false })

    const expiring = await program(app, 'clerk')
    w.advance(2 * 3_600_000 + 1000)
    t.match(await expiring.call('ALLE.INVOICE.QUERY', {}), { errorCode: '401' })
  })

  await t.test('an application that seals its data gets sealed answers, and plain data is refused where it is not allowed', async t => {
    await saveApplication(app, { encoding: 'aes', aesPassword: 'synthetic-key', allowPlain: false })
    w.advance(3000)
    const sealing = await program(app, 'clerk')
    const key = aesKey('synthetic-key')
    const seal = (text: string): Record<string, unknown> => ({ data: sealedAes(text, key) })

    t.match(await sealing.call('ALLE.INVOICE.OPEN', '', seal(payload('P-6'))), { success: true, errorCode: '0', data: 'P-6' })
    await w.settle()
    const answer = await sealing.call('ALLE.INVOICE.QUERY', '', seal(`{"serialNo":"P-6","sellerTaxpayerId":"${SELLER.taxNo}"}`))
    t.match(openedAes(answer.data!, key), /"includeTaxAmount":113\.10/)
    t.match(await sealing.call('ALLE.INVOICE.OPEN', payload('P-7')), { errorCode: '1001' })
    t.match(await sealing.call('ALLE.INVOICE.OPEN', '', { data: JSON.parse(payload('P-7')) }), { errorCode: '1001', message: /明文/ })
    await saveApplication(app)
    w.advance(3000)
  })

  await t.test('unencoded data is taken where the application allows it, its numbers as they were written', async t => {
    const plain = await program(app, 'clerk')
    const body = `{"businessSystemCode":"ERP","interfaceCode":"ALLE.INVOICE.OPEN","data":${payload('P-8')}}`
    t.match((await post('/kapi/app/sim/openApi', body, { access_token: plain.token, 'content-type': 'application/json' })).body, { errorCode: '0', data: 'P-8' })
    const answer = await app.http.inject({ method: 'POST', url: '/kapi/app/sim/openApi', headers: { access_token: plain.token }, payload: { businessSystemCode: 'ERP', interfaceCode: 'ALLE.INVOICE.QUERY', data: { serialNo: 'P-8', sellerTaxpayerId: SELLER.taxNo } } })
    t.match(answer.body, /"data":\{.*"includeTaxAmount":113\.10/)
  })
})
