/** Says of an operation, a field, a list, a form or a schedule what it is made of, and which layer, file and pointer each part comes from. */
import { About, type Explained } from './about.ts'
import { operationsOf } from './explain-operation.ts'
import type { EntityModel, FieldModel, FormModel, ListModel, Model, ScheduleModel } from '../metadata/model.ts'
import { suggest } from '../metadata/nearest.ts'
import type { PluginRegistry } from './registry.ts'

export interface Explanation { readonly lines: readonly Explained[], readonly hint: string }

/**
 * Explains one thing.
 *
 * In:     `sim_vatinvoice.issue` an operation, `sim_vatinvoice.buyername` a field, `sim_vatinvoice.items.goodsname` a field of an entry,
 *         `sim_invoice_wait` an object of any kind.
 * Out:    no line, and a hint, where there is no such thing.
 */
export function explain (model: Model, registry: PluginRegistry, name: string): Explanation {
  const [number, key, inner] = name.split('.') as [string, string?, string?]
  const entity = model.entities.get(number)
  if (key !== undefined && entity !== undefined) return { lines: inEntity(model, registry, entity, key, inner), hint: suggest(inner ?? key, keysOf(entity, inner === undefined ? undefined : key)) }
  const about = new About(model)
  const lines = [...entity === undefined ? [] : entityLines(about, entity), ...listLines(about, model.lists.get(number)), ...formLines(about, model.forms.get(number)), ...scheduleLines(about, model.schedules.get(number))]
  return { lines, hint: suggest(number, [...model.entities.keys(), ...model.lists.keys(), ...model.forms.keys(), ...model.schedules.keys()]) }
}

const keysOf = (entity: EntityModel, entry: string | undefined): readonly string[] =>
  entry === undefined ? [...entity.operations.keys(), ...entity.field.keys(), ...entity.entry.keys()] : [...entity.entry.get(entry)?.field.keys() ?? []]

function inEntity (model: Model, registry: PluginRegistry, entity: EntityModel, key: string, inner: string | undefined): readonly Explained[] {
  const about = new About(model)
  if (inner !== undefined) return fieldLines(about, ['entities', entity.number, 'entry', key, 'field', inner], entity.entry.get(key)?.field.get(inner))
  const operation = entity.operations.get(key)
  return [...operation === undefined ? [] : operationsOf(about, registry, entity, operation), ...fieldLines(about, ['entities', entity.number, 'field', key], entity.field.get(key)), ...shownIn(about, entity, key)]
}

const FIELD_MEMBERS = ['type', 'name', 'column', 'mustInput', 'readonly', 'maxLength', 'gbkBytes', 'precision', 'scale', 'pattern', 'refEntity', 'defaultValue', 'unit', 'api', 'apiValues']

function fieldLines (about: About, path: readonly string[], field: FieldModel | undefined): readonly Explained[] {
  if (field === undefined) return []
  return [
    about.line('field', path, field.key),
    ...about.members(path, field, FIELD_MEMBERS).filter(line => !((line.what === 'maxLength' || line.what === 'precision' || line.what === 'scale') && line.value === '0')),
    ...field.items.map(item => about.line(`item ${item.value}`, [...path, 'items', item.value], item.name))
  ]
}

/** Where people meet a header field. */
function shownIn (about: About, entity: EntityModel, key: string): readonly Explained[] {
  if (!entity.field.has(key)) return []
  const columns = [...about.model.lists.values()].filter(list => list.entity === entity.number).flatMap(list =>
    list.columns.filter(column => column.field.split('.')[0] === key).map(column => about.line(`list ${list.number}`, ['lists', list.number, 'columns', column.key], column.hidden ? 'hidden' : 'shown')))
  const fields = [...about.model.forms.values()].filter(form => form.entity === entity.number).flatMap(form => form.sections.flatMap(section =>
    section.fields.filter(field => field.field === key).map(field => about.line(`form ${form.number}`, ['forms', form.number, 'sections', section.key, 'fields', field.key], section.name))))
  return [...columns, ...fields]
}

const entityLines = (about: About, entity: EntityModel): readonly Explained[] => [
  about.line('entity', ['entities', entity.number], entity.number),
  ...about.members(['entities', entity.number], entity, ['name', 'modelType', 'table', 'mainOrg', 'numbering', 'numberField', 'nameField']),
  ...entity.fields.map(field => about.line(`field ${field.key}`, ['entities', entity.number, 'field', field.key], field.type)),
  ...entity.entries.flatMap(entry => [about.line(`entry ${entry.key}`, ['entities', entity.number, 'entry', entry.key], entry.table),
    ...entry.fields.map(field => about.line(`field ${entry.key}.${field.key}`, ['entities', entity.number, 'entry', entry.key, 'field', field.key], field.type))]),
  ...[...entity.operations.values()].map(operation => about.line(`operation ${operation.key}`, ['entities', entity.number, 'operations', operation.key], operation.type))
]

function listLines (about: About, list: ListModel | undefined): readonly Explained[] {
  if (list === undefined) return []
  const path = ['lists', list.number]
  return [
    about.line('list', path, list.number),
    ...about.members(path, list, ['name', 'entity', 'form', 'module', 'filter', 'statusTabs', 'defaultOrder', 'pageRows']),
    ...list.quickSearch.map(field => about.line('search', [...path, 'quickSearch', field], field)),
    ...list.columns.map(column => about.line(`column ${column.key}`, [...path, 'columns', column.key], column.hidden ? 'hidden' : 'shown')),
    ...list.commonFilters.map(filter => about.line(`filter ${filter.key}`, [...path, 'commonFilters', filter.key], filter.field)),
    ...buttonLines(about, [...path, 'toolbar'], list.toolbar),
    ...list.plugins.map(plugin => about.line('plugin', [...path, 'plugins', plugin], plugin))
  ]
}

function formLines (about: About, form: FormModel | undefined): readonly Explained[] {
  if (form === undefined) return []
  const path = ['forms', form.number]
  return [
    about.line('form', path, form.number),
    ...about.members(path, form, ['name', 'entity', 'statusField', 'editable']),
    ...form.sections.flatMap(section => [
      about.line(`section ${section.key}`, [...path, 'sections', section.key], section.name),
      ...section.fields.map(field => about.line(`  ${field.key}`, [...path, 'sections', section.key, 'fields', field.key], field.field)),
      ...section.entryColumns.map(column => about.line(`  ${column.field}`, [...path, 'sections', section.key, 'entryColumns', column.field], column.field))
    ]),
    ...buttonLines(about, [...path, 'toolbar'], form.toolbar),
    ...form.plugins.map(plugin => about.line('plugin', [...path, 'plugins', plugin], plugin))
  ]
}

const buttonLines = (about: About, path: readonly string[], buttons: ListModel['toolbar']): readonly Explained[] => buttons.flatMap(button =>
  [about.line(`button ${button.key}`, [...path, button.key], button.operation ?? button.name), ...buttonLines(about, [...path, button.key, 'items'], button.items)])

const scheduleLines = (about: About, schedule: ScheduleModel | undefined): readonly Explained[] => schedule === undefined ? [] : [
  about.line('schedule', ['schedules', schedule.number], schedule.number),
  ...about.members(['schedules', schedule.number], schedule, ['name', 'job', 'task', 'cron', 'timeZone', 'enabled', 'catchUp', 'catchUpMs']),
  ...Object.entries(schedule.params).map(([name, value]) => about.line(`params.${name}`, ['schedules', schedule.number, 'params', name], value))
]
