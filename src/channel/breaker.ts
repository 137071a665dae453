/** A circuit breaker: after several unknown answers in a row it lets nobody through for a while, then one to try. */

export interface Breaker {
  note (isAnswered: boolean, now: Date): void
  /** The instant until which nobody passes, or null where one may pass now. */
  openUntil (now: Date): Date | null
}

/**
 * Makes a breaker.
 *
 * In:     failures in a row that open it, and for how long.
 * Units:  `openMs` milliseconds.
 */
export function makeBreaker (settings: { readonly failures: number, readonly openMs: number }): Breaker {
  let failures = 0
  let until: Date | null = null
  return {
    note (isAnswered, now) {
      failures = isAnswered ? 0 : failures + 1
      if (isAnswered) until = null
      else if (failures >= settings.failures) until = new Date(now.getTime() + settings.openMs)
    },
    // Further away than it was ever set: the clock was put back, and nobody should wait for that.
    openUntil: now => until !== null && until > now && until.getTime() - now.getTime() <= settings.openMs ? until : null
  }
}
