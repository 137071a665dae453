import { Input } from 'antd'
import type { ReactNode } from 'react'
import type { ControlProps } from './control-props.ts'

export function TextControl ({ field, id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  return <Input id={id} aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} maxLength={field.maxLength > 0 ? field.maxLength : undefined} value={String(value ?? '')} onChange={event => onChange(event.target.value)} onBlur={onCommit} />
}
