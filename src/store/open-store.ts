/** Opens the store on one of the two databases. */
import type { Config } from '../config.ts'
import type { Model } from '../metadata/model.ts'
import { PL_STORE_FAULT } from '../errors.ts'
import { Attempts } from './attempt/attempts.ts'
import { mysqlDialect, sqliteDialect, type Dialect } from './dialect.ts'
import { identities } from './ids.ts'
import { Journal } from './journal.ts'
import type { PlatformModels } from './platform/models.ts'
import { platformStore, readSetting, scheduleRuns } from './platform/platform-store.ts'
import { vaultAt } from './platform/vault.ts'
import type { Executor } from './program.ts'
import { BaseData } from './rows/base-data.ts'
import { Queries } from './query/queries.ts'
import { Loader } from './rows/load.ts'
import { mappingOf, type MappedEntity } from './rows/mapping.ts'
import { removeRows } from './rows/remove.ts'
import { saveUnits, type WriteRoom } from './rows/save.ts'
import { entityTables } from './schema/entity-tables.ts'
import { platformTables } from './schema/platform-tables.ts'
import { syncTables } from './schema/sync.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** Stands on every journal line, so that hosts tell their own from others'. */
  readonly hostId: string
  /** The file of the key under which secrets are sealed; without one none can be kept. */
  readonly keyFile?: string
  /** Threads that read SQLite beside the one that writes. */
  readonly readers?: number
  /** Connections to MySQL. */
  readonly connections?: number
  readonly nowMs?: () => number
  readonly random?: () => number
}

interface Opened {
  readonly executor: Executor
  readonly dialect: Dialect
  readonly alone: (work: () => Promise<readonly string[]>) => Promise<readonly string[]>
  readonly models: () => Promise<PlatformModels>
  readonly close: () => Promise<void>
}

/**
 * Opens a database; SQLite makes its file, MySQL must have the database.
 *
 * In:     the configured database; the host's name.
 * Out:    the store, without a Model until `use` is called.
 * Errors: PL_STORE_FAULT where the database cannot be reached.
 */
export async function openStore (database: Config['database'], options: StoreOptions): Promise<Store> {
  const opened = database.kind === 'sqlite' ? await openSqlite(database.file, options) : await openMysql(database.url, options)
  return storeOn({ ...opened, close: once(opened.close) }, options)
}

// Each driver is loaded only where it is used: a start should not wait for the other.
async function openSqlite (file: string, { readers = 2 }: StoreOptions): Promise<Opened> {
  const { SqliteExecutor } = await import('./sqlite/sqlite-executor.ts')
  const executor = await SqliteExecutor.open(file, readers)
  const connected = once(async () => {
    const [{ knexOn }, { platformModels }] = await Promise.all([import('./sqlite/knex-client.ts'), import('./platform/models.ts')])
    const knex = knexOn(executor)
    return { knex, models: platformModels(knex, platformTables(sqliteDialect)) }
  })
  return {
    executor, dialect: sqliteDialect, alone: async work => await work(), models: async () => (await connected()).models,
    close: async () => {
      if (connected.wasCalled()) await (await connected()).knex.destroy()
      await executor.close()
    }
  }
}

async function openMysql (url: string, { connections = 10 }: StoreOptions): Promise<Opened> {
  const { MysqlExecutor } = await import('./mysql/mysql-executor.ts')
  const executor = new MysqlExecutor(url, connections)
  const dialect = mysqlDialect(await executor.version())
  const connected = once(async () => {
    const [{ knexOnMysql }, { platformModels }] = await Promise.all([import('./mysql/knex-mysql.ts'), import('./platform/models.ts')])
    const knex = knexOnMysql(url)
    return { knex, models: platformModels(knex, platformTables(dialect)) }
  })
  return {
    executor, dialect, alone: async work => await executor.alone('piaoliu schema', work), models: async () => (await connected()).models,
    close: async () => {
      if (connected.wasCalled()) await (await connected()).knex.destroy()
      await executor.close()
    }
  }
}

function storeOn ({ executor, dialect, alone, models, close }: Opened, { hostId, keyFile, nowMs = Date.now, random = Math.random }: StoreOptions): Store {
  const tables = platformTables(dialect)
  let mapping: (entity: string) => MappedEntity = () => { throw new PL_STORE_FAULT('The store has no Model yet: call use(model) before anything else.') }
  const entities = (number: string): MappedEntity => mapping(number)
  const room: WriteRoom = { executor, dialect, entities, tables, hostId, nextId: identities(nowMs, random) }
  const attempts = new Attempts(room)
  const journal = new Journal(executor, tables.journal, hostId)
  let loader = new Loader(room)
  let baseData = new BaseData(entities, loader, nowMs)
  let queries = new Queries(room, async (entity, ids) => await baseData.names(entity, ids))

  return {
    dialect: dialect.name,
    use: (model: Model) => {
      mapping = mappingOf(model, dialect)
      loader = new Loader(room)
      baseData = new BaseData(entities, loader, nowMs)
      queries = new Queries(room, async (entity, ids) => await baseData.names(entity, ids))
    },
    sync: async model => await alone(async () => await syncTables(executor, dialect, [
      ...Object.values(tables).map(table => table.spec), ...[...model.entities.values()].flatMap(entity => entityTables(entity, dialect))
    ])),
    close,
    ping: async () => { await executor.read([{ sql: 'SELECT 1', params: [] }]) },

    list: async query => await queries.list(query),
    summary: async query => await queries.summary(query),
    ids: async (query, limit) => await queries.ids(query, limit),
    load: async (entity, ids, entries, scope) => await loader.load(entity, ids, entries, scope),
    find: async (entity, filter, { entries = [], limit, scope, now, sort }) =>
      await loader.load(entity, await queries.ids({ entity, filter, quick: null, scope, now }, limit, sort), entries, scope),
    lookup: async (entity, by, values) => await baseData.lookup(entity, by, values),
    names: async (entity, ids) => await baseData.names(entity, ids),

    save: async units => await baseData.during(units.map(unit => unit.entity), async () => await saveUnits(room, units)),
    remove: async (entity, ids, step, line) => await baseData.during([entity], async () => await removeRows(room, entity, ids, step, line)),

    enqueue: async (entity, ids, step, seed, line) => await attempts.enqueue(entity, ids, step, seed, line),
    due: async (now, limit, kinds, except) => await attempts.due(now, limit, kinds, except),
    claim: async (attempt, claim) => await attempts.claim(attempt, claim),
    lease: async (attempt, until, now, purpose) => await attempts.lease(attempt, until, now, purpose),
    postpone: async (attempt, note) => await attempts.postpone(attempt, note),
    settle: async (attempt, settlement) => await attempts.settle(attempt, settlement),
    attempts: async (entity, rowId) => await attempts.of(entity, rowId),
    commandProgress: async commandId => await attempts.progress(commandId),
    commandAttempts: async (commandId, limit) => await attempts.ofCommand(commandId, limit),
    unsettled: async () => await attempts.unsettled(),

    journal: async (entity, rowId) => await journal.of(entity, rowId),
    journalSince: async (id, limit) => await journal.since(id, limit),
    lastJournalId: async () => await journal.last(),

    ...scheduleRuns(models, isDuplicate),
    platform: platformStore(models, readSetting(executor, tables.setting), at => String(tables.session.codecs.expiresAt!.encode(at, 'expiresAt')), vaultAt(keyFile ?? null))
  }
}

/** SQLite and MySQL name a repeated unique value differently. */
function isDuplicate (error: unknown): boolean {
  const { databaseCode, code, nativeError } = error as { databaseCode?: unknown, code?: unknown, nativeError?: { code?: unknown } }
  return [databaseCode, code, nativeError?.code].some(each => typeof each === 'string' && (each.startsWith('SQLITE_CONSTRAINT') || each === 'ER_DUP_ENTRY'))
}

/** Runs work the first time it is asked for. */
function once<T> (work: () => Promise<T>): (() => Promise<T>) & { readonly wasCalled: () => boolean } {
  let result: Promise<T> | null = null
  return Object.assign(async () => await (result ??= work()), { wasCalled: () => result !== null })
}
