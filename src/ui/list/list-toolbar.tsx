import { ColumnHeightOutlined, ReloadOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import type { ListOptions, ListPageInfo, WireButton } from '../../sdk/wire.ts'
import { ToolbarButton } from '../click/toolbar-button.tsx'
import type { Picked } from '../grid/use-selection.ts'
import { useText } from '../text/text-context.tsx'
import { ColumnSettings } from './column-settings.tsx'
import type { ChosenColumn } from './use-columns.tsx'
import { whyNot } from './why-not.ts'

interface ListToolbarProps {
  readonly page: ListPageInfo
  readonly picked: Picked
  readonly count: number
  readonly busy: string | null
  readonly loading: boolean
  readonly options: ListOptions
  readonly chosen: readonly ChosenColumn[]
  readonly onPress: (button: WireButton) => void
  readonly onReload: () => void
  readonly onColumns: (columns: ChosenColumn[]) => void
  readonly onResetColumns: () => void
  readonly onDensity: (density: 'compact' | 'default') => void
}

/** The list's buttons at the left, how it looks at the right. */
export function ListToolbar (props: ListToolbarProps): ReactNode {
  const { page, picked, options } = props
  const texts = useText()
  const { t } = texts
  const fields = page.statusField === null ? page.filterable : [page.statusField, ...page.filterable]
  const density = options.density ?? 'compact'
  return (
    <div className="toolbar" role="toolbar" aria-label={t('toolbar')}>
      {page.toolbar.map(button => <ToolbarButton key={button.key} button={button} busy={props.busy} why={one => whyNot(one, picked, fields, texts)} onPress={props.onPress} />)}
      <span className="grow" />
      <Tooltip title={t('reload')}><Button type="text" icon={<ReloadOutlined spin={props.loading} />} aria-label={t('reload')} onClick={props.onReload} /></Tooltip>
      <ColumnSettings chosen={props.chosen} onChange={props.onColumns} onReset={props.onResetColumns} />
      <Tooltip title={t(`density.${density}`)}><Button type="text" className="wide-only" icon={<ColumnHeightOutlined />} aria-label={t('density')} aria-pressed={density === 'default'} onClick={() => props.onDensity(density === 'compact' ? 'default' : 'compact')} /></Tooltip>
    </div>
  )
}
