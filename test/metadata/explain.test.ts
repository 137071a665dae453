/** What `piaoliu explain` and `piaoliu diff` say. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { explain, type Explanation } from '../../src/plugin/explain.ts'
import { loadPlugins } from '../../src/plugin/load.ts'
import { modelOf } from './layers.ts'
import { fixtures, load, repository } from './world.ts'

const model = modelOf(await load(repository, join(fixtures, 'acme')))
const { registry } = await loadPlugins(model)
const of = (told: Explanation, what: string): string[] => told.lines.filter(line => line.what.trim() === what).map(line => `${line.value} ← ${line.from}`)

t.test('an operation is told with its statuses, plugins, rules and channels, each with who says so', async t => {
  const told = explain(model, registry, 'sim_vatinvoice.issue')

  t.match(of(told, 'status.via'), [/^1 开票中 ← piaoliu {2}metadata\/invoice\/sim_vatinvoice\.entity\.json \/operations\/\d+\/status\/via$/])
  t.match(of(told, 'plugin 1'), [/^invoice\/issue {2}\(.*request.*settle.*\) ← piaoliu {2}metadata\/invoice\/sim_vatinvoice\.entity\.json \/operations\/\d+\/plugins$/])
  t.match(of(told, 'rule SIM_NO_LINES'), [/没有明细行.* ← piaoliu .*messages\.json \/messages\/SIM_NO_LINES$/])
  t.match(of(told, 'channel rpa'), [/metadata\/channels\.json \/channels\/0$/])
  t.match(of(explain(model, registry, 'sim_vatinvoice.acme_handover'), 'operation'), [/acme-invoice-projects {2}acme\/metadata\/invoice\/sim_vatinvoice\.entity\.json \/operations\/acme_handover$/])
})

t.test('a field is told with where people meet it, and what is inherited with its template', async t => {
  const field = explain(model, registry, 'sim_vatinvoice.buyername')
  const inherited = explain(model, registry, 'bos_org.createtime')

  t.match(of(field, 'column'), ['fbuyername ← default'])
  t.match(of(field, 'list sim_invoice_wait'), [/^shown ← .*sim_invoice_wait\.list\.json \/columns\/\d+$/])
  t.match(of(inherited, 'field'), [/metadata\/base\/bos_objecttpl\.entity\.json \/fields\/1$/])
  t.match(of(explain(model, registry, 'sim_vatinvoice.items.acme_contractno'), 'field'), [/^acme_contractno ← acme-invoice-projects/])
})

t.test('a list is told column by column and button by button, and a misspelt name finds the one that was meant', async t => {
  const told = explain(model, registry, 'sim_invoice_wait')

  t.match(of(told, 'button acme_bar_handover'), [/^acme_handover ← acme-invoice-projects/])
  t.match(of(told, 'column acme_project'), [/^shown ← acme-invoice-projects/])
  t.same(explain(model, registry, 'sim_vatinvoice.isue'), { lines: [], hint: 'Did you mean issue?' })
})

t.test('diff prints base then, base now and extension, and answers 1 where something conflicts', async t => {
  const world = (rule: string, part: string): string => join(fixtures, 'metadata', rule, part)
  const diff = async (rule: string): Promise<{ code: number, out: string }> => await promisify(execFile)(process.execPath, [join(repository, 'src/cli/piaoliu.js'), 'diff', '--base', world(rule, 'base'), world(rule, 'acme')], { env: { ...process.env, PL_LANG: 'en' } })
    .then(({ stdout }) => ({ code: 0, out: stdout }), (fault: { code: number, stdout: string }) => ({ code: fault.code, out: fault.stdout }))
  const [conflict, none] = await Promise.all([diff('edit-of-what-the-base-changed'), diff('edit-hides-what-must-be-filled-in')])

  t.equal(conflict.code, 1)
  t.match(conflict.out, /code +what +base then +base now +extension\nEXT002 +thing\/fields\/name maxLength +40 +50 +80\n +acme\/metadata\/thing\.entity\.json \/fields\/name\/maxLength/)
  t.match(none, { code: 0, out: /^0 conflicts, 1 edits go well\./ })
})
