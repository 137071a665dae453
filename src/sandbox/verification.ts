/** 查验: whether an invoice with this number, day and total was issued. */
import { chinaDay } from './china-time.ts'
import { marksIn } from './fault-marks.ts'
import { Decimal } from './decimal.ts'
import { invoiceAnswer } from './answers.ts'
import type { Ledger } from './ledger.ts'
import type { InvoiceAnswer } from './types.ts'

/** As often as one invoice may be verified on one day. */
export const VERIFICATIONS_A_DAY = 5

export interface VerifyRequest {
  readonly invoiceNo: string
  /** Day of issue in China, `YYYYMMDD`. */
  readonly issuedOn: string
  readonly total: string
  /** Of whoever asks: seller or buyer. */
  readonly taxNo: string
}

/** 00 found, 02 no such invoice, 03 not as told, 04 neither issued nor received by whoever asks. */
export type VerifyAnswer =
  | { readonly returnCode: '00', readonly text: string, readonly invoice: InvoiceAnswer }
  | { readonly returnCode: '02' | '03' | '04', readonly text: string }
  /** Says nothing about the invoice. */
  | { readonly Response: { readonly Error: { readonly Code: string, readonly Message: string } } }

const inconclusive = (code: string, message: string): VerifyAnswer => ({ Response: { Error: { Code: code, Message: message } } })

/** Verifies an invoice. In: the ledger, what was asked, and now. */
export function verify (ledger: Ledger, { invoiceNo, issuedOn, total, taxNo }: VerifyRequest, now: Date): VerifyAnswer {
  if (ledger.countVerification(invoiceNo, chinaDay(now.toISOString())) > VERIFICATIONS_A_DAY) return inconclusive('429', '该发票今日已达到税局查验次数上限（5次）')
  const filing = ledger.byNumber(invoiceNo)
  if (filing === null) return { returnCode: '02', text: '查无数据' }
  const { body, issuedAt } = filing
  const marks = marksIn(body.buyerName)
  if (marks.has('notAuthorised')) return inconclusive('UNAUTHORISED', '使用单位未授权此服务')
  if (taxNo !== body.sellerTaxNo && taxNo !== body.buyerTaxNo) return { returnCode: '04', text: '非本单位开具或取得' }
  if (marks.has('mismatch') || chinaDay(issuedAt) !== issuedOn || !new Decimal(body.total).eq(total)) return { returnCode: '03', text: '查验不一致' }
  return { returnCode: '00', text: '查验成功', invoice: invoiceAnswer(filing) }
}
