/** Step 6: nothing of the Model changes any more, and its fingerprint says which Model it is. */
import { createHash } from 'node:crypto'
import { FrozenMap } from './frozen-map.ts'
import type { Model } from './model.ts'

/** Freezes a Model through and through and adds its fingerprint. */
export function freezeModel (parts: Omit<Model, 'fingerprint'>): Model {
  return deepFreeze({ ...parts, fingerprint: fingerprintOf(parts) })
}

/**
 * Says which Model it is: the same effective metadata gives the same text, wherever it lies on the disk.
 *
 * Out:    64 hexadecimal digits.
 * Source: SHA-256.
 */
function fingerprintOf (parts: Omit<Model, 'fingerprint'>): string {
  const text = JSON.stringify(parts, (member, value: unknown) => {
    // The maps of fields and entries hold what their lists hold.
    if (member === 'origin' || member === 'folder' || (value instanceof Map && (member === 'field' || member === 'entry'))) return undefined
    return value instanceof Map ? [...value].sort(([a], [b]) => a < b ? -1 : 1) : value
  })
  return createHash('sha256').update(text).digest('hex')
}

function deepFreeze<T> (value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (value instanceof FrozenMap) {
    for (const entry of value.values()) deepFreeze(entry)
    return value.freeze() as T
  }
  // Frozen before its members, so that a button within itself could not go round for ever.
  Object.freeze(value)
  for (const member of Object.values(value)) deepFreeze(member)
  return value
}
