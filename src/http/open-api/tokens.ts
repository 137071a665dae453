/** Tokens of the open API: random, two hours long, kept as hashes only. */
import { createHash, randomBytes } from 'node:crypto'
import type { Store } from '../../store/store.ts'
import { ExpiringMap } from '../expiring-map.ts'

export const TOKEN_LIFE_MS = 2 * 3_600_000
// How late another host may notice that somebody logged out.
const CACHE_MS = 2000

export interface TokenHolder { readonly kind: 'app' | 'access', readonly appId: string, readonly userId: string | null, readonly expiresAt: Date }
export interface Tokens {
  make (holder: Omit<TokenHolder, 'expiresAt'>): Promise<{ readonly token: string, readonly expiresAt: Date }>
  /** Who a token stands for; null for an unknown or expired one, or one of the other kind. */
  holder (token: string, kind: TokenHolder['kind']): Promise<TokenHolder | null>
  remove (token: string): Promise<void>
}

export function tokens (store: Store, now: () => Date): Tokens {
  const cache = new ExpiringMap<TokenHolder>(CACHE_MS, 5000)
  const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
  return {
    make: async holder => {
      const token = randomBytes(32).toString('base64url')
      const expiresAt = new Date(now().getTime() + TOKEN_LIFE_MS)
      await store.platform.token.set(hashOf(token), { ...holder, expiresAt })
      return { token, expiresAt }
    },
    holder: async (token, kind) => {
      if (token === '' || token.length > 200) return null
      const hash = hashOf(token)
      const kept = cache.get(hash, now()) ?? await store.platform.token.get(hash)
      if (kept === null || kept.kind !== kind || kept.expiresAt <= now()) return null
      return cache.set(hash, kept, now())
    },
    remove: async token => {
      cache.delete(hashOf(token))
      await store.platform.token.remove(hashOf(token))
    }
  }
}
