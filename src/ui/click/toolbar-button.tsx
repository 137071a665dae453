import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown, Tooltip } from 'antd'
import type { ReactNode } from 'react'
import type { WireButton } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'

interface ToolbarButtonProps { readonly button: WireButton, readonly busy: string | null, readonly why: (button: WireButton) => string | null, readonly onPress: (button: WireButton) => void }

/** A button from the metadata; with items a drop-down. A disabled one can still be reached, and says why. */
export function ToolbarButton ({ button, busy, why, onPress }: ToolbarButtonProps): ReactNode {
  const { pick } = useText()
  if (button.items.length > 0) return <ButtonMenu button={button} busy={busy} why={why} onPress={onPress} />
  const reason = why(button)
  return (
    <Tooltip title={reason ?? ''} placement="bottomLeft">
      <Button type={button.style === 'primary' ? 'primary' : 'default'} danger={button.style === 'danger' && reason === null} aria-disabled={reason !== null} className={reason === null ? '' : 'is-off'} loading={busy === button.key}
        onClick={() => { if (reason === null && busy === null) onPress(button) }}>{pick(button.name)}</Button>
    </Tooltip>
  )
}

function ButtonMenu ({ button, busy, why, onPress }: ToolbarButtonProps): ReactNode {
  const { pick } = useText()
  const all = button.operation === null ? button.items : [{ ...button, items: [] }, ...button.items]
  const items = all.map(item => {
    const reason = why(item)
    return { key: item.key, danger: item.style === 'danger' && reason === null, disabled: reason !== null, label: <span title={reason ?? ''}>{pick(item.name)}{reason !== null && <small className="muted"> {reason}</small>}</span>, onClick: () => onPress(item) }
  })
  return <Dropdown trigger={['click']} menu={{ items }}><Button type={button.style === 'primary' ? 'primary' : 'default'} loading={all.some(item => item.key === busy)}>{pick(button.name)} <DownOutlined className="tiny" /></Button></Dropdown>
}
