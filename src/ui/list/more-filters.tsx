import { DeleteOutlined, FilterOutlined, PlusOutlined } from '@ant-design/icons'
import { Badge, Button, Popover, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import type { FilterOperator } from '../../metadata/model.ts'
import type { WireField } from '../../sdk/wire.ts'
import { operatorsOf } from '../fields/operators.ts'
import { OperandControl } from '../fields/operand-control.tsx'
import { useText } from '../text/text-context.tsx'
import type { Condition, Conditions } from './conditions.ts'

interface MoreFiltersProps { readonly fields: readonly WireField[], readonly common: readonly string[], readonly conditions: Conditions, readonly onChange: (conditions: Conditions) => void }

/** 更多过滤: conditions on any field that can be filtered, one line each. */
export function MoreFilters (props: MoreFiltersProps): ReactNode {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const count = props.conditions.simple.filter(one => !props.common.includes(one.field)).length + (props.conditions.fixed === null ? 0 : 1)
  return (
    <Popover trigger="click" placement="bottomLeft" open={open} onOpenChange={setOpen} destroyOnHidden content={<Lines {...props} onDone={() => setOpen(false)} />}>
      <Badge count={count} size="small" color="var(--accent-deep)"><Button icon={<FilterOutlined />} aria-expanded={open}>{t('filters.more')}</Button></Badge>
    </Popover>
  )
}

interface Draft { readonly id: number, readonly field: string, readonly op: FilterOperator, readonly value: Condition['value'] }
let made = 0
const draftOf = (condition: Condition): Draft => ({ id: ++made, field: condition.field, op: condition.op, value: condition.value })
const isComplete = (draft: Draft): boolean => draft.op === 'isEmpty' || draft.op === 'isNotEmpty' || (Array.isArray(draft.value) ? draft.value.length > 0 && draft.value.every(one => one !== null && one !== '') : draft.value !== undefined && draft.value !== null && draft.value !== '')
const conditionFrom = (draft: Draft): Condition => draft.op === 'isEmpty' || draft.op === 'isNotEmpty' ? { field: draft.field, op: draft.op } : { field: draft.field, op: draft.op, value: draft.value ?? null }

function Lines ({ fields, common, conditions, onChange, onDone }: MoreFiltersProps & { readonly onDone: () => void }): ReactNode {
  const { t, pick } = useText()
  const first = fields.find(field => !common.includes(field.key)) ?? fields[0]
  const blank = (): readonly Draft[] => first === undefined ? [] : [draftOf({ field: first.key, op: operatorsOf(first.type)[0]! })]
  const [lines, setLines] = useState<readonly Draft[]>(() => {
    const now = conditions.simple.filter(one => !common.includes(one.field)).map(draftOf)
    return now.length > 0 ? now : blank()
  })
  const [fixed, setFixed] = useState(conditions.fixed)
  const put = (id: number, change: Partial<Draft>): void => setLines(now => now.map(line => line.id === id ? { ...line, ...change } : line))
  const apply = (): void => {
    onChange({ simple: [...conditions.simple.filter(one => common.includes(one.field)), ...lines.filter(isComplete).map(conditionFrom)], fixed })
    onDone()
  }
  return (
    <div className="more-filters">
      {fixed !== null && <div className="more-line"><span className="grow">{t('filters.fixed')}</span><Button type="text" icon={<DeleteOutlined />} aria-label={t('remove')} onClick={() => setFixed(null)} /></div>}
      {lines.map(line => {
        const field = fields.find(one => one.key === line.field)
        return (
          <div key={line.id} className="more-line">
            <Select showSearch={{ optionFilterProp: 'label' }} aria-label={t('filters.field')} value={line.field} options={fields.map(one => ({ value: one.key, label: pick(one.name) }))}
              onChange={key => put(line.id, { field: key, op: operatorsOf(fields.find(one => one.key === key)!.type)[0]!, value: undefined })} />
            <Select aria-label={t('filters.op')} value={line.op} options={field === undefined ? [] : operatorsOf(field.type).map(op => ({ value: op, label: t(`op.${op}`) }))} onChange={op => put(line.id, { op, value: undefined })} />
            <span className="grow">{field !== undefined && <OperandControl field={field} op={line.op} value={line.value} onChange={value => put(line.id, { value })} />}</span>
            <Button type="text" icon={<DeleteOutlined />} aria-label={t('remove')} onClick={() => setLines(now => now.filter(one => one.id !== line.id))} />
          </div>
        )
      })}
      <div className="more-line">
        <Button type="dashed" icon={<PlusOutlined />} onClick={() => setLines(now => [...now, ...blank()])}>{t('filters.add')}</Button>
        <span className="grow" />
        <Button onClick={() => { setLines([]); setFixed(null) }}>{t('clear')}</Button>
        <Button type="primary" onClick={apply}>{t('apply')}</Button>
      </div>
    </div>
  )
}
