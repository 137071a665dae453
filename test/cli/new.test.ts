/** `piaoliu new`: what it writes is right at once, and what it refuses it refuses whole. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { jsonText, withMember } from '../../src/cli/new/json-text.ts'
import { openLayer, type Layer } from '../../src/cli/new/layer.ts'
import { run } from '../../src/cli/new.ts'
import { newOperation } from '../../src/cli/new/new-operation.ts'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
t.setTimeout(300_000)

interface Ended { readonly code: number, readonly output: string }
const piaoliu = async (...args: string[]): Promise<Ended> => await node('src/cli/piaoliu.js', ...args)
const node = async (...args: string[]): Promise<Ended> => await new Promise(done => {
  execFile(process.execPath, args, { cwd: root, env: { ...process.env, PL_LANG: 'en', PL_EXTENSIONS: '' } }, (fault, stdout, stderr) =>
    done({ code: fault === null ? 0 : Number(fault.code), output: stdout + stderr }))
})

/** In this process: starting another for each request would take a second each. */
async function make (t: Test, ...words: string[]): Promise<Ended> {
  const [said, complained] = [t.capture(console, 'log'), t.capture(console, 'error')]
  const code = await run(words)
  return { code, output: [...said(), ...complained()].flatMap(({ args }) => args).join('\n') }
}
Object.assign(process.env, { PL_LANG: 'en', PL_EXTENSIONS: '' })

async function folder (t: Test): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'piaoliu-new-'))
  t.teardown(async () => { await rm(made, { recursive: true, force: true }) })
  return join(made, 'acme')
}

t.test('everything new passes check and tsc; handlers fail their tests until they are written, then pass', async t => {
  const acme = await folder(t)
  for (const words of [
    ['extension', 'acme'], ['entity', 'project/acme_project', '--zh', '项目', '--en', 'Project'], ['form', 'project/acme_project'], ['list', 'project/acme_project'],
    ['operation', 'sim_vatinvoice.acme_handover', '--list', 'sim_invoice_wait', '--en', 'Hand */ over'], ['operation', 'acme_project.acme_close', '--list', 'acme_project'],
    ['task', 'project/nightly', '--operation', 'sim_vatinvoice.issue']
  ]) t.match(await make(t, ...words, '--in', acme), { code: 0 }, words.join(' '))

  t.match(await piaoliu('generate', '--in', acme), { code: 0 })
  t.match(await piaoliu('check', acme), { code: 0, output: '0 errors, 0 warnings.' })
  t.match(await node('node_modules/typescript/bin/tsc', '--noEmit', '-p', acme), { code: 0, output: '' })

  const before = await piaoliu('test', '--in', acme)
  t.equal(before.code, 1)
  t.match(before.output, /✓ acme_project: number and name must be filled in/)
  t.match(before.output, /✗ sim_vatinvoice\.acme_handover: a row that may take part does/)
  t.match(before.output, /✗ acme_nightly takes the rows that are due/)

  await replace(join(acme, 'plugins/invoice/handover.operation.ts'), '() => false', "row => row.billno !== ''")
  await replace(join(acme, 'plugins/project/close.operation.ts'), '() => false', "row => row.number !== ''")
  await replace(join(acme, 'plugins/project/nightly.task.ts'), "op: 'isEmpty'", "op: 'isNotEmpty'")
  const after = await piaoliu('test', '--in', acme)
  t.match(after, { code: 0, output: /9 passed, 0 failed/ })
  t.match(await node('node_modules/typescript/bin/tsc', '--noEmit', '-p', acme), { code: 0, output: '' }, 'rows are typed by the entity, the extension\'s own included')
})

t.test('everything wrong with a request is said at once, and nothing is written', async t => {
  const acme = await folder(t)
  t.match(await make(t, 'extension', 'A', '--layer', 'vendor', '--in', acme), { code: 1, output: /A is no developer code[^]*--layer vendor is none/ })
  t.match(await make(t, 'extension', 'acme', '--in', acme), { code: 0 })
  const was = await everything(acme)

  for (const [words, code, said] of [
    [['extension', 'acme'], 1, [/package\.json is there already/, /README\.md is there already/]],
    [['operation', 'sim_vatinvoic.Handover', '--list', 'nope'], 1, [/Did you mean sim_vatinvoice/, /Handover is no name/, /call it acme_handover/, /no list nope/]],
    [['operation', 'sim_vatinvoice.acme_handover', '--list', 'bd_customer'], 1, [/The list bd_customer shows bd_customer, not sim_vatinvoice/]],
    [['entity', '../project/x'], 1, [/\.\. is no domain/, /project\/x is no name/]],
    [['entity', 'Project/project'], 1, [/Project is no domain/, /call it acme_project/]],
    [['list', 'base/bd_customer', '--entity', 'bd_custome'], 1, [/a list bd_customer already/, /Did you mean bd_customer/]],
    [['form', 'base/bd_customer'], 1, [/a form bd_customer already/]],
    [['task', 'reissue/nightly'], 1, [/add --operation entity\.operation/]],
    [['task', 'reissue/nightly', '--operation', 'sim_vatinvoice.isue'], 1, [/no operation of sim_vatinvoice isue/]],
    [['thing', 'x'], 2, [/piaoliu new entity DOMAIN\/NUMBER/]],
    [['entity', 'project/acme_x', '--lits', 'x'], 2, [/new entity has no option --lits/]]
  ] as const) {
    const ended = await make(t, ...words, '--in', acme)
    t.equal(ended.code, code, words.join(' '))
    for (const part of said) t.match(ended.output, part)
  }
  t.same(await everything(acme), was)

  await writeFile(join(acme, 'metadata', 'menus.json'), '{ "kind": "menu", }')
  t.match(await make(t, 'entity', 'project/acme_project', '--in', acme), { code: 1, output: /PL_META_SYNTAX acme\/metadata\/menus\.json/ }, 'nothing is added to what is broken')
})

t.test('in the repository\'s own app, a file that is there keeps every line it had', async t => {
  const layer = await openLayer(root, []) as Layer
  const { files } = newOperation({ kind: 'operation', name: 'sim_vatinvoice.archive', options: { list: 'sim_invoice_wait' } }, layer)

  t.same(files.map(({ path }) => path), [
    'plugins/invoice/archive.operation.ts', 'test/invoice/archive.test.ts', 'metadata/invoice/sim_vatinvoice.entity.json',
    'metadata/invoice/sim_vatinvoice.messages.json', 'forms/invoice/sim_invoice_wait.list.json'
  ])
  for (const file of files) {
    if ('text' in file) continue
    const before = await readFile(join(root, file.path), 'utf8')
    const after = file.add(before)
    const added = after.split('\n').filter(line => !before.split('\n').includes(line) && !before.split('\n').includes(line.replace(/,$/, '')))
    t.ok(added.length > 0 && added.length < 10, `${file.path}: ${added.length} lines are new`)
    t.ok(before.split('\n').every(line => after.split('\n').some(now => now === line || now === `${line},`)), 'none is gone')
    t.match(JSON.stringify(JSON.parse(after)), /archive|ARCHIVE/)
  }
})

t.test('a member is added to any JSON text where it belongs', t => {
  const key = fc.stringMatching(/^[a-z]{1,4}$/)
  const tree = fc.letrec<{ node: unknown }>(tie => ({ node: fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string(), { maxLength: 3 }), fc.dictionary(key, tie('node'), { maxKeys: 4 })) })).node
  fc.assert(fc.property(fc.dictionary(key, tree, { maxKeys: 5 }), fc.array(fc.constantFrom('new', 'other'), { minLength: 1, maxLength: 2 }), tree, fc.boolean(), (json, path, value, isFlat) => {
    const { new: _new, other: _other, ...rest } = json as Record<string, unknown>
    const text = isFlat ? JSON.stringify(rest) : jsonText(rest)
    const once = withMember(text, path, 'k', value)
    const twice = withMember(once, path, 'l', value)
    const leaf = { k: value, l: value }
    t.same(JSON.parse(twice), { ...rest, [path[0]!]: path.length === 1 ? leaf : { [path[1]!]: leaf } })
    t.same(JSON.parse(withMember(withMember(text, path, null, value), path, null, value)), { ...rest, [path[0]!]: path.length === 1 ? [value, value] : { [path[1]!]: [value, value] } })
  }), { numRuns: 60 })
  t.end()
})

async function replace (file: string, was: string, is: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  if (!text.includes(was)) throw new Error(`${file} does not say ${was}`)
  await writeFile(file, text.replace(was, is))
}

async function everything (folder: string): Promise<Record<string, string>> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(found.map(async file => [file, await readFile(file, 'utf8')] as const)))
}
