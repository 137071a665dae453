import type { WireField } from '../../sdk/wire.ts'

/** What must be known of a column to paste into it. */
export interface PasteColumn { readonly field: WireField, readonly isLocked: boolean }
