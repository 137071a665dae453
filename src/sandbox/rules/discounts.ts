/** R8 and R9: a discount line stands right under the line it discounts and is like it. */
import { Decimal } from '../decimal.ts'
import type { IssueLine } from '../types.ts'
import type { Broken, LineRule } from './rule.ts'

const differs = (line: IssueLine, parent: IssueLine): boolean =>
  line.goodsName !== parent.goodsName || line.taxCode !== parent.taxCode || !new Decimal(line.taxRate).eq(parent.taxRate)

function likeItsParent (line: IssueLine, parent: IssueLine): readonly Broken[] {
  const reasons = [
    differs(line, parent) ? '折扣行的商品名称、编码、税率须与被折扣行一致' : '',
    [line.quantity, line.price, line.spec].some(text => text !== '') ? '折扣行不能有规格型号、数量、单价' : '',
    new Decimal(line.amount).abs().gt(new Decimal(parent.amount).abs()) ? '折扣金额不能大于被折扣行金额' : ''
  ]
  return reasons.filter(Boolean).map(reason => ({ code: 'R9', reason: `第${line.lineNo}行${reason}` }))
}

export const discountPairs: LineRule = (line, { lines }, at) => {
  const [before, after] = [lines[at - 1], lines[at + 1]]
  if (line.kind === '2' && after?.kind !== '1') return [{ code: 'R8', reason: `第${line.lineNo}行为被折扣行，下一行须为其折扣行` }]
  if (line.kind !== '1') return []
  return before?.kind === '2' ? likeItsParent(line, before) : [{ code: 'R8', reason: `第${line.lineNo}行折扣行上一行不为该行的被折扣行` }]
}
