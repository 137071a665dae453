/** The doors of people: who comes in, what they may see and do, and what they are told when they may not. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import t from 'tap'
import { buildApp, type App } from '../../src/app.ts'
import { invoice, OTHER_SELLER, saveAll, saveBasics, type Basics } from '../helpers/basics.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { world, type World } from '../helpers/world.ts'
import { PASSWORD, savePeople, signIn, type People, type Visitor } from './visitor.ts'

/** An extension whose one field the form of invoices locks. */
const LOCKED_FIELD = fileURLToPath(new URL('../fixtures/locked-field', import.meta.url))

interface Office extends World { readonly basics: Basics, readonly people: People, readonly admin: Visitor, readonly clerk: Visitor, readonly viewer: Visitor, readonly stranger: Visitor }

async function office (t: Parameters<typeof world>[0], database: Parameters<typeof world>[1]): Promise<Office> {
  const w = await world(t, database, { extensions: [LOCKED_FIELD] })
  const basics = await saveBasics(w.app)
  const people = await savePeople(w.app, basics)
  const [admin, clerk, viewer, stranger] = await Promise.all(['admin', 'clerk', 'viewer', 'stranger'].map(async user => await signIn(w.app, user))) as [Visitor, Visitor, Visitor, Visitor]
  return { ...w, basics, people, admin, clerk, viewer, stranger }
}

/** A second host on the same database, with a built client. */
async function hostWithClient (t: Parameters<typeof world>[0], w: World, uiFolder: string): Promise<App> {
  const host = await buildApp({ config: w.app.config, logger: pino({ level: 'silent' }), now: w.app.now, version: '0.0.0-test', uiFolder })
  t.teardown(async () => { await host.close() })
  return host
}

const ask = { filter: null, quick: '', sort: [], limit: 50, offset: 0, after: null }
const THEIRS = { salername: OTHER_SELLER.name, salertaxno: OTHER_SELLER.taxNo }
let presses = 0
const press = (button: string, ids: readonly string[], more: object = {}): object => ({ button, selection: { ids }, answers: {}, commandId: `press-${process.pid}-${presses++}`, ...more })

await eachDatabase(t, async (t, database) => {
  const w = await office(t, database)
  const { app, basics: { org, otherOrg } } = w

  await t.test('only the right password opens, and a refusal does not say what was wrong', async t => {
    const knock = async (user: string, password: string): Promise<object> => {
      const { traceId, ...answer } = (await app.http.inject({ method: 'POST', url: '/api/session', payload: { user, password } })).json()
      return answer
    }
    t.match(await knock('admin', 'wrong'), { statusCode: 401, code: 'PL_SIGN_IN_REFUSED' })
    t.strictSame(await knock('nobody', PASSWORD), await knock('admin', 'wrong'))

    const answer = await app.http.inject({ method: 'POST', url: '/api/session', payload: { user: 'admin', password: PASSWORD } })
    t.match(answer.headers['set-cookie'], /^piaoliu=.*HttpOnly; SameSite=Lax/)
    t.match(answer.json(), { user: { number: 'admin', name: '管理员' }, locale: 'zh_CN', csrfToken: /./ })
  })

  await t.test('ten wrong passwords for one user close the door for a while, to that user alone', async t => {
    for (let tries = 0; tries < 10; tries++) await app.http.inject({ method: 'POST', url: '/api/session', remoteAddress: `10.0.0.${tries}`, payload: { user: 'Viewer', password: 'wrong' } })

    const closed = await app.http.inject({ method: 'POST', url: '/api/session', remoteAddress: '10.0.1.1', payload: { user: 'viewer', password: PASSWORD } })
    const other = await app.http.inject({ method: 'POST', url: '/api/session', remoteAddress: '10.0.1.1', payload: { user: 'clerk', password: PASSWORD } })

    t.match(closed.json(), { statusCode: 429, code: 'PL_TOO_MANY' })
    t.equal(other.statusCode, 200)
  })

  await t.test('an address that knocks too often is told to wait', async t => {
    const knocks = await Promise.all(Array.from({ length: 40 }, async (_, at) => (await app.http.inject({ method: 'POST', url: '/api/session', remoteAddress: '10.9.9.9', payload: { user: `u${at}`, password: '' } })).statusCode))
    t.ok(knocks.includes(429))
  })

  await t.test('without a session nothing opens, and a signed-out one is worth nothing', async t => {
    for (const url of ['/api/app', '/api/lists/sim_invoice_wait', '/api/forms/sim_vatinvoice', '/api/refs/bos_org', '/api/journal/sim_vatinvoice/1', '/api/files/sim_vatinvoice/1/pdf', '/api/commands/abcdefgh', '/api/events']) {
      t.match((await app.http.inject(url)).json(), { statusCode: 401, code: 'PL_NOT_SIGNED_IN' }, url)
    }
    const visitor = await signIn(app, 'clerk')
    t.equal((await visitor.get('/api/session')).statusCode, 200)
    t.equal((await visitor.send('DELETE', '/api/session')).statusCode, 200)
    t.equal((await visitor.get('/api/session')).statusCode, 401)
    t.equal((await app.http.inject({ url: '/api/session', headers: { cookie: 'piaoliu=made-up.signature' } })).statusCode, 401)
  })

  await t.test('a request that changes something needs the token of its page', async t => {
    const forged = await app.http.inject({ method: 'POST', url: '/api/lists/sim_invoice_wait/query', headers: { cookie: w.clerk.cookie }, payload: ask })
    t.match(forged.json(), { statusCode: 403, code: 'PL_CSRF' })
    t.equal((await w.clerk.send('DELETE', '/api/session', undefined, { 'x-csrf-token': 'wrong' })).statusCode, 403)
  })

  await t.test('the frame shows each person what that person may open', async t => {
    const admin = (await w.admin.get('/api/app')).json()
    const clerk = (await w.clerk.get('/api/app')).json()

    t.match(JSON.stringify(admin.menus), 'bos_user')
    t.notMatch(JSON.stringify(clerk.menus), 'bos_user')
    t.match(JSON.stringify(clerk.menus), 'sim_invoice_wait')
    t.equal(admin.orgs.length, 2)
    t.match(clerk.orgs, [{ id: org }])
    t.equal(clerk.orgs.length, 1)
    t.equal(admin.pretended, false)
  })

  await t.test('the language is the person\'s, and errors speak it', async t => {
    const visitor = await signIn(app, 'clerk')
    t.match((await visitor.send('PUT', '/api/session/locale', { locale: 'en_US' })).json(), { locale: 'en_US' })
    t.match((await visitor.get('/api/lists/nope')).json(), { statusCode: 404, message: 'Not found: list nope.' })
    t.match((await (await signIn(app, 'clerk')).get('/api/session')).json(), { locale: 'en_US' }, 'kept for the next time')
    await visitor.send('PUT', '/api/session/locale', { locale: 'zh_CN' })
    t.match((await visitor.send('PUT', '/api/session/locale', { locale: 'xx' })).json(), { statusCode: 400 })
  })

  await t.test('a list says what it shows and which buttons this person may press', async t => {
    const clerk = (await w.clerk.get('/api/lists/sim_invoice_wait')).json()
    const viewer = (await w.viewer.get('/api/lists/sim_invoice_wait')).json()

    t.match(clerk, { list: { number: 'sim_invoice_wait', entity: 'sim_vatinvoice', statusTabs: 'issuestatus' }, numberField: 'billno', statusField: { key: 'issuestatus' } })
    const button = (page: typeof clerk, key: string): object => page.toolbar.find((each: { key: string }) => each.key === key)
    t.match(button(clerk, 'bar_issue'), { permitted: true, why: null, operationType: 'channel', from: { field: 'issuestatus', values: ['2', '3'] } })
    t.match(button(viewer, 'bar_issue'), { permitted: false, why: { zh_CN: /没有/ } })
    t.ok(clerk.columns.every((column: object) => !('origin' in column)))
    t.equal((await w.viewer.get('/api/lists/bos_user')).json().code, 'PL_FORBIDDEN')
  })

  const [mine, theirs] = await saveAll(app, 'sim_vatinvoice', [invoice(org, 'H1', { buyername: '北京盛新贸易有限公司' }), invoice(otherOrg, 'H2', THEIRS)]) as [string, string]

  await t.test('rows, sums, references, the journal and forms keep to a person\'s organisations', async t => {
    const rowsOf = async (who: Visitor, more: object = {}): Promise<readonly { id: string }[]> => (await who.send('POST', '/api/lists/sim_invoice_wait/query', { ...ask, ...more })).json().rows
    t.strictSame((await rowsOf(w.admin)).map(row => row.id).sort(), [mine, theirs].sort())
    t.match(await rowsOf(w.clerk), [{ id: mine, org: { id: org, name: '上海晨星软件有限公司' }, totalamount: '113.00', issuestatus: '2' }])
    t.equal((await rowsOf(w.clerk)).length, 1)
    t.strictSame(await rowsOf(w.clerk, { filter: { field: 'id', op: 'in', value: [theirs] } }), [])
    t.match((await w.clerk.send('POST', '/api/lists/sim_invoice_wait/summary', { filter: { field: 'issuestatus', op: '=', value: '0' }, quick: '' })).json(), { count: 0, groups: { 2: 1 } })
    t.match((await w.admin.send('POST', '/api/lists/sim_invoice_wait/summary', { filter: null, quick: '' })).json(), { count: 2, sums: { totalamount: '226.00', totaltax: '26.00' }, groups: { 2: 2 } })
    t.strictSame((await w.clerk.get('/api/refs/bos_org')).json().rows.map((row: { id: string }) => row.id), [org])

    const foreign = await Promise.all([`/api/forms/sim_vatinvoice/rows/${theirs}`, `/api/journal/sim_vatinvoice/${theirs}`, `/api/files/sim_vatinvoice/${theirs}/pdf`].map(async url => (await w.clerk.get(url)).json()))
    for (const answer of foreign) t.match(answer, { statusCode: 404, code: 'PL_NOT_FOUND' })
    t.match((await w.clerk.send('POST', '/api/forms/sim_vatinvoice/save', { id: theirs, version: 1, values: { remark: 'x' } })).json(), { statusCode: 404 })
    t.match((await w.clerk.send('POST', '/api/lists/sim_invoice_wait/click', press('bar_issue', [theirs]))).json().result.outcomes, [{ id: theirs, outcome: 'refused', codes: ['PL_ROW_GONE'] }])
    t.match((await app.store.load('sim_vatinvoice', [theirs], [], 'all'))[0], { issuestatus: '2', remark: '' })
  })

  await t.test('what somebody may not view can be neither asked by nor sorted by through a reference, its name apart', async t => {
    const status = async (who: Visitor, more: object): Promise<number> => (await who.send('POST', '/api/lists/sim_invoice_wait/query', { ...ask, ...more })).statusCode
    const byPhone = { filter: { field: 'creator.phone', op: 'startsWith', value: '138' } }
    t.equal(await status(w.admin, byPhone), 200)
    t.equal(await status(w.clerk, byPhone), 400)
    t.equal(await status(w.clerk, { sort: [{ field: 'creator.phone', dir: 'asc' }] }), 400)
    t.equal((await w.clerk.send('POST', '/api/lists/sim_invoice_wait/summary', { ...byPhone, quick: '' })).statusCode, 400)
    t.equal(await status(w.clerk, { filter: { field: 'creator.name', op: 'contains', value: '张' } }), 200)
  })

  await t.test('quick search, order, paging and options work together', async t => {
    const query = async (more: object): Promise<{ statusCode: number, body: any }> => { const answer = await w.admin.send('POST', '/api/lists/sim_invoice_wait/query', { ...ask, ...more }); return { statusCode: answer.statusCode, body: answer.json() } }
    t.match((await query({ quick: 'H2' })).body.rows, [{ id: theirs }])
    const first = await query({ limit: 1, sort: [{ field: 'orderno', dir: 'desc' }] })
    t.match(first.body.rows, [{ id: theirs }])
    t.match((await query({ limit: 1, sort: [{ field: 'orderno', dir: 'desc' }], after: first.body.next })).body.rows, [{ id: mine }])
    t.equal((await query({ after: 'made up' })).statusCode, 400)
    t.equal((await query({ limit: 501 })).statusCode, 400)
    t.equal((await query({ sort: [{ field: 'nope', dir: 'asc' }] })).statusCode, 400)
    t.equal((await query({ filter: { field: 'nope', op: '=', value: 1 } })).statusCode, 400)
    t.equal((await query({ surprise: true })).statusCode, 400)

    t.strictSame((await w.admin.get('/api/lists/sim_invoice_wait/options')).json(), {})
    const options = { columns: [{ key: 'billno', width: 200, hidden: false }], pageRows: 100, density: 'compact' }
    t.strictSame((await w.admin.send('PUT', '/api/lists/sim_invoice_wait/options', options)).json(), options)
    t.strictSame((await w.admin.get('/api/lists/sim_invoice_wait/options')).json(), options)
    t.strictSame((await w.clerk.get('/api/lists/sim_invoice_wait/options')).json(), {}, 'each person\'s own')
  })

  await t.test('a form opens with names for references, and saving tells every mistake at once', async t => {
    const page = (await w.clerk.get('/api/forms/sim_vatinvoice')).json()
    t.match(page, { form: { entity: 'sim_vatinvoice' }, titleField: 'billno' })
    const blank = (await w.clerk.get('/api/forms/sim_vatinvoice/new')).json()
    t.match(blank, { state: 'new', canEdit: true, row: { id: null, version: null, issuestatus: '2' }, files: [] })
    t.equal((await w.viewer.get('/api/forms/sim_vatinvoice/new')).json().canEdit, false)
    const opened = (await w.clerk.get(`/api/forms/sim_vatinvoice/rows/${mine}`)).json()
    t.match(opened, { state: 'view', canEdit: true, row: { id: mine, org: { id: org, name: '上海晨星软件有限公司' }, items: [{ goodsname: '系统软件' }] } })

    const save = async (body: object): Promise<any> => (await w.clerk.send('POST', '/api/forms/sim_vatinvoice/save', body)).json()
    t.match(await save({ id: mine, version: opened.row.version, values: { buyername: 'x'.repeat(300), colour: 'red', org: otherOrg, items: [{ num: 'many' }] } }),
      { result: undefined, outcomes: [{ id: mine, outcome: 'refused', messages: [{}, {}, {}, {}] }] })
    const saved = await save({ id: mine, version: opened.row.version, values: { remark: "O'Neil <b>\"; DROP TABLE t_sim_vatinvoice; --", buyeremail: 'a@example.com' } })
    t.match(saved.outcomes, [{ id: mine, outcome: 'done' }])
    t.match((await w.clerk.get(`/api/forms/sim_vatinvoice/rows/${mine}`)).json().row, { remark: "O'Neil <b>\"; DROP TABLE t_sim_vatinvoice; --", version: opened.row.version + 1 })
    t.match(await save({ id: mine, version: opened.row.version, values: { remark: 'late' } }), { outcomes: [{ outcome: 'refused', codes: ['PL_VERSION_CONFLICT'] }] })
    t.match(await save({ id: mine, version: null, values: {} }), { statusCode: 400 })
    t.match((await w.viewer.send('POST', '/api/forms/sim_vatinvoice/save', { id: mine, version: 2, values: {} })).json(), { outcomes: [{ outcome: 'refused', codes: ['PL_ROW_LOCKED'] }] })
    t.match((await w.clerk.get(`/api/journal/sim_vatinvoice/${mine}`)).json().lines, [{ by: /./, title: { zh_CN: /./ } }, {}])
  })

  await t.test('a field that the form locks cannot be changed through it, new row or old', async t => {
    const save = async (body: object): Promise<any> => (await w.clerk.send('POST', '/api/forms/sim_vatinvoice/save', body)).json()
    const { row } = (await w.clerk.get(`/api/forms/sim_vatinvoice/rows/${mine}`)).json()
    const { id: _id, version: _version, ...blank } = (await w.clerk.get('/api/forms/sim_vatinvoice/new')).json().row

    const changed = await save({ id: mine, version: row.version, values: { lock_grade: 'B' } })
    const made = await save({ id: null, version: null, values: { ...blank, lock_grade: 'B' } })

    const { orderno: _orderno, ...filledIn } = invoice(org, '')
    const kept = await save({ id: null, version: null, values: filledIn })
    const [stored] = await app.store.load('sim_vatinvoice', [kept.outcomes[0].id], [], 'all')
    await w.admin.send('POST', '/api/lists/sim_invoice_wait/click', press('bar_delete', [kept.outcomes[0].id]))

    t.equal(row.lock_grade, 'A')
    t.equal(blank.lock_grade, 'N')
    t.equal(stored!.lock_grade, 'N', 'what the form was filled with is stored without being sent')
    t.match(changed.outcomes, [{ outcome: 'refused', codes: ['PL_FIELD_LOCKED'], messages: [{ field: 'lock_grade', text: /等级/ }] }])
    t.ok(made.outcomes[0].codes.includes('PL_FIELD_LOCKED'))
    t.match((await app.store.load('sim_vatinvoice', [mine], [], 'all'))[0], { lock_grade: 'A', version: row.version })
  })

  await t.test('of a pushed invoice the remark may be changed, its amounts and its seller may not', async t => {
    const [pushed] = await saveAll(app, 'sim_vatinvoice', [invoice(org, 'P1', { buyertype: '3' })]) as [string]
    const { row } = (await w.clerk.get(`/api/forms/sim_vatinvoice/rows/${pushed}`)).json()
    const save = async (values: object): Promise<any> => (await w.clerk.send('POST', '/api/forms/sim_vatinvoice/save', { id: pushed, version: row.version, values })).json()

    const dearer = await save({ items: row.items.map((line: object) => ({ ...line, num: '2', amount: '200.00', tax: '26.00', taxamount: '226.00' })) })
    const sold = await save({ salername: '别人' })
    const remarked = await save({ items: row.items, remark: '改' })
    await w.admin.send('POST', '/api/lists/sim_invoice_wait/click', press('bar_delete', [pushed]))

    t.ok(dearer.outcomes[0].codes.includes('MON_013'))
    t.equal(dearer.outcomes[0].outcome, 'refused')
    t.match(sold.outcomes, [{ outcome: 'refused', codes: ['PL_FIELD_LOCKED'] }])
    t.match(remarked.outcomes, [{ outcome: 'done' }])
  })

  await t.test('what was opened can be saved back as it came', async t => {
    const { row: { id, version, ...values } } = (await w.clerk.get(`/api/forms/sim_vatinvoice/rows/${mine}`)).json()
    t.match((await w.clerk.send('POST', '/api/forms/sim_vatinvoice/save', { id, version, values: { ...values, remark: '再存' } })).json(), { outcomes: [{ id: mine, outcome: 'done' }] })
  })

  await t.test('a new row made twice by one command id is there once', async t => {
    const body = { id: null, version: null, commandId: 'customer-0001', values: { number: 'C1', name: '上海甲有限公司' } }
    const [one, two] = [(await w.clerk.send('POST', '/api/forms/bd_customer/save', body)).json(), (await w.clerk.send('POST', '/api/forms/bd_customer/save', body)).json()]
    t.equal(one.outcomes[0].outcome, 'done')
    t.equal(two.outcomes[0].outcome, 'done')
    t.equal(two.outcomes[0].id, one.outcomes[0].id)
    t.match((await w.clerk.send('POST', '/api/forms/bd_customer/save', { ...body, commandId: 'customer-0002' })).json().outcomes, [{ outcome: 'refused', messages: [{ code: 'PL_ROW_DUPLICATE', field: 'number', text: '客户编码 C1 已存在，请换一个。' }] }])
    const refs = (await w.clerk.get(`/api/refs/bd_customer?q=${encodeURIComponent('甲')}`)).json().rows
    t.match(refs, [{ id: one.outcomes[0].id, number: 'C1', name: '上海甲有限公司', values: { number: 'C1' } }])
    t.equal(refs.length, 1)
    t.match((await w.clerk.get(`/api/refs/bd_customer?ids=${one.outcomes[0].id}`)).json().rows, [{ number: 'C1' }])
    t.equal((await w.clerk.get('/api/refs/bd_customer?limit=9999')).statusCode, 400)
    t.match((await w.admin.send('POST', '/api/forms/bd_customer/save', { id: one.outcomes[0].id, version: 1, values: { enable: '0' } })).json().outcomes, [{ outcome: 'done' }])
    t.strictSame((await w.clerk.get(`/api/refs/bd_customer?q=${encodeURIComponent('甲')}`)).json().rows, [], 'a disabled one is no choice any more')
    t.match((await w.clerk.get(`/api/refs/bd_customer?ids=${one.outcomes[0].id}`)).json().rows, [{ number: 'C1' }], 'and keeps its name where it was chosen before')
    t.equal((await w.clerk.get('/api/refs/bos_user')).statusCode, 403)
  })

  await t.test('a press of 开票 asks first, runs once, and tells how far it has come', async t => {
    const click = async (who: Visitor, body: object): Promise<any> => (await who.send('POST', '/api/lists/sim_invoice_wait/click', body)).json()
    t.match(await click(w.clerk, press('bar_issue', [])), { actions: [{ action: 'message' }], result: null })
    t.match(await click(w.viewer, press('bar_issue', [mine])), { statusCode: 403, code: 'PL_FORBIDDEN' })
    t.match(await click(w.clerk, press('bar_nope', [mine])), { statusCode: 400 })
    t.match(await click(w.clerk, press('bar_issue', Array.from({ length: 20_001 }, (_, at) => String(at + 1)))), { statusCode: 400, message: /20000.*全部结果/ })
    t.match(await click(w.clerk, press('bar_autoreissue', [])), { actions: [{ action: 'openList', list: 'sim_auto_issue_config' }], result: null })
    t.match(await click(w.clerk, press('bar_new', [])), { actions: [{ action: 'openForm', form: 'sim_vatinvoice' }] })
    t.match(await click(w.clerk, press('bar_refresh', [])), { actions: [], result: null })

    const body = press('bar_issue', [mine]) as { commandId: string }
    const [first, second] = await Promise.all([click(w.clerk, body), click(w.clerk, body)])
    t.match(first.result, { commandId: body.commandId, operation: 'issue', outcomes: [{ id: mine, outcome: 'accepted' }] })
    t.strictSame(second, first)
    await w.settle()
    t.match((await w.clerk.get(`/api/commands/${body.commandId}`)).json(), { commandId: body.commandId, total: 1, done: 1, failed: 0, left: 0, outcomes: [{ id: mine, outcome: 'done' }] })
    t.equal((await w.stranger.get(`/api/commands/${body.commandId}`)).statusCode, 404, 'another\'s command is not there')
    t.equal((await w.bureau.ledger()).length, 1)

    const opened = (await w.clerk.get(`/api/forms/sim_vatinvoice/rows/${mine}`)).json()
    t.match(opened, { canEdit: false, why: { zh_CN: /./ }, files: [{ kind: 'pdf', url: `/api/files/sim_vatinvoice/${mine}/pdf` }, { kind: 'xml' }] })
    const pdf = await w.clerk.get(opened.files[0].url)
    t.match(pdf.headers, { 'content-type': 'application/pdf', 'content-disposition': /^inline/, 'content-security-policy': undefined }, 'the browser\'s own viewer may open it')
    t.match((await w.clerk.get(opened.files[1].url)).headers, { 'content-type': 'application/xml; charset=utf-8', 'content-security-policy': /sandbox/ }, 'and a page inside a file may do nothing')
    t.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
    t.match((await w.clerk.get(`/api/files/sim_vatinvoice/${mine}/ofd`)).json(), { statusCode: 404 })
    t.match(await click(w.clerk, press('bar_delete', [mine])), { result: { outcomes: [{ outcome: 'refused' }] } })
  })

  await t.test('a selection by filter means the whole result, within the person\'s organisations', async t => {
    const made = await saveAll(app, 'sim_vatinvoice', [invoice(org, 'F1', { buyername: '批量甲' }), invoice(org, 'F2', { buyername: '批量乙' }), invoice(otherOrg, 'F3', { buyername: '批量丙', ...THEIRS })])
    const body = { ...press('bar_delete', []), selection: { filter: { field: 'issuestatus', op: '=', value: '2' }, quick: '批量' } }

    const { result } = (await w.clerk.send('POST', '/api/lists/sim_invoice_wait/click', body)).json()

    t.strictSame(result.outcomes.map((outcome: { id: string, outcome: string }) => [outcome.id, outcome.outcome]).sort(), [[made[0], 'done'], [made[1], 'done']].sort())
    t.equal((await app.store.load('sim_vatinvoice', made, [], 'all')).length, 1)
  })

  await t.test('a value that follows from another is asked of the form\'s plugins, and nonsense is refused', async t => {
    const changed = async (body: object): Promise<any> => (await w.clerk.send('POST', '/api/forms/sim_vatinvoice/changed', body)).json()
    t.match(await changed({ field: 'buyername', values: { buyername: '甲', totalamount: 'x', items: [null, 3] } }), { actions: [] })
    t.match(await changed({ field: 'nope', values: {} }), { statusCode: 400 })
    t.match(await changed({ field: 'num', entry: 'nope', values: {} }), { statusCode: 400 })
  })

  await t.test('bad input is answered in the same shape, never with a fault', async t => {
    const post = async (url: string, payload: string, type = 'application/json'): Promise<any> => (await app.http.inject({ method: 'POST', url, headers: { cookie: w.clerk.cookie, 'x-csrf-token': w.clerk.csrfToken, 'content-type': type }, payload })).json()
    const url = '/api/forms/sim_vatinvoice/save'
    t.match(await post(url, '{"id":'), { statusCode: 400, code: 'PL_BAD_JSON', message: /JSON/, traceId: /./ })
    t.match(await post(url, '{"__proto__":{"admin":true}}'), { statusCode: 400 })
    t.match(await post(url, '<a/>', 'application/xml'), { statusCode: 415, code: 'PL_MEDIA_TYPE' })
    t.match(await post(url, JSON.stringify({ id: null, version: null, values: { remark: 'x'.repeat(10_000_000) } })), { statusCode: 413, code: 'PL_BODY_TOO_LARGE' })
    t.match(await post(url, '[]'), { statusCode: 400 })
    t.match(await post(url, `{"id":null,"version":null,"values":{"items":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`), { outcomes: [{ outcome: 'refused' }] })
    t.match(await post(url, JSON.stringify({ id: "1' OR '1'='1", version: 1, values: {} })), { statusCode: 400 })
    t.match(await post('/api/lists/sim_invoice_wait/query', `{"filter":${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}}`), { statusCode: 400, message: /nested deeper/ })
    t.match((await w.clerk.get(`/api/forms/${encodeURIComponent("x' OR 1=1")}`)).json(), { statusCode: 404 })
    t.match((await w.clerk.get('/api/refs/bd_customer?q=%00&q=2')).json(), { statusCode: 400 })
    t.match((await w.clerk.get('/api/forms/sim_vatinvoice/rows/99999999999999999999')).json(), { statusCode: 400 })
    t.match((await app.http.inject('/api/nowhere')).json(), { statusCode: 404, code: 'PL_NOT_FOUND' })
    t.match((await app.http.inject({ method: 'GET', url: '/%zz' })).statusCode, 400)
  })

  await t.test('a disabled user is out within moments', async t => {
    const visitor = await signIn(app, 'stranger')
    const [row] = await app.store.load('bos_user', [w.people.stranger], [], 'all')
    await w.admin.send('POST', '/api/forms/bos_user/save', { id: row!.id, version: row!.version, values: { enable: '0' } })
    w.advance(3000)
    t.equal((await visitor.get('/api/session')).statusCode, 401)
    t.equal((await app.http.inject({ method: 'POST', url: '/api/session', remoteAddress: '10.0.2.2', payload: { user: 'stranger', password: PASSWORD } })).statusCode, 401)
  })

  await t.test('the client\'s page answers every address of its own, and programs get errors', async t => {
    const uiFolder = join(w.folder, 'ui')
    await mkdir(join(uiFolder, 'assets'), { recursive: true })
    await writeFile(join(uiFolder, 'index.html'), '<title>票流</title>')
    await writeFile(join(uiFolder, 'assets', 'app-1.js'), 'export {}')
    const { http } = await hostWithClient(t, w, uiFolder)

    for (const url of ['/', '/list/sim_invoice_wait', '/form/sim_vatinvoice/1?x=1']) t.match(await http.inject(url), { statusCode: 200, body: /票流/, headers: { 'content-type': /text\/html/, 'cache-control': 'no-cache' } }, url)
    t.match(await http.inject('/assets/app-1.js'), { statusCode: 200, headers: { 'cache-control': /immutable/ } })
    for (const url of ['/assets/gone.js', '/api/nope', '/kapi/nope', '/assets/..%2f..%2findex.html']) t.ok([403, 404].includes((await http.inject(url)).statusCode), url)
    t.match(await app.http.inject('/'), { statusCode: 503, body: /npm run build/ }, 'a host without the client says how to get it')
  })

  await t.test('health, headers and the document of every route', async t => {
    t.match((await app.http.inject('/health/live')).json(), { status: 'live' })
    const ready = await app.http.inject('/health/ready')
    t.match(ready.json(), { status: 'ready', database: 'answers' })
    t.match(ready.headers, { 'content-security-policy': /script-src 'self'/, 'x-content-type-options': 'nosniff' })
    const document = (await app.http.inject('/docs/json')).json()
    for (const path of ['/api/session', '/api/lists/{list}/query', '/api/forms/{form}/save', '/kapi/app/sim/openApi', '/api/getAppToken.do']) t.ok(document.paths[path], path)
    t.match(document.components.schemas.sim_vatinvoice.properties, { billno: {}, items: { type: 'array' } })
    t.match(document.components.schemas['ALLE.INVOICE.OPEN'].properties, { serialNo: {}, invoiceDetail: { type: 'array' } })
    t.match(document.paths['/kapi/app/sim/openApi'].post.description, '10127')
  })
})
