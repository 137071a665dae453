/** A reference as rows carry it. */
export interface RefValue { readonly id: string, readonly number: string, readonly name: string }

/** A reference from whatever a row holds: the host's triple, or an id alone. */
export function refValue (value: unknown): RefValue | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value !== 'object') return { id: String(value), number: '', name: String(value) }
  const ref = value as { id?: unknown, number?: unknown, name?: unknown }
  return ref.id === undefined || ref.id === null ? null : { id: String(ref.id), number: String(ref.number ?? ''), name: String(ref.name ?? ref.number ?? ref.id) }
}
