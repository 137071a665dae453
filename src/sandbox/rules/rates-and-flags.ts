/** Rates by code, and how rate, zero-rate flag and preferential policy go together. */
import { Decimal } from '../decimal.ts'
import type { IssueLine } from '../types.ts'
import { CATALOGUE, GENERAL_RATES, PAST_RATES, RATES, isHeading } from './catalogue.ts'
import type { Broken, LineRule } from './rule.ts'

const SIMPLE_RATES: Readonly<Record<string, readonly string[]>> = {
  简易征收: ['0.03', '0.04', '0.05'], '按3%简易征收': ['0.03'], '按5%简易征收': ['0.05'], '按5%简易征收减按1.5%计征': ['0.015']
}
const CONTENT_OF_FLAG: Readonly<Record<string, string>> = { 0: '出口零税', 1: '免税', 2: '不征税', 3: '' }

const isZero = (line: IssueLine): boolean => new Decimal(line.taxRate).isZero()
const shortest = (rate: string): string => new Decimal(rate).toFixed()

const rateOfCode: LineRule = (line, { issueType }) => {
  const rate = shortest(line.taxRate)
  const general = CATALOGUE[line.taxCode]?.rates ?? GENERAL_RATES
  const isPast = PAST_RATES.includes(rate)
  const isAllowed = RATES.includes(rate) && (isPast ? issueType === '1' : !GENERAL_RATES.includes(rate) || general.includes(rate))
  return isAllowed ? [] : [{ code: 'TAX_RATE', reason: `第${line.lineNo}行商品税率:${line.taxRate}不合法,请使用如下税率：${general.join('、')}` }]
}

const codeAndShortName: LineRule = line => {
  const known = CATALOGUE[line.taxCode]
  if (isHeading(line.taxCode)) return [{ code: 'GOODS', reason: `第${line.lineNo}行该商品编码为汇总商品` }]
  if (known === undefined || line.shortName === '' || line.shortName === known.shortName) return []
  return [{ code: 'GOODS', reason: `第${line.lineNo}行商品简称不合法,请使用如下简称：${known.shortName}` }]
}

const zeroRate: LineRule = (line, { invoiceType, taxedType }) => {
  if (!isZero(line)) return line.zeroTaxFlag === '' ? [] : [{ code: 'FLAG', reason: `第${line.lineNo}行税率不为0，零税率标识须为空` }]
  const found: Broken[] = []
  const tell = (code: string, isBroken: boolean, reason: string): void => { if (isBroken) found.push({ code, reason: `第${line.lineNo}行${reason}` }) }
  tell('R13', invoiceType === '08xdp', '专用发票不能开具零税率')
  tell('R14', taxedType === '2', '差额征税不能开具零税率')
  tell('FLAG', line.zeroTaxFlag === '', '税率为0时须填写零税率标识')
  tell('FLAG', !new Decimal(line.tax).isZero(), '税率为0时税额须为0.00')
  tell('FLAG', line.zeroTaxFlag !== '' && line.preferentialContent !== CONTENT_OF_FLAG[line.zeroTaxFlag], '零税率标识与增值税特殊管理不符')
  tell('FLAG', line.taxCode.startsWith('6') && line.zeroTaxFlag !== '2', '6开头的商品编码只能为不征税')
  return found
}

const preferential: LineRule = line => {
  const rates = SIMPLE_RATES[line.preferentialContent]
  const reasons = [
    line.preferential === '1' && line.preferentialContent === '' ? '使用优惠政策时须填写增值税特殊管理' : '',
    line.preferential === '0' && line.preferentialContent !== '' ? '未使用优惠政策，增值税特殊管理须为空' : '',
    rates !== undefined && !rates.includes(shortest(line.taxRate)) ? `${line.preferentialContent}的税率须为${rates.join('、')}` : ''
  ]
  return reasons.filter(Boolean).map(reason => ({ code: 'FLAG', reason: `第${line.lineNo}行${reason}` }))
}

export const RATES_AND_FLAGS: readonly LineRule[] = [rateOfCode, codeAndShortName, zeroRate, preferential]
