/** The rules of an invoice: each with what breaks it and what just does not. */
import t from 'tap'
import type { Invoice, Line, Surroundings } from '../../plugins/invoice/invoice.ts'
import { brokenPlaces, invoiceRules } from '../../plugins/invoice/rules.ts'
import { completeLines, sumsOf } from '../../plugins/invoice/complete.ts'
import { discount, invoice, line } from './samples.ts'
import { model, SELLERS, TAX_CODES } from './world.ts'

const around: Surroundings = { enterprise: SELLERS.get('91310115MA1KDEM06N')!, taxCodes: TAX_CODES, channel: { key: 'rpa', remarkMax: 200 } }
const codes = (given: Invoice, more: Partial<Surroundings> = {}): readonly string[] => brokenPlaces(given, { ...around, ...more }).filter(each => each.level !== 'warning').map(each => each.code)
const warnings = (given: Invoice, more: Partial<Surroundings> = {}): readonly string[] => brokenPlaces(given, { ...around, ...more }).filter(each => each.level === 'warning').map(each => each.code)
const withLine = (more: Partial<Line>): Invoice => invoice({ items: [line(more)] })
/** A line of which only the amount is given, computed. */
const computed = (more: Partial<Line>, header: Partial<Invoice> = {}): Invoice => {
  const given = invoice({ ...header, items: [line({ num: null, unitprice: null, taxunitprice: null, tax: null, taxamount: null, ...more })] })
  const items = completeLines(given, given.items)
  return { ...given, items, ...sumsOf(items) }
}

t.test('an invoice that keeps every rule breaks none', async t => {
  t.same(brokenPlaces(invoice(), around), [])
  t.same(brokenPlaces(invoice({ items: [line({ rowtype: '2' }), discount()] }), around), [])
})

t.test('every rule has a text in both languages', async t => {
  const { messages } = await model()
  for (const code of Object.keys(invoiceRules)) t.match(messages.get(code), { zh_CN: /\S/, en_US: /\S/ }, code)
})

t.test('everything broken is told at once, with field, entry and line', async t => {
  const broken = brokenPlaces(invoice({ buyername: ' ', items: [line(), line({ amount: '0.00' }), line({ taxrate: '0.123' })] }), around)
  t.match(broken.find(each => each.code === 'SIM_BUYER_NAME_MISSING'), { field: 'buyername', entry: undefined })
  t.match(broken.find(each => each.code === 'SIM_AMOUNT_ZERO'), { field: 'amount', entry: 'items', line: 2 })
  t.match(broken.find(each => each.code === 'SIM_RATE_UNKNOWN'), { field: 'taxrate', entry: 'items', line: 3 })
})

t.test('amounts agree with prices, taxes and sums within their tolerance and no further', async t => {
  for (const [name, given, code] of [
    ['R1 at 0.01', withLine({ amount: '100.00', tax: '13.00', taxamount: '113.00' }), null],
    ['R1 beyond', withLine({ amount: '100.01', tax: '13.00', taxamount: '113.01' }), 'SIM_PRICE_TIMES_QUANTITY'],
    ['R2 at 0.06', computed({ amount: '100.00', tax: '13.06' }), null],
    ['R2 beyond', computed({ amount: '100.00', tax: '13.07' }), 'SIM_LINE_TAX'],
    ['R2 at 0.06 below', computed({ amount: '100.00', tax: '12.94' }), null],
    ['R3 at 0.01', invoice({ items: [line({ rowtype: '2' }), discount({ tax: '-1.31', taxamount: '-11.31' })] }), null],
    ['R3 beyond', invoice({ items: [line({ rowtype: '2' }), discount({ tax: '-1.32', taxamount: '-11.32' })] }), 'SIM_DISCOUNT_TAX'],
    ['R4 at 0.01', invoice({ invoiceamount: '100.00' }), null],
    ['R4 beyond', invoice({ invoiceamount: '100.01' }), 'SIM_SUM_AMOUNT'],
    ['R5 beyond', invoice({ totaltax: '13.02' }), 'SIM_SUM_TAX'],
    ['R6 beyond', invoice({ totalamount: '112.97' }), 'SIM_SUM_TOTAL'],
    ['R7 total of a line', withLine({ taxamount: '113.00' }), 'SIM_LINE_TOTAL']
  ] as const) t.same(codes(given), code === null ? [] : [code], name)
})

t.test('a discount follows its discounted line, once, smaller, of the same goods', async t => {
  const parent = line({ rowtype: '2' })
  for (const [name, items, code] of [
    ['first', [discount(), line()], 'SIM_DISCOUNT_WITHOUT_PARENT'],
    ['after an ordinary line', [line(), discount()], 'SIM_DISCOUNT_WITHOUT_PARENT'],
    ['twice', [parent, discount(), discount()], 'SIM_DISCOUNT_WITHOUT_PARENT'],
    ['missing', [parent, line()], 'SIM_DISCOUNT_MISSING'],
    ['other name', [parent, discount({ goodsname: '显示器' })], 'SIM_DISCOUNT_DIFFERS'],
    ['other rate', [parent, discount({ taxrate: '0.09', tax: '-0.90', taxamount: '-10.90' })], 'SIM_DISCOUNT_DIFFERS'],
    ['larger', [parent, discount({ amount: '-100.00', tax: '-13.00', taxamount: '-113.00' })], 'SIM_DISCOUNT_TOO_LARGE'],
    ['positive', [parent, discount({ amount: '10.00', tax: '1.30', taxamount: '11.30' })], 'SIM_DISCOUNT_SIGN'],
    ['with a quantity', [parent, discount({ num: '1' })], 'SIM_DISCOUNT_QUANTITY']
  ] as const) t.same(codes(invoice({ items })), [code], name)
  t.same(codes(invoice({ items: [parent, discount({ amount: '-99.99', tax: '-13.00', taxamount: '-112.99' })] })), [], 'as large as the line')
})

t.test('amounts, prices and quantities are there, not zero, not negative', async t => {
  for (const [name, given, code] of [
    ['no lines', invoice({ items: [] }), 'SIM_NO_LINES'],
    ['2001 lines', invoice({ items: Array.from({ length: 2001 }, () => line()) }), 'SIM_TOO_MANY_LINES'],
    ['no amount', withLine({ amount: null, tax: null, taxamount: null, unitprice: null, taxunitprice: null }), 'SIM_AMOUNT_MISSING'],
    ['three decimals', computed({ amount: '10.005' }), 'SIM_AMOUNT_PLACES'],
    ['quantity without price', withLine({ unitprice: null, taxunitprice: null }), 'SIM_PRICE_QUANTITY_PAIR'],
    ['negative line', computed({ amount: '-5.00' }, { totalamount: null }), 'SIM_NEGATIVE_LINE'],
    ['total below zero', invoice({ totalamount: '0.00', items: [line({ num: null, unitprice: null, taxunitprice: null, amount: '0.01', tax: '0.00', taxamount: '0.01' })] }), 'SIM_TOTAL_SIGN']
  ] as const) t.ok(codes(given).includes(code), name)
  t.same(codes(invoice({ items: Array.from({ length: 2000 }, () => line()) })), [])
  t.same(codes(computed({ amount: '100.00' })), [], 'neither quantity nor price')
})

t.test('a red invoice is negative throughout, with a positive price', async t => {
  const red = line({ num: '-3', amount: '-99.99', tax: '-13.00', taxamount: '-112.99' })
  t.same(codes(invoice({ issuetype: '1', items: [red], totalamount: '-112.99' })), [])
  t.same(codes(invoice({ issuetype: '1', items: [line()], totalamount: '112.99' })), ['SIM_RED_SIGN', 'SIM_TOTAL_SIGN'])
  t.same(codes(invoice({ issuetype: '1', items: [{ ...red, num: '3', unitprice: '-33.33' }] })), ['SIM_PRICE_NEGATIVE', 'SIM_RED_SIGN'])
})

t.test('a deduction has one line, a rate, and is smaller than the line', async t => {
  const deducted = (more: Partial<Invoice>): Invoice => computed({ amount: null, taxamount: '105000.00', taxrate: '0.05' }, { hsbz: '1', taxedtype: '2', deduction: '80000.00', ...more })
  t.same(codes(deducted({})), [])
  t.same(codes(deducted({ deduction: null })), ['SIM_DEDUCTION_MISSING'])
  t.same(codes(deducted({ deduction: '105000.00' })), ['SIM_DEDUCTION_TOO_LARGE'])
  t.same(codes({ ...deducted({}), items: [...deducted({}).items, line()] }).includes('SIM_DEDUCTION_ONE_LINE'), true)
  const zero = computed({ amount: null, taxamount: '10.00', taxrate: '0', taxpremark: '1', zzstsgl: '免税', zerotaxmark: '1' }, { hsbz: '1', taxedtype: '2', deduction: '1.00' })
  t.same(codes(zero), ['SIM_DEDUCTION_ZERO_RATE'])
})

t.test('rate, privilege and zero-rate mark go together', async t => {
  const taxed = (more: Partial<Line>): readonly string[] => codes(computed({ amount: '100.00', ...more }))
  const free = { taxrate: '0', taxpremark: '1', zzstsgl: '免税', zerotaxmark: '1' }
  t.same(taxed(free), [])
  t.same(taxed({ taxrate: '0', zerotaxmark: '3' }), [])
  t.same(taxed({ taxrate: '0', taxpremark: '1', zzstsgl: '出口零税', zerotaxmark: '0' }), [])
  t.same(taxed({ taxrate: '0.05', taxpremark: '1', zzstsgl: '按5%简易征收' }), [])
  t.same(taxed({ taxrate: '0.04', taxpremark: '1', zzstsgl: '简易征收' }), [])
  t.same(taxed({ taxrate: '0.015', taxpremark: '1', zzstsgl: '按5%简易征收减按1.5%计征' }), [])
  for (const [more, code] of [
    [{ taxrate: null }, 'SIM_RATE_MISSING'],
    [{ taxrate: '0.07' }, 'SIM_RATE_UNKNOWN'],
    [{ taxpremark: '1' }, 'SIM_PRIVILEGE_CONTENT'],
    [{ zzstsgl: '先征后退' }, 'SIM_PRIVILEGE_CONTENT'],
    [{ taxpremark: '1', zzstsgl: '先征不退' }, 'SIM_PRIVILEGE_UNKNOWN'],
    [{ taxrate: '0' }, 'SIM_ZERO_RATE_MARK'],
    [{ zerotaxmark: '3' }, 'SIM_ZERO_MARK_RATE'],
    [{ ...free, zerotaxmark: '2' }, 'SIM_ZERO_MARK_CONTENT'],
    [{ ...free, zerotaxmark: '3' }, 'SIM_ZERO_MARK_CONTENT'],
    [{ taxrate: '0.03', taxpremark: '1', zzstsgl: '按5%简易征收' }, 'SIM_PRIVILEGE_RATE'],
    [{ taxrate: '0.05', taxpremark: '1', zzstsgl: '按3%简易征收' }, 'SIM_PRIVILEGE_RATE'],
    [{ taxrate: '0.13', taxpremark: '1', zzstsgl: '简易征收' }, 'SIM_PRIVILEGE_RATE'],
    [{ ...free, tax: '0.01' }, 'SIM_ZERO_RATE_TAX'],
    [{ goodscode: '6010000000000000000' }, 'SIM_NOT_TAXABLE_CODE']
  ] as const) t.ok(taxed(more).includes(code), code)
  t.same(codes({ ...computed({ amount: '100.00', ...free }), invoicetype: '08xdp' }), ['SIM_SPECIAL_ZERO_RATE'])
})

t.test('the catalogue knows leaf codes, short names and rates', async t => {
  t.same(codes(withLine({ goodscode: '109050901000000000' })), ['SIM_TAX_CODE_SHAPE'])
  t.same(codes(withLine({ goodscode: '1090500000000000000', simplegoodsname: '' })), ['SIM_TAX_CODE_SUMMARY'])
  t.same(codes(withLine({ simplegoodsname: '软件' })), ['SIM_TAX_CODE_SHORT_NAME'])
  t.same(warnings(withLine({ goodscode: '1010118000000000000' })), ['SIM_TAX_CODE_UNKNOWN'])
  t.same(warnings(computed({ amount: '100.00', taxrate: '0.09' })), ['SIM_RATE_NOT_IN_CATALOGUE'])
})

t.test('buyer and seller are named as the registers name them', async t => {
  t.same(codes(invoice({ buyertaxno: '', buyerproperty: '1' })), [])
  t.same(codes(invoice({ buyertaxno: '' })), ['SIM_BUYER_NUMBER_MISSING'])
  t.same(codes(invoice({ buyertaxno: '', buyerproperty: '1', invoicetype: '08xdp' })), ['SIM_BUYER_NUMBER_MISSING'])
  t.same(codes(invoice({ buyertaxno: '1234' })), ['SIM_BUYER_NUMBER_MALFORMED'])
  const doubtful = invoice({ buyertaxno: '91310115MA1KDEM06M' })
  t.same([codes(doubtful), warnings(doubtful)], [[], ['SIM_BUYER_NUMBER_DOUBTFUL']])
  t.same(codes(doubtful, { enterprise: { ...around.enterprise, stricttaxno: '1' } }), ['SIM_BUYER_NUMBER_DOUBTFUL'])
  t.same(codes(invoice(), { enterprise: null }), ['SIM_SELLER_UNKNOWN'])
  t.same(codes(invoice({ salername: '上海晨星软件公司' })), ['SIM_SELLER_NAME_DIFFERS'])
  t.same(codes(invoice({ salername: '上海晨星（软件）有限公司' }), { enterprise: { ...around.enterprise, name: '上海晨星(软件)有限公司' } }), [], 'brackets of either width')
  t.same(codes(invoice(), { enterprise: { ...around.enterprise, status: '2' } }), ['SIM_SELLER_STOPPED'])
  t.same(codes(invoice({ drawer: '' })), [])
  t.same(codes(invoice({ drawer: '' }), { channel: { key: 'leqi', remarkMax: 450 } }), ['SIM_DRAWER_MISSING'])
})

t.test('texts are counted as the channel counts and hide nothing', async t => {
  const remark = '备'.repeat(200)
  t.same(codes(invoice({ remark })), [])
  t.same(codes(invoice({ remark: `${remark}a` })), ['SIM_REMARK_TOO_LONG'])
  t.same(codes(invoice({ remark: `${remark}a` }), { channel: { key: 'leqi', remarkMax: 450 } }), [])
  t.same(codes(invoice({ buyername: '北京​贸易' })), ['SIM_INVISIBLE_CHARACTERS'])
  t.same(codes(withLine({ unit: '台\u00AD' })), ['SIM_INVISIBLE_CHARACTERS'])
  t.same(codes(withLine({ goodsname: '名'.repeat(101) })), ['SIM_NAME_TOO_LONG'])
  t.same(codes(withLine({ goodsname: '名'.repeat(100) })), [])
  t.same(codes(withLine({ num: '3.0000000000000000000' })), ['SIM_QUANTITY_TOO_LONG'])
  t.same(codes(withLine({ unitprice: '33.33000000000001' })), ['SIM_PRICE_TOO_LONG'])
})

t.test('refined oil has oil codes only, a unit, quantity, price and a licence', async t => {
  const oil = (more: Partial<Line>, header: Partial<Invoice> = {}): Invoice => invoice({ specialtype: 'E01', ...header, items: [line({ goodscode: '1070101010100000000', simplegoodsname: '', unit: '升', ...more })] })
  t.same(codes(oil({})), [])
  t.same(codes(oil({}, { specialtype: '00' })), ['SIM_OIL_TYPE_MISSING'])
  t.same(codes(oil({ goodscode: '1090509010000000000' })), ['SIM_OIL_CODE'])
  t.same(codes(oil({ unit: '桶' })), ['SIM_OIL_UNIT'])
  t.same(codes(oil({ num: null, unitprice: null, taxunitprice: null })), ['SIM_OIL_QUANTITY'])
  t.same(codes(oil({}), { enterprise: { ...around.enterprise, oillicence: '0' } }), ['SIM_OIL_LICENCE'])
  t.same(codes(invoice({ specialtype: 'E01', items: [line({ rowtype: '2', goodscode: '1070101030100000000', simplegoodsname: '', unit: '吨' }), discount({ goodscode: '1070101030100000000', simplegoodsname: '' })] })), [], 'its discount line needs neither')
})

t.test('other special types need their block, filled as the bureau wants it', async t => {
  const of = (specialtype: string, goodscode: string, blocks: Partial<Invoice>): Invoice => invoice({ specialtype, ...blocks, items: [line({ goodscode, simplegoodsname: '' })] })
  const trip = { startplace: '上海市浦东新区', endplace: '江苏省南京市鼓楼区', transporttype: '公路运输', licenseplate: '沪A12345', transportgoods: '钢材' }
  const build = { simpleaddress: '广东省深圳市南山区', detailaddress: '科技园路 1 号', crosscitysign: '0', crosscitytaxverifyno: '' }
  const lease = { provinceadress: '浙江省', cityadreess: '杭州市', simpleaddress: '', detailaddress: '文三路 90 号', startleasedate: '2026-01-01', endleasedate: '2026-12-31', carbrandno: '' }
  const sale = { simpleaddress: '西湖区', detailaddress: '文三路 90 号', approvedprice: null, actualturnover: null }
  const traveler = { transporttype: '2', seatclass: '软席（软座、软卧）', traveldate: '2026-03-01' }
  const [freightCode, buildCode, leaseCode, saleCode, travelCode] = ['3010102020100000000', '3050100000000000000', '3040502020400000000', '5010101000000000000', '3010101010100000000'] as const
  for (const [name, given, code] of [
    ['freight', of('E04', freightCode, { freight: [trip] }), null],
    ['freight without block', of('E04', freightCode, {}), 'SIM_SPECIAL_BLOCK_MISSING'],
    ['freight of goods', of('E04', '1090509010000000000', { freight: [trip] }), 'SIM_FREIGHT_CODE'],
    ['freight of passengers', of('E04', travelCode, { freight: [trip] }), 'SIM_FREIGHT_CODE'],
    ['construction', of('E03', buildCode, { build: [build] }), null],
    ['construction across cities', of('E03', buildCode, { build: [{ ...build, crosscitysign: '1' }] }), 'SIM_CROSS_CITY_NUMBER'],
    ['construction far away', of('E03', buildCode, { build: [{ ...build, detailaddress: '路'.repeat(112) }] }), 'SIM_ADDRESS_TOO_LONG'],
    ['lease', of('E06', leaseCode, { estatelease: [lease] }), null],
    ['lease of a day', of('E06', leaseCode, { estatelease: [{ ...lease, endleasedate: '2026-01-01' }] }), null],
    ['lease backwards', of('E06', leaseCode, { estatelease: [{ ...lease, endleasedate: '2025-12-31' }] }), 'SIM_LEASE_PERIOD'],
    ['lease nowhere', of('E06', leaseCode, { estatelease: [{ ...lease, detailaddress: '文三 90' }] }), 'SIM_LEASE_ADDRESS'],
    ['parking without a plate', of('E06', '3040502020200000000', { estatelease: [lease] }), 'SIM_LEASE_PLATE'],
    ['sale', of('E05', saleCode, { estatesale: [sale] }), null],
    ['sale without turnover', of('E05', saleCode, { estatesale: [{ ...sale, approvedprice: '100.00' }] }), 'SIM_SALE_TURNOVER'],
    ['passenger', of('E09', travelCode, { travelers: [traveler] }), null],
    ['passenger in a taxi', of('E09', travelCode, { travelers: [{ ...traveler, transporttype: '5', seatclass: '' }] }), null],
    ['passenger without a seat', of('E09', travelCode, { travelers: [{ ...traveler, seatclass: '' }] }), 'SIM_SEAT_MISSING']
  ] as const) t.same(codes(given), code === null ? [] : [code], name)
  t.ok(warnings(of('E04', freightCode, { freight: [{ ...trip, licenseplate: 'A12345' }] })).includes('SIM_FREIGHT_PLATE'))
  t.ok(warnings(of('E03', '1090509010000000000', { build: [build] })).includes('SIM_SPECIAL_CODE'))
  t.ok(warnings(of('E09', travelCode, { travelers: [{ ...traveler, seatclass: '头等舱' }] })).includes('SIM_SEAT_UNKNOWN'))
})
