import { defineChannel, type ChannelAnswer, type HttpAnswer, type IssueReceipt } from '#sdk'
import { isAmbiguousRefusal, isDefiniteRefusal } from './bureau-refusals.ts'

type Members = Readonly<Record<string, unknown>>

const DECIMAL = /^-?\d{1,16}(\.\d{1,2})?$/
const isText = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)
const unknown = (reason: string): ChannelAnswer => ({ state: 'unknown', reason })
// Only the bureau's own paths: an address of another host in an answer must not send the host there.
const fileOrNone = (value: unknown): string | null => isText(value) && /^\/v1\/files\/\w+\.\w+$/.test(value) ? value : null

/** Reads an invoice; null when anything that an adoption rests on is missing. */
function receiptOf (invoice: unknown): IssueReceipt | null {
  if (!isObject(invoice)) return null
  const { invoiceNo, invoiceCode, issuedAt, buyerName, amount, tax, total, files } = invoice
  if (!isText(invoiceNo) || !/^\d{20}$/.test(invoiceNo) || !isText(buyerName) || !isText(issuedAt) || Number.isNaN(Date.parse(issuedAt))) return null
  if (!isText(amount) || !isText(tax) || !isText(total) || ![amount, tax, total].every(text => DECIMAL.test(text))) return null
  const { pdf, ofd, xml } = isObject(files) ? files : {}
  return { invoiceNo, invoiceCode: isText(invoiceCode) ? invoiceCode : '', issuedAt, buyerName, amount, tax, total, files: { pdf: fileOrNone(pdf), ofd: fileOrNone(ofd), xml: fileOrNone(xml) } }
}

/** What both questions have in common: trouble on the way, issued, under way. Null leaves the rest to the caller. */
function readCommon ({ status, body }: HttpAnswer): ChannelAnswer | null {
  if (status >= 500) return unknown(`税局网关返回 ${status}`)
  if (status === 429 || status === 408) return unknown(`税局限流或超时，返回 ${status}`)
  if (!isObject(body)) return unknown(`税局返回 ${status}，内容无法识别`)
  if (body.state === 'processing' && status < 300) return { state: 'processing' }
  if (body.state !== 'issued' || status >= 300) return null
  const receipt = receiptOf(body.invoice)
  return receipt === null ? unknown('税局返回已开具，但发票信息不完整') : { state: 'issued', receipt }
}

/** A no that is believed; else what it says, to be asked about. */
function readRefusal ({ status, body }: HttpAnswer, isBelieved: (refusal: { code: string, reason: string }) => boolean): ChannelAnswer {
  const { state, code, reason } = body as Members
  if (state !== 'failed' || !isText(reason) || reason === '') return unknown(`税局返回 ${status}，内容无法识别`)
  const refusal = { code: isText(code) ? code : '', reason }
  return status !== 409 && status < 500 && isBelieved(refusal) ? { state: 'failed', ...refusal } : unknown(reason)
}

/**
 * The protocol of the pretended bureau.
 *
 * A refusal of a request counts only when it is one that leaves no doubt; everything else is asked about. A refusal told in
 * answer to a question is the bureau's final word, the ambiguous ones apart.
 *
 * In:     `params.channel` of the channel, `rpa` or `leqi`, is told to the bureau.
 */
export default defineChannel('channel/bureau', {
  issue: ({ serial, sellerTaxNo, body }, { params }) => ({
    method: 'POST', path: '/v1/issue', body: { ...body, ...(isText(params.channel) ? { channel: params.channel } : {}), serial, sellerTaxNo }
  }),
  readIssue: answer => readCommon(answer) ?? readRefusal(answer, isDefiniteRefusal),
  query: ({ serial, sellerTaxNo }) => ({ method: 'POST', path: '/v1/query', body: { serial, sellerTaxNo } }),
  readQuery: answer => {
    const common = readCommon(answer)
    if (common !== null) return common
    if (answer.status === 200 && (answer.body as Members).state === 'absent') return { state: 'absent' }
    return answer.status === 200 ? readRefusal(answer, refusal => !isAmbiguousRefusal(refusal)) : unknown(`税局查询返回 ${answer.status}`)
  },
  file: url => ({ method: 'GET', path: url })
})
