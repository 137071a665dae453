/** ALLE.INVOICE.OPEN and ALLE.INVOICE.QUERY: what a payload becomes, and how it is refused. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import t from 'tap'
import open from '../../plugins/invoice/open.interface.ts'
import query from '../../plugins/invoice/query.interface.ts'
import type { ApiField, InterfaceProblem } from '../../src/sdk/index.ts'
import { exactJson, interfaceContext, ROOT } from './world.ts'

type Loose = Record<string, unknown>
type Parsed = { readonly row: Loose & { readonly items: readonly Loose[] }, readonly ignored: readonly string[], readonly problems?: undefined } | { readonly problems: readonly InterfaceProblem[], readonly row?: undefined, readonly ignored?: undefined }

const line = (more: Loose = {}): Loose => ({ seq: '1', detailRowNo: '1', lineProperty: '0', goodsName: '笔记本电脑', revenueCode: '1090509010000000000', units: '台', quantity: '2', price: '113', amount: '226.00', taxRate: '13%', ...more })
const payload = (more: Loose = {}): Loose => ({
  serialNo: 'T-1', invoiceProperty: '0', invoiceType: '02', includeTaxFlag: '1', sellerName: '上海晨星软件有限公司', sellerTaxpayerId: '91310115MA1KDEM06N',
  buyerName: '北京盛新贸易有限公司', buyerTaxpayerId: '91440300MA5FAKE086', drawer: '李伟', invoiceDetail: [line()], ...more
})
const parse = async (given: Loose, more: { readonly header?: readonly ApiField[], readonly line?: readonly ApiField[] } = {}): Promise<Parsed> => open.plugin.parse!(given, await interfaceContext(more)) as Parsed
const row = async (given: Loose): Promise<Loose & { readonly items: readonly Loose[] }> => {
  const parsed = await parse(given)
  if (parsed.row === undefined) throw new Error(parsed.problems.map(problem => problem.message).join('\n'))
  return parsed.row
}
const fields = async (given: Loose): Promise<readonly string[]> => ((await parse(given)).problems ?? []).map(problem => problem.line === undefined ? problem.field : `${problem.field} ${problem.line}`)

const DATA = resolve(ROOT, process.env.PL_TEST_OPEN_API ?? '../shared/data/open-api')
const skip = existsSync(DATA) ? false : `no payloads in ${DATA}; name a folder in PL_TEST_OPEN_API`
const payloads = (file: string): readonly Loose[] => readFileSync(resolve(DATA, file), 'utf8').trim().split('\n').map(exactJson)

t.test('every valid payload gives exactly the expected sums and lines', { skip }, async t => {
  for (const { payload, expect } of payloads('valid.jsonl') as readonly { payload: Loose, expect: Loose }[]) {
    const { row, problems } = await parse(payload)
    const got = row === undefined ? problems : { invoiceamount: row.invoiceamount, totaltax: row.totaltax, totalamount: row.totalamount, lines: String(row.items.length) }
    t.match(got, { invoiceamount: expect.invoiceamount, totaltax: expect.totaltax, totalamount: expect.totalamount, lines: expect.lines }, String(payload.serialNo))
    if (expect.buyername !== undefined) t.equal(row?.buyername, expect.buyername)
  }
})

t.test('every invalid payload is refused, its message naming the member', { skip }, async t => {
  for (const { name, payload, expect } of payloads('invalid.jsonl') as readonly { name: string, payload: Loose, expect: { field: string } }[]) {
    const { problems } = await parse(payload)
    t.ok(problems?.some(problem => problem.field === expect.field && problem.message.includes(expect.field)), `${name}: ${problems?.map(problem => problem.message).join(' ') ?? 'accepted'}`)
  }
})

t.test('a payload becomes a row under our keys and codes', async t => {
  t.match(await row(payload({ specialType: '', remark: '合同\n123' })), {
    thirdserialno: 'T-1', org: '1', issuetype: '0', invoicetype: '10xdp', specialtype: '00', hsbz: '1', buyertype: '3', buyerproperty: '0', remark: '合同 123',
    invoiceamount: '200.00', totaltax: '26.00', totalamount: '226.00',
    items: [{ rowtype: '0', simplegoodsname: '电子计算机', num: '2', unitprice: '100', taxunitprice: '113', amount: '200.00', tax: '26.00', taxamount: '226.00', taxrate: '0.13', taxpremark: '0' }]
  })
})

t.test('names and tax numbers lose their blanks, numbers become capitals, addresses and telephones one text', async t => {
  t.match(await row(payload({ buyerName: '  北京盛新贸易有限公司　', buyerTaxpayerId: ' 91440300ma5fake086', sellerTaxpayerId: '91310115MA1KDEM06N ', buyerAddress: '朝阳路 1 号 ', buyerTel: '010-1', buyerBank: '工行', buyerBankAccount: '6222' })), {
    buyername: '北京盛新贸易有限公司', buyertaxno: '91440300MA5FAKE086', salertaxno: '91310115MA1KDEM06N', buyeraddr: '朝阳路 1 号 010-1', buyerbank: '工行 6222'
  })
})

t.test('a buyer without a tax number is a person unless the flag says otherwise', async t => {
  t.match(await row(payload({ buyerName: '张三', buyerTaxpayerId: undefined })), { buyerproperty: '1', buyertaxno: '' })
  t.same(await fields(payload({ buyerTaxpayerId: '', naturalPersonFlag: 'N' })), ['buyerTaxpayerId'])
  t.match(await row(payload({ naturalPersonFlag: 'N' })), { buyerproperty: '0' })
})

t.test('price and quantity: both on either side of the tax, one, or neither', async t => {
  const item = async (more: Loose, header: Loose = {}): Promise<Loose> => (await row(payload({ ...header, invoiceDetail: [line({ quantity: undefined, price: undefined, ...more })] }))).items[0]!
  t.match(await item({}), { num: null, unitprice: null, taxunitprice: null })
  t.match(await item({ quantity: '3' }), { num: '3', taxunitprice: '75.3333333333333', unitprice: '66.6666666666667' })
  t.match(await item({ price: '56.5' }), { num: '4', taxunitprice: '56.5', unitprice: '50' })
  t.match(await item({ quantity: '2', price: '100' }), { num: '2', unitprice: '100', taxunitprice: '113' }, 'a net price beside a gross amount')
  t.match(await item({ quantity: '2', price: '127.69', amount: '226.00' }, { includeTaxFlag: '0' }), { unitprice: '113', taxunitprice: '127.69' }, 'a gross price beside a net amount')
  t.same(await fields(payload({ invoiceDetail: [line({ price: '112' })] })), ['amount 1'])
})

t.test('amounts arrive in every notation that is exact, and in no other', async t => {
  const amount = async (given: unknown): Promise<unknown> => { const parsed = await parse(payload({ invoiceDetail: [line({ quantity: undefined, price: undefined, amount: given })] })); return parsed.row?.totalamount ?? parsed.problems!.map(problem => problem.field) }
  t.equal(await amount('1.0E7'), '10000000.00')
  t.equal(await amount('226.000'), '226.00')
  t.equal(await amount('90071992547409.93'), '90071992547409.93')
  for (const wrong of ['226.005', 'abc', '２２６', '1,226.00', '0x10', true, {}, [], 'NaN', '1e999', '12345678901234567890']) t.same(await amount(wrong), ['amount'], JSON.stringify(wrong))
})

t.test('a rate may be a fraction, a percentage or a number', async t => {
  for (const taxRate of ['0.13', '13%', '13', '0.130']) t.match(await row(payload({ invoiceDetail: [line({ taxRate })] })), { items: [{ taxrate: '0.13', tax: '26.00' }] })
})

t.test('a discount on the line makes its discount line, by amount or by rate', async t => {
  for (const given of [{ discountAmount: '22.60' }, { discountRate: '0.1' }, { discountRate: '10%' }, { discountAmount: '22.60', discountRate: '0.1' }]) {
    t.match(await row(payload({ invoiceDetail: [line(given), line({ goodsName: '显示器' })] })), {
      items: [{ rowtype: '2' }, { rowtype: '1', goodsname: '笔记本电脑', amount: '-20.00', tax: '-2.60', taxamount: '-22.60', num: null, unitprice: null }, { rowtype: '0', goodsname: '显示器' }],
      invoiceamount: '380.00', totaltax: '49.40', totalamount: '429.40'
    })
  }
  t.match((await row(payload({ invoiceDetail: [line({ discountAmount: '0', discountRate: '' })] }))).items.length, 1, 'nothing is no discount')
})

t.test('a discount on the line that is written out as well is not taken twice', async t => {
  const written = { lineProperty: '1', units: undefined, quantity: undefined, price: undefined, amount: '-22.60' }
  t.equal((await row(payload({ invoiceDetail: [line({ lineProperty: '2', discountAmount: '22.60' }), line(written)] }))).totalamount, '203.40')
  t.same(await fields(payload({ invoiceDetail: [line({ lineProperty: '2', discountAmount: '20.00' }), line(written)] })), ['discountAmount 1'])
})

t.test('wrong discounts are told of by their member and the caller\'s line', async t => {
  t.same(await fields(payload({ invoiceDetail: [line(), line({ discountAmount: '-1' })] })), ['discountAmount 2'])
  t.same(await fields(payload({ invoiceDetail: [line({ discountRate: '101%' })] })), ['discountRate 1'])
  t.same(await fields(payload({ invoiceDetail: [line({ discountAmount: '1', discountRate: '0.5' })] })), ['discountAmount 1'])
  t.same(await fields(payload({ invoiceDetail: [line({ discountAmount: '226.01' }), line()] })), ['amount 1'], 'larger than its line')
  t.same(await fields(payload({ invoiceDetail: [line({ discountRate: '0.1' }), line({ amount: '0' })] })), ['amount 2', 'amount 2'], 'lines keep the caller\'s numbers')
})

t.test('a discounted line without a discount after it is ordinary', async t => {
  t.match((await row(payload({ invoiceDetail: [line({ lineProperty: '2' }), line()] }))).items.map(item => item.rowtype), ['0', '0'])
  t.same(await fields(payload({ invoiceDetail: [line(), line({ lineProperty: '1', quantity: undefined, price: undefined, amount: '-1.00' })] })), ['lineProperty 2'])
})

t.test('a goods record fills what the line leaves out', async t => {
  t.match(await row(payload({ invoiceDetail: [{ lineProperty: '0', goodsCode: 'PC-1', amount: '113.00' }] })), {
    items: [{ spbm: '77', zxbm: 'PC-1', goodsname: '笔记本电脑', goodscode: '1090509010000000000', simplegoodsname: '电子计算机', specification: '14 寸', unit: '台', taxrate: '0.13', amount: '100.00' }]
  })
  t.same(await fields(payload({ invoiceDetail: [{ lineProperty: '0', goodsCode: 'NONE', amount: '113.00' }] })), ['goodsName 1', 'revenueCode 1', 'taxRate 1'])
})

t.test('a privilege brings its marks, a deduction its way of taxing', async t => {
  t.match(await row(payload({ invoiceDetail: [line({ taxRate: '0', privilegeType: '3' })] })), { items: [{ taxpremark: '1', zzstsgl: '免税', zerotaxmark: '1', tax: '0.00' }] })
  t.same(await fields(payload({ invoiceDetail: [line({ privilegeType: '99' })] })), ['privilegeType 1'])
  t.match(await row(payload({ deduction: '80000', invoiceDetail: [line({ quantity: undefined, price: undefined, amount: '105000', taxRate: '5%' })] })), { taxedtype: '2', deduction: '80000', totaltax: '1190.48' })
})

t.test('everything wrong is told at once, once for each member', async t => {
  const given = { ...payload({ serialNo: ' ', invoiceType: '08', buyerRecipientMail: 'x', invoiceDetail: [line({ taxRate: 'x' }), 'line', line({ lineProperty: '9', goodsName: '' })] }), sellerName: undefined }
  t.same(await fields(given), ['serialNo', 'invoiceType', 'sellerName', 'buyerRecipientMail', 'taxRate 1', 'invoiceDetail 2', 'lineProperty 3', 'goodsName 3'])
})

t.test('payloads of odd shapes are refused, never thrown at', async t => {
  for (const detail of [null, {}, [], '', 'x', [null], [[]], [{}], 7]) t.ok((await fields(payload({ invoiceDetail: detail }))).length > 0, JSON.stringify(detail))
  t.ok((await fields({})).length > 5)
  for (const block of ['x', [1], [], {}, null]) t.ok((await fields(payload({ specialType: '04', freight: block }))).length > 0, JSON.stringify(block))
  t.same(await fields(payload({ buyerAddress: { street: 'x' } })), ['buyerAddress'])
  t.same(await fields(payload({ invoiceProperty: '1' })).then(all => all[0]), 'invoiceProperty')
  t.same(await fields(payload({ sellerTaxpayerId: '91310115MA1KDEM06X' })), ['sellerTaxpayerId'])
  t.ok((await fields(payload({ __proto__: null, constructor: 'x', invoiceDetail: [line({ lineProperty: 'constructor' })] }))).includes('lineProperty 1'))
})

t.test('special elements are read into their block, and only the one of the special type', async t => {
  const freight = [{ startPlace: '上海市浦东新区', endPlace: '江苏省南京市鼓楼区', transportType: '公路运输', licensePlate: '沪A12345', transportGoods: '钢材' }]
  const moved = payload({ specialType: '04', freight, invoiceDetail: [line({ revenueCode: '3010102020100000000', taxRate: '9%' })] })
  t.match(await row(moved), { specialtype: 'E04', freight: [{ startplace: '上海市浦东新区', transporttype: '公路运输' }], build: [] })
  t.same(await fields({ ...moved, freight: [{ ...freight[0], transportType: '飞' }, {}] }), ['transportType 1', 'startPlace 2', 'endPlace 2', 'transportType 2', 'licensePlate 2', 'transportGoods 2'])
  t.same((await parse(payload({ freight }))).ignored, ['freight'])
  const lease = { provinceAdress: '浙江省', cityAdreess: '杭州市', detailAddress: '文三路 90 号', crossCitySign: '0', areaunit: '平方米', startLeaseDate: '2026-02-30', endLeaseDate: '2026-12-31', estateId: '无' }
  t.same(await fields(payload({ specialType: '06', estateLeaseInfo: lease, invoiceDetail: [line({ revenueCode: '3040502020400000000' })] })), ['startLeaseDate'])
})

t.test('unknown members are ignored and listed; members that the answer carries are not taken', async t => {
  const parsed = await parse(payload({ ext_a: '1', includeTaxAmount: '1.00', invoiceNum: '1', invoiceDetail: [line({ colour: 'red' })] }))
  t.same(parsed.ignored, ['ext_a', 'includeTaxAmount', 'invoiceNum', 'invoiceDetail.colour'])
  t.match(parsed.row, { totalamount: '226.00', invoiceno: undefined })
})

t.test('a field that an extension declares is read, checked and kept by that alone', async t => {
  const declared = (more: Partial<ApiField>): ApiField => ({ key: 'acme_project', api: 'acme_project', type: 'TextField', name: '项目', maxLength: 5, gbkBytes: null, precision: 0, scale: 0, items: [], apiValues: null, mustInput: false, extension: true, ...more })
  const extension = { header: [declared({})], line: [declared({ key: 'acme_weight', api: 'acme_weight', name: '重量', type: 'DecimalField', precision: 10, scale: 3, mustInput: true })] }
  t.match((await parse(payload({ acme_project: ' P-1 ', invoiceDetail: [line({ acme_weight: '1.250' })] }), extension)).row, { acme_project: 'P-1', items: [{ acme_weight: '1.25' }] })
  t.match((await parse(payload({ acme_project: 'P-1234' }), extension)).problems, [{ field: 'acme_project' }, { field: 'acme_weight', line: 1 }])
})

t.test('SQL and markup in any text are only texts', async t => {
  const odd = `'; DROP TABLE t; -- <script>alert(1)</script>`
  t.match(await row(payload({ buyerName: odd, remark: odd, invoiceDetail: [line({ goodsName: odd })] })), { buyername: odd, remark: odd, items: [{ goodsname: odd }] })
})

t.test('a query answers in the members of the callback, with exact numbers', async t => {
  const decimal = (text: string): unknown => ({ exact: text })
  const context = { ...await interfaceContext(), decimal, fileUrl: (kind: string) => `https://host/files/1.${kind}` }
  const issued = { ...await row(payload({ specialType: '04', freight: [{ startPlace: '上海市', endPlace: '南京市', transportType: '公路运输', licensePlate: '沪A12345', transportGoods: '钢材' }], invoiceDetail: [line({ revenueCode: '3010102020100000000', billSourceId: 'L1', discountAmount: '22.60' })] })), issuestatus: '0', invoicestatus: '0', invoiceno: '26312000000000000001', issuetime: '2026-01-05T02:00:01.000Z', pdffileurl: '/v1/files/1.pdf', fileurl: '', xmlfileurl: '/v1/files/1.xml', result: '' }
  t.match(query.plugin.answer!(issued, context), {
    serialNo: 'T-1', invoiceType: '02', specialType: '04', invoiceStatus: '0', invoiceNum: '26312000000000000001', invoiceDate: '2026-01-05 10:00:01', naturalPersonFlag: 'N',
    totalAmount: decimal('180.00'), totalTaxAmount: decimal('23.40'), includeTaxAmount: decimal('203.40'),
    invoiceFileUrl: 'https://host/files/1.pdf', xmlFileUrl: 'https://host/files/1.xml', ofdFileUrl: '', issueErrorMessage: '',
    invoiceDetail: [{ seq: 1, billSourceId: 'L1', price: decimal('113'), amount: decimal('226.00'), taxRate: '0.13', taxAmount: decimal('26.00') }, { lineProperty: '1', amount: decimal('-22.60'), price: null }],
    freight: [{ startPlace: '上海市', transportType: '公路运输' }]
  })
  for (const [issuestatus, invoiceStatus] of [['2', '2'], ['4', '1'], ['1', '1'], ['3', '4']] as const) t.match(query.plugin.answer!({ ...issued, issuestatus, result: '授信额度不足' }, context), { invoiceStatus, issueErrorMessage: issuestatus === '3' ? '授信额度不足' : '' })
  t.same(query.plugin.key!({ serialNo: ' T-1 ', sellerTaxpayerId: '91310115ma1kdem06n' }), { serial: 'T-1', sellerTaxNo: '91310115MA1KDEM06N' })
  t.match(query.plugin.key!({}), { problems: [{ field: 'serialNo' }, { field: 'sellerTaxpayerId' }] })
})
