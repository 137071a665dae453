/** Demonstration data on the first start, so that there is something to see and to try. */
import { hostname } from 'node:os'
import type { Store } from '../../store/store.ts'
import type { DemoParts } from './demo-parts.ts'
import { makeDice } from './dice.ts'
import { loadBaseData } from './load-base-data.ts'
import { loadInvoices } from './load-invoices.ts'
import { grantAccess, loadUsers, writeCredentials, type DemoCredentials } from './load-people.ts'

const SETTING = 'demo'
const HOST = `${hostname()}/${process.pid}`
interface Loading { readonly state: 'loading' | 'loaded', readonly since: string, readonly host?: string }
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
  const dice = makeDice(parts.random)
  const cast = await loadBaseData(parts, dice)
  const people = await loadUsers(parts, cast.orgIds)
  const credentials = await grantAccess(parts, people)
  await writeCredentials(parts.dataDir, credentials)
  await loadInvoices(parts, dice, cast, people)
  await parts.store.platform.setSetting(SETTING, { state: 'loaded', since: parts.now.toISOString() })
  return credentials
}

/** Whether this host is the one to load: of several that start at once, the database lets one. */
async function isWanted (store: Store, now: Date): Promise<boolean> {
  const state = await store.platform.setting(SETTING) as Loading | null | undefined
  if (state?.state === 'loaded' || (state?.state === 'loading' && isAtWork(state, now))) return false
  if (state == null && (await store.find('bos_user', null, { limit: 1, scope: 'all', now })).length > 0) return false
  // One claim for each beginning: a first one, and one for each that was broken off.
  if (!await store.claimInstant(SETTING, new Date(state?.since ?? 0), HOST, now)) return false
  await store.platform.setSetting(SETTING, { state: 'loading', since: now.toISOString(), host: HOST })
  return true
}

/** A process of this machine is asked for; of another machine, only time tells. */
function isAtWork ({ since, host }: Loading, now: Date): boolean {
  const [machine, pid] = host?.split('/') ?? []
  if (machine !== hostname()) return now.getTime() - Date.parse(since) <= GIVE_UP_MS
  if (Number(pid) === process.pid) return false
  try { return process.kill(Number(pid), 0) } catch { return false }
}
