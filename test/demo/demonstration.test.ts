import t from 'tap'
import { makeCustomers } from '../../src/cli/demo/customers.ts'
import { makeDice } from '../../src/cli/demo/dice.ts'
import { FAIL_REASONS } from '../../src/cli/demo/fail-reasons.ts'
import { FAILURES } from '../../src/cli/demo/failures.ts'
import { GOODS } from '../../src/cli/demo/goods.ts'
import { SELLERS } from '../../src/cli/demo/organisations.ts'
import { planInvoices } from '../../src/cli/demo/plan-invoices.ts'
import { makeTaxNumber } from '../../src/cli/demo/tax-number.ts'
import { TAX_CODES } from '../../src/cli/demo/tax-codes.ts'
import { hasCheckDigit } from '../../plugins/invoice/taxpayer-number.ts'
import { classifyFailure } from '../../plugins/invoice/failure.ts'
import { seeded } from '../helpers/random.ts'

const NOW = new Date('2026-03-02T02:00:00Z')
const cast = (seed: number) => ({
  orgIds: new Map(SELLERS.map((seller, at) => [seller.number, String(at + 1)])),
  goodsIds: new Map(GOODS.map((goods, at) => [goods.goodscode, String(at + 1)])),
  customers: makeCustomers(makeDice(seeded(seed)))
})
const plan = (seed: number) => planInvoices(makeDice(seeded(seed)), cast(seed), NOW, 'ERP')

t.test('every tax number of the demonstration passes the check digit', async t => {
  const dice = makeDice(seeded(1))
  const made = Array.from({ length: 500 }, () => makeTaxNumber(dice, '110105'))
  const used = [...SELLERS.map(seller => seller.taxNo), ...makeCustomers(dice).filter(customer => !customer.isPerson).map(customer => customer.taxno)]

  t.same([...made, ...used].filter(number => !hasCheckDigit(number)), [])
})

t.test('there are forty customers, none twice', async t => {
  const customers = makeCustomers(makeDice(seeded(2)))

  t.equal(customers.length, 40)
  t.equal(new Set(customers.map(customer => customer.name)).size, 40)
  t.equal(new Set(customers.map(customer => customer.number)).size, 40)
})

t.test('a failed invoice carries the reason that its text belongs to', async t => {
  const catalogue = FAIL_REASONS.map(reason => ({ ...reason, enable: '1', priority: reason.priority }))

  for (const { failcode, result } of FAILURES) t.equal(classifyFailure(result, catalogue)?.number, failcode, result)
})

t.test('a text that may hide an issued invoice is always to be asked about first', async t => {
  const catalogue = FAIL_REASONS.map(reason => ({ ...reason, enable: '1' }))
  const doubtful = ['10400 请求异常，有可能开具出来发票', '系统检测到您已成功开具发票，请登录税局查询确认', '由于当前系统查询量过大，查询日期不得跨月', '税局请求超时', '6783 该订单已存在', '6655 订单流水号重复', '该发票正在开具中，3分钟内请勿重复开具']

  for (const text of doubtful) t.equal(classifyFailure(text, catalogue)?.class, 'Q', text)
})

t.test('every pattern of a reason is a regular expression, and every reason says what to do', async t => {
  for (const { number, pattern, advice } of FAIL_REASONS) {
    t.doesNotThrow(() => new RegExp(pattern, 'u'), number)
    t.ok(advice.length > 0, number)
  }
  t.equal(new Set(FAIL_REASONS.map(reason => reason.number)).size, FAIL_REASONS.length)
})

t.test('goods use leaf codes at a rate that the catalogue allows, with its short name', async t => {
  const codes = new Map(TAX_CODES.map(code => [code.number, code]))

  for (const goods of GOODS) {
    const code = codes.get(goods.taxCode)
    t.match(code, { issummary: false, simplename: goods.simplename, specialtype: goods.specialtype }, goods.goodsname)
    t.ok(code?.taxrates.includes(goods.taxrate), goods.goodsname)
  }
})

t.test('a seed repeats the plan, another seed changes it', async t => {
  const first = JSON.stringify(plan(3))

  t.ok(JSON.stringify(plan(3)) === first)
  t.ok(JSON.stringify(plan(4)) !== first)
})

t.test('500 invoices lie within the last 90 days, oldest first, with every ending among them', async t => {
  const batches = plan(5)
  const invoices = batches.flatMap(batch => batch.invoices)
  const instants = batches.map(batch => batch.at.getTime())

  t.equal(invoices.length, 500)
  t.equal(new Set(invoices.map(invoice => invoice.orderno)).size, 500)
  t.same(instants, [...instants].sort((a, b) => a - b))
  t.ok(instants[0]! > NOW.getTime() - 91 * 86_400_000 && instants.at(-1)! <= NOW.getTime())
  t.same(new Set(invoices.map(invoice => invoice.ending)), new Set(['issued', 'failed', 'pending', 'live']))
})

t.test('special types and discounts are among them', async t => {
  const values = plan(6).flatMap(batch => batch.invoices.map(invoice => invoice.values))
  const lines = values.flatMap(value => value.items as readonly { rowtype: string }[])

  t.same(new Set(values.map(value => value.specialtype)), new Set(['00', 'E01', 'E03', 'E04', 'E06', 'E09']))
  t.ok(lines.some(line => line.rowtype === '1'))
})
