/** Line amounts, sums, capital figures, tax rates and tax numbers: the given vectors, and properties that hold for any values. */
import fc from 'fast-check'
import t from 'tap'
import { computeLine, fitPrice, fitQuantity, total, type GivenLine, type Terms } from '../../plugins/invoice/amounts.ts'
import { capitals } from '../../plugins/invoice/capitals.ts'
import { completeLines, sumsOf } from '../../plugins/invoice/complete.ts'
import { normaliseTaxRate } from '../../plugins/invoice/tax-rate.ts'
import { cleanTaxNumber, hasCheckDigit, judgeTaxNumber } from '../../plugins/invoice/taxpayer-number.ts'
import { Decimal, sum } from '../../src/sdk/index.ts'
import { line } from './samples.ts'

const terms = (rate: string, more: Partial<Terms> = {}): Terms => ({ rate: new Decimal(rate), deduction: new Decimal(0), isReduced: false, ...more })
const exclusive = (more: Partial<GivenLine>): GivenLine => ({ isInclusive: false, quantity: null, price: null, grossPrice: null, net: null, gross: null, tax: null, ...more })
const inclusive = (more: Partial<GivenLine>): GivenLine => exclusive({ isInclusive: true, ...more })
const cents = (most: number) => fc.integer({ min: 1, max: most }).map(value => new Decimal(value).div(100).toFixed(2))
const rates = fc.constantFrom('0', '0.01', '0.03', '0.05', '0.06', '0.09', '0.13')

t.test('price and quantity give amount, tax and total', async t => {
  for (const [quantity, price, rate, net, tax, gross] of [
    ['3', '33.33', '0.13', '99.99', '13.00', '112.99'],
    ['1.5', '6.67', '0.09', '10.01', '0.90', '10.91'],
    ['7', '14.285714', '0.06', '100.00', '6.00', '106.00'],
    ['1', '2.675', '0.13', '2.68', '0.35', '3.03'],
    ['12', '0.125', '0.03', '1.50', '0.05', '1.55']
  ] as const) t.match(computeLine(exclusive({ quantity, price }), terms(rate)), { net, tax, gross, quantity, price })
})

t.test('a tax-inclusive amount gives tax, net amount and price', async t => {
  for (const [gross, rate, quantity, tax, net, price] of [
    ['100.00', '0.13', '3', '11.50', '88.50', '29.5'],
    ['1.00', '0.06', null, '0.06', '0.94', null],
    ['999.99', '0.01', null, '9.90', '990.09', null],
    ['0.01', '0.13', null, '0.00', '0.01', null],
    ['5000000.00', '0.09', '7', '412844.04', '4587155.96', '655307.994285714'],
    ['226.00', '0.13', null, '26.00', '200.00', null],
    ['-22.60', '0.13', null, '-2.60', '-20.00', null]
  ] as const) t.match(computeLine(inclusive({ gross, quantity }), terms(rate)), { tax, net, price })
})

t.test('a deduction is taken off before tax, on either side', async t => {
  const deducted = terms('0.05', { deduction: new Decimal('80000') })
  t.match(computeLine(inclusive({ gross: '105000.00' }), deducted), { tax: '1190.48', net: '103809.52' })
  t.match(computeLine(exclusive({ net: '103809.52' }), deducted), { tax: '1190.48', gross: '105000.00' })
})

t.test('the reduced levy is 1.5 % of the price before 5 %, on either side', async t => {
  const reduced = terms('0.015', { isReduced: true })
  t.match(computeLine(inclusive({ gross: '1050.00' }), reduced), { tax: '15.00', net: '1035.00' })
  t.match(computeLine(exclusive({ net: '1035.00' }), reduced), { tax: '15.00', gross: '1050.00' })
})

t.test('price or quantity follows from the other; with neither, both stay empty', async t => {
  t.match(computeLine(exclusive({ net: '100.00', price: '8' }), terms('0.13')), { quantity: '12.5', price: '8' })
  t.match(computeLine(inclusive({ gross: '113.00', grossPrice: '11.3' }), terms('0.13')), { quantity: '10', grossPrice: '11.3', price: '10' })
  t.match(computeLine(exclusive({ net: '100.00', quantity: '3' }), terms('0.13')), { price: '33.3333333333333' })
  t.match(computeLine(exclusive({ net: '100.00' }), terms('0.13')), { quantity: null, price: null })
  t.equal(computeLine(exclusive({ quantity: '3' }), terms('0.13')), null)
  t.equal(computeLine(exclusive({ net: '100.00' }), null), null)
})

t.test('prices have at most 16 characters and 13 places, quantities 20, and what is before the point is never cut', async t => {
  t.equal(fitPrice(new Decimal('655307.9942857142857')), '655307.994285714')
  t.equal(fitPrice(new Decimal('0.00000000000005')), '0.0000000000001')
  t.equal(fitPrice(new Decimal('123456789012345.5')), '123456789012345')
  t.equal(fitPrice(new Decimal('12345678901234567')), '12345678901234567')
  t.equal(fitPrice(new Decimal('30.0000000000000001')), '30')
  t.equal(fitQuantity(new Decimal('1234567.1234567890123456')), '1234567.123456789012')
  fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 24n }), digits => {
    const price = fitPrice(new Decimal(digits.toString()).div('1e13'))
    return price.length <= 16 && !/\.$|\.\d*0$/.test(price)
  }))
})

t.test('whatever is given, net and tax make the gross amount exactly, and the given side stays', async t => {
  fc.assert(fc.property(cents(10 ** 12), rates, (amount, rate) => {
    const fromGross = computeLine(inclusive({ gross: amount }), terms(rate))!
    const fromNet = computeLine(exclusive({ net: amount }), terms(rate))!
    return fromGross.gross === amount && new Decimal(fromGross.net).plus(fromGross.tax).eq(amount) &&
      fromNet.net === amount && new Decimal(fromNet.net).plus(fromNet.tax).eq(fromNet.gross)
  }))
})

t.test('a tax-inclusive amount comes back to the cent from its net amount and tax', async t => {
  fc.assert(fc.property(cents(10 ** 12), rates, (gross, rate) => {
    const there = computeLine(inclusive({ gross }), terms(rate))!
    return computeLine(exclusive({ net: there.net, tax: there.tax }), terms(rate))!.gross === gross
  }))
})

t.test('a completed line is completed already', async t => {
  const lines = fc.record({ rate: rates, amount: cents(10 ** 11), quantity: fc.option(cents(10 ** 7), { nil: null }), isInclusive: fc.boolean() })
  fc.assert(fc.property(lines, ({ rate, amount, quantity, isInclusive }) => {
    const invoice = { hsbz: isInclusive ? '1' : '0', taxedtype: '0', deduction: null }
    const once = completeLines(invoice, [line({ taxrate: rate, num: quantity, ...(isInclusive ? { taxamount: amount, amount: null } : { amount, taxamount: null }), tax: null, unitprice: null, taxunitprice: null })])
    t.same(completeLines(invoice, once), once)
  }), { numRuns: 50 })
})

t.test('the sums of the header are the sums of its columns', async t => {
  fc.assert(fc.property(fc.array(fc.tuple(cents(10 ** 10), rates), { minLength: 1, maxLength: 30 }), given => {
    const lines = completeLines({ hsbz: '1', taxedtype: '0', deduction: null }, given.map(([taxamount, taxrate]) => line({ taxamount, taxrate, amount: null, tax: null, num: null, unitprice: null, taxunitprice: null })))
    const { invoiceamount, totaltax, totalamount } = sumsOf(lines)
    return new Decimal(invoiceamount).plus(totaltax).eq(totalamount) && sum(given.map(([gross]) => gross)).eq(totalamount)
  }))
  t.equal(total([]), '0.00')
})

t.test('a discount line never leaves more tax than its discounted line had', async t => {
  fc.assert(fc.property(cents(10 ** 10), fc.integer({ min: 1, max: 100 }), rates, (gross, percent, rate) => {
    const discount = new Decimal(gross).times(percent).div(100).toDecimalPlaces(2, Decimal.ROUND_DOWN).negated().toFixed(2)
    const parent = computeLine(inclusive({ gross }), terms(rate))!
    const off = computeLine(inclusive({ gross: discount }), terms(rate))!
    return new Decimal(parent.tax).plus(off.tax).gte(0) && new Decimal(parent.net).plus(off.net).gte(0)
  }))
})

t.test('totals are written in capital figures', async t => {
  for (const [amount, words] of [
    ['112.99', '壹佰壹拾贰圆玖角玖分'], ['100.00', '壹佰圆整'], ['1000000.05', '壹佰万圆零伍分'], ['10010.10', '壹万零壹拾圆壹角整'], ['0.50', '伍角整'], ['0.05', '伍分'],
    ['-226.00', '（负数）贰佰贰拾陆圆整'], ['1234567890.12', '壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾圆壹角贰分'], ['10000000001.00', '壹佰亿零壹圆整'],
    ['100001000.00', '壹亿零壹仟圆整'], ['1001.01', '壹仟零壹圆零壹分'], ['105000.00', '壹拾万伍仟圆整'], ['0', '零圆整'], ['-0.001', '零圆整']
  ] as const) t.equal(capitals(amount), words)
})

t.test('capital figures read back to the same amount', async t => {
  fc.assert(fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }).map(value => new Decimal(value).div(100).toFixed(2)), amount => readCapitals(capitals(amount)) === amount), { numRuns: 500 })
})

t.test('a rate means the same as a fraction, with a percent sign or as a percentage', async t => {
  for (const [text, rate] of [['0.13', '0.13'], ['13%', '0.13'], ['13', '0.13'], ['1', '0.01'], ['1%', '0.01'], ['0.01', '0.01'], ['1.5%', '0.015'], ['0', '0'], ['0%', '0'], ['0.130000', '0.13'], [' 6 % ', '0.06']] as const) t.equal(normaliseTaxRate(text), rate)
  for (const wrong of ['13％', '％', '%', '', 'abc', '-0.13', '１３', '0.13.1', '1e1']) t.equal(normaliseTaxRate(wrong), null, wrong)
})

t.test('tax numbers are judged by length, characters and check digit', async t => {
  for (const good of ['91310115MA1KDEM06N', '91440300MA5FAKE086', '91320100MA2FAKE10J', '91330100MA2DEM0175', '440300123456789', '44030019900101123', '11010519491231002X', '11010519491231002X01']) t.equal(judgeTaxNumber(good), 'good', good)
  for (const doubtful of ['91310115MA1KDEM06M', '91310115MAIKDEM06N']) t.equal(judgeTaxNumber(doubtful), 'doubtful', doubtful)
  for (const malformed of ['', '123', '91310115-MA1KDEM06', '91310115 MA1KDEM06', '9131011５MA1KDEM06N', '1234567890123456', '123456789012345678901']) t.equal(judgeTaxNumber(malformed), 'malformed', malformed)
  t.equal(cleanTaxNumber(' 91310115ma1kdem06n '), '91310115MA1KDEM06N')
})

t.test('changing any one character of a credit code spoils its check digit', async t => {
  const number = '91310115MA1KDEM06N'
  fc.assert(fc.property(fc.integer({ min: 0, max: 17 }), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, other) =>
    number[at] === other || !hasCheckDigit(number.slice(0, at) + other + number.slice(at + 1))))
})

/** Reads capital figures by their grammar, independently of how they are written. */
function readCapitals (words: string): string {
  const [, yuan = '', jiao = '', fen = ''] = /^(?:(.*)圆)?零?(?:(.)角)?零?(?:(.)分)?整?$/.exec(words)!
  const digit = (word: string): number => Math.max(0, '零壹贰叁肆伍陆柒捌玖'.indexOf(word))
  const group = (text: string): bigint => [...text.matchAll(/([壹贰叁肆伍陆柒捌玖])([仟佰拾]?)/g)].reduce((value, [, number, place]) => value + BigInt(digit(number!)) * ({ 仟: 1000n, 佰: 100n, 拾: 10n }[place!] ?? 1n), 0n)
  const below = (text: string): bigint => { const [high, low] = text.includes('万') ? text.split('万') : ['', text]; return group(high!) * 10_000n + group(low!) }
  const trillions = /^(.*)万亿(.*)$/.exec(yuan)
  const [wan, rest] = trillions === null ? ['', yuan] : [trillions[1]!, trillions[2]!]
  const [yi, low] = rest.includes('亿') ? rest.split('亿') : ['', rest]
  const whole = group(wan) * 1_000_000_000_000n + below(yi!) * 100_000_000n + below(low!)
  return `${whole}.${jiao === '' ? 0 : digit(jiao)}${fen === '' ? 0 : digit(fen)}`
}
