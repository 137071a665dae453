/** Which fields a form keeps from being changed: by one rule for the page that shows them and the door that saves them. */
import type { FormFieldModel, SectionModel } from '../metadata/model.ts'

/** Tells whether a field of the header, or of an entry, may not be changed through the form. */
export type IsLocked = (field: string, entry?: string) => boolean

type LockingSection = Pick<SectionModel, 'entry' | 'entryColumns'> & { readonly fields: readonly Pick<FormFieldModel, 'field' | 'lock'>[] }
interface Place { readonly entry: string | null, readonly field: string, readonly lock: readonly string[] }

/**
 * Reads the locks of a form's sections in one state of its page.
 *
 * Out:    true for a field that the form shows and locks in every place where it does; what it does not show is not its to lock.
 */
export function locksOf (sections: readonly LockingSection[], state: 'new' | 'edit'): IsLocked {
  const places = sections.flatMap(({ entry, fields, entryColumns }): readonly Place[] =>
    [...fields.map(({ field, lock }) => ({ entry: null, field, lock })), ...entryColumns.map(({ field, lock }) => ({ entry, field, lock }))])
  const isLocking = ({ lock }: Place): boolean => lock.includes('always') || lock.includes(state)
  const locked = new Set(places.filter(isLocking).map(nameOf))
  const open = new Set(places.filter(place => !isLocking(place)).map(nameOf))
  return (field, entry) => { const name = nameOf({ field, entry: entry ?? null }); return locked.has(name) && !open.has(name) }
}

const nameOf = ({ entry, field }: Pick<Place, 'entry' | 'field'>): string => `${entry ?? ''}.${field}`
