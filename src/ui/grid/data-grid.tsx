import { useVirtualizer } from '@tanstack/react-virtual'
import { Checkbox } from 'antd'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import { GridHeader } from './grid-header.tsx'
import { GridRow } from './grid-row.tsx'
import { GridTotals } from './grid-totals.tsx'
import { gridKey } from './grid-key.ts'
import { PICK_WIDTH, trackOf } from './grid-layout.ts'
import type { DataGridProps } from './grid-types.ts'

/**
 * A grid of rows: only those in sight are drawn, the head and the totals stay in place, and everything can be done by keys.
 *
 * Keys: arrows, PageUp/PageDown, Home/End move; Space picks; Shift extends a range; Ctrl A picks the whole result; Enter opens; Escape lets go.
 */
export function DataGrid<Row extends { readonly id: string }> (props: DataGridProps<Row>): ReactNode {
  const { t } = useText()
  const { columns, rows, selection } = props
  const base = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const anchor = useRef(0)
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => props.rowHeight, overscan: 12, scrollPaddingStart: 32, scrollPaddingEnd: 34 })
  const track = trackOf(columns, selection !== null)
  const width = columns.reduce((sum, column) => sum + column.width, selection === null ? 0 : PICK_WIDTH)
  const row = Math.min(at.row, Math.max(rows.length - 1, 0))

  const goTo = (next: number, column = at.column): void => {
    const bounded = Math.max(0, Math.min(next, rows.length - 1))
    setAt({ row: bounded, column: Math.max(0, Math.min(column, columns.length - 1)) })
    virtual.scrollToIndex(bounded)
  }
  const extendTo = (next: number): void => {
    const bounded = Math.max(0, Math.min(next, rows.length - 1))
    const [from, to] = anchor.current < bounded ? [anchor.current, bounded] : [bounded, anchor.current]
    selection?.range(rows.slice(from, to + 1).map(one => one.id))
    goTo(bounded)
  }
  const pick = (index: number, extend: boolean): void => {
    const id = rows[index]?.id
    if (id === undefined || selection === null) return
    if (extend) return extendTo(index)
    anchor.current = index
    goTo(index)
    selection.toggle(id)
  }
  const onKey = (event: KeyboardEvent): void => gridKey(event, { row, column: at.column, rows: rows.length, page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / props.rowHeight) - 3) }, {
    goTo: (next, column) => { if (!event.shiftKey) anchor.current = Math.max(0, Math.min(next, rows.length - 1)); goTo(next, column) },
    extendTo,
    pick: () => pick(row, event.shiftKey),
    pickAll: () => selection?.pickAll(),
    clear: () => selection?.clear(),
    open: () => { const one = rows[row]; if (one !== undefined) props.onOpen(one) }
  })

  return (
    <div ref={scroller} className="grid" role="grid" tabIndex={0} aria-label={props.label} aria-rowcount={props.total + 1} aria-colcount={columns.length + (selection === null ? 0 : 1)} aria-multiselectable={selection !== null}
      aria-activedescendant={rows.length === 0 ? undefined : `${base}-${row}-${at.column}`} onKeyDown={onKey}>
      <div className="grid-body" style={{ minWidth: width }}>
        <GridHeader columns={columns} track={track} sort={props.sort} onSort={props.onSort} onResize={props.onResize}
          picker={selection === null ? null : <Checkbox aria-label={t('grid.pickPage')} checked={selection.pickedHere === 'all'} indeterminate={selection.pickedHere === 'some'} disabled={rows.length === 0} onChange={selection.togglePage} />} />
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(item => {
            const one = rows[item.index]
            return one === undefined ? null : (
              <GridRow key={one.id} row={one} index={item.index} ordinal={props.before + item.index} top={item.start} height={item.size} base={base} track={track} columns={columns}
                current={row === item.index ? at.column : -1} picked={selection?.isPicked(one.id) ?? false} pickable={selection !== null} changed={props.changed.has(one.id)}
                onPick={extend => pick(item.index, extend)} onOpen={() => props.onOpen(one)} onPoint={column => { anchor.current = item.index; setAt({ row: item.index, column }) }} />
            )
          })}
        </div>
        {rows.length === 0 && <div className="grid-empty">{props.empty}</div>}
        {props.totals !== null && rows.length > 0 && <GridTotals columns={columns} track={track} totals={props.totals} label={props.totalsLabel} pickable={selection !== null} />}
      </div>
    </div>
  )
}
