/** A table as it should be, before any database is asked. */
import type { Codec } from '../codec.ts'

export interface ColumnSpec { readonly name: string, readonly codec: Codec, readonly required: boolean }
export interface IndexSpec { readonly name: string, readonly unique: boolean, readonly columns: readonly string[] }
export interface TableSpec {
  readonly table: string
  readonly columns: readonly ColumnSpec[]
  readonly primary: readonly string[]
  /** The database counts the primary key up by itself. */
  readonly countsUp: boolean
  /** Columns that follow from others: 1 while a unique applies to the row, else NULL, so that deleted and blank rows never collide. */
  readonly markers: readonly { readonly name: string, readonly expression: string }[]
  readonly indexes: readonly IndexSpec[]
}
