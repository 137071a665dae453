import type { CSSProperties } from 'react'
import type { GridColumn } from './grid-types.ts'

export const PICK_WIDTH = 36

/** The columns' widths as one grid template; the last track takes what is left. */
export const trackOf = (columns: readonly GridColumn<never>[], pickable: boolean): string =>
  `${pickable ? `${PICK_WIDTH}px ` : ''}${columns.map(column => `${column.width}px`).join(' ')} minmax(0, 1fr)`

/** Where a fixed column sticks: at the left edge, after the fixed ones before it. */
export function stickOf (columns: readonly GridColumn<never>[], at: number, pickable: boolean): CSSProperties | undefined {
  if (columns[at]?.fixed !== true) return undefined
  const left = columns.slice(0, at).reduce((sum, column) => sum + (column.fixed ? column.width : 0), pickable ? PICK_WIDTH : 0)
  return { position: 'sticky', left, zIndex: 1 }
}
