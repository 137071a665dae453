/** From folders to the frozen Model, and what an extension adds to it by declaration alone. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import ts from 'typescript'
import { generateTypes } from '../../src/metadata/entity-types.ts'
import type { Model } from '../../src/metadata/model.ts'
import { nearest } from '../../src/metadata/nearest.ts'
import { loadPlugins } from '../../src/plugin/load.ts'
import { fixtures, load, repository } from './world.ts'

const acme = join(fixtures, 'acme')
const modelOf = async (...folders: string[]): Promise<Model> => (await load(...folders)).model!

t.test('the application of this repository loads without a single problem, its plugins too', async t => {
  const { model, problems } = await load(repository)
  const plugins = await loadPlugins(model!)

  t.same([...problems, ...plugins.problems], [])
  t.ok(plugins.registry.operation('invoice/issue')?.request, 'issuing has a request')
  t.ok(plugins.registry.interface('ALLE.INVOICE.OPEN'), 'the open API has its interface')
})

t.test('a header field and a line field, once declared, stand in table, list, form and open API', async t => {
  const model = await modelOf(repository, acme)
  const invoice = model.entities.get('sim_vatinvoice')!
  const items = invoice.entry.get('items')!
  const form = model.forms.get('sim_vatinvoice')!

  t.match(invoice.field.get('acme_project'), { column: 'facme_project', api: 'acme_project', maxLength: 60 })
  t.match(items.field.get('acme_contractno'), { column: 'facme_contractno', api: 'acme_contractno', maxLength: 40 })
  for (const list of [...model.lists.values()].filter(list => list.entity === 'sim_vatinvoice')) {
    t.match(list.columns.at(-1), { key: 'acme_project', field: 'acme_project', hidden: false }, `in the list ${list.number}`)
  }
  t.match(form.sections.find(section => section.name.zh_CN === '扩展信息')?.fields, [{ field: 'acme_project' }])
  t.equal(form.sections.find(section => section.entry === 'items')?.entryColumns.at(-1)?.field, 'acme_contractno')
})

t.test('what is added stands where $after says, with its origin, and runs its own plugin', async t => {
  const model = await modelOf(repository, acme)
  const invoice = model.entities.get('sim_vatinvoice')!
  const keys = invoice.fields.map(field => field.key)
  const buttons = model.lists.get('sim_invoice_wait')!.toolbar
  const plugins = await loadPlugins(model)

  t.equal(keys[keys.indexOf('org') + 1], 'acme_project')
  t.same(invoice.field.get('acme_project')!.origin, { layer: 'acme-invoice-projects', file: 'acme/metadata/invoice/sim_vatinvoice.entity.json', pointer: '/fields/acme_project' })
  t.match(invoice.field.get('billno')!.origin, { layer: 'piaoliu', file: 'metadata/invoice/sim_vatinvoice.entity.json' })
  t.match(buttons[buttons.findIndex(button => button.key === 'bar_issue') + 1], { key: 'acme_bar_handover', name: { zh_CN: '移交项目' }, operation: 'acme_handover' })
  t.ok(plugins.registry.operation('acme/invoice/handover')?.rules?.ACME_PROJECT_MISSING)
  t.same(plugins.problems, [])
})

t.test('an extension outside the repository is given the host\'s #sdk', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-acme-'))
  t.teardown(async () => { await rm(folder, { recursive: true }) })
  await cp(acme, folder, { recursive: true })

  const { registry, problems } = await loadPlugins(await modelOf(repository, folder))

  t.same(problems, [])
  t.ok(registry.operation('acme/invoice/handover'))
})

t.test('one combined extension file says the same as three', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-acme-'))
  t.teardown(async () => { await rm(folder, { recursive: true }) })
  await cp(acme, folder, { recursive: true })
  const parts = { entity: 'metadata/invoice/sim_vatinvoice.entity.json', list: 'forms/invoice/sim_invoice_wait.list.json' }
  const read = async (path: string): Promise<object> => { const { $schema: _, kind: __, ...body } = JSON.parse(await readFile(join(folder, path), 'utf8')); return body }
  const combined = { kind: 'extension', extends: 'sim_vatinvoice', entity: await read(parts.entity), list: await read(parts.list) }
  await Promise.all(Object.values(parts).map(async path => { await rm(join(folder, path)) }))
  await writeFile(join(folder, 'metadata/invoice/all.extension.json'), JSON.stringify(combined))

  const whole = await modelOf(repository, folder)

  t.equal(whole.fingerprint, (await modelOf(repository, acme)).fingerprint)
  t.match(whole.entities.get('sim_vatinvoice')!.field.get('acme_project')!.origin, { file: 'acme/metadata/invoice/all.extension.json', pointer: '/entity/fields/acme_project' })
})

t.test('partners come before customers, each in the order declared, whatever the order of the folders', async t => {
  const customer = await extension(t, 'cust', 'customer', { cust_note: { $after: 'name' } })
  const partner = await extension(t, 'part', 'partner', { part_note: { $after: 'name' }, part_more: { $after: 'name' } })
  const base = join(fixtures, 'metadata', 'extension-anchor-missing', 'base')

  const model = await modelOf(base, customer, partner)

  t.same(model.layers.map(layer => layer.isv), ['', 'part', 'cust'])
  t.same(model.entities.get('thing')!.fields.map(field => field.key), ['name', 'part_note', 'part_more', 'cust_note'])
})

async function extension (t: Test, isv: string, layer: string, fields: Record<string, object>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `piaoliu-${isv}-`))
  t.teardown(async () => { await rm(folder, { recursive: true }) })
  const named = Object.fromEntries(Object.entries(fields).map(([key, place]) => [key, { type: 'TextField', name: { zh_CN: key, en_US: key }, ...place }]))
  await cp(join(fixtures, 'metadata', 'extension-anchor-missing', 'acme'), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: isv, version: '1.0.0', type: 'module', piaoliu: { isv, layer } }))
  await writeFile(join(folder, 'metadata/thing.entity.json'), JSON.stringify({ kind: 'entity', extends: 'thing', fields: named }))
  return folder
}

t.test('the Model cannot be changed anywhere, its maps included', async t => {
  const model = await modelOf(repository)
  const invoice = model.entities.get('sim_vatinvoice')!
  const entities = model.entities as Map<string, unknown>

  t.throws(() => entities.set('x', {}), /frozen/)
  t.throws(() => entities.delete('sim_vatinvoice'), /frozen/)
  t.throws(() => { entities.clear() }, /frozen/)
  t.throws(() => { (invoice.fields as unknown[]).push(1) }, TypeError)
  t.throws(() => { (invoice.field.get('billno') as { column: string }).column = 'fother' }, TypeError)
  t.throws(() => { (invoice.operations.get('issue')!.params as Record<string, unknown>).x = 1 }, TypeError)
})

t.test('the fingerprint is the same for the same content and another for any change', async t => {
  const [first, again, extended] = await Promise.all([modelOf(repository), modelOf(repository), modelOf(repository, acme)])

  t.match(first.fingerprint, /^[0-9a-f]{64}$/)
  t.equal(first.fingerprint, again.fingerprint)
  t.not(first.fingerprint, extended.fingerprint)
})

t.test('all mistakes of all files are told at once', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-wrong-'))
  t.teardown(async () => { await rm(folder, { recursive: true }) })
  for (const rule of ['member-unknown', 'json-comment', 'schedule-cron-too-short', 'button-of-missing-operation']) await cp(join(fixtures, 'metadata', rule), folder, { recursive: true, force: false })

  const { model, problems } = await load(folder)

  t.equal(model, null)
  t.same(problems.map(problem => problem.code), ['PL_META_SYNTAX', 'PL_META_SHAPE', 'PL_META_SHAPE'])
})

t.test('a misspelt name finds the one that was meant, and a strange one finds none', async t => {
  t.equal(nearest('buyernmae', ['buyername', 'buyertaxno']), 'buyername')
  t.equal(nearest('TextFeild', ['TextField', 'DateField']), 'TextField')
  t.equal(nearest('x', ['a', 'b']), null)
  t.equal(nearest('project', ['billno', 'org']), null)
})

t.test('the committed types are those of the metadata', async t => {
  t.equal(await readFile(join(repository, 'src/generated/entities.ts'), 'utf8'), await generateTypes(await modelOf(repository)), 'run npm run generate')
})

t.test('types say which codes a combo takes, and that lines are read only', async t => {
  const types = await generateTypes(await modelOf(repository, acme))

  t.match(types, /issuestatus: \("2" \| "4" \| "1" \| "3" \| "0" \| ""\)/)
  t.match(types, /items: readonly SimVatinvoiceItemsLine\[\]/)
  t.match(types, /acme_project: string/)
})

t.test('a name in the metadata stays a comment in the types', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'piaoliu-names-'))
  t.teardown(async () => { await rm(folder, { recursive: true }) })
  await cp(join(fixtures, 'metadata', 'extension-anchor-missing', 'base'), folder, { recursive: true })
  const file = join(folder, 'metadata/thing.entity.json')
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"Name"', '"*/ export const taken = 1 /*"'))

  const types = await generateTypes(await modelOf(folder))

  t.match(types, /export const taken/)
  t.equal(ts.createSourceFile('types.ts', types, ts.ScriptTarget.ES2022).statements.some(ts.isVariableStatement), false)
})

t.test('plugin code that misspells a field, a code or an entry\'s field does not compile', async t => {
  const plugin = (body: string): string => `import { defineOperation } from '#sdk'\nexport default defineOperation('sim_vatinvoice.issue', { rules: { X: row => ${body} } })\n`
  const [good, field, code, line] = await complaints(t, [
    plugin('row.buyername !== "" && row.items.every(item => item.goodsname !== "")'),
    plugin('row.buyernmae !== ""'),
    plugin('row.issuestatus === "9"'),
    plugin('row.items.every(item => item.goodname !== "")')
  ])

  t.same(good, [])
  t.match(field, [/Property 'buyernmae' does not exist.*Did you mean 'buyername'/])
  t.match(code, [/no overlap/])
  t.match(line, [/Property 'goodname' does not exist.*Did you mean 'goodsname'/])
})

/** What the compiler says of each source, as a plugin of this repository. */
async function complaints (t: Test, sources: readonly string[]): Promise<readonly string[][]> {
  // Inside the repository, so that #sdk resolves as it does for plugins, and where git does not look.
  await mkdir(join(repository, '.tap'), { recursive: true })
  const folder = await mkdtemp(join(repository, '.tap', 'misspelt-'))
  t.teardown(async () => { await rm(folder, { recursive: true }) })
  const files = sources.map((_, index) => join(folder, `${index}.ts`))
  await Promise.all(files.map(async (file, index) => { await writeFile(file, sources[index]!) }))
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), path => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, repository)
  const program = ts.createProgram(files, { ...options, lib: ['lib.es2023.d.ts'] })
  return files.map(file => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(diagnostic => ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')))
}
