/** The third way of the house over a real connection: the gate, the corridor, the bureau, the list, and many at once. */
import { request } from 'node:http'
import t from 'tap'
import { aesKey } from '../../src/http/open-api/aes-key.ts'
import { openedAes, sealedAes } from '../../src/http/open-api/codec.ts'
import { OTHER_SELLER, saveBasics, SELLER } from '../helpers/basics.ts'
import { eachKind } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { APPLICATION, decoded, encoded, saveApplication, savePeople, signIn } from '../http/visitor.ts'

const AT_ONCE = 20
const payload = (serial: string, more: Record<string, unknown> = {}): string => JSON.stringify({
  serialNo: serial, invoiceType: '02', includeTaxFlag: '1', sellerName: SELLER.name, sellerTaxpayerId: SELLER.taxNo, buyerName: '北京盛新贸易有限公司', drawer: '张敏', ...more,
  invoiceDetail: [{ lineProperty: '0', billSourceId: 'L-1', goodsName: '系统软件', revenueCode: '1060301020100000000', amount: '113.10', taxRate: '13%' }]
}).replace('"113.10"', '113.10')

type Headers = Readonly<Record<string, string>>
interface Answer { readonly success: boolean, readonly status: boolean, readonly errorCode: string, readonly message: string, readonly data?: string }

/** Posts bytes as they are, headers as they are written: what curl and old clients do. */
async function post (url: URL, body: string, headers: Headers = {}): Promise<any> {
  return await new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part)).on('end', () => {
        if (answer.statusCode === 200) resolve(JSON.parse(Buffer.concat(parts).toString('utf8')))
        else reject(new Error(`${answer.statusCode} ${Buffer.concat(parts).toString('utf8')}`))
      }).on('error', reject)
    })
    sent.on('error', reject).end(body)
  })
}

await eachKind(t, async (t, fresh) => {
  const w = await world(t, await fresh(t))
  const { app } = w
  const basics = await saveBasics(app)
  await savePeople(app, basics)
  await saveApplication(app)
  const base = `${await app.http.listen({ host: '127.0.0.1', port: 0 })}/tenant/a`
  const tokenOf = async (user: string): Promise<string> => {
    const { data: { app_token: apptoken } } = await post(new URL(`${base}/api/getAppToken.do`), JSON.stringify(APPLICATION))
    const { data: { access_token: token }, status } = await post(new URL(`${base}/api/login.do`), JSON.stringify({ apptoken, user, usertype: 'UserName', accountId: APPLICATION.accountId, tenantid: 't', language: 'zh_CN' }))
    if (status !== true) throw new Error(`${user} was not let in`)
    return token
  }
  const gateway = new URL(`${base}/kapi/app/sim/openApi`)
  const envelope = (interfaceCode: string, data: unknown): string => JSON.stringify({ requestId: '1763800000000123', businessSystemCode: APPLICATION.businessSystemCode, interfaceCode, data })
  const token = await tokenOf('clerk')
  const open = async (text: string, headers: Headers = { access_token: token }): Promise<Answer> => await post(gateway, envelope('ALLE.INVOICE.OPEN', encoded(text)), headers)
  const asked = async (serialNo: string): Promise<Record<string, any>> => JSON.parse(decoded((await post(gateway, envelope('ALLE.INVOICE.QUERY', encoded({ serialNo, sellerTaxpayerId: SELLER.taxNo })), { access_token: token })).data))
  const rowsOf = async (serial: string): Promise<readonly Record<string, unknown>[]> => await app.store.find('sim_vatinvoice', { field: 'thirdserialno', op: '=', value: serial }, { limit: 50, scope: 'all', now: app.now() })

  await t.test('what came by the API is in the list at once, and issued', async t => {
    t.match(await open(payload('O-1')), { success: true, status: true, errorCode: '0', data: 'O-1' })
    const clerk = await signIn(app, 'clerk')
    const ask = { filter: { field: 'buyertype', op: '=', value: '3' }, quick: 'O-1', sort: [], limit: 9, offset: 0, after: null }
    const list = async (): Promise<any[]> => (await clerk.send('POST', '/api/lists/sim_invoice_wait/query', ask)).json().rows
    t.match(await list(), [{ thirdserialno: 'O-1', issuestatus: /^[140]$/, totalamount: '113.10' }])
    const column = (await clerk.get('/api/lists/sim_invoice_wait')).json().columns.find((each: { key: string }) => each.key === 'buyertype')
    t.match(column, { name: { zh_CN: '数据来源' } })
    t.equal(column.items.find((item: { value: string }) => item.value === '3').name.zh_CN, '直接开票接口')
    await w.settle()
    t.match(await list(), [{ issuestatus: '0', invoiceno: /^\d{20}$/ }])
    t.match(await asked('O-1'), { invoiceStatus: '0', invoiceNum: (await list())[0].invoiceno, invoiceDetail: [{ billSourceId: 'L-1' }] })
  })

  await t.test(`the same serial ${AT_ONCE} times at once is one row, one invoice and ${AT_ONCE} equal answers`, async t => {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, async () => await open(payload('O-2'))))
    await w.settle()
    t.ok(answers.every(answer => answer.success && answer.errorCode === '0' && answer.data === 'O-2'), JSON.stringify(answers))
    t.equal((await rowsOf('O-2')).length, 1)
    t.equal((await app.store.attempts('sim_vatinvoice', String((await rowsOf('O-2'))[0]!.id))).length, 1)
    t.equal((await w.bureau.ledger('all')).length, 2)
  })

  await t.test('one serial with two contents at once: one is taken, the other refused with 10127 whatever came first', async t => {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, async (_each, at) => await open(payload('O-3', { remark: at % 2 === 0 ? '甲' : '乙' }))))
    await w.settle()
    const [row, ...more] = await rowsOf('O-3')
    t.equal(more.length, 0)
    for (const [at, answer] of answers.entries()) t.equal(answer.errorCode, (at % 2 === 0 ? '甲' : '乙') === row!.remark ? '0' : '10127', `${at} ${answer.message}`)
    t.match(await asked('O-3'), { remark: row!.remark, invoiceStatus: '0' })
  })

  await t.test('different serials at once are numbered without a gap or a double', async t => {
    await Promise.all(Array.from({ length: AT_ONCE }, async (_each, at) => await open(payload(`O-4-${at}`))))
    await w.settle()
    const numbers = (await app.store.find('sim_vatinvoice', null, { limit: 100, scope: 'all', now: app.now() })).map(row => Number(String(row.billno).slice(-6))).sort((a, b) => a - b)
    t.same(numbers, Array.from({ length: AT_ONCE + 3 }, (_each, at) => at + 1))
    t.equal((await w.bureau.ledger()).length, AT_ONCE + 3)
  })

  await t.test('clients write their headers as they like', async t => {
    const ways: readonly [string, URL, Headers][] = [
      ['capitals', gateway, { ACCESS_TOKEN: token }], ['in the query', new URL(`?access_token=${token}`, gateway), {}], ['both, the header counts', new URL('?access_token=x', gateway), { Access_Token: token }],
      ['as plain text', gateway, { access_token: token, 'Content-Type': 'text/plain;charset=GBK' }], ['as a form', gateway, { access_token: token, 'Content-Type': 'application/x-www-form-urlencoded' }],
      ['in chunks', gateway, { access_token: token, 'Transfer-Encoding': 'chunked' }], ['asking before it sends', gateway, { access_token: token, Expect: '100-continue' }], ['with an empty type', gateway, { access_token: token, 'Content-Type': '' }], ['with a type that is none', gateway, { access_token: token, 'Content-Type': 'json' }]]
    for (const [name, url, headers] of ways) t.match(await post(url, envelope('ALLE.INVOICE.OPEN', encoded(payload('O-1'))), headers), { errorCode: '0', data: 'O-1' }, name)
    for (const headers of [{}, { access_token: '' }, { access_token: `${token}x` }, { Authorization: `Bearer ${token}x` }]) t.match(await open(payload('O-5'), headers as Headers), { success: false, status: false, errorCode: '401' })
    t.equal((await rowsOf('O-5')).length, 0)
  })

  await t.test('another organisation\'s seller, another user\'s invoice and a token of before open nothing', async t => {
    t.match(await open(payload('O-6', { sellerName: OTHER_SELLER.name, sellerTaxpayerId: OTHER_SELLER.taxNo })), { success: false, errorCode: '1003', message: /sellerTaxpayerId/ })
    const foreign = await tokenOf('stranger')
    t.match(await open(payload('O-6'), { access_token: foreign }), { errorCode: '1003', message: /sellerTaxpayerId/ })
    t.match(await post(gateway, envelope('ALLE.INVOICE.QUERY', encoded({ serialNo: 'O-1', sellerTaxpayerId: SELLER.taxNo })), { access_token: foreign }), { errorCode: '1004' })
    t.equal((await rowsOf('O-6')).length, 0)
    w.advance(2 * 3_600_000)
    t.match(await open(payload('O-6')), { errorCode: '401' })
    t.match(await open(payload('O-6'), { access_token: await tokenOf('clerk') }), { errorCode: '0' }, 'until a new one is fetched')
  })

  await t.test('an application that seals its data is served the same way', async t => {
    await saveApplication(app, { encoding: 'aes', aesPassword: 'synthetic-key', allowPlain: false })
    w.advance(3000)
    const [key, fetched] = [aesKey('synthetic-key'), await tokenOf('clerk')]
    const call = async (code: string, text: string): Promise<Answer> => await post(gateway, envelope(code, sealedAes(text, key)), { access_token: fetched })
    t.match(await call('ALLE.INVOICE.OPEN', payload('O-7')), { errorCode: '0', data: 'O-7' })
    await w.settle()
    t.match(openedAes((await call('ALLE.INVOICE.QUERY', JSON.stringify({ serialNo: 'O-7', sellerTaxpayerId: SELLER.taxNo }))).data!, key), /"includeTaxAmount":113\.10[,}]/)
    t.match(await call('ALLE.INVOICE.OPEN', '{"serialNo":'), { errorCode: '1001' })
  })
})
