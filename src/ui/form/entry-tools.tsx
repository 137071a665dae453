import { CopyOutlined, DeleteOutlined, InsertRowAboveOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'

interface EntryToolsProps { readonly count: number, readonly onAdd: () => void, readonly onInsert: () => void, readonly onCopy: () => void, readonly onDelete: () => void }

/** What can be done with the lines of an entry. */
export function EntryTools ({ count, onAdd, onInsert, onCopy, onDelete }: EntryToolsProps): ReactNode {
  const { t } = useText()
  return (
    <div className="entry-tools" role="toolbar" aria-label={t('entry.tools')}>
      <Button type="text" icon={<PlusOutlined />} onClick={onAdd}>{t('entry.add')}</Button>
      <Button type="text" icon={<InsertRowAboveOutlined />} onClick={onInsert}>{t('entry.insert')}</Button>
      <Button type="text" icon={<CopyOutlined />} disabled={count === 0} onClick={onCopy}>{t('entry.copy')}</Button>
      <Button type="text" danger={count > 0} icon={<DeleteOutlined />} disabled={count === 0} onClick={onDelete}>{t('entry.delete')}</Button>
      <span className="muted entry-hint">{t('entry.hint')}</span>
    </div>
  )
}
