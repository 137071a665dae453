/** Secrets of this installation: made at random on the first start and kept in the settings, so that all hosts of a database share them. */
import { randomBytes } from 'node:crypto'
import type { Store } from '../store/store.ts'

/**
 * Gets a secret of the installation, making it when it is not there yet.
 *
 * Out:    the secret as it stands in the database after the call, which is the one every other host reads.
 */
export async function secretOf (store: Store, key: string): Promise<string> {
  const kept = await store.platform.setting(key)
  if (typeof kept === 'string' && kept.length >= 32) return kept
  await store.platform.setSetting(key, randomBytes(48).toString('base64url'))
  return await store.platform.setting(key) as string
}
