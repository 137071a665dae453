/** Sums and products of an invoice, as the bureau recomputes them. Source: domain rules R1 to R17. */
import { Decimal, isWithin, sumOf } from '../decimal.ts'
import type { IssueBody, IssueLine } from '../types.ts'
import type { Broken, LineRule, BodyRule } from './rule.ts'

const at = (line: IssueLine): string => `第${line.lineNo}行`
const isFilled = (text: string): boolean => text !== ''
const signOf = (body: IssueBody): 1 | -1 => body.issueType === '1' ? -1 : 1
const broken = (code: string, isBroken: boolean, reason: string): readonly Broken[] => isBroken ? [{ code, reason }] : []

/** R1: price × quantity is the amount, to one 分. */
const priceTimesQuantity: LineRule = line => {
  if (!isFilled(line.price) || !isFilled(line.quantity)) return []
  const product = new Decimal(line.price).times(line.quantity)
  return broken('R1', !isWithin(product, line.amount, '0.01'), `${at(line)}单价×数量与金额不符：${line.price}×${line.quantity}=${product.toFixed(2)}，金额为${line.amount}`)
}

/** The tax a line should carry, before rounding. */
function expectedTax (line: IssueLine, body: IssueBody): Decimal {
  const gross = new Decimal(line.amount).plus(line.tax)
  if (body.taxedType === '2') return gross.minus(body.deduction || '0').times(line.taxRate).div(new Decimal(line.taxRate).plus(1))
  // 5 % reduced to 1.5 %: the price is parted by the 5 %, the tax is 1.5 % of what remains.
  if (new Decimal(line.taxRate).eq('0.015')) return gross.div('1.05').times('0.015')
  return new Decimal(line.amount).times(line.taxRate)
}

/** R2 and R3: amount × rate is the tax, to six 分, on a discount line to one. */
const amountTimesRate: LineRule = (line, body) => {
  const [code, tolerance] = line.kind === '1' ? ['R3', '0.01'] as const : ['R2', '0.06'] as const
  const tax = expectedTax(line, body)
  return broken(code, !isWithin(tax, line.tax, tolerance), `${at(line)}税额与金额×税率不符：应为${tax.toFixed(2)}，税额为${line.tax}`)
}

/** R10 and R12: quantity and price both or neither, none of them nought; an amount of two places, not nought. */
const filledTogether: LineRule = line => [
  ...broken('R10', isFilled(line.price) !== isFilled(line.quantity), `${at(line)}数量与单价须同时填写或同时为空`),
  ...broken('R12', new Decimal(line.amount).isZero(), `${at(line)}金额不能为0`),
  ...broken('R12', [line.price, line.quantity].some(text => isFilled(text) && new Decimal(text).isZero()), `${at(line)}数量、单价不能为0`)
]

/** R11 and R16: what is sold has the sign of the invoice; a price is never negative. */
const signs: LineRule = (line, body) => {
  const sign = signOf(body) * (line.kind === '1' ? -1 : 1)
  const code = sign === signOf(body) && sign === 1 ? 'R11' : 'R16'
  const wrong = [line.amount, line.tax, line.quantity].some(text => isFilled(text) && new Decimal(text).times(sign).lt(0)) || (isFilled(line.price) && new Decimal(line.price).lt(0))
  return broken(code, wrong, `${at(line)}${body.issueType === '1' ? '红字发票的金额、数量须为负数，单价须为正数' : line.kind === '1' ? '折扣行的金额、税额须为负数' : '负数商品冲抵不了，蓝字发票除折扣行外不能有负数行'}`)
}

export const LINE_ARITHMETIC: readonly LineRule[] = [priceTimesQuantity, amountTimesRate, filledTogether, signs]

const difference = (code: string, what: string, sum: Decimal, given: string): readonly Broken[] =>
  broken(code, !isWithin(sum, given, '0.01'), `${what}与明细不符：明细合计${sum.toFixed(2)}，${what}为${given}`)

/** R4, R5 and R6: the header adds up the lines. */
const totals: BodyRule = ({ lines, amount, tax, total }) => {
  const [amounts, taxes] = [sumOf(lines.map(line => line.amount)), sumOf(lines.map(line => line.tax))]
  return [...difference('R4', '合计金额', amounts, amount), ...difference('R5', '合计税额', taxes, tax), ...difference('R6', '价税合计', amounts.plus(taxes), total)]
}

/** R17: the total has the sign of the invoice. */
const totalSign: BodyRule = body => broken('R17', new Decimal(body.total).times(signOf(body)).lte(0), body.issueType === '1' ? '红字发票价税合计须小于0' : '蓝字发票价税合计须大于0')

/** On the difference: one line, and a deduction less than what is paid. */
const deduction: BodyRule = ({ taxedType, deduction, lines, total }) => {
  if (taxedType !== '2') return []
  const isGiven = deduction !== '' && new Decimal(deduction).gt(0) && new Decimal(deduction).lt(new Decimal(total).abs())
  return [...broken('DEDUCTION', !isGiven, '差额征税的扣除额须大于0且小于价税合计'), ...broken('DEDUCTION', lines.length !== 1, '差额征税发票只能有一行明细')]
}

export const BODY_ARITHMETIC: readonly BodyRule[] = [totals, totalSign, deduction]
