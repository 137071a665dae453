/** Finds the name that somebody probably meant. */

/**
 * The known name closest to a misspelt one.
 *
 * Out:    null where nothing is close: more than a third of the letters differ.
 * Source: Levenshtein distance.
 */
export function nearest (name: string, known: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1
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
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[to.length]!
}
