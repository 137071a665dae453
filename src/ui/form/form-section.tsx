import type { ReactNode } from 'react'
import type { FormPageInfo, JournalEntry } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import { EntryGrid } from './entry-grid.tsx'
import { FieldsSection } from './fields-section.tsx'
import { FilesSection } from './files-section.tsx'
import { JournalSection } from './journal-section.tsx'
import { SingleEntrySection } from './single-entry-section.tsx'
import type { Form } from './use-form.ts'

export type WireSection = FormPageInfo['sections'][number]

/** One section of a form, by its type. */
export function FormSection ({ form, section, journal }: { readonly form: Form, readonly section: WireSection, readonly journal: readonly JournalEntry[] | null }): ReactNode {
  const { pick } = useText()
  const entry = form.page.entries.find(one => one.key === section.entry)
  return (
    <section className="form-section" data-section={section.key} data-entry={section.entry ?? undefined} aria-label={pick(section.name)}>
      <h2>{pick(section.name)}</h2>
      {section.type === 'fields' && <FieldsSection form={form} section={section} />}
      {section.type === 'entry' && entry !== undefined && (entry.single ? <SingleEntrySection form={form} section={section} entry={entry} /> : <EntryGrid form={form} section={section} entry={entry} />)}
      {section.type === 'journal' && <JournalSection form={form} lines={journal} />}
      {section.type === 'files' && <FilesSection form={form} />}
    </section>
  )
}
