import type { CSSProperties, ReactNode } from 'react'
import { matches } from '../value/matches.ts'
import { FieldPlace } from './field-place.tsx'
import { errorsOn } from './form-errors.ts'
import type { WireSection } from './form-section.tsx'
import { isLocked, isShown } from './locks.ts'
import type { Form } from './use-form.ts'

/** Header fields in columns. */
export function FieldsSection ({ form, section }: { readonly form: Form, readonly section: WireSection }): ReactNode {
  const shown = section.fields.filter(place => isShown(place.visible, form.state) && matches(place.when, form.values))
  return (
    <div className="fields" style={{ '--columns': Math.max(1, section.columns) } as CSSProperties}>
      {shown.map(place => {
        const field = form.page.fields.find(one => one.key === place.field)
        return field === undefined ? null : (
          <FieldPlace key={place.key} field={field} place={field.key} value={form.values[field.key]} fullLine={place.fullLine} isLocked={isLocked(form, field, place.lock)} mistakes={errorsOn(form.errors, field.key)}
            onChange={value => form.setField(field.key, value)} onCommit={() => form.committed({ field: field.key })} />
        )
      })}
    </div>
  )
}
