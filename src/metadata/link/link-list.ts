/** Checks a list: its columns, filters, tabs and buttons against the entity it shows. */
import { fieldTypes } from '../fields/index.ts'
import type { ColumnModel, EntityModel, ListModel } from '../model.ts'
import type { Linking } from './linking.ts'

export function linkList (list: ListModel, linking: Linking): void {
  const at = (...steps: readonly (string | number)[]): ReturnType<Linking['at']> => linking.at(list.origin, ...steps)
  if (list.form !== null) linking.form(list.form, at('form'))
  const entity = linking.entity(list.entity, at('entity'))
  if (entity === undefined) return
  linking.unique(list.columns, 'key', column => column.key, column => linking.at(column.origin, 'key'))
  for (const column of list.columns) linkColumn(column, list, entity, linking)
  linking.filter(list.filter, entity, at('filter'))
  linkSearch(list, entity, linking)
  linkFilters(list, entity, linking)
  for (const [index, sort] of list.defaultOrder.entries()) linking.field(sort.field, entity, at('defaultOrder', index, 'field'))
  linking.buttonKeys(list.toolbar)
  linking.buttons(list.toolbar, entity)
}

function linkColumn (column: ColumnModel, list: ListModel, entity: EntityModel, linking: Linking): void {
  const found = linking.field(column.field, entity, linking.at(column.origin, 'field'))
  const shape = found === null ? null : fieldTypes[found.field.type].column(found.field).kind
  if (column.summary === 'sum' && shape !== null && shape !== 'decimal' && shape !== 'integer') linking.say('PL_LINK_TYPE', linking.at(column.origin, 'summary'), `${column.field} is of type ${found!.field.type}, which cannot be added up.`, 'Leave summary out.')
  if (column.summary === 'sum' && found?.through != null) linking.say('PL_LINK_TYPE', linking.at(column.origin, 'summary'), `${column.field} belongs to another entity.`, 'Add up header fields only.')
  if (column.hyperlink && list.form === null) linking.say('PL_LINK_NO_FORM', linking.at(column.origin, 'hyperlink'), `${column.key} is a link, and the list has no form to open.`, 'Name the "form" of the list.')
}

function linkSearch (list: ListModel, entity: EntityModel, linking: Linking): void {
  for (const [index, path] of list.quickSearch.entries()) {
    const place = linking.at(list.origin, 'quickSearch', index)
    const found = linking.field(path, entity, place)
    if (found !== null && fieldTypes[found.field.type].column(found.field).kind !== 'text') linking.say('PL_LINK_TYPE', place, `${path} is of type ${found.field.type}; the search box looks into text.`, 'Name a text field.')
  }
}

function linkFilters (list: ListModel, entity: EntityModel, linking: Linking): void {
  linking.unique(list.commonFilters, 'key', filter => filter.key, filter => linking.at(linking.origins.of(filter), 'key'))
  for (const filter of list.commonFilters) {
    const origin = linking.origins.of(filter)
    linking.field(filter.field, entity, linking.at(origin, 'field'))
    linking.filter(filter.defaultValue, entity, linking.at(origin, 'defaultValue'))
  }
  if (list.statusTabs === null) return
  const tabs = linking.field(list.statusTabs, entity, linking.at(list.origin, 'statusTabs'))
  if (tabs !== null && (tabs.field.items.length === 0 || tabs.through !== null)) linking.say('PL_LINK_TYPE', linking.at(list.origin, 'statusTabs'), `${list.statusTabs} has no values to make tabs of.`, 'Name a ComboField or BillStatusField of the header.')
}
