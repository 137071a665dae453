import type { MouseEvent, ReactNode } from 'react'
import type { Sort } from '../../metadata/model.ts'
import { useText } from '../text/text-context.tsx'
import { stickOf } from './grid-layout.ts'
import type { GridColumn } from './grid-types.ts'
import { ResizeHandle } from './resize-handle.tsx'

interface GridHeaderProps {
  readonly columns: readonly GridColumn<never>[]
  readonly track: string
  readonly sort: readonly Sort[]
  readonly onSort: (sort: readonly Sort[]) => void
  readonly onResize: (key: string, width: number, done: boolean) => void
  readonly picker: ReactNode
}

/** The head of a grid: names, sorting (Shift adds a further field), widths. */
export function GridHeader ({ columns, track, sort, onSort, onResize, picker }: GridHeaderProps): ReactNode {
  return (
    <div className="grid-head" role="rowgroup">
      <div role="row" aria-rowindex={1} className="grid-line" style={{ gridTemplateColumns: track }}>
        {picker !== null && <div role="columnheader" className="grid-cell grid-pick">{picker}</div>}
        {columns.map((column, at) => {
          const dir = sort.find(one => one.field === column.sortBy)?.dir ?? null
          return (
            <div key={column.key} role="columnheader" aria-sort={dir === null ? 'none' : dir === 'asc' ? 'ascending' : 'descending'} className={`grid-cell${column.numeric ? ' money' : ''}`} style={stickOf(columns, at, picker !== null)}>
              <HeaderName column={column} dir={dir} order={sort.length > 1 ? sort.findIndex(one => one.field === column.sortBy) + 1 : 0} onClick={event => { if (column.sortBy !== null) onSort(nextSort(sort, column.sortBy, event.shiftKey)) }} />
              <ResizeHandle name={column.name} width={column.width} onResize={(width, done) => onResize(column.key, width, done)} />
            </div>
          )
        })}
        <div className="grid-cell" role="presentation" />
      </div>
    </div>
  )
}

function HeaderName ({ column, dir, order, onClick }: { readonly column: GridColumn<never>, readonly dir: Sort['dir'] | null, readonly order: number, readonly onClick: (event: MouseEvent) => void }): ReactNode {
  const { t } = useText()
  if (column.sortBy === null) return <span className="grid-name" title={column.name}>{column.name}</span>
  return (
    <button type="button" className="bare grid-name" tabIndex={-1} title={`${column.name} — ${t('grid.sortHint')}`} onClick={onClick}>
      {column.name}{dir !== null && <span className="grid-sort" aria-hidden>{dir === 'asc' ? '↑' : '↓'}{order > 0 && <sup>{order}</sup>}</span>}
    </button>
  )
}

/** Up, then down, then as it was; without Shift the other fields go. */
function nextSort (sort: readonly Sort[], field: string, add: boolean): readonly Sort[] {
  const now = sort.find(one => one.field === field)?.dir
  const others = add ? sort.filter(one => one.field !== field) : []
  if (now === 'desc') return others
  return [...others, { field, dir: now === undefined ? 'asc' : 'desc' }]
}
