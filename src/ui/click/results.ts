import type { Outcome } from '../../sdk/types.ts'

/** What a command came to, to be shown once; its rows open in `form`, where there is one. */
export interface Result { readonly title: string, readonly outcomes: readonly Outcome[], readonly form: string | null }

let shown: Result | null = null
const listeners = new Set<() => void>()

/** The result that waits to be read; one at a time, the newest first. */
export const results = {
  subscribe (listener: () => void): () => void { listeners.add(listener); return () => { listeners.delete(listener) } },
  snapshot: (): Result | null => shown,
  present (result: Result): void { put(result) },
  dismiss (): void { put(null) }
}

function put (result: Result | null): void {
  shown = result
  for (const listener of listeners) listener()
}
