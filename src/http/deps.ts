/** What app.ts hands to the doors. `model` and `plugins` answer with what is in force now. */
import type { FastifyBaseLogger } from 'fastify'
import type { Config } from '../config.ts'
import type { Model } from '../metadata/model.ts'
import type { Corridor } from '../operation/corridor.ts'
import type { PluginRegistry } from '../plugin/registry.ts'
import type { Store } from '../store/store.ts'
import type { News } from './live/news.ts'

export interface HttpDeps {
  readonly config: Config
  readonly model: () => Model
  readonly store: Store
  readonly corridor: Corridor
  readonly plugins: () => PluginRegistry
  readonly now: () => Date
  /** What every open page is told while the application is developed: a new Model, or why there is none. */
  readonly news: News
  /** Folder of the built web client; null where there is none. */
  readonly uiFolder: string | null
  readonly logger: FastifyBaseLogger
  /** A file of a row through the channel that issued it; null where there is none. The door has checked who asks. */
  readonly file: Corridor['file']
  readonly version: string
}
