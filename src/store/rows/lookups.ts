/** Lookups of base data, remembered for a moment: each accepted bill asks for the same sellers, goods and codes again. */
import type { Row } from '../store.ts'
import type { Loader } from './load.ts'
import type { MappedEntity } from './mapping.ts'

/** How late this host may notice what another has changed. Its own changes it notices at once. */
const KEPT_MS = 1000
const KEPT_ROWS = 20_000

interface Kept { readonly row: Row | null, readonly untilMs: number }
interface Remembered { readonly rows: Map<string, Kept>, changes: number }

/** Changed by saving and removing only, so that this host knows of its own changes. */
export const isBaseData = ({ model }: MappedEntity): boolean =>
  model.modelType === 'BaseFormModel' && ![...model.operations.values()].some(operation => operation.type === 'channel')

export class Lookups {
  readonly #loader: Loader
  readonly #nowMs: () => number
  readonly #entities = new Map<string, Remembered>()

  constructor (loader: Loader, nowMs: () => number) {
    this.#loader = loader
    this.#nowMs = nowMs
  }

  /** Out: rows by value; they are shared, and so may not be changed. */
  async lookup (entity: string, by: string, values: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const remembered = this.#of(entity)
    const found = new Map<string, Row>()
    const missing = values.filter(value => {
      const kept = remembered.rows.get(`${by} ${value}`)
      if (kept === undefined || kept.untilMs <= this.#nowMs()) return true
      if (kept.row !== null) found.set(value, kept.row)
      return false
    })
    if (missing.length === 0) return found
    const { changes } = remembered
    const read = await this.#loader.lookup(entity, by, missing)
    // What was read while this host changed something may be of before.
    if (changes === remembered.changes) this.#keep(remembered, by, missing, read)
    for (const [value, row] of read) found.set(value, row)
    return found
  }

  /** Changes rows of entities: what was read before or meanwhile is not kept. */
  async during<T> (entities: readonly string[], change: () => Promise<T>): Promise<T> {
    this.#forget(entities)
    try {
      return await change()
    } finally {
      this.#forget(entities)
    }
  }

  #forget (entities: readonly string[]): void {
    for (const entity of new Set(entities)) {
      const remembered = this.#entities.get(entity)
      if (remembered === undefined) continue
      remembered.changes++
      remembered.rows.clear()
    }
  }

  #keep ({ rows }: Remembered, by: string, values: readonly string[], read: ReadonlyMap<string, Row>): void {
    const untilMs = this.#nowMs() + KEPT_MS
    if (rows.size + values.length > KEPT_ROWS) rows.clear()
    for (const value of values) {
      const row = read.get(value) ?? null
      rows.set(`${by} ${value}`, { row: row === null ? null : Object.freeze(row), untilMs })
    }
  }

  #of (entity: string): Remembered {
    const known = this.#entities.get(entity)
    if (known !== undefined) return known
    const fresh = { rows: new Map<string, Kept>(), changes: 0 }
    this.#entities.set(entity, fresh)
    return fresh
  }
}
