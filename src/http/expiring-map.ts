/** A map whose values are forgotten after a while, and which never grows beyond a size. */
export class ExpiringMap<Value> {
  readonly #lifeMs: number
  readonly #size: number
  readonly #held = new Map<string, { readonly value: Value, readonly until: number }>()

  constructor (lifeMs: number, size: number) {
    this.#lifeMs = lifeMs
    this.#size = size
  }

  get (key: string, now: Date): Value | undefined {
    const held = this.#held.get(key)
    return held !== undefined && held.until > now.getTime() ? held.value : undefined
  }

  set (key: string, value: Value, now: Date): Value {
    this.#held.delete(key)
    this.#held.set(key, { value, until: now.getTime() + this.#lifeMs })
    // Entries stand in the order of their setting, so the first is the oldest.
    if (this.#held.size > this.#size) this.#held.delete(this.#held.keys().next().value!)
    return value
  }

  delete (key: string): void {
    this.#held.delete(key)
  }

  clear (): void {
    this.#held.clear()
  }
}
