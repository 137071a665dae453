import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { JournalEntry, WireButton } from '../../sdk/wire.ts'
import { ToolbarButton } from '../click/toolbar-button.tsx'
import { useText } from '../text/text-context.tsx'
import type { Texts } from '../text/texts.ts'
import { comboItem } from '../value/show-value.ts'
import { StatusTag } from '../value/status-tag.tsx'
import type { Form } from './use-form.ts'

interface FormTitleProps { readonly form: Form, readonly title: string, readonly journal: readonly JournalEntry[] | null, readonly busy: string | null, readonly onPress: (button: WireButton) => void, readonly onCancel: () => void }

/** The row's number, how it stands and why, and what can be done with it. */
export function FormTitle ({ form, title, journal, busy, onPress, onCancel }: FormTitleProps): ReactNode {
  const texts = useText()
  const { page, values, state } = form
  const statusField = page.fields.find(field => field.key === page.form.statusField)
  const status = statusField === undefined ? null : comboItem(values[statusField.key], statusField.items)
  const isTrouble = status !== null && (status.tone === 'error' || status.tone === 'warning')
  const reason = isTrouble ? journal?.findLast(line => line.detail !== '')?.detail ?? '' : ''
  const buttons = page.toolbar.filter(button => (button.visible.length === 0 || button.visible.includes(state)) && !(button.operationType === 'modify' && form.isEditing) && !(button.operationType === 'save' && !form.isEditing))
  const busyKey = busy === 'save' ? page.toolbar.find(button => button.operationType === 'save')?.key ?? null : busy
  return (
    <header className="form-title">
      <div className="form-name"><h1>{title}</h1>{status !== null && <StatusTag item={status} />}{reason !== '' && <span className="form-reason" title={reason}>{reason}</span>}</div>
      <div className="toolbar" role="toolbar" aria-label={texts.t('toolbar')}>
        {buttons.map(button => <ToolbarButton key={button.key} button={button} busy={busyKey} why={one => whyNot(one, form, texts)} onPress={onPress} />)}
        {form.isEditing && (state === 'new' || page.toolbar.some(button => button.operationType === 'modify')) && <Button onClick={onCancel}>{texts.t('cancel')}</Button>}
      </div>
    </header>
  )
}

/** Why a button of a form cannot be pressed now; null where it can. */
function whyNot (button: WireButton, { data, values, state, isDirty, page }: Form, texts: Texts): string | null {
  const type = button.operationType
  if (!button.permitted) return texts.pick(button.why)
  if (type === 'save') return data.canEdit ? null : texts.pick(data.why)
  if (type === 'modify') return data.canEdit ? null : texts.pick(data.why)
  if (type === 'new' || type === 'refresh' || type === 'openlist' || type === 'openform') return null
  if (state === 'new' || isDirty) return texts.t('button.saveFirst')
  const { from } = button
  if (from === null || values[from.field] === undefined || from.values.includes(String(values[from.field]))) return null
  const items = page.fields.find(field => field.key === from.field)?.items ?? []
  return texts.t('button.notInStatus', { statuses: from.values.map(value => texts.pick(items.find(item => item.value === value)?.name) || value).join('、') })
}
