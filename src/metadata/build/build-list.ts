/** A merged list to its Model: every default filled in from the entity it shows. */
import type { ButtonModel, ColumnModel, CommonFilterModel, EntityModel, FieldModel, Filter, FormModel, ListModel, Sort, Text } from '../model.ts'
import type { Element, Raw } from '../merge.ts'
import type { Origins } from '../origins.ts'
import { elements, shown } from './build-entity.ts'
import { fieldAt } from './field-at.ts'
import { isHiddenPath, type Hidden } from './hidden.ts'
import { widthOf } from './width-of.ts'

type Entities = ReadonlyMap<string, EntityModel>

export function buildList (raw: Raw, entities: Entities, forms: ReadonlyMap<string, Pick<FormModel, 'number'>>, hidden: Hidden, origins: Origins): ListModel {
  const entity = entities.get(raw.entity as string)
  const columns = elements(raw.columns).filter(column => !isHiddenPath(column.field as string, hidden)).map(column => buildColumn(column, entity, entities, origins))
  return {
    number: raw.number as string,
    name: raw.name as Text,
    entity: raw.entity as string,
    form: raw.form === undefined ? (forms.has(raw.entity as string) ? raw.entity as string : null) : raw.form as string | null,
    module: raw.module as string | undefined ?? null,
    filter: raw.filter as Filter | undefined ?? null,
    columns: [...columns, ...addedColumns(columns, entity, hidden, origins)],
    quickSearch: raw.quickSearch as string[] | undefined ?? [],
    commonFilters: shown(raw.commonFilters).filter(filter => !isHiddenPath(filter.field as string, hidden)).map(filter => origins.carry<CommonFilterModel>({
      key: filter.key, field: filter.field as string, multi: filter.multi as boolean | undefined ?? isChoice(entity?.field.get(filter.field as string)), defaultValue: filter.defaultValue as Filter | undefined ?? null
    }, filter)),
    statusTabs: raw.statusTabs as string | undefined ?? null,
    defaultOrder: (raw.defaultOrder as Partial<Sort>[] | undefined)?.map(sort => ({ field: sort.field!, dir: sort.dir ?? 'asc' })) ?? orderOf(entity),
    pageRows: raw.pageRows as number | undefined ?? 20,
    toolbar: buildButtons(raw.toolbar, entity, hidden, origins),
    plugins: raw.plugins as string[] | undefined ?? [],
    origin: origins.of(raw)
  }
}

const isChoice = (field: FieldModel | undefined): boolean => field !== undefined && (field.items.length > 0 || field.refEntity !== null)

// The newest first where rows know when they were made, else by number.
function orderOf (entity: EntityModel | undefined): readonly Sort[] {
  if (entity === undefined) return []
  const made = entity.fields.find(field => field.type === 'CreateDateField')
  return [made === undefined ? { field: entity.numberField, dir: 'asc' } : { field: made.key, dir: 'desc' }]
}

function buildColumn (raw: Element, entity: EntityModel | undefined, entities: Entities, origins: Origins): ColumnModel {
  const path = raw.field as string
  const field = entity === undefined ? null : fieldAt(path, entity, entities)
  const given = raw as unknown as Partial<ColumnModel>
  return {
    key: raw.key,
    field: path,
    name: given.name ?? field?.name ?? { zh_CN: path, en_US: path },
    width: given.width ?? widthOf(field?.field),
    fixed: given.fixed ?? false,
    hyperlink: given.hyperlink ?? false,
    hidden: given.hidden ?? false,
    sortable: given.sortable ?? isSortable(field?.field),
    summary: given.summary ?? null,
    origin: origins.of(raw)
  }
}

const isSortable = (field: FieldModel | undefined): boolean => field !== undefined && !['LargeTextField', 'TextAreaField', 'MulComboField'].includes(field.type)

/** Header fields that another layer added and no column shows stand at the end of every list of the entity. */
function addedColumns (columns: readonly ColumnModel[], entity: EntityModel | undefined, hidden: Hidden, origins: Origins): readonly ColumnModel[] {
  const added = entity?.fields.filter(field => origins.isAdded(field.origin) && !hidden.fields.has(field.key)) ?? []
  return added.filter(field => !columns.some(column => column.field === field.key || column.field.startsWith(`${field.key}.`))).map(field => ({
    key: field.key, field: field.key, name: field.name, width: widthOf(field), fixed: false, hyperlink: false, hidden: false, sortable: isSortable(field), summary: null, origin: field.origin
  }))
}

export function buildButtons (raw: unknown, entity: EntityModel | undefined, hidden: Hidden, origins: Origins): readonly ButtonModel[] {
  const buttons = shown(raw).filter(button => !hidden.operations.has(button.operation as string)).map(button => {
    const operation = button.operation as string | undefined ?? null
    return {
      key: button.key,
      name: button.name as Text | undefined ?? (operation === null ? undefined : entity?.operations.get(operation)?.name) ?? { zh_CN: button.key, en_US: button.key },
      operation,
      style: button.style as ButtonModel['style'] | undefined ?? 'default',
      visible: button.visible as string[] | undefined ?? [],
      items: buildButtons(button.items, entity, hidden, origins),
      origin: origins.of(button)
    }
  })
  // A drop-down whose last item is hidden goes with it.
  const emptied = new Set(elements(raw).filter(button => elements(button.items).length > 0).map(button => button.key))
  return buttons.filter(button => button.operation !== null || button.items.length > 0 || !emptied.has(button.key))
}
