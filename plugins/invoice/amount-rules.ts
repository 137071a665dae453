/** The arithmetic that the tax bureau checks (R1 to R17), each rule by the code of its message. */
import { Decimal, places, plain, sum } from '#sdk'
import { cents, exactTaxOfNet, taxOfGross, total } from './amounts.ts'
import { termsOf } from './complete.ts'
import { eachLine, header, isDiscount, isRed, isSpecialInvoice, type Invoice, type Line, type Place, type RuleTable } from './invoice.ts'

const MOST_LINES = 2000
const has = (value: string | null | undefined): value is string => value !== null && value !== undefined && value !== ''
const isFurther = (a: Decimal, b: Decimal, tolerance: string): boolean => a.minus(b).abs().gt(tolerance)
const isZeroRate = (line: Line): boolean => has(line.taxrate) && new Decimal(line.taxrate).isZero()
const goods = (invoice: Invoice): readonly Line[] => invoice.items.filter(line => !isDiscount(line))
const isDeducted = (invoice: Invoice): boolean => invoice.taxedtype === '2'

/** The side that was given: tax-inclusive or not. A message names the field that a person filled in. */
const amountField = (invoice: Invoice): 'amount' | 'taxamount' => invoice.hsbz === '1' ? 'taxamount' : 'amount'
const priceField = (invoice: Invoice): 'unitprice' | 'taxunitprice' => invoice.hsbz === '1' ? 'taxunitprice' : 'unitprice'

function wrongProduct (line: Line, price: string | null, amount: string | null): string | null {
  if (!has(price) || !has(line.num) || !has(amount)) return null
  const product = new Decimal(price).times(line.num)
  return isFurther(product, new Decimal(amount), '0.01') ? plain(cents(product)) : null
}

function wrongTax (line: Line, invoice: Invoice, tolerance: string): Place | null {
  const terms = termsOf(invoice, line)
  if (terms === null || !has(line.amount) || !has(line.tax)) return null
  if (!isFurther(exactTaxOfNet(new Decimal(line.amount), terms), new Decimal(line.tax), tolerance)) return null
  // A wrong tax makes the other side wrong too: what to write instead follows from the side that was given.
  const expected = invoice.hsbz === '1' && has(line.taxamount) ? taxOfGross(new Decimal(line.taxamount), terms) : cents(exactTaxOfNet(new Decimal(line.amount), terms))
  return { field: 'tax', values: { given: line.tax, expected: expected.toFixed(2), tolerance } }
}

const wrongSum = (field: 'invoiceamount' | 'totaltax' | 'totalamount', column: 'amount' | 'tax' | 'taxamount') => header(invoice => {
  const given = invoice[field]
  if (!has(given) || invoice.items.length === 0) return null
  const expected = total(invoice.items.map(line => has(line[column]) ? line[column] : null))
  return isFurther(new Decimal(expected), new Decimal(given), '0.01') ? { field, values: { given, expected } } : null
})

const isNegative = (value: string | null): boolean => has(value) && new Decimal(value).lt(0)
const isPositive = (value: string | null): boolean => has(value) && new Decimal(value).gt(0)
const isNothing = (value: string | null): boolean => has(value) && new Decimal(value).isZero()

export const amountRules: RuleTable = {
  SIM_NO_LINES: header(invoice => invoice.items.length === 0 ? { field: 'items' } : null),
  SIM_TOO_MANY_LINES: header(invoice => invoice.items.length > MOST_LINES ? { field: 'items', values: { count: String(invoice.items.length), most: String(MOST_LINES) } } : null),
  SIM_AMOUNT_MISSING: eachLine((line, _at, invoice) => has(line.amount) || has(line.taxamount) || !has(line.taxrate) ? null : { field: amountField(invoice) }),
  SIM_AMOUNT_ZERO: eachLine((line, _at, invoice) => isNothing(line[amountField(invoice)]) ? { field: amountField(invoice) } : null),
  SIM_AMOUNT_PLACES: eachLine((line, _at, invoice) => {
    const field = ([amountField(invoice), 'tax'] as const).find(key => has(line[key]) && places(plain(line[key])) > 2)
    return field === undefined ? null : { field, values: { given: line[field]! } }
  }),
  SIM_PRICE_QUANTITY_ZERO: eachLine((line, _at, invoice) => {
    if (isNothing(line.num)) return { field: 'num' }
    return isNothing(line[priceField(invoice)]) ? { field: priceField(invoice) } : null
  }),
  SIM_PRICE_QUANTITY_PAIR: eachLine((line, _at, invoice) => {
    // A line that could not be computed has its own message.
    if (isDiscount(line) || !has(line.amount) || !has(line.taxamount) || has(line.num) === has(line.unitprice)) return null
    return { field: has(line.num) ? priceField(invoice) : 'num' }
  }),
  SIM_PRICE_NEGATIVE: eachLine((line, _at, invoice) => isNegative(line[priceField(invoice)]) ? { field: priceField(invoice), values: { given: line[priceField(invoice)]! } } : null),
  // R1, on the side that was given; the other side follows from its amount.
  SIM_PRICE_TIMES_QUANTITY: eachLine((line, _at, invoice) => {
    const field = amountField(invoice)
    const product = wrongProduct(line, line[priceField(invoice)], line[field])
    return product === null ? null : { field, values: { given: line[field]!, product, price: line[priceField(invoice)]!, quantity: line.num! } }
  }),
  SIM_LINE_TAX: eachLine((line, _at, invoice) => isDiscount(line) ? null : wrongTax(line, invoice, '0.06')),
  SIM_DISCOUNT_TAX: eachLine((line, _at, invoice) => isDiscount(line) ? wrongTax(line, invoice, '0.01') : null),
  SIM_LINE_TOTAL: eachLine(line => {
    if (!has(line.amount) || !has(line.tax) || !has(line.taxamount)) return null
    const expected = new Decimal(line.amount).plus(line.tax)
    return expected.eq(line.taxamount) ? null : { field: 'taxamount', values: { given: line.taxamount, expected: expected.toFixed(2) } }
  }),
  SIM_SUM_AMOUNT: wrongSum('invoiceamount', 'amount'),
  SIM_SUM_TAX: wrongSum('totaltax', 'tax'),
  SIM_SUM_TOTAL: wrongSum('totalamount', 'taxamount'),
  SIM_DISCOUNT_WITHOUT_PARENT: eachLine((line, at, invoice) => isDiscount(line) && invoice.items[at - 1]?.rowtype !== '2' ? { field: 'rowtype' } : null),
  SIM_DISCOUNT_MISSING: eachLine((line, at, invoice) => line.rowtype === '2' && invoice.items[at + 1]?.rowtype !== '1' ? { field: 'rowtype' } : null),
  SIM_DISCOUNT_DIFFERS: eachLine((line, at, invoice) => {
    const parent = invoice.items[at - 1]
    if (!isDiscount(line) || parent === undefined || isDiscount(parent)) return null
    if (line.goodsname !== parent.goodsname) return { field: 'goodsname', values: { given: line.goodsname, expected: parent.goodsname } }
    if (line.goodscode !== parent.goodscode) return { field: 'goodscode', values: { given: line.goodscode, expected: parent.goodscode } }
    if (!has(line.taxrate) || !has(parent.taxrate) || new Decimal(line.taxrate).eq(parent.taxrate)) return null
    return { field: 'taxrate', values: { given: line.taxrate, expected: parent.taxrate } }
  }),
  SIM_DISCOUNT_SIGN: eachLine((line, _at, invoice) => {
    if (!isDiscount(line)) return null
    const isWrong = isRed(invoice) ? isNegative : isPositive
    return isWrong(line[amountField(invoice)]) ? { field: amountField(invoice), values: { given: line[amountField(invoice)]! } } : null
  }),
  SIM_DISCOUNT_TOO_LARGE: eachLine((line, at, invoice) => {
    const field = amountField(invoice)
    const parent = invoice.items[at - 1]
    if (!isDiscount(line) || parent === undefined || isDiscount(parent) || !has(line[field]) || !has(parent[field])) return null
    return new Decimal(line[field]).abs().lte(new Decimal(parent[field]).abs()) ? null : { field, values: { given: line[field], parent: parent[field] } }
  }),
  SIM_DISCOUNT_QUANTITY: eachLine(line => {
    if (!isDiscount(line)) return null
    if (has(line.num)) return { field: 'num' }
    if (has(line.unitprice) || has(line.taxunitprice)) return { field: 'unitprice' }
    return has(line.specification) ? { field: 'specification' } : null
  }),
  SIM_NEGATIVE_LINE: eachLine((line, _at, invoice) => {
    if (isRed(invoice) || isDiscount(line)) return null
    if (isNegative(line[amountField(invoice)])) return { field: amountField(invoice), values: { given: line[amountField(invoice)]! } }
    return isNegative(line.num) ? { field: 'num', values: { given: line.num! } } : null
  }),
  SIM_SPECIAL_ZERO_RATE: eachLine((line, _at, invoice) => isSpecialInvoice(invoice) && isZeroRate(line) ? { field: 'taxrate' } : null),
  SIM_DEDUCTION_ZERO_RATE: eachLine((line, _at, invoice) => isDeducted(invoice) && isZeroRate(line) ? { field: 'taxrate' } : null),
  SIM_DEDUCTION_MISSING: header(invoice => isDeducted(invoice) && !isPositive(invoice.deduction) ? { field: 'deduction' } : null),
  SIM_DEDUCTION_ONE_LINE: header(invoice => isDeducted(invoice) && invoice.items.length > 1 ? { field: 'items', values: { count: String(invoice.items.length) } } : null),
  SIM_DEDUCTION_TOO_LARGE: header(invoice => {
    if (!isDeducted(invoice) || !isPositive(invoice.deduction) || isRed(invoice)) return null
    const gross = sum(goods(invoice).map(line => line.taxamount).filter(has))
    return gross.gt(0) && new Decimal(invoice.deduction!).gte(gross) ? { field: 'deduction', values: { given: invoice.deduction!, gross: gross.toFixed(2) } } : null
  }),
  SIM_RED_SIGN: eachLine((line, _at, invoice) => {
    if (!isRed(invoice) || isDiscount(line)) return null
    if (isPositive(line.amount)) return { field: 'amount', values: { given: line.amount! } }
    return isPositive(line.num) ? { field: 'num', values: { given: line.num! } } : null
  }),
  SIM_TOTAL_SIGN: header(invoice => {
    // With a line that could not be computed the total says nothing; the line has its own message.
    if (invoice.items.length === 0 || !has(invoice.totalamount) || invoice.items.some(line => !has(line.taxamount))) return null
    const isRight = isRed(invoice) ? isNegative(invoice.totalamount) : isPositive(invoice.totalamount)
    return isRight ? null : { field: 'totalamount', values: { given: invoice.totalamount } }
  })
}
