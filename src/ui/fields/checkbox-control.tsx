import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import type { ControlProps } from './control-props.ts'

export function CheckBoxControl ({ id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  return <Checkbox id={id} aria-label={label} aria-invalid={invalid} autoFocus={autoFocus} checked={value === true} onChange={event => { onChange(event.target.checked); onCommit() }} />
}
