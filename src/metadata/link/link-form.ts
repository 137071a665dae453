/** Checks a form: its sections, grids and buttons against the entity it shows. */
import type { EntityModel, FormModel, SectionModel } from '../model.ts'
import { suggest } from '../nearest.ts'
import type { Linking } from './linking.ts'

export function linkForm (form: FormModel, linking: Linking): void {
  const entity = linking.entity(form.entity, linking.at(form.origin, 'entity'))
  if (entity === undefined) return
  if (form.statusField !== null) linking.field(form.statusField, entity, linking.at(form.origin, 'statusField'))
  linking.filter(form.editable, entity, linking.at(form.origin, 'editable'))
  linking.unique(form.sections, 'key', section => section.key, section => linking.at(section.origin, 'key'))
  linking.unique(form.sections.flatMap(section => section.fields), 'field', field => field.field, field => linking.at(field.origin, 'field'))
  for (const section of form.sections) linkSection(section, entity, linking)
  linking.buttonKeys(form.toolbar)
  linking.buttons(form.toolbar, entity)
}

function linkSection (section: SectionModel, entity: EntityModel, linking: Linking): void {
  linking.filter(section.when, entity, linking.at(section.origin, 'when'))
  for (const field of section.fields) {
    const found = linking.field(field.field, entity, linking.at(field.origin, 'field'))
    if (found?.through != null) linking.say('PL_LINK_TYPE', linking.at(field.origin, 'field'), `${field.field} belongs to another entity.`, 'Show header fields only.')
    linking.filter(field.when, entity, linking.at(field.origin, 'when'))
  }
  if (section.type === 'entry') linkGrid(section, entity, linking)
  else if (section.entry !== null || section.entryColumns.length > 0) linking.say('PL_LINK_NO_ENTRY', linking.at(section.origin, 'type'), `${section.key} is a section of ${section.type} and names an entry.`, 'Write "type": "entry", or leave entry and entryColumns out.')
}

function linkGrid (section: SectionModel, entity: EntityModel, linking: Linking): void {
  const place = linking.at(section.origin, 'entry')
  if (section.entry === null) return linking.say('PL_LINK_NO_ENTRY', place, `${section.key} does not say which entry it shows.`, `Write "entry": ${[...entity.entry.keys()].join(' or ')}.`)
  const entry = entity.entry.get(section.entry)
  if (entry === undefined) return linking.say('PL_LINK_NO_ENTRY', place, `${entity.number} has no entry ${section.entry}.`, suggest(section.entry, entity.entry.keys()))
  linking.unique(section.entryColumns, 'column', column => column.field, column => linking.at(linking.origins.of(column), 'field'))
  for (const column of section.entryColumns) {
    if (!entry.field.has(column.field)) linking.say('PL_LINK_NO_FIELD', linking.at(linking.origins.of(column), 'field'), `The entry ${entry.key} has no field ${column.field}.`, suggest(column.field, entry.field.keys()))
  }
}
