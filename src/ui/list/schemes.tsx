import { CheckOutlined, DeleteOutlined, DownOutlined, SaveOutlined, StarFilled, StarOutlined } from '@ant-design/icons'
import { App, Button, Checkbox, Input, Popover } from 'antd'
import { useState, type ReactNode } from 'react'
import type { ListOptions } from '../../sdk/wire.ts'
import { commandId } from '../client/command-id.ts'
import { useText } from '../text/text-context.tsx'
import { filterOf, type Conditions } from './conditions.ts'

export type Scheme = NonNullable<ListOptions['schemes']>[number]
interface SchemesProps { readonly options: ListOptions, readonly current: { readonly conditions: Conditions, readonly quick: string }, readonly onApply: (scheme: Scheme) => void, readonly onChange: (schemes: readonly Scheme[]) => void }

/** 方案: filters kept under a name; one of them may be the one a list opens with. */
export function Schemes ({ options, current, onApply, onChange }: SchemesProps): ReactNode {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const schemes = options.schemes ?? []
  const now = JSON.stringify(filterOf(current.conditions))
  const used = schemes.find(scheme => JSON.stringify(scheme.request.filter ?? null) === now && (scheme.request.quick ?? '') === current.quick)
  return (
    <Popover trigger="click" placement="bottomRight" open={open} onOpenChange={setOpen} destroyOnHidden content={(
      <div className="schemes">
        {schemes.length === 0 && <p className="muted">{t('scheme.none')}</p>}
        <ul>{schemes.map(scheme => (
          <li key={scheme.key}>
            <button type="button" className="bare grow" onClick={() => { onApply(scheme); setOpen(false) }}>{scheme === used && <CheckOutlined aria-hidden />} {scheme.name}</button>
            <Button type="text" icon={scheme.isDefault ? <StarFilled /> : <StarOutlined />} aria-pressed={scheme.isDefault} aria-label={t('scheme.default')} title={t('scheme.default')} onClick={() => onChange(schemes.map(one => ({ ...one, isDefault: one.key === scheme.key && !scheme.isDefault })))} />
            <Button type="text" icon={<DeleteOutlined />} aria-label={t('remove')} onClick={() => onChange(schemes.filter(one => one.key !== scheme.key))} />
          </li>
        ))}</ul>
        <SaveScheme schemes={schemes} current={current} onChange={onChange} />
      </div>
    )}>
      <Button aria-expanded={open}><span className="muted">{t('scheme')}</span> {used?.name ?? t('scheme.unsaved')} <DownOutlined className="tiny" /></Button>
    </Popover>
  )
}

function SaveScheme ({ schemes, current, onChange }: Omit<SchemesProps, 'options' | 'onApply'> & { readonly schemes: readonly Scheme[] }): ReactNode {
  const { t } = useText()
  const { message } = App.useApp()
  const [name, setName] = useState('')
  const [isDefault, setDefault] = useState(false)
  const save = (): void => {
    const said = name.trim()
    if (said === '') return
    const others = schemes.filter(one => one.name !== said).map(one => isDefault ? { ...one, isDefault: false } : one)
    onChange([...others, { key: commandId(), name: said, isDefault, request: { filter: filterOf(current.conditions), quick: current.quick } }])
    setName('')
    message.success(t('scheme.saved', { name: said }))
  }
  return (
    <div className="scheme-save">
      <Input value={name} maxLength={30} placeholder={t('scheme.name')} aria-label={t('scheme.name')} onChange={event => setName(event.target.value)} onPressEnter={save} />
      <Checkbox checked={isDefault} onChange={event => setDefault(event.target.checked)}>{t('scheme.asDefault')}</Checkbox>
      <Button icon={<SaveOutlined />} disabled={name.trim() === ''} onClick={save}>{t('scheme.save')}</Button>
    </div>
  )
}
