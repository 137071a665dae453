/** The fields of an entity that take part in the open API, extensions' included. */
import type { EntityModel, FieldModel, Model } from '../../metadata/model.ts'
import type { ApiField, InterfaceContext } from '../../sdk/types.ts'

const known = new WeakMap<EntityModel, InterfaceContext['fields']>()

/** Out: header fields, and entries' fields by entry key. Worked out once for each entity of a Model. */
export function apiFields (model: Model, entity: EntityModel): InterfaceContext['fields'] {
  const before = known.get(entity)
  if (before !== undefined) return before
  const base = model.layers[0]?.name
  const take = (fields: readonly FieldModel[]): readonly ApiField[] => fields.filter(field => field.api !== null).map(field => apiField(field, field.origin.layer !== base))
  const fields = { header: take(entity.fields), entries: Object.fromEntries(entity.entries.map(entry => [entry.key, take(entry.fields)])) }
  known.set(entity, fields)
  return fields
}

const apiField = ({ key, api, type, name, maxLength, gbkBytes, precision, scale, items, apiValues, mustInput }: FieldModel, extension: boolean): ApiField =>
  ({ key, api: api!, type, name: name.zh_CN, maxLength, gbkBytes, precision, scale, items: items.map(item => item.value), apiValues, mustInput, extension })

/** Where a message of the corridor points, in the words of the open API: `invoiceDetail 第 2 行 amount`. */
export function apiPlace (entity: EntityModel, place: { readonly field?: string, readonly entry?: string, readonly line?: number }): string {
  const entry = place.entry === undefined ? undefined : entity.entry.get(place.entry)
  const owner = place.entry === undefined ? entity : entry
  const field = place.field === undefined ? '' : owner?.field.get(place.field)?.api ?? place.field
  if (place.entry === undefined) return field
  return [entry?.api ?? place.entry, place.line === undefined ? '' : `第 ${place.line} 行`, field].filter(part => part !== '').join(' ')
}
