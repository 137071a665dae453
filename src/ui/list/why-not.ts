import type { WireButton, WireField } from '../../sdk/wire.ts'
import type { Texts } from '../text/texts.ts'
import type { Picked } from '../grid/use-selection.ts'

/** Operations that act on picked rows; the others act on the list. */
const ON_ROWS: readonly string[] = ['view', 'modify', 'delete', 'channel', 'save']

/** Why a button of a list cannot be pressed now; null where it can. */
export function whyNot (button: WireButton, picked: Picked, statusFields: readonly WireField[], texts: Texts): string | null {
  if (!button.permitted) return texts.pick(button.why)
  const needsRows = ON_ROWS.includes(button.operationType ?? '') || button.from !== null
  if (!needsRows || picked.isAll) return null
  if (picked.rows.size === 0) return texts.t('button.pickFirst')
  const { from } = button
  if (from === null) return null
  const known = [...picked.rows.values()].filter(row => row[from.field] !== undefined)
  if (known.length < picked.rows.size || known.some(row => from.values.includes(String(row[from.field])))) return null
  const items = statusFields.find(field => field.key === from.field)?.items ?? []
  const names = from.values.map(value => texts.pick(items.find(item => item.value === value)?.name) || value)
  return texts.t('button.noneInStatus', { statuses: names.join('、') })
}
