import type { ReactNode } from 'react'
import type { Sort } from '../../metadata/model.ts'

/** A column as the grid draws it; what is in a cell is for the page to say. */
export interface GridColumn<Row> {
  readonly key: string
  readonly name: string
  readonly width: number
  readonly fixed: boolean
  readonly numeric: boolean
  /** The field to sort by; null where it cannot be sorted. */
  readonly sortBy: string | null
  readonly cell: (row: Row) => ReactNode
  /** The plain text of the cell, for its tooltip. */
  readonly text: (row: Row) => string
}

export interface GridSelection {
  readonly isPicked: (id: string) => boolean
  /** All rows of the whole result, over all pages. */
  readonly isAll: boolean
  readonly pickedHere: 'none' | 'some' | 'all'
  readonly toggle: (id: string) => void
  /** Sets exactly these rows of the page, e.g. a range. */
  readonly range: (ids: readonly string[]) => void
  readonly togglePage: () => void
  readonly pickAll: () => void
  readonly clear: () => void
}

export interface DataGridProps<Row extends { readonly id: string }> {
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly rows: readonly Row[]
  /** Rows of the whole result, and how many come before the first one shown. */
  readonly total: number
  readonly before: number
  readonly rowHeight: number
  readonly sort: readonly Sort[]
  readonly onSort: (sort: readonly Sort[]) => void
  readonly onResize: (key: string, width: number, done: boolean) => void
  readonly selection: GridSelection | null
  readonly onOpen: (row: Row) => void
  /** Rows that changed a moment ago. */
  readonly changed: ReadonlySet<string>
  /** Totals by column key; null shows no totals row. */
  readonly totals: Readonly<Record<string, string>> | null
  readonly totalsLabel: string
  readonly empty: ReactNode
}
