/** ALLE.INVOICE.QUERY (4.1.04): what has become of an invoice, in the members of the callback 2.1.02. */
import { chinaDateTime, defineInterface, plain, type ApiField, type InterfaceContext, type InterfaceProblem } from '#sdk'
import { ENTRY_MEMBERS } from './api-names.ts'
import { privilegeByText } from './privileges.ts'
import { textOf } from './read-members.ts'
import { BLOCK_OF_TYPE } from './special-rules.ts'
import { cleanTaxNumber } from './taxpayer-number.ts'

type Row = Readonly<Record<string, unknown>>
type Answering = InterfaceContext & { readonly decimal: (text: string) => unknown, readonly fileUrl: (kind: 'pdf' | 'ofd' | 'xml') => string }
const NUMBERS = ['AmountField', 'PriceField', 'QtyField']
/** Written by code: joined, renamed, or on the other side of the tax. */
const BY_CODE = ['unitprice', 'amount', 'taxrate', 'zzstsgl', 'issuetime', 'fileurl', 'pdffileurl', 'xmlfileurl', 'result', 'discountrate']

export default defineInterface('ALLE.INVOICE.QUERY', {
  kind: 'query',
  entity: 'sim_vatinvoice',
  key: payload => {
    const serial = textOf(payload.serialNo)?.trim() ?? ''
    const sellerTaxNo = cleanTaxNumber(textOf(payload.sellerTaxpayerId) ?? '')
    const problems: readonly InterfaceProblem[] = [
      ...(serial === '' ? [{ field: 'serialNo', message: 'serialNo：缺少第三方流水号，请填写开票时的 serialNo。' }] : []),
      ...(sellerTaxNo === '' ? [{ field: 'sellerTaxpayerId', message: 'sellerTaxpayerId：缺少销方税号，请填写。' }] : [])
    ]
    return problems.length > 0 ? { problems } : { serial, sellerTaxNo }
  },
  answer: (row, context) => ({
    ...membersOf(row, context.fields.header, context),
    invoiceStatus: invoiceStatusOf(row),
    invoiceDate: text(row.issuetime) === '' ? '' : chinaDateTime(new Date(text(row.issuetime))),
    // Until it is issued there are no files, and an address that answers 404 helps nobody.
    invoiceFileUrl: fileUrl(row.pdffileurl, 'pdf', context), ofdFileUrl: fileUrl(row.fileurl, 'ofd', context), xmlFileUrl: fileUrl(row.xmlfileurl, 'xml', context),
    issueErrorMessage: row.issuestatus === '3' ? text(row.result) : '',
    invoiceDetail: rowsOf(row.items).map((line, at) => lineOf(line, at, row, context)),
    ...blockOf(row, context)
  })
})

const text = (value: unknown): string => value === null || value === undefined ? '' : String(value)
const rowsOf = (value: unknown): readonly Row[] => Array.isArray(value) ? value as readonly Row[] : []
const fileUrl = (stored: unknown, kind: 'pdf' | 'ofd' | 'xml', context: Answering): string => text(stored) === '' ? '' : context.fileUrl(kind)

/** 0 normal, 1 issuing, 2 to be issued, 3 reversed, 4 failed, 6 void, 7 voiding. */
export function invoiceStatusOf (row: Row): string {
  switch (row.issuestatus) {
    case '0': return text(row.invoicestatus) || '0'
    case '3': return '4'
    case '2': return '2'
    default: return '1'
  }
}

function membersOf (row: Row, fields: readonly ApiField[], context: Answering): Record<string, unknown> {
  return Object.fromEntries(fields.filter(field => !BY_CODE.includes(field.key)).map(field => [field.api, valueOf(row[field.key], field, context)]))
}

function valueOf (value: unknown, field: ApiField, context: Answering): unknown {
  if (value === null || value === undefined || value === '') return NUMBERS.includes(field.type) ? null : ''
  if (NUMBERS.includes(field.type)) return context.decimal(written(text(value), field.type))
  if (typeof value === 'boolean' || Array.isArray(value)) return value
  const [said] = Object.entries(field.apiValues ?? {}).find(([, stored]) => stored === value) ?? [text(value)]
  return said
}

/** Money keeps its two places; prices and quantities lose the zeros that their columns add. */
const written = (value: string, type: string): string => type === 'AmountField' ? value : plain(value)

/** Amount and price on the side that includeTaxFlag says, as they were sent. */
function lineOf (line: Row, at: number, row: Row, context: Answering): Record<string, unknown> {
  const isInclusive = row.hsbz === '1'
  const number = (value: unknown, type: string): unknown => text(value) === '' ? null : context.decimal(written(text(value), type))
  return {
    seq: at + 1, detailRowNo: at + 1,
    ...membersOf(line, context.fields.entries.items ?? [], context),
    price: number(isInclusive ? line.taxunitprice : line.unitprice, 'PriceField'), amount: number(isInclusive ? line.taxamount : line.amount, 'AmountField'),
    taxRate: text(line.taxrate) === '' ? '' : plain(text(line.taxrate)), discountRate: text(line.discountrate), privilegeType: privilegeByText(text(line.zzstsgl))?.code ?? ''
  }
}

function blockOf (row: Row, context: Answering): Record<string, unknown> {
  const block = BLOCK_OF_TYPE[text(row.specialtype)]
  if (block === undefined) return {}
  const rows = rowsOf(row[block]).map(each => membersOf(each, context.fields.entries[block] ?? [], context))
  return { [ENTRY_MEMBERS[block]!]: ['freight', 'travelers'].includes(block) ? rows : rows[0] ?? {} }
}
