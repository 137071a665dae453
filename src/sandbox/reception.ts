/** The counter where requests to issue arrive: known, kept out, refused, or taken in. */
import { stateAnswer } from './answers.ts'
import { BUSY_ANSWERS, CURB_MARK_MS, TIMEOUT_MARK_MS, marksIn, type FaultMark } from './fault-marks.ts'
import { bodyDigest } from './issue-body.ts'
import type { IssuingDesk } from './issuing-desk.ts'
import type { Ledger } from './ledger.ts'
import { FACE_NEEDED, FAILED_SOMEHOW, NO_CREDIT, SERIAL_TAKEN, SIGN_IN_AGAIN, SOME_REASON, TOO_MANY, wrongRate } from './refusals.ts'
import { brokenRules } from './rules/broken-rules.ts'
import type { BureauAnswer, Filing, IssueBody, Refusal } from './types.ts'

/** What goes back over the wire: an answer, an error of a gateway, a broken connection, or nothing for as long as the caller waits. */
export type Reaction =
  | { readonly kind: 'answer', readonly status: number, readonly body: BureauAnswer }
  | { readonly kind: 'gatewayError', readonly status: number }
  | { readonly kind: 'hangUp' }
  | { readonly kind: 'silence' }

interface Parts {
  readonly ledger: Ledger
  readonly desk: IssuingDesk
  readonly now: () => Date
  /** True when the next decision takes no time. */
  readonly decidesAtOnce: () => boolean
}

const answer = (status: number, body: BureauAnswer): Reaction => ({ kind: 'answer', status, body })
const refused = (refusal: Refusal): Reaction => answer(200, { state: 'failed', ...refusal })

/**
 * Receives requests to issue.
 *
 * In:     a request in its one form, and whether chance refuses it.
 * Out:    the reaction; whatever it says is committed before.
 */
export function openReception ({ ledger, desk, now, decidesAtOnce }: Parts): (body: IssueBody, isUnlucky: boolean) => Reaction {
  const at = (): string => now().toISOString()

  function receive (body: IssueBody, isUnlucky: boolean): Reaction {
    const digest = bodyDigest(body)
    const known = ledger.find(body.sellerTaxNo, body.serial)
    if (known !== null && known.state !== 'failed') return repeated(known, digest)
    const marks = marksIn(body.buyerName)
    const gatewayError = tooBusy(body, marks)
    if (gatewayError !== null) return gatewayError
    const refusal = atTheDoor(body, marks) ?? brokenRules(body)
    if (refusal !== null) { ledger.refuse(body, digest, refusal, at()); return refused(refusal) }
    return takeIn(body, digest, marks, isUnlucky)
  }

  function repeated (known: Filing, digest: string): Reaction {
    if (known.digest !== digest) return answer(409, { state: 'failed', ...SERIAL_TAKEN })
    return answer(known.state === 'issued' ? 200 : 202, stateAnswer(known))
  }

  function tooBusy ({ sellerTaxNo, serial }: IssueBody, marks: ReadonlySet<FaultMark>): Reaction | null {
    const status = marks.has('busy') ? BUSY_ANSWERS[ledger.knock(sellerTaxNo, serial) - 1] : undefined
    return status === undefined ? null : { kind: 'gatewayError', status }
  }

  /** What the account that asks has to put right first; the content is not even looked at. */
  function atTheDoor ({ sellerTaxNo, buyerName }: IssueBody, marks: ReadonlySet<FaultMark>): Refusal | null {
    if (marks.has('signInAgain')) return SIGN_IN_AGAIN
    if (marks.has('faceNeeded')) return FACE_NEEDED
    const isCurbed = marks.has('curbed') && now().getTime() < Date.parse(ledger.curbedSince(sellerTaxNo, buyerName, at())) + CURB_MARK_MS
    return isCurbed ? TOO_MANY : null
  }

  function takeIn (body: IssueBody, digest: string, marks: ReadonlySet<FaultMark>, isUnlucky: boolean): Reaction {
    const notBefore = marks.has('timeout') ? new Date(now().getTime() + TIMEOUT_MARK_MS).toISOString() : null
    const filing = ledger.accept(body, digest, { at: at(), fate: fateOf(body, marks, isUnlucky), notBefore })
    if (marks.has('timeout')) { desk.queue(filing); return { kind: 'silence' } }
    if (marks.has('falseFailure')) { desk.decide(filing.id); return refused(FAILED_SOMEHOW) }
    if (marks.has('lost')) { desk.decide(filing.id); return { kind: 'hangUp' } }
    if (decidesAtOnce()) return answer(200, stateAnswer(desk.decide(filing.id)))
    desk.queue(filing)
    return answer(202, { state: 'processing' })
  }

  /** What the robot finds out only when it fills in the form: the account's credit and the rates of the code. */
  function fateOf (body: IssueBody, marks: ReadonlySet<FaultMark>, isUnlucky: boolean): Refusal | null {
    if (marks.has('noCredit')) return NO_CREDIT
    if (marks.has('wrongRate')) return wrongRate(body.lines[0]!.taxRate)
    return isUnlucky ? SOME_REASON : null
  }

  return receive
}
