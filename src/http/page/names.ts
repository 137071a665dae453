/** Names of referenced rows, remembered for moments: the same few organisations and people stand on every page. */
import type { Store } from '../../store/store.ts'
import { ExpiringMap } from '../expiring-map.ts'

export interface Name { readonly id: string, readonly number: string, readonly name: string }
export type NamesOf = (entity: string, ids: readonly string[]) => Promise<ReadonlyMap<string, Name>>

// How late a page may show that somebody was renamed.
const CACHE_MS = 2000

/**
 * Makes the reader of names.
 *
 * Out:    names by id; one question to the store for those not remembered, none where all are.
 */
export function namesReader (store: Store, now: () => Date): NamesOf {
  const cache = new ExpiringMap<Name>(CACHE_MS, 20_000)
  return async (entity, ids) => {
    const found = new Map<string, Name>()
    const missing: string[] = []
    for (const id of ids) {
      const known = cache.get(`${entity}:${id}`, now())
      if (known === undefined) missing.push(id)
      else found.set(id, known)
    }
    if (missing.length === 0) return found
    for (const [id, name] of await store.names(entity, missing)) found.set(id, cache.set(`${entity}:${id}`, name, now()))
    return found
  }
}
