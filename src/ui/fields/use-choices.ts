import { useEffect, useState } from 'react'
import type { RefRow, WireField } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import { choiceRows } from './choice-rows.ts'

export interface Choice { readonly value: string, readonly label: string }

/** What a field of several values may hold: its items, or rows of an entity. */
export function useChoices (field: Pick<WireField, 'items' | 'itemsFrom'>): readonly Choice[] {
  const { pick } = useText()
  const [rows, setRows] = useState<readonly RefRow[]>([])
  const from = field.itemsFrom
  useEffect(() => {
    if (from === null) return
    let gone = false
    choiceRows(from.entity, Date.now()).then(found => { if (!gone) setRows(found) }).catch(() => {})
    return () => { gone = true }
  }, [from])
  if (from === null) return field.items.map(item => ({ value: item.value, label: pick(item.name) }))
  return rows.map(row => ({ value: memberOf(row, from.value), label: memberOf(row, from.name) }))
}

const memberOf = (row: RefRow, key: string): string => key === 'id' ? row.id : String(row.values[key] ?? (key === 'number' ? row.number : row.name))
