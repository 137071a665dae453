/** Parts what is printed of an invoice into pages. */
import { sumOf } from '../decimal.ts'
import type { IssueLine } from '../types.ts'

/** A row with the room it takes: a line of the invoice, or a text over the whole width. */
export interface PrintedRow { readonly line: IssueLine | null, readonly text: string, readonly height: number }
export interface Page { readonly rows: readonly PrintedRow[], readonly amount: string, readonly tax: string }

const linesOf = (rows: readonly PrintedRow[]): readonly IssueLine[] => rows.flatMap(({ line }) => line === null ? [] : [line])

/**
 * Fills pages one after the other; a row that is taller than a page still gets one of its own.
 *
 * In:     measured rows, and the room on every page.
 * Out:    at least one page, each with the sums of its own lines.
 * Units:  points.
 */
export function pagesOf (rows: readonly PrintedRow[], room: number): readonly Page[] {
  const parts: PrintedRow[][] = [[]]
  let used = 0
  for (const row of rows) {
    if (used + row.height > room && parts.at(-1)!.length > 0) { parts.push([]); used = 0 }
    parts.at(-1)!.push(row)
    used += row.height
  }
  return parts.map(part => ({ rows: part, amount: sumOf(linesOf(part).map(line => line.amount)).toFixed(2), tax: sumOf(linesOf(part).map(line => line.tax)).toFixed(2) }))
}
