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
import { makeNews } from './http/live/news.ts'
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
  /**
   * Reads metadata and plugins anew and puts them in force whole, tables added to where needed; what has a mistake leaves the last
   * good ones running.
   *
   * Out:    the mistakes, none where it was put in force.
   */
  readonly reload: () => Promise<readonly Problem[]>
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
  const layers = [root, ...config.extensions]
  let inForce = await loadLayers(layers, logger)
  const model = (): Model => inForce.model
  const plugins = (): PluginRegistry => inForce.plugins
  if (config.database.kind === 'sqlite') await mkdir(config.dataDir, { recursive: true, mode: OWNER_ONLY })
  const store = await openStore(config.database, { hostId, keyFile: join(config.dataDir, 'secret.key') })
  await store.sync(inForce.model)
  store.use(inForce.model)

  const addresses = { PL_BUREAU_URL: config.bureauUrl }
  const channels = openChannels(model, plugins, addresses, parts.tuneChannel)
  const corridor = buildCorridor({ model, plugins, store, channels, now, log: logger })
  const clock = makeClock({ model, plugins, store, corridor, now, hostId, log: logger })
  const builtClient = join(root, 'dist', 'ui')
  const uiFolder = parts.uiFolder === undefined ? (existsSync(join(builtClient, 'index.html')) ? builtClient : null) : parts.uiFolder
  const news = makeNews()
  const http = await buildHttp({ config, model, store, corridor, plugins, news, now, uiFolder, logger, version: parts.version, file: async (entity, id, kind) => await corridor.file(entity, id, kind) })

  const reload = inTurn(async (): Promise<readonly Problem[]> => {
    const read = await readLayers(layers, randomBytes(6).toString('hex'))
    if (!('plugins' in read)) {
      news.tell({ type: 'mistakes', problems: read.mistakes })
      return read.mistakes
    }
    await store.sync(read.model)
    // At once and together: nobody is given the one without the other.
    store.use(read.model)
    inForce = read
    news.tell({ type: 'model', fingerprint: read.model.fingerprint })
    return []
  })

  return {
    config, hostId, now, store, channels, corridor, clock, http, reload,
    get model () { return inForce.model },
    get plugins () { return inForce.plugins },
    async close () {
      await clock.stop()
      await corridor.stop()
      await http.close()
      await store.close()
    }
  }
}

interface Loaded { readonly model: Model, readonly plugins: PluginRegistry, readonly warnings: readonly Problem[] }

/**
 * Loads metadata and plugins of the layers.
 *
 * In:     folders, the base first.
 * Errors: PL_METADATA_INVALID with every problem; warnings are logged.
 */
export async function loadLayers (folders: readonly string[], logger: Pick<FastifyBaseLogger, 'warn'>): Promise<Loaded> {
  const read = await readLayers(folders, null)
  if (!('plugins' in read)) throw new PL_METADATA_INVALID(describe(read.mistakes))
  for (const problem of read.warnings) logger.warn({ problem }, problem.message)
  return read
}

/** In: `fresh` as plugins are imported anew, null at a start. */
async function readLayers (folders: readonly string[], fresh: string | null): Promise<Loaded | { readonly mistakes: readonly Problem[] }> {
  const isMistake = ({ severity }: Problem): boolean => severity === 'error'
  const { model, problems } = await loadModel(folders.map(folder => ({ folder })))
  if (model === null || problems.some(isMistake)) return { mistakes: problems.filter(isMistake) }
  const loaded = await loadPlugins(model, fresh)
  if (loaded.problems.some(isMistake)) return { mistakes: loaded.problems.filter(isMistake) }
  return { model, plugins: loaded.registry, warnings: [...problems, ...loaded.problems] }
}

/** Lets calls of some work wait for each other, so that the last one asked for is the last one done. */
function inTurn<T> (work: () => Promise<T>): () => Promise<T> {
  let before: Promise<unknown> = Promise.resolve()
  return async () => {
    const now = before.then(work, work)
    before = now.catch(() => undefined)
    return await now
  }
}

const describe = (problems: readonly Problem[]): string =>
  [`元数据有 ${problems.length} 处错误 | ${problems.length} mistakes in the metadata:`, ...problems.map(problem => `  ${problem.file}, ${problem.pointer}: ${problem.message} ${problem.hint}`)].join('\n')
