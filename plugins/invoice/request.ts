/** The invoice as a channel is asked for it: neutral names, decimals as text. */
import { plain } from '#sdk'
import { remarkSent } from './remark.ts'
import { isDiscount, type Invoice, type Line } from './invoice.ts'
import { BLOCK_OF_TYPE } from './special-rules.ts'

type Sent = Invoice & { readonly buyerphone: string, readonly buyeremail: string }
const KINDS = { freight: 'freight', build: 'build', estatelease: 'estateLease', estatesale: 'estateSale', travelers: 'travelers' } as const
/** The bureau wants one block for each goods line of these; the protocol before us carries one for the invoice. */
const FOR_EACH_LINE = ['build', 'estatelease']

/** What is asked of the channel for one invoice; the same row always gives the same content. */
export const issueBody = (row: Sent): Readonly<Record<string, unknown>> => ({
  invoiceType: row.invoicetype, issueType: row.issuetype, specialType: row.specialtype, taxedType: row.taxedtype,
  buyerName: row.buyername, buyerTaxNo: row.buyertaxno, buyerAddress: row.buyeraddr, buyerBank: row.buyerbank, buyerPhone: row.buyerphone, buyerEmail: row.buyeremail,
  sellerName: row.salername, sellerTaxNo: row.salertaxno, sellerAddress: row.saleraddr, sellerBank: row.salerbank,
  amount: money(row.invoiceamount), tax: money(row.totaltax), total: money(row.totalamount), deduction: row.taxedtype === '2' ? money(row.deduction) : null,
  remark: remarkSent(row), drawer: row.drawer, payee: row.payee, reviewer: row.reviewer,
  lines: row.items.map(lineBody),
  special: specialBody(row)
})

const money = (value: string | null): string => value ?? '0.00'
const exact = (value: string | null): string | null => value === null || value === '' ? null : plain(value)

const lineBody = (line: Line, at: number): Readonly<Record<string, unknown>> => ({
  lineNo: at + 1, kind: line.rowtype, goodsName: line.goodsname, shortName: line.simplegoodsname, taxCode: line.goodscode, spec: line.specification, unit: line.unit,
  quantity: exact(line.num), price: exact(line.unitprice), amount: money(line.amount), taxRate: exact(line.taxrate), tax: money(line.tax),
  preferential: line.taxpremark || '0', preferentialContent: line.zzstsgl, zeroTaxFlag: line.zerotaxmark
})

function specialBody (row: Sent): Readonly<Record<string, unknown>> | null {
  const block = BLOCK_OF_TYPE[row.specialtype]
  if (block === undefined) return null
  const rows: readonly object[] = row[block]
  return { kind: KINDS[block], rows: FOR_EACH_LINE.includes(block) && rows.length === 1 ? goodsLines(row).map(lineNo => ({ lineNo, ...bare(rows[0]!) })) : rows.map(bare) }
}

const goodsLines = (row: Invoice): readonly number[] => row.items.flatMap((line, at) => isDiscount(line) ? [] : [at + 1])
// A block's own row id is ours; sent along, it would make the same content look changed.
const bare = (row: object): object => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id' && key !== 'seq'))
