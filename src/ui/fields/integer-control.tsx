import { Input } from 'antd'
import type { ReactNode } from 'react'
import type { ControlProps } from './control-props.ts'

/** A whole number; anything else stays as typed so that it can be mended. */
export function IntegerControl ({ id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  const read = (typed: string): unknown => typed.trim() === '' ? null : /^-?\d{1,15}$/.test(typed.trim()) ? Number.parseInt(typed, 10) : typed
  return <Input id={id} className="figure-input" inputMode="numeric" aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} value={String(value ?? '')} onChange={event => onChange(read(event.target.value))} onBlur={onCommit} />
}
