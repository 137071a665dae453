import type { CSSProperties, ReactNode } from 'react'
import type { WireEntry } from '../../sdk/wire.ts'
import { FieldPlace } from './field-place.tsx'
import { errorsAt } from './form-errors.ts'
import type { WireSection } from './form-section.tsx'
import { blankLine, linesOf } from './form-values.ts'
import { isLocked } from './locks.ts'
import type { Form } from './use-form.ts'

/** An entry of at most one line, shown as fields; the line is made with its first value. */
export function SingleEntrySection ({ form, section, entry }: { readonly form: Form, readonly section: WireSection, readonly entry: WireEntry }): ReactNode {
  const [line] = linesOf(form.values, entry.key)
  const lockOf = (key: string): readonly string[] => section.entryColumns.find(column => column.field === key)?.lock ?? []
  const fields = section.entryColumns.length === 0 ? entry.fields : section.entryColumns.flatMap(column => entry.fields.find(field => field.key === column.field) ?? [])
  return (
    <div className="fields" style={{ '--columns': Math.max(1, section.columns) } as CSSProperties}>
      {fields.map(field => (
        <FieldPlace key={field.key} field={field} place={`${entry.key}.${field.key}`} value={line?.[field.key]} fullLine={false} isLocked={isLocked(form, field, lockOf(field.key))} mistakes={errorsAt(form.errors, entry.key, 1, field.key)}
          onChange={value => form.setLines(entry.key, [{ ...(line ?? blankLine(entry.fields)), [field.key]: value }])} onCommit={() => form.committed({ field: field.key, entry: entry.key, line: 1 })} />
      ))}
    </div>
  )
}
