import { useEffect, useRef, type ReactNode } from 'react'
import { useAsk } from '../click/use-ask.ts'
import { RunningBar } from '../click/running-bar.tsx'
import { useClick } from '../click/use-click.ts'
import { api } from '../client/api.ts'
import { useTabs } from '../frame/tabs-context.tsx'
import { useText } from '../text/text-context.tsx'
import { matches } from '../value/matches.ts'
import type { WireButton } from '../../sdk/wire.ts'
import { FormMistakes } from './form-mistakes.tsx'
import { FormSection } from './form-section.tsx'
import { FormTitle } from './form-title.tsx'
import type { Form } from './use-form.ts'
import { useJournal } from './use-journal.ts'
import { useLiveForm } from './use-live-form.ts'
import { useSave } from './use-save.ts'

/** A form at work: title and buttons, what is wrong, the sections. */
export function FormView ({ form, tabKey, id, active }: { readonly form: Form, readonly tabKey: string, readonly id: string | null, readonly active: boolean }): ReactNode {
  const { t, pick } = useText()
  const tabs = useTabs()
  const ask = useAsk()
  const { page, values } = form
  const number = page.form.number
  const body = useRef<HTMLDivElement>(null)
  const journal = useJournal(page.form.entity, id, form.data)
  const isStale = useLiveForm(page.form.entity, id, active, form)
  const { save, saving } = useSave(number, form)

  const label = String(values[page.titleField] ?? '')
  const title = id === null ? t('form.new', { name: pick(page.form.name) }) : label === '' ? pick(page.form.name) : label
  const { rename, guard } = tabs
  useEffect(() => rename(tabKey, form.isDirty ? `${title} *` : title), [rename, tabKey, title, form.isDirty])
  useEffect(() => {
    guard(tabKey, form.isDirty ? async () => await ask(title, t('form.leave'), true) : null)
    return () => guard(tabKey, null)
  }, [guard, tabKey, form.isDirty, ask, title, t])

  const { press, busy } = useClick({
    number,
    form: number,
    post: request => api.clickInForm(number, request),
    selection: () => ({ ids: id === null ? [] : [id] }),
    count: () => 1,
    refreshRows: form.reload,
    setValue: (field, value) => form.apply({ action: 'setValue', field, value }),
    after: (button, result) => {
      if (button.operationType === 'delete' && result?.outcomes[0]?.outcome === 'done') return tabs.close(tabKey)
      if (result !== null) form.reload()
    }
  })
  const saveAndShow = async (): Promise<void> => {
    const outcome = await save()
    if (outcome === null) return body.current?.scrollTo({ top: 0 })
    if (id === null) { guard(tabKey, null); return tabs.move(tabKey, { page: 'form', form: number, id: outcome.id }) }
    form.reload()
  }
  const reload = async (): Promise<void> => { if (!form.isDirty || await ask(title, t('form.leave'), true)) form.reload() }
  const act = (button: WireButton): void => {
    switch (button.operationType) {
      case 'save': void saveAndShow(); return
      case 'modify': form.edit(); return
      case 'new': tabs.open({ page: 'form', form: number, id: null }); return
      case 'refresh': void reload(); return
      default: void press(button)
    }
  }
  const cancel = async (): Promise<void> => {
    if (form.isDirty && !await ask(title, t('form.leave'), true)) return
    if (id === null) { guard(tabKey, null); tabs.close(tabKey) } else form.discard()
  }

  const sections = page.sections.filter(section => matches(section.when, values) && (section.entry === null || matches(page.entries.find(entry => entry.key === section.entry)?.when ?? null, values)) && (id !== null || (section.type !== 'journal' && section.type !== 'files')))
  return (
    <div className="form-page" onKeyDown={event => { if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' && form.isEditing) { event.preventDefault(); (document.activeElement as HTMLElement | null)?.blur(); void saveAndShow() } }}>
      <FormTitle form={form} title={title} journal={journal} busy={saving ? 'save' : busy} onPress={act} onCancel={() => { void cancel() }} />
      <RunningBar page={number} />
      <nav className="form-nav" aria-label={t('form.sections')}>{sections.map(section => <button key={section.key} type="button" className="bare" onClick={() => body.current?.querySelector(`[data-section="${section.key}"]`)?.scrollIntoView({ block: 'start' })}>{pick(section.name)}</button>)}</nav>
      <div className="form-body" ref={body}>
        {isStale && <div className="form-stale" role="alert">{t('form.stale')} <button type="button" className="bare link" onClick={form.reload}>{t('reload')}</button></div>}
        <FormMistakes form={form} within={body} />
        {sections.map(section => <FormSection key={section.key} form={form} section={section} journal={journal} />)}
      </div>
    </div>
  )
}
