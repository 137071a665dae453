/** Exact arithmetic and display of decimal texts: digits in BigInt, never a binary float. */

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?$/

export const isDecimalText = (value: unknown): value is string => typeof value === 'string' && SHAPE.test(value)

/**
 * Adds decimal texts exactly.
 *
 * In:     decimal texts; anything else counts as nothing.
 * Out:    the sum with as many places as the longest of them.
 */
export function addDecimals (values: readonly unknown[]): string {
  const parts = values.filter(isDecimalText).map(split)
  const scale = parts.reduce((most, part) => Math.max(most, part.fraction.length), 0)
  const total = parts.reduce((sum, part) => sum + scaled(part, scale), 0n)
  return unscale(total, scale)
}

/**
 * Writes a decimal text for people: thousands separated, at least `scale` places, digits beyond kept.
 */
export function showDecimal (text: unknown, scale: number): string {
  if (!isDecimalText(text)) return text === null || text === undefined ? '' : String(text)
  const { negative, whole, fraction } = split(text)
  const kept = fraction.slice(scale).replace(/0+$/, '')
  const shown = fraction.slice(0, scale).padEnd(scale, '0') + kept
  const grouped = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, ',')
  return `${negative ? '-' : ''}${grouped}${shown === '' ? '' : `.${shown}`}`
}

/** What a person types or pastes as a number, without separators and full-width signs, per cent as hundredths; null where it is no number. */
export function readDecimal (typed: string): string | null {
  const plain = typed.trim().normalize('NFKC').replace(/[,\s¥￥]/g, '').replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.$/, '')
  if (plain.endsWith('%')) return hundredth(plain.slice(0, -1))
  return isDecimalText(plain) ? plain : null
}

/** `13` is `0.13`, by moving the point. */
function hundredth (text: string): string | null {
  if (!isDecimalText(text)) return null
  const part = split(text)
  return unscale(scaled(part, part.fraction.length), part.fraction.length + 2).replace(/\.?0+$/, '')
}

interface Parts { readonly negative: boolean, readonly whole: string, readonly fraction: string }

function split (text: string): Parts {
  const match = SHAPE.exec(text)
  return { negative: match?.[1] === '-', whole: match?.[2] ?? '0', fraction: match?.[3] ?? '' }
}

function scaled (part: Parts, scale: number): bigint {
  const digits = BigInt(part.whole + part.fraction.padEnd(scale, '0'))
  return part.negative ? -digits : digits
}

function unscale (total: bigint, scale: number): string {
  const digits = (total < 0n ? -total : total).toString().padStart(scale + 1, '0')
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`
  return total < 0n ? `-${text}` : text
}
