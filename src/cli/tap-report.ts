/** Reads what tap says and retells it short: a line for each file, the whole story of those that failed. */

export interface TapTotals {
  readonly passed: number
  readonly failed: number
  /** The name and reason of everything that was skipped. */
  readonly skipped: readonly string[]
}

/**
 * Retells a TAP stream of test files.
 *
 * In:     TAP version 14 by lines, as tap writes it: one buffered subtest for each file, then its totals.
 * Out:    the assertions that passed and failed, as tap counts them, and what was skipped.
 * Source: https://testanything.org/tap-version-14-specification.html
 */
export async function tapReport (lines: AsyncIterable<string>, print: (line: string) => void): Promise<TapTotals> {
  const skipped: string[] = []
  let story: string[] = []
  let counts = { passed: 0, failed: 0 }
  for await (const line of lines) {
    const skip = /^\s*ok \d+ - (.*) # SKIP ?(.*)$/.exec(line)
    if (skip !== null) skipped.push(skip[2] === '' ? `${skip[1]}` : `${skip[1]} (${skip[2]})`)
    counts = totals(line) ?? counts

    if (line.startsWith('# Subtest: ')) story = []
    const file = /^(not )?ok \d+ - (.+?)(?: # time=([\d.]+)ms)?(?: \{)?$/.exec(line)
    if (file === null) {
      story.push(line)
      if (/^ {2}(exitCode|signal|failure|expired|tapError|todo): (?!0$|null$)/.test(line)) print(line)
      continue
    }
    const tookMs = file[3] === undefined ? '' : ` ${Math.round(Number(file[3]))} ms`
    print(`${file[1] === undefined ? '✓' : '✗'} ${file[2]}${tookMs}`)
    if (file[1] !== undefined) brokenParts(story).forEach(print)
    story = []
  }
  return { ...counts, skipped }
}

/** tap closes with `# { total: 7, pass: 5, fail: 1, skip: 1 }`, the sum over all files. */
function totals (line: string): { passed: number, failed: number } | null {
  const found = /^# \{ total: (\d+)(.*)\}$/.exec(line)
  if (found === null) return null
  const count = (name: string): number => Number(new RegExp(`\\b${name}: (\\d+)`).exec(found[2]!)?.[1] ?? 0)
  return { passed: count('pass'), failed: count('fail') }
}

/** The failed points of a file's story with the diagnosis below each, and what the file printed besides TAP. */
function brokenParts (story: readonly string[]): string[] {
  const kept: string[] = []
  let keeping = false
  for (const line of story) {
    const point = /^\s*(not )?ok \d+/.exec(line)
    if (point !== null) keeping = point[1] !== undefined
    if (/^\s*# Subtest: /.test(line)) keeping = false
    if (keeping || !isTap(line)) kept.push(line)
  }
  return kept.filter(line => line.trim() !== '')
}

const isTap = (line: string): boolean => /^\s*(ok \d|not ok \d|\d+\.\.\d+|#|---|\.\.\.|TAP version|\}|$)/.test(line) || /^\s+/.test(line)
