/** Lookups and names, from memory where they are of base data. */
import type { Row } from '../store.ts'
import type { Loader } from './load.ts'
import type { MappedEntity } from './mapping.ts'
import { isBaseData, Remembered } from './remembered.ts'

export type Name = Readonly<{ id: string, number: string, name: string }>

export class BaseData {
  readonly #entities: (number: string) => MappedEntity
  readonly #loader: Loader
  readonly #remembered: Remembered<Row | Name>

  constructor (entities: (number: string) => MappedEntity, loader: Loader, nowMs: () => number) {
    this.#entities = entities
    this.#loader = loader
    this.#remembered = new Remembered(nowMs)
  }

  async lookup (entity: string, by: string, values: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    if (!isBaseData(this.#entities(entity))) return await this.#loader.lookup(entity, by, values)
    return await this.#remembered.get(entity, `row by ${by}`, values, async missing => await this.#loader.lookup(entity, by, missing)) as ReadonlyMap<string, Row>
  }

  async names (entity: string, ids: readonly string[]): Promise<ReadonlyMap<string, Name>> {
    if (!isBaseData(this.#entities(entity))) return await this.#loader.names(entity, ids)
    return await this.#remembered.get(entity, 'name', ids, async missing => await this.#loader.names(entity, missing)) as ReadonlyMap<string, Name>
  }

  /** Changes rows of entities: what is remembered of them is forgotten. */
  async during<Result> (entities: readonly string[], change: () => Promise<Result>): Promise<Result> {
    return await this.#remembered.during(entities, change)
  }
}
