import type { ReactNode } from 'react'
import { stickOf } from './grid-layout.ts'
import type { GridColumn } from './grid-types.ts'

/** The totals of the whole result, under the columns they belong to. */
export function GridTotals ({ columns, track, totals, label, pickable }: { readonly columns: readonly GridColumn<never>[], readonly track: string, readonly totals: Readonly<Record<string, string>>, readonly label: string, readonly pickable: boolean }): ReactNode {
  return (
    <div className="grid-totals" role="rowgroup">
      <div role="row" className="grid-line" style={{ gridTemplateColumns: track }}>
        {pickable && <div role="gridcell" className="grid-cell grid-pick" />}
        {columns.map((column, at) => (
          <div key={column.key} role="gridcell" className={`grid-cell${column.numeric ? ' money' : ''}`} style={stickOf(columns, at, pickable)} title={totals[column.key]}>
            {totals[column.key] ?? (at === 0 ? label : '')}
          </div>
        ))}
        <div className="grid-cell" role="presentation" />
      </div>
    </div>
  )
}
