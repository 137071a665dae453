import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import type { ControlProps } from './control-props.ts'

export function SelectControl ({ field, id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  const { pick } = useText()
  const choose = (next: string | undefined): void => { onChange(next ?? ''); onCommit() }
  return <Select id={id} aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} allowClear={!field.mustInput} popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} options={field.items.map(item => ({ value: item.value, label: pick(item.name) }))} value={value === null || value === undefined || value === '' ? undefined : String(value)} onChange={choose} />
}
