/** Requests to issue, as a channel sends them, and a bureau on a free port whose clock the test turns. */
import type { Test } from 'tap'
import { buildBureau } from '../../src/sandbox/build-bureau.ts'
import { seededRandom } from '../../src/sandbox/random.ts'

export const SELLER = '91310115MA1KDEM06N'
type Members = Record<string, unknown>

/** One line of 3 × 33.33 at 13 %. */
export const line = (more: Members = {}): Members => ({
  lineNo: 1, kind: '0', goodsName: '系统软件', shortName: '软件', taxCode: '1060301020100000000', spec: 'V1', unit: '套', quantity: '3', price: '33.33', amount: '99.99', taxRate: '0.13', tax: '13.00',
  preferential: '0', preferentialContent: '', zeroTaxFlag: '', ...more
})

/** A request whose line is `line()`. */
export const request = (serial: string, more: Members = {}): Members => ({
  serial, sellerTaxNo: SELLER, invoiceType: '10xdp', issueType: '0', specialType: '00', taxedType: '0', buyerName: '北京盛新贸易有限公司', buyerTaxNo: '91330106BJ1XG6128T',
  buyerAddress: '北京市朝阳区建国路 1 号 010-5550', buyerBank: '中国银行北京分行 6222000001', sellerName: '上海晨星软件有限公司', sellerAddress: '上海市浦东新区 021-5550', sellerBank: '工商银行上海分行 6222000002',
  amount: '99.99', tax: '13.00', total: '112.99', remark: '合同号 HT-2026-118', drawer: '张三', lines: [line()], special: null, ...more
})

/** A request for `lines`, with their sums given. */
export const requestOf = (serial: string, lines: readonly Members[], [amount, tax, total]: readonly [string, string, string], more: Members = {}): Members =>
  request(serial, { lines, amount, tax, total, ...more })

export interface Answer { readonly status: number, readonly body: Members }
export interface Caller {
  readonly url: string
  post (path: string, body: unknown): Promise<Answer>
  get (path: string): Promise<Response>
  ledger (): Promise<readonly Members[]>
}

/** Speaks to a bureau. A broken connection rejects; one that stays silent rejects after `silentMs`. */
export const callerOf = (url: string, silentMs = 30_000): Caller => ({
  url,
  async post (path, body) {
    const response = await fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body), signal: AbortSignal.timeout(silentMs) })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) as Members : { text } }
  },
  get: async path => await fetch(url + path, { signal: AbortSignal.timeout(silentMs) }),
  async ledger () { return (await (await fetch(`${url}/v1/ledger`)).json() as { rows: Members[] }).rows }
})

export interface TestBureau extends Caller { turnClock (ms: number): Promise<void> }

/** A bureau that decides at once, unless told otherwise, at 2026-01-05 10:00:01 in China. */
export async function openBureau (t: Test, control: Members = {}, silentMs?: number): Promise<TestBureau> {
  const app = await buildBureau({ file: ':memory:', now: () => new Date('2026-01-05T02:00:01.000Z'), random: seededRandom(1) })
  t.teardown(async () => { await app.close() })
  const caller = callerOf(await app.listen({ host: '127.0.0.1', port: 0 }), silentMs)
  await caller.post('/v1/control', { latencyMs: [0, 0], ...control })
  return { ...caller, turnClock: async ms => { await caller.post('/v1/control', { clockOffsetMs: ms }) } }
}

/** Asks again and again until the state of a serial is another than `processing`. */
export async function decided (caller: Caller, serial: string, untilMs = 10_000): Promise<Members> {
  for (const end = Date.now() + untilMs; ;) {
    const { body } = await caller.post('/v1/query', { serial, sellerTaxNo: SELLER })
    if (body.state !== 'processing' || Date.now() > end) return body
    await new Promise(resolve => { setTimeout(resolve, 20) })
  }
}
