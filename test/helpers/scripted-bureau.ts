/** A bureau that says what the test tells it to say, however absurd, and remembers what it was asked. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked { readonly path: string, readonly serial: string, readonly sellerTaxNo: string, readonly body: Readonly<Record<string, unknown>> }
export interface Said { readonly status?: number, readonly body: unknown }
export interface ScriptedBureau { readonly url: string, readonly asked: readonly Asked[], readonly sent: (serial?: string) => number }

/**
 * Starts a scripted bureau that ends with the test.
 *
 * In:     what it says to each request: an object is sent as JSON, a text as it is; null drops the connection without a word.
 */
export async function scriptedBureau (t: { teardown: (end: () => Promise<void>) => void }, say: (asked: Asked, times: number) => Said | null | Promise<Said | null>): Promise<ScriptedBureau> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part as Buffer))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}') as Record<string, unknown>
      const one = { path: request.url ?? '', serial: String(body.serial ?? ''), sellerTaxNo: String(body.sellerTaxNo ?? ''), body }
      asked.push(one)
      const times = asked.filter(each => each.path === one.path && each.serial === one.serial).length
      Promise.resolve(say(one, times)).then(said => {
        if (said === null) { request.socket.destroy(); return }
        response.writeHead(said.status ?? 200, { 'content-type': 'application/json' }).end(typeof said.body === 'string' ? said.body : JSON.stringify(said.body))
      }, () => request.socket.destroy())
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(async () => { server.closeAllConnections(); await new Promise(resolve => server.close(resolve)) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked,
    sent: serial => asked.filter(each => each.path === '/v1/issue' && (serial === undefined || each.serial === serial)).length
  }
}

/** An issued invoice as a bureau tells of it, for what was sent. */
export const issuedAs = (invoiceNo: string, { body }: Asked, more: Readonly<Record<string, unknown>> = {}): Said =>
  ({ body: { state: 'issued', invoice: { invoiceNo, invoiceCode: '', issuedAt: '2026-01-02T03:04:05.000Z', buyerName: body.buyerName, amount: body.amount, tax: body.tax, total: body.total, files: {}, ...more } } })
export const refusedAs = (code: string, reason: string): Said => ({ status: 422, body: { state: 'failed', code, reason } })
export const ABSENT: Said = { body: { state: 'absent' } }
