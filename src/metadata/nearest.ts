/** Finds the name that somebody probably meant. */

/**
 * The known name closest to a misspelt one.
 *
 * Out:    null where nothing is close.
 * Source: Damerau–Levenshtein distance (optimal string alignment): two letters in the wrong order count once.
 */
export function nearest (name: string, known: Iterable<string>): string | null {
  let best: string | null = null
  // A third of the letters may differ; of one or two letters, anything would be a guess.
  let bestDistance = Math.floor(name.length / 3) + 1
  for (const candidate of known) {
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** Words a hint from the nearest name, or from all names where they are few. */
export function suggest (name: string, known: Iterable<string>): string {
  const names = [...known]
  const near = nearest(name, names)
  if (near !== null) return `Did you mean ${near}?`
  if (names.length === 0) return ''
  return `Name one of: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}.`
}

function distanceOf (from: string, to: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? before[j - 2]! + 1 : Infinity
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1), swapped))
    }
    before = row
    row = next
  }
  return row[to.length]!
}
