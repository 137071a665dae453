/** A merged entity to its Model: every default filled in. */
import { fieldTypes } from '../fields/index.ts'
import { byKey } from '../frozen-map.ts'
import type { ComboItem, EntityModel, EntryModel, FieldModel, Filter, IndexModel, OperationModel, OperationType, StatusChange, Text, UniqueModel, ValidationModel } from '../model.ts'
import type { Element, Raw } from '../merge.ts'
import type { Origins } from '../origins.ts'

export function buildEntity (raw: Raw, origins: Origins): EntityModel {
  const number = raw.number as string
  const table = raw.table as string | undefined ?? `t_${number}`
  const origin = origins.of(raw)
  const fields = elements(raw.fields).map(field => buildField(field, origins))
  const entries = elements(raw.entries).map(entry => buildEntry(entry, table, origins))
  const numberField = raw.numberField as string | undefined ?? numberFieldOf(fields)
  return {
    number,
    name: raw.name as Text,
    modelType: raw.modelType as EntityModel['modelType'],
    table,
    fields,
    field: byKey(fields),
    entries,
    entry: byKey(entries),
    uniques: elements(raw.uniques).map(unique => origins.carry<UniqueModel>({ key: unique.key, fields: unique.fields as string[], message: unique.message as Text | undefined ?? null }, unique)),
    indexes: elements(raw.indexes).map(index => origins.carry<IndexModel>({ key: index.key, fields: index.fields as string[] }, index)),
    operations: byKey(elements(raw.operations).map(operation => buildOperation(operation, origins))),
    mainOrg: raw.mainOrg as string | undefined ?? null,
    numbering: raw.numbering as EntityModel['numbering'] | undefined ?? null,
    numberField,
    nameField: raw.nameField as string | undefined ?? (fields.some(field => field.key === 'name') ? 'name' : numberField),
    origin
  }
}

export const elements = (collection: unknown): readonly Element[] => collection as Element[] | undefined ?? []
/** Those that no layer hides. */
export const shown = (collection: unknown): readonly Element[] => elements(collection).filter(element => element.hidden !== true)
/** Keys of those that a layer hides: what shows them goes with them. */
export const hiddenKeys = (collection: unknown): ReadonlySet<string> => new Set(elements(collection).filter(element => element.hidden === true).map(element => element.key))

const numberFieldOf = (fields: readonly FieldModel[]): string =>
  (fields.find(field => field.type === 'BillNoField') ?? fields.find(field => ['number', 'billno'].includes(field.key)) ?? fields[0])?.key ?? ''

function buildField (raw: Element, origins: Origins): FieldModel {
  const type = raw.type as FieldModel['type']
  const given = raw as unknown as Partial<FieldModel>
  const { defaults } = fieldTypes[type]
  const origin = origins.of(raw)
  // A field that another layer added goes by its own key in the open API, with no further declaration.
  const isAdded = origins.isAdded(origin)
  return {
    key: raw.key,
    type,
    name: raw.name as Text,
    description: given.description ?? null,
    column: given.column ?? `f${raw.key}`,
    mustInput: given.mustInput ?? false,
    maxLength: given.maxLength ?? defaults.maxLength ?? 0,
    gbkBytes: given.gbkBytes ?? null,
    precision: given.precision ?? defaults.precision ?? 0,
    scale: given.scale ?? defaults.scale ?? 0,
    pattern: given.pattern ?? null,
    patternMessage: given.patternMessage ?? null,
    items: (given.items ?? defaults.items ?? []).map(item => buildItem(item, origins)),
    itemsFrom: given.itemsFrom ?? null,
    refEntity: given.refEntity ?? defaults.refEntity ?? null,
    defaultValue: given.defaultValue ?? null,
    readonly: given.readonly ?? defaults.readonly ?? false,
    copyable: given.copyable ?? defaults.copyable ?? true,
    unit: given.unit ?? '',
    api: given.api === undefined && isAdded ? raw.key : given.api ?? null,
    apiValues: given.apiValues ?? null,
    origin
  }
}

function buildItem (item: Omit<ComboItem, 'tone'> & Partial<ComboItem>, origins: Origins): ComboItem {
  const built: ComboItem = { value: item.value, name: item.name, tone: item.tone ?? 'neutral' }
  // Those that a type brings along come from no file.
  const origin = origins.find(item)
  return origin === undefined ? built : origins.note(built, origin)
}

function buildEntry (raw: Element, table: string, origins: Origins): EntryModel {
  const origin = origins.of(raw)
  const fields = elements(raw.fields).map(field => buildField(field, origins))
  return {
    key: raw.key,
    name: raw.name as Text,
    table: raw.table as string | undefined ?? `${table}_${raw.key}`,
    fields,
    field: byKey(fields),
    api: raw.api === undefined && origins.isAdded(origin) ? raw.key : raw.api as string | undefined ?? null,
    single: raw.single as boolean | undefined ?? false,
    when: raw.when as Filter | undefined ?? null,
    origin
  }
}

/** What an operation asks for where its metadata says nothing: new, view, modify and delete their own item, save that of modify. */
const permissionOf = (type: OperationType, key: string): string | null => {
  if (type === 'new' || type === 'view' || type === 'modify' || type === 'delete') return type
  if (type === 'save') return 'modify'
  return type === 'channel' || type === 'donothing' ? key : null
}

function buildOperation (raw: Element, origins: Origins): OperationModel {
  const type = raw.type as OperationType
  return {
    key: raw.key,
    type,
    name: raw.name as Text,
    permission: raw.permission === undefined ? permissionOf(type, raw.key) : raw.permission as string | null,
    confirm: raw.confirm as Text | undefined ?? null,
    success: raw.success as Text | undefined ?? null,
    status: buildStatus(raw.status as Partial<StatusChange> | undefined),
    validations: shown(raw.validations).map(validation => origins.carry<ValidationModel>({
      key: validation.key, rule: 'condition', expression: validation.expression as Filter, message: validation.message as Text, field: validation.field as string | undefined ?? null
    }, validation)),
    plugins: raw.plugins as string[] | undefined ?? [],
    params: raw.params as Record<string, unknown> | undefined ?? {},
    origin: origins.of(raw)
  }
}

// A delete leads to no status: its `to` is empty.
const buildStatus = (raw: Partial<StatusChange> | undefined): StatusChange | null => raw === undefined
  ? null
  : { field: raw.field!, from: raw.from!, queue: raw.queue ?? null, via: raw.via ?? null, to: raw.to ?? '', otherwise: raw.otherwise ?? null }
