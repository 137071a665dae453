import type { ReactNode } from 'react'
import type { JournalEntry } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import type { Texts } from '../text/texts.ts'
import { showInstant } from '../value/china-time.ts'
import { comboItem } from '../value/show-value.ts'
import { StatusTag } from '../value/status-tag.tsx'
import type { Form } from './use-form.ts'

/** What happened to a row as a time line: when, what, by whom, after how long, what was said, what was changed. */
export function JournalSection ({ form, lines }: { readonly form: Form, readonly lines: readonly JournalEntry[] | null }): ReactNode {
  const texts = useText()
  if (lines === null) return <p className="muted" role="status">{texts.t('loading')}</p>
  if (lines.length === 0) return <p className="muted">{texts.t('journal.none')}</p>
  return <ol className="journal">{lines.map((line, at) => <JournalLine key={`${line.at}${at}`} form={form} line={line} before={lines[at - 1] ?? null} texts={texts} />)}</ol>
}

function JournalLine ({ form, line, before, texts }: { readonly form: Form, readonly line: JournalEntry, readonly before: JournalEntry | null, readonly texts: Texts }): ReactNode {
  const items = form.page.fields.find(field => field.key === form.page.form.statusField)?.items ?? []
  const from = comboItem(line.statusFrom, items)
  const to = comboItem(line.statusTo, items)
  return (
    <li className={`tone-${to?.tone ?? 'neutral'}`}>
      <time dateTime={line.at}>{showInstant(line.at)}</time>
      <div>
        <p><b>{texts.pick(line.title)}</b> <span className="muted">{line.by}{before !== null && <> · {waited(before.at, line.at, texts)}</>}</span>{to !== null && line.statusFrom !== line.statusTo && <span className="journal-step">{from !== null && <StatusTag item={from} />}{from !== null && '→'}<StatusTag item={to} /></span>}</p>
        {line.detail !== '' && <p className="journal-detail">{line.detail}</p>}
        {line.changes.length > 0 && <details><summary>{texts.t('journal.changes', { count: line.changes.length })}</summary><dl>{line.changes.map(change => <div key={change.field}><dt>{texts.pick(change.name)}</dt><dd><del>{change.before === '' ? '—' : change.before}</del> → <ins>{change.after === '' ? '—' : change.after}</ins></dd></div>)}</dl></details>}
      </div>
    </li>
  )
}

/** How long after the line before: seconds under two minutes, then minutes, hours, days. */
function waited (from: string, to: string, { t }: Texts): string {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
  if (seconds < 120) return t('after.seconds', { count: seconds })
  const minutes = Math.round(seconds / 60)
  if (minutes < 120) return t('after.minutes', { count: minutes })
  const hours = Math.round(minutes / 60)
  return hours < 48 ? t('after.hours', { count: hours }) : t('after.days', { count: Math.round(hours / 24) })
}
