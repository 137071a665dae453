/** Whatever is thrown at the doors: clear answers, no fault inside, nothing half-written, and nothing of another organisation. */
import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { createConnection } from 'mysql2/promise'
import t, { type Test } from 'tap'
import { invoice, OTHER_SELLER, saveAll, saveBasics, SELLER } from '../helpers/basics.ts'
import { eachDatabase, type Database } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { program, saveApplication, savePeople, signIn, type Visitor } from './visitor.ts'

const LIST = '/api/lists/sim_invoice_wait'
const FORM = '/api/forms/sim_vatinvoice'
const ask = { filter: null, quick: '', sort: [], limit: 50, offset: 0, after: null }
const THEIRS = { salername: OTHER_SELLER.name, salertaxno: OTHER_SELLER.taxNo }
let presses = 0
const press = (button: string, ids: readonly string[]): object => ({ button, selection: { ids }, answers: {}, commandId: `hostile-${process.pid}-${presses++}` })

/** Texts that want to be something else. */
const NASTY = [`'; DROP TABLE t_sim_vatinvoice; --`, `" OR 1=1 --`, `<script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `\${7*7}{{7*7}}`, `%_\\`, `=cmd|' /C calc'!A0`, `../../etc/passwd`, `𠮷🧾é`]
/** Bodies that are no proper request of any door. */
const BODIES: readonly (string | Buffer)[] = ['', '{', 'null', '[]', '"x"', '1', 'true', '{}', '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '{"id":{"$gt":""},"version":{},"values":[]}',
  '{"filter":[],"quick":{},"sort":"x","limit":"50"}', '{"button":{},"selection":null,"commandId":5}', '['.repeat(100_000), `{"values":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`, '\u0000', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), `{"quick":"${'x'.repeat(10_000_000)}"}`]

t.setTimeout(120_000)

await eachDatabase(t, async (t, database) => {
  const w = await world(t, database)
  const { app } = w
  const basics = await saveBasics(app)
  await savePeople(app, basics)
  await saveApplication(app)
  const [admin, clerk, stranger] = await Promise.all(['admin', 'clerk', 'stranger'].map(async user => await signIn(app, user))) as [Visitor, Visitor, Visitor]
  const [mine, theirs] = await saveAll(app, 'sim_vatinvoice', [invoice(basics.org, 'HO1'), invoice(basics.otherOrg, 'HO2', THEIRS)]) as [string, string]
  const unchanged = await keeper(t, database)

  const writing: readonly [method: 'POST' | 'PUT' | 'DELETE', url: string, body: object][] = [
    ['POST', `${LIST}/query`, ask], ['POST', `${LIST}/summary`, { filter: null, quick: '' }], ['PUT', `${LIST}/options`, { pageRows: 20 }], ['POST', `${LIST}/click`, press('bar_delete', [mine])],
    ['POST', `${FORM}/save`, { id: mine, version: 1, values: { remark: 'x' } }], ['POST', `${FORM}/click`, press('bar_delete', [mine])], ['POST', `${FORM}/changed`, { field: 'remark', values: {} }],
    ['PUT', '/api/session/locale', { locale: 'en_US' }], ['DELETE', '/api/session', {}]]

  await t.test('a body that is none is refused in the house\'s shape at every door, and nothing is written', async t => {
    for (const [method, url] of writing.filter(([, url]) => url !== '/api/session')) {
      for (const body of BODIES) {
        for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
          const answer = await app.http.inject({ method, url, headers: { cookie: clerk.cookie, 'x-csrf-token': clerk.csrfToken, 'content-type': type }, payload: body })
          const said = `${method} ${url} ${type} ${body.toString().slice(0, 40)}: ${answer.statusCode} ${answer.body.slice(0, 200)}`
          if (answer.statusCode === 200 && body.toString() === '{}' && type === 'application/json') continue
          if (answer.statusCode < 400 || answer.statusCode >= 500) t.fail(said)
          const { statusCode, code, message, traceId } = answer.json()
          if (statusCode !== answer.statusCode || !/^PL_/.test(code) || !/\p{Script=Han}/u.test(message) || typeof traceId !== 'string' || answer.body.length > 3000) t.fail(said)
        }
      }
    }
    t.equal(({} as { admin?: boolean }).admin, undefined)
    await unchanged(t)
  })

  await t.test('without the token of its own page no door that changes something opens', async t => {
    for (const [method, url, payload] of writing) {
      for (const token of [undefined, '', 'x', clerk.csrfToken.slice(1), stranger.csrfToken]) {
        const answer = await app.http.inject({ method, url, payload, headers: { cookie: clerk.cookie, ...(token === undefined ? {} : { 'x-csrf-token': token }) } })
        t.match(answer.json(), { statusCode: 403, code: 'PL_CSRF' }, `${method} ${url} ${token ?? 'without'}`)
      }
    }
    t.equal((await clerk.get('/api/session')).statusCode, 200, 'nobody was signed out')
    await unchanged(t)
  })

  await t.test('the id of another organisation\'s row opens nothing through any door', async t => {
    const own = invoice(basics.org, 'HO3') as { items: unknown }
    for (const url of [`${FORM}/rows/${theirs}`, `/api/journal/sim_vatinvoice/${theirs}`, ...['pdf', 'xml', 'ofd'].map(kind => `/api/files/sim_vatinvoice/${theirs}/${kind}`)]) t.match((await clerk.get(url)).json(), { statusCode: 404, code: 'PL_NOT_FOUND' }, url)
    for (const url of [`${LIST}/click`, `${FORM}/click`]) {
      for (const button of ['bar_issue', 'bar_delete']) {
        const answer = (await clerk.send('POST', url, press(button, [theirs]))).json()
        t.ok(answer.statusCode === 400 || answer.result?.outcomes[0]?.codes[0] === 'PL_ROW_GONE', `${url} ${button}: ${JSON.stringify(answer)}`)
      }
    }
    t.match((await clerk.send('POST', `${FORM}/save`, { id: theirs, version: 1, values: { remark: 'x' } })).json(), { statusCode: 404 })
    t.match((await clerk.send('POST', `${FORM}/save`, { id: mine, version: 1, values: { org: basics.otherOrg } })).json(), { outcomes: [{ outcome: 'refused' }] })
    t.match((await clerk.send('POST', `${FORM}/save`, { id: null, version: null, values: { ...own, org: basics.otherOrg } })).json(), { outcomes: [{ outcome: 'refused' }] })
    for (const filter of [{ field: 'id', op: 'in', value: [theirs] }, { field: 'org', op: '=', value: basics.otherOrg }, { field: 'org.name', op: '=', value: OTHER_SELLER.name }, { not: { field: 'org', op: '=', value: basics.org } }, { any: [{ field: 'salertaxno', op: '=', value: OTHER_SELLER.taxNo }, { field: 'orderno', op: '=', value: 'HO2' }] }]) {
      t.strictSame((await clerk.send('POST', `${LIST}/query`, { ...ask, filter })).json().rows, [], JSON.stringify(filter))
      t.match((await clerk.send('POST', `${LIST}/summary`, { filter, quick: '' })).json(), { count: 0 })
      t.match((await clerk.send('POST', `${LIST}/click`, { ...press('bar_delete', []), selection: { filter, quick: '' } })).json(), { result: null }, 'and nothing to delete')
    }
    t.strictSame((await clerk.get(`/api/refs/bos_org?ids=${basics.otherOrg}`)).json().rows, [])
    t.strictSame((await clerk.get('/api/refs/bdm_enterprise_baseinfo?q=')).json().rows.map((row: { number: string }) => row.number), [SELLER.taxNo])
    for (const url of ['/api/lists/bos_user', '/api/forms/bos_user/new', '/api/refs/bos_user', `/api/journal/bos_user/${clerk.userId}`]) t.match((await clerk.get(url)).json(), { statusCode: 403, code: 'PL_FORBIDDEN' }, url)

    const issued = press('bar_issue', [theirs]) as { commandId: string }
    await stranger.send('POST', `${LIST}/click`, issued)
    await w.settle()
    t.equal((await clerk.get(`/api/commands/${issued.commandId}`)).statusCode, 404)
    t.equal((await stranger.get(`/api/commands/${issued.commandId}`)).statusCode, 200)
    t.match((await clerk.get(`/api/files/sim_vatinvoice/${theirs}/pdf`)).json(), { statusCode: 404 })
    t.match((await clerk.send('POST', `${LIST}/click`, { ...issued, selection: { ids: [mine] } })).json(), { statusCode: 400 }, 'another\'s command id is taken')
    t.match((await app.store.load('sim_vatinvoice', [mine], [], 'all'))[0], { issuestatus: '2', version: 1 })
  })

  await t.test('SQL and HTML in every text field are kept and given back as the text they are', async t => {
    const taxCode = (await app.store.find('er_taxclasscode', null, { limit: 1, scope: 'all', now: app.now() }))[0]!.id
    for (const [form, base] of [['sim_vatinvoice', invoice(basics.org, 'HO5')], ['bd_customer', { number: 'HC', name: '甲' }], ['bdm_goods_info', { goodscode: 'HG', goodsname: '货物', taxcode: taxCode, taxrate: '0.13' }]] as const) {
      const [id] = await saveAll(app, (await admin.get(`/api/forms/${form}`)).json().form.entity, [base]) as [string]
      const fields: readonly { key: string, type: string, maxLength: number, readonly: boolean }[] = (await admin.get(`/api/forms/${form}`)).json().fields
      const texts = fields.filter(field => ['TextField', 'TextAreaField', 'LargeTextField'].includes(field.type) && !field.readonly)
      let kept = 0
      for (const field of texts) {
        for (const nasty of NASTY) {
          const text = nasty.slice(0, field.maxLength || undefined)
          const { row: { version } } = (await admin.get(`/api/forms/${form}/rows/${id}`)).json()
          const answer = await admin.send('POST', `/api/forms/${form}/save`, { id, version, values: { [field.key]: text } })
          if (answer.statusCode !== 200) { t.fail(`${form}.${field.key} ${text}: ${answer.statusCode} ${answer.body}`); continue }
          const [{ outcome, messages }] = answer.json().outcomes
          const { row } = (await admin.get(`/api/forms/${form}/rows/${id}`)).json()
          if (outcome === 'done') { kept++; if (row[field.key] !== text) t.fail(`${form}.${field.key}: ${text} came back as ${row[field.key] as string}`) }
          else if (messages.length === 0 || row.version !== version) t.fail(`${form}.${field.key} ${text}: ${outcome as string} ${JSON.stringify(messages)}`)
        }
      }
      t.ok(kept >= texts.length, `${kept} of ${texts.length * NASTY.length} texts of ${form} were fit to be kept`)
    }
  })

  await t.test('what a person looks for is text too: marks of the database\'s language find only themselves', async t => {
    const marks = ['100%', 'a_b', 'c\\d', `O'Neil`, '"q"', 'x;--', '<b>']
    const ids = await saveAll(app, 'bd_customer', marks.map((name, at) => ({ number: `HM${at}`, name })))
    for (const [at, name] of marks.entries()) {
      const mark = name.replace(/[\da-z]/gi, '') || name
      const found = (await admin.send('POST', '/api/lists/bd_customer/query', { ...ask, filter: { field: 'name', op: 'contains', value: mark } })).json()
      const wanted = marks.flatMap((other, index) => other.includes(mark) ? [ids[index]!] : [])
      t.strictSame(found.rows.map((row: { id: string }) => row.id).filter((id: string) => ids.includes(id)).sort(), [...wanted].sort(), mark)
      t.match((await admin.get(`/api/refs/bd_customer?q=${encodeURIComponent(name)}`)).json().rows.map((row: { id: string }) => row.id), [ids[at]], name)
      t.equal((await admin.send('POST', '/api/lists/bd_customer/query', { ...ask, quick: name })).json().rows.length, 1, name)
    }
  })

  await t.test('conditions of any kind are answered or refused, never a fault', async t => {
    const fields: readonly { key: string }[] = (await admin.get(LIST)).json().filterable
    const value = fc.oneof(fc.constantFrom(...NASTY, '', '0', '2', '113.00', '1e5', '-0', '2026-11-22', '2026-02-30', '2026-11-22T00:00:00.000Z', '99999999999999999999999999', 'NaN', '\u0000', '\ud800'), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.string({ unit: 'grapheme' }))
    const operator = fc.constantFrom('=', '<>', '>', '>=', '<', '<=', 'in', 'notIn', 'contains', 'startsWith', 'between', 'last', 'isEmpty', 'isNotEmpty', 'LIKE', '__proto__')
    const condition = fc.record({ field: fc.constantFrom(...fields.map(field => field.key), 'id', 'org.name', 'org.enable', 'items.amount', 'constructor', '', 'org.', '.'), op: operator, value: fc.oneof(value, fc.array(value, { maxLength: 4 })) }, { requiredKeys: ['field', 'op'] })
    const { filter } = fc.letrec<{ filter: unknown }>(tie => ({
      filter: fc.oneof({ maxDepth: 4, withCrossShrink: true }, condition, fc.record({ all: fc.array(tie('filter'), { maxLength: 3 }) }), fc.record({ any: fc.array(tie('filter'), { maxLength: 3 }) }), fc.record({ not: tie('filter') }), fc.object({ maxDepth: 2 }))
    }))
    const counts = { answered: 0, refused: 0 }
    await fc.assert(fc.asyncProperty(filter, fc.oneof(fc.constant(''), fc.string({ maxLength: 50 })), async (filter, quick) => {
      const answer = await clerk.send('POST', `${LIST}/query`, { ...ask, filter, quick })
      if (answer.statusCode !== 200 && answer.statusCode !== 400) throw new Error(`${answer.statusCode} ${answer.body}`)
      if (answer.statusCode === 400) { counts.refused++; return }
      counts.answered++
      const { rows } = answer.json()
      if (rows.some((row: { org: { id: string } }) => row.org.id !== basics.org)) throw new Error('a row of another organisation')
      const summary = await clerk.send('POST', `${LIST}/summary`, { filter, quick })
      if (summary.statusCode !== 200 || summary.json().count !== rows.length) throw new Error(`${rows.length} rows, but ${summary.body}`)
    }), { numRuns: 400 })
    t.ok(counts.answered > 40 && counts.refused > 40, JSON.stringify(counts))
  })

  await t.test('values of any kind are saved as they are or refused by name, never a fault, and a refused row stays as it was', async t => {
    const { fields, entries }: { fields: readonly { key: string }[], entries: readonly { key: string, fields: readonly { key: string }[] }[] } = (await clerk.get(FORM)).json()
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...NASTY, '1e400', '-1', '0.005', '9'.repeat(40), 'x'.repeat(5000), '2026-13-01', '\u0000', '\ud800', basics.otherOrg, theirs))
    const line = fc.dictionary(fc.constantFrom(...entries.flatMap(entry => entry.fields.map(field => field.key)), 'id', 'seq', 'nope'), anything, { maxKeys: 4 })
    const values = fc.record({
      header: fc.dictionary(fc.constantFrom(...fields.map(field => field.key), 'id', 'version', 'nope', 'constructor', '__proto__'), anything, { maxKeys: 4 }),
      lines: fc.dictionary(fc.constantFrom(...entries.map(entry => entry.key)), fc.oneof(fc.array(line, { maxLength: 3 }), anything), { maxKeys: 2 })
    }).map(({ header, lines }) => ({ ...header, ...lines }))
    const load = async (): Promise<Record<string, unknown>> => (await app.store.load('sim_vatinvoice', [mine], 'all', 'all'))[0]!
    await fc.assert(fc.asyncProperty(values, async values => {
      const before = await load()
      const answer = await clerk.send('POST', `${FORM}/save`, { id: mine, version: before.version, values })
      const [changed, after] = [await clerk.send('POST', `${FORM}/changed`, { field: 'num', entry: 'items', line: 1, values }), await load()]
      // A body that names __proto__ is refused whole.
      if (answer.statusCode === 400 && changed.statusCode === 400 && answer.json().code === 'PL_BAD_JSON') return
      if (changed.statusCode !== 200) throw new Error(`changed: ${changed.statusCode} ${changed.body}`)
      if (answer.statusCode !== 200) throw new Error(`save: ${answer.statusCode} ${answer.body}`)
      const [{ outcome, messages }] = answer.json().outcomes
      if (outcome === 'done' && (after.org !== basics.org || after.issuestatus !== '2')) throw new Error(`it went elsewhere: ${JSON.stringify(after)}`)
      if (outcome === 'refused' && (messages.length === 0 || JSON.stringify(after) !== JSON.stringify(before))) throw new Error(`refused, and yet ${JSON.stringify(after)}`)
    }), { numRuns: 250 })
    t.equal((await load()).id, mine)
  })

  await t.test('a payload of any kind has its answer from the open API, and a refused one leaves nothing', async t => {
    const erp = await program(app, 'clerk')
    const rows = async (): Promise<number> => (await app.store.summary({ entity: 'sim_vatinvoice', filter: null, quick: null, scope: 'all', sums: [], groupBy: null, now: app.now() })).count
    const good = { serialNo: '', invoiceType: '02', includeTaxFlag: '1', sellerName: SELLER.name, sellerTaxpayerId: SELLER.taxNo, buyerName: '北京盛新贸易有限公司', drawer: '张敏', invoiceDetail: [{ lineProperty: '0', goodsName: '系统软件', revenueCode: '1060301020100000000', amount: 113, taxRate: '0.13' }] }
    const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...NASTY, '1e400', '0.005', '9'.repeat(40), '\u0000', 'x'.repeat(3000)))
    const mutation = fc.tuple(fc.constantFrom(...Object.keys(good), 'specialType', 'buildInfo', 'travelerList', 'freight', 'deduction', 'remark', 'buyerTaxpayerId', 'naturalPersonFlag'), anything)
    const lineMutation = fc.tuple(fc.constantFrom('lineProperty', 'goodsName', 'revenueCode', 'amount', 'taxRate', 'taxAmount', 'quantity', 'price', 'discountAmount', 'discountRate', 'privilegeType', 'goodsCode', 'specification'), anything)
    let serial = 0
    await fc.assert(fc.asyncProperty(fc.array(mutation, { maxLength: 3 }), fc.array(lineMutation, { maxLength: 2 }), async (header, line) => {
      const before = await rows()
      const payload = { ...good, serialNo: `FUZZ-${serial++}`, invoiceDetail: [{ ...good.invoiceDetail[0], ...Object.fromEntries(line) }], ...Object.fromEntries(header) }
      const answer = await erp.call('ALLE.INVOICE.OPEN', payload)
      // A key that could reach a prototype is not taken at all, wherever it stands.
      const undecodable = /"(?:__proto__|prototype|constructor)":/.test(JSON.stringify(payload)) ? ['1001'] : []
      if (!['0', '1003', '10127', '1005', ...undecodable].includes(answer.errorCode)) throw new Error(`${answer.errorCode} ${answer.message} ${JSON.stringify(payload)}`)
      if (answer.errorCode !== '0' && await rows() !== before) throw new Error(`${answer.errorCode}, and yet a row: ${JSON.stringify(payload)}`)
      const asked = await erp.call('ALLE.INVOICE.QUERY', { serialNo: payload.serialNo, sellerTaxpayerId: payload.sellerTaxpayerId })
      if (!['0', '1003', '1004', ...undecodable].includes(asked.errorCode)) throw new Error(`query: ${asked.errorCode} ${asked.message}`)
    }), { numRuns: 250 })
    t.ok(serial >= 250)
  })

  await t.test('a session that is over, signed anew or of somebody else opens nothing', async t => {
    const [name, value] = clerk.cookie.split('=') as [string, string]
    for (const cookie of [`${name}=${value.slice(0, -2)}xx`, `${name}=`, `${name}=${'x'.repeat(5000)}`, `${name}=${encodeURIComponent('{"userId":"1"}')}`, `${name}=%00`]) t.equal((await app.http.inject({ url: '/api/session', headers: { cookie } })).statusCode, 401, cookie.slice(0, 60))
    w.advance(31 * 86_400_000)
    t.equal((await clerk.get('/api/session')).statusCode, 401)
    t.match((await clerk.send('POST', `${LIST}/query`, ask)).json(), { code: 'PL_NOT_SIGNED_IN' })
  })
})


/** Remembers every row of every table but those of sessions and likings. Out: a check that they are as they were. */
async function keeper (t: Test, database: Database): Promise<(t: Test) => Promise<void>> {
  const before = await fingerprints(database)
  t.ok(Object.keys(before).length > 10)
  return async t => { t.strictSame(await fingerprints(database), before, 'every table is as it was') }
}

function isLasting (table: string): boolean { return table.startsWith('t_') && !/session|user_option|api_token|schedule_run/.test(table) }

async function fingerprints (database: Database): Promise<Record<string, string>> {
  const print = (rows: unknown): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  if (database.kind === 'sqlite') {
    const connection = new Sqlite(database.file, { readonly: true })
    const tables = connection.prepare('SELECT name FROM sqlite_master WHERE type = ?').pluck().all('table') as string[]
    const prints = Object.fromEntries(tables.filter(isLasting).map(table => [table, print(connection.prepare(`SELECT * FROM ${table}`).all())]))
    connection.close()
    return prints
  }
  const connection = await createConnection({ uri: database.url })
  const [tables] = await connection.query({ sql: 'SHOW TABLES', rowsAsArray: true }) as unknown as [readonly [string][]]
  const prints: Record<string, string> = {}
  for (const [table] of tables) if (isLasting(table)) prints[table] = print((await connection.query(`SELECT * FROM ${table}`))[0])
  await connection.end()
  return prints
}
