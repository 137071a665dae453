/** Amounts that a business system pushed are its own to change: changed here, the two would never agree again. */
import { Decimal, isDecimal, type Broken } from '#sdk'

type Values = Readonly<Record<string, unknown>>

const PUSHED = '3'
const HEADER = ['hsbz', 'deduction']
const LINE = ['rowtype', 'num', 'unitprice', 'taxunitprice', 'amount', 'taxrate', 'tax', 'taxamount', 'discountrate', 'discountamount']

/**
 * Lists the amounts of a pushed invoice that differ from what is stored.
 *
 * In:     the invoice as it is to be stored, and as it is; null for a new one.
 * Out:    one place for each; nothing for invoices of other sources.
 */
export function changedPushedAmounts (invoice: Values, before: Values | null): readonly Broken[] {
  if (before === null || before.buyertype !== PUSHED) return []
  const [lines, linesBefore] = [linesOf(invoice), linesOf(before)]
  if (lines.length !== linesBefore.length) return [{ code: 'MON_013', entry: 'items' }]
  const changed = (keys: readonly string[], now: Values, then: Values): readonly string[] => keys.filter(key => !isSame(now[key], then[key]))
  return [
    ...changed(HEADER, invoice, before).map((field): Broken => ({ code: 'MON_013', field })),
    ...lines.flatMap((line, at) => changed(LINE, line, linesBefore[at]!).map((field): Broken => ({ code: 'MON_013', entry: 'items', field, line: at + 1 })))
  ]
}

const linesOf = (invoice: Values): readonly Values[] => invoice.items as readonly Values[]

function isSame (now: unknown, then: unknown): boolean {
  const [left, right] = [now ?? '', then ?? '']
  return isDecimal(left) && isDecimal(right) ? new Decimal(left).eq(right) : left === right
}
