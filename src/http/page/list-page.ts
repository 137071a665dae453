/** A list as the client needs it. */
import type { EntityModel, ListModel, Model } from '../../metadata/model.ts'
import type { Principal } from '../../operation/command.ts'
import type { ListPageInfo, WireColumn } from '../../sdk/wire.ts'
import { wireButton } from './buttons.ts'
import { fieldAt, wireField } from './fields.ts'

export function listPage (model: Model, list: ListModel, entity: EntityModel, by: Principal): ListPageInfo {
  const { number, name, form, quickSearch, statusTabs, defaultOrder, pageRows } = list
  const statusField = statusTabs === null ? undefined : entity.field.get(statusTabs)
  return {
    list: { number, name, entity: list.entity, form, quickSearch, statusTabs, defaultOrder, pageRows },
    columns: columnsOf(model, list, entity),
    filters: list.commonFilters.flatMap(filter => {
      const field = fieldAt(model, entity, filter.field)
      return field === undefined ? [] : [{ ...filter, definition: wireField(field) }]
    }),
    filterable: entity.fields.filter(field => field.type !== 'LargeTextField').map(wireField),
    toolbar: list.toolbar.map(button => wireButton(button, entity, by)),
    statusField: statusField === undefined ? null : wireField(statusField),
    numberField: entity.numberField
  }
}

function columnsOf (model: Model, list: ListModel, entity: EntityModel): readonly WireColumn[] {
  return list.columns.flatMap(({ origin, ...column }) => {
    const field = fieldAt(model, entity, column.field)
    return field === undefined ? [] : [{ ...column, type: field.type, items: field.items, scale: field.scale, refEntity: field.refEntity }]
  })
}

/** The fields a list's page is read with: its columns', and those that links, tabs and buttons need. */
export function fieldsOfList (list: ListModel, entity: EntityModel): readonly string[] {
  const states = [...entity.operations.values()].flatMap(operation => operation.status === null ? [] : [operation.status.field])
  const needed = [entity.numberField, ...(list.statusTabs === null ? [] : [list.statusTabs]), ...states]
  return [...new Set([...list.columns.map(column => column.field), ...needed.filter(field => entity.field.has(field))])]
}
