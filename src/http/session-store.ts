/** Sessions kept in the database, under the hash of their id: whoever reads the table cannot sign in with it. */
import { createHash } from 'node:crypto'
import type { FastifySessionOptions, SessionStore } from '@fastify/session'
import type { Store } from '../store/store.ts'
import { ExpiringMap } from './expiring-map.ts'

type Stored = Parameters<SessionStore['set']>[1]
// One page asks many things at once; two seconds is how late another host may notice a sign-out.
const CACHE_MS = 2000

/**
 * Makes the session plugin's store over the platform's.
 *
 * In:     the store; now; how long a session lives where its cookie does not say.
 */
export function sessionStore (store: Store, now: () => Date, lifeMs: number): NonNullable<FastifySessionOptions['store']> {
  const cache = new ExpiringMap<Stored | null>(CACHE_MS, 2000)
  const keyOf = (id: string): string => createHash('sha256').update(id).digest('hex')

  const load = async (key: string): Promise<Stored | null> => {
    const known = cache.get(key, now())
    if (known !== undefined) return known
    const kept = await store.platform.session.get(key)
    const session = kept === null || kept.expiresAt <= now() ? null : kept.data as Stored
    return cache.set(key, session, now())
  }

  return {
    get: (id, done) => { load(keyOf(id)).then(session => done(null, session === null ? null : revived(session)), done) },
    set: (id, session, done) => {
      const data = JSON.parse(JSON.stringify(session)) as Stored
      const expiresAt = session.cookie.expires ?? new Date(now().getTime() + lifeMs)
      store.platform.session.set(keyOf(id), data, expiresAt).then(() => { cache.set(keyOf(id), data, now()); done() }, done)
    },
    destroy: (id, done) => {
      cache.delete(keyOf(id))
      store.platform.session.remove(keyOf(id)).then(() => done(), done)
    }
  }
}

/** A copy with its dates as dates: the plugin writes into what it gets. */
function revived (session: Stored): Stored {
  const { cookie } = session
  return { ...session, cookie: { ...cookie, ...(cookie.expires ? { expires: new Date(cookie.expires) } : {}) } }
}
