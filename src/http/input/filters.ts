/** A filter without the conditions on one field. */
import type { Filter } from '../../metadata/model.ts'

/**
 * Leaves out the conditions on a field wherever they are joined by `all`.
 *
 * Out:    the rest, or null where nothing is left.
 */
export function stripField (filter: Filter | null, field: string): Filter | null {
  if (filter === null) return null
  if ('field' in filter) return filter.field === field ? null : filter
  if (!('all' in filter)) return filter
  const rest = filter.all.map(part => stripField(part, field)).filter(part => part !== null)
  return rest.length === 0 ? null : { all: rest }
}

/** Joins conditions that must all hold; null for none. */
export function joined (filters: readonly (Filter | null | undefined)[]): Filter | null {
  const given = filters.filter((filter): filter is Filter => filter != null)
  return given.length === 0 ? null : given.length === 1 ? given[0]! : { all: given }
}
