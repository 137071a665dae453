import type { FieldTypeName, FilterOperator } from '../../metadata/model.ts'
import { kindOf, type ControlKind } from './kinds.ts'

const EMPTY = ['isEmpty', 'isNotEmpty'] as const
const ORDERED = ['between', '=', '<>', '>=', '<=', '>', '<'] as const
const OPERATORS: Readonly<Record<ControlKind, readonly FilterOperator[]>> = {
  text: ['contains', '=', '<>', 'startsWith', ...EMPTY],
  textarea: ['contains', ...EMPTY],
  integer: [...ORDERED, ...EMPTY],
  decimal: [...ORDERED, ...EMPTY],
  date: ['between', 'last', '=', '>=', '<=', ...EMPTY],
  datetime: ['between', 'last', '>=', '<=', ...EMPTY],
  select: ['in', 'notIn', ...EMPTY],
  multiSelect: ['contains', ...EMPTY],
  checkbox: ['='],
  reference: ['in', 'notIn', ...EMPTY]
}

/** What can be asked of a kind of field; the likeliest first. */
export const operatorsOf = (type: FieldTypeName): readonly FilterOperator[] => OPERATORS[kindOf(type)]
