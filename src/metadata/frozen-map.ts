/** A Map that stops changing: Object.freeze alone leaves a Map's entries open. */
export class FrozenMap<K, V> extends Map<K, V> {
  #isFrozen = false

  freeze (): this {
    this.#isFrozen = true
    return Object.freeze(this)
  }

  override set (key: K, value: V): this {
    // The constructor of Map calls this before the private member exists.
    if (#isFrozen in this && this.#isFrozen) throw new TypeError('The Model is frozen.')
    return super.set(key, value)
  }

  override delete (): boolean { throw new TypeError('The Model is frozen.') }
  override clear (): void { throw new TypeError('The Model is frozen.') }
}

/** Maps elements by their key. */
export const byKey = <T extends { readonly key: string }>(elements: readonly T[]): FrozenMap<string, T> =>
  new FrozenMap(elements.map(element => [element.key, element]))
/** Maps objects by their number. */
export const byNumber = <T extends { readonly number: string }>(objects: readonly T[]): FrozenMap<string, T> =>
  new FrozenMap(objects.map(object => [object.number, object]))
