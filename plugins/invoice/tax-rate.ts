/** Tax rates as people and systems write them. */
import { Decimal, isDecimal, plain } from '#sdk'

/** Rates that the bureau knows, present and past; which of them a code may have is the catalogue's business. */
export const KNOWN_RATES: readonly string[] = ['0', '0.01', '0.015', '0.02', '0.03', '0.04', '0.05', '0.06', '0.09', '0.1', '0.11', '0.13', '0.16', '0.17']

/**
 * Reads a rate: `0.13`, `13%` and `13` all mean the same; a percent sign or a value of 1 and more makes it a percentage.
 *
 * Out:    the shortest decimal text, e.g. `0.13`; null where it is no rate, e.g. with the full-width sign ％.
 */
export function normaliseTaxRate (text: string): string | null {
  const trimmed = text.trim()
  const isPercent = trimmed.endsWith('%')
  const digits = isPercent ? trimmed.slice(0, -1).trimEnd() : trimmed
  if (!isDecimal(digits) || digits.startsWith('-')) return null
  const value = new Decimal(digits)
  return plain(isPercent || value.gte(1) ? value.div(100) : value)
}

export const isKnownRate = (rate: string): boolean => KNOWN_RATES.includes(plain(rate))

/** `0.13` as `13%`. */
export const asPercent = (rate: string): string => `${plain(new Decimal(rate).times(100))}%`
