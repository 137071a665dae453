import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { tapReport } from '../../src/cli/tap-report.ts'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const readyMs = 60_000

// Whole hosts are started and ended here; on a busy machine that takes its time.
t.setTimeout(300_000)

t.test('without a command, the list of commands is shown', async t => {
  const { code, output } = await finished(run(['--help'], {}))

  t.equal(code, 0)
  for (const name of ['start', 'dev', 'build', 'test', 'doctor', 'generate', 'check', 'new', 'bench']) t.match(output, new RegExp(`^  ${name} `, 'm'))
})

t.test('an unknown command is answered with the list', async t => {
  const { code, output } = await finished(run(['strat'], {}))

  t.equal(code, 2)
  t.match(output, "There is no command 'strat'")
  t.match(output, /^ {2}start /m)
})

t.test('a first start makes everything, says where it is, and ends cleanly on a signal', async t => {
  const { env, dataDir, url, bureauUrl } = await place(t)
  const host = run(['start', '--without-client'], env)
  const output = collect(host)
  await answers(`${bureauUrl}/health/live`)
  await said(host, output, 'Ctrl-C')

  const credentials = JSON.parse(await readFile(join(dataDir, 'demo-credentials.json'), 'utf8')) as Record<string, string>
  t.equal(credentials.url, url)
  for (const member of ['uiUser', 'uiPassword', 'appId', 'appSecret', 'accountId', 'user', 'businessSystemCode']) t.match(output(), credentials[member]!, `${member} is printed`)
  t.equal((await stat(join(dataDir, 'demo-credentials.json'))).mode & 0o777, 0o600)
  t.match(await (await fetch(`${url}/health/ready`)).json(), { status: 'ready' })

  const gone = once(host, 'exit')
  host.kill('SIGINT')
  t.same(await gone, [0, null])
  await t.rejects(fetch(`${bureauUrl}/health/live`), 'the bureau ended with its host')

  const again = run(['start', '--without-client'], { ...env, PL_PORT: String(await freePort()) })
  const secondOutput = collect(again)
  await said(again, secondOutput, 'Ctrl-C')
  t.match(secondOutput(), credentials.uiPassword!, 'a second start finds what the first one made')
  const moved = JSON.parse(await readFile(join(dataDir, 'demo-credentials.json'), 'utf8')) as Record<string, string>
  t.not(moved.url, url, 'the credentials name the port of today')
  again.kill('SIGTERM')
  t.same(await once(again, 'exit'), [0, null])
})

t.test('a bureau that dies is started again, and one whose host was killed ends by itself', async t => {
  const { env, url, bureauUrl } = await place(t)
  const host = run(['start', '--without-client'], { ...env, PL_DEMO: 'off' })
  const output = collect(host)
  await said(host, output, 'Ctrl-C')
  await answers(`${bureauUrl}/health/live`)

  process.kill(await bureauOf(host.pid!), 'SIGKILL')
  await said(host, output, 'starting it again')
  await answers(`${bureauUrl}/health/live`)
  t.equal((await fetch(`${url}/health/live`)).status, 200, 'the host did not notice')

  const gone = once(host, 'exit')
  host.kill('SIGKILL')
  await gone
  await silent(`${bureauUrl}/health/live`)
  t.pass('nobody answers for the bureau any more')
})

t.test('a taken port is named with the variable that moves it', async t => {
  const { env } = await place(t)
  const squatter = createServer().listen(Number(env.PL_SANDBOX_PORT), '127.0.0.1')
  t.teardown(() => squatter.close())
  await once(squatter, 'listening')

  const start = await finished(run(['start', '--without-client'], env))
  t.equal(start.code, 1)
  t.match(start.output, `Port ${env.PL_SANDBOX_PORT} is in use`)
  t.match(start.output, 'PL_SANDBOX_PORT')

  const doctor = await finished(run(['doctor'], env))
  t.equal(doctor.code, 1)
  t.match(doctor.output, `✗ PL_SANDBOX_PORT=${env.PL_SANDBOX_PORT}: EADDRINUSE`)
  t.match(doctor.output, '✓ Node')
  t.match(doctor.output, /✓ metadata: \d+ entities/)
})

t.test('wrong settings are all told at once', async t => {
  const { code, output } = await finished(run(['start'], { PL_PORT: '99999', PL_SANDBOX: 'maybe', PL_DB: 'oracle' }))

  t.equal(code, 1)
  for (const variable of ['PL_PORT=99999', 'PL_SANDBOX=maybe', 'PL_DB']) t.match(output, variable)
  t.notMatch(output, / at .*\.ts:\d+/, 'without a stack')
})

t.test('the doctor says what is wrong with a database that cannot be reached', async t => {
  const { env } = await place(t)
  const { code, output } = await finished(run(['doctor'], { ...env, PL_DB: `mysql://root:secret@127.0.0.1:${await freePort()}/piaoliu` }))

  t.equal(code, 1)
  t.match(output, /✗ database mysql:\/\/root:…@127.0.0.1:\d+\/piaoliu: .*ECONNREFUSED/)
  t.match(output, 'CREATE DATABASE')
  t.notMatch(output, 'secret')
})

t.test('a start without its database says so in one line', async t => {
  const { env } = await place(t)
  const { code, output } = await finished(run(['start', '--without-client'], { ...env, PL_DB: `mysql://root@127.0.0.1:${await freePort()}/piaoliu` }))

  t.equal(code, 1)
  t.match(output, /The database of PL_DB cannot be used \(ECONNREFUSED\)/)
  t.notMatch(output, / at .*\.ts:\d+/, 'without a stack')
})

t.test('a tap report keeps what failed and counts what tap counted', async t => {
  const printed: string[] = []
  const totals = await tapReport(lines([
    'TAP version 14', '1..2',
    '# Subtest: test/a.test.ts',
    '    # Subtest: one rule', '        not ok 1 - should be equal', '          ---', '          diff: 1 2', '          ...', '        ok 2 - fine', '        1..2', '    not ok 1 - one rule', '    1..1',
    'not ok 1 - test/a.test.ts # time=33.9ms', '  ---', '  exitCode: 1', '  signal: SIGTERM', '  ...',
    '# Subtest: test/b.test.ts', '    ok 1 - on MySQL # SKIP PL_TEST_MYSQL is not set', '    ok 2 - fine', '    1..2', 'ok 2 - test/b.test.ts # time=12ms',
    '# { total: 4, pass: 2, fail: 1, skip: 1 }'
  ]), line => { printed.push(line) })

  t.same(totals, { passed: 2, failed: 1, skipped: ['on MySQL (PL_TEST_MYSQL is not set)'] })
  t.match(printed, ['✗ test/a.test.ts 34 ms'])
  t.ok(printed.includes('          diff: 1 2'))
  t.ok(printed.includes('  signal: SIGTERM'))
  t.notOk(printed.some(line => line.includes('fine')))
  t.ok(printed.includes('✓ test/b.test.ts 12 ms'))
})

async function * lines (list: readonly string[]): AsyncGenerator<string> { yield * list }

function run (args: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'src/cli/piaoliu.js'), ...args], { env: { PATH: process.env.PATH, HOME: process.env.HOME, PL_LANG: 'en_US', PL_LOG: 'warn', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => { if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL') })
  return child
}

function collect (child: ChildProcess): () => string {
  let output = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', text => { output += String(text) })
  return () => output
}

async function finished (child: ChildProcess): Promise<{ code: number | null, output: string }> {
  const output = collect(child)
  const [code] = await once(child, 'close') as [number | null]
  return { code, output: output() }
}

/** A data folder and two ports of its own. */
async function place (t: Test): Promise<{ env: Record<string, string>, dataDir: string, url: string, bureauUrl: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'piaoliu-cli-'))
  t.teardown(async () => { await rm(dataDir, { recursive: true, force: true }) })
  const [port, sandboxPort] = [await freePort(), await freePort()]
  return { env: { PL_DATA: dataDir, PL_PORT: String(port), PL_SANDBOX_PORT: String(sandboxPort) }, dataDir, url: `http://127.0.0.1:${port}`, bureauUrl: `http://127.0.0.1:${sandboxPort}` }
}

async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}

async function until (what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const endAt = performance.now() + readyMs
  while (!await holds()) {
    if (performance.now() > endAt) throw new Error(`${what} did not come about in ${readyMs} ms.`)
    await pause(50)
  }
}

const answers = async (url: string): Promise<void> => { await until(`${url} answering`, async () => await fetch(url).then(reply => reply.ok, () => false)) }
const silent = async (url: string): Promise<void> => { await until(`${url} falling silent`, async () => await fetch(url).then(() => false, () => true)) }

async function said (child: ChildProcess, output: () => string, words: string): Promise<void> {
  await until(`"${words}"`, () => {
    if (child.exitCode !== null) throw new Error(`It ended early:\n${output()}`)
    return output().includes(words)
  })
}

/** The process of the pretended bureau among a host's children. */
async function bureauOf (pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=,args=', '--ppid', String(pid)])
  const line = stdout.split('\n').find(text => text.includes('sandbox/main.ts'))
  if (line === undefined) throw new Error(`Host ${pid} has no bureau among:\n${stdout}`)
  return Number.parseInt(line, 10)
}
