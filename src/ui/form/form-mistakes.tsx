import type { ReactNode, RefObject } from 'react'
import type { OutcomeMessage } from '../../sdk/types.ts'
import { useText } from '../text/text-context.tsx'
import type { Form } from './use-form.ts'

/** All that the host found wrong, at once; each leads to its field. */
export function FormMistakes ({ form, within }: { readonly form: Form, readonly within: RefObject<HTMLElement | null> }): ReactNode {
  const { t } = useText()
  if (form.errors.length === 0) return null
  const go = (mistake: OutcomeMessage): void => {
    const place = mistake.entry === undefined ? `[data-field="${mistake.field}"]` : `[data-entry="${mistake.entry}"]`
    const element = within.current?.querySelector<HTMLElement>(place)
    element?.scrollIntoView({ block: 'center' })
    element?.querySelector<HTMLElement>('input, textarea, [tabindex]')?.focus({ preventScroll: true })
  }
  return (
    <section className="form-mistakes" role="alert" aria-label={t('form.mistakes')}>
      <b>{t('form.mistakesCount', { count: form.errors.length })}</b>
      <ul>{form.errors.map((one, at) => (
        <li key={at} className={one.level}><button type="button" className="bare" onClick={() => go(one)}>{one.text}</button> <code>{one.code}</code></li>
      ))}</ul>
    </section>
  )
}
