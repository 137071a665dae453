import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import type { ControlProps } from './control-props.ts'

export function DateControl ({ id, label, value, invalid, autoFocus, onChange, onCommit }: ControlProps): ReactNode {
  return <DatePicker id={id} aria-label={label} aria-invalid={invalid} status={invalid ? 'error' : ''} autoFocus={autoFocus} value={typeof value === 'string' && value !== '' ? dayjs(value) : null} onChange={date => { onChange(date === null ? null : date.format('YYYY-MM-DD')); onCommit() }} />
}
