import { CalendarOutlined } from '@ant-design/icons'
import { DatePicker, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import dayjs from 'dayjs'
import { useState, type ReactNode } from 'react'
import { valuesOf, type Condition } from '../list/conditions.ts'
import { useText } from '../text/text-context.tsx'
import { chinaNow, instantOf, wallClock } from '../value/china-time.ts'

interface DateRangeFilterProps { readonly path: string, readonly withTime: boolean, readonly label: string, readonly condition: Condition | null, readonly onChange: (condition: Condition | null) => void }

const DAYS = [1, 3, 7, 30, 90, 365]

/** A span of time: the last so many days, or from and to. */
export function DateRangeFilter ({ path, withTime, label, condition, onChange }: DateRangeFilterProps): ReactNode {
  const { t } = useText()
  const [ranging, setRanging] = useState(condition?.op === 'between')
  const days = condition?.op === 'last' ? Number.parseInt(String(condition.value), 10) : null
  const isRange = ranging || condition?.op === 'between'
  const choose = (choice: string | undefined): void => {
    setRanging(choice === 'range')
    if (choice === 'range') return
    onChange(choice === undefined ? null : { field: path, op: 'last', value: Number.parseInt(choice, 10) })
  }
  const known = days === null || DAYS.includes(days) ? DAYS : [...DAYS, days]
  const options = [...known.map(day => ({ value: String(day), label: day === 1 ? t('date.today') : t('date.last', { days: day }) })), { value: 'range', label: t('date.range') }]
  return (
    <span className="date-filter">
      <Select className="filter-select" allowClear aria-label={label} placeholder={t('all')} suffixIcon={<CalendarOutlined />} options={options} value={isRange ? 'range' : days === null ? undefined : String(days)} onChange={choose}
        onClear={() => onChange(null)} />
      {isRange && <DatePicker.RangePicker aria-label={label} value={rangeOf(condition, withTime)} onChange={range => onChange(conditionOf(path, range, withTime))} presets={[{ label: t('date.thisMonth'), value: [chinaNow().startOf('month'), chinaNow()] }, { label: t('date.lastMonth'), value: [chinaNow().subtract(1, 'month').startOf('month'), chinaNow().subtract(1, 'month').endOf('month')] }]} />}
    </span>
  )
}

function rangeOf (condition: Condition | null, withTime: boolean): [Dayjs, Dayjs] | null {
  const [from, to] = condition?.op === 'between' ? valuesOf(condition).map(String) : []
  if (from === undefined || to === undefined) return null
  return withTime ? [wallClock(from), wallClock(to)] : [dayjs(from), dayjs(to)]
}

function conditionOf (path: string, range: readonly (Dayjs | null)[] | null, withTime: boolean): Condition | null {
  const [from, to] = range ?? []
  if (from === undefined || from === null || to === undefined || to === null) return null
  const value = withTime ? [instantOf(from.startOf('day')), instantOf(to.endOf('day'))] : [from.format('YYYY-MM-DD'), to.format('YYYY-MM-DD')]
  return { field: path, op: 'between', value }
}
