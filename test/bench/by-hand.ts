/** The hand-written server, in a process of its own: three Fastify routes over prepared SQL, each with the check of its caller that it cannot do without. */
import { createHash, randomUUID } from 'node:crypto'
import fastify from 'fastify'
import { byHandMysql } from './by-hand-mysql.ts'
import type { Author, Incoming, Line } from './by-hand-sql.ts'
import { byHandSqlite } from './by-hand-sqlite.ts'
import { ready, settings } from './child.ts'

const { database, offsetMs, visitor } = settings()
const now = (): Date => new Date(Date.now() - offsetMs)
let lastId = (BigInt(now().getTime()) - BigInt(Date.UTC(2025, 0, 1))) * 8192n
const nextId = (): bigint => ++lastId
const data = database.kind === 'sqlite' ? byHandSqlite(database.file, nextId) : byHandMysql(database.url, nextId)

const people = new Map([[visitor!.cookie, { orgs: visitor!.orgs, csrfToken: visitor!.csrfToken }]])
const callers = new Map<string, Author & { appId: string }>([[sha256(visitor!.token), visitor!.program]])
const app = fastify({ bodyLimit: 5_000_000 })

interface Condition { readonly field: string, readonly value: unknown }
app.post<{ Body: { filter: { all: readonly [Condition, Condition] } } }>('/api/lists/sim_invoice_wait/query', async (request, reply) => {
  const person = people.get(String(request.headers.cookie))
  if (person === undefined || request.headers['x-csrf-token'] !== person.csrfToken) return await reply.code(401).send()
  const [status, days] = request.body.filter.all
  const { from, to } = lastDays(Number(days.value), now())
  return await data.page(person.orgs, String((status.value as readonly string[])[0]), from, to)
})

app.get<{ Params: { id: string } }>('/api/forms/sim_vatinvoice/rows/:id', async (request, reply) => {
  const person = people.get(String(request.headers.cookie))
  if (person === undefined) return await reply.code(401).send()
  return await data.invoice(request.params.id, person.orgs) ?? await reply.code(404).send()
})

app.post<{ Body: { data: string, businessSystemCode: string } }>('/kapi/app/sim/openApi', async (request, reply) => {
  const by = callers.get(sha256(String(request.headers.access_token)))
  if (by === undefined) return await reply.code(401).send()
  const invoice = read(Buffer.from(request.body.data, 'base64').toString('utf8'), by.appId, request.body.businessSystemCode)
  const isNew = await data.accept(invoice, by, now())
  return isNew ? { success: true, status: true, errorCode: '0', message: '已受理，请查询开票结果。', data: invoice.serial } : { success: false, status: false, errorCode: '10127', message: '重复' }
})

interface Payload { serialNo: string, sellerTaxpayerId: string, buyerName: string, buyerTaxpayerId: string, drawer: string, remark: string, invoiceDetail: readonly { goodsName: string, revenueCode: string, units: string, quantity: number, price: number, amount: number, taxRate: string, billSourceId: string }[] }

function read (text: string, appId: string, system: string): Incoming {
  const payload = JSON.parse(text) as Payload
  const lines = payload.invoiceDetail.map((line): Line => {
    const cents = scaled(line.amount, 2)
    const rate = scaled(line.taxRate, 6)
    const taxCents = (cents * rate + 500_000n) / 1_000_000n
    return { name: line.goodsName, code: line.revenueCode, unit: line.units, num: scaled(line.quantity, 13), price: scaled(line.price, 13), cents, rate, taxCents, sourceId: line.billSourceId }
  })
  const sum = (value: (line: Line) => bigint): bigint => lines.reduce((all, line) => all + value(line), 0n)
  return {
    serial: payload.serialNo, contentHash: sha256(text), seller: payload.sellerTaxpayerId, buyer: payload.buyerName, buyerTaxNo: payload.buyerTaxpayerId, drawer: payload.drawer, remark: payload.remark,
    appId, system, lines, cents: sum(line => line.cents), taxCents: sum(line => line.taxCents), commandId: randomUUID()
  }
}

function scaled (value: number | string, places: number): bigint {
  const [whole = '0', fraction = ''] = String(value).split('.')
  return BigInt(whole + fraction.padEnd(places, '0'))
}

function sha256 (text: string): string { return createHash('sha256').update(text).digest('hex') }

/** From the start of the day in China, so many days ago with today, to the end of today. */
function lastDays (days: number, at: Date): { readonly from: Date, readonly to: Date } {
  const dayMs = 86_400_000
  const zoneMs = 8 * 3_600_000
  const today = Math.floor((at.getTime() + zoneMs) / dayMs) * dayMs - zoneMs
  return { from: new Date(today - (days - 1) * dayMs), to: new Date(today + dayMs) }
}

ready(await app.listen({ host: '127.0.0.1', port: 0 }))
