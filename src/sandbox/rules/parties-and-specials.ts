/** Who buys and sells, what nobody may write, and what a special business needs. */
import type { IssueBody, IssueLine, SpecialKind } from '../types.ts'
import type { BodyRule, Broken, LineRule } from './rule.ts'

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/u
const TAX_NO = /^(?:[0-9A-Z]{15}|[0-9A-Z]{17}|[0-9A-Z]{18}|[0-9A-Z]{20})$/
const BLOCK_OF: Readonly<Record<string, SpecialKind>> = { E03: 'build', E04: 'freight', E05: 'estateSale', E06: 'estateLease', E09: 'travelers' }
const isOil = (line: IssueLine): boolean => line.taxCode.startsWith('1070101')
/** Codes of transport (301) that carry people. */
const PASSENGERS = /^3010[123]01/
const isFreight = ({ taxCode }: IssueLine): boolean => taxCode.startsWith('301') && !PASSENGERS.test(taxCode)

/** This bureau issues fully digitalised invoices only; the older kinds come from tax-control devices. */
const DIGITAL_TYPES: readonly string[] = ['08xdp', '10xdp']
const digitalType: BodyRule = ({ invoiceType }) =>
  DIGITAL_TYPES.includes(invoiceType) ? [] : [{ code: 'TYPE', reason: `数电通道不支持开具发票种类${invoiceType}，请使用如下种类：${DIGITAL_TYPES.join('、')}` }]

const taxNumbers: BodyRule = ({ buyerTaxNo, sellerTaxNo, invoiceType }) => {
  const found: Broken[] = []
  const isWrong = buyerTaxNo === '' ? invoiceType === '08xdp' : !TAX_NO.test(buyerTaxNo)
  if (isWrong) found.push({ code: 'BUYER', reason: '受票方纳税人识别号不合法，请重新输入' })
  if (!TAX_NO.test(sellerTaxNo)) found.push({ code: 'SELLER', reason: '开票方统一社会信用代码或纳税人识别号错误' })
  return found
}

const visibleText: BodyRule = body => {
  const texts = [...Object.values(body), ...body.lines.flatMap(line => Object.values(line) as unknown[])].filter((value): value is string => typeof value === 'string')
  return texts.some(text => INVISIBLE.test(text)) ? [{ code: 'CONTENT', reason: '发票开具失败！含有非法字符' }] : []
}

const block: BodyRule = ({ specialType, special }) => {
  const needed = BLOCK_OF[specialType]
  if (needed === undefined) return special === null ? [] : [{ code: 'SPECIAL', reason: `特定业务${specialType}不能有特定要素${special.kind}` }]
  return special?.kind === needed && special.rows.length > 0 ? [] : [{ code: 'SPECIAL', reason: `特定业务${specialType}须填写特定要素${needed}` }]
}

/** One block for the whole invoice, or one for each line that is no discount. */
const leaseRows: BodyRule = ({ specialType, special, lines }) => {
  const rows = special?.rows.length ?? 0
  return specialType === 'E06' && rows > 1 && rows !== lines.filter(line => line.kind !== '1').length ? [{ code: 'SPECIAL', reason: '不动产租赁特定要素行数不一致' }] : []
}

const oil: LineRule = (line, { specialType }) => {
  if (isOil(line) !== (specialType === 'E01')) return [{ code: 'SPECIAL', reason: `第${line.lineNo}行商品编码，不支持开具${isOil(line) ? '非' : ''}特定业务发票` }]
  if (!isOil(line) || line.kind === '1') return []
  const isWhole = ['升', '吨'].includes(line.unit) && line.quantity !== '' && line.price !== ''
  return isWhole ? [] : [{ code: 'SPECIAL', reason: `第${line.lineNo}行商品单位不合法,请使用如下单位：升、吨；成品油须填写数量和单价` }]
}

const freight: LineRule = (line, { specialType }) =>
  specialType === 'E04' && !isFreight(line) ? [{ code: 'SPECIAL', reason: `第${line.lineNo}行商品编码不是货物运输服务` }] : []

export const BODY_RULES: readonly BodyRule[] = [digitalType, taxNumbers, visibleText, block, leaseRows]
export const SPECIAL_LINE_RULES: readonly LineRule[] = [oil, freight]
export const lineCount = ({ lines }: IssueBody): readonly Broken[] =>
  lines.length >= 1 && lines.length <= 2000 ? [] : [{ code: 'R15', reason: '发票明细须为1至2000行' }]
