/** Line amounts and taxes of an invoice, exactly as the tax bureau computes them: HALF_UP to the cent, once for each line. */
import { Decimal, plain, sum, type DecimalInput } from '#sdk'

/** How a line is taxed. */
export interface Terms {
  readonly rate: Decimal
  /** What is deducted before tax (差额); 0 otherwise. */
  readonly deduction: Decimal
  /** 按5%简易征收减按1.5%计征: 1.5 % of the price before 5 %. */
  readonly isReduced: boolean
}

/** What was given of a line; null where nothing was. `isInclusive` says which side counts when both are there. */
export interface GivenLine {
  readonly isInclusive: boolean
  readonly quantity: string | null
  readonly price: string | null
  readonly grossPrice: string | null
  readonly net: string | null
  readonly gross: string | null
  readonly tax: string | null
}

export interface ComputedLine {
  readonly quantity: string | null
  readonly price: string | null
  readonly grossPrice: string | null
  readonly net: string
  readonly gross: string
  readonly tax: string
}

export const cents = (value: DecimalInput): Decimal => new Decimal(value).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
// Two places at least; a given amount with more keeps them, so that the rules can refuse it instead of losing them.
const money = (value: Decimal): string => value.isZero() ? '0.00' : value.toFixed(Math.max(2, value.decimalPlaces()))
const REDUCED = { levied: new Decimal('0.05'), paid: new Decimal('0.015') }

/** The tax contained in a tax-inclusive amount, to the cent. */
export function taxOfGross (gross: Decimal, { rate, deduction, isReduced }: Terms): Decimal {
  if (isReduced) return cents(gross.times(REDUCED.paid).div(REDUCED.levied.plus(1)))
  return cents(gross.minus(deduction).times(rate).div(rate.plus(1)))
}

/**
 * The tax on a net amount, before rounding.
 *
 * Source: the inclusive formulas solved for the net amount: (gross − k)·r/(1+r) = (net − k)·r, and gross·1.5%/1.05 = net·1.5%/1.035.
 */
export function exactTaxOfNet (net: Decimal, { rate, deduction, isReduced }: Terms): Decimal {
  if (isReduced) return net.times(REDUCED.paid).div(REDUCED.levied.plus(1).minus(REDUCED.paid))
  return net.minus(deduction).times(rate)
}

/**
 * Writes a price as an invoice can carry it: at most 13 places, then at most 16 characters, cut off and not rounded.
 */
export const fitPrice = (price: Decimal): string => cutOff(plain(price.toDecimalPlaces(13, Decimal.ROUND_HALF_UP)), 16)

/** Writes a quantity that follows from price and amount: at most 13 places and 20 characters. */
export const fitQuantity = (quantity: Decimal): string => cutOff(plain(quantity.toDecimalPlaces(13, Decimal.ROUND_HALF_UP)), 20)

// Only places after the point may be lost; a number that is too long before it stays, and the rules refuse it.
const cutOff = (text: string, length: number): string => {
  const point = text.indexOf('.')
  return text.length <= length || point < 0 || point >= length ? text : plain(text.slice(0, length).replace(/\.$/, ''))
}

/**
 * Computes what follows from what was given of a line.
 *
 * In:     what was given, and how the line is taxed. A given tax, price and quantity stay as they are; rules judge them.
 * Out:    all of the line, net + tax = gross to the cent; null when there is neither an amount nor price and quantity, or a rate is missing.
 * Units:  amounts in yuan with two places; prices for one unit.
 */
export function computeLine (given: GivenLine, terms: Terms | null): ComputedLine | null {
  if (terms === null) return null
  const grossGiven = given.isInclusive ? amountOf(given.gross, given.grossPrice, given.quantity) : null
  const netGiven = amountOf(given.net, given.price, given.quantity)
  if (grossGiven !== null) return withPrices(given, fromGross(grossGiven, given.tax, terms))
  if (netGiven !== null) return withPrices(given, fromNet(netGiven, given.tax, terms))
  const gross = amountOf(given.gross, given.grossPrice, given.quantity)
  return gross === null ? null : withPrices(given, fromGross(gross, given.tax, terms))
}

interface Amounts { readonly net: Decimal, readonly tax: Decimal, readonly gross: Decimal }

function amountOf (amount: string | null, price: string | null, quantity: string | null): Decimal | null {
  if (amount !== null) return new Decimal(amount)
  return price === null || quantity === null ? null : cents(new Decimal(price).times(quantity))
}

function fromGross (gross: Decimal, givenTax: string | null, terms: Terms): Amounts {
  const tax = givenTax === null ? taxOfGross(gross, terms) : new Decimal(givenTax)
  return { net: gross.minus(tax), tax, gross }
}

function fromNet (net: Decimal, givenTax: string | null, terms: Terms): Amounts {
  const tax = givenTax === null ? cents(exactTaxOfNet(net, terms)) : new Decimal(givenTax)
  return { net, tax, gross: net.plus(tax) }
}

function withPrices (given: GivenLine, { net, tax, gross }: Amounts): ComputedLine {
  const quantity = given.quantity ?? quantityOf(given, net, gross)
  const [price, grossPrice] = given.isInclusive
    ? [priceThatFits(given.price, quantity, net), given.grossPrice ?? priceOf(quantity, gross)]
    : [given.price ?? priceOf(quantity, net), priceThatFits(given.grossPrice, quantity, gross)]
  return { quantity, price, grossPrice, net: money(net), tax: money(tax), gross: money(gross) }
}

function quantityOf (given: GivenLine, net: Decimal, gross: Decimal): string | null {
  const [first, second] = given.isInclusive
    ? [[given.grossPrice, gross], [given.price, net]] as const
    : [[given.price, net], [given.grossPrice, gross]] as const
  const [price, amount] = first[0] !== null ? first : second
  return price === null || new Decimal(price).isZero() ? null : fitQuantity(amount.div(price))
}

const priceOf = (quantity: string | null, amount: Decimal): string | null =>
  quantity === null || new Decimal(quantity).isZero() ? null : fitPrice(amount.div(quantity))

// The price of the other side follows from its amount; one that was given stays where it still gives that amount.
function priceThatFits (price: string | null, quantity: string | null, amount: Decimal): string | null {
  if (quantity === null) return null
  const fits = price !== null && new Decimal(price).times(quantity).minus(amount).abs().lte('0.01')
  return fits ? price : priceOf(quantity, amount)
}

/** Adds a column of lines; lines without a value add nothing. */
export const total = (values: readonly (string | null)[]): string => money(sum(values.filter(value => value !== null)))
