/** A whole small world for one test: database, bureau and host, with a time that the test moves. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { buildApp, type App } from '../../src/app.ts'
import { readConfig, type Config } from '../../src/config.ts'
import { startBureau, type Bureau } from './bureau.ts'

export interface World {
  readonly app: App
  readonly bureau: Bureau
  readonly folder: string
  /** Moves the host's time on; the bureau's own time stands still unless it is moved too. */
  readonly advance: (ms: number) => void
  /** Carries on what is queued and due until nothing is due at this time. */
  readonly settle: () => Promise<void>
  /** Lets time pass in steps until every attempt is closed. */
  readonly settleAll: () => Promise<void>
}

interface Teardown { teardown: (end: () => Promise<void>) => void }

/**
 * Makes a world that ends with the test.
 *
 * In:     the database to use (from eachDatabase), extensions to lay over the app, the built client where a browser is to come, another bureau than the pretended one.
 */
export async function world (t: Teardown, database: Config['database'], options: { readonly extensions?: readonly string[], readonly uiFolder?: string, readonly bureauUrl?: string } = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-world-'))
  const bureau = await startBureau(join(folder, 'bureau.sqlite'))
  // Said before the host is built, so that a host that does not come up leaves nothing running.
  t.teardown(async () => {
    await bureau.close()
    await rm(folder, { recursive: true, force: true })
  })
  await bureau.control({ latencyMs: [0, 0] })
  let offsetMs = 0
  const now = (): Date => new Date(Date.now() + offsetMs)
  const config: Config = { ...readConfig({ PL_DATA: folder, PL_PORT: '0', PL_SANDBOX: 'off', PL_BUREAU_URL: options.bureauUrl ?? bureau.url, PL_DEMO: 'off' }, folder), database, extensions: options.extensions ?? [] }
  const app = await buildApp({ config, logger: pino({ level: process.env.PL_LOG ?? 'silent' }), now, version: '0.0.0-test', uiFolder: options.uiFolder ?? null })
  t.teardown(async () => { await app.close() })
  const settle = async (): Promise<void> => { await app.corridor.idle() }
  return {
    app, bureau, folder, settle,
    advance: ms => { offsetMs += ms },
    async settleAll () {
      await settle()
      for (let step = 0; step < 200 && await app.store.unsettled() > 0; step++) {
        offsetMs += 5_000
        await settle()
      }
    }
  }
}
