import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import type { ListPageInfo } from '../../sdk/wire.ts'
import { isNumeric, kindOf } from '../fields/kinds.ts'
import type { Picked } from '../grid/use-selection.ts'
import { useText } from '../text/text-context.tsx'
import { comboItem } from '../value/show-value.ts'
import { StatusTag } from '../value/status-tag.tsx'
import { cellText, cellValue, type ChosenColumn } from './use-columns.tsx'
import type { ListRow } from './use-rows.ts'

interface ListCardsProps { readonly page: ListPageInfo, readonly columns: readonly ChosenColumn[], readonly rows: readonly ListRow[], readonly selection: Picked, readonly changed: ReadonlySet<string>, readonly onOpen: (row: ListRow) => void, readonly empty: ReactNode }

const LINES = 6

/** A list on a phone: a card for each row, with its number, status and first few columns. */
export function ListCards ({ page, columns, rows, selection, changed, onOpen, empty }: ListCardsProps): ReactNode {
  const texts = useText()
  const shown = columns.filter(one => !one.hidden).map(one => one.column)
  const title = shown.find(column => column.hyperlink) ?? shown[0]
  const status = shown.find(column => column.field === page.statusField?.key)
  const rest = shown.filter(column => column !== title && column !== status).slice(0, LINES)
  if (rows.length === 0) return <div className="cards">{empty}</div>
  return (
    <ul className="cards" aria-label={texts.pick(page.list.name)}>
      {rows.map(row => {
        const item = status === undefined ? null : comboItem(cellValue(row, status), status.items)
        const name = title === undefined ? row.id : cellText(row, title, texts)
        return (
          <li key={row.id} className={`card${selection.isPicked(row.id) ? ' picked' : ''}${changed.has(row.id) ? ' changed' : ''}`}>
            <header>
              <Checkbox checked={selection.isPicked(row.id)} aria-label={texts.t('grid.pickNamed', { name })} onChange={() => selection.toggle(row.id)} />
              <button type="button" className="bare link grow" onClick={() => onOpen(row)}>{name === '' ? '—' : name}</button>
              {item !== null && <StatusTag item={item} />}
            </header>
            <dl>{rest.map(column => {
              const text = cellText(row, column, texts)
              return text === '' ? null : <div key={column.key} className={kindOf(column.type) === 'textarea' || text.length > 22 ? 'full' : ''}><dt>{texts.pick(column.name)}</dt><dd className={isNumeric(column.type) ? 'figure' : ''}>{text}</dd></div>
            })}</dl>
          </li>
        )
      })}
    </ul>
  )
}
