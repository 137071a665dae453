/** A change of metadata and plugins is put in force while the host works; one with a mistake leaves what was there. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { invoice, operate, saveAll, saveBasics } from '../helpers/basics.ts'
import { eachKind } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { savePeople, signIn } from '../http/visitor.ts'

const fixture = resolve(fileURLToPath(import.meta.url), '../../fixtures/acme')
const entityFile = 'metadata/invoice/sim_vatinvoice.entity.json'
const pluginFile = 'plugins/invoice/handover.operation.ts'

/** An extension of this test's own, which it may change. */
async function extension (t: Test): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-reload-'))
  t.teardown(async () => { await rm(folder, { recursive: true, force: true }) })
  await cp(fixture, folder, { recursive: true })
  return folder
}

async function change (file: string, how: (text: string) => string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const changed = how(text)
  if (changed === text) throw new Error(`${file} was not changed`)
  await writeFile(file, changed)
}

const withField = (text: string): string => text.replace('"fields": {', '"fields": { "acme_site": { "type": "TextField", "name": { "zh_CN": "工地", "en_US": "Site" }, "maxLength": 30 },')

await eachKind(t, async (t, fresh) => {
  await t.test('a field, and a plugin with what it imports, are in force without a restart, and nothing under way is lost', async t => {
    const acme = await extension(t)
    await writeFile(join(acme, 'plugins/invoice/limit.ts'), 'export const limit = 5\n')
    await change(join(acme, pluginFile), text => text.replace("import { defineOperation } from '#sdk'", "import { defineOperation } from '#sdk'\nimport { limit } from './limit.ts'").replace("!== ''", "!== '' && (row as { acme_project?: string }).acme_project!.length < limit"))
    const w = await world(t, await fresh(t), { extensions: [acme] })
    const { org } = await saveBasics(w.app)
    const ids = await saveAll(w.app, 'sim_vatinvoice', Array.from({ length: 12 }, (_each, at) => invoice(org, `R${at}`, { acme_project: '长江大桥项目' })))
    t.match(await operate(w.app, 'acme_handover', [ids[0]!]), [{ outcome: 'refused', codes: ['ACME_PROJECT_MISSING'] }])
    await w.bureau.control({ latencyMs: [50, 300] })
    const before = w.app.model

    await operate(w.app, 'issue', ids)
    const settled = w.settle()
    await writeFile(join(acme, 'plugins/invoice/limit.ts'), 'export const limit = 50\n')
    await change(join(acme, entityFile), withField)
    const startedAt = performance.now()
    t.same(await w.app.reload(), [])
    t.comment(`put in force in ${Math.round(performance.now() - startedAt)} ms`)
    await settled
    // The bureau's own time is the machine's: it is given some.
    for (let turn = 0; turn < 100 && await w.app.store.unsettled() > 0; turn++) { await pause(100); await w.settleAll() }

    t.not(w.app.model.fingerprint, before.fingerprint)
    t.equal((await w.bureau.ledger()).length, 12, 'each invoice was issued, once')
    const rows = await w.app.store.load('sim_vatinvoice', ids, 'all', 'all')
    t.same(new Set(rows.map(({ issuestatus, acme_site: site }) => `${String(issuestatus)} ${String(site)}`)), new Set(['0 ']), 'and has the new field, empty')
    t.match(await operate(w.app, 'acme_handover', [ids[0]!]), [{ outcome: 'done' }], 'what the plugin imports was imported anew')
    const [made] = await saveAll(w.app, 'sim_vatinvoice', [invoice(org, 'R99', { acme_site: '一号工地' })])
    t.match(await w.app.store.load('sim_vatinvoice', [made!], 'all', 'all'), [{ acme_site: '一号工地' }], 'its column is there')
  })

  await t.test('a mistake keeps the last good Model, is told to every page, and goes when it is mended', async t => {
    const acme = await extension(t)
    const w = await world(t, await fresh(t), { extensions: [acme] })
    await savePeople(w.app, await saveBasics(w.app))
    const admin = await signIn(w.app, 'admin')
    const url = await w.app.http.listen({ host: '127.0.0.1', port: 0 })
    const stream = await listen(t, `${url}/api/events`, admin.cookie)
    const model = w.app.model
    const good = await readFile(join(acme, entityFile), 'utf8')

    await change(join(acme, entityFile), text => text.replace('"maxLength": 60', '"maxLenght": 60'))
    t.match(await w.app.reload(), [{ file: 'acme/metadata/invoice/sim_vatinvoice.entity.json', pointer: '/fields/acme_project/maxLenght', hint: /maxLength/ }])
    t.equal(w.app.model, model)
    await stream.said(/event: mistakes\ndata: .*maxLenght/)
    t.equal((await admin.get('/api/lists/sim_invoice_wait')).statusCode, 200)
    const late = await listen(t, `${url}/api/events`, admin.cookie)
    await late.said(/event: mistakes/)

    await writeFile(join(acme, entityFile), good)
    await change(join(acme, pluginFile), text => `${text}throw new Error('not yet')\n`)
    t.match(await w.app.reload(), [{ code: 'PL_PLUGIN_IMPORT', file: 'acme/plugins/invoice/handover.operation.ts', message: /not yet/ }])
    t.equal(w.app.model, model)

    await change(join(acme, pluginFile), text => text.replace("throw new Error('not yet')\n", ''))
    await change(join(acme, entityFile), withField)
    t.same(await w.app.reload(), [])
    await stream.said(/event: model\n/)
    const { columns } = (await admin.get('/api/lists/sim_invoice_wait')).json<{ columns: readonly { key: string }[] }>()
    t.ok(columns.some(({ key }) => key === 'acme_site'))
  })
})

async function listen (t: Test, url: string, cookie: string): Promise<{ readonly said: (what: RegExp) => Promise<void> }> {
  const abort = new AbortController()
  t.teardown(() => { abort.abort() })
  const answer = await fetch(url, { headers: { cookie, accept: 'text/event-stream' }, signal: abort.signal })
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    async said (what) {
      while (!what.test(text)) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`${String(what)} was not said, only ${text}`)
        text += value
      }
    }
  }
}
