import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import t, { type Test } from 'tap'
import { callerOf, decided, request, type Caller } from './invoices.ts'

interface Running extends Caller { kill (signal: NodeJS.Signals): Promise<number | null> }

/** Starts the bureau as a process of its own over a folder, and waits until it listens. */
async function start (t: Test, dataDir: string): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/sandbox/main.ts'], { env: { ...process.env, PL_DATA: dataDir, PL_SANDBOX_PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  t.teardown(() => { child.kill('SIGKILL') })
  const [said] = await once(createInterface(child.stdout!), 'line') as [string]
  t.match(said, 'not real')
  const url = /http:\S+/.exec(said)![0]
  return { ...callerOf(url, 3000), kill: async signal => { child.kill(signal); return (await exited)[0] as number | null } }
}

t.test('killed at any moment and started again, it has kept every promise and goes on', async t => {
  const dataDir = t.testdir()
  const first = await start(t, dataDir)
  await first.post('/v1/control', { latencyMs: [0, 0] })
  const issued = await first.post('/v1/issue', request('done'))
  await first.post('/v1/control', { latencyMs: [200, 1500] })
  const serials = Array.from({ length: 20 }, (_, at) => `S${at}`)
  const accepted = await Promise.all(serials.map(async serial => await first.post('/v1/issue', request(serial))))
  await t.rejects(first.post('/v1/issue', request('slow', { buyerName: '北京【超时】公司' })), { name: 'TimeoutError' })
  // One that is on its way when the process dies.
  const cut = first.post('/v1/issue', request('cut')).then(({ status }) => status, () => null)
  t.equal(await first.kill('SIGKILL'), null)

  const second = await start(t, dataDir)
  const repeated = await second.post('/v1/issue', request('done'))
  const whetherCut = await second.post('/v1/query', { serial: 'cut', sellerTaxNo: '91310115MA1KDEM06N' })
  const states = await Promise.all(serials.map(async serial => await decided(second, serial)))
  await second.post('/v1/control', { clockOffsetMs: 120_000 })
  const slow = await decided(second, 'slow')
  const ledger = await second.ledger()

  t.ok(accepted.every(({ status }) => status === 202))
  t.strictSame(repeated, issued, 'what was issued is told again, not issued again')
  t.ok(states.every(({ state }) => state === 'issued'))
  t.match(slow, { state: 'issued' })
  if (await cut !== null) t.not(whetherCut.body.state, 'absent', 'what was answered before the end is not forgotten')
  const numbers = ledger.filter(({ state }) => state === 'issued').map(({ invoiceNo }) => invoiceNo)
  t.equal(new Set(numbers).size, numbers.length)
  t.equal(ledger.filter(({ serial }) => serials.includes(serial as string)).length, serials.length)
  t.equal(await second.kill('SIGTERM'), 0, 'asked to stop, it stops by itself')
})
