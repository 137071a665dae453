/** A host in a process of its own, so that a test can kill it. It obeys messages: issue rows, stop. */
import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { hostPrincipal } from '../../src/operation/command.ts'

const config = readConfig(process.env, process.cwd())
const app = await buildApp({
  config, logger: pino({ level: process.env.PL_LOG ?? 'silent' }, pino.destination(2)), now: () => new Date(), version: '0.0.0-test', uiFolder: null,
  // The same order of things in less time.
  tuneChannel: channel => ({ ...channel, timeoutMs: 400, askAfterMs: [50, 100, 200], absentGraceMs: 300, concurrency: 8, breaker: { failures: 8, openMs: 200 } })
})
app.corridor.start()
app.clock.start()

process.on('message', (message: { issue?: readonly string[], stop?: true }) => { void obey(message) })
process.on('disconnect', () => process.exit(0))
process.send?.({ ready: true })

async function obey (message: { issue?: readonly string[], stop?: true }): Promise<void> {
  if (message.issue !== undefined) {
    const { outcomes } = await app.corridor.run({ id: randomUUID(), entity: 'sim_vatinvoice', operation: 'issue', source: 'button', by: hostPrincipal('test'), now: new Date(), rows: { ids: message.issue } })
    process.send?.({ accepted: outcomes.filter(outcome => outcome.outcome === 'accepted').length })
  }
  if (message.stop === true) {
    await app.close()
    process.exit(0)
  }
}
