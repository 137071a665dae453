/** Remembers where each element came from, without writing into it. */
import type { Origin } from './model.ts'

export class Origins {
  readonly #origins = new WeakMap<object, Origin>()

  /** Notes the origin of an element and hands the element on. */
  note<T extends object> (element: T, origin: Origin): T {
    this.#origins.set(element, origin)
    return element
  }

  /** Carries the origin of a raw element over to what was built from it. */
  carry<T extends object> (built: T, raw: object): T { return this.note(built, this.of(raw)) }

  of (element: object): Origin {
    const origin = this.#origins.get(element)
    if (origin === undefined) throw new TypeError('An element lost its origin between merge and link.')
    return origin
  }
}
