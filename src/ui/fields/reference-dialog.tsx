import { SearchOutlined } from '@ant-design/icons'
import { Input, Modal } from 'antd'
import { useState, type ReactNode } from 'react'
import type { RefRow } from '../../sdk/wire.ts'
import { DataGrid } from '../grid/data-grid.tsx'
import type { GridColumn } from '../grid/grid-types.ts'
import { useText } from '../text/text-context.tsx'
import { useRefs } from './use-refs.ts'

const LIMIT = 200
const NONE: ReadonlySet<string> = new Set()

/** All rows that a reference may name, as a grid; Enter or a double click chooses. */
export function ReferenceDialog ({ entity, title, onChosen, onClose }: { readonly entity: string, readonly title: string, readonly onChosen: (row: RefRow) => void, readonly onClose: () => void }): ReactNode {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const { rows, loading, error } = useRefs(entity, typed, true, LIMIT)
  const column = (key: 'number' | 'name', name: string, width: number): GridColumn<RefRow> => ({
    key, name, width, fixed: false, numeric: false, sortBy: null, text: row => row[key],
    cell: row => key === 'name' ? <span>{row.name}</span> : <button type="button" className="bare link" tabIndex={-1} onClick={() => onChosen(row)}>{row.number}</button>
  })
  return (
    <Modal open width={640} title={t('refs.choose', { name: title })} onCancel={onClose} footer={<span className="muted">{rows.length === LIMIT ? t('refs.more', { limit: LIMIT }) : t('refs.count', { count: rows.length })}</span>}>
      <div className="ref-dialog">
        <Input autoFocus allowClear prefix={<SearchOutlined />} placeholder={t('refs.search')} aria-label={t('refs.search')} value={typed} onChange={event => setTyped(event.target.value)} onPressEnter={() => { const [first] = rows; if (rows.length === 1 && first !== undefined) onChosen(first) }} />
        <DataGrid label={title} columns={[column('number', t('refs.number'), 220), column('name', t('refs.name'), 340)]} rows={rows} total={rows.length} before={0} rowHeight={28} sort={[]} onSort={() => {}} onResize={() => {}} selection={null} onOpen={onChosen} changed={NONE} totals={null} totalsLabel="" empty={<p className="muted">{loading ? t('loading') : error !== null ? t('refs.failed') : t('none')}</p>} />
      </div>
    </Modal>
  )
}
