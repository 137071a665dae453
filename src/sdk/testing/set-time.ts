/** A time that the test moves. */
export interface TestTime {
  readonly now: () => Date
  /** Units: milliseconds. */
  readonly advance: (ms: number) => void
}

/** The time that helpers use where a test names none. */
export const usualTime = new Date('2026-03-05T02:00:00Z')

/**
 * Sets the time for a test.
 *
 * In:     an instant with its zone, e.g. `2026-03-05T10:00:00+08:00`.
 */
export function setTime (instant: string): TestTime {
  let at = new Date(instant)
  return {
    now: () => at,
    advance: ms => { at = new Date(at.getTime() + ms) }
  }
}
