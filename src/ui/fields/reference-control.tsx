import { EllipsisOutlined } from '@ant-design/icons'
import { Button, Select, Space } from 'antd'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { RefRow } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import type { ControlProps } from './control-props.ts'
import { refValue, type RefValue } from './ref-value.ts'
import { ReferenceDialog } from './reference-dialog.tsx'
import { useRefs } from './use-refs.ts'

/** Picks a row of another entity: by typing, from the list below, or from the dialog (F7). */
export function ReferenceControl ({ field, id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const [dialog, setDialog] = useState(false)
  const [typed, setTyped] = useState('')
  const { rows, loading, error } = useRefs(field.refEntity, typed, open)
  const now = refValue(value)

  const choose = (row: RefRow | RefValue | null): void => {
    onChange(row === null ? null : { id: row.id, number: row.number, name: row.name })
    onCommit()
  }
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'F7') return
    event.preventDefault()
    setOpen(false)
    setDialog(true)
  }
  const found = rows.map(row => ({ value: row.id, label: row.name, number: row.number }))
  const options = now === null || found.some(one => one.value === now.id) ? found : [{ value: now.id, label: now.name, number: now.number }, ...found]
  return (
    <Space.Compact block>
      <Select id={id} className="reference" aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} allowClear={!field.mustInput} popupMatchSelectWidth={280} open={open} onOpenChange={setOpen} onInputKeyDown={key}
        showSearch={{ filterOption: false, onSearch: setTyped }} loading={loading} options={options} optionRender={option => <span className="ref-option"><span>{option.label}</span><span className="muted">{String(option.data['number'] ?? '')}</span></span>}
        notFoundContent={loading ? t('loading') : error !== null ? t('refs.failed') : t('none')} value={now?.id} onChange={(next: string | undefined) => choose(rows.find(row => row.id === next) ?? null)} />
      <Button icon={<EllipsisOutlined />} tabIndex={-1} title={t('f7')} aria-label={`${t('f7')} ${label}`} onClick={() => setDialog(true)} />
      {dialog && field.refEntity !== null && <ReferenceDialog entity={field.refEntity} title={label} onChosen={row => { choose(row); setDialog(false) }} onClose={() => setDialog(false)} />}
    </Space.Compact>
  )
}
