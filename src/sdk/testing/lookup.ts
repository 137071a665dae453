import type { Lookup } from '../types.ts'

/**
 * Makes what the host would have fetched for a plugin's lookup.
 *
 * In:     the field that the lookup compares, and the rows that are there.
 */
export const lookup = (by: string, rows: readonly Readonly<Record<string, unknown>>[]): Lookup =>
  new Map(rows.map(row => [String(row[by] ?? ''), row]))
