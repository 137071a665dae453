/** A store with a Model and its tables, closed after the test. */
import type { Test } from 'tap'
import type { Model } from '../../src/metadata/model.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { JournalLine, ListQuery, QueueSeed, SaveResult, SaveUnit, Store } from '../../src/store/store.ts'
import type { Database } from '../helpers/databases.ts'
import { world } from './model.ts'

export const now = new Date('2026-11-22T10:00:00.000Z')
export const later = (ms: number): Date => new Date(now.getTime() + ms)

export async function opened (t: Test, database: Database, { model = world, hostId = 'host-a' }: { model?: Model, hostId?: string } = {}): Promise<Store> {
  const store = await openStore(database, { hostId })
  t.after(async () => { await store.close() })
  store.use(model)
  await store.sync(model)
  return store
}

export const line = (more: Partial<JournalLine> = {}): JournalLine =>
  ({ operation: 'save', event: 'created', by: '7', byName: '张三', from: '127.0.0.1', at: now, commandId: 'command-1', statusFrom: null, statusTo: null, changes: {}, ...more })

export const seed = (more: Partial<QueueSeed> = {}): QueueSeed => ({ operation: 'issue', commandId: 'command-1', by: '7', byName: '张三', org: '1', channel: 'bureau', at: now, ...more })

export const bill = (values: Readonly<Record<string, unknown>>, more: Partial<SaveUnit> = {}): SaveUnit => ({ entity: 'bill', id: null, version: null, values, journal: line(), ...more })

/** Saves new rows that must succeed; out: their identities. */
export async function saved (store: Store, units: readonly SaveUnit[]): Promise<readonly string[]> {
  return (await store.save(units)).map(result => idOf(result))
}

export function idOf (result: SaveResult | undefined): string {
  if (result?.result !== 'saved') throw new Error(`not saved: ${JSON.stringify(result)}`)
  return result.id
}

export const asking = (more: Partial<ListQuery> = {}): ListQuery =>
  ({ entity: 'bill', fields: ['billno'], filter: null, quick: null, scope: 'all', sort: [], limit: 50, after: null, offset: 0, now, ...more })
