import { Select } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { api } from '../client/api.ts'
import { useText } from '../text/text-context.tsx'
import { useRefs } from './use-refs.ts'

interface ReferenceFilterProps { readonly entity: string | null, readonly multi: boolean, readonly value: readonly string[], readonly label: string, readonly onChange: (ids: readonly string[]) => void }

/** Picks one or several rows of an entity to filter by. */
export function ReferenceFilter ({ entity, multi, value, label, onChange }: ReferenceFilterProps): ReactNode {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const { rows, loading } = useRefs(entity, typed, open)
  const unnamed = value.filter(id => !names.has(id)).join(',')

  useEffect(() => { if (rows.length > 0) setNames(now => new Map([...now, ...rows.map(row => [row.id, row.name] as const)])) }, [rows])
  useEffect(() => {
    if (unnamed === '' || entity === null) return
    api.refs(entity, { ids: unnamed.split(',') }).then(answer => setNames(now => new Map([...now, ...answer.rows.map(row => [row.id, row.name] as const)]))).catch(() => {})
  }, [unnamed, entity])

  const found = rows.map(row => ({ value: row.id, label: row.name, number: row.number }))
  const chosen = value.filter(id => !rows.some(row => row.id === id)).map(id => ({ value: id, label: names.get(id) ?? '…', number: '' }))
  return (
    <Select mode={multi ? 'multiple' : undefined} className="filter-select" popupMatchSelectWidth={260} maxTagCount={1} maxTagTextLength={6} allowClear aria-label={label} placeholder={t('all')} loading={loading} open={open} onOpenChange={setOpen}
      showSearch={{ filterOption: false, onSearch: setTyped }} options={typed === '' ? [...chosen, ...found] : found} optionRender={option => <span className="ref-option"><span>{option.label}</span><span className="muted">{String(option.data['number'] ?? '')}</span></span>}
      value={(multi ? value : value[0]) as never} onChange={(next: string | string[] | undefined) => onChange(next === undefined ? [] : Array.isArray(next) ? next : [next])} notFoundContent={loading ? t('loading') : t('none')} />
  )
}
