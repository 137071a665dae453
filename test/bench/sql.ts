/** Plain SQL on either database, for making and cleaning up what is measured. */
import Database from 'better-sqlite3'
import { createConnection, type QueryOptions } from 'mysql2/promise'
import type { Config } from '../../src/config.ts'

export interface Sql {
  run (sql: string, params?: readonly unknown[]): Promise<void>
  /** Rows as lists of cells. */
  all (sql: string, params?: readonly unknown[]): Promise<readonly (readonly unknown[])[]>
  close (): Promise<void>
}

export async function openSql (database: Config['database']): Promise<Sql> {
  return database.kind === 'sqlite' ? onSqlite(database.file) : await onMysql(database.url)
}

function onSqlite (file: string): Sql {
  const connection = new Database(file, { timeout: 20_000 })
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = OFF')
  connection.pragma('cache_size = -262144')
  return {
    run: async (sql, params = []) => { connection.prepare(sql).run(...params) },
    all: async (sql, params = []) => connection.prepare(sql).raw().all(...params) as unknown[][],
    close: async () => { connection.close() }
  }
}

async function onMysql (url: string): Promise<Sql> {
  const connection = await createConnection({ uri: url, charset: 'utf8mb4', timezone: 'Z', dateStrings: true, supportBigNumbers: true })
  return {
    run: async (sql, params = []) => { await connection.query(sql, [...params]) },
    all: async (sql, params = []) => {
      const [rows] = await connection.query({ sql, rowsAsArray: true }, [...params])
      return rows as unknown as unknown[][]
    },
    close: async () => { await connection.end() }
  }
}
