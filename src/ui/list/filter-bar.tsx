import { SearchOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ListOptions, ListPageInfo } from '../../sdk/wire.ts'
import { FilterControl } from '../fields/filter-control.tsx'
import { useText } from '../text/text-context.tsx'
import type { Texts } from '../text/texts.ts'
import { conditionOn, withCondition, type Conditions } from './conditions.ts'
import { MoreFilters } from './more-filters.tsx'
import { Schemes, type Scheme } from './schemes.tsx'

interface FilterBarProps {
  readonly page: ListPageInfo
  readonly conditions: Conditions
  readonly quick: string
  readonly options: ListOptions
  readonly active: boolean
  readonly onConditions: (conditions: Conditions) => void
  readonly onQuick: (quick: string) => void
  readonly onQuery: () => void
  readonly onReset: () => void
  readonly onScheme: (scheme: Scheme) => void
  readonly onSchemes: (schemes: readonly Scheme[]) => void
}

const TYPING_MS = 350

/** What a list may be asked: common filters, further ones, schemes, quick search. */
export function FilterBar (props: FilterBarProps): ReactNode {
  const { page, conditions } = props
  const { t, pick } = useText()
  const common = page.filters.map(filter => filter.field)
  return (
    <div className="filter-bar" role="search" aria-label={t('filters')}>
      <QuickSearch hint={quickHint(page, pick) || t('quick')} value={props.quick} active={props.active} onChange={props.onQuick} />
      {page.filters.map(filter => (
        <label key={filter.key} className="filter">
          <span>{pick(filter.definition.name)}</span>
          <FilterControl field={filter.definition} path={filter.field} multi={filter.multi} condition={conditionOn(conditions, filter.field)} onChange={condition => props.onConditions(withCondition(conditions, filter.field, condition))} />
        </label>
      ))}
      <MoreFilters fields={page.filterable} common={common} conditions={conditions} onChange={props.onConditions} />
      <span className="grow" />
      <Schemes options={props.options} current={{ conditions, quick: props.quick }} onApply={props.onScheme} onChange={props.onSchemes} />
      <Button onClick={props.onReset}>{t('reset')}</Button>
      <Button className="query" onClick={props.onQuery}>{t('query')}</Button>
    </div>
  )
}

/** The names of the fields that quick search looks into. */
function quickHint (page: ListPageInfo, pick: Texts['pick']): string {
  const nameOf = (field: string): string => pick(page.columns.find(column => column.field === field)?.name ?? page.filterable.find(one => one.key === field)?.name)
  return page.list.quickSearch.map(nameOf).filter(name => name !== '').join(' / ')
}

function QuickSearch ({ hint, value, active, onChange }: { readonly hint: string, readonly value: string, readonly active: boolean, readonly onChange: (value: string) => void }): ReactNode {
  const { t } = useText()
  const [typed, setTyped] = useState(value)
  const input = useRef<InputRef>(null)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => onChange(typed), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  useEffect(() => {
    if (!active) return
    const slash = (event: KeyboardEvent): void => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable=true]') !== null
      if (event.key !== '/' || inField || event.ctrlKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', slash)
    return () => removeEventListener('keydown', slash)
  }, [active])
  return <Input ref={input} className="quick" allowClear prefix={<SearchOutlined />} suffix={typed === '' ? <kbd aria-hidden>/</kbd> : <span />} placeholder={hint} title={hint} aria-label={t('quick')} value={typed} onChange={event => setTyped(event.target.value)} onPressEnter={() => onChange(typed)} />
}
