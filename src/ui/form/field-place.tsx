import { QuestionCircleOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { useId, type ReactNode } from 'react'
import type { WireField } from '../../sdk/wire.ts'
import { FieldControl } from '../fields/field-control.tsx'
import { FieldText } from '../fields/field-text.tsx'
import { useText } from '../text/text-context.tsx'

interface FieldPlaceProps { readonly field: WireField, readonly place: string, readonly value: unknown, readonly isLocked: boolean, readonly fullLine: boolean, readonly mistakes: readonly string[], readonly onChange: (value: unknown) => void, readonly onCommit: () => void }

/** A field in a section: its name above, its control or its value, and what is wrong with it below. */
export function FieldPlace ({ field, place, value, isLocked, fullLine, mistakes, onChange, onCommit }: FieldPlaceProps): ReactNode {
  const { pick } = useText()
  const id = useId()
  const name = pick(field.name)
  return (
    <div className={`field${fullLine ? ' full' : ''}${mistakes.length > 0 ? ' wrong' : ''}`} data-field={place}>
      <label htmlFor={isLocked ? undefined : id}>{field.mustInput && !isLocked && <span className="must" aria-hidden>*</span>}{name}{field.description !== null && <Tooltip title={pick(field.description)}><QuestionCircleOutlined className="field-help" tabIndex={0} aria-label={pick(field.description)} /></Tooltip>}</label>
      {isLocked ? <div className="field-text"><FieldText field={field} value={value} /></div> : <FieldControl field={field} id={id} label={name} value={value} invalid={mistakes.length > 0} autoFocus={false} onChange={onChange} onCommit={onCommit} />}
      {mistakes.map(mistake => <p key={mistake} className="field-mistake">{mistake}</p>)}
    </div>
  )
}
