import { Checkbox } from 'antd'
import { useId, type ReactNode } from 'react'
import { FieldControl } from '../fields/field-control.tsx'
import { FieldText } from '../fields/field-text.tsx'
import { isNumeric } from '../fields/kinds.ts'
import { useText } from '../text/text-context.tsx'
import { showValue } from '../value/show-value.ts'
import type { EntryColumn } from './entry-columns.ts'
import { errorsAt, type FormErrors } from './form-errors.ts'
import type { Line } from './form-values.ts'

interface EntryRowProps {
  readonly line: Line
  readonly index: number
  readonly top: number
  readonly height: number
  readonly track: string
  readonly columns: readonly EntryColumn[]
  readonly entry: string
  readonly errors: FormErrors
  /** The column whose control is open; null where none is. */
  readonly editing: number | null
  readonly canEdit: boolean
  readonly picked: boolean
  readonly onPick: () => void
  readonly onEdit: (column: number) => void
  readonly onChange: (field: string, value: unknown) => void
  readonly onCommit: (field: string) => void
}

/** One line of an entry: its values, and a control in the cell that is typed into. */
export function EntryRow (props: EntryRowProps): ReactNode {
  const texts = useText()
  const id = useId()
  const { line, columns } = props
  return (
    <div role="row" aria-rowindex={props.index + 2} aria-selected={props.picked} className={`grid-line grid-row${props.picked ? ' picked' : ''}${props.editing === null ? '' : ' current'}`} style={{ gridTemplateColumns: props.track, height: props.height, transform: `translateY(${props.top}px)` }}>
      <div role="rowheader" className="grid-cell entry-no">{props.canEdit ? <Checkbox tabIndex={-1} checked={props.picked} aria-label={texts.t('grid.pickRow', { row: props.index + 1 })} onChange={props.onPick}>{props.index + 1}</Checkbox> : props.index + 1}</div>
      {columns.map((column, at) => {
        const { field } = column
        const value = line[field.key]
        const mistakes = errorsAt(props.errors, props.entry, props.index + 1, field.key)
        const name = texts.t('entry.cell', { name: texts.pick(field.name), line: props.index + 1 })
        const isOpen = props.editing === at && !column.isLocked
        return (
          <div key={field.key} role="gridcell" className={`grid-cell${isNumeric(field.type) ? ' money' : ''}${mistakes.length > 0 ? ' wrong' : ''}${isOpen ? ' open' : ''}${props.canEdit && column.isLocked ? ' locked' : ''}`} title={[showValue(value, field, texts), ...mistakes].filter(text => text !== '').join('\n')} onClick={() => { if (props.canEdit && !column.isLocked && !isOpen) props.onEdit(at) }}>
            {isOpen ? <FieldControl field={field} id={`${id}-${field.key}`} label={name} value={value} invalid={mistakes.length > 0} autoFocus onChange={next => props.onChange(field.key, next)} onCommit={() => props.onCommit(field.key)} /> : <span><FieldText field={field} value={value} inGrid /></span>}
          </div>
        )
      })}
      <div className="grid-cell" role="presentation" />
    </div>
  )
}
