/**
 * Statements as data, so that a whole piece of work crosses to the database at once: one message to the thread that holds SQLite,
 * one connection on MySQL. The same interpreter (run-unit.js) runs them on both.
 */
export type Value = string | number | bigint | null

/** A value taken from the first row of an earlier step, optionally padded and prefixed: that is how a serial becomes a bill number. */
export interface Taken { readonly step: number, readonly column: number, readonly prefix?: string, readonly width?: number }
export type Param = Value | { readonly take: Taken }

export interface Step {
  readonly sql: string
  readonly params: readonly Param[]
  /** Runs only where some row of an earlier step has a number above 0 in this column. */
  readonly when?: { readonly step: number, readonly column: number }
  /** Rows that must change; otherwise the unit is undone and ends with the code. */
  readonly expect?: { readonly changes: number, readonly code: string }
}
/** Steps that happen all or not at all. */
export type Unit = readonly Step[]
export type Cells = readonly unknown[]

export type UnitResult =
  /** The rows that each step read, none for a step that wrote or did not run. */
  | { readonly ok: true, readonly rows: readonly (readonly Cells[])[] }
  /** An expectation did not hold. */
  | { readonly ok: false, readonly code: string }
  /** A unique value was there already; the database's message tells which. */
  | { readonly ok: false, readonly code: 'duplicate', readonly message: string }

export interface Executor {
  /** Runs reading steps in order. */
  read (steps: Unit): Promise<readonly (readonly Cells[])[]>
  /** Reads few rows by identity or through a unique, where that is quicker in the host's own thread. Out: null where it cannot at once. */
  glance?: (steps: Unit) => readonly (readonly Cells[])[] | null
  /** Runs units in one transaction; one that fails is undone alone. The answer comes after the commit. */
  write (units: readonly Unit[]): Promise<readonly UnitResult[]>
  /** Runs definitions (CREATE, ALTER) in order, in one transaction where the database can. */
  define (statements: readonly string[]): Promise<void>
  close (): Promise<void>
}
