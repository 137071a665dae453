import type { Filter, FilterOperator, FilterScalar, FilterValue } from '../../metadata/model.ts'

/** One simple condition: what a common filter, a status tab or a line of 更多过滤 stands for. */
export interface Condition { readonly field: string, readonly op: FilterOperator, readonly value?: FilterValue }

/** What a person has asked of a list. `fixed` is a compound condition that came with a link and is kept whole. */
export interface Conditions { readonly simple: readonly Condition[], readonly fixed: Filter | null }

export const NO_CONDITIONS: Conditions = { simple: [], fixed: null }

/** The filter for the wire; null where nothing is asked. */
export function filterOf (conditions: Conditions): Filter | null {
  const all: Filter[] = conditions.fixed === null ? [...conditions.simple] : [...conditions.simple, conditions.fixed]
  return all.length === 0 ? null : all.length === 1 ? all[0]! : { all }
}

/** Reads a filter back into conditions that the page's controls can show. */
export function conditionsOf (filter: Filter | null): Conditions {
  if (filter === null) return NO_CONDITIONS
  if ('field' in filter) return { simple: [filter], fixed: null }
  if (!('all' in filter)) return { simple: [], fixed: filter }
  const simple = filter.all.filter((one): one is Condition => 'field' in one)
  const rest = filter.all.filter(one => !('field' in one))
  return { simple, fixed: rest.length === 0 ? null : rest.length === 1 ? rest[0]! : { all: rest } }
}

/** The first condition on a field. */
export const conditionOn = (conditions: Conditions, field: string): Condition | null => conditions.simple.find(one => one.field === field) ?? null

/** The conditions with the one on this field replaced; null takes it away. */
export function withCondition (conditions: Conditions, field: string, condition: Condition | null): Conditions {
  const others = conditions.simple.filter(one => one.field !== field)
  return { ...conditions, simple: condition === null ? others : [...others, condition] }
}

/** The values of a condition as a list. */
export const valuesOf = (condition: Condition | null): readonly FilterScalar[] => {
  const value = condition?.value
  return value === undefined || value === null ? [] : Array.isArray(value) ? value as readonly FilterScalar[] : [value as FilterScalar]
}
