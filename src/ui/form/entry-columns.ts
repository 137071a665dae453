import type { WireEntry, WireField } from '../../sdk/wire.ts'
import type { WireSection } from './form-section.tsx'
import { isLocked } from './locks.ts'
import type { Form } from './use-form.ts'

export interface EntryColumn { readonly field: WireField, readonly width: number, readonly summary: boolean, readonly isLocked: boolean }

const WIDTH = 120

/** The columns of an entry grid: those the form names, or all fields where it names none. */
export function entryColumnsOf (form: Form, section: WireSection, entry: WireEntry): readonly EntryColumn[] {
  if (section.entryColumns.length === 0) return entry.fields.map(field => ({ field, width: WIDTH, summary: field.type === 'AmountField', isLocked: isLocked(form, field, []) }))
  return section.entryColumns.flatMap(({ field: key, width, summary, lock }) => {
    const field = entry.fields.find(one => one.key === key)
    return field === undefined ? [] : [{ field, width, summary, isLocked: isLocked(form, field, lock) }]
  })
}
