import { inflateSync } from 'node:zlib'
import t from 'tap'
import { pagesOf, type PrintedRow } from '../../src/sandbox/files/invoice-pages.ts'
import type { IssueLine } from '../../src/sandbox/types.ts'
import { line, openBureau, request, requestOf, type TestBureau } from './invoices.ts'

const NUMBER = '26312000000000000001'

/** The parts of a PDF that a reader meets first, without drawing it. */
async function readPdf (bureau: TestBureau): Promise<{ readonly text: string, readonly pages: number, readonly characters: ReadonlySet<string> }> {
  const response = await bureau.get(`/v1/files/${NUMBER}.pdf`)
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('latin1')
  return { text, pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, characters: charactersOf(bytes) }
}

/** The characters that the embedded font's map to Unicode names: those that are printed. */
function charactersOf (bytes: Buffer): ReadonlySet<string> {
  const maps = [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, stream]) => {
    try { return [inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1')] } catch { return [] }
  }).filter(stream => stream.includes('beginbfrange'))
  return new Set(maps.flatMap(map => [...map.matchAll(/<([0-9a-f]{4})>/g)].map(([, hex]) => String.fromCharCode(parseInt(hex!, 16)))))
}

/** What stands between the tags of a name, first to last. */
const valuesOf = (xml: string, name: string): readonly string[] => [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, value]) => value!)

t.test('the XML file carries every field of the invoice and says that it is pretended', async t => {
  const bureau = await openBureau(t)
  await bureau.post('/v1/issue', requestOf('S1', [line({ quantity: '', price: '', kind: '2', goodsName: '系统 <软件> & "许可"' }), line({ kind: '1', spec: '', quantity: '', price: '', amount: '-9.99', tax: '-1.30', goodsName: '系统 <软件> & "许可"' })], ['90.00', '11.70', '101.70'], { invoiceType: '08xdp' }))

  const response = await bureau.get(`/v1/files/${NUMBER}.xml`)
  const xml = await response.text()
  const first = (name: string): string | undefined => valuesOf(xml, name)[0]

  t.equal(response.headers.get('content-type'), 'application/xml; charset=utf-8')
  t.match(xml, /^<\?xml version="1.0" encoding="UTF-8"\?>\n<EInvoice><Header>/)
  const expected: Readonly<Record<string, string>> = {
    EIid: NUMBER, EInvoiceTag: 'SWEI3100', Version: '0.32', SellerIdNum: '91310115MA1KDEM06N', SellerName: '上海晨星软件有限公司', SellerAddr: '上海市浦东新区', SellerTelNum: '021-5550',
    SellerBankName: '工商银行上海分行', SellerBankAccNum: '6222000002', BuyerIdNum: '91330106BJ1XG6128T', BuyerName: '北京盛新贸易有限公司', BuyerAddr: '北京市朝阳区建国路 1 号', BuyerTelNum: '010-5550',
    BuyerBankName: '中国银行北京分行', BuyerBankAccNum: '6222000001', TotalAmWithoutTax: '90.00', TotalTaxAm: '11.70', 'TotalTax-includedAmount': '101.70',
    'TotalTax-includedAmountInChinese': '壹佰零壹圆柒角整', Drawer: '张三', RequestTime: '2026-01-05 10:00:01', Remark: '合同号 HT-2026-118', Simulated: 'true', InvoiceNumber: NUMBER,
    IssueTime: '2026-01-05 10:00:01', TaxBureauCode: '13100000000', TaxBureauName: '国家税务总局上海市税务局', SignatureValue: 'SIMULATED'
  }
  for (const [name, value] of Object.entries(expected)) t.equal(first(name), value, name)
  t.strictSame(valuesOf(xml, 'LabelName'), ['是否蓝字发票', '电子发票', '增值税专用发票'])
  t.strictSame(valuesOf(xml, 'ItemName'), ['*软件*系统 &lt;软件&gt; &amp; &quot;许可&quot;', '*软件*系统 &lt;软件&gt; &amp; &quot;许可&quot;'])
  t.strictSame(valuesOf(xml, 'Amount'), ['99.99', '-9.99'])
  t.strictSame(valuesOf(xml, 'TaxRate'), ['0.130000', '0.130000'])
  t.strictSame(valuesOf(xml, 'TotaltaxIncludedAmount'), ['112.99', '-11.29'])
  t.strictSame(valuesOf(xml, 'TaxClassificationCode'), ['1060301020100000000', '1060301020100000000'])
})

t.test('special elements stand in the XML file by the names they came with', async t => {
  const bureau = await openBureau(t)
  const freight = line({ goodsName: '国内道路货物运输服务', shortName: '运输服务', taxCode: '3010102020100000000', quantity: '', price: '', amount: '100.00', taxRate: '0.09', tax: '9.00' })
  await bureau.post('/v1/issue', requestOf('S1', [freight], ['100.00', '9.00', '109.00'], { specialType: 'E04', special: { kind: 'freight', rows: [{ startplace: '上海市浦东新区', licenseplate: '沪A12345', transportgoods: null }] } }))

  const xml = await (await bureau.get(`/v1/files/${NUMBER}.xml`)).text()

  t.match(xml, '<SpecificInformation><Freight><Startplace>上海市浦东新区</Startplace><Licenseplate>沪A12345</Licenseplate><Transportgoods/></Freight></SpecificInformation>')
})

t.test('the PDF file embeds its font, prints every character and is marked as pretended', async t => {
  const bureau = await openBureau(t)
  await bureau.post('/v1/issue', request('S1', { buyerName: '龘镕堃贸易有限公司' }))

  const { text, pages, characters } = await readPdf(bureau)

  t.match(text, /^%PDF-1\.\d/)
  t.match(text, /%%EOF\s*$/)
  t.match(text, '/FontFile2')
  t.match(text, 'SIMULATED')
  t.equal(pages, 1)
  for (const character of '模拟发票非真实票据龘镕堃壹佰拾贰圆玖角分⊗¥；合同号普通购买方销售信息') t.ok(characters.has(character), character)
})

t.test('many lines take several pages', async t => {
  const bureau = await openBureau(t)
  const lines = Array.from({ length: 30 }, (_, at) => line({ lineNo: at + 1 }))
  await bureau.post('/v1/issue', requestOf('S1', lines, ['2999.70', '390.00', '3389.70']))

  const { pages, characters } = await readPdf(bureau)

  t.equal(pages, 5)
  for (const character of '小计合共页第') t.ok(characters.has(character), character)
})

t.test('two thousand lines are still an invoice', async t => {
  const bureau = await openBureau(t)
  const lines = Array.from({ length: 2000 }, (_, at) => line({ lineNo: at + 1 }))
  const { body } = await bureau.post('/v1/issue', requestOf('S1', lines, ['199980.00', '26000.00', '225980.00']))

  t.match(body, { state: 'issued' })
  t.ok((await readPdf(bureau)).pages > 200)
})

t.test('pages are filled in order, each with the sums of its own lines', async t => {
  const row = (height: number, amount: string): PrintedRow => ({ line: line({ amount, tax: '0.10' }) as unknown as IssueLine, text: '', height })
  const note: PrintedRow = { line: null, text: '起运地：上海市', height: 15 }

  const pages = pagesOf([row(10, '0.10'), row(10, '0.20'), row(50, '1.00'), row(10, '2.00'), note], 30)

  t.strictSame(pages.map(page => page.rows.map(({ height }) => height)), [[10, 10], [50], [10, 15]])
  t.strictSame(pages.map(({ amount, tax }) => [amount, tax]), [['0.30', '0.20'], ['1.00', '0.10'], ['2.00', '0.10']])
  t.strictSame(pagesOf([], 30).length, 1)
})
