/** Words in a buyer's name that make the bureau behave badly on purpose, always in the same way. */
export const FAULT_MARKS = {
  noCredit: '【额度】', signInAgain: '【登录】', faceNeeded: '【人脸】', timeout: '【超时】', falseFailure: '【假失败】', lost: '【丢失】',
  wrongRate: '【税率】', busy: '【繁忙】', notAuthorised: '【未授权】', mismatch: '【不一致】', curbed: '【限流】'
} as const
export type FaultMark = keyof typeof FAULT_MARKS

/** Finds the marks in a buyer's name. */
export const marksIn = (buyerName: string): ReadonlySet<FaultMark> =>
  new Set((Object.keys(FAULT_MARKS) as FaultMark[]).filter(mark => buyerName.includes(FAULT_MARKS[mark])))

/** How long a request marked 超时 is under way. */
export const TIMEOUT_MARK_MS = 2 * 60_000
/** How long the bureau keeps out a seller after the first request marked 限流 for a buyer. */
export const CURB_MARK_MS = 20 * 60_000
/** How the bureau answers the first requests of a serial marked 繁忙. */
export const BUSY_ANSWERS = [502, 504, 502] as const
