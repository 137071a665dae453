import t from 'tap'
import { makeBreaker } from '../../src/channel/breaker.ts'
import { exchange } from '../../src/channel/exchange.ts'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

t.test('a breaker opens after several unknown answers in a row and closes with the first known one', async t => {
  const at = (seconds: number): Date => new Date(seconds * 1000)
  const breaker = makeBreaker({ failures: 3, openMs: 10_000 })

  breaker.note(false, at(1))
  breaker.note(false, at(2))
  t.equal(breaker.openUntil(at(2)), null, 'two are not enough')
  breaker.note(false, at(3))
  t.same(breaker.openUntil(at(3)), at(13), 'the third opens it')
  t.equal(breaker.openUntil(at(13)), null, 'after its time one may try')
  breaker.note(false, at(13))
  t.same(breaker.openUntil(at(13)), at(23), 'and opens it again when that fails too')
  breaker.note(true, at(24))
  breaker.note(false, at(25))
  t.equal(breaker.openUntil(at(25)), null, 'an answer closes it and forgets the count')
})

t.test('what was not heard to the end is said to be unheard', async t => {
  const server = createServer((request, response) => {
    if (request.url === '/late') return
    if (request.url === '/cut') { response.write('{"state":'); request.socket.destroy(); return }
    if (request.url === '/long') { response.end('x'.repeat(3_000_000)); return }
    response.setHeader('content-type', 'application/json')
    response.end('{"state":"absent"}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.closeAllConnections(); server.close() })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const get = async (path: string): Promise<unknown> => await exchange(base, { method: 'GET', path }, 200)

  t.match(await get('/good'), { heard: true, answer: { status: 200, body: { state: 'absent' } } })
  t.match(await get('/late'), { heard: false, reason: /200 毫秒内没有应答/ })
  t.match(await get('/cut'), { heard: false, reason: /连接中断/ })
  t.match(await get('/long'), { heard: false })
  t.match(await exchange('http://127.0.0.1:1', { method: 'GET', path: '/' }, 200), { heard: false, reason: /连接中断/ })
})

t.test('a clock that is put back closes a breaker that would stay open for the whole difference', async t => {
  const breaker = makeBreaker({ failures: 1, openMs: 10_000 })
  breaker.note(false, new Date(3_600_000))
  t.same(breaker.openUntil(new Date(3_601_000)), new Date(3_610_000))
  t.equal(breaker.openUntil(new Date(0)), null)
})
