/** A host with its doors open on a free port, a pretended bureau, one administrator and pending invoices, for a browser to visit. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { buildApp, type App } from '../../src/app.ts'
import { buildClient, clientFolder, isClientCurrent } from '../../src/cli/client.ts'
import { readConfig } from '../../src/config.ts'
import { hashPassword } from '../../src/http/password.ts'
import { invoice, saveAll, saveBasics } from '../helpers/basics.ts'
import { startBureau } from '../helpers/bureau.ts'

export interface OpenHost { readonly app: App, readonly url: string, readonly user: string, readonly password: string }

/** Starts it; it ends with the test. The client is built where it is not of today's sources. */
export async function openHost (t: { teardown: (end: () => Promise<void>) => void }, buyers: readonly string[]): Promise<OpenHost> {
  if (!await isClientCurrent()) await buildClient()
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-browser-'))
  const bureau = await startBureau(join(folder, 'bureau.sqlite'))
  await bureau.control({ latencyMs: [50, 300] })
  const config = readConfig({ PL_DATA: folder, PL_PORT: '0', PL_SANDBOX: 'off', PL_BUREAU_URL: bureau.url, PL_DEMO: 'off' }, folder)
  const app = await buildApp({ config, logger: pino({ level: 'silent' }), now: () => new Date(), version: '0.0.0-test', uiFolder: clientFolder, tuneChannel: channel => ({ ...channel, askAfterMs: [200, 400, 800] }) })
  const { org, otherOrg } = await saveBasics(app)
  const [admin] = await saveAll(app, 'bos_user', [{ number: 'boss', name: '张敏', roles: ['administrator'], orgs: [org, otherOrg], enable: '1', locale: 'zh_CN' }])
  await app.store.platform.setCredential(admin!, await hashPassword('open sesame'))
  await saveAll(app, 'sim_vatinvoice', buyers.map((buyername, at) => invoice(org, `B${at + 1}`, { buyername })))
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 })
  app.corridor.start()
  t.teardown(async () => {
    await app.close()
    await bureau.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { app, url, user: 'boss', password: 'open sesame' }
}
