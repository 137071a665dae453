import { Input, Select } from 'antd'
import type { ReactNode } from 'react'
import type { WireField } from '../../sdk/wire.ts'
import { valuesOf, type Condition } from '../list/conditions.ts'
import { useText } from '../text/text-context.tsx'
import { DateRangeFilter } from './date-range-filter.tsx'
import { kindOf } from './kinds.ts'
import { ReferenceFilter } from './reference-filter.tsx'

interface FilterControlProps { readonly field: WireField, readonly path: string, readonly multi: boolean, readonly condition: Condition | null, readonly onChange: (condition: Condition | null) => void }

/** The control of one common filter, by the kind of its field. */
export function FilterControl ({ field, path, multi, condition, onChange }: FilterControlProps): ReactNode {
  const { t, pick } = useText()
  const label = pick(field.name)
  const among = (values: readonly string[]): void => onChange(values.length === 0 ? null : { field: path, op: 'in', value: values })
  const values = valuesOf(condition).map(String)
  switch (kindOf(field.type)) {
    case 'date': case 'datetime':
      return <DateRangeFilter path={path} withTime={kindOf(field.type) === 'datetime'} label={label} condition={condition} onChange={onChange} />
    case 'reference':
      return <ReferenceFilter entity={field.refEntity} multi={multi} value={values} label={label} onChange={among} />
    case 'select': case 'multiSelect':
      return (
        <Select mode={multi ? 'multiple' : undefined} className="filter-select" allowClear aria-label={label} placeholder={t('all')} maxTagCount={1} maxTagTextLength={6} popupMatchSelectWidth={180} showSearch={{ optionFilterProp: 'label' }}
          options={field.items.map(item => ({ value: item.value, label: pick(item.name) }))} value={(multi ? values : values[0]) as never} onChange={(next: string | string[] | undefined) => among(next === undefined ? [] : Array.isArray(next) ? next : [next])} />
      )
    case 'checkbox':
      return <Select className="filter-select" allowClear aria-label={label} placeholder={t('all')} options={[{ value: 'true', label: t('yes') }, { value: 'false', label: t('no') }]} value={values[0]} onChange={(next: string | undefined) => onChange(next === undefined ? null : { field: path, op: '=', value: next === 'true' })} />
    default:
      return <Input className="filter-select" allowClear aria-label={label} defaultValue={values[0]} key={values[0] ?? ''} onBlur={event => said(event.target.value)} onPressEnter={event => said(event.currentTarget.value)} onClear={() => onChange(null)} />
  }
  function said (text: string): void {
    const trimmed = text.trim()
    if (trimmed !== (values[0] ?? '')) onChange(trimmed === '' ? null : { field: path, op: 'contains', value: trimmed })
  }
}
