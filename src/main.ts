/** The process: a host that listens, and how it ends. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { buildApp, root, type App } from './app.ts'
import type { Config } from './config.ts'

export interface RunningApp {
  readonly app: App
  readonly url: string
  /** What was loaded and how long it took, for the start-up lines. */
  readonly report: { readonly readyMs: number, readonly entities: number, readonly lists: number, readonly forms: number, readonly schedules: number, readonly layers: readonly string[] }
  readonly close: () => Promise<void>
}

/**
 * Starts a host: assembles it, opens its doors, starts the corridor's pump and the clock.
 *
 * Errors: PL_METADATA_INVALID; the system's EADDRINUSE where the port is taken.
 */
export async function startApp (config: Config): Promise<RunningApp> {
  const startedAt = performance.now()
  const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: false }))
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const app = await buildApp({ config, logger, now: () => new Date(), version })
  try {
    const url = await app.http.listen({ host: config.host, port: config.port })
    app.corridor.start()
    app.clock.start()
    const { model } = app
    const report = {
      readyMs: Math.round(performance.now() - startedAt), entities: model.entities.size, lists: model.lists.size, forms: model.forms.size, schedules: model.schedules.size,
      layers: model.layers.map(layer => `${layer.name} ${layer.version}`)
    }
    return { app, url, report, close: app.close }
  } catch (cause) {
    await app.close()
    throw cause
  }
}
