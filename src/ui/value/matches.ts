import type { Filter } from '../../metadata/model.ts'
import { matches as isMatch } from '../../sdk/matches.ts'

/**
 * Tells whether a row matches a condition, for rules that show or lock parts of a page.
 *
 * In:     the condition (null: always) and the row as the page holds it; references compare by their id.
 */
export const matches = (filter: Filter | null, row: Readonly<Record<string, unknown>>): boolean =>
  filter === null || isMatch(filter, field => plain(row[field]), new Date())

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { id?: unknown }).id ?? '' : value
