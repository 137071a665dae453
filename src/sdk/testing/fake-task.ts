/** What a schedule gives its task, over rows that the test wrote. */
import { matches } from '../matches.ts'
import type { Outcome, TaskContext } from '../types.ts'
import { usualTime } from './set-time.ts'

export interface FakeTask {
  readonly context: TaskContext
  /** What the task handed to the corridor, in order. */
  readonly operated: readonly { readonly entity: string, readonly operation: string, readonly ids: readonly string[] }[]
  readonly recorded: readonly { readonly entity: string, readonly row: Readonly<Record<string, unknown>> }[]
}

type Rows = Readonly<Record<string, readonly object[]>>

/**
 * Makes the context of a task.
 *
 * In:     rows by entity, found by the same filters as in the store; parts of the context where they matter, e.g. `params`.
 */
export function fakeTask (rows: Rows, given: Partial<TaskContext> = {}): FakeTask {
  const operated: { entity: string, operation: string, ids: readonly string[] }[] = []
  const recorded: { entity: string, row: Readonly<Record<string, unknown>> }[] = []
  const now = given.now ?? usualTime
  const context: TaskContext = {
    now, instant: now, params: {},
    find: async (entity, filter, limit) => ((rows[entity] ?? []) as readonly Record<string, unknown>[]).filter(row => matches(filter, field => row[field], now)).slice(0, limit),
    operate: async (entity, operation, ids) => { operated.push({ entity, operation, ids }); return ids.map(done) },
    record: async (entity, made) => { recorded.push(...made.map(row => ({ entity, row }))); return made.map((_row, index) => done(String(index + 1))) },
    askUnsettled: async () => ({ asked: 0, settled: 0 }),
    progress: () => {},
    stopped: () => false,
    ...given
  }
  return { context, operated, recorded }
}

const done = (id: string): Outcome => ({ id, label: id, outcome: 'done', codes: [], messages: [] })
