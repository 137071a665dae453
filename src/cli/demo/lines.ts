/** Lines of demonstration invoices: what a person would type, from which saving computes amounts and taxes. */
import { Decimal, round } from '../../sdk/decimal.ts'
import type { Dice } from './dice.ts'
import type { Goods } from './goods.ts'

export type LineValues = Record<string, unknown>

const DEAR = '20000'
const DISCOUNTS = ['0.05', '0.1', '0.15']

/**
 * Makes a line of goods with a quantity by chance.
 *
 * In:     whether prices are tax-inclusive; the id of the goods record; the caller's own line id, empty for a line typed by a person.
 */
export function makeLine (dice: Dice, goods: Goods, isInclusive: boolean, goodsId: string, sourceId: string): LineValues {
  return { ...named(goods), spbm: goodsId, zxbm: goods.goodscode, rowtype: '0', specification: goods.specifications, unit: goods.unit, num: quantity(dice, goods), ...priced(goods, isInclusive), billsourceid: sourceId }
}

/**
 * Puts a discount behind a line.
 *
 * Out:    the line as discounted, and its discount line, which names the same goods.
 */
export function discounted (dice: Dice, line: LineValues, goods: Goods, isInclusive: boolean): readonly [LineValues, LineValues] {
  const price = isInclusive ? line.taxunitprice : line.unitprice
  const whole = round(new Decimal(String(price)).times(String(line.num)), 2)
  const off = round(new Decimal(whole).times(dice.pick(DISCOUNTS)).negated(), 2)
  return [{ ...line, rowtype: '2' }, { ...named(goods), spbm: line.spbm, zxbm: goods.goodscode, rowtype: '1', ...(isInclusive ? { taxamount: off } : { amount: off }) }]
}

const named = ({ goodsname, taxCode, taxrate, privilege }: Goods): LineValues =>
  ({ goodsname, goodscode: taxCode, taxrate, taxpremark: privilege === null ? '0' : '1', zzstsgl: privilege?.text ?? '', zerotaxmark: privilege?.text === '不征税' ? '2' : '' })

const priced = ({ price, taxrate }: Goods, isInclusive: boolean): LineValues =>
  isInclusive ? { taxunitprice: round(new Decimal(taxrate).plus(1).times(price), 2) } : { unitprice: price }

function quantity (dice: Dice, { unit, price }: Goods): string {
  if (unit === '升') return String(dice.whole(200, 5000))
  if (unit === '吨') return `${dice.whole(5, 60)}.${dice.whole(1, 9)}`
  return String(new Decimal(price).gt(DEAR) ? dice.whole(1, 3) : dice.whole(1, 40))
}
