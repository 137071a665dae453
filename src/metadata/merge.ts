/** Step 4: bases, templates and deltas to whole objects, every element remembering its layer, file and pointer. */
import type { LayerModel, Problem } from './model.ts'
import { suggest } from './nearest.ts'
import type { Origins } from './origins.ts'
import type { Edit, Merging } from './merge/edit.ts'
import { inherit } from './merge/inherit.ts'
import { lay, type Laying } from './merge/laying.ts'
import { foreignNames, unprefixed } from './merge/prefix.ts'
import { wholeOf, type Element, type Raw } from './merge/raw.ts'
import { SHAPES, type Shape } from './merge/shape.ts'
import { errorAt, warningAt } from './problem.ts'
import type { NumberedKind, Part, SharedKind, SortedParts } from './sort.ts'

export type { Element, Raw } from './merge/raw.ts'

export interface Merged {
  readonly numbered: Readonly<Record<NumberedKind, ReadonlyMap<string, Raw>>>
  readonly shared: { readonly menu: readonly Element[], readonly roles: readonly Element[], readonly channels: readonly Element[], readonly messages: readonly Element[] }
  readonly problems: readonly Problem[]
  /** What every layer changed of another one's, with the base then and now. */
  readonly edits: readonly Edit[]
}

/** What an object must have once all that it inherits is there. */
const REQUIRED: Readonly<Record<NumberedKind, readonly string[]>> = { entity: ['name', 'modelType', 'fields'], list: ['name', 'entity', 'columns'], form: ['name', 'entity', 'sections'], schedule: [] }

/**
 * Lays every delta over its base, and every base over the template it inherits.
 *
 * Errors: EXT001 target missing (a warning in a customer's layer), EXT003 developer prefix missing, EXT004 column narrowed, EXT006 key there already,
 *         EXT008 locked member, PL_META_INHERITS; as warnings EXT002 base changed, EXT005 layers differ, EXT007 anchor missing, EXT009 no $was.
 */
export function mergeParts (sorted: SortedParts, origins: Origins, broken: ReadonlySet<string>): Merged {
  return new Merger(sorted, origins, broken).merge()
}

class Merger {
  readonly #merging: Merging = { problems: [], edits: [] }
  readonly #placing = new WeakMap<object, string>()
  readonly #bases = new Map<string, Part>()
  readonly #deltas = new Map<string, Part[]>()
  readonly #made = new Map<string, Raw | null>()
  readonly #underWay = new Set<string>()
  readonly #sorted: SortedParts
  readonly #origins: Origins
  readonly #broken: ReadonlySet<string>
  constructor (sorted: SortedParts, origins: Origins, broken: ReadonlySet<string>) {
    this.#sorted = sorted
    this.#origins = origins
    this.#broken = broken
    for (const part of sorted.bases) if (!this.#bases.has(idOf(part))) this.#bases.set(idOf(part), part)
    for (const part of sorted.deltas) this.#deltas.set(idOf(part), [...this.#deltas.get(idOf(part)) ?? [], part])
  }

  merge (): Merged {
    const numbered = { entity: new Map<string, Raw>(), list: new Map<string, Raw>(), form: new Map<string, Raw>(), schedule: new Map<string, Raw>() }
    for (const part of this.#bases.values()) {
      const raw = this.#object(part)
      if (raw !== null && part.body.isTemplate !== true && this.#isWhole(raw, part)) numbered[part.kind as NumberedKind].set(part.target, raw)
    }
    for (const part of this.#sorted.deltas) if (!this.#bases.has(idOf(part)) && !this.#broken.has(part.target)) this.#noTarget(part)
    const one = (kind: SharedKind, collection: string): readonly Element[] => this.#shared(this.#sorted.shared.filter(part => part.kind === kind), SHAPES[kind], collection)
    const shared = { menu: one('menu', 'menus'), roles: one('roles', 'roles'), channels: one('channels', 'channels'), messages: one('messages', 'messages') }
    return { numbered, shared, ...this.#merging }
  }

  /** An object with all that it inherits and all that is laid over it; null while its template is missing. */
  #object (part: Part): Raw | null {
    const id = idOf(part)
    const made = this.#made.get(id)
    if (made !== undefined) return made
    this.#underWay.add(id)
    const raw = this.#base(part)
    this.#underWay.delete(id)
    this.#made.set(id, raw)
    if (raw !== null) for (const delta of this.#deltas.get(id) ?? []) this.#delta(raw, part, delta)
    return raw
  }

  #base (part: Part): Raw | null {
    const shape = SHAPES[part.kind as NumberedKind]
    const at = { file: part.file, pointer: '/number' }
    this.#merging.problems.push(...unprefixed(part.target, shape.what, part, at), ...foreignNames(part.body, part, { ...at, pointer: '' }))
    const { inherits } = part.body as { inherits?: string }
    if (inherits === undefined) return wholeOf({ body: part.body, part, pointer: part.pointer }, shape, this.#origins)
    const parent = this.#parent(inherits, part)
    return parent === null ? null : inherit(parent, part, shape, root => this.#laying(part, root, part.layer))
  }

  #parent (number: string, part: Part): Raw | null {
    const say = (message: string, hint: string): null => {
      this.#merging.problems.push(errorAt('PL_META_INHERITS', { file: part.file, pointer: '/inherits' }, message, hint))
      return null
    }
    const base = this.#bases.get(`${part.kind} ${number}`)
    if (base === undefined) return this.#broken.has(number) ? null : say(`There is no ${part.kind} ${number} to inherit.`, suggest(number, this.#numbersOf(part.kind)))
    if (this.#underWay.has(idOf(base))) return say(`${part.target} inherits itself by way of ${number}.`, 'Let one of them inherit nothing.')
    return this.#object(base)
  }

  #numbersOf (kind: string): readonly string[] { return [...this.#bases.values()].filter(part => part.kind === kind).map(part => part.target) }

  #delta (raw: Raw, base: Part, delta: Part): void {
    const laying = this.#laying(delta, raw, base.layer)
    const shape = SHAPES[delta.kind as NumberedKind]
    if (delta.within === null) return lay(raw, { body: delta.body, part: delta, pointer: delta.pointer }, shape, delta.target, laying)
    const entry = (raw.entries as Element[] | undefined ?? []).find(element => element.key === delta.within)
    if (entry === undefined) return this.#noTarget(delta)
    lay(entry, { body: delta.body, part: delta, pointer: delta.pointer }, shape.collections.entries!, `${delta.target}/entries/${delta.within}`, laying)
  }

  #laying (part: Part, root: Raw, owner: LayerModel): Laying {
    return { part, root, ownLayer: owner.name, origins: this.#origins, merging: this.#merging, placing: this.#placing }
  }

  /** A customer's own layer keeps running without what extends nothing any more. */
  #noTarget (part: Part): void {
    const make = part.layer.kind === 'customer' ? warningAt : errorAt
    const isThere = this.#bases.has(idOf(part))
    const message = `${isThere ? `${part.target} has no entry ${part.within}` : `There is no ${part.kind} ${part.target}`} to extend.${part.layer.kind === 'customer' ? ' It is left out.' : ''}`
    this.#merging.problems.push(make('EXT001', { file: part.file, pointer: part.targetPointer }, message, isThere ? 'Name another target.' : suggest(part.target, this.#numbersOf(part.kind))))
  }

  #isWhole (raw: Raw, part: Part): boolean {
    const missing = REQUIRED[part.kind as NumberedKind].filter(member => raw[member] === undefined)
    for (const member of missing) this.#merging.problems.push(errorAt('PL_META_SHAPE', { file: part.file, pointer: '' }, `${member} is missing.`, `Write "${member}", or inherit a template that has it.`))
    return missing.length === 0
  }

  #shared (parts: readonly Part[], shape: Shape, collection: string): readonly Element[] {
    const all: Raw = { [collection]: [] }
    for (const part of parts) lay(all, { body: part.body, part, pointer: part.pointer }, shape, collection, this.#laying(part, all, this.#sorted.layers[0]!))
    return all[collection] as Element[]
  }
}

const idOf = (part: Part): string => `${part.kind} ${part.target}`
