/** An answer of the host that is not a success: its code, its words, and the number to quote. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly traceId: string
  readonly problems: readonly string[]

  constructor (status: number, code: string, message: string, traceId: string, problems: readonly string[]) {
    super(message)
    this.status = status
    this.code = code
    this.traceId = traceId
    this.problems = problems
  }
}
