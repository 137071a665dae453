/** Issuing an invoice: judges all of it once more, asks the channel for it, and takes over what was issued. */
import { Decimal, defineOperation } from '#sdk'
import { classifyFailure, type FailReason } from './failure.ts'
import { ENTRIES, lookups } from './lookups.ts'
import { issueBody } from './request.ts'
import { operationRules } from './rules.ts'

type Difference = readonly { readonly field: string, readonly ours: string, readonly theirs: string }[]
const differentText = (field: string, ours: string, theirs: string): Difference => ours.trim() === theirs.trim() ? [] : [{ field, ours, theirs }]
const differentMoney = (field: string, ours: string, theirs: string): Difference => new Decimal(ours).eq(theirs) ? [] : [{ field, ours, theirs }]

export default defineOperation('sim_vatinvoice.issue', {
  needs: ENTRIES,
  lookups: { ...lookups, failReasons: { entity: 'sim_fail_reason', by: 'number', values: () => [], whole: true } },
  rules: {
    MON_004: row => row.issuebillstatus !== 'B',
    SIM_CHANNEL_MISSING: (_row, context) => context.channel !== null,
    ...Object.fromEntries(Object.entries(operationRules()).map(([code, rule]) =>
      // A new row is saved and queued in one command: saving has judged it already.
      [code, (row: Parameters<typeof rule>[0] & { readonly id: string }, context: Parameters<typeof rule>[1]) => row.id === '' ? [] : rule(row, context)]))
  },
  request: row => ({ serial: row.orderno, sellerTaxNo: row.salertaxno, body: issueBody(row) }),
  settle: (_row, { invoiceNo, invoiceCode, issuedAt, files }) => ({
    invoiceno: invoiceNo, invoicecode: invoiceCode, issuetime: issuedAt, invoicestatus: '0' as const,
    pdffileurl: files.pdf ?? '', xmlfileurl: files.xml ?? '', fileurl: files.ofd ?? ''
  }),
  compare: (row, { buyerName, amount, tax }) => [
    ...differentText('buyername', row.buyername, buyerName),
    ...differentMoney('invoiceamount', row.invoiceamount ?? '0', amount),
    ...differentMoney('totaltax', row.totaltax ?? '0', tax)
  ],
  failed: (_row, { reason, code }, { lookups }) => ({
    failcode: classifyFailure(`${code} ${reason}`, [...lookups.failReasons!.values()] as unknown as readonly FailReason[])?.number ?? code
  })
})
