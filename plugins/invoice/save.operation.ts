/** Saving an invoice: completes and computes what was given, then judges all of it. */
import { defineOperation, type Patch, type SimVatinvoice } from '#sdk'
import { ENTRIES, lookups } from './lookups.ts'
import { preparedInvoice } from './prepare.ts'
import { changedPushedAmounts } from './pushed-amounts.ts'
import { operationRules, surroundingsOf } from './rules.ts'

export default defineOperation('sim_vatinvoice.save', {
  needs: ENTRIES,
  lookups,
  prepare: (row, context) => ({
    // What comes back are this row's own members; the codes among them only took the rules' plainer types on the way.
    ...preparedInvoice(row, surroundingsOf(row, context)) as Patch<SimVatinvoice>,
    orderno: row.orderno === '' ? context.newKey() : row.orderno
  }),
  rules: {
    MON_003: row => ['A', 'D'].includes(row.issuebillstatus),
    MON_001: row => row.issuestatus !== '1' && row.issuestatus !== '4',
    MON_002: row => row.issuestatus !== '0',
    // A failed one may have been issued all the same until the channel says that it was not.
    MON_005: row => row.issuestatus !== '3' || row.channelstate === 'FAILED',
    MON_013: (row, { before }) => changedPushedAmounts({ ...row }, before),
    ...operationRules()
  }
})
