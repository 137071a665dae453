/** MySQL through a pool: a transaction for each piece of work, tried again where the server chose it as a deadlock's victim. */
import { createPool, type Pool, type PoolConnection } from 'mysql2/promise'
import type { Cells, Executor, Param, Unit, UnitResult, Value } from '../program.ts'
import { PL_STORE_FAULT } from '../../errors.ts'
import { runUnit } from '../run-unit.js'

/** Deadlock, lock wait timeout, record changed since last read: nothing has happened, and the next try may well succeed. */
const WORTH_RETRYING: ReadonlySet<unknown> = new Set([1213, 1205, 1020])
const TRIES = 8
const DUPLICATE = 1062

type MysqlError = Error & { readonly errno?: number, readonly code?: string, readonly sqlMessage?: string }

export class MysqlExecutor implements Executor {
  readonly #pool: Pool

  constructor (url: string, connections: number) {
    this.#pool = createPool({
      uri: url, connectionLimit: connections, charset: 'utf8mb4', timezone: 'Z', dateStrings: true, supportBigNumbers: true, enableKeepAlive: true, maxPreparedStatements: 400
    })
    this.#pool.on('connection', connection => {
      // Strict, so that nothing is cut or rounded in silence; READ COMMITTED locks no gaps between rows.
      const session = connection as unknown as { query (sql: string): void }
      session.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO', time_zone = '+00:00', innodb_lock_wait_timeout = 10")
      session.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED')
    })
  }

  async version (): Promise<string> {
    const [[row]] = await this.#pool.query('SELECT VERSION() AS version') as unknown as [[{ version: string }]]
    return row.version
  }

  async read (steps: Unit): Promise<readonly (readonly Cells[])[]> {
    return await this.#on(async connection => {
      const result = await drive(connection, steps)
      return result.ok ? result.rows : []
    })
  }

  async write (units: readonly Unit[]): Promise<readonly UnitResult[]> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#on(async connection => await transaction(connection, units))
      } catch (error) {
        if (tries === TRIES || !WORTH_RETRYING.has((error as { cause?: MysqlError }).cause?.errno)) throw error
        await new Promise(resolve => setTimeout(resolve, Math.random() * 10 * 2 ** tries))
      }
    }
  }

  async define (statements: readonly string[]): Promise<void> {
    await this.#on(async connection => { for (const sql of statements) await connection.query(sql) })
  }

  /** Runs work while no other host runs work under the same name. */
  async alone<T> (name: string, work: () => Promise<T>): Promise<T> {
    return await this.#on(async connection => {
      const [[got]] = await connection.query({ sql: 'SELECT GET_LOCK(CONCAT(DATABASE(), ?), 60)', rowsAsArray: true }, [name]) as unknown as [[[number | null]]]
      if (Number(got[0]) !== 1) throw new PL_STORE_FAULT(`Another host has held the lock '${name}' for a minute. See whether it still starts; then try again.`)
      try {
        return await work()
      } finally {
        await connection.query('SELECT RELEASE_LOCK(CONCAT(DATABASE(), ?))', [name])
      }
    })
  }

  async close (): Promise<void> { await this.#pool.end() }

  async #on<T> (work: (connection: PoolConnection) => Promise<T>): Promise<T> {
    let connection: PoolConnection | null = null
    try {
      connection = await this.#pool.getConnection()
      return await work(connection)
    } catch (error) {
      throw faultOf(error)
    } finally {
      connection?.release()
    }
  }
}

function faultOf (error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || String(error.code).startsWith('PL_')) return error
  return Object.assign(new PL_STORE_FAULT(`${String(error.code)}: ${error.message}`), { cause: error, databaseCode: error.code })
}

async function transaction (connection: PoolConnection, units: readonly Unit[]): Promise<readonly UnitResult[]> {
  await connection.query('START TRANSACTION')
  try {
    const results: UnitResult[] = []
    for (const unit of units) results.push(await within(connection, unit, units.length === 1))
    const isUndone = units.length === 1 && !results[0]!.ok
    await connection.query(isUndone ? 'ROLLBACK' : 'COMMIT')
    return results
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => { connection.destroy() })
    throw error
  }
}

/** A unit that is alone in its transaction needs no savepoint: undoing it is undoing all. */
async function within (connection: PoolConnection, unit: Unit, isAlone: boolean): Promise<UnitResult> {
  if (!isAlone) await connection.query('SAVEPOINT unit')
  const result = await drive(connection, unit).catch(duplicateOrThrow)
  if (!isAlone) await connection.query(result.ok ? 'RELEASE SAVEPOINT unit' : 'ROLLBACK TO SAVEPOINT unit')
  return result
}

function duplicateOrThrow (error: MysqlError): UnitResult {
  if (error.errno === DUPLICATE) return { ok: false, code: 'duplicate', message: error.sqlMessage ?? error.message }
  throw error
}

async function drive (connection: PoolConnection, unit: Unit): Promise<UnitResult> {
  const steps = runUnit(unit)
  let state = steps.next()
  while (state.done !== true) state = steps.next(await run(connection, state.value))
  return state.value
}

async function run (connection: PoolConnection, { sql, params }: { readonly sql: string, readonly params: readonly Param[] }): Promise<{ rows: unknown[][], changes: number }> {
  const [answer] = await connection.execute({ sql, rowsAsArray: true }, params as Value[])
  return Array.isArray(answer) ? { rows: answer as unknown[][], changes: 0 } : { rows: [], changes: answer.affectedRows }
}
