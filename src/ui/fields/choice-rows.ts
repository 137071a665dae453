import type { RefRow } from '../../sdk/wire.ts'
import { api } from '../client/api.ts'

const LIMIT = 200
const FRESH_MS = 30_000
const kept = new Map<string, { readonly at: number, readonly rows: Promise<readonly RefRow[]> }>()

/** The rows that a field of several values chooses from; many cells ask at once, the host is asked once. */
export function choiceRows (entity: string, now: number): Promise<readonly RefRow[]> {
  const known = kept.get(entity)
  if (known !== undefined && now - known.at < FRESH_MS) return known.rows
  const rows = api.refs(entity, { limit: LIMIT }).then(answer => answer.rows)
  rows.catch(() => kept.delete(entity))
  kept.set(entity, { at: now, rows })
  return rows
}
