import type { WireField } from '../../sdk/wire.ts'
import type { Form, PageState } from './use-form.ts'

/** Whether a field cannot be changed: by the page's state, by its place in the form, or by its own nature. */
export const isLocked = (form: Pick<Form, 'isEditing' | 'state'>, field: WireField, lock: readonly string[]): boolean =>
  !form.isEditing || field.readonly || lock.includes('always') || lock.includes(form.state)

/** Whether a place in a form is there in this state; an empty list means always. */
export const isShown = (visible: readonly string[], state: PageState): boolean => visible.length === 0 || visible.includes(state)
