import { Checkbox } from 'antd'
import type { MouseEvent, ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import { stickOf } from './grid-layout.ts'
import type { GridColumn } from './grid-types.ts'

interface GridRowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly ordinal: number
  readonly top: number
  readonly height: number
  readonly base: string
  readonly track: string
  readonly columns: readonly GridColumn<Row>[]
  /** The column of the row's current cell; -1 where the row is not the current one. */
  readonly current: number
  readonly picked: boolean
  readonly pickable: boolean
  readonly changed: boolean
  readonly onPick: (extend: boolean) => void
  readonly onOpen: () => void
  readonly onPoint: (column: number) => void
}

/** One row of a grid: a click picks, a double click opens. */
export function GridRow<Row> (props: GridRowProps<Row>): ReactNode {
  const { t } = useText()
  const { columns, pickable } = props
  const state = `${props.picked ? ' picked' : ''}${props.changed ? ' changed' : ''}${props.current >= 0 ? ' current' : ''}`
  const click = (event: MouseEvent, column: number): void => {
    if (event.target instanceof Element && event.target.closest('a, button') !== null) return
    props.onPoint(column)
    if (pickable && (event.shiftKey || event.ctrlKey || event.metaKey)) props.onPick(event.shiftKey)
  }
  return (
    <div role="row" aria-rowindex={props.ordinal + 2} aria-selected={pickable ? props.picked : undefined} className={`grid-line grid-row${state}`} style={{ gridTemplateColumns: props.track, height: props.height, transform: `translateY(${props.top}px)` }} onDoubleClick={props.onOpen}>
      {pickable && (
        <div role="gridcell" className="grid-cell grid-pick" onDoubleClick={event => event.stopPropagation()}>
          <Checkbox tabIndex={-1} checked={props.picked} aria-label={t('grid.pickRow', { row: props.ordinal + 1 })} onClick={event => { event.stopPropagation(); props.onPick(event.shiftKey) }} />
        </div>
      )}
      {columns.map((column, at) => (
        <div key={column.key} id={`${props.base}-${props.index}-${at}`} role="gridcell" className={`grid-cell${column.numeric ? ' money' : ''}${props.current === at ? ' at' : ''}`} style={stickOf(columns as readonly GridColumn<never>[], at, pickable)} title={column.text(props.row)} onClick={event => click(event, at)}>
          {column.cell(props.row)}
        </div>
      ))}
      <div className="grid-cell" role="presentation" />
    </div>
  )
}
