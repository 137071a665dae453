/** Deleting an invoice: only what was never sent, or what the channel knows to have failed. */
import { defineOperation } from '#sdk'

const SPLIT_OR_MERGED = '4'

export default defineOperation('sim_vatinvoice.delete', {
  rules: {
    MON_001: row => row.issuestatus !== '1' && row.issuestatus !== '4',
    MON_002: row => row.issuestatus !== '0',
    MON_005: row => row.issuestatus !== '3' || row.channelstate === 'FAILED',
    MON_011: row => row.buyertype !== SPLIT_OR_MERGED
  }
})
