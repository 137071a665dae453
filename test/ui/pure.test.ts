/** The parts of the web client that are plain functions: exact decimals, conditions, addresses, pasting, times. */
import fc from 'fast-check'
import t from 'tap'
import { Decimal, sum } from '../../src/sdk/decimal.ts'
import type { Filter } from '../../src/metadata/model.ts'
import type { WireField } from '../../src/sdk/wire.ts'
import { copyOf } from '../../src/ui/form/form-values.ts'
import { pasted } from '../../src/ui/form/paste-block.ts'
import { addressOf, placeOf } from '../../src/ui/frame/place.ts'
import { conditionsOf, filterOf, withCondition } from '../../src/ui/list/conditions.ts'
import { textsOf } from '../../src/ui/text/texts.ts'
import { dictionary } from '../../src/ui/text/dictionary.ts'
import { instantOf, showInstant, wallClock } from '../../src/ui/value/china-time.ts'
import { addDecimals, readDecimal, showDecimal } from '../../src/ui/value/decimals.ts'
import { matches } from '../../src/ui/value/matches.ts'

const decimal = fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 8 })).map(([negative, digits, scale]) => {
  const text = digits.toString().padStart(scale + 1, '0')
  return `${negative && digits !== 0n ? '-' : ''}${scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`}`
})
const field = (key: string, type: WireField['type'], more: Partial<WireField> = {}): WireField =>
  ({ key, type, name: { zh_CN: key, en_US: key }, description: null, mustInput: false, maxLength: 50, precision: 18, scale: 2, pattern: null, items: [], itemsFrom: null, refEntity: null, defaultValue: null, readonly: false, copyable: true, unit: '', ...more })

t.test('the copy of a line leaves out what is that line\'s own', async t => {
  const fields = [field('goodsname', 'TextField'), field('billsourceid', 'TextField', { copyable: false }), field('num', 'DecimalField')]
  const line = { $key: 'line-0', id: '7', goodsname: '软件', billsourceid: 'S-1', num: '2' }

  const copy = copyOf(line, fields)

  t.match(copy, { goodsname: '软件', billsourceid: '', num: '2' })
  t.notOk('id' in copy)
  t.not(copy.$key, line.$key)
})

t.test('sums of the client are exactly those of the host', async t => {
  fc.assert(fc.property(fc.array(decimal, { maxLength: 30 }), values => new Decimal(addDecimals(values)).eq(sum(values))))
  t.equal(addDecimals(['0.1', '0.2']), '0.3')
  t.equal(addDecimals(['1.10', null, 'not a number', '-0.10']), '1.00')
  t.equal(addDecimals([]), '0')
})

t.test('showing a decimal loses no digit, and reading it back gives the same value', async t => {
  fc.assert(fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, scale) => new Decimal(readDecimal(showDecimal(value, scale))!).eq(value)))
  t.equal(showDecimal('1234567.5', 2), '1,234,567.50')
  t.equal(showDecimal('-0.125', 2), '-0.125')
  t.equal(showDecimal('120000000000000000.01', 2), '120,000,000,000,000,000.01')
})

t.test('what people type or paste as a number is understood, and nothing else is', async t => {
  t.same(['1,130.00', '￥ 1,130.00', '１２．５', '.5', '-3.', '+7'].map(readDecimal), ['1130.00', '1130.00', '12.5', '0.5', '-3', '7'])
  t.same(['13%', '1.5 %', '-0.05％', '100%', '0%'].map(readDecimal), ['0.13', '0.015', '-0.0005', '1', '0'])
  t.same(['', '1e3', '12a', '--1', '1.2.3'].map(readDecimal), [null, null, null, null, null])
})

t.test('conditions become a filter and come back as they were', async t => {
  const conditions = { simple: [{ field: 'a', op: 'in' as const, value: ['1', '2'] }, { field: 'b', op: 'last' as const, value: 30 }], fixed: { any: [{ field: 'c', op: 'isEmpty' as const }] } satisfies Filter }
  t.same(conditionsOf(filterOf(conditions)), conditions)
  t.equal(filterOf(conditionsOf(null)), null)
  t.same(filterOf(withCondition(conditions, 'b', null)), { all: [conditions.simple[0], conditions.fixed] })
})

t.test('every place has an address that leads back to it, and other addresses lead home', async t => {
  for (const place of [{ page: 'home' }, { page: 'list', list: 'x_list', filter: null }, { page: 'list', list: 'x', filter: { field: 'a', op: '=', value: '甲&?' } }, { page: 'form', form: 'f', id: '42' }, { page: 'form', form: 'f', id: null }] as const) {
    t.same(placeOf(addressOf(place)), place)
  }
  t.same(placeOf('/nowhere/else'), { page: 'home' })
  t.same(placeOf('/list/x?filter={broken'), { page: 'list', list: 'x', filter: null })
})

t.test('form rules compare decimals by value and references by id', async t => {
  const row = { amount: '10.0', org: { id: '7', number: 'N', name: '名' }, kinds: ['a', 'b'], remark: '' }
  t.ok(matches({ field: 'amount', op: '>', value: '9.99' }, row))
  t.ok(matches({ field: 'amount', op: 'between', value: ['10', '10.00'] }, row))
  t.ok(matches({ field: 'org', op: 'in', value: ['7'] }, row))
  t.ok(matches({ all: [{ field: 'remark', op: 'isEmpty' }, { not: { field: 'kinds', op: '=', value: 'c' } }] }, row))
  t.notOk(matches({ any: [{ field: 'kinds', op: '=', value: 'c' }, { field: 'missing', op: '=', value: 'x' }] }, row))
})

t.test('a block of a sheet is pasted from a cell on, lines are added, locked columns keep theirs', async t => {
  const columns = [
    { field: field('name', 'TextField'), isLocked: false }, { field: field('short', 'TextField'), isLocked: true }, { field: field('price', 'PriceField'), isLocked: false },
    { field: field('kind', 'ComboField', { items: [{ value: '0', name: { zh_CN: '明细行', en_US: 'Line' }, tone: 'neutral' }] }), isLocked: false }
  ]
  let made = 0
  const lines = pasted('甲\tX\t1,130.50\t明细行\r\n乙\tY\tabc\t没有\r\n', { row: 1, column: 0 }, [{ $key: 'a', name: '旧', short: 'S' }], columns, () => ({ $key: `n${++made}`, short: '' }), textsOf('zh_CN').pick)
  t.same(lines, [
    { $key: 'a', name: '旧', short: 'S' },
    { $key: 'n1', name: '甲', short: '', price: '1130.50', kind: '0' },
    { $key: 'n2', name: '乙', short: '', price: 'abc' }
  ])
})

t.test('times are shown and typed as in China, whatever the machine is set to', async t => {
  t.equal(showInstant('2026-11-22T20:16:00.000Z'), '2026-11-23 04:16:00')
  t.equal(instantOf(wallClock('2026-11-22T20:16:00.000Z')), '2026-11-22T20:16:00.000Z')
})

t.test('every text of the client is there in both languages with the same placeholders', async t => {
  const holders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!).sort()
  for (const [key, [chinese, english]] of Object.entries<readonly [string, string]>(dictionary)) {
    t.ok(chinese !== '' && english !== '', key)
    t.same(holders(chinese), holders(english), key)
  }
  t.equal(textsOf('en_US').t('picked', { count: 3, total: '12' }), '3 / 12 chosen')
})

