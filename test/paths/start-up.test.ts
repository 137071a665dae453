/** The fourth way of the house: a start says what it loaded or everything that is wrong, hosts share a database, and a stop loses nothing. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { buildApp, type App } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { invoice, saveAll, saveBasics } from '../helpers/basics.ts'
import { clientOf } from '../helpers/bureau.ts'
import { eachKind, type Database } from '../helpers/databases.ts'
import { freePort, startBureauProcess } from '../helpers/processes.ts'
import { PASSWORD, savePeople } from '../http/visitor.ts'

const INVOICES = 40
const cli = fileURLToPath(new URL('../../src/cli/piaoliu.js', import.meta.url))

t.setTimeout(180_000)

await eachKind(t, async (t, fresh, kind) => {
  await t.test('two hosts that start at once on a new database both come up, and it is filled once', async t => {
    const database = await fresh(t)
    // The two share an embedded database's folder when somebody starts a second one on another port.
    const shared = await folder(t)
    const hosts = await Promise.all([0, 1].map(async () => await start(t, { PL_DATA: kind === 'sqlite' ? shared : await folder(t), PL_SANDBOX: 'off', ...at(database) })))

    for (const host of hosts) {
      t.match(host.output(), /entities · \d+ lists · \d+ forms · \d+ schedules · piaoliu \d/, 'it says what was loaded')
      t.match(host.output(), /ready in +\d+ ms/)
      t.match(await (await fetch(`${host.url}/health/ready`)).json(), { status: 'ready', database: 'answers' })
    }
    const app = await onlooker(t, { PL_DATA: shared, ...at(database) })
    t.match(await app.store.summary({ entity: 'sim_vatinvoice', filter: null, quick: null, scope: 'all', sums: [], groupBy: null, now: new Date() }), { count: 500 })
    t.match(await app.store.summary({ entity: 'bos_org', filter: null, quick: null, scope: 'all', sums: [], groupBy: null, now: new Date() }), { count: 4 })
    for (const host of hosts) t.same(await host.stop(), [0, null])
  })

  await t.test('a stop while invoices are issued ends cleanly, and the next start settles every one of them', async t => {
    const dataDir = await folder(t)
    const bureau = await startBureauProcess(dataDir)
    t.teardown(bureau.kill)
    const { control, ledger } = clientOf(bureau.url)
    await control({ latencyMs: [200, 800] })
    const env = { PL_DATA: dataDir, PL_SANDBOX: 'off', PL_BUREAU_URL: bureau.url, PL_DEMO: 'off', ...at(await fresh(t)) }
    const app = await onlooker(t, env)
    const basics = await saveBasics(app)
    await savePeople(app, basics)
    const ids = await saveAll(app, 'sim_vatinvoice', Array.from({ length: INVOICES }, (_each, index) => invoice(basics.org, `ST${index}`, { buyername: `北京盛新贸易${index}号公司` })))
    const statuses = async (): Promise<string[]> => (await app.store.load('sim_vatinvoice', ids, [], 'all')).map(row => String(row.issuestatus))

    const first = await start(t, env)
    await pressIssue(first.url, ids)
    await until('the first invoices sent', async () => (await statuses()).some(status => status === '1' || status === '0'))
    t.same(await first.stop(), [0, null])
    t.match(first.output(), 'Stopping')
    const left = (await statuses()).filter(status => status === '1' || status === '4').length
    t.ok(left > 0, `${left} were still under way when it stopped`)

    const second = await start(t, env)
    await until('every invoice issued', async () => (await statuses()).every(status => status === '0'))
    t.same(await second.stop(), [0, null])
    const issued = await ledger()
    const rows = await app.store.load('sim_vatinvoice', ids, [], 'all')
    t.equal(issued.length, INVOICES, 'each one once at the bureau')
    t.same(rows.map(row => row.invoiceno).sort(), issued.map(row => row.invoiceNo).sort())
  })
})

await t.test('broken metadata stops the start before anything is made, with every problem named', async t => {
  const [dataDir, extension] = [join(await folder(t), 'new'), await folder(t)]
  await writeAll(extension, {
    'package.json': { name: 'broken', version: '1.0.0', type: 'module', piaoliu: { isv: 'brk', layer: 'customer' } },
    'metadata/invoice/sim_vatinvoice.entity.json': { kind: 'entity', extends: 'sim_vatinvoice', fields: { brk_colour: { type: 'ColourField', name: { zh_CN: '颜色', en_US: 'Colour' } } } },
    'metadata/base/bd_customer.entity.json': { kind: 'entity', extends: 'bd_customer', fields: { project: { type: 'TextField', name: { zh_CN: '项目', en_US: 'Project' }, maxLength: 20 } } },
    'forms/base/bd_customer.list.json': { kind: 'list', extends: 'bd_customer', toolbar: { brk_bar: { operation: 'brk_nothing' } } }
  })

  const { code, output } = await ended(await run(t, { PL_DATA: dataDir, PL_SANDBOX: 'off', PL_EXTENSIONS: extension }))

  t.equal(code, 1)
  t.match(output, '3 mistakes')
  for (const words of [/sim_vatinvoice\.entity\.json, \/fields\/brk_colour\/type: .*ColourField/, /bd_customer\.entity\.json, \/fields\/project: .*brk_/, /bd_customer\.list\.json, \/toolbar\/brk_bar\/operation: .*brk_nothing.* Name one of: /]) t.match(output, words)
  t.notMatch(output, / at .*\.ts:\d+/, 'without a stack')
  t.notOk(existsSync(join(dataDir, 'piaoliu.sqlite')), 'no database was made')
})

interface Host { readonly url: string, readonly output: () => string, readonly stop: () => Promise<unknown[]> }

function at (database: Database): Record<string, string> { return database.kind === 'mysql' ? { PL_DB: database.url } : {} }

async function folder (t: Test): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'piaoliu-start-'))
  t.teardown(async () => { await rm(path, { recursive: true, force: true, maxRetries: 5 }) })
  return path
}

/** An app of our own that only looks: its pump and clock never start. */
async function onlooker (t: Test, env: Record<string, string>): Promise<App> {
  const app = await buildApp({ config: readConfig({ PL_PORT: '0', PL_SANDBOX: 'off', ...env }, env.PL_DATA!), logger: pino({ level: 'silent' }), now: () => new Date(), version: '0.0.0-test', uiFolder: null })
  t.teardown(async () => { await app.close() })
  return app
}

async function run (t: Test, env: Record<string, string>): Promise<{ child: ChildProcess, output: () => string }> {
  const child = spawn(process.execPath, [cli, 'start', '--without-client'], { env: { PATH: process.env.PATH, HOME: process.env.HOME, PL_LANG: 'en_US', PL_LOG: 'warn', PL_PORT: String(await freePort()), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => { if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL') })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => { output += String(text) })
  return { child, output: () => output }
}

async function ended ({ child, output }: Awaited<ReturnType<typeof run>>): Promise<{ code: number | null, output: string }> {
  const [code] = await once(child, 'close') as [number | null]
  return { code, output: output() }
}

/** Starts a host the way a stranger does, and waits until it says that it is ready. */
async function start (t: Test, env: Record<string, string>): Promise<Host> {
  const { child, output } = await run(t, env)
  await until('a host that is ready', async () => {
    if (child.exitCode !== null) throw new Error(`The host ended with ${child.exitCode}: ${output()}`)
    return output().includes('Ctrl-C stops it')
  })
  return {
    url: output().match(/http:\/\/127\.0\.0\.1:\d+/)![0],
    output,
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      return await gone
    }
  }
}

/** Signs the clerk in and presses 开票. */
async function pressIssue (url: string, ids: readonly string[]): Promise<void> {
  const json = { 'content-type': 'application/json' }
  const signedIn = await fetch(`${url}/api/session`, { method: 'POST', headers: json, body: JSON.stringify({ user: 'clerk', password: PASSWORD }) })
  const { csrfToken } = await signedIn.json() as { csrfToken: string }
  const cookie = signedIn.headers.getSetCookie().map(each => each.split(';', 1)[0]).join('; ')
  const pressed = await fetch(`${url}/api/lists/sim_invoice_wait/click`, { method: 'POST', headers: { ...json, cookie, 'x-csrf-token': csrfToken }, body: JSON.stringify({ button: 'bar_issue', selection: { ids }, answers: {}, commandId: 'start-up-issue' }) })
  if (!pressed.ok) throw new Error(`The press was refused: ${await pressed.text()}`)
}

async function writeAll (folder: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), JSON.stringify(content, null, 2))
  }
}

async function until (what: string, holds: () => Promise<boolean>): Promise<void> {
  const endAt = performance.now() + 60_000
  while (!await holds()) {
    if (performance.now() > endAt) throw new Error(`${what} did not come about in a minute.`)
    await pause(100)
  }
}
