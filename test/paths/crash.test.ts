/** The invariant of the house: at most one invoice at the bureau for each pending one, and none issued that we do not know. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { buildApp, type App } from '../../src/app.ts'
import { readConfig, type Config } from '../../src/config.ts'
import { invoice, saveAll, saveBasics } from '../helpers/basics.ts'
import { clientOf, type LedgerRow } from '../helpers/bureau.ts'
import { eachKind } from '../helpers/databases.ts'
import { startBureauProcess, startHost, type HostProcess } from '../helpers/processes.ts'
import { seeded } from '../helpers/random.ts'

const INVOICES = 200
const seed = Number(process.env.PL_TEST_SEED ?? Date.now() % 1_000_000)

t.setTimeout(900_000)

await eachKind(t, async (t, fresh, kind) => {
  await t.test(`hosts and bureau killed at random while ${INVOICES} invoices are issued: ledger and table agree (seed ${seed})`, { timeout: 300_000 }, async t => {
    const random = seeded(seed)
    const arena = await makeArena(t, await fresh(t))
    const ids = await arena.invoices(INVOICES)
    await arena.bureau.control({ latencyMs: [0, 60], faults: { dropBefore: 0.08, dropAfter: 0.12, error502: 0.08, refuse: 0.08, delayMs: [0, 120] }, seed })

    let host = await startHost(arena.env)
    void host.issue(ids)
    for (let kill = 0; kill < 8; kill++) {
      await pause(150 + random() * 700)
      await host.kill()
      if (kill % 3 === 1) {
        await arena.restartBureau()
        await arena.bureau.control({ latencyMs: [0, 60], faults: { dropBefore: 0.08, dropAfter: 0.12, error502: 0.08, refuse: 0.08, delayMs: [0, 120] }, seed: seed + kill })
      }
      host = await startHost(arena.env)
      // A person presses 开票 again for everything: only what failed may be taken. The first hosts may die while they still take rows.
      const taking = host.issue(ids)
      if (kill > 2) await taking
    }
    await arena.bureau.control({ latencyMs: [0, 0], faults: {} })
    await arena.untilSettled()
    await host.stop()

    await agree(t, arena, ids)
  })

  if (kind === 'mysql') {
    await t.test('two hosts that issue the same selection at the same time issue each invoice once', { timeout: 120_000 }, async t => {
      const arena = await makeArena(t, await fresh(t))
      const ids = await arena.invoices(INVOICES)
      await arena.bureau.control({ latencyMs: [0, 40], faults: { dropAfter: 0.05 }, seed })
      const hosts = await Promise.all([startHost(arena.env), startHost(arena.env)])

      const taken = await Promise.all(hosts.map(async host => await host.issue(ids)))
      t.equal(taken[0]! + taken[1]!, INVOICES, 'each row was taken by one of them')
      await arena.untilSettled()
      await Promise.all(hosts.map(async (host: HostProcess) => { await host.stop() }))

      const { issued } = await agree(t, arena, ids)
      t.equal(issued, INVOICES, 'all of them were issued')
    })
  }
})

interface Arena {
  readonly env: Record<string, string>
  readonly app: App
  readonly bureau: ReturnType<typeof clientOf>
  readonly invoices: (count: number) => Promise<readonly string[]>
  readonly untilSettled: () => Promise<void>
  readonly restartBureau: () => Promise<void>
}

/** Database and bureau, and an app of our own that only looks: its pump and clock never start. */
async function makeArena (t: { teardown: (end: () => Promise<void>) => void }, database: Config['database']): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-crash-'))
  const bureau = await startBureauProcess(folder)
  const env = { PL_DATA: folder, PL_PORT: '0', PL_SANDBOX: 'off', PL_BUREAU_URL: bureau.url, PL_DEMO: 'off', ...(database.kind === 'mysql' ? { PL_DB: database.url } : {}) }
  const config = readConfig(env, folder)
  const app = await buildApp({ config, logger: pino({ level: 'silent' }), now: () => new Date(), version: '0.0.0-test', uiFolder: null })
  t.teardown(async () => {
    await app.close()
    await bureau.kill()
    await rm(folder, { recursive: true, force: true })
  })
  const { org, otherOrg } = await saveBasics(app)
  return {
    env, app, bureau: clientOf(bureau.url), restartBureau: bureau.restart,
    invoices: async count => await saveAll(app, 'sim_vatinvoice', Array.from({ length: count }, (_each, index) => invoice(index % 2 === 0 ? org : otherOrg, `CR${String(index).padStart(6, '0')}`, { buyername: `北京盛新贸易有限公司${index}` }))),
    async untilSettled () {
      for (let turn = 0; turn < 600; turn++) {
        if (await app.store.unsettled() === 0) return
        await pause(100)
      }
      throw new Error(`After a minute of a healthy bureau ${await app.store.unsettled()} attempts are still open.`)
    }
  }
}

async function pause (ms: number): Promise<void> { await new Promise(resolve => setTimeout(resolve, ms)) }

/** Row by row: an issued row has exactly one ledger row with its number and sums, any other row has none. */
async function agree (t: Test, arena: Arena, ids: readonly string[]): Promise<{ issued: number }> {
  const rows = await arena.app.store.load('sim_vatinvoice', ids, [], 'all')
  const ledger = await arena.bureau.ledger()
  const bySerial = new Map<string, LedgerRow[]>()
  for (const row of ledger) bySerial.set(baseOf(row.serial), [...bySerial.get(baseOf(row.serial)) ?? [], row])

  const doubled = [...bySerial].filter(([, found]) => found.length > 1)
  const differing = rows.filter(row => {
    const found = bySerial.get(String(row.orderno))
    if (row.issuestatus === '0') return found?.length !== 1 || found[0]!.invoiceNo !== row.invoiceno || found[0]!.total !== row.totalamount
    return found !== undefined
  })
  t.equal(rows.length, ids.length, 'no row was lost')
  t.same(doubled, [], 'no invoice was issued twice')
  t.same(differing.map(row => [row.orderno, row.issuestatus, row.invoiceno, bySerial.get(String(row.orderno))]), [], 'ledger and table say the same of every row')
  t.same(rows.filter(row => row.issuestatus !== '0' && row.issuestatus !== '3').map(row => [row.orderno, row.issuestatus]), [], 'every row is settled')
  t.ok(rows.filter(row => row.issuestatus === '0').length > ids.length / 2, 'most were issued')
  return { issued: rows.filter(row => row.issuestatus === '0').length }
}

/** A changed content is sent as `serial-n`: still the same pending invoice. */
function baseOf (serial: string): string { return serial.replace(/-\d+$/, '') }


