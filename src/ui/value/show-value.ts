import type { ComboItem, FieldTypeName } from '../../metadata/model.ts'
import type { Texts } from '../text/texts.ts'
import { showInstant } from './china-time.ts'
import { showDecimal } from './decimals.ts'
import { kindOf } from '../fields/kinds.ts'

/** What must be known of a field or column to show its value. */
export interface Shown { readonly type: FieldTypeName, readonly items: readonly ComboItem[], readonly scale: number }

/** A value as a person reads it; the empty text where there is none. */
export function showValue (value: unknown, field: Shown, texts: Texts): string {
  if (value === null || value === undefined || value === '') return ''
  switch (kindOf(field.type)) {
    case 'decimal': return showDecimal(value, shownScale(field))
    case 'datetime': return showInstant(value)
    case 'checkbox': return texts.t(value === true ? 'yes' : 'no')
    case 'select': return comboName(String(value), field.items, texts)
    case 'multiSelect': return (Array.isArray(value) ? value : [value]).map(one => comboName(nameOf(one), field.items, texts)).join('、')
    case 'reference': return nameOf(value)
    default: return nameOf(value)
  }
}

/** The item of a combo value; null where the metadata does not know it. */
export const comboItem = (value: unknown, items: readonly ComboItem[]): ComboItem | null => items.find(item => item.value === value) ?? null

// Prices and quantities have many places to be exact, not to be filled with zeros.
const shownScale = (field: Shown): number => field.type === 'AmountField' ? field.scale : 0

const comboName = (value: string, items: readonly ComboItem[], texts: Texts): string => {
  const item = comboItem(value, items)
  return item === null ? value : texts.pick(item.name)
}

function nameOf (value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const ref = value as { name?: unknown, number?: unknown, id?: unknown }
  return String(ref.name !== undefined && ref.name !== '' ? ref.name : ref.number ?? ref.id ?? '')
}
