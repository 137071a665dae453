import { useMemo, type ReactNode } from 'react'
import type { ListOptions, WireColumn, WireField } from '../../sdk/wire.ts'
import { FieldText } from '../fields/field-text.tsx'
import { isNumeric, kindOf } from '../fields/kinds.ts'
import { addressOf } from '../frame/place.ts'
import type { GridColumn } from '../grid/grid-types.ts'
import { useText } from '../text/text-context.tsx'
import type { Texts } from '../text/texts.ts'
import { comboItem, showValue } from '../value/show-value.ts'
import { StatusTag } from '../value/status-tag.tsx'
import type { ListRow } from './use-rows.ts'

export interface ChosenColumn { readonly column: WireColumn, readonly width: number, readonly hidden: boolean }

/** The list's columns in the order, width and choice that the person keeps; new ones come at the end. */
export function chosenColumns (columns: readonly WireColumn[], kept: ListOptions['columns']): readonly ChosenColumn[] {
  const known = (kept ?? []).flatMap(one => { const column = columns.find(each => each.key === one.key); return column === undefined ? [] : [{ column, width: one.width, hidden: one.hidden }] })
  const rest = columns.filter(column => !known.some(one => one.column.key === column.key)).map(column => ({ column, width: column.width, hidden: column.hidden }))
  const all = [...known, ...rest]
  return [...all.filter(one => one.column.fixed), ...all.filter(one => !one.column.fixed)]
}

/** The chosen columns as the grid draws them. */
export function useGridColumns (chosen: readonly ChosenColumn[], fields: readonly WireField[], form: string | null, onOpen: (row: ListRow) => void): readonly GridColumn<ListRow>[] {
  const texts = useText()
  return useMemo(() => chosen.filter(one => !one.hidden).map(({ column, width }) => ({
    key: column.key,
    name: texts.pick(column.name),
    width,
    fixed: column.fixed,
    numeric: isNumeric(column.type),
    sortBy: column.sortable ? column.field : null,
    text: row => cellText(row, column, texts),
    cell: row => cell(row, column, fields.find(field => field.key === column.field) ?? null, texts, form, onOpen)
  })), [chosen, fields, texts, form, onOpen])
}

/** A cell's value; the host names it by its field, a column with its own text by its key. */
export const cellValue = (row: ListRow, column: WireColumn): unknown => row[column.field] ?? row[column.key]

export const cellText = (row: ListRow, column: WireColumn, texts: Texts): string =>
  row.$texts?.[column.key] ?? row.$texts?.[column.field] ?? showValue(cellValue(row, column), column, texts)

function cell (row: ListRow, column: WireColumn, field: WireField | null, texts: Texts, form: string | null, onOpen: (row: ListRow) => void): ReactNode {
  const text = cellText(row, column, texts)
  if (column.hyperlink && form !== null) {
    const open = (event: { preventDefault: () => void, ctrlKey: boolean, metaKey: boolean }): void => { if (!event.ctrlKey && !event.metaKey) { event.preventDefault(); onOpen(row) } }
    return <a className="link" tabIndex={-1} href={addressOf({ page: 'form', form, id: row.id })} onClick={open}>{text === '' ? '—' : text}</a>
  }
  const item = kindOf(column.type) === 'select' ? comboItem(cellValue(row, column), column.items) : null
  if (item !== null && column.items.some(one => one.tone !== 'neutral')) return <StatusTag item={item} />
  if (field !== null && field.itemsFrom !== null && text !== '') return <span><FieldText field={field} value={cellValue(row, column)} inGrid /></span>
  return <span>{text}</span>
}
