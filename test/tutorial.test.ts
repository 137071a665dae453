/** The tutorials are carried out as they are written: every file, every command, then what they promise is looked for. */
import { exec } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { invoice, saveAll, saveBasics } from './helpers/basics.ts'
import { freshSqlite } from './helpers/databases.ts'
import { world } from './helpers/world.ts'
import { savePeople, signIn } from './http/visitor.ts'

const root = resolve(fileURLToPath(import.meta.url), '../..')
t.setTimeout(300_000)

interface Block { readonly language: string, readonly about: string, readonly text: string }
const blocks = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w+) ?(.*)\n([^]*?)^```$/gm)].map(([, language, about, text]) => ({ language: language!, about: about!, text: text! }))

/** Carries a README out in a folder: writes its files, runs its commands. */
async function follow (t: Test, readme: string, here: string): Promise<void> {
  await mkdir(here, { recursive: true })
  for (const { language, about, text } of blocks(await readFile(join(root, readme), 'utf8'))) {
    if (language === 'sh') {
      for (const line of text.trim().split('\n')) {
        const { code, output } = await shell(line, here)
        t.equal(code === 0, about !== 'fails', `${line}\n${output}`)
      }
    } else {
      const disk = resolve(here, about)
      await mkdir(dirname(disk), { recursive: true })
      await writeFile(disk, text)
    }
  }
}

/** In the folder of the test, the program of this repository is what npx would find in Piaoliu's own. */
const shell = async (line: string, cwd: string): Promise<{ readonly code: number, readonly output: string }> => await new Promise(done => {
  const command = line.replace(/^npx piaoliu/, `"${process.execPath}" "${join(root, 'src/cli/piaoliu.js')}"`)
  exec(command, { cwd, env: { ...process.env, PL_LANG: 'en', PL_EXTENSIONS: '' } }, (fault, stdout, stderr) => done({ code: fault === null ? 0 : 1, output: stdout + stderr }))
})

async function folder (t: Test): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'piaoliu-tutorial-'))
  t.teardown(async () => { await rm(made, { recursive: true, force: true }) })
  return made
}

t.test('plugins/README.md: field and button, as written, do what it says', async t => {
  const made = await folder(t)
  const acme = join(made, 'acme')
  await follow(t, 'plugins/README.md', join(made, 'piaoliu'))
  t.match(await shell(`"${process.execPath}" "${join(root, 'node_modules/typescript/bin/tsc')}" --noEmit -p .`, acme), { code: 0, output: '' }, 'its types are right')
  const types = await readFile(join(acme, 'types.d.ts'), 'utf8')
  for (const key of ['acme_project', 'acme_contractno']) t.match(types, `${key}: string`, 'types')

  const w = await world(t, await freshSqlite(t), { extensions: [acme] })
  const basics = await saveBasics(w.app)
  await savePeople(w.app, basics)
  const admin = await signIn(w.app, 'admin')
  const list = (await admin.get('/api/lists/sim_invoice_wait')).json()
  const form = (await admin.get('/api/forms/sim_vatinvoice')).json()
  const api = (await w.app.http.inject('/docs/json')).json()

  t.match(w.app.model.entities.get('sim_vatinvoice')!.field.get('acme_project'), { column: 'facme_project' }, 'table')
  t.match(list.columns.find((column: { key: string }) => column.key === 'acme_project'), { hidden: false }, 'list')
  t.ok(list.filterable.some((field: { key: string }) => field.key === 'acme_project'), 'filter')
  t.match(form.sections.find((section: { name: { zh_CN: string } }) => section.name.zh_CN === '扩展信息').fields, [{ field: 'acme_project' }], 'form')
  t.ok(form.sections.find((section: { entry: string | null }) => section.entry === 'items').entryColumns.some((column: { field: string }) => column.field === 'acme_contractno'), 'grid')
  t.match(api.components.schemas['ALLE.INVOICE.OPEN'].properties, { acme_project: {} }, 'open API')
  t.match(JSON.stringify(api.components.schemas['ALLE.INVOICE.OPEN']), /acme_contractno/)
  t.match(list.toolbar.find((button: { key: string }) => button.key === 'acme_bar_handover'), { confirm: { zh_CN: '确定移交选中的 {count} 张发票吗？' } }, 'it asks')

  const lines = (contract: string): object => ({ items: (invoice(basics.org, 'x').items as readonly object[]).map(line => ({ ...line, acme_contractno: contract })) })
  const ids = await saveAll(w.app, 'sim_vatinvoice', [invoice(basics.org, 'T1', { acme_project: '长江大桥', ...lines('C-1') }), invoice(basics.org, 'T2')])
  const { result } = (await admin.send('POST', '/api/lists/sim_invoice_wait/click', { button: 'acme_bar_handover', selection: { ids }, answers: {}, commandId: 'tutorial-0000000001' })).json()
  t.match(result.outcomes, [{ outcome: 'done' }, { outcome: 'refused', codes: ['ACME_HANDOVER_REFUSED', 'ACME_NO_CONTRACT'], messages: [{ text: '没有填写项目，不能移交。' }, { line: 1 }] }], 'it checks')
  t.match((await w.app.store.load('sim_vatinvoice', [ids[0]!], 'all', 'all'))[0]!.acme_handoverat, /^\d{4}-/, 'it changes')
})

t.test('schedules/README.md: the schedule loads, its task does what it says', async t => {
  const made = await folder(t)
  const acme = join(made, 'acme')
  t.match(await shell('npx piaoliu new extension acme', made), { code: 0 })
  await follow(t, 'schedules/README.md', acme)

  t.match(await shell('npx piaoliu check .', acme), { code: 0, output: '0 errors, 0 warnings.' })
  t.match(await shell('npx piaoliu test --in .', acme), { code: 0, output: '2 passed, 0 failed' })
  t.match(await shell(`"${process.execPath}" "${join(root, 'node_modules/typescript/bin/tsc')}" --noEmit -p .`, acme), { code: 0, output: '' })
})
