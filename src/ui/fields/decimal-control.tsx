import { Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { readDecimal, showDecimal } from '../value/decimals.ts'
import type { ControlProps } from './control-props.ts'

/** A decimal as text: separators are shown when it is not being typed, and what is no number stays as typed so that it can be mended. */
export function DecimalControl ({ field, id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  const [typing, setTyping] = useState(autoFocus)
  const text = value === null || value === undefined ? '' : String(value)
  const shown = typing ? text : showDecimal(text, field.type === 'AmountField' ? field.scale : 0)
  const leave = (): void => {
    setTyping(false)
    const read = readDecimal(text)
    const next = text.trim() === '' ? null : read ?? text
    if (next !== value) onChange(next)
    onCommit()
  }
  return <Input id={id} className="figure-input" inputMode="decimal" aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} suffix={field.unit === '' ? undefined : field.unit} value={shown} onFocus={() => setTyping(true)} onChange={event => onChange(event.target.value)} onBlur={leave} />
}
