/** Exact decimals for money, prices, quantities and rates. Values travel as strings; arithmetic happens here. */
import { Decimal as DecimalJs } from 'decimal.js'

/** decimal.js with enough digits for any product of two stored values, and the rounding of invoices. */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 })
export type Decimal = InstanceType<typeof Decimal>
export type DecimalInput = string | Decimal

const SHAPE = /^-?\d{1,30}(\.\d{1,30})?$/
/** Text that says nothing twice: no zeros in front, no sign of a zero. */
const WRITTEN = /^-?(?:[1-9]\d{0,29}(?:\.\d{1,30})?|0\.(?=0*[1-9])\d{1,30})$|^0(?:\.0{1,30})?$/

/** Tells whether a text is a plain decimal number: digits, one point, a leading minus. */
export const isDecimal = (text: unknown): text is string => typeof text === 'string' && SHAPE.test(text)

/** Rounds half up to `scale` places and writes all of them: `('2.675', 2)` is `2.68`. */
export const round = (value: DecimalInput, scale: number): string =>
  typeof value === 'string' && WRITTEN.test(value) && places(value) === scale ? value : new Decimal(value).toFixed(scale, DecimalJs.ROUND_HALF_UP)

/** Adds decimals exactly; the empty sum is `0`. */
export const sum = (values: readonly DecimalInput[]): Decimal => values.reduce<Decimal>((total, value) => total.plus(value), new Decimal(0))

/** The shortest text of the same value: `1.500` is `1.5`, `-0` is `0`. */
export const plain = (value: DecimalInput): string => {
  if (typeof value === 'string' && WRITTEN.test(value)) return withoutEnd(value)
  const text = new Decimal(value).toFixed()
  return text === '-0' ? '0' : text
}

/** Leaves out the zeros that end the places, and a point with nothing behind it. */
function withoutEnd (text: string): string {
  if (!text.includes('.')) return text
  let end = text.length
  while (text.charCodeAt(end - 1) === 48) end--
  return text.slice(0, text.charCodeAt(end - 1) === 46 ? end - 1 : end)
}

/** Counts the places after the point as written. */
export const places = (text: string): number => { const dot = text.indexOf('.'); return dot < 0 ? 0 : text.length - dot - 1 }
