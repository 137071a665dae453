import { locksOf } from '../../sdk/form-locks.ts'
import type { FormPageInfo, WireField } from '../../sdk/wire.ts'
import type { Values } from './form-values.ts'
import type { Form, PageState } from './use-form.ts'

/** Whether a field cannot be changed: by the page's state, by its place in the form, or by its own nature. */
export const isLocked = (form: Pick<Form, 'isEditing' | 'state'>, field: WireField, lock: readonly string[]): boolean =>
  !form.isEditing || field.readonly || lock.includes('always') || lock.includes(form.state)

/** Whether a place in a form is there in this state; an empty list means always. */
export const isShown = (visible: readonly string[], state: PageState): boolean => visible.length === 0 || visible.includes(state)

/** The values without those of the header that the form locks: what follows from others there is the host's to compute. */
export function withoutLocked (page: FormPageInfo, state: 'new' | 'edit', values: Values): Values {
  const isLockedHere = locksOf(page.sections, state)
  return Object.fromEntries(Object.entries(values).filter(([key]) => !isLockedHere(key)))
}
