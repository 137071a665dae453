/** Checks conditions against an entity: that fields exist, that operators suit them, that values are of their type. */
import { fieldAt } from '../build/field-at.ts'
import { fieldTypes } from '../fields/index.ts'
import type { EntityModel, FieldModel, Filter, FilterOperator, FilterScalar } from '../model.ts'
import { suggest } from '../nearest.ts'
import { pointerTo } from '../problem.ts'

export interface FilterFault { readonly kind: 'field' | 'operator' | 'value', readonly pointer: string, readonly message: string, readonly hint: string }
export const FILTER_FAULTS = { field: 'PL_LINK_NO_FIELD', operator: 'PL_LINK_OPERATOR', value: 'PL_LINK_VALUE' } as const

type Condition = Extract<Filter, { field: string }>

/**
 * Finds everything wrong in a condition. The doors use it for conditions that people and programs send, too.
 *
 * In:     a condition of the right shape (objects with field and op, all, any or not).
 * Out:    faults with a pointer into the condition; empty where all is well.
 */
export function filterFaults (filter: Filter, entity: EntityModel, entities: ReadonlyMap<string, EntityModel>, pointer = ''): readonly FilterFault[] {
  const inside = (parts: readonly Filter[], member: string): readonly FilterFault[] => parts.flatMap((part, index) => filterFaults(part, entity, entities, pointerTo(pointer, member, index)))
  if ('all' in filter) return inside(filter.all, 'all')
  if ('any' in filter) return inside(filter.any, 'any')
  if ('not' in filter) return filterFaults(filter.not, entity, entities, pointerTo(pointer, 'not'))
  return conditionFaults(filter, entity, entities, pointer)
}

function conditionFaults (condition: Condition, entity: EntityModel, entities: ReadonlyMap<string, EntityModel>, pointer: string): readonly FilterFault[] {
  // The identity is no field of the metadata, and every row has it.
  if (condition.field === 'id') return []
  const field = fieldAt(condition.field, entity, entities)?.field
  if (field === undefined) return [{ kind: 'field', pointer: pointerTo(pointer, 'field'), message: `${entity.number} has no field ${condition.field}.`, hint: suggest(condition.field, entity.field.keys()) }]
  if (!operatorsOf(field).includes(condition.op)) return [{ kind: 'operator', pointer: pointerTo(pointer, 'op'), message: `${condition.op} does not suit the ${field.type} ${condition.field}.`, hint: `Write one of: ${operatorsOf(field).join(' ')}.` }]
  const wrong = valueFault(condition, field)
  return wrong === null ? [] : [{ kind: 'value', pointer: pointerTo(pointer, 'value'), ...wrong }]
}

const EMPTY = ['isEmpty', 'isNotEmpty'] as const
const EQUAL = ['=', '<>', 'in', 'notIn'] as const
const ORDER = ['>', '>=', '<', '<=', 'between'] as const
const TEXT = ['contains', 'startsWith'] as const

/** The operators that suit a field. */
export function operatorsOf (field: FieldModel): readonly FilterOperator[] {
  switch (fieldTypes[field.type].column(field).kind) {
    case 'text': return [...EQUAL, ...ORDER, ...TEXT, ...EMPTY]
    case 'longText': return [...TEXT, ...EMPTY]
    case 'textList': return ['contains', ...EMPTY]
    case 'integer': case 'decimal': return [...EQUAL, ...ORDER, ...EMPTY]
    case 'date': case 'datetime': return [...EQUAL, ...ORDER, 'last', ...EMPTY]
    case 'id': return [...EQUAL, ...EMPTY]
    case 'flag': return ['=', '<>']
  }
}

function valueFault ({ op, value }: Condition, field: FieldModel): { message: string, hint: string } | null {
  if (op === 'isEmpty' || op === 'isNotEmpty') return value === undefined ? null : { message: `${op} takes no value.`, hint: 'Leave value out.' }
  if (op === 'last') return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= 36_600 ? null : { message: 'last takes a number of days.', hint: 'Write "value": 30.' }
  if (op === 'in' || op === 'notIn') return Array.isArray(value) ? firstFault(value as FilterScalar[], field) : { message: `${op} takes a list.`, hint: 'Write "value": [ … ].' }
  if (op === 'between') return Array.isArray(value) && value.length === 2 ? firstFault(value as FilterScalar[], field) : { message: 'between takes two values.', hint: 'Write "value": [from, to].' }
  if (value === undefined || Array.isArray(value)) return { message: `${op} takes one value.`, hint: 'Write "value": …' }
  if (op === 'contains' || op === 'startsWith') return typeof value === 'string' && value !== '' ? null : { message: `${op} takes a text.`, hint: 'Write "value": "…".' }
  return firstFault([value as FilterScalar], field)
}

function firstFault (values: readonly FilterScalar[], field: FieldModel): { message: string, hint: string } | null {
  const wrong = values.find(value => !fieldTypes[field.type].parse(value, field).ok && !isDay(value, field))
  if (wrong === undefined) return null
  const choices = field.items.map(item => item.value)
  return { message: `${JSON.stringify(wrong)} is no value of the ${field.type} ${field.key}.`, hint: choices.length > 0 ? suggest(String(wrong), choices) : 'Write it as the field stores it.' }
}

/** An instant may be compared with a whole day. */
const isDay = (value: FilterScalar, field: FieldModel): boolean =>
  fieldTypes[field.type].column(field).kind === 'datetime' && fieldTypes.DateField.parse(value, field).ok
