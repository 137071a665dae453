/** What a secondary developer sees in an open page: a mistake in a bar, and the mended change without loading the page anew. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { saveBasics } from '../helpers/basics.ts'
import { freshSqlite } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { PASSWORD, savePeople } from '../http/visitor.ts'
import { freshClient, noBrowser, signInAs, startBrowser, visit } from './browser.ts'

t.setTimeout(180_000)

await t.test('metadata reloaded under an open page', { skip: noBrowser }, async t => {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-reload-ui-'))
  t.teardown(async () => { await rm(folder, { recursive: true, force: true }) })
  await cp(resolve(fileURLToPath(import.meta.url), '../../fixtures/acme'), folder, { recursive: true })
  const file = join(folder, 'metadata/invoice/sim_vatinvoice.entity.json')
  const good = await readFile(file, 'utf8')
  const w = await world(t, await freshSqlite(t), { uiFolder: await freshClient(), extensions: [folder] })
  await savePeople(w.app, await saveBasics(w.app))
  const { page, complaints } = await visit(await startBrowser(t), await w.app.http.listen({ host: '127.0.0.1', port: 0 }))
  await signInAs(page, 'admin', PASSWORD)
  await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '开票过程监控' }).click()
  await page.getByRole('button', { name: '移交项目' }).waitFor()
  await page.evaluate(() => { (globalThis as { samePage?: boolean }).samePage = true })

  await writeFile(file, good.replace('"移交项目"', '"移交", "x": "'))
  await w.app.reload()
  const bar = page.getByRole('alert', { name: /1 处错误/ })
  await bar.waitFor()
  t.match(await bar.innerText(), /acme\/metadata\/invoice\/sim_vatinvoice\.entity\.json/)
  t.ok(await page.getByRole('button', { name: '移交项目' }).isVisible(), 'what was there goes on')

  await writeFile(file, good.replace('"移交项目"', '"移交工地"'))
  t.same(await w.app.reload(), [])
  await page.getByRole('button', { name: '移交工地' }).waitFor()
  await bar.waitFor({ state: 'hidden' })
  t.ok(await page.evaluate(() => (globalThis as { samePage?: boolean }).samePage), 'the page was not loaded anew')
  t.same(complaints, [])
})
