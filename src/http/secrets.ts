/** Secrets of this installation: made at random on the first use and kept in the settings, so that all hosts of a database share them. */
import { randomBytes } from 'node:crypto'
import type { Store } from '../store/store.ts'

/**
 * Makes the reader of a secret of the installation.
 *
 * Out:    a function that reads it when it is first asked for, and not at the start; of hosts that make one at the same time the first wins.
 */
export function secretOf (store: Store, key: string): () => Promise<string> {
  let known: Promise<string> | null = null
  return async () => {
    known ??= store.platform.settingOnce(key, randomBytes(48).toString('base64url')) as Promise<string>
    known.catch(() => { known = null })
    return await known
  }
}
