import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { ListPageInfo, WireButton } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'

/** A list without rows: whether that is because of what was asked, and what would fill it. */
export function EmptyList ({ page, isAsked, onReset, onNew }: { readonly page: ListPageInfo, readonly isAsked: boolean, readonly onReset: () => void, readonly onNew: (button: WireButton) => void }): ReactNode {
  const { t, pick } = useText()
  const add = page.toolbar.find(button => button.operationType === 'new' && button.permitted)
  return (
    <div className="page-state">
      <InboxOutlined style={{ fontSize: 28 }} aria-hidden />
      <h2>{t(isAsked ? 'empty.asked' : 'empty.none', { name: pick(page.list.name) })}</h2>
      <p>{t(isAsked ? 'empty.askedHint' : 'empty.noneHint')}</p>
      {isAsked ? <Button onClick={onReset}>{t('reset')}</Button> : add !== undefined && <Button type="primary" onClick={() => onNew(add)}>{pick(add.name)}</Button>}
    </div>
  )
}
