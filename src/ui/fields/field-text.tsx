import type { ReactNode } from 'react'
import type { WireField } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import { comboItem, showValue } from '../value/show-value.ts'
import { StatusTag } from '../value/status-tag.tsx'
import { kindOf } from './kinds.ts'
import { useChoices } from './use-choices.ts'

/** A field's value where it is not edited; in a grid without its unit. */
export function FieldText ({ field, value, inGrid = false }: { readonly field: WireField, readonly value: unknown, readonly inGrid?: boolean }): ReactNode {
  const texts = useText()
  const item = kindOf(field.type) === 'select' ? comboItem(value, field.items) : null
  if (item !== null && field.items.some(one => one.tone !== 'neutral')) return <StatusTag item={item} />
  if (kindOf(field.type) === 'multiSelect' && field.itemsFrom !== null) return <ChosenNames field={field} value={value} />
  const text = showValue(value, field, texts)
  return <>{text === '' && !inGrid ? <span className="muted" aria-label={texts.t('empty')}>—</span> : text}{text !== '' && !inGrid && field.unit !== '' && <span className="muted"> {field.unit}</span>}</>
}

function ChosenNames ({ field, value }: { readonly field: WireField, readonly value: unknown }): ReactNode {
  const choices = useChoices(field)
  const values = Array.isArray(value) ? value.map(String) : []
  return <>{values.length === 0 ? '—' : values.map(one => choices.find(choice => choice.value === one)?.label ?? one).join('、')}</>
}
