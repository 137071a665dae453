/** Small Models made by hand, so that the store is tested without the metadata room. */
import { fieldTypes } from '../../src/metadata/fields/index.ts'
import type { EntityModel, EntryModel, FieldModel, FieldTypeName, Model, Origin } from '../../src/metadata/model.ts'

const origin: Origin = { layer: 'test', file: 'test', pointer: '' }
const text = (key: string) => ({ zh_CN: key, en_US: key })

export function field (key: string, type: FieldTypeName, more: Partial<FieldModel> = {}): FieldModel {
  return {
    key, type, name: text(key), description: null, column: `f${key}`, mustInput: false, maxLength: 50, gbkBytes: null, precision: 18, scale: 2, pattern: null, patternMessage: null,
    items: [], itemsFrom: null, refEntity: null, defaultValue: null, readonly: false, copyable: true, unit: '', api: null, apiValues: null, origin,
    ...fieldTypes[type].defaults as Partial<FieldModel>, ...more
  }
}

export function entry (entity: string, key: string, fields: readonly FieldModel[]): EntryModel {
  return { key, name: text(key), table: `t_${entity}_${key}`, fields, field: new Map(fields.map(each => [each.key, each])), api: null, single: false, when: null, origin }
}

export function entity (number: string, fields: readonly FieldModel[], more: Partial<EntityModel> = {}): EntityModel {
  const entries = more.entries ?? []
  return {
    number, name: text(number), modelType: 'BillFormModel', table: `t_${number}`,
    uniques: [], indexes: [], operations: new Map(), mainOrg: null, numbering: null, numberField: fields[0]!.key, nameField: fields[1]?.key ?? fields[0]!.key, origin,
    ...more, fields, field: new Map(fields.map(each => [each.key, each])), entries, entry: new Map(entries.map(each => [each.key, each]))
  }
}

export function model (entities: readonly EntityModel[]): Model {
  return {
    layers: [], entities: new Map(entities.map(each => [each.number, each])), lists: new Map(), forms: new Map(), messages: new Map(), menus: [], roles: new Map(), channels: new Map(), schedules: new Map(),
    fingerprint: entities.map(each => each.number).join()
  }
}

const orgFields = [field('number', 'TextField'), field('name', 'TextField')]
export const orgs = entity('org', orgFields)

/** A bill with one field of every kind, lines, a number and a unique. */
export const billFields: readonly FieldModel[] = [
  field('billno', 'BillNoField'), field('buyer', 'TextField', { maxLength: 100 }), field('status', 'BillStatusField'), field('serial', 'TextField'),
  field('org', 'OrgField', { refEntity: 'org' }), field('amount', 'AmountField'), field('price', 'PriceField'), field('rate', 'DecimalField', { precision: 9, scale: 6 }),
  field('count', 'IntegerField'), field('day', 'DateField'), field('at', 'DateTimeField'), field('tags', 'MulComboField', { maxLength: 200 }), field('isRed', 'CheckBoxField'),
  field('remark', 'TextAreaField', { maxLength: 512 }), field('body', 'LargeTextField', { maxLength: 65535 })
]
export const bills = entity('bill', billFields, {
  entries: [entry('bill', 'items', [field('goods', 'TextField'), field('qty', 'QtyField'), field('sum', 'AmountField')]), entry('bill', 'trips', [field('from', 'TextField'), field('to', 'TextField')])],
  uniques: [{ key: 'serial', fields: ['serial'], message: null }], indexes: [{ key: 'status', fields: ['status', 'at'] }],
  mainOrg: 'org', numbering: { field: 'billno', prefix: 'B-{yyyy}{MM}-', width: 4 }, numberField: 'billno', nameField: 'buyer'
})
export const world: Model = model([orgs, bills])
