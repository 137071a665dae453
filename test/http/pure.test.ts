/** The parts of the doors that need no database: codecs, passwords, conditions and values from outside. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import { detailWords } from '../../src/http/page/journal-detail.ts'
import { click, type ClickedPage, type PressMemory } from '../../src/http/click.ts'
import type { HttpDeps } from '../../src/http/deps.ts'
import type { DoorError } from '../../src/http/door-error.ts'
import { ExpiringMap } from '../../src/http/expiring-map.ts'
import { checkFilter } from '../../src/http/input/check-filter.ts'
import { checkSort } from '../../src/http/input/check-sort.ts'
import { joined, stripField } from '../../src/http/input/filters.ts'
import { locksOf } from '../../src/sdk/form-locks.ts'
import { parseRow } from '../../src/http/input/parse-row.ts'
import { aesKey } from '../../src/http/open-api/aes-key.ts'
import { decodeData, openedAes, sealedAes } from '../../src/http/open-api/codec.ts'
import { codesTable } from '../../src/http/open-api/codes.ts'
import { contentHash } from '../../src/http/open-api/create.ts'
import { decimal, parseExact, stringifyExact } from '../../src/http/open-api/exact-json.ts'
import { fileLinks } from '../../src/http/open-api/file-links.ts'
import { withoutPrefix } from '../../src/http/open-api/open-api.ts'
import { hashPassword, verifyPassword } from '../../src/http/password.ts'
import { menusOf } from '../../src/http/app-info.ts'
import { loadModel } from '../../src/metadata/load.ts'
import type { Model } from '../../src/metadata/model.ts'
import { hostPrincipal, type Principal } from '../../src/operation/command.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const loaded = await loadModel([{ folder: root }])
const model = loaded.model as Model
const invoice = model.entities.get('sim_vatinvoice')!

t.test('the AES key and the sealed text are those that existing clients compute', t => {
  const key = aesKey('synthetic-key')
  const nonce = Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])

  const sealed = sealedAes('{"amount":0.10,"name":"测试"}', key, nonce)

  t.equal(key.toString('base64'), 'QRV4pRsmj5Vcn3z+fM22Qg==')
  t.equal(sealed, 'AAECAwQFBgcICQoLGuEesMoFwoz9IFDkmSlYGGeiA1vuby/hOAw8dtO2rM5e+94T5SmL/UCVK3JkYOo=')
  t.equal(openedAes(sealed, key), '{"amount":0.10,"name":"测试"}')
  t.end()
})

t.test('data is decoded by the setting of the application, and the answer goes back the same way', t => {
  const aes = { encoding: 'aes' as const, aesPassword: 'synthetic-key', allowPlain: false }
  const base64 = { encoding: 'base64' as const, aesPassword: null, allowPlain: true }
  const sealed = sealedAes('{"amount":0.10}', aesKey('synthetic-key'))

  const fromAes = decodeData(sealed, aes)
  const fromBase64 = decodeData(Buffer.from('{"名":"测试","n":1.50}').toString('base64'), base64)
  const plain = decodeData({ a: '1' }, base64)

  t.strictSame(fromAes.payload, { amount: '0.10' })
  t.equal(openedAes(fromAes.encode({ total: decimal('0.10') }) as string, aesKey('synthetic-key')), '{"total":0.10}')
  t.strictSame(fromBase64.payload, { 名: '测试', n: '1.50' })
  t.equal(Buffer.from(fromBase64.encode({ ok: true }) as string, 'base64').toString(), '{"ok":true}')
  t.strictSame(plain.encode(plain.payload), { a: '1' })
  t.end()
})

t.test('data that cannot be decoded is refused with 1001 and says at which step', t => {
  const aes = { encoding: 'aes' as const, aesPassword: 'one', allowPlain: false }
  const base64 = { encoding: 'base64' as const, aesPassword: null, allowPlain: false }
  const b64 = (text: string | Buffer): string => Buffer.from(text as string).toString('base64')

  t.throws(() => decodeData(sealedAes('{}', aesKey('other')), aes), { errorCode: '1001', message: /解密/ })
  t.throws(() => decodeData(b64('short'), aes), { errorCode: '1001', message: /解密/ })
  t.throws(() => decodeData('%%%', base64), { errorCode: '1001', message: /base64/ })
  t.throws(() => decodeData(b64(Buffer.from([0xff, 0xfe])), base64), { errorCode: '1001', message: /UTF-8/ })
  t.throws(() => decodeData(b64('{"a":'), base64), { errorCode: '1001', message: /JSON/ })
  t.throws(() => decodeData(b64('[1]'), base64), { errorCode: '1001', message: /对象/ })
  t.throws(() => decodeData(b64('{"__proto__":{"admin":true}}'), base64), { errorCode: '1001', message: /./ })
  t.throws(() => decodeData(b64('['.repeat(100_000)), base64), { errorCode: '1001', message: /./ })
  t.throws(() => decodeData({}, base64), { errorCode: '1001', message: /明文/ })
  for (const strange of [undefined, null, 12, true, '', []]) t.throws(() => decodeData(strange, base64), { errorCode: '1001', message: /./ })
  t.end()
})

t.test('a decimal keeps every digit on its way in and out', t => {
  const number = fc.tuple(fc.boolean(), fc.stringMatching(/^(0|[1-9]\d{0,20})$/), fc.stringMatching(/^\d{0,13}$/)).map(([minus, whole, rest]) => `${minus ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`)
  fc.assert(fc.property(number, text => {
    const { n } = parseExact(`{"n":${text}}`) as { n: string }
    return n === text && stringifyExact({ n: decimal(n) }) === `{"n":${text}}`
  }))
  t.strictSame(parseExact('{"a":1.5e2,"b":1e999}'), { a: '150', b: '1e999' }, 'a small exponent is written out, an absurd one stays as it is and is refused by the field')
  t.throws(() => decimal('1e5'))
  t.throws(() => decimal('1,000'))
  t.end()
})

t.test('the same payload in another order is the same content', t => {
  t.equal(contentHash({ a: '1', b: [{ c: '2', d: '3' }] }), contentHash({ b: [{ d: '3', c: '2' }], a: '1' }))
  t.not(contentHash({ a: ['1', '2'] }), contentHash({ a: ['2', '1'] }))
  t.end()
})

t.test('a password is known again by its hash, and nobody else\'s is', async t => {
  const hash = await hashPassword('correct horse 电池')

  t.match(hash, /^scrypt\$32768\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+$/)
  t.equal(await verifyPassword('correct horse 电池', hash), true)
  t.equal(await verifyPassword('correct horse', hash), false)
  t.equal(await verifyPassword('anything', null), false)
  t.equal(await verifyPassword('anything', 'not a hash'), false)
})

t.test('a path that stands before the open API\'s own is left away', t => {
  t.equal(withoutPrefix('/tenant/api/login.do'), '/api/login.do')
  t.equal(withoutPrefix('/a/b/kapi/app/sim/openApi?access_token=x'), '/kapi/app/sim/openApi?access_token=x')
  t.equal(withoutPrefix('/api/getAppToken.do'), '/api/getAppToken.do')
  t.equal(withoutPrefix('/api/lists/x/query'), '/api/lists/x/query')
  t.equal(withoutPrefix('/x/api/login.dog'), '/x/api/login.dog')
  t.end()
})

t.test('a link to a file is good for that file only', t => {
  const links = fileLinks('a secret')
  const request = { originalUrl: '/tenant/kapi/app/sim/openApi?access_token=1', protocol: 'https', host: 'example.test' } as unknown as Parameters<typeof links.link>[0]

  const link = links.link(request, 'sim_vatinvoice', '12', 'pdf')
  const signature = link.split('/').at(-1)!

  t.match(link, /^https:\/\/example\.test\/tenant\/kapi\/app\/sim\/files\/sim_vatinvoice\/12\/pdf\/[\w-]{43}$/)
  t.equal(links.isGood('sim_vatinvoice', '12', 'pdf', signature), true)
  t.equal(links.isGood('sim_vatinvoice', '13', 'pdf', signature), false)
  t.equal(links.isGood('sim_vatinvoice', '12', 'xml', signature), false)
  t.equal(links.isGood('sim_vatinvoice', '12', 'pdf', ''), false)
  t.end()
})

t.test('conditions that fit the metadata pass, with their values as they are stored', t => {
  const pass = (filter: unknown): unknown => checkFilter(model, invoice, filter, hostPrincipal('test'))

  t.equal(pass(null), null)
  t.strictSame(pass({ field: 'issuestatus', op: 'in', value: ['2', '3'] }), { field: 'issuestatus', op: 'in', value: ['2', '3'] })
  t.strictSame(pass({ field: 'totalamount', op: '>', value: '100.50' }), { field: 'totalamount', op: '>', value: '100.50' })
  t.strictSame(pass({ field: 'totalamount', op: '>', value: 100 }), { field: 'totalamount', op: '>', value: '100' })
  t.strictSame(pass({ field: 'createtime', op: 'last', value: 30 }), { field: 'createtime', op: 'last', value: 30 })
  t.strictSame(pass({ field: 'createtime', op: 'between', value: ['2026-11-01', '2026-11-30T15:59:59Z'] }), { field: 'createtime', op: 'between', value: ['2026-10-31T16:00:00.000Z', '2026-11-30T15:59:59.000Z'] })
  t.strictSame(pass({ field: 'id', op: 'in', value: ['12'] }), { field: 'id', op: 'in', value: ['12'] })
  t.strictSame(pass({ field: 'org.name', op: 'contains', value: '晨星' }), { field: 'org.name', op: 'contains', value: '晨星' })
  t.strictSame(pass({ all: [{ not: { field: 'buyername', op: 'isEmpty' } }, { any: [{ field: 'billno', op: 'startsWith', value: "'; DROP TABLE t_sim_vatinvoice; --" }] }] }),
    { all: [{ not: { field: 'buyername', op: 'isEmpty' } }, { any: [{ field: 'billno', op: 'startsWith', value: "'; DROP TABLE t_sim_vatinvoice; --" }] }] })
  t.end()
})

t.test('conditions that do not fit are refused with 400, each mistake by name', t => {
  const deep = Array.from({ length: 20 }).reduce<unknown>(filter => ({ not: filter }), { field: 'billno', op: '=', value: 'x' })
  const wrong: readonly [unknown, RegExp][] = [
    [{ field: 'nope', op: '=', value: '1' }, /no field nope/],
    [{ field: '__proto__', op: '=', value: '1' }, /no field __proto__/],
    [{ field: 'constructor', op: '=', value: '1' }, /no field constructor/],
    [{ field: 'org.secret', op: '=', value: '1' }, /no field org\.secret/],
    [{ field: 'billno', op: 'LIKE', value: '%' }, /billno takes .* not LIKE/],
    [{ field: 'issuestatus', op: '>', value: '1' }, /issuestatus takes/],
    [{ field: 'issuestatus', op: '=', value: '99' }, /one of its values/],
    [{ field: 'totalamount', op: '=', value: 1.5 }, /decimal as text/],
    [{ field: 'totalamount', op: '=', value: '1e5' }, /decimal as text/],
    [{ field: 'totalamount', op: '=', value: { $gt: 1 } }, /decimal as text/],
    [{ field: 'createtime', op: '>', value: '2026-02-30' }, /an instant/],
    [{ field: 'createtime', op: 'last', value: 0 }, /number of days/],
    [{ field: 'billdate', op: 'between', value: ['2026-01-01'] }, /two values/],
    [{ field: 'id', op: 'in', value: ['1 OR 1=1'] }, /an id as text/],
    [{ field: 'id', op: 'in', value: Array.from({ length: 1001 }, (_, at) => String(at + 1)) }, /at most 1000/],
    [{ field: 'buyername', op: 'contains', value: '' }, /does not take/],
    [{ field: 'buyername', op: 'contains', value: 'x'.repeat(501) }, /at most 500/],
    [{ field: 'billno', op: '=', value: 'x', raw: '1' }, /unknown member raw/],
    [{ all: 'x' }, /takes a list/],
    [[], /write \{ field/],
    ['x', /write \{ field/],
    [deep, /nested deeper/],
    [{ any: Array.from({ length: 100 }, () => ({ field: 'billno', op: '=', value: 'x' })) }, /more than 60/]
  ]
  for (const [filter, words] of wrong) t.throws(() => checkFilter(model, invoice, filter, hostPrincipal('test')), { statusCode: 400, code: 'PL_BAD_REQUEST', message: words }, String(words))

  const both = { all: [{ field: 'nope', op: '=', value: '1' }, { field: 'billno', op: 'LIKE', value: '1' }] }
  try { checkFilter(model, invoice, both, hostPrincipal('test')); t.fail('it passed') } catch (error) { t.equal((error as DoorError).problems.length, 2) }
  t.throws(() => checkSort(model, invoice, [{ field: 'nope', dir: 'asc' }], hostPrincipal('test')), { statusCode: 400, message: /./ })
  t.throws(() => checkSort(model, invoice, [{ field: 'billno', dir: 'asc' }, { field: 'billno', dir: 'desc' }], hostPrincipal('test')), { statusCode: 400, message: /./ })
  t.end()
})

t.test('whatever comes as a condition is refused with 400 or passes, never anything else', t => {
  const leaf = fc.record({ field: fc.oneof(fc.constantFrom(...invoice.fields.map(field => field.key), 'id', 'org.name'), fc.string()), op: fc.oneof(fc.constantFrom('=', 'in', 'last', 'between', 'contains', 'isEmpty', '<'), fc.string()), value: fc.anything() }, { requiredKeys: [] })
  t.doesNotThrow(() => fc.assert(fc.property(fc.oneof(leaf, fc.anything(), fc.record({ all: fc.array(leaf) }), fc.record({ not: leaf })), input => {
    try { checkFilter(model, invoice, input, hostPrincipal('test')); return true } catch (error) { return (error as DoorError).statusCode === 400 }
  }), { numRuns: 500 }))
  t.end()
})

t.test('the counts of the tabs leave out the tabs\' own condition', t => {
  const status = { field: 'issuestatus', op: '=', value: '2' } as const
  const name = { field: 'buyername', op: 'contains', value: 'x' } as const

  t.strictSame(stripField({ all: [status, name] }, 'issuestatus'), { all: [name] })
  t.equal(stripField(status, 'issuestatus'), null)
  t.strictSame(stripField({ any: [status, name] }, 'issuestatus'), { any: [status, name] })
  t.equal(joined([null, undefined]), null)
  t.strictSame(joined([status, null, name]), { all: [status, name] })
  t.end()
})

t.test('a row from a form is parsed with all its mistakes at once', t => {
  const { values, messages } = parseRow(model, invoice, {
    buyername: 'x'.repeat(500), remark: '<script>alert(1)</script>', totalamount: '1.005', colour: 'red', org: { id: '12', number: 'A', name: 'B' },
    items: [{ goodsname: '软件', num: 'one', price: '1' }, { taxamount: '113.00' }]
  }, null, 'zh_CN')

  t.equal(values.remark, '<script>alert(1)</script>', 'text is text')
  t.equal(values.org, '12')
  const told = messages.map(message => [message.field, message.entry, message.line].filter(part => part !== undefined).join(' '))
  for (const place of ['buyername', 'colour', 'num items 1', 'price items 1']) t.ok(told.includes(place), place)
  t.ok(messages.every(message => message.text !== '' && message.level === 'error'))
  t.end()
})

t.test('what only the host sets may come back unchanged, and may not be changed', t => {
  const field = invoice.fields.find(each => each.readonly && each.type === 'TextField')!
  const before = { [field.key]: 'given' }

  t.strictSame(parseRow(model, invoice, { [field.key]: 'given' }, before, 'zh_CN'), { values: {}, messages: [] })
  t.match(parseRow(model, invoice, { [field.key]: 'other' }, before, 'en_US').messages, [{ code: 'PL_FIELD_READONLY', field: field.key }])
  t.end()
})

t.test('a form locks a field where every place of it is locked in that state', t => {
  const place = (field: string, lock: readonly string[]): { field: string, lock: readonly string[] } => ({ field, lock })
  const column = (field: string, lock: readonly string[]): { field: string, lock: readonly string[], width: number, summary: boolean } => ({ field, lock, width: 100, summary: false })
  const sections = [
    { entry: null, entryColumns: [], fields: [place('a', ['always']), place('b', ['edit']), place('c', ['always'])] },
    { entry: null, entryColumns: [], fields: [place('c', [])] },
    { entry: 'items', entryColumns: [column('a', []), column('d', ['always'])], fields: [] }
  ]
  const [blank, stored] = [locksOf(sections, 'new'), locksOf(sections, 'edit')]

  t.strictSame(['a', 'b', 'c', 'd'].map(field => blank(field)), [true, false, false, false])
  t.strictSame(['a', 'b', 'c', 'd'].map(field => stored(field)), [true, true, false, false])
  t.strictSame(['a', 'd'].map(field => stored(field, 'items')), [false, true])
  t.end()
})

t.test('what a form locks may come back unchanged, and a line keeps what is stored', t => {
  const isLocked = (field: string, entry?: string): boolean => entry === undefined ? field === 'remark' : field === 'goodsname'
  const before = { remark: '原', items: [{ id: '7', goodsname: '软件' }] }
  const read = (input: object): ReturnType<typeof parseRow> => parseRow(model, invoice, input as Record<string, unknown>, before, 'en_US', isLocked)

  t.strictSame(read({ remark: '原' }), { values: {}, messages: [] })
  t.match(read({ remark: '改' }), { values: { remark: undefined }, messages: [{ code: 'PL_FIELD_LOCKED', field: 'remark', text: /Remark.*Leave it/ }] })
  t.match(read({ items: [{ id: '7', goodsname: '硬件', unit: '套' }] }).values, { items: [{ goodsname: '软件', unit: '套' }] })
  t.end()
})

t.test('a plugin\'s question stops the press until it is answered, and a no ends it', async t => {
  const ran: string[] = []
  const deps = { now: () => new Date('2026-11-22T00:00:00Z'), corridor: { run: async (command: { operation: string }) => { ran.push(command.operation); return { outcomes: [] } } } } as unknown as HttpDeps
  const question = { action: 'confirm', callBackId: 'sure', text: { zh_CN: '确定？', en_US: 'Sure?' } } as const
  const { toolbar } = model.lists.get('sim_invoice_wait')!
  const page: ClickedPage = { number: 'sim_invoice_wait', entity: invoice, form: null, toolbar, plugins: [{ beforeItemClick: () => [question] }], resultFilter: () => null }
  const press = async (answers: Readonly<Record<string, boolean>>): ReturnType<typeof click> =>
    await click(deps, new ExpiringMap(1000, 10) as PressMemory, page, { button: 'bar_delete', selection: { ids: ['1'] }, answers, commandId: 'press-0001' }, hostPrincipal('test'))

  t.strictSame(await press({}), { actions: [question], result: null })
  t.strictSame(await press({ sure: false }), { actions: [], result: null })
  t.strictSame(ran, [])
  t.match(await press({ sure: true }), { result: { operation: 'delete' } })
  t.strictSame(ran, ['delete'])
})

t.test('the menu holds what a person may open and no empty branches', t => {
  const viewer: Principal = { ...hostPrincipal('test'), permissions: { sim_vatinvoice: ['view'] } }
  const all = JSON.stringify(menusOf(model, hostPrincipal('test')))
  const some = JSON.stringify(menusOf(model, viewer))

  t.match(all, 'bos_user')
  t.match(some, 'sim_invoice_wait')
  t.match(some, '"module":"F17008"', 'a page is found by its number too')
  t.notMatch(some, 'bos_user')
  t.strictSame(menusOf(model, { ...viewer, permissions: {} }), [])
  t.end()
})

t.test('a map that expires forgets by age and by size', t => {
  const map = new ExpiringMap<number>(1000, 2)
  const at = new Date('2026-11-22T00:00:00Z')

  map.set('a', 1, at)
  map.set('b', 2, at)
  map.set('c', 3, at)

  t.equal(map.get('a', at), undefined)
  t.equal(map.get('c', new Date(at.getTime() + 999)), 3)
  t.equal(map.get('c', new Date(at.getTime() + 1000)), undefined)
  t.end()
})

t.test('the published table has every code of the open API', t => {
  for (const code of ['0', '401', '1001', '1002', '1003', '1004', '1005', '10127', '9999']) t.match(codesTable(), new RegExp(`^\\| ${code} \\| [^|]+ \\| [^|]+ \\|$`, 'm'))
  t.end()
})

t.test('the detail of a journal line is said in words', async t => {
  t.equal(detailWords({ reason: '额度不足', code: 'CREDIT' }, 'zh_CN'), '额度不足，代码：CREDIT')
  t.equal(detailWords({ state: 'unknown', reason: '通道连接中断' }, 'zh_CN'), '没有得到结果，通道连接中断')
  t.equal(detailWords({ state: 'processing' }, 'en_US'), 'the channel is at work')
  t.equal(detailWords({ invoiceNo: '26310000000000000001', serial: 'S1' }, 'zh_CN'), '发票号码：26310000000000000001，流水号：S1')
  t.equal(detailWords({ invoiceNo: '1', differing: [{ field: 'totaltax', ours: '13.00', theirs: '12.00' }] }, 'zh_CN'), 'totaltax 本单 13.00，对方 12.00，发票号码：1')
  t.equal(detailWords(undefined, 'zh_CN'), '')
})
