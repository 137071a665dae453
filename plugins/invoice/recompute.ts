/** What follows on a line when a person changes one field of it. */
import { computeLine } from './amounts.ts'
import { termsOf } from './complete.ts'
import type { Invoice, Line } from './invoice.ts'

type Computed = 'num' | 'unitprice' | 'taxunitprice' | 'amount' | 'taxamount' | 'tax'
const GROSS_SIDE = ['taxamount', 'taxunitprice']
const NET_SIDE = ['amount', 'unitprice']

/**
 * Recomputes a line after one of its fields changed.
 *
 * In:     the invoice, the line as it is now, and the field that was changed.
 * Out:    the computed fields that are other than before; none where the line has no rate or no amount yet.
 */
export function recomputed (invoice: Pick<Invoice, 'hsbz' | 'taxedtype' | 'deduction'>, line: Line, field: string): Partial<Record<Computed, string | null>> {
  // Whoever fills in one side means that side, whatever the header says.
  const isInclusive = GROSS_SIDE.includes(field) || (!NET_SIDE.includes(field) && invoice.hsbz === '1')
  const kept = { ...line, ...forgotten(line, field, isInclusive) }
  const result = computeLine({ isInclusive, quantity: kept.num, price: kept.unitprice, grossPrice: kept.taxunitprice, net: kept.amount, gross: kept.taxamount, tax: kept.tax }, termsOf(invoice, line))
  if (result === null) return {}
  const now: Record<Computed, string | null> = { num: result.quantity, unitprice: result.price, taxunitprice: result.grossPrice, amount: result.net, taxamount: result.gross, tax: result.tax }
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== line[key as Computed]))
}

/** What the change makes stale: it is computed anew rather than kept beside a value it no longer agrees with. */
function forgotten (line: Line, field: string, isInclusive: boolean): Partial<Record<Computed, null>> {
  const otherSide = isInclusive ? { amount: null, unitprice: null } : { taxamount: null, taxunitprice: null }
  const price = isInclusive ? line.taxunitprice : line.unitprice
  switch (field) {
    case 'tax': return otherSide
    case 'amount': case 'taxamount': return { ...otherSide, tax: null, unitprice: null, taxunitprice: null }
    case 'num': return price === null ? { unitprice: null, taxunitprice: null } : { ...otherSide, amount: null, taxamount: null, tax: null }
    case 'unitprice': case 'taxunitprice': return line.num === null ? otherSide : { ...otherSide, amount: null, taxamount: null, tax: null }
    default: return { ...otherSide, tax: null }
  }
}
