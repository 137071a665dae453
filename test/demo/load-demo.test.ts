import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { loadDemo } from '../../src/cli/demo/load-demo.ts'
import type { DemoParts } from '../../src/cli/demo/demo-parts.ts'
import { saveMissing } from '../../src/cli/demo/save-missing.ts'
import { verifyPassword } from '../../src/http/password.ts'
import { round, sum } from '../../src/sdk/decimal.ts'
import type { Row } from '../../src/store/store.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { seeded } from '../helpers/random.ts'
import { world, type World } from '../helpers/world.ts'

const NOTHING_TO_ISSUE_AT = null
const partsOf = (w: World, sandboxPort: number | null): DemoParts =>
  ({ store: w.app.store, corridor: w.app.corridor, now: w.app.now(), random: seeded(7), dataDir: w.folder, config: { host: '127.0.0.1', port: 8080, sandboxPort } })

async function invoices (w: World): Promise<readonly Row[]> {
  const ids = await w.app.store.ids({ entity: 'sim_vatinvoice', filter: null, quick: null, scope: 'all', now: w.app.now() }, 1000)
  return await w.app.store.load('sim_vatinvoice', ids, 'all', 'all')
}

/** The axes that may stand together, and what each state must tell. */
const STATES: Readonly<Record<string, object>> = {
  0: { channelstate: 'SUCCESS', issuebillstatus: 'D', invoiceno: /^\d{20}$/, issuetime: /Z$/, result: '' },
  2: { channelstate: 'UNKNOWN', issuebillstatus: 'D', invoiceno: '', issuetime: null, result: '' },
  3: { channelstate: 'FAILED', issuebillstatus: 'D', invoiceno: '', result: /./, failcode: /^[A-Z_]+$/ }
}

await eachDatabase(t, async (t, database) => {
  const w = await world(t, database)
  const broken = { ...partsOf(w, NOTHING_TO_ISSUE_AT), corridor: { ...w.app.corridor, run: async (command: Parameters<typeof w.app.corridor.run>[0]) => command.entity === 'sim_vatinvoice' ? await Promise.reject(new Error('power cut')) : await w.app.corridor.run(command) } }

  await t.test('a first start that was broken off is completed by the next, with nothing twice', async t => {
    await t.rejects(loadDemo(broken), { message: 'power cut' })
    // On a server another host could still be at it; after a minute it is taken to be gone.
    w.advance(61_000)

    t.ok(await loadDemo(partsOf(w, NOTHING_TO_ISSUE_AT)))
    for (const [entity, count] of [['bos_org', 4], ['bd_customer', 40], ['bos_user', 4], ['sim_vatinvoice', 500]] as const) {
      const summary = await w.app.store.summary({ entity, filter: null, quick: null, scope: 'all', now: w.app.now(), sums: [], groupBy: null })
      t.equal(summary.count, count, entity)
    }
  })

  await t.test('every invoice adds up to the cent, and says what its state must say', async t => {
    const rows = await invoices(w)

    for (const row of rows) {
      const lines = row.items as readonly Record<string, string>[]
      const added = (key: string): string => round(sum(lines.map(line => line[key]!)), 2)
      const said = [added('amount'), added('tax'), added('taxamount')]
      if (JSON.stringify(said) !== JSON.stringify([row.invoiceamount, row.totaltax, row.totalamount])) t.fail(`${row.billno} does not add up`, { said, row })
      const state = STATES[String(row.issuestatus)]
      if (state === undefined) t.fail(`${row.billno} is in state ${row.issuestatus}`)
      else t.match(row, state, String(row.billno))
    }
    t.same(new Set(rows.map(row => row.issuestatus)), new Set(['0', '2', '3']))
    t.equal(new Set(rows.filter(row => row.invoiceno !== '').map(row => row.invoiceno)).size, rows.filter(row => row.invoiceno !== '').length, 'no number twice')
  })

  await t.test('the history of an issued one tells of its making and its issuing', async t => {
    const issued = (await invoices(w)).find(row => row.issuestatus === '0')!

    t.match((await w.app.store.journal('sim_vatinvoice', issued.id)).map(line => line.event).sort(), ['answered', 'created'])
  })

  await t.test('credentials are for the owner alone, open what they should, and are stored as hashes', async t => {
    const file = join(w.folder, 'demo-credentials.json')
    const text = await readFile(file, 'utf8')
    const credentials = JSON.parse(text) as Record<string, string> & { otherUsers: { user: string, password: string }[] }
    const users = await w.app.store.lookup('bos_user', 'number', [credentials.uiUser!, credentials.user!])
    const stored = await w.app.store.platform.credential(users.get(credentials.uiUser!)!.id)
    const application = await w.app.store.platform.application(credentials.appId!)

    t.equal((await stat(file)).mode & 0o777, 0o600)
    t.match(credentials, { url: 'http://127.0.0.1:8080', accountId: application!.accountId, businessSystemCode: application!.businessSystemCodes[0] })
    t.ok(await verifyPassword(credentials.uiPassword!, stored!.hash))
    t.ok(await verifyPassword(credentials.appSecret!, application!.secretHash))
    t.notOk(JSON.stringify([stored, application]).includes(credentials.appSecret!))
    t.ok(users.has(credentials.user!))
  })

  await t.test('a clerk is limited to two of the four organisations', async t => {
    const clerk = (await w.app.store.lookup('bos_user', 'number', ['zhangmin'])).get('zhangmin')!
    const orgs = clerk.orgs as readonly string[]
    const seen = await w.app.store.summary({ entity: 'sim_vatinvoice', filter: null, quick: null, scope: orgs, now: w.app.now(), sums: [], groupBy: null })

    t.equal(orgs.length, 2)
    t.ok(seen.count > 0 && seen.count < 500)
  })

  await t.test('a later start leaves everything as it is', async t => {
    const before = await readFile(join(w.folder, 'demo-credentials.json'), 'utf8')

    t.equal(await loadDemo(partsOf(w, NOTHING_TO_ISSUE_AT)), null)
    t.equal(await readFile(join(w.folder, 'demo-credentials.json'), 'utf8'), before)
  })

  await t.test('a row that breaks a rule stops the loading by name', async t => {
    await t.rejects(saveMissing(partsOf(w, NOTHING_TO_ISSUE_AT), 'er_taxclasscode', 'number', [{ number: '123', name: '太短' }]), { code: 'PL_DEMO_REFUSED', message: /er_taxclasscode 123: PL_FIELD_PATTERN/ })
  })
})

t.test('where there is a bureau, the newest ones are issued by it', async t => {
  const folder = t.testdir()
  const w = await world(t, { kind: 'sqlite', file: join(folder, 'demo.sqlite') })

  await loadDemo(partsOf(w, 8090))
  const queued = await w.app.store.unsettled()
  await w.settle()
  const [ledger, rows] = [await w.bureau.ledger(), await invoices(w)]
  const live = rows.filter(row => ledger.some(entry => entry.invoiceNo === row.invoiceno))

  t.equal(queued, 20)
  t.ok(live.length >= 8, `${live.length} issued by the bureau`)
  for (const row of live) t.match(row, { issuestatus: '0', channelstate: 'SUCCESS', pdffileurl: /\.pdf$/ })
  t.match((await w.app.corridor.file('sim_vatinvoice', live[0]!.id, 'pdf'))?.body.subarray(0, 5).toString(), '%PDF-')
})
