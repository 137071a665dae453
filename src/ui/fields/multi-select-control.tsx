import { Select } from 'antd'
import type { ReactNode } from 'react'
import type { ControlProps } from './control-props.ts'
import { useChoices } from './use-choices.ts'

export function MultiSelectControl ({ field, id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  const choices = useChoices(field)
  return <Select mode="multiple" id={id} aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} options={[...choices]} value={Array.isArray(value) ? value.map(String) : []} onChange={next => { onChange(next); onCommit() }} />
}
