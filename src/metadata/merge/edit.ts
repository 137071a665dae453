/** What one layer does to one member that another layer gave, and whether the two go together. */
import type { Origin, Problem } from '../model.ts'

/** What became of an edit: `same` where base and extension say the same by now. */
export type EditFate = 'applied' | 'same' | 'reset' | 'refused' | `EXT${string}`

/** One edit three ways: the base when the extension was written, the base now, the extension. */
export interface Edit {
  readonly layer: string
  readonly file: string
  readonly pointer: string
  /** The object and the path of the element in it, by key. */
  readonly target: string
  readonly member: string
  /** undefined: the edit does not say. */
  readonly was: unknown
  readonly now: unknown
  readonly ours: unknown
  /** Where the base says what it says now; null where no file does. */
  readonly base: Origin | null
  readonly fate: EditFate
}

export interface Merging { readonly problems: Problem[], readonly edits: Edit[] }
