import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import type { ChosenColumn } from './use-columns.tsx'

/** 列设置: which columns show, and in which order. */
export function ColumnSettings ({ chosen, onChange, onReset }: { readonly chosen: readonly ChosenColumn[], readonly onChange: (columns: ChosenColumn[]) => void, readonly onReset: () => void }): ReactNode {
  const { t, pick } = useText()
  const move = (at: number, step: number): void => {
    const next = [...chosen]
    const [moved] = next.splice(at, 1)
    if (moved !== undefined) next.splice(at + step, 0, moved)
    onChange(next)
  }
  const content = (
    <div className="column-settings">
      <ul>{chosen.map((one, at) => {
        const name = pick(one.column.name)
        const movable = (step: number): boolean => chosen[at + step] !== undefined && chosen[at + step]!.column.fixed === one.column.fixed
        return (
          <li key={one.column.key}>
            <Checkbox className="grow" checked={!one.hidden} disabled={one.column.fixed} onChange={event => onChange(chosen.map(each => each === one ? { ...each, hidden: !event.target.checked } : each))}>{name}</Checkbox>
            <Button type="text" icon={<ArrowUpOutlined />} disabled={!movable(-1)} aria-label={t('column.up', { name })} onClick={() => move(at, -1)} />
            <Button type="text" icon={<ArrowDownOutlined />} disabled={!movable(1)} aria-label={t('column.down', { name })} onClick={() => move(at, 1)} />
          </li>
        )
      })}</ul>
      <Button onClick={onReset}>{t('column.reset')}</Button>
    </div>
  )
  return <Popover trigger="click" placement="bottomRight" content={content}><Button type="text" icon={<SettingOutlined />} aria-label={t('columns')}><span className="wide-only">{t('columns')}</span></Button></Popover>
}
