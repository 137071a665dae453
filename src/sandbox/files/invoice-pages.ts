/** Parts the lines of an invoice into pages. */
import { sumOf } from '../decimal.ts'
import type { IssueLine } from '../types.ts'

/** A line with the room it takes. */
export interface MeasuredLine { readonly line: IssueLine, readonly height: number }
export interface Page { readonly lines: readonly MeasuredLine[], readonly amount: string, readonly tax: string }

/**
 * Fills pages one after the other; a line that is taller than a page still gets one of its own.
 *
 * In:     measured lines, the room on every page, and the part of it that the last page must leave free.
 * Out:    at least one page, each with the sums of its own lines.
 * Units:  points.
 */
export function pagesOf (lines: readonly MeasuredLine[], room: number, keptFree: number): readonly Page[] {
  const parts: MeasuredLine[][] = [[]]
  let used = 0
  for (const measured of lines) {
    if (used + measured.height > room && parts.at(-1)!.length > 0) { parts.push([]); used = 0 }
    parts.at(-1)!.push(measured)
    used += measured.height
  }
  if (used > room - keptFree && keptFree > 0) parts.push([])
  return parts.map(part => ({ lines: part, amount: sumOf(part.map(({ line }) => line.amount)).toFixed(2), tax: sumOf(part.map(({ line }) => line.tax)).toFixed(2) }))
}
