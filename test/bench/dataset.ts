/** The database that everything is measured on: the demonstration, and on top of it as many invoices as asked, made by the database itself and kept for the next run. */
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { buildApp, type App } from '../../src/app.ts'
import { loadDemo } from '../../src/cli/demo/load-demo.ts'
import { readConfig, type Config } from '../../src/config.ts'
import type { Dialect } from '../../src/store/dialect.ts'
import { mysqlDialect, quoted, sqliteDialect } from '../../src/store/dialect.ts'
import { entityTables } from '../../src/store/schema/entity-tables.ts'
import { seeded } from '../helpers/random.ts'
import { openSql, type Sql } from './sql.ts'

export interface Dataset {
  readonly kind: 'sqlite' | 'mysql'
  readonly rows: number
  /** Keeps the SQLite file, the credentials and whatever else a host keeps. */
  readonly folder: string
  readonly database: Config['database']
  /** The newest invoices are of this instant; the hosts measured are told that it is now. */
  readonly madeAt: Date
}

const ENTITY = 'sim_vatinvoice'
const SETTING = 'bench'
/** How far back the invoices go, evenly spread. */
const DAYS = 365
/** One in so many has lines: the others would only take time to make. */
const WITH_LINES = 10
const LINES = 3
const TOGETHER = 10_000
const YEAR_2025_MS = Date.UTC(2025, 0, 1)
const DAY_MS = 86_400_000
/** Identities are milliseconds times this, see store/ids.ts. */
const SLOTS = 8192

/**
 * Opens a dataset, making it where it is not there yet.
 *
 * In:     which database; how many invoices; the server's address for MySQL; who is told what takes long.
 */
export async function dataset (kind: Dataset['kind'], rows: number, server: string | null, tell: (line: string) => void): Promise<Dataset> {
  const folder = join(tmpdir(), `piaoliu-bench-${rows}`, kind)
  const database: Config['database'] = kind === 'sqlite' ? { kind, file: join(folder, 'piaoliu.sqlite') } : { kind, url: `${server!.replace(/\/$/, '')}/piaoliu_bench_${rows}` }
  const kept = await madeBefore(database, folder)
  if (kept !== null) return { kind, rows, folder, database, madeAt: kept }
  tell(`${kind}: ${rows} invoices are being made, once; they are kept in ${kind === 'sqlite' ? folder : `the database piaoliu_bench_${rows}`} …`)
  const startedMs = performance.now()
  await emptied(database, folder)
  const madeAt = await make(database, folder, rows)
  tell(`${kind}: made in ${Math.round((performance.now() - startedMs) / 1000)} s`)
  return { kind, rows, folder, database, madeAt }
}

/** A host on a dataset that neither listens nor sends: nothing competes with what is measured. */
export async function hostOn (database: Config['database'], folder: string, now: () => Date): Promise<App> {
  const config: Config = { ...readConfig({ PL_DATA: folder, PL_PORT: '0', PL_SANDBOX: 'off', PL_DEMO: 'off' }, folder), database }
  return await buildApp({ config, logger: pino({ level: process.env.PL_LOG ?? 'silent' }, pino.destination(2)), now, version: '0.0.0-bench', uiFolder: null })
}

async function madeBefore (database: Config['database'], folder: string): Promise<Date | null> {
  if (!await exists(database)) return null
  await mkdir(folder, { recursive: true })
  const app = await hostOn(database, folder, () => new Date())
  const mark = await app.store.platform.setting(SETTING) as { readonly madeAt: string } | null
  await app.close()
  return mark === null ? null : new Date(mark.madeAt)
}

async function exists (database: Config['database']): Promise<boolean> {
  if (database.kind === 'sqlite') return existsSync(database.file)
  const { server, name } = serverOf(database.url)
  return await using(server, async sql => (await sql.all('SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME = ?', [name])).length > 0)
}

async function emptied (database: Config['database'], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  if (database.kind === 'sqlite') return
  const { server, name } = serverOf(database.url)
  await using(server, async sql => {
    await sql.run(`DROP DATABASE IF EXISTS ${name}`)
    await sql.run(`CREATE DATABASE ${name}`)
  })
}

function serverOf (url: string): { readonly server: Config['database'], readonly name: string } {
  const address = new URL(url)
  const name = address.pathname.slice(1)
  address.pathname = '/information_schema'
  return { server: { kind: 'mysql', url: address.href }, name }
}

async function using<T> (database: Config['database'], work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = await openSql(database)
  try { return await work(sql) } finally { await sql.close() }
}

async function make (database: Config['database'], folder: string, rows: number): Promise<Date> {
  const madeAt = new Date()
  const app = await hostOn(database, folder, () => madeAt)
  await loadDemo({ store: app.store, corridor: app.corridor, now: madeAt, random: seeded(1), dataDir: folder, config: { host: '127.0.0.1', port: 8080, sandboxPort: null } })
  await app.close()
  await using(database, async sql => { await multiply(sql, app, database.kind === 'sqlite' ? sqliteDialect : mysqlDialect('MariaDB'), rows, madeAt) })
  // A host that starts makes the indexes that were left out while the rows went in.
  const again = await hostOn(database, folder, () => madeAt)
  await again.store.platform.setSetting(SETTING, { madeAt: madeAt.toISOString() })
  await again.close()
  return madeAt
}

/** Copies the demonstration's invoices over and over, each with identity, numbers and times of its own. */
async function multiply (sql: Sql, app: App, dialect: Dialect, rows: number, madeAt: Date): Promise<void> {
  const [header, items] = entityTables(app.model.entities.get(ENTITY)!, dialect)
  const columns = header!.columns.map(column => column.name)
  const lineColumns = items!.columns.map(column => column.name)
  await dropIndexes(sql, header!.table, header!.indexes.map(index => index.name), dialect)
  await sql.run(`CREATE TABLE bench_template AS SELECT ROW_NUMBER() OVER (ORDER BY fid) - 1 AS rn, ${columns.map(quoted).join(', ')} FROM ${header!.table}`)
  await sql.run(`CREATE TABLE bench_line AS SELECT ${lineColumns.map(quoted).join(', ')} FROM ${items!.table} WHERE fparentid = (SELECT MIN(fparentid) FROM ${items!.table} WHERE fseq = ${LINES}) AND fseq <= ${LINES}`)
  const [[templates]] = await sql.all('SELECT COUNT(*) FROM bench_template') as [[number]]
  const own = headerValues(dialect, rows, madeAt)
  const digits = (name: string): string => `(${Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS n`).join(' UNION ALL ')}) ${name}`
  const numbers = `(SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n AS n FROM ${['a', 'b', 'c', 'd'].map(digits).join(', ')}) k`
  for (let from = 0; from < rows; from += TOGETHER) {
    const counted = `(SELECT ${from} + k.n AS i FROM ${numbers} WHERE ${from} + k.n < ${rows}) g`
    await sql.run(`INSERT INTO ${header!.table} (${columns.map(quoted).join(', ')}) SELECT ${columns.map(column => own[column] ?? `t.${quoted(column)}`).join(', ')} FROM ${counted} JOIN bench_template t ON t.rn = g.i % ${templates} ORDER BY g.i`)
    await sql.run(`INSERT INTO ${items!.table} (${lineColumns.map(quoted).join(', ')}) SELECT ${lineColumns.map(column => column === 'fparentid' ? own.fid! : `l.${quoted(column)}`).join(', ')} FROM ${counted} JOIN bench_line l WHERE g.i % ${WITH_LINES} = 0 ORDER BY g.i, l.fseq`)
  }
  await sql.run('DROP TABLE bench_template')
  await sql.run('DROP TABLE bench_line')
}

async function dropIndexes (sql: Sql, table: string, names: readonly string[], dialect: Dialect): Promise<void> {
  for (const name of names) await sql.run(dialect.name === 'sqlite' ? `DROP INDEX ${quoted(name)}` : `DROP INDEX ${quoted(name)} ON ${quoted(table)}`)
}

/** SQL of the columns that differ from the template; `g.i` counts from 0, the oldest first. */
function headerValues (dialect: Dialect, rows: number, madeAt: Date): Readonly<Record<string, string>> {
  const stepMs = Math.floor(DAYS * DAY_MS / rows)
  const createdMs = `(${madeAt.getTime() - stepMs * rows} + g.i * ${stepMs})`
  const instant = dialect.name === 'sqlite' ? `strftime('%Y-%m-%dT%H:%M:%fZ', ${createdMs} / 1000.0, 'unixepoch')` : `DATE_ADD('1970-01-01 00:00:00.000', INTERVAL ${createdMs} * 1000 MICROSECOND)`
  const text = (prefix: string): string => dialect.name === 'sqlite' ? `'${prefix}' || g.i` : `CONCAT('${prefix}', g.i)`
  const lines = `CASE WHEN g.i % ${WITH_LINES} = 0 THEN ${LINES} ELSE 0 END`
  return {
    fid: `((${createdMs} - ${YEAR_2025_MS}) * ${SLOTS} + 1)`, fversion: '1', falive: '1',
    fbillno: text('BENCH-'), forderno: text('BENCH'), fthirdserialno: "''", fcreatetime: instant, fmodifytime: instant,
    fn_items: lines, fn_freight: '0', fn_build: '0', fn_estatelease: '0', fn_estatesale: '0', fn_travelers: '0'
  }
}
