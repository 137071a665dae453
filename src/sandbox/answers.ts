/** How the bureau tells what it knows. */
import type { BureauAnswer, Filing, InvoiceAnswer, IssuedFiling } from './types.ts'

/** An issued invoice as the protocol says it. */
export const invoiceAnswer = ({ invoiceNo, issuedAt, serial, body }: IssuedFiling): InvoiceAnswer => ({
  invoiceNo, invoiceCode: '', issuedAt, serial, buyerName: body.buyerName, buyerTaxNo: body.buyerTaxNo, amount: body.amount, tax: body.tax, total: body.total,
  files: { pdf: `/v1/files/${invoiceNo}.pdf`, ofd: null, xml: `/v1/files/${invoiceNo}.xml` }
})

/** The true state of a serial; null where the bureau never took it in. */
export function stateAnswer (filing: Filing | null): BureauAnswer {
  if (filing === null) return { state: 'absent' }
  if (filing.state === 'issued') return { state: 'issued', invoice: invoiceAnswer(filing as IssuedFiling) }
  return filing.state === 'failed' ? { state: 'failed', code: filing.code, reason: filing.reason } : { state: 'processing' }
}
