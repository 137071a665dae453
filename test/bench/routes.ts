/** The three requests that are measured, and the proof that both servers answer them alike. */
import assert from 'node:assert/strict'
import type autocannon from 'autocannon'
import type { Server, Visitor } from './child.ts'
import type { Dataset } from './dataset.ts'
import type { Route } from './load.ts'
import { openSql, type Sql } from './sql.ts'

const PAGE = '/api/lists/sim_invoice_wait/query'
const GATEWAY = '/kapi/app/sim/openApi'
/** Serials of what is accepted while it is measured, so that it can be taken away again. */
const PREFIX = 'bench-'
/** Whole issued and failed invoices: nothing is said beside their values. */
const STATUSES = ['0', '3']

export interface Routes { readonly page: Route, readonly invoice: Route, readonly accept: Route }

/** Makes the requests of a visitor. */
export async function routesOf (data: Dataset, visitor: Visitor): Promise<Routes> {
  const headers = { cookie: visitor.cookie, 'x-csrf-token': visitor.csrfToken }
  const json = { ...headers, 'content-type': 'application/json' }
  return {
    page: { name: 'list page of 50', goal: 0.8, requests: STATUSES.map(status => ({ method: 'POST', path: PAGE, headers: json, body: JSON.stringify({ filter: { all: [{ field: 'issuestatus', op: 'in', value: [status] }, { field: 'createtime', op: 'last', value: 30 }] }, sort: [{ field: 'createtime', dir: 'desc' }], limit: 50 }) })) },
    accept: { name: 'accept 5 lines', goal: 0.6, requests: [{ method: 'POST', path: GATEWAY, setupRequest: request => ({ ...request, headers: { access_token: visitor.token, 'content-type': 'application/json' }, body: nextBody() }) }] },
    invoice: { name: 'one invoice', goal: 0.8, requests: (await someInvoices(data, visitor)).map(id => ({ method: 'GET', path: `/api/forms/sim_vatinvoice/rows/${id}`, headers })) }
  }
}

async function someInvoices ({ database }: Dataset, { orgs }: Visitor): Promise<readonly string[]> {
  return await using(database, async sql => (await sql.all(`SELECT fid FROM t_sim_vatinvoice WHERE fn_items = 3 AND forg IN (${orgs.join(', ')}) AND fbillno LIKE 'BENCH-%' ORDER BY forderno LIMIT 500`)).map(([id]) => String(id)))
}

let serial = 0
const run = `${PREFIX}${Date.now().toString(36)}-`
function nextBody (): string {
  const line = (at: number): object => ({ seq: at, lineProperty: '0', billSourceId: `L${at}`, goodsName: '系统软件', revenueCode: '1060301020100000000', units: '套', quantity: 10 * at, price: 113.5, amount: 1135 * at, taxRate: '0.13' })
  const payload = {
    serialNo: `${run}${++serial}`, invoiceProperty: '0', invoiceType: '02', includeTaxFlag: '0', sellerName: '上海晨星软件有限公司', sellerTaxpayerId: '91310115MA1KDEM06N', buyerName: '北京盛新贸易有限公司', buyerTaxpayerId: '91330106BJ1XG6128T',
    drawer: '李伟', remark: '合同号 HT-2026-118', invoiceDetail: [1, 2, 3, 4, 5].map(line)
  }
  return JSON.stringify({ requestId: payload.serialNo, businessSystemCode: 'ERP', interfaceCode: 'ALLE.INVOICE.OPEN', data: Buffer.from(JSON.stringify(payload)).toString('base64') })
}

/**
 * Asks both servers the same and wants the same answers; only where a page goes on is each one's own affair.
 *
 * Out:    members that the product answers with and the hand-written server does not know of yet: the metadata has grown since.
 * Errors: where anything else differs, naming the first place.
 */
export async function proveAlike (ours: Server, byHand: Server, routes: Routes): Promise<readonly string[]> {
  const unknown = new Set<string>()
  for (const request of [...routes.page.requests, ...routes.invoice.requests.slice(0, 10)]) {
    const [one, other] = [await answerOf(ours, request), await answerOf(byHand, request)]
    const place = differing(withoutCursor(one), withoutCursor(other), request.path ?? '', unknown)
    assert.equal(place, null, `The servers answer differently: ${String(place)}`)
  }
  return [...unknown]
}

const withoutCursor = (answer: Record<string, unknown>): unknown => 'next' in answer ? { ...answer, next: answer.next !== null } : answer

/** The first place where two values differ; members that only the first has are noted and passed over. */
function differing (one: unknown, other: unknown, place: string, unknown: Set<string>): string | null {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other ? null : `${place}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`
  if (Array.isArray(one) && one.length !== (other as unknown[]).length) return `${place}: ${one.length} and ${(other as unknown[]).length} rows`
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (!(key in other)) { unknown.add(key); continue }
    const found = differing((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${place}/${key}`, unknown)
    if (found !== null) return found
  }
  return null
}

/** Wants the same written for the same request, but for what is each one's own: identities, keys, times. */
export async function proveSameAccepted (ours: Server, byHand: Server, { accept }: Routes, { database }: Dataset): Promise<void> {
  const written = async (server: Server): Promise<unknown> => {
    const request = accept.requests[0]!.setupRequest!({ ...accept.requests[0]! }, {})
    const { data: serialNo } = await answerOf(server, request)
    return await using(database, async sql => await rowsOf(sql, String(serialNo)))
  }
  assert.deepEqual(await written(ours), await written(byHand), 'What is accepted is written differently')
}

async function rowsOf (sql: Sql, serialNo: string): Promise<unknown> {
  const [header] = await sql.all('SELECT fid, forg, fbuyername, fissuestatus, finvoiceamount, ftotaltax, ftotalamount, fn_items, LENGTH(fbillno), LENGTH(forderno) FROM t_sim_vatinvoice WHERE fthirdserialno = ?', [serialNo])
  if (header === undefined) throw new Error(`${serialNo} was not written`)
  const [id, ...values] = header
  const count = async (table: string, column: string): Promise<unknown> => (await sql.all(`SELECT COUNT(*) FROM ${table} WHERE ${column} = ?`, [id]))[0]![0]
  const lines = await sql.all('SELECT fseq, fgoodsname, fnum, funitprice, ftaxunitprice, famount, ftaxrate, ftax, ftaxamount FROM t_sim_vatinvoice_item WHERE fparentid = ? ORDER BY fseq', [id])
  return { values, lines, once: await count('t_pl_once', 'frowid'), journal: await count('t_pl_journal', 'frowid'), attempts: await count('t_pl_attempt', 'frowid') }
}

/** Takes away what was accepted while measuring, in this run or in one that broke off. */
export async function takeAway ({ database, kind }: Dataset): Promise<void> {
  await using(database, async sql => {
    const tables = [['t_sim_vatinvoice_item', 'fparentid'], ['t_pl_journal', 'frowid'], ['t_pl_attempt', 'frowid'], ['t_pl_once', 'frowid'], ['t_sim_vatinvoice', 'fid']] as const
    await sql.run('CREATE TABLE IF NOT EXISTS bench_accepted (fid BIGINT NOT NULL PRIMARY KEY)')
    await sql.run(`INSERT ${kind === 'sqlite' ? 'OR ' : ''}IGNORE INTO bench_accepted SELECT fid FROM t_sim_vatinvoice WHERE falive = 1 AND fthirdserialno >= '${PREFIX}' AND fthirdserialno < '${PREFIX}~'`)
    for (const [table, column] of tables) {
      await sql.run(kind === 'sqlite' ? `DELETE FROM ${table} WHERE ${column} IN (SELECT fid FROM bench_accepted)` : `DELETE t FROM ${table} t JOIN bench_accepted a ON a.fid = t.${column}`)
    }
    await sql.run('DROP TABLE bench_accepted')
  })
}

async function answerOf (server: Server, request: autocannon.Request): Promise<Record<string, unknown>> {
  const { method = 'GET', path = '/', headers = {}, body } = request
  const answer = await fetch(new URL(path, server.url), { method, headers, ...(body === undefined ? {} : { body }) })
  if (!answer.ok) throw new Error(`${server.url}${path} answered ${answer.status}: ${await answer.text()}`)
  const value = await answer.json() as Record<string, unknown>
  if (value.success === false) throw new Error(`${server.url}${path}: ${JSON.stringify(value)}`)
  return value
}

async function using<T> (database: Dataset['database'], work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = await openSql(database)
  try { return await work(sql) } finally { await sql.close() }
}
