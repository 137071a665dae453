/** Demonstration data on the first start, so that there is something to see and to try. */
import type { Store } from '../../store/store.ts'
import type { DemoParts } from './demo-parts.ts'
import { makeDice } from './dice.ts'
import { loadBaseData } from './load-base-data.ts'
import { loadInvoices } from './load-invoices.ts'
import { grantAccess, loadUsers, writeCredentials, type DemoCredentials } from './load-people.ts'

const SETTING = 'demo'
/** After so long without an end, a host that was loading is taken to be gone. */
const GIVE_UP_MS = 60_000

/**
 * Loads the demonstration into an empty database.
 *
 * Out:    the credentials, which also stand in `demo-credentials.json` of the data folder; null where the database is not
 *         empty, or another host is at it. What an earlier start broke off is completed.
 * Errors: PL_DEMO_REFUSED where a row breaks a rule of the metadata or of a plugin.
 */
export async function loadDemo (parts: DemoParts): Promise<DemoCredentials | null> {
  if (!await isWanted(parts.store, parts.now)) return null
  await parts.store.platform.setSetting(SETTING, { state: 'loading', since: parts.now.toISOString() })
  const dice = makeDice(parts.random)
  const cast = await loadBaseData(parts, dice)
  const people = await loadUsers(parts, cast.orgIds)
  const credentials = await grantAccess(parts, people)
  await writeCredentials(parts.dataDir, credentials)
  await loadInvoices(parts, dice, cast, people)
  await parts.store.platform.setSetting(SETTING, { state: 'loaded', since: parts.now.toISOString() })
  return credentials
}

async function isWanted (store: Store, now: Date): Promise<boolean> {
  const state = await store.platform.setting(SETTING) as { state: string, since: string } | null | undefined
  if (state?.state === 'loaded') return false
  // An embedded database has one host; of several on a server, one loads.
  if (state?.state === 'loading') return store.dialect === 'sqlite' || now.getTime() - Date.parse(state.since) > GIVE_UP_MS
  return (await store.find('bos_user', null, { limit: 1, scope: 'all', now })).length === 0
}
