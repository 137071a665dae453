import { DatePicker, Input, InputNumber, Select } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import type { FilterOperator, FilterScalar, FilterValue } from '../../metadata/model.ts'
import type { WireField } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import { instantOf, wallClock } from '../value/china-time.ts'
import { kindOf } from './kinds.ts'
import { ReferenceFilter } from './reference-filter.tsx'

interface OperandControlProps { readonly field: WireField, readonly op: FilterOperator, readonly value: FilterValue | undefined, readonly onChange: (value: FilterValue | undefined) => void }

/** What a field is compared with, by the kind of field and the operator. */
export function OperandControl ({ field, op, value, onChange }: OperandControlProps): ReactNode {
  const { t, pick } = useText()
  if (op === 'isEmpty' || op === 'isNotEmpty') return null
  const label = t('filters.value')
  if (op === 'last') return <InputNumber min={1} max={3660} precision={0} aria-label={label} suffix={t('days')} value={typeof value === 'number' ? value : null} onChange={days => onChange(days ?? undefined)} />
  if (op === 'between') {
    const [from, to] = Array.isArray(value) ? value as readonly FilterScalar[] : []
    const set = (at: 0 | 1, next: FilterScalar): void => onChange(at === 0 ? [next, to ?? null] : [from ?? null, next])
    return <span className="operand-between"><One field={field} label={t('from')} value={from} onChange={next => set(0, next)} />–<One field={field} label={t('to')} value={to} onChange={next => set(1, next)} end /></span>
  }
  if (op === 'in' || op === 'notIn') {
    const values = Array.isArray(value) ? value.map(String) : []
    if (kindOf(field.type) === 'reference') return <ReferenceFilter entity={field.refEntity} multi value={values} label={label} onChange={onChange} />
    return <Select mode="multiple" className="operand" aria-label={label} maxTagCount="responsive" showSearch={{ optionFilterProp: 'label' }} options={field.items.map(item => ({ value: item.value, label: pick(item.name) }))} value={values} onChange={onChange} />
  }
  return <One field={field} label={label} value={Array.isArray(value) ? undefined : value as FilterScalar | undefined} onChange={onChange} end={op === '<='} />
}

function One ({ field, label, value, onChange, end }: { readonly field: WireField, readonly label: string, readonly value: FilterScalar | undefined, readonly onChange: (value: FilterScalar) => void, readonly end?: boolean }): ReactNode {
  const { t, pick } = useText()
  const text = value === undefined || value === null ? '' : String(value)
  switch (kindOf(field.type)) {
    case 'date': return <DatePicker aria-label={label} value={text === '' ? null : dayjs(text)} onChange={date => onChange(date === null ? null : date.format('YYYY-MM-DD'))} />
    case 'datetime': return <DatePicker aria-label={label} value={text === '' ? null : wallClock(text)} onChange={date => onChange(date === null ? null : instantOf(end === true ? date.endOf('day') : date.startOf('day')))} />
    case 'checkbox': return <Select className="operand" aria-label={label} options={[{ value: true, label: t('yes') }, { value: false, label: t('no') }]} value={value as boolean | undefined} onChange={onChange} />
    case 'select': case 'multiSelect': return <Select className="operand" aria-label={label} options={field.items.map(item => ({ value: item.value, label: pick(item.name) }))} value={text === '' ? undefined : text} onChange={onChange} />
    default: return <Input className="operand" aria-label={label} value={text} onChange={event => onChange(event.target.value)} />
  }
}
