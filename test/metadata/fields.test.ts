/** What each kind of field takes, refuses, stores and shows. Nothing is rounded, cut or guessed. */
import fc from 'fast-check'
import t from 'tap'
import { fieldTypes } from '../../src/metadata/fields/index.ts'
import type { FieldModel, FieldTypeName } from '../../src/metadata/model.ts'
import { load, repository } from './world.ts'

const name = { zh_CN: '字段', en_US: 'Field' }
const items = [{ value: '01', name: { zh_CN: '专票', en_US: 'Special' }, tone: 'neutral' as const }, { value: '02', name: { zh_CN: '普票', en_US: 'General' }, tone: 'neutral' as const }]

function field (type: FieldTypeName, given: Partial<FieldModel> = {}): FieldModel {
  const plain: FieldModel = {
    key: 'field', type, name, description: null, column: 'ffield', mustInput: false, maxLength: 0, gbkBytes: null, precision: 0, scale: 0, pattern: null, patternMessage: null, items: [], itemsFrom: null,
    refEntity: null, defaultValue: null, readonly: false, copyable: true, unit: '', api: null, apiValues: null, origin: { layer: '', file: '', pointer: '' }
  }
  return { ...plain, ...fieldTypes[type].defaults, ...given }
}

const parsed = (type: FieldTypeName, input: unknown, given: Partial<FieldModel> = {}): unknown => {
  const answer = fieldTypes[type].parse(input, field(type, given))
  return answer.ok ? answer.value : answer.code
}

/** Input, what is stored or the code that refuses it, and what the field says of itself. */
const cases: Readonly<Partial<Record<FieldTypeName, readonly (readonly [unknown, unknown, Partial<FieldModel>?])[]>>> = {
  TextField: [
    ['测试', '测试'], [' a ', ' a '], [null, ''], [undefined, ''], [12, 'PL_FIELD_TEXT'], [{ toString: () => 'x' }, 'PL_FIELD_TEXT'],
    ['abc', 'PL_FIELD_LENGTH', { maxLength: 2 }], ['😀😀', '😀😀', { maxLength: 2 }], ['测试', '测试', { gbkBytes: 4 }], ['测试a', 'PL_FIELD_GBK', { gbkBytes: 4 }],
    ['a\nb', 'PL_FIELD_CONTROL'], ['a\u0000', 'PL_FIELD_CONTROL'], ['a\uD800', 'PL_FIELD_CONTROL'], ["'; DROP TABLE t;--<script>", "'; DROP TABLE t;--<script>"],
    ['12', '12', { pattern: '\\d+' }], ['12a', 'PL_FIELD_PATTERN', { pattern: '\\d+' }], ['', '', { pattern: '\\d+' }]
  ],
  TextAreaField: [['a\r\n\tb', 'a\r\n\tb'], ['a\u0007', 'PL_FIELD_CONTROL']],
  IntegerField: [['12', 12], [-3, -3], ['-0', 0], [null, null], ['', null], ['1.0', 'PL_FIELD_INTEGER'], [1.5, 'PL_FIELD_INTEGER'], ['9007199254740993', 'PL_FIELD_INTEGER'], ['１２', 'PL_FIELD_INTEGER'], [true, 'PL_FIELD_INTEGER']],
  AmountField: [
    ['12.30', '12.30'], ['12.3', '12.30'], [12, '12.00'], ['-0', '0.00'], ['-0.01', '-0.01'], ['0012.5', '12.50'], [null, null], ['', null],
    ['12.345', 'PL_FIELD_SCALE'], ['12.300', '12.30'], [12.3, 'PL_FIELD_NUMBER'], ['１２', 'PL_FIELD_NUMBER'], ['1e3', 'PL_FIELD_NUMBER'], ['1,000', 'PL_FIELD_NUMBER'], ['+1', 'PL_FIELD_NUMBER'],
    [' 1', 'PL_FIELD_NUMBER'], ['.5', 'PL_FIELD_NUMBER'], ['5.', 'PL_FIELD_NUMBER'], ['NaN', 'PL_FIELD_NUMBER'], [Infinity, 'PL_FIELD_NUMBER'], [2 ** 53, 'PL_FIELD_NUMBER'], [[], 'PL_FIELD_NUMBER'], ['0x10', 'PL_FIELD_NUMBER'],
    ['9999999999999999.99', '9999999999999999.99'], ['10000000000000000', 'PL_FIELD_DIGITS']
  ],
  PriceField: [['655307.9942857142857', '655307.9942857142857'], ['0.00000000000001', 'PL_FIELD_SCALE'], ['29.50', '29.5'], ['1234567890123', 'PL_FIELD_DIGITS']],
  QtyField: [['1.5', '1.5'], ['0.0000000000001', '0.0000000000001']],
  DecimalField: [['0.13', '0.13', { precision: 6, scale: 4 }], ['100', 'PL_FIELD_DIGITS', { precision: 6, scale: 4 }], ['0.5', '0.5', { precision: 2, scale: 2 }]],
  DateField: [['2026-02-28', '2026-02-28'], ['2024-02-29', '2024-02-29'], ['2026-02-29', 'PL_FIELD_DATE'], ['2026-2-1', 'PL_FIELD_DATE'], ['0000-01-01', 'PL_FIELD_DATE'], ['2026-02-28T00:00:00Z', 'PL_FIELD_DATE'], [20260228, 'PL_FIELD_DATE'], ['', null]],
  DateTimeField: [
    ['2026-11-22T11:20:00.000Z', '2026-11-22T11:20:00.000Z'], ['2026-11-22T11:20:00Z', '2026-11-22T11:20:00.000Z'], ['2026-11-22T11:20:00.5Z', '2026-11-22T11:20:00.500Z'], [null, null],
    ['2026-11-22T11:20:00+08:00', 'PL_FIELD_DATETIME'], ['2026-11-22 11:20:00', 'PL_FIELD_DATETIME'], ['2026-02-30T00:00:00Z', 'PL_FIELD_DATETIME'], ['2026-01-01T24:00:00Z', 'PL_FIELD_DATETIME'], [new Date(0), 'PL_FIELD_DATETIME']
  ],
  ComboField: [['01', '01', { items }], ['', '', { items }], [null, '', { items }], ['03', 'PL_FIELD_CHOICE', { items }], [1, 'PL_FIELD_CHOICE', { items }], ['专票', 'PL_FIELD_CHOICE', { items }]],
  BillStatusField: [['A', 'A'], ['D', 'PL_FIELD_CHOICE']],
  MulComboField: [
    [['01', '02', '01'], ['01', '02'], { items }], [[], [], { items }], [null, [], { items }], [['03'], 'PL_FIELD_CHOICE', { items }], ['01', 'PL_FIELD_CHOICES', { items }], [['a,b'], 'PL_FIELD_CHOICES', { items }], [[1], 'PL_FIELD_CHOICES', { items }],
    [['7', '8'], ['7', '8'], { itemsFrom: { entity: 'bos_org', value: 'id', name: 'name' } }], [['0123456789'], 'PL_FIELD_LENGTH', { maxLength: 5, itemsFrom: { entity: 'bos_org', value: 'id', name: 'name' } }]
  ],
  CheckBoxField: [[true, true], [false, false], ['1', true], ['0', false], [null, false], [1, 'PL_FIELD_FLAG'], ['yes', 'PL_FIELD_FLAG']],
  BasedataField: [['123', '123'], [null, null], ['', null], [123, 'PL_FIELD_REFERENCE'], ['0', 'PL_FIELD_REFERENCE'], ['0123', 'PL_FIELD_REFERENCE'], ['9007199254740991', '9007199254740991'], ['9007199254740992', 'PL_FIELD_REFERENCE'], ["1' OR 1=1", 'PL_FIELD_REFERENCE'], [{ id: '1' }, 'PL_FIELD_REFERENCE']]
}

for (const [type, rows] of Object.entries(cases)) {
  t.test(`${type} takes what it can store exactly, and says why it refuses the rest`, async t => {
    for (const [input, expected, given] of rows) t.same(parsed(type as FieldTypeName, input, given), expected, `${JSON.stringify(input)} → ${JSON.stringify(expected)}`)
  })
}

t.test('an amount is stored as it was written, to the last digit, whatever its size', async t => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), cents => {
    const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0')
    const text = `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
    return parsed('AmountField', text) === text
  }))
  t.pass('for a hundred amounts of up to 18 digits')
})

t.test('what a field stored is taken back unchanged', async t => {
  const amount = fc.stringMatching(/^-?\d{1,12}(\.\d{1,2})?$/)
  const day = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  const twice = (type: FieldTypeName, input: unknown): boolean => { const once = parsed(type, input); return JSON.stringify(parsed(type, once)) === JSON.stringify(once) }

  fc.assert(fc.property(amount, text => twice('AmountField', text) && twice('PriceField', text) && twice('QtyField', text)))
  fc.assert(fc.property(day, at => twice('DateTimeField', at.toISOString()) && twice('DateField', at.toISOString().slice(0, 10))))
  fc.assert(fc.property(fc.string(), text => twice('TextField', text)))
  t.pass('for amounts, prices, quantities, dates, instants and texts')
})

t.test('no input of any kind makes a field throw', async t => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), input => {
    for (const type of Object.keys(fieldTypes) as FieldTypeName[]) {
      const answer = fieldTypes[type].parse(input, field(type, { items, precision: 10, scale: 2, maxLength: 20 }))
      if (!answer.ok && !answer.code.startsWith('PL_FIELD_')) return false
    }
    return true
  }))
  t.pass('every kind answers with a value or a code')
})

t.test('a choice that is undefined is no choice', async t => {
  t.match(fieldTypes.MulComboField.parse([undefined, Object.create(null)], field('MulComboField', { items })), { ok: false, code: 'PL_FIELD_CHOICES' })
})

t.test('every code that a field may answer has a message in both languages whose placeholders it fills', async t => {
  const { model } = await load(repository)
  const answers = Object.entries(cases).flatMap(([type, rows]) => rows.map(([input, , given]) => fieldTypes[type as FieldTypeName].parse(input, field(type as FieldTypeName, given))))
  const refused = answers.flatMap(answer => answer.ok ? [] : [answer])

  t.ok(new Set(refused.map(answer => answer.code)).size >= 14)
  for (const { code, values } of refused) {
    for (const text of Object.values(model!.messages.get(code) ?? { missing: `{${code}}` })) {
      const open = [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]!).filter(word => word !== 'field' && !(word in values))
      if (open.length > 0) t.fail(`${code}: ${text} needs ${open.join(', ')}`)
    }
  }
})

t.test('values are shown as a person reads them', async t => {
  const shown = (type: FieldTypeName, value: unknown, given: Partial<FieldModel> = {}, locale: 'zh_CN' | 'en_US' = 'zh_CN'): string => fieldTypes[type].format(value, field(type, given), locale)

  t.equal(shown('AmountField', '-1234567.5'), '-1,234,567.50')
  t.equal(shown('AmountField', null), '')
  t.equal(shown('PriceField', '29.5000000000000'), '29.5')
  t.equal(shown('IntegerField', 12345), '12,345')
  t.equal(shown('DateTimeField', '2026-11-22T16:30:00.000Z'), '2026-11-23 00:30:00')
  t.equal(shown('ComboField', '01', { items }), '专票')
  t.equal(shown('ComboField', '01', { items }, 'en_US'), 'Special')
  t.equal(shown('ComboField', 'gone', { items }), 'gone')
  t.equal(shown('MulComboField', ['01', '02'], { items }), '专票、普票')
  t.equal(shown('CheckBoxField', true), '是')
  t.equal(shown('CheckBoxField', false, {}, 'en_US'), 'No')
  t.equal(shown('BasedataField', { id: '1', number: '001', name: '甲公司' }), '甲公司')
  t.equal(shown('BasedataField', null), '')
})

t.test('each kind names the column it needs and describes its value', async t => {
  t.same(fieldTypes.AmountField.column(field('AmountField')), { kind: 'decimal', precision: 18, scale: 2 })
  t.same(fieldTypes.PriceField.column(field('PriceField')), { kind: 'decimal', precision: 25, scale: 13 })
  t.same(fieldTypes.TextField.column(field('TextField', { maxLength: 300 })), { kind: 'text', length: 300 })
  t.same(fieldTypes.ComboField.schema(field('ComboField', { items })), { type: 'string', enum: ['01', '02', ''] })
  for (const type of Object.values(fieldTypes)) t.equal(fieldTypes[type.type], type, `${type.type} is found by its name`)
})
