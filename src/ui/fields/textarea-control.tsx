import { Input } from 'antd'
import type { ReactNode } from 'react'
import type { ControlProps } from './control-props.ts'

export function TextAreaControl ({ field, id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  const max = field.maxLength > 0 ? field.maxLength : undefined
  return <Input.TextArea id={id} aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} autoSize={{ minRows: 1, maxRows: 6 }} maxLength={max} showCount={max !== undefined && max <= 2000} value={String(value ?? '')} onChange={event => onChange(event.target.value)} onBlur={onCommit} />
}
