/** A merged form to its Model: every default filled in from the entity it shows. */
import type { EntityModel, EntryModel, Filter, FormFieldModel, FormModel, SectionModel, Text } from '../model.ts'
import type { Element, Raw } from '../merge.ts'
import type { Origins } from '../origins.ts'
import { elements, shown } from './build-entity.ts'
import { buildButtons } from './build-list.ts'
import type { Hidden } from './hidden.ts'
import { widthOf } from './width-of.ts'

type EntryColumn = SectionModel['entryColumns'][number]

export function buildForm (raw: Raw, entity: EntityModel | undefined, hidden: Hidden, origins: Origins): FormModel {
  const sections = shown(raw.sections).filter(section => !hidden.entries.has(section.entry as string)).map(section => buildSection(section, entity, hidden, origins))
  return {
    number: raw.number as string,
    name: raw.name as Text,
    entity: raw.entity as string,
    statusField: raw.statusField === undefined ? entity?.fields.find(field => field.type === 'BillStatusField')?.key ?? null : raw.statusField as string | null,
    editable: raw.editable as Filter | undefined ?? null,
    sections: withAddedFields(sections, raw, entity, hidden, origins),
    toolbar: buildButtons(raw.toolbar, entity, hidden, origins),
    plugins: raw.plugins as string[] | undefined ?? [],
    origin: origins.of(raw)
  }
}

function buildSection (raw: Element, entity: EntityModel | undefined, hidden: Hidden, origins: Origins): SectionModel {
  const entry = raw.entry as string | undefined ?? null
  return {
    key: raw.key,
    name: raw.name as Text,
    type: raw.type as SectionModel['type'] | undefined ?? (entry === null ? 'fields' : 'entry'),
    columns: raw.columns as number | undefined ?? 4,
    fields: shown(raw.fields).filter(field => !hidden.fields.has(field.field as string)).map(field => buildFormField(field, origins)),
    entry,
    entryColumns: buildEntryColumns(raw, entry === null ? undefined : entity?.entry.get(entry), hidden, origins),
    when: raw.when as Filter | undefined ?? null,
    origin: origins.of(raw)
  }
}

const buildFormField = (raw: Element, origins: Origins): FormFieldModel => ({
  key: raw.key,
  field: raw.field as string,
  fullLine: raw.fullLine as boolean | undefined ?? false,
  lock: raw.lock as string[] | undefined ?? [],
  visible: raw.visible as string[] | undefined ?? [],
  when: raw.when as Filter | undefined ?? null,
  origin: origins.of(raw)
})

/** The columns named, then those fields of the entry that another layer added; all of them where none is named. */
function buildEntryColumns (raw: Element, entry: EntryModel | undefined, hidden: Hidden, origins: Origins): readonly EntryColumn[] {
  const isHidden = (key: string): boolean => entry !== undefined && hidden.entryFields.get(entry.key)?.has(key) === true
  const listed = new Set(elements(raw.entryColumns).map(column => column.field as string))
  const named = shown(raw.entryColumns).filter(column => !isHidden(column.field as string)).map(column => origins.carry<EntryColumn>({
    field: column.field as string, width: column.width as number | undefined ?? widthOf(entry?.field.get(column.field as string)), summary: column.summary as boolean | undefined ?? false, lock: column.lock as string[] | undefined ?? []
  }, column))
  const further = entry?.fields.filter(field => !listed.has(field.key) && !isHidden(field.key) && (raw.entryColumns === undefined || origins.isAdded(field.origin))) ?? []
  return [...named, ...further.map(field => origins.note<EntryColumn>({ field: field.key, width: widthOf(field), summary: false, lock: [] }, field.origin))]
}

/** Header fields that another layer added and no section shows stand in a section of their own, before journal and files. */
function withAddedFields (sections: readonly SectionModel[], raw: Raw, entity: EntityModel | undefined, hidden: Hidden, origins: Origins): readonly SectionModel[] {
  const placed = new Set(elements(raw.sections).flatMap(section => elements(section.fields).map(field => field.field as string)))
  const added = entity?.fields.filter(field => origins.isAdded(field.origin) && !placed.has(field.key) && !hidden.fields.has(field.key)) ?? []
  if (added.length === 0) return sections
  const own: SectionModel = {
    key: 'extension',
    name: { zh_CN: '扩展信息', en_US: 'Extension' },
    type: 'fields',
    columns: 4,
    fields: added.map(field => ({ key: field.key, field: field.key, fullLine: false, lock: [], visible: [], when: null, origin: field.origin })),
    entry: null,
    entryColumns: [],
    when: null,
    origin: added[0]!.origin
  }
  const at = sections.findIndex(section => section.type === 'journal' || section.type === 'files')
  return at < 0 ? [...sections, own] : [...sections.slice(0, at), own, ...sections.slice(at)]
}
