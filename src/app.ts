/** The assembly: rooms wired to each other by name. It never listens; main.ts does. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { openChannels, type Channels } from './channel/channels.ts'
import type { Config } from './config.ts'
import { PL_METADATA_INVALID } from './errors.ts'
import { buildHttp } from './http/build-http.ts'
import { loadModel } from './metadata/load.ts'
import type { ChannelModel, Model, Problem } from './metadata/model.ts'
import { buildCorridor } from './operation/build-corridor.ts'
import type { Corridor } from './operation/corridor.ts'
import { loadPlugins } from './plugin/load.ts'
import type { PluginRegistry } from './plugin/registry.ts'
import { makeClock, type Clock } from './schedule/clock.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/** What stands in the data folder are invoices, sessions and keys. */
const OWNER_ONLY = 0o700

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export interface App {
  readonly config: Config
  readonly hostId: string
  readonly now: () => Date
  readonly model: Model
  readonly plugins: PluginRegistry
  readonly store: Store
  readonly channels: Channels
  readonly corridor: Corridor
  readonly clock: Clock
  readonly http: FastifyInstance
  /** Stops the clock and the corridor, then the doors and the store. What is under way ends first. */
  readonly close: () => Promise<void>
}

export interface AppParts {
  readonly config: Config
  readonly logger: FastifyBaseLogger
  readonly now: () => Date
  readonly version: string
  /** Built web client; null leaves it out. */
  readonly uiFolder?: string | null
  /** Changes a channel's settings, e.g. to shorter pauses. */
  readonly tuneChannel?: (channel: ChannelModel) => ChannelModel
}

/**
 * Assembles a host: read, check, merge and freeze the metadata, find the plugins, open the store, build the doors.
 *
 * Errors: PL_METADATA_INVALID listing every mistake with file, pointer, what is wrong and what to write.
 */
export async function buildApp (parts: AppParts): Promise<App> {
  const { config, logger, now } = parts
  const hostId = randomBytes(6).toString('hex')
  const { model, plugins } = await loadLayers([root, ...config.extensions], logger)
  if (config.database.kind === 'sqlite') await mkdir(config.dataDir, { recursive: true, mode: OWNER_ONLY })
  const store = await openStore(config.database, { hostId, keyFile: join(config.dataDir, 'secret.key') })
  await store.sync(model)
  store.use(model)

  const addresses = { PL_BUREAU_URL: config.bureauUrl }
  const channels = openChannels(() => model, () => plugins, addresses, parts.tuneChannel)
  const corridor = buildCorridor({ model: () => model, plugins: () => plugins, store, channels, now, log: logger })
  const clock = makeClock({ model: () => model, plugins: () => plugins, store, corridor, now, hostId, log: logger })
  const builtClient = join(root, 'dist', 'ui')
  const uiFolder = parts.uiFolder === undefined ? (existsSync(join(builtClient, 'index.html')) ? builtClient : null) : parts.uiFolder
  const http = await buildHttp({ config, model: () => model, store, corridor, plugins: () => plugins, now, uiFolder, logger, version: parts.version, file: async (entity, id, kind) => await corridor.file(entity, id, kind) })

  return {
    config, hostId, now, model, plugins, store, channels, corridor, clock, http,
    async close () {
      await clock.stop()
      await corridor.stop()
      await http.close()
      await store.close()
    }
  }
}

/**
 * Loads metadata and plugins of the layers.
 *
 * In:     folders, the base first.
 * Errors: PL_METADATA_INVALID with every problem; warnings are logged.
 */
export async function loadLayers (folders: readonly string[], logger: Pick<FastifyBaseLogger, 'warn'>): Promise<{ readonly model: Model, readonly plugins: PluginRegistry }> {
  const { model, problems } = await loadModel(folders.map(folder => ({ folder })))
  const mistakes = problems.filter(problem => problem.severity === 'error')
  if (model === null || mistakes.length > 0) throw new PL_METADATA_INVALID(describe(mistakes))
  const loaded = await loadPlugins(model)
  const wrong = loaded.problems.filter(problem => problem.severity === 'error')
  if (wrong.length > 0) throw new PL_METADATA_INVALID(describe(wrong))
  for (const problem of [...problems, ...loaded.problems]) logger.warn({ problem }, problem.message)
  return { model, plugins: loaded.registry }
}

const describe = (problems: readonly Problem[]): string =>
  [`元数据有 ${problems.length} 处错误 | ${problems.length} mistakes in the metadata:`, ...problems.map(problem => `  ${problem.file}, ${problem.pointer}: ${problem.message} ${problem.hint}`)].join('\n')
