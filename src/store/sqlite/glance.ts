/**
 * A connection in the host's own thread, for reading few rows by identity or through a unique: that takes less time than a message to
 * another thread. Whatever may take longer belongs to the threads, since the host answers nobody meanwhile.
 */
import { createRequire } from 'node:module'
import type BetterSqlite from 'better-sqlite3'
import type { Cells, Unit, Value } from '../program.ts'
import { runUnit } from '../run-unit.js'

/** Readers of a write-ahead log wait for nobody, except while another host mends it after a crash. */
const PATIENCE_MS = 20
const KEPT_STATEMENTS = 300

export class Glance {
  readonly #file: string
  readonly #statements = new Map<string, BetterSqlite.Statement>()
  #connection: BetterSqlite.Database | null = null

  constructor (file: string) { this.#file = file }

  /** Out: the rows of each step; null where the database could not be had at once. */
  read (steps: Unit): readonly (readonly Cells[])[] | null {
    try {
      return this.#run(steps)
    } catch (error) {
      if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return null
      throw error
    }
  }

  close (): void {
    this.#statements.clear()
    this.#connection?.close()
    this.#connection = null
  }

  #run (steps: Unit): readonly (readonly Cells[])[] {
    const run = runUnit(steps)
    let state = run.next()
    while (state.done !== true) {
      const { sql, params } = state.value
      state = run.next({ rows: this.#prepared(sql).all(params as Value[]) as unknown[][], changes: 0 })
    }
    return state.value.ok ? state.value.rows : []
  }

  #prepared (sql: string): BetterSqlite.Statement {
    const known = this.#statements.get(sql)
    if (known !== undefined) return known
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!)
    const statement = this.#opened().prepare(sql).raw(true)
    this.#statements.set(sql, statement)
    return statement
  }

  /** Opened when it is first needed: a host that starts has no use for it. */
  #opened (): BetterSqlite.Database {
    if (this.#connection !== null) return this.#connection
    const Database = createRequire(import.meta.url)('better-sqlite3') as typeof BetterSqlite
    this.#connection = new Database(this.#file, { readonly: true, timeout: PATIENCE_MS })
    this.#connection.pragma('cache_size = -32768')
    this.#connection.pragma('query_only = ON')
    return this.#connection
  }
}
