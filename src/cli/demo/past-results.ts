/** What became of the demonstration's older invoices, as patches of rows that were saved as not issued. */
import type { JournalLine, Row, SaveUnit } from '../../store/store.ts'
import type { Dice } from './dice.ts'
import { FAILURES } from './failures.ts'
import { SELLERS, type Seller } from './organisations.ts'
import type { PlannedInvoice } from './plan-invoices.ts'

const SECOND_MS = 1000
const CHANNEL_DIGIT = { rpa: '2', leqi: '7' } as const
/** Far from the numbers that the pretended bureau gives, so that the two never meet. */
const FIRST_SEQUENCE = 900_000_000_000_001

/**
 * Writes down how an invoice of the past ended. There are no files of it: no bureau, not even the pretended one, has issued it.
 *
 * In:     the plan, the row as saved, and when it was saved.
 * Out:    one unit for the store; null where the invoice is still to be issued.
 */
export function pastResult (dice: Dice, planned: PlannedInvoice, row: Row, savedAt: Date, index: number): SaveUnit | null {
  const at = new Date(savedAt.getTime() + dice.whole(3, 60) * SECOND_MS)
  const seller = SELLERS.find(each => each.taxNo === row.salertaxno)!
  switch (planned.ending) {
    case 'issued': return unit(row, at, { ...ended(seller, '0', 'SUCCESS'), invoiceno: invoiceNumber(seller, at, index), issuetime: at.toISOString() })
    case 'failed': return unit(row, at, { ...ended(seller, '3', 'FAILED'), ...dice.pick(FAILURES) })
    default: return null
  }
}

const ended = ({ channel }: Seller, issuestatus: string, channelstate: string): Record<string, unknown> => ({ issuestatus, channelstate, channel })

/** Twenty digits: year, province, channel, sequence. */
export const invoiceNumber = (seller: Seller, at: Date, index: number): string =>
  `${at.toISOString().slice(2, 4)}${seller.taxNo.slice(2, 4)}${CHANNEL_DIGIT[seller.channel]}${FIRST_SEQUENCE + index}`

function unit (row: Row, at: Date, values: Record<string, unknown>): SaveUnit {
  const journal: JournalLine = {
    operation: 'issue', event: 'answered', by: '0', byName: '系统', from: 'demo', at, commandId: 'demo', statusFrom: '2', statusTo: String(values.issuestatus),
    changes: { detail: { note: '演示数据 | demonstration data', invoiceNo: values.invoiceno ?? '', reason: values.result ?? '' } }
  }
  return { entity: 'sim_vatinvoice', id: row.id, version: row.version, values: { ...values, modifytime: at.toISOString() }, journal }
}
