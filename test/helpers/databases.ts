/** Real databases for tests: SQLite in a folder of its own always, MySQL in a database of its own where PL_TEST_MYSQL is set. */
import { mkdtemp, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import type { Test } from 'tap'
import type { Config } from '../../src/config.ts'

export type Database = Config['database']

/**
 * Runs a test on every database there is.
 *
 * In: a tap test; what to do with a fresh, empty database, dropped afterwards.
 */
export async function eachDatabase (t: Test, fn: (t: Test, database: Database) => Promise<void>): Promise<void> {
  await t.test('on SQLite', async t => { await fn(t, await freshSqlite(t)) })
  const server = process.env.PL_TEST_MYSQL
  if (server === undefined) await t.test('on MySQL', { skip: 'PL_TEST_MYSQL is not set, e.g. mysql://root@127.0.0.1:3306' }, async () => {})
  else await t.test('on MySQL', async t => { await fn(t, await freshMysql(t, server)) })
}

export async function freshSqlite (t: Test): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-'))
  t.after(async () => { await rm(folder, { recursive: true, force: true, maxRetries: 5 }) })
  return { kind: 'sqlite', file: join(folder, 'test.sqlite') }
}

export async function freshMysql (t: Test, server: string): Promise<Database> {
  const name = `pl_test_${randomBytes(6).toString('hex')}`
  const run = async (sql: string): Promise<void> => {
    const connection = await createConnection({ uri: server })
    await connection.query(sql)
    await connection.end()
  }
  await run(`CREATE DATABASE ${name}`)
  t.after(async () => { await run(`DROP DATABASE IF EXISTS ${name}`) })
  return { kind: 'mysql', url: `${server.replace(/\/$/, '')}/${name}` }
}

/**
 * Runs tests on every kind of database there is, each test making fresh ones as it needs them.
 *
 * In: a tap test; what to do with a maker of empty databases, each dropped after the test it was made for.
 */
export async function eachKind (t: Test, fn: (t: Test, fresh: (t: Test) => Promise<Database>, kind: Database['kind']) => Promise<void>): Promise<void> {
  await t.test('on SQLite', async t => { await fn(t, freshSqlite, 'sqlite') })
  const server = process.env.PL_TEST_MYSQL
  if (server === undefined) await t.test('on MySQL', { skip: 'PL_TEST_MYSQL is not set, e.g. mysql://root@127.0.0.1:3306' }, async () => {})
  else await t.test('on MySQL', async t => { await fn(t, async t => await freshMysql(t, server), 'mysql') })
}
