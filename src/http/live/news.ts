/** What all open pages are told, whoever looks at them. */
import type { LiveEvent } from '../../sdk/wire.ts'

export type Told = Extract<LiveEvent, { readonly type: 'model' | 'mistakes' }>

export interface News {
  readonly tell: (event: Told) => void
  /** Out: the way to stop listening. */
  readonly on: (listener: (event: Told) => void) => () => void
  /** Mistakes that were told and not mended since; null where there are none. */
  readonly standing: () => Told | null
}

/** Makes the news of one host. */
export function makeNews (): News {
  const listeners = new Set<(event: Told) => void>()
  let standing: Told | null = null
  return {
    tell (event) {
      standing = event.type === 'mistakes' ? event : null
      for (const listener of listeners) listener(event)
    },
    on (listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    standing: () => standing
  }
}
