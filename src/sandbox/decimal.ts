/** Exact decimals for the bureau's own sums: half up, and digits enough for any product of two values of an invoice. */
import { Decimal as DecimalJs } from 'decimal.js'

export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 })
export type Decimal = InstanceType<typeof Decimal>

/** Adds decimals exactly; the empty sum is 0. */
export const sumOf = (values: readonly string[]): Decimal => values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0))

/** Tells whether two values are no further apart than `tolerance`. */
export const isWithin = (a: Decimal, b: Decimal | string, tolerance: string): boolean => a.minus(b).abs().lte(tolerance)
