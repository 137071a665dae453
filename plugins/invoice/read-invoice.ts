/** Reads a 2.1.01 payload as an invoice of ours, with everything that is wrong in the payload's own terms. */
import type { ApiField, InterfaceContext, Lookup } from '#sdk'
import { ENTRY_MEMBERS } from './api-names.ts'
import type { Invoice, Surroundings } from './invoice.ts'
import { isAbsent, isMembers, readMembers, textOf, type Fault, type Members } from './read-members.ts'
import { readLines, type LineOf } from './read-lines.ts'
import { BLOCK_OF_TYPE, BLOCKS } from './special-rules.ts'
import { cleanTaxNumber } from './taxpayer-number.ts'

export interface InvoiceRead {
  readonly invoice: Invoice & Readonly<Record<string, unknown>>
  readonly around: Surroundings
  /** The payload's line that each line of the invoice came of. */
  readonly sources: readonly number[]
  readonly faults: readonly Fault[]
  /** Members that nothing declares, as `member` or `invoiceDetail.member`. */
  readonly ignored: readonly string[]
}

const REQUIRED = ['thirdserialno', 'invoicetype', 'salername', 'salertaxno', 'buyername']
/** What the answer carries and a request does not set. */
const ANSWER_ONLY = ['invoiceamount', 'totaltax', 'totalamount', 'result', 'invoicecode', 'invoiceno', 'issuetime', 'fileurl', 'pdffileurl', 'xmlfileurl']
/** Two members of the protocol that are one field here. */
const JOINED = { buyeraddr: ['buyerAddress', 'buyerTel'], buyerbank: ['buyerBank', 'buyerBankAccount'], saleraddr: ['sellerAddress', 'sellerTel'], salerbank: ['sellerBank', 'sellerBankAccount'] } as const
const OF_A_LINE = ['seq', 'detailRowNo']
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const BLANK_HEADER = {
  issuetype: '0', invoicetype: '', specialtype: '00', taxedtype: '0', hsbz: '0', buyername: '', buyertaxno: '', buyeraddr: '', buyerbank: '', buyerphone: '', buyeremail: '',
  salername: '', salertaxno: '', saleraddr: '', salerbank: '', drawer: '', payee: '', reviewer: '', remark: '', deduction: null, invoiceamount: null, totaltax: null, totalamount: null,
  freight: [], build: [], estatelease: [], estatesale: [], travelers: []
}

/**
 * Reads a payload.
 *
 * In:     the payload with numbers as exact text, and the interface's context.
 * Out:    the invoice as far as it can be read; the rules judge it next, so that all faults are told at once.
 */
export function readInvoice (given: Members, context: InterfaceContext): InvoiceRead {
  const payload = joined(given)
  const { header, faults } = readHeader(payload, context.fields.header)
  const enterprise = context.lookups.enterprise?.get(cleanTaxNumber(header.salertaxno)) ?? null
  const detail = readDetail(payload, header, context)
  const blocks = readBlocks(payload, header.specialtype, context)
  return {
    invoice: { ...header, ...blocks.values, items: detail.lines.map(each => each.line) },
    around: { enterprise, taxCodes: taxCodesOf(context), channel: channelOf(enterprise, context) },
    sources: detail.lines.map(each => each.source),
    faults: [...faults, ...detail.faults, ...blocks.faults],
    ignored: ignoredOf(given, header.specialtype, context)
  }
}

function joined (payload: Members): Members {
  const texts = Object.values(JOINED).map(([first, second]): [string, unknown] => {
    const parts = [payload[first], payload[second]]
    // What is no text stays as it is, so that reading it says so.
    const odd = parts.find(part => !isAbsent(part) && textOf(part) === null)
    return [first, odd ?? parts.map(part => textOf(part ?? '')!.trim()).filter(part => part !== '').join(' ')]
  })
  return { ...payload, ...Object.fromEntries(texts) }
}

type Header = typeof BLANK_HEADER & Omit<Invoice, 'items'>

function readHeader (payload: Members, fields: readonly ApiField[]): { readonly header: Header & Members, readonly faults: readonly Fault[] } {
  const readable = fields.filter(field => !ANSWER_ONLY.includes(field.key))
  const { values, faults } = readMembers(payload, readable, field => REQUIRED.includes(field.key) || (field.extension && field.mustInput))
  const buyertaxno = cleanTaxNumber(String(values.buyertaxno ?? ''))
  const header = {
    ...BLANK_HEADER, ...values, buyertaxno, salertaxno: cleanTaxNumber(String(values.salertaxno ?? '')),
    taxedtype: isAbsent(values.deduction) || values.deduction === '0' ? '0' : '2',
    buyerproperty: values.buyerproperty ?? (buyertaxno === '' ? '1' : '0')
  } as Header & Members
  return { header, faults: [...faults, ...headerFaults(header)] }
}

function headerFaults (header: Header & Members): readonly Fault[] {
  const red: readonly Fault[] = header.issuetype === '0' ? [] : [{ api: 'invoiceProperty', code: 'SIM_API_RED', values: {} }]
  const email = String(header.buyeremail)
  return email === '' || EMAIL.test(email) ? red : [...red, { api: 'buyerRecipientMail', code: 'SIM_API_EMAIL', values: { field: '购方收票邮箱', given: email } }]
}

function readDetail (payload: Members, header: Header, context: InterfaceContext): { readonly lines: readonly LineOf[], readonly faults: readonly Fault[] } {
  const detail = payload.invoiceDetail
  if (detail === undefined || detail === null) return { lines: [], faults: [{ api: 'invoiceDetail', code: 'SIM_NO_LINES', values: {} }] }
  if (!Array.isArray(detail)) return { lines: [], faults: [{ api: 'invoiceDetail', code: 'SIM_API_TYPE', values: { field: '明细', expected: '数组' } }] }
  const known = { goods: context.lookups.goods ?? new Map(), goodsTaxCodes: context.lookups.goodsTaxCodes ?? new Map() }
  return readLines(detail, header, context.fields.entries.items ?? [], known)
}

function readBlocks (payload: Members, specialtype: string, context: InterfaceContext): { readonly values: Readonly<Record<string, unknown>>, readonly faults: readonly Fault[] } {
  const block = BLOCK_OF_TYPE[specialtype]
  if (block === undefined) return { values: {}, faults: [] }
  const member = ENTRY_MEMBERS[block]!
  const given = payload[member]
  const rows = Array.isArray(given) ? given : isAbsent(given) ? [] : [given]
  if (!rows.every(isMembers)) return { values: {}, faults: [{ api: member, code: 'SIM_API_TYPE', values: { field: member, expected: '对象' } }] }
  const read = rows.map((row, at) => readMembers(row, context.fields.entries[block] ?? [], field => field.mustInput, Array.isArray(given) ? at + 1 : undefined))
  return { values: { [block]: read.map(each => blankedRow(each.values, context.fields.entries[block] ?? [])) }, faults: read.flatMap(each => each.faults) }
}

const EMPTY_TEXT = ['TextField', 'TextAreaField', 'ComboField']
const blankedRow = (values: Readonly<Record<string, unknown>>, fields: readonly ApiField[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(fields.map(field => [field.key, values[field.key] ?? (EMPTY_TEXT.includes(field.type) ? '' : null)]))

/** Codes that the lines name, and those of the goods records that filled a line, all by their number. */
function taxCodesOf ({ lookups }: InterfaceContext): Lookup {
  const ofGoods = [...lookups.goodsTaxCodes?.values() ?? []].map(code => [String(code.number), code] as const)
  return new Map([...lookups.taxCodes ?? [], ...ofGoods])
}

function channelOf (enterprise: Surroundings['enterprise'], { channels }: InterfaceContext): Surroundings['channel'] {
  const key = String(enterprise?.channel ?? '')
  const settings = channels.get(key)
  return settings === undefined ? null : { key, remarkMax: settings.remarkMax }
}

function ignoredOf (payload: Members, specialtype: string, { fields }: InterfaceContext): readonly string[] {
  const blocks = BLOCKS.filter(block => block === BLOCK_OF_TYPE[specialtype]).map(block => ENTRY_MEMBERS[block]!)
  const declared = new Set([...fields.header.filter(field => !ANSWER_ONLY.includes(field.key)).map(field => field.api), ...Object.values(JOINED).flat(), 'invoiceDetail', ...blocks])
  const ofLine = new Set([...(fields.entries.items ?? []).map(field => field.api), ...OF_A_LINE])
  const lines = Array.isArray(payload.invoiceDetail) ? payload.invoiceDetail.filter(isMembers) : []
  const unknownOfLines = lines.flatMap(line => Object.keys(line)).filter(member => !ofLine.has(member)).map(member => `invoiceDetail.${member}`)
  return [...new Set([...Object.keys(payload).filter(member => !declared.has(member)), ...unknownOfLines])]
}
