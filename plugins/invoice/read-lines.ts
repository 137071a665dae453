/** Reads the lines of an open API payload: privileges, rates, goods records, prices of either side, and discounts given on the line. */
import { Decimal, plain, type ApiField, type Lookup } from '#sdk'
import { cents, computeLine } from './amounts.ts'
import { termsOf } from './complete.ts'
import type { Line } from './invoice.ts'
import { privilegeByCode, PRIVILEGES } from './privileges.ts'
import { decimalText, isAbsent, isMembers, readMembers, textOf, type Fault, type Members } from './read-members.ts'
import { isKnownRate, normaliseTaxRate } from './tax-rate.ts'

/** A line of the row, and the number of the payload's line that it came of. */
export interface LineOf { readonly line: Line & Members, readonly source: number }
export interface LinesRead { readonly lines: readonly LineOf[], readonly faults: readonly Fault[] }
export interface GoodsKnown { readonly goods: Lookup, readonly goodsTaxCodes: Lookup }
type Header = { readonly hsbz: string, readonly taxedtype: string, readonly deduction: string | null }

/** Members that code reads, not metadata alone. */
const READ_BY_CODE = ['taxrate', 'zzstsgl', 'discountamount', 'discountrate']
const REQUIRED = ['rowtype', 'goodsname', 'goodscode', 'amount']
const BLANK: Line & Members = {
  rowtype: '0', goodsname: '', goodscode: '', simplegoodsname: '', specification: '', unit: '', num: null, unitprice: null, taxunitprice: null,
  amount: null, taxrate: null, tax: null, taxamount: null, taxpremark: '0', zzstsgl: '', zerotaxmark: ''
}

/**
 * Reads all lines.
 *
 * Out:    lines of the row, those made of a discount included; a line that says 2 without a discount after it is ordinary,
 *         as some existing clients send it.
 */
export function readLines (payloads: readonly unknown[], header: Header, fields: readonly ApiField[], known: GoodsKnown): LinesRead {
  const read = payloads.map((payload, at) => readLine(payload, at + 1, header, fields, known))
  const lines = read.flatMap((each, at) => each.discount === null ? [each.line] : withDiscount(each.line, each.discount, read[at + 1]?.line, header))
  const types = lines.map(each => each.line.rowtype)
  return {
    lines: lines.map((each, at) => types[at] === '2' && types[at + 1] !== '1' ? { ...each, line: { ...each.line, rowtype: '0' } } : each),
    faults: [...read.flatMap(each => each.faults), ...read.flatMap((each, at) => disagreeing(each, read[at + 1]?.line, header))]
  }
}

interface OneRead { readonly line: LineOf, readonly discount: Discount | null, readonly faults: readonly Fault[] }
interface Discount { readonly amount: Decimal, readonly member: string }

function readLine (raw: unknown, source: number, header: Header, fields: readonly ApiField[], known: GoodsKnown): OneRead {
  if (!isMembers(raw)) return { line: { line: BLANK, source }, discount: null, faults: [{ api: 'invoiceDetail', line: source, code: 'SIM_API_TYPE', values: { field: '明细行', expected: '对象' } }] }
  const filled = filledFromGoods(raw, known)
  const { values, faults } = readMembers(filled, fields.filter(field => !READ_BY_CODE.includes(field.key)), field => REQUIRED.includes(field.key) || (field.extension && field.mustInput), source)
  const rate = readRate(filled.taxRate, source)
  const privilege = readPrivilege(filled.privilegeType, source)
  const line = placed({ ...BLANK, ...values, taxrate: rate.value, ...privilege.values } as Line & Members, header)
  const discount = readDiscount(filled, line, header, source)
  return { line: { line: { ...line, ...discount.kept }, source }, discount: discount.value, faults: [...faults, ...rate.faults, ...privilege.faults, ...discount.faults] }
}

/** A goods record fills what the line leaves out. */
function filledFromGoods (raw: Members, { goods, goodsTaxCodes }: GoodsKnown): Members {
  const record = goods.get(textOf(raw.goodsCode)?.trim() ?? '')
  if (record === undefined) return raw
  const filling: Members = {
    goodsName: record.goodsname, revenueCode: goodsTaxCodes.get(String(record.taxcode ?? ''))?.number, specification: record.specifications, units: record.unit,
    taxRate: record.taxrate, ...(record.privilegeflag === '1' ? { privilegeType: record.privilegetype } : {})
  }
  const missing = Object.entries(filling).filter(([member, value]) => isAbsent(raw[member]) && !isAbsent(value))
  return { ...raw, ...Object.fromEntries(missing) }
}

function readRate (raw: unknown, line: number): { readonly value: string | null, readonly faults: readonly Fault[] } {
  if (isAbsent(raw)) return { value: null, faults: [{ api: 'taxRate', line, code: 'SIM_RATE_MISSING', values: {} }] }
  const text = textOf(raw)
  const rate = text === null ? null : normaliseTaxRate(text)
  if (rate === null) return { value: null, faults: [{ api: 'taxRate', line, code: 'SIM_RATE_UNREADABLE', values: { given: text ?? '…' } }] }
  return isKnownRate(rate) ? { value: rate, faults: [] } : { value: null, faults: [{ api: 'taxRate', line, code: 'SIM_RATE_UNKNOWN', values: { given: text! } }] }
}

function readPrivilege (raw: unknown, line: number): { readonly values: Partial<Line>, readonly faults: readonly Fault[] } {
  if (isAbsent(raw)) return { values: {}, faults: [] }
  const code = textOf(raw)?.trim() ?? ''
  const privilege = privilegeByCode(code)
  if (privilege !== undefined) return { values: { taxpremark: '1', zzstsgl: privilege.text, zerotaxmark: privilege.zeroMark }, faults: [] }
  const allowed = PRIVILEGES.filter(each => each.code !== '').map(each => `${each.code} ${each.text}`).join('、')
  return { values: {}, faults: [{ api: 'privilegeType', line, code: 'SIM_API_VALUE', values: { field: '税收优惠政策标识', given: code, allowed } }] }
}

/** Puts amount and price on the side they belong to: tax-inclusive or not, and the price where it gives its amount. */
function placed (line: Line & Members, header: Header): Line & Members {
  const sided = header.hsbz === '1' ? { ...line, amount: null, taxamount: line.amount } : line
  if (line.unitprice === null) return sided
  const [own, other] = header.hsbz === '1' ? ['taxunitprice', 'unitprice'] as const : ['unitprice', 'taxunitprice'] as const
  const bare = { ...sided, unitprice: null, taxunitprice: null }
  return { ...bare, [givesOnlyOther(bare, line.unitprice, header) ? other : own]: line.unitprice }
}

function givesOnlyOther (line: Line, price: string, header: Header): boolean {
  if (line.num === null) return false
  const computed = computeLine({ isInclusive: header.hsbz === '1', quantity: null, price: null, grossPrice: null, net: line.amount, gross: line.taxamount, tax: line.tax }, termsOf(header, line))
  if (computed === null) return false
  const gives = (amount: string): boolean => new Decimal(price).times(line.num!).minus(amount).abs().lte('0.01')
  const [own, other] = header.hsbz === '1' ? [computed.gross, computed.net] : [computed.net, computed.gross]
  return !gives(own) && gives(other)
}

interface DiscountRead { readonly value: Discount | null, readonly kept: Partial<Record<'discountamount' | 'discountrate', string>>, readonly faults: readonly Fault[] }
const NO_DISCOUNT: DiscountRead = { value: null, kept: {}, faults: [] }

function readDiscount (raw: Members, line: Line, header: Header, at: number): DiscountRead {
  const amount = isNothing(raw.discountAmount) ? null : decimalText(raw.discountAmount)
  const rate = isNothing(raw.discountRate) ? null : normaliseTaxRate(textOf(raw.discountRate) ?? '')
  const isGiven = { amount: !isNothing(raw.discountAmount), rate: !isNothing(raw.discountRate) }
  if (!isGiven.amount && !isGiven.rate) return NO_DISCOUNT
  const fault = (api: string, code: string, values: Readonly<Record<string, string>>): DiscountRead => ({ ...NO_DISCOUNT, faults: [{ api, line: at, code, values }] })
  if (line.rowtype === '1') return fault(isGiven.amount ? 'discountAmount' : 'discountRate', 'SIM_API_DISCOUNT_ON_DISCOUNT', {})
  if (isGiven.amount && (amount === null || !new Decimal(amount).gt(0))) return fault('discountAmount', 'SIM_API_DISCOUNT_VALUE', { field: '折扣金额', given: String(textOf(raw.discountAmount)) })
  if (isGiven.rate && (rate === null || !new Decimal(rate).gt(0) || new Decimal(rate).gt(1))) return fault('discountRate', 'SIM_API_DISCOUNT_VALUE', { field: '折扣率', given: String(textOf(raw.discountRate)) })
  const basis = header.hsbz === '1' ? line.taxamount : line.amount
  const byRate = rate === null || basis === null ? null : cents(new Decimal(basis).times(rate))
  if (amount !== null && byRate !== null && !byRate.eq(amount)) return fault('discountAmount', 'SIM_API_DISCOUNT_TWICE', { given: amount, expected: byRate.toFixed(2) })
  const value = amount === null ? byRate : new Decimal(amount)
  const kept = { ...(amount === null ? {} : { discountamount: amount }), ...(rate === null ? {} : { discountrate: plain(rate) }) }
  return { value: value === null ? null : { amount: value, member: isGiven.amount ? 'discountAmount' : 'discountRate' }, kept, faults: [] }
}

const isNothing = (raw: unknown): boolean => isAbsent(raw) || ['0', '0.0', '0.00', '0%'].includes(textOf(raw)?.trim() ?? '')

/** The discounted line and its discount; one that the caller wrote out already is not made a second time. */
function withDiscount (discounted: LineOf, { amount }: Discount, next: LineOf | undefined, header: Header): readonly LineOf[] {
  const parent = { ...discounted, line: { ...discounted.line, rowtype: '2' } }
  if (next?.line.rowtype === '1') return [parent]
  const { goodsname, goodscode, simplegoodsname, taxrate, taxpremark, zzstsgl, zerotaxmark } = discounted.line
  const negative = amount.negated().toFixed()
  const side = header.hsbz === '1' ? { taxamount: negative } : { amount: negative }
  return [parent, { source: discounted.source, line: { ...BLANK, rowtype: '1', goodsname, goodscode, simplegoodsname, taxrate, taxpremark, zzstsgl, zerotaxmark, ...side } }]
}

function disagreeing ({ line, discount }: OneRead, next: LineOf | undefined, header: Header): readonly Fault[] {
  if (discount === null || next?.line.rowtype !== '1') return []
  const written = header.hsbz === '1' ? next.line.taxamount : next.line.amount
  if (written === null || discount.amount.negated().eq(written)) return []
  return [{ api: discount.member, line: line.source, code: 'SIM_API_DISCOUNT_LINE_DIFFERS', values: { given: discount.amount.toFixed(), expected: plain(written) } }]
}
