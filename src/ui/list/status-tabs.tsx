import type { ReactNode } from 'react'
import type { WireField } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import { ToneShape } from '../value/status-tag.tsx'

interface StatusTabsProps { readonly field: WireField, readonly groups: Readonly<Record<string, number>>, readonly value: string | null, readonly onChange: (value: string | null) => void }

/** The values of the status field as tabs with live counts; one click filters. */
export function StatusTabs ({ field, groups, value, onChange }: StatusTabsProps): ReactNode {
  const { t, pick } = useText()
  const all = Object.values(groups).reduce((sum, count) => sum + count, 0)
  return (
    <div className="status-tabs" role="group" aria-label={pick(field.name)}>
      <button type="button" className="bare" aria-pressed={value === null} onClick={() => onChange(null)}>{t('all')} <b>{all.toLocaleString('en-US')}</b></button>
      {field.items.map(item => (
        <button type="button" key={item.value} className={`bare tone-${item.tone}`} aria-pressed={value === item.value} onClick={() => onChange(value === item.value ? null : item.value)}>
          <ToneShape tone={item.tone} /> {pick(item.name)} <b>{(groups[item.value] ?? 0).toLocaleString('en-US')}</b>
        </button>
      ))}
    </div>
  )
}
