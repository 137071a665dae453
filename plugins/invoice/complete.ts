/** Completes an invoice: what follows from what was given, line by line, and the sums of the header. */
import { Decimal } from '#sdk'
import { computeLine, total, type ComputedLine, type Terms } from './amounts.ts'
import { isDiscount, type Invoice, type Line } from './invoice.ts'
import { REDUCED_LEVY } from './privileges.ts'

type Taxed = Pick<Invoice, 'taxedtype' | 'deduction' | 'hsbz'>

/**
 * Says how a line is taxed.
 *
 * Out:    null where it has no rate. A deduction (差额) belongs to the one goods line that such an invoice has.
 */
export function termsOf (invoice: Pick<Taxed, 'taxedtype' | 'deduction'>, line: Pick<Line, 'taxrate' | 'zzstsgl' | 'rowtype'>): Terms | null {
  if (isBlank(line.taxrate)) return null
  const deduction = invoice.taxedtype === '2' && !isDiscount(line) ? invoice.deduction ?? '0' : '0'
  return { rate: new Decimal(line.taxrate!), deduction: new Decimal(deduction), isReduced: line.zzstsgl === REDUCED_LEVY }
}

/**
 * Computes amounts, taxes, prices and quantities of lines from what was given.
 *
 * Out:    the same lines, completed; a line without an amount or a rate stays as it is, for the rules to name.
 */
export function completeLines<L extends Line> (invoice: Taxed, lines: readonly L[]): readonly L[] {
  return lines.map(line => {
    const computed = computeLine(givenOf(invoice, line), termsOf(invoice, line))
    return computed === null ? line : { ...line, ...asFields(computed) }
  })
}

const givenOf = (invoice: Taxed, line: Line): Parameters<typeof computeLine>[0] => ({
  isInclusive: invoice.hsbz === '1',
  quantity: given(line.num), price: given(line.unitprice), grossPrice: given(line.taxunitprice),
  net: given(line.amount), gross: given(line.taxamount), tax: given(line.tax)
})

const asFields = ({ quantity, price, grossPrice, net, gross, tax }: ComputedLine): Pick<Line, 'num' | 'unitprice' | 'taxunitprice' | 'amount' | 'taxamount' | 'tax'> =>
  ({ num: quantity, unitprice: price, taxunitprice: grossPrice, amount: net, taxamount: gross, tax })

/** The sums of the header from its lines. */
export const sumsOf = (lines: readonly Pick<Line, 'amount' | 'tax' | 'taxamount'>[]): { readonly invoiceamount: string, readonly totaltax: string, readonly totalamount: string } => ({
  invoiceamount: total(lines.map(line => given(line.amount))),
  totaltax: total(lines.map(line => given(line.tax))),
  totalamount: total(lines.map(line => given(line.taxamount)))
})

const isBlank = (value: string | null | undefined): boolean => value === null || value === undefined || value === ''
const given = (value: string | null | undefined): string | null => isBlank(value) ? null : value!
