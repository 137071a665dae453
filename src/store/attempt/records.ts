/** Attempts between their table and the contract. */
import type { Attempt, QueueSeed } from '../store.ts'
import { quoted } from '../dialect.ts'
import type { Cells, Param, Step, Value } from '../program.ts'
import { insertPlatform } from '../rows/write.ts'
import { platformColumn, type PlatformTable } from '../schema/platform-tables.ts'

export const column = (key: keyof Attempt | 'open' | 'closedAt'): string => quoted(platformColumn(key))

const KEYS = ['id', 'entity', 'rowId', 'operation', 'commandId', 'by', 'byName', 'org', 'channel', 'no', 'serial', 'sellerTaxNo', 'contentHash', 'state', 'queuedAt', 'sentAt', 'sends', 'asks', 'absents', 'nextAt', 'leaseUntil', 'answer'] as const satisfies readonly (keyof Attempt)[]
const INSTANTS: ReadonlySet<string> = new Set(['queuedAt', 'sentAt', 'nextAt', 'leaseUntil'])

export const selectAttempts = (table: PlatformTable): string => `SELECT ${KEYS.map(key => column(key)).join(', ')} FROM ${quoted(table.table)}`

export function attemptOf (table: PlatformTable, cells: Cells): Attempt {
  const values = KEYS.map((key, index) => {
    const value = table.codecs[key]!.decode(cells[index])
    if (key === 'answer') return [key, value === null ? null : JSON.parse(String(value))]
    return [key, INSTANTS.has(key) && value !== null ? new Date(String(value)) : value ?? (key === 'org' || key === 'by' ? '' : null)]
  })
  return Object.fromEntries(values) as Attempt
}

export const encoded = (table: PlatformTable, key: string, value: unknown): Value => table.codecs[key]!.encode(value, `${table.table}.${key}`)

/**
 * Puts a row into the queue.
 *
 * In:  the step of the unit at which these begin.
 * Out: two steps: the number of this try, the attempt.
 */
export function queueSteps (table: PlatformTable, attempt: { readonly id: string, readonly entity: string, readonly rowId: string, readonly seed: QueueSeed }, firstStep: number): readonly Step[] {
  const { id, entity, rowId, seed } = attempt
  const no: Param = { take: { step: firstStep, column: 0 } }
  return [
    { sql: `SELECT COALESCE(MAX(${column('no')}), 0) + 1 FROM ${quoted(table.table)} WHERE ${column('entity')} = ? AND ${column('rowId')} = ?`, params: [entity, BigInt(rowId)] },
    insertPlatform(table, {
      id, entity, rowId, operation: seed.operation, commandId: seed.commandId, by: seed.by, byName: seed.byName, org: seed.org, channel: seed.channel, no,
      state: 'queued', open: 1, queuedAt: seed.at, sends: 0, asks: 0, absents: 0, nextAt: seed.at
    })
  ]
}
