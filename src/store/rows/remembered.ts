/** What was read of base data, remembered for a moment: pages and bills ask for the same sellers, people, goods and codes again and again. */
import type { MappedEntity } from './mapping.ts'

/** How late this host may notice what another has changed. Its own changes it notices at once. */
const KEPT_MS = 1000
const KEPT_VALUES = 20_000

interface Kept<T> { readonly value: T | null, readonly untilMs: number }
interface Shelf<T> { readonly kept: Map<string, Kept<T>>, changes: number }

/** Changed by saving and removing only, so that this host knows of its own changes. */
export const isBaseData = ({ model }: MappedEntity): boolean =>
  model.modelType === 'BaseFormModel' && ![...model.operations.values()].some(operation => operation.type === 'channel')

export class Remembered<T extends object> {
  readonly #nowMs: () => number
  readonly #shelves = new Map<string, Shelf<T>>()

  constructor (nowMs: () => number) { this.#nowMs = nowMs }

  /**
   * Values of an entity by key, read where they are not remembered.
   *
   * In:  `kind` tells apart what is kept of the same entity; what reads the missing ones, leaving out what there is not.
   * Out: shared values, frozen.
   */
  async get (entity: string, kind: string, keys: readonly string[], read: (missing: readonly string[]) => Promise<ReadonlyMap<string, T>>): Promise<ReadonlyMap<string, T>> {
    const shelf = this.#shelf(entity)
    const found = new Map<string, T>()
    const missing: string[] = []
    const now = this.#nowMs()
    for (const key of keys) {
      const kept = shelf.kept.get(`${kind} ${key}`)
      if (kept === undefined || kept.untilMs <= now) missing.push(key)
      else if (kept.value !== null) found.set(key, kept.value)
    }
    if (missing.length === 0) return found
    const { changes } = shelf
    const fresh = await read(missing)
    // What was read while this host changed something may be of before.
    if (changes === shelf.changes) this.#keep(shelf, kind, missing, fresh)
    for (const [key, value] of fresh) found.set(key, value)
    return found
  }

  /** Changes rows of entities: what was read before or meanwhile is not kept. */
  async during<Result> (entities: readonly string[], change: () => Promise<Result>): Promise<Result> {
    this.#forget(entities)
    try {
      return await change()
    } finally {
      this.#forget(entities)
    }
  }

  #forget (entities: readonly string[]): void {
    for (const entity of new Set(entities)) {
      const shelf = this.#shelves.get(entity)
      if (shelf === undefined) continue
      shelf.changes++
      shelf.kept.clear()
    }
  }

  #keep ({ kept }: Shelf<T>, kind: string, keys: readonly string[], fresh: ReadonlyMap<string, T>): void {
    const untilMs = this.#nowMs() + KEPT_MS
    if (kept.size + keys.length > KEPT_VALUES) kept.clear()
    for (const key of keys) {
      const value = fresh.get(key)
      kept.set(`${kind} ${key}`, { value: value === undefined ? null : Object.freeze(value), untilMs })
    }
  }

  #shelf (entity: string): Shelf<T> {
    const known = this.#shelves.get(entity)
    if (known !== undefined) return known
    const fresh: Shelf<T> = { kept: new Map(), changes: 0 }
    this.#shelves.set(entity, fresh)
    return fresh
  }
}
