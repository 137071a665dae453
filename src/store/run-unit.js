/**
 * The interpreter of units, without a database: it yields what to run and is given what came of it. The thread that holds SQLite
 * drives it at once, the MySQL side drives it with pauses. Plain JavaScript, so that the thread starts without a compiler.
 */

/**
 * @param {import('./program.ts').Unit} steps
 * @returns {Generator<{ sql: string, params: import('./program.ts').Value[] }, import('./program.ts').UnitResult, { rows: unknown[][], changes: number }>}
 */
export function * runUnit (steps) {
  /** @type {unknown[][][]} */
  const results = []
  for (const step of steps) {
    if (step.when !== undefined && !wasFound(results, step.when)) {
      results.push([])
      continue
    }
    const { rows, changes } = yield { sql: step.sql, params: step.params.map(param => valueOf(param, results)) }
    if (step.expect !== undefined && changes !== step.expect.changes) return { ok: false, code: step.expect.code }
    results.push(rows)
  }
  return { ok: true, rows: results }
}

const wasFound = (results, { step, column }) => results[step].some(row => Number(row[column]) > 0)

function valueOf (param, results) {
  if (param === null || typeof param !== 'object') return param
  const { step, column, prefix, width } = param.take
  const value = results[step][0]?.[column] ?? null
  return prefix === undefined ? value : prefix + String(value).padStart(width ?? 0, '0')
}
