/** What the READMEs of metadata/ and forms/ teach is true: their files, together, are one extension without a mistake. */
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t from 'tap'
import { SHAPES } from '../../src/metadata/merge/shape.ts'
import { hostPrincipal } from '../../src/operation/command.ts'
import type { Outcome } from '../../src/sdk/types.ts'
import { saveAll } from '../helpers/basics.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { modelOf } from './layers.ts'
import { load, repository } from './world.ts'

const readmes = await Promise.all(['metadata/README.md', 'forms/README.md'].map(async path => await readFile(join(repository, path), 'utf8')))
const files = readmes.flatMap(text => [...text.matchAll(/^```json (\S+)\n([\s\S]*?)^```$/gm)].map(([, path, content]) => ({ path: path!, content: content! })))

const folder = await mkdtemp(join(tmpdir(), 'piaoliu-readme-'))
t.teardown(async () => { await rm(folder, { recursive: true }) })
for (const { path, content } of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), content)
}

t.test('the files of the READMEs load over this repository, and do what is said of them', async t => {
  const loaded = await load(repository, folder)
  const model = modelOf(loaded)
  const invoice = model.entities.get('sim_vatinvoice')!
  const project = model.entities.get('acme_project')!
  const handover = model.entities.get('acme_handover')!
  const page = model.lists.get('sim_invoice_wait')!
  const form = model.forms.get('sim_vatinvoice')!

  t.same(loaded.problems, [])
  t.ok(files.length >= 12, 'every block was found')
  t.same(project.fields.map(field => field.key), ['number', 'name', 'acme_site', 'enable', 'creator', 'createtime', 'modifier', 'modifytime'])
  t.equal(handover.operations.get('audit')!.validations[0]!.message.zh_CN, '单据状态必须为已提交才能审核。')
  t.same(handover.field.get('billstatus')!.items.map(item => item.value), ['A', 'B', 'C', 'acme_archived', 'D'])
  t.same([invoice.field.get('result')!.maxLength, invoice.field.get('acme_contractno')!.api], [2000, 'acme_contractno'])
  t.ok(invoice.entry.get('items')!.field.has('acme_contractno'))
  t.notOk(form.sections.some(section => section.fields.some(field => field.field === 'reviewer')))
  t.same(form.sections.find(section => section.key === 'fs_base')!.fields.map(field => field.key).slice(-1), ['remark'])
  t.match(page.columns[page.columns.findIndex(column => column.key === 'buyername') + 1], { key: 'acme_project', field: 'acme_project.name' })
  t.equal(page.columns.find(column => column.key === 'buyertype')!.hidden, true)
  t.equal(page.toolbar.find(button => button.key === 'bar_issue')!.name.zh_CN, '立即开票')
  t.ok(model.roles.get('invoice_clerk')!.permissions.sim_vatinvoice!.includes('issue'), 'a role keeps what it had')
  t.match(model.schedules.get('sim_FailAutoIssueTask_SKDP_S'), { cron: '0 0/30 * * * ?', params: { batchSize: 500 } })
  t.same(model.forms.get('acme_project')!.sections.map(section => section.key), ['acme_base', 'fs_record', 'fs_journal'])
})

t.test('the bill of the README goes from draft to archived, and its guards say what is in the way', async t => {
  await eachDatabase(t, async (t, database) => {
    const { app } = await world(t, database, { extensions: [folder] })
    const [id] = await saveAll(app, 'acme_handover', [{ acme_title: '一号楼' }])
    const run = async (operation: string): Promise<Outcome> => (await app.corridor.run({ id: randomUUID(), entity: 'acme_handover', operation, source: 'button', by: hostPrincipal('test'), now: app.now(), rows: { ids: [id!] } })).outcomes[0]!

    const early = await run('audit')
    const way = [await run('submit'), await run('audit'), await run('acme_archive')]

    t.match(JSON.stringify(early), /单据状态必须为已提交才能审核。|不能审核/)
    t.same(way.map(one => one.outcome), ['done', 'done', 'done'])
    t.equal((await run('delete')).outcome, 'refused')
    t.match((await app.store.load('acme_handover', [id!], [], 'all'))[0], { billstatus: 'acme_archived', acme_title: '一号楼', billno: /^JJ-\d{6}-0001$/ })
  })
})

t.test('the README names every member of a list that is a collection of its own', async t => {
  for (const collection of Object.keys(SHAPES.list.collections)) t.ok(readmes[1]!.includes(`\`${collection}\``), collection)
})
