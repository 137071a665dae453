/** Knex over the threads that hold SQLite: it builds statements, they run them. For the platform's own records, where nobody waits. */
import { createRequire } from 'node:module'
import knex, { type Knex } from 'knex'
import type { SqliteExecutor } from './sqlite-executor.ts'

interface Query { sql: string, readonly bindings?: readonly unknown[], response?: unknown, context?: { lastID: unknown, changes: unknown } }
type ClientClass = new (config: object) => object

/** Knex's own client for this driver; only how a connection is made and how a statement runs are ours. */
const BetterSqlite = createRequire(import.meta.url)('knex/lib/dialects/better-sqlite3/index.js') as ClientClass

const bound = (value: unknown): unknown => typeof value === 'boolean' ? (value ? 1 : 0) : value

/**
 * A Knex that runs on an executor's threads.
 *
 * Errors: a transaction is refused: each statement stands alone, and what belongs together is a unit (program.ts).
 */
export function knexOn (executor: SqliteExecutor): Knex {
  class ThreadClient extends BetterSqlite {
    _driver (): object { return {} }
    async acquireRawConnection (): Promise<object> { return {} }
    async destroyRawConnection (): Promise<void> {}
    async _query (_connection: object, query: Query): Promise<Query> {
      const { rows, changes, lastId } = await executor.query(query.sql, (query.bindings ?? []).map(bound))
      query.response = rows ?? { changes, lastInsertRowid: lastId }
      query.context = { lastID: lastId, changes: Number(changes ?? 0) }
      return query
    }

    transaction (): never { throw new Error('No transactions through Knex here: write what belongs together as a unit, see src/store/program.ts.') }
  }
  return knex({ client: ThreadClient as unknown as typeof Knex.Client, connection: { filename: 'in threads' }, useNullAsDefault: true, compileSqlOnError: false, pool: { min: 0, max: 4 } })
}
