/**
 * The thread that holds one connection to SQLite. Plain JavaScript, so that it starts without a compiler.
 *
 * In:  messages `{ id, kind, texts, … }`; `texts` gives statements their numbers, each once.
 * Out: `{ id, result }` or `{ id, error: { message, code } }`.
 */
import { parentPort, workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { runUnit } from '../run-unit.js'

const { file, readonly } = workerData
const database = new Database(file, { timeout: 5000 })
if (!readonly) useWriteAheadLog()
database.pragma('synchronous = NORMAL')
database.pragma('busy_timeout = 5000')
database.pragma('foreign_keys = ON')
database.pragma('cache_size = -65536')
database.pragma('temp_store = MEMORY')
if (readonly) database.pragma('query_only = ON')

/** Two hosts that make one database at once: changing the journal asks for the file alone, and SQLite does not wait for that by itself. */
function useWriteAheadLog () {
  for (let tries = 0; database.pragma('journal_mode', { simple: true }) !== 'wal'; tries++) {
    try {
      database.pragma('journal_mode = WAL')
    } catch (error) {
      if (error.code !== 'SQLITE_BUSY' || tries === 100) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    }
  }
}

const texts = []
const statements = new Map()
const KEPT_STATEMENTS = 600

/** The prepared statement of a text; the one not used for longest makes room. */
function prepared (sql) {
  const kept = statements.get(sql)
  if (kept !== undefined) return kept
  if (statements.size >= KEPT_STATEMENTS) statements.delete(statements.keys().next().value)
  const statement = database.prepare(sql)
  if (statement.reader) statement.raw(true)
  statements.set(sql, statement)
  return statement
}

function run ({ sql, params }) {
  const statement = prepared(typeof sql === 'number' ? texts[sql] : sql)
  return statement.reader ? { rows: statement.all(params), changes: 0 } : { rows: [], changes: statement.run(params).changes }
}

function drive (unit) {
  const steps = runUnit(unit)
  let state = steps.next()
  while (!state.done) state = steps.next(run(state.value))
  return state.value
}

/** A unique value that was there already is an answer; anything else is a fault. */
function outcomeOf (error) {
  const isDuplicate = error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || error.code === 'SQLITE_CONSTRAINT_ROWID'
  return isDuplicate ? { ok: false, code: 'duplicate', message: error.message } : { error: { message: error.message, code: error.code } }
}

/** Runs work that is undone alone where it fails. */
function within (name, work) {
  database.exec(`SAVEPOINT ${name}`)
  try {
    const result = work()
    database.exec(result.ok === false ? `ROLLBACK TO ${name}; RELEASE ${name}` : `RELEASE ${name}`)
    return result
  } catch (error) {
    if (!database.inTransaction) throw error
    database.exec(`ROLLBACK TO ${name}; RELEASE ${name}`)
    return outcomeOf(error)
  }
}

/** A unit's fault is the whole job's: who gets an error knows that nothing of the job has happened. */
function runJob (units) {
  if (units.length === 1) return [within('unit', () => drive(units[0]))]
  return within('job', () => units.map(unit => {
    const result = within('unit', () => drive(unit))
    if (result.error !== undefined) throw Object.assign(new Error(result.error.message), { code: result.error.code })
    return result
  }))
}

/** Several jobs in one transaction: a commit costs more than a statement. */
function write (jobs) {
  database.exec('BEGIN IMMEDIATE')
  try {
    const results = jobs.map(runJob)
    database.exec('COMMIT')
    return results
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function define (definitions) {
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const definition of definitions) database.exec(definition)
    database.exec('COMMIT')
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** One statement for Knex: objects with names, whole numbers exact. */
function query ({ sql, params }) {
  const statement = database.prepare(sql)
  if (statement.reader) return { rows: statement.all(params) }
  const { changes, lastInsertRowid } = statement.run(params)
  return { changes, lastId: lastInsertRowid }
}

/** Rows cross as one JSON text: numbers of 53 bits, texts and nothing else, and parsing it is cheaper than copying thousands of cells. */
const read = steps => JSON.stringify(drive(steps).rows)

const kinds = { read, write, define, query, close: () => { database.close(); return null } }

parentPort.on('message', ({ id, kind, body, texts: fresh }) => {
  if (fresh !== undefined) texts.push(...fresh)
  try {
    parentPort.postMessage({ id, result: kinds[kind](body) })
  } catch (error) {
    parentPort.postMessage({ id, error: { message: error.message, code: error.code } })
  }
  if (kind === 'close') parentPort.close()
})
