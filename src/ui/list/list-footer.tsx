import { Button, Pagination } from 'antd'
import type { ReactNode } from 'react'
import type { ListPageInfo } from '../../sdk/wire.ts'
import type { Picked } from '../grid/use-selection.ts'
import { useText } from '../text/text-context.tsx'
import { addDecimals, showDecimal } from '../value/decimals.ts'
import { cellValue } from './use-columns.tsx'
import type { Asked } from './use-rows.ts'

interface ListFooterProps {
  readonly page: ListPageInfo
  readonly selection: Picked
  readonly count: number
  readonly total: number
  readonly asked: Asked
  readonly totals: Readonly<Record<string, string>> | null
  readonly onPage: (offset: number, limit: number) => void
  readonly onPickAll: () => void
}

/** What is picked and what it adds up to, and the pages. */
export function ListFooter ({ page, selection, count, total, asked, totals, onPage, onPickAll }: ListFooterProps): ReactNode {
  const { t, pick } = useText()
  const summed = page.columns.filter(column => column.summary === 'sum' && !column.hidden)
  return (
    <div className="list-footer">
      <span className="picked" aria-live="polite">
        {selection.isAll ? <b>{t('picked.all', { total: total.toLocaleString('en-US') })}</b> : t('picked', { count, total: total.toLocaleString('en-US') })}
        {!selection.isAll && count > 0 && count < total && <Button type="link" onClick={onPickAll}>{t('pick.all', { total: total.toLocaleString('en-US') })}</Button>}
        {count > 0 && <Button type="link" onClick={selection.clear}>{t('pick.clear')}</Button>}
      </span>
      {!selection.isAll && count > 0 && summed.map(column => (
        <span key={column.key} className="picked-sum"><span className="muted">{t('picked.sum', { name: pick(column.name) })}</span> <b>{showDecimal(addDecimals([...selection.rows.values()].map(row => cellValue(row, column))), column.scale)}</b></span>
      ))}
      {totals !== null && summed.map(column => <span key={column.key} className="picked-sum"><span className="muted">{pick(column.name)} {t('totals')}</span> <b>{totals[column.key]}</b></span>)}
      <span className="grow" />
      <Pagination size="small" current={Math.floor(asked.offset / asked.limit) + 1} pageSize={asked.limit} total={total} showSizeChanger={{ 'aria-label': t('page.size') }} pageSizeOptions={[20, 50, 100, 200, 500]} onChange={(number, size) => onPage(size === asked.limit ? (number - 1) * size : 0, size)} />
    </div>
  )
}
