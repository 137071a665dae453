/** Remembers where each element, and each member that a layer changed, came from, without writing into it. */
import type { Origin } from './model.ts'
import { pointerTo } from './problem.ts'

/** One layer's word on one member: what it set, and where. `value` undefined: the file said nothing. */
export interface Setting { readonly value: unknown, readonly origin: Origin }
type Raw = Readonly<Record<string, unknown>>

/** It lives as long as the Model it belongs to. */
export class Origins {
  readonly #origins = new Map<object, Origin>()
  readonly #raws = new Map<Origin, Raw>()
  readonly #settings = new Map<Origin, Map<string, readonly Setting[]>>()
  readonly #added = new Set<Origin>()

  /** Notes the origin of an element and hands the element on. */
  note<T extends object> (element: T, origin: Origin): T {
    this.#origins.set(element, origin)
    return element
  }

  /** Notes the origin of an element as its file gave it, so that its members can be asked about. */
  noteRaw<T extends Raw> (raw: T, origin: Origin): T {
    this.#raws.set(origin, raw)
    return this.note(raw, origin)
  }

  /** Carries the origin of a raw element over to what was built from it. */
  carry<T extends object> (built: T, raw: object): T { return this.note(built, this.of(raw)) }

  of (element: object): Origin {
    const origin = this.#origins.get(element)
    if (origin === undefined) throw new TypeError('An element lost its origin between merge and link.')
    return origin
  }

  find (element: object): Origin | undefined { return this.#origins.get(element) }

  /** Notes that a layer other than the object's own added the element. */
  noteAdded (element: object): void { this.#added.add(this.of(element)) }
  isChanged (origin: Origin): boolean { return this.#settings.has(origin) }
  isAdded (origin: Origin): boolean { return this.#added.has(origin) }

  /** What every layer said of a member, the first to speak first. In: the member's path in the element, as a JSON pointer. */
  settings (origin: Origin, member: string): readonly Setting[] { return this.#settings.get(origin)?.get(member) ?? [] }

  setting (origin: Origin, member: string, settings: readonly Setting[]): void {
    if (!this.#settings.has(origin)) this.#settings.set(origin, new Map())
    this.#settings.get(origin)!.set(member, settings)
  }

  /** Hands the history of one element on to its copy. */
  copyHistory (from: Origin, to: Origin): void {
    const settings = this.#settings.get(from)
    if (settings !== undefined) this.#settings.set(to, new Map(settings))
    if (this.#added.has(from)) this.#added.add(to)
  }

  /**
   * Says which file gave a member of an element.
   *
   * Out:    the last layer that set it, or the element's own place; null where no file says anything and the host's default holds.
   */
  ofMember (origin: Origin, steps: readonly (string | number)[]): Origin | null {
    // Hardly any element was changed by another layer.
    const isChanged = this.#settings.has(origin)
    for (let length = isChanged ? steps.length : 0; length > 0; length--) {
      const last = this.settings(origin, pointerTo('', ...steps.slice(0, length))).at(-1)
      if (last !== undefined) return last.value === undefined ? null : { ...last.origin, pointer: pointerTo(last.origin.pointer, ...steps.slice(length)) }
    }
    const raw = this.#raws.get(origin)
    if (steps.length === 0 || raw === undefined) return { ...origin, pointer: pointerTo(origin.pointer, ...steps) }
    return raw[steps[0]!] === undefined ? null : { ...origin, pointer: pointerTo(origin.pointer, ...steps) }
  }
}
