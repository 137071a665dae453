/** Live events: who is told what, here and from another host, over a real connection. */
import { randomUUID } from 'node:crypto'
import t from 'tap'
import { pino } from 'pino'
import { buildApp } from '../../src/app.ts'
import { invoice, operate, OTHER_SELLER, saveAll, saveBasics } from '../helpers/basics.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { savePeople, signIn, type Visitor } from './visitor.ts'

interface Told { readonly event: string, readonly data: Record<string, any> }
interface Ear {
  /** Waits for an event like this one, among those heard before too. */
  readonly hear: (what: string, is: (told: Told) => boolean) => Promise<Told>
  readonly heard: readonly Told[]
  readonly closed: Promise<void>
  readonly leave: () => void
}

async function listen (url: string, visitor: Visitor): Promise<Ear> {
  const abort = new AbortController()
  const answer = await fetch(new URL('/api/events', url), { headers: { cookie: visitor.cookie, accept: 'text/event-stream' }, signal: abort.signal })
  if (answer.status !== 200) throw new Error(`The stream answered ${answer.status}: ${await answer.text()}`)
  const heard: Told[] = []
  const waiting = new Set<() => void>()
  const closed = (async () => {
    let text = ''
    for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += part
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const of = (name: string): string | undefined => lines.find(line => line.startsWith(`${name}: `))?.slice(name.length + 2)
        if (of('event') !== undefined) heard.push({ event: of('event')!, data: JSON.parse(of('data')!) })
      }
      for (const look of waiting) look()
    }
  })().catch(() => {})
  return {
    heard, closed,
    leave: () => { abort.abort() },
    hear: async (what, is) => await new Promise((resolve, reject) => {
      const timer = setTimeout(() => { waiting.delete(look); reject(new Error(`${what} was not heard, only ${JSON.stringify(heard)}`)) }, 10_000)
      const look = (): void => {
        const found = heard.find(is)
        if (found === undefined) return
        clearTimeout(timer)
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  }
}

await eachDatabase(t, async (t, database) => {
  const w = await world(t, database)
  const basics = await saveBasics(w.app)
  await savePeople(w.app, basics)
  const url = await w.app.http.listen({ host: '127.0.0.1', port: 0 })
  const [clerk, stranger, admin] = await Promise.all(['clerk', 'stranger', 'admin'].map(async user => await signIn(w.app, user))) as [Visitor, Visitor, Visitor]
  const [mine, theirs] = await saveAll(w.app, 'sim_vatinvoice', [invoice(basics.org, 'L1'), invoice(basics.otherOrg, 'L2', { salername: OTHER_SELLER.name, salertaxno: OTHER_SELLER.taxNo })]) as [string, string]
  const rowsOf = (id: string) => (told: Told): boolean => told.event === 'rows' && told.data.ids.includes(id)

  await t.test('each person hears of the rows of their organisations, and of their own commands', async t => {
    const [clerkEar, strangerEar, adminEar] = await Promise.all([clerk, stranger, admin].map(async who => await listen(url, who))) as [Ear, Ear, Ear]
    const commandId = randomUUID()
    await clerk.send('POST', '/api/lists/sim_invoice_wait/click', { button: 'bar_issue', selection: { ids: [mine] }, answers: {}, commandId })
    await operate(w.app, 'issue', [theirs])
    await w.settle()

    t.match((await clerkEar.hear('my row', rowsOf(mine))).data, { type: 'rows', entity: 'sim_vatinvoice' })
    t.match((await clerkEar.hear('my command', told => told.event === 'command' && told.data.left === 0)).data, { commandId, total: 1, done: 1, failed: 0 })
    await strangerEar.hear('their row', rowsOf(theirs))
    await adminEar.hear('my row', rowsOf(mine))
    await adminEar.hear('their row', rowsOf(theirs))
    t.notOk(clerkEar.heard.some(rowsOf(theirs)), 'nothing of another organisation')
    t.notOk(strangerEar.heard.some(rowsOf(mine)))
    t.notOk(strangerEar.heard.some(told => told.event === 'command'))
    for (const ear of [clerkEar, strangerEar, adminEar]) ear.leave()
  })

  await t.test('what another host does is heard here, from the first words on', async t => {
    const ear = await listen(url, clerk)
    await ear.hear('the first words', told => told.event === 'hello')
    const other = await buildApp({ config: w.app.config, logger: pino({ level: 'silent' }), now: w.app.now, version: '0.0.0-test', uiFolder: null })
    const [made] = await saveAll(other, 'sim_vatinvoice', [invoice(basics.org, 'L3')]) as [string]
    t.match((await ear.hear('the other host\'s row', rowsOf(made))).data, { entity: 'sim_vatinvoice' })
    await other.close()
    ear.leave()
  })

  await t.test('only streams are served there, and closing the host ends them', async t => {
    t.equal((await clerk.get('/api/events', { accept: 'application/json' })).statusCode, 406)
    const ear = await listen(url, clerk)
    await ear.hear('the first words', told => told.event === 'hello')
    await w.app.http.close()
    await ear.closed
    t.pass('the stream ended')
  })
})
