import { DatePicker } from 'antd'
import type { ReactNode } from 'react'
import { instantOf, wallClock } from '../value/china-time.ts'
import type { ControlProps } from './control-props.ts'

/** An instant, typed and read in China's time, kept in UTC. */
export function DateTimeControl ({ id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  return <DatePicker showTime id={id} aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} value={typeof value === 'string' && value !== '' ? wallClock(value) : null} onChange={date => { onChange(date === null ? null : instantOf(date)); onCommit() }} />
}
