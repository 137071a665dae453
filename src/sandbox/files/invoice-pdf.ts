/** The printed form of an invoice. Source: the bureau's own layout, 610 × 394 points; everywhere marked as pretended. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import QRCode from 'qrcode'
import { capitalAmount } from '../capital-amount.ts'
import { chinaDateText, chinaDay } from '../china-time.ts'
import { bureauName } from '../province.ts'
import type { IssueBody, IssueLine, IssuedFiling } from '../types.ts'
import { pagesOf, type Page, type PrintedRow } from './invoice-pages.ts'
import { printedName, printedRate, printedSpecials, printedTitle, specialTitle } from './printed.ts'

const FONT_FILE = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
const FONT = readFileSync(FONT_FILE)

const PAGE = { width: 610, height: 394, margin: 13 } as const
const LEFT = PAGE.margin
const RIGHT = PAGE.width - PAGE.margin
const WIDTH = RIGHT - LEFT
const MAROON = '#800000'
const INK = '#000000'
const BODY_SIZE = 9
const CELL_SIZE = 8
/** Sizes that a long text is tried in. */
const SIZES = [BODY_SIZE, 8, 7, 6, 5] as const
/** The height of one row of body text. */
const ONE_ROW = 14
const GAP = 3

/** Tops of the parts of a page. */
const Y = { parties: 72, items: 128, itemsHead: 128, itemsTop: 143, subtotal: 253, total: 270, remark: 290, bottom: 346, foot: 354 } as const

interface Column { readonly title: string, readonly share: number, readonly align: 'left' | 'center' | 'right', readonly text: (line: IssueLine) => string }
const COLUMNS: readonly Column[] = [
  { title: '项目名称', share: 170, align: 'left', text: printedName },
  { title: '规格型号', share: 114, align: 'left', text: line => line.spec },
  { title: '单位', share: 62, align: 'center', text: line => line.unit },
  { title: '数量', share: 120, align: 'right', text: line => line.quantity },
  { title: '单价', share: 120, align: 'right', text: line => line.price },
  { title: '金额', share: 120, align: 'right', text: line => line.amount },
  { title: '税率/征收率', share: 106, align: 'center', text: printedRate },
  { title: '税额', share: 126, align: 'right', text: line => line.zeroTaxFlag === '1' || line.zeroTaxFlag === '2' ? '***' : line.tax }
]
const SHARES = COLUMNS.reduce((sum, { share }) => sum + share, 0)
const PLACED = COLUMNS.map((column, at) => ({
  ...column, x: LEFT + WIDTH * COLUMNS.slice(0, at).reduce((sum, { share }) => sum + share, 0) / SHARES, width: WIDTH * column.share / SHARES
}))
const AMOUNT = PLACED[5]!
const TAX = PLACED[7]!

type Doc = PDFKit.PDFDocument
interface Box { readonly width: number, readonly height: number }

const money = (amount: string): string => amount.startsWith('-') ? `-¥${amount.slice(1)}` : `¥${amount}`

function line (doc: Doc, x1: number, y1: number, x2: number, y2: number): void {
  doc.moveTo(x1, y1).lineTo(x2, y2).lineWidth(0.6).stroke(MAROON)
}
function write (doc: Doc, text: string, x: number, y: number, { size = BODY_SIZE, color = INK, width, align = 'left' }: { size?: number, color?: string, width?: number, align?: 'left' | 'center' | 'right' } = {}): void {
  doc.fontSize(size).fillColor(color).text(text, x, y, { width, align, lineBreak: width !== undefined, lineGap: 0 })
}
/** Writes a text as large as its box allows; what is too long even for the smallest size is cut with an ellipsis. */
function fitted (doc: Doc, text: string, x: number, y: number, { width, height }: Box): void {
  const size = SIZES.find(each => doc.fontSize(each).heightOfString(text, { width }) <= height) ?? SIZES.at(-1)!
  doc.fontSize(size).fillColor(INK).text(text, x, y, { width, height, ellipsis: true })
}
/** A label and its value behind it, in what is left of the box. */
function labelled (doc: Doc, label: string, value: string, x: number, y: number, { width, height }: Box): void {
  write(doc, label, x, y, { color: MAROON })
  const indent = doc.widthOfString(label)
  fitted(doc, value, x + indent, y, { width: width - indent, height })
}

function watermark (doc: Doc): void {
  doc.save().rotate(-28, { origin: [PAGE.width / 2, PAGE.height / 2] }).fillOpacity(0.16)
  write(doc, '模拟发票 非真实票据', 0, PAGE.height / 2 - 30, { size: 46, color: '#808080', width: PAGE.width, align: 'center' })
  doc.restore()
}

/** In: nothing that a real invoice's code would mean; readers see at once that it is pretended. */
function qrCode (doc: Doc, { invoiceNo, issuedAt, body }: IssuedFiling): void {
  const { modules } = QRCode.create(`SIM|模拟|${invoiceNo}|${chinaDay(issuedAt)}|${body.total}|${body.sellerTaxNo}`, { errorCorrectionLevel: 'M' })
  const cell = 48 / modules.size
  modules.data.forEach((isDark, at) => { if (isDark) doc.rect(LEFT + 4 + at % modules.size * cell, 16 + Math.floor(at / modules.size) * cell, cell, cell) })
  doc.fill(INK)
}

/** The oval at the top centre, with the bureau that would have made it. */
function seal (doc: Doc, body: IssueBody): void {
  const [x, y] = [PAGE.width / 2, 36] as const
  doc.save().fillOpacity(0.65).strokeOpacity(0.65).ellipse(x, y, 62, 27).lineWidth(1.2).stroke('#d02020')
  write(doc, '模拟 · 非真实票据', x - 50, y - 23, { size: 7, color: '#d02020', width: 100, align: 'center' })
  write(doc, bureauName(body.sellerTaxNo), x - 50, y + 10, { size: 5.5, color: '#d02020', width: 100, align: 'center' })
  doc.restore()
}

function head (doc: Doc, filing: IssuedFiling, at: number, count: number): void {
  qrCode(doc, filing)
  seal(doc, filing.body)
  write(doc, specialTitle(filing.body), LEFT + 58, 16, { size: 9, color: MAROON, width: 110 })
  write(doc, printedTitle(filing.body), 150, 20, { size: 20, color: MAROON, width: 310, align: 'center' })
  line(doc, 190, 54, PAGE.width - 190, 54)
  line(doc, 190, 56.5, PAGE.width - 190, 56.5)
  labelled(doc, '发票号码：', filing.invoiceNo, 440, 26, { width: RIGHT - 440, height: ONE_ROW })
  labelled(doc, '开票日期：', chinaDateText(filing.issuedAt), 440, 42, { width: RIGHT - 440, height: ONE_ROW })
  if (count > 1) write(doc, `共${count}页 第${at + 1}页`, 440, 58, { size: 8, color: MAROON })
}

function party (doc: Doc, side: { readonly title: string, readonly name: string, readonly taxNo: string, readonly x: number }): void {
  const width = WIDTH / 2 - 26
  ;[...side.title].forEach((character, at) => { write(doc, character, side.x + 4, Y.parties + 3 + at * 10, { size: 8.5, color: MAROON }) })
  line(doc, side.x + 17, Y.parties, side.x + 17, Y.items)
  labelled(doc, '名称：', side.name, side.x + 22, Y.parties + 5, { width, height: 27 })
  labelled(doc, '统一社会信用代码/纳税人识别号：', side.taxNo, side.x + 22, Y.parties + 37, { width, height: ONE_ROW })
}

function frame (doc: Doc, body: IssueBody): void {
  doc.rect(LEFT, Y.parties, WIDTH, Y.bottom - Y.parties).lineWidth(0.8).stroke(MAROON)
  for (const y of [Y.items, Y.total, Y.remark]) line(doc, LEFT, y, RIGHT, y)
  line(doc, LEFT + WIDTH / 2, Y.parties, LEFT + WIDTH / 2, Y.items)
  party(doc, { title: '购买方信息', name: body.buyerName, taxNo: body.buyerTaxNo, x: LEFT })
  party(doc, { title: '销售方信息', name: body.sellerName, taxNo: body.sellerTaxNo, x: LEFT + WIDTH / 2 })
  for (const { title, x, width } of PLACED) write(doc, title, x, Y.itemsHead + 2, { color: MAROON, width, align: 'center' })
}

function items (doc: Doc, { rows }: Page): void {
  let y: number = Y.itemsTop
  for (const row of rows) {
    if (row.line === null) write(doc, row.text, LEFT + GAP, y + 1, { size: CELL_SIZE, width: WIDTH - 2 * GAP })
    else cells(doc, row.line, y)
    y += row.height
  }
}

function cells (doc: Doc, line: IssueLine, y: number): void {
  for (const { text, x, width, align } of PLACED) {
    const cell = text(line)
    if (cell !== '') write(doc, cell, x + GAP, y, { size: CELL_SIZE, width: width - 2 * GAP, align })
  }
}

function sums (doc: Doc, label: string, { amount, tax }: { readonly amount: string, readonly tax: string }, y: number): void {
  write(doc, label, LEFT + 30, y, { color: MAROON })
  write(doc, money(amount), AMOUNT.x - 40, y, { width: AMOUNT.width + 40 - GAP, align: 'right' })
  write(doc, money(tax), TAX.x, y, { width: TAX.width - GAP, align: 'right' })
}

function totals (doc: Doc, body: IssueBody, page: Page, count: number): void {
  if (count > 1) sums(doc, '小计', page, Y.subtotal - 10)
  sums(doc, '合计', body, Y.subtotal + 3)
  write(doc, '价税合计（大写）', LEFT + 30, Y.total + 4, { color: MAROON })
  fitted(doc, `⊗ ${capitalAmount(body.total)}`, LEFT + 150, Y.total + 4, { width: 255, height: ONE_ROW })
  write(doc, '（小写）', LEFT + 410, Y.total + 4, { color: MAROON })
  write(doc, money(body.total), LEFT + 450, Y.total + 4)
}

/** The form's own remark begins with a semicolon; it is printed and not kept. */
function foot (doc: Doc, body: IssueBody): void {
  write(doc, '备', LEFT + 4, Y.remark + 12, { color: MAROON })
  write(doc, '注', LEFT + 4, Y.remark + 32, { color: MAROON })
  line(doc, LEFT + 17, Y.remark, LEFT + 17, Y.bottom)
  if (body.remark !== '') fitted(doc, `；${body.remark}`, LEFT + 22, Y.remark + 2, { width: WIDTH - 26, height: Y.bottom - Y.remark - 3 })
  labelled(doc, '开票人：', body.drawer, LEFT + 40, Y.foot, { width: 200, height: ONE_ROW })
  if (body.payee !== '') labelled(doc, '收款人：', body.payee, LEFT + 250, Y.foot, { width: 150, height: ONE_ROW })
  if (body.reviewer !== '') labelled(doc, '复核人：', body.reviewer, LEFT + 410, Y.foot, { width: 150, height: ONE_ROW })
}

function measuredLine (doc: Doc, line: IssueLine): PrintedRow {
  doc.fontSize(CELL_SIZE)
  const rowHeight = doc.currentLineHeight(true)
  const heights = PLACED.map(({ text, width }) => {
    const [cell, room] = [text(line), width - 2 * GAP]
    return cell === '' || doc.widthOfString(cell) <= room ? rowHeight : doc.heightOfString(cell, { width: room, lineGap: 0 })
  })
  return { line, text: '', height: Math.max(...heights) + 1 }
}
const measuredText = (doc: Doc, text: string): PrintedRow =>
  ({ line: null, text, height: doc.fontSize(CELL_SIZE).heightOfString(text, { width: WIDTH - 2 * GAP, lineGap: 0 }) + 3 })

function open (filing: IssuedFiling): Doc {
  return new PDFDocument({
    size: [PAGE.width, PAGE.height], margin: 0, autoFirstPage: false, font: FONT as unknown as string,
    info: { Title: `模拟发票 ${filing.invoiceNo}`, Author: '模拟税局', Subject: '模拟发票 非真实票据', Keywords: 'SIMULATED', CreationDate: new Date(filing.issuedAt), ModDate: new Date(filing.issuedAt) }
  })
}

/**
 * Draws an issued invoice: as many pages as its lines need, each with the whole head and foot.
 *
 * Out:    the bytes of a PDF with its font embedded.
 */
export async function invoicePdf (filing: IssuedFiling): Promise<Buffer> {
  const doc = open(filing)
  const chunks: Buffer[] = []
  const done = new Promise<void>((resolve, reject) => { doc.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', resolve).on('error', reject) })
  const rows = [...filing.body.lines.map(line => measuredLine(doc, line)), ...printedSpecials(filing.body).map(text => measuredText(doc, text))]
  const pages = pagesOf(rows, Y.subtotal - 14 - Y.itemsTop)
  pages.forEach((page, at) => {
    doc.addPage()
    watermark(doc)
    head(doc, filing, at, pages.length)
    frame(doc, filing.body)
    items(doc, page)
    totals(doc, filing.body, page, pages.length)
    foot(doc, filing.body)
  })
  doc.end()
  await done
  return Buffer.concat(chunks)
}
