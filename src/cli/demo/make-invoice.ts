/** One demonstration invoice: seller, buyer, lines and what its kind asks for. */
import type { Customer } from './customers.ts'
import type { Dice } from './dice.ts'
import { GOODS, type Goods } from './goods.ts'
import { discounted, makeLine, type LineValues } from './lines.ts'
import type { Seller } from './organisations.ts'
import { specialBlock } from './special-blocks.ts'

/** Who and what there is to make invoices of: ids by number. */
export interface Cast {
  readonly orgIds: ReadonlyMap<string, string>
  readonly goodsIds: ReadonlyMap<string, string>
  readonly customers: readonly Customer[]
}

const SPECIAL_SHARE = 0.3
const DISCOUNT_SHARE = 0.12
const INCLUSIVE_SHARE = 0.4
const SPECIAL_INVOICE_SHARE = 0.55
const REMARKS = ['', '', '', '合同号 HT-2026-118', '订单 88231；含安装', '月结账期 30 天', '按送货单开具']

/**
 * Makes the values of one invoice, as a person or a program would give them.
 *
 * In:     the seller; words to add to the buyer's name; whether lines carry the caller's own ids.
 * Out:    header and entries for `save`, without sums, which saving computes.
 */
export function makeInvoice (dice: Dice, cast: Cast, seller: Seller, at: Date, { mark, hasLineIds }: { readonly mark: string, readonly hasLineIds: boolean }): Record<string, unknown> {
  const chosen = chooseGoods(dice, seller)
  const buyer = dice.pick(cast.customers)
  const isInclusive = dice.chance(INCLUSIVE_SHARE)
  const { specialtype } = chosen[0]!
  return {
    org: cast.orgIds.get(seller.number), invoicetype: typeOf(dice, buyer, chosen), specialtype, hsbz: isInclusive ? '1' : '0',
    ...buyerOf(buyer, mark), drawer: seller.drawer, remark: dice.pick(REMARKS),
    items: linesOf(dice, cast, chosen, isInclusive, hasLineIds), ...specialBlock(dice, specialtype, at)
  }
}

/** One special type at most on an invoice: either goods of one such type, or any of the ordinary ones. */
function chooseGoods (dice: Dice, seller: Seller): readonly Goods[] {
  const sold = GOODS.filter(goods => goods.seller === seller.number)
  const special = sold.filter(goods => goods.specialtype !== '00')
  if (special.length > 0 && dice.chance(SPECIAL_SHARE)) return [dice.pick(special)]
  const ordinary = sold.filter(goods => goods.specialtype === '00')
  return Array.from({ length: dice.whole(1, 4) }, () => dice.pick(ordinary))
}

// People get general invoices, and what is not taxed may not stand on a special one.
const typeOf = (dice: Dice, buyer: Customer, chosen: readonly Goods[]): string =>
  buyer.isPerson || chosen.some(goods => goods.taxrate === '0') || !dice.chance(SPECIAL_INVOICE_SHARE) ? '10xdp' : '08xdp'

const buyerOf = (buyer: Customer, mark: string): Record<string, unknown> => ({
  buyerproperty: buyer.isPerson ? '1' : '0', buyername: buyer.name + mark, buyertaxno: buyer.taxno, buyeraddr: buyer.address, buyerbank: buyer.bank, buyerphone: buyer.phone, buyeremail: buyer.email
})

function linesOf (dice: Dice, cast: Cast, chosen: readonly Goods[], isInclusive: boolean, hasLineIds: boolean): readonly LineValues[] {
  const isDiscounted = dice.chance(DISCOUNT_SHARE) && chosen[0]!.taxrate !== '0'
  return chosen.flatMap((goods, at): readonly LineValues[] => {
    const line = makeLine(dice, goods, isInclusive, cast.goodsIds.get(goods.goodscode)!, hasLineIds ? `L${dice.digits(10)}` : '')
    return at === 0 && isDiscounted ? discounted(dice, line, goods, isInclusive) : [line]
  })
}
