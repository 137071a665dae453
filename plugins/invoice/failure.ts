/** What a refusal of the bureau means: its reason in the catalogue of failure reasons. */

export interface FailReason {
  readonly number: string
  /** R again as it is, Q ask before anything, F mend the data, A a person must act, T the end. */
  readonly class: string
  readonly matchtype: string
  readonly pattern: string
  readonly enable: string
  readonly priority?: number | string | null
}

/**
 * Finds the reason that a refusal's text belongs to.
 *
 * In:     the text, and the catalogue; patterns contain each other, so those with a smaller priority are tried first.
 * Out:    null where nothing in the catalogue fits, e.g. a new text of the bureau.
 */
export function classifyFailure<R extends FailReason> (reason: string, catalogue: readonly R[]): R | null {
  const enabled = catalogue.filter(entry => entry.enable !== '0' && entry.pattern !== '')
  return [...enabled].sort(byPriority).find(entry => fits(reason, entry)) ?? null
}

const byPriority = (a: FailReason, b: FailReason): number => order(a) - order(b) || (a.number < b.number ? -1 : 1)
const order = (entry: FailReason): number => typeof entry.priority === 'number' ? entry.priority : 0

function fits (reason: string, { matchtype, pattern }: FailReason): boolean {
  if (matchtype !== 'regex') return pattern.split('\n').some(part => part.trim() !== '' && reason.includes(part.trim()))
  const expression = compiled(pattern)
  return expression !== null && expression.test(reason)
}

// People write these patterns; one that is no regular expression fits nothing rather than stopping the others.
function compiled (pattern: string): RegExp | null {
  try { return new RegExp(pattern, 'u') } catch { return null }
}
