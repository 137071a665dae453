/** How the entities of a Model lie in tables: columns and codecs, worked out once for each entity when it is first asked for. */
import type { EntityModel, EntryModel, FieldModel, Model } from '../../metadata/model.ts'
import { PL_NOT_FOUND } from '../../errors.ts'
import { codecOf, type Codec } from '../codec.ts'
import { quoted, type Dialect } from '../dialect.ts'
import { countColumn, fieldCodec, ID, indexedFields, keepsPlaces } from '../schema/entity-tables.ts'

export interface MappedField {
  readonly key: string
  /** How people know it, for messages. */
  readonly what: string
  /** Quoted. */
  readonly column: string
  readonly codec: Codec
  readonly keepsPlaces: boolean
  readonly ref: string | null
}
export interface MappedEntry { readonly key: string, readonly table: string, readonly count: string, readonly fields: readonly MappedField[], readonly field: ReadonlyMap<string, MappedField> }
export interface MappedEntity {
  readonly number: string
  readonly model: EntityModel
  /** Quoted. */
  readonly table: string
  readonly id: MappedField
  readonly fields: readonly MappedField[]
  readonly field: ReadonlyMap<string, MappedField>
  readonly entries: readonly MappedEntry[]
  readonly entry: ReadonlyMap<string, MappedEntry>
  readonly numberField: MappedField
  readonly nameField: MappedField
  readonly mainOrg: MappedField | null
}

/**
 * Makes the lookup of mapped entities.
 *
 * Errors: PL_NOT_FOUND for an entity that the Model does not have.
 */
export function mappingOf (model: Model, dialect: Dialect): (entity: string) => MappedEntity {
  const known = new Map<string, MappedEntity>()
  return number => {
    const mapped = known.get(number)
    if (mapped !== undefined) return mapped
    const entity = model.entities.get(number)
    if (entity === undefined) throw new PL_NOT_FOUND(number)
    const fresh = mapEntity(entity, dialect)
    known.set(number, fresh)
    return fresh
  }
}

function mapEntity (entity: EntityModel, dialect: Dialect): MappedEntity {
  const indexed = indexedFields(entity)
  const fields = entity.fields.map(field => mapField(entity.number, field, dialect, indexed.has(field.key)))
  const field = new Map(fields.map(each => [each.key, each]))
  const id: MappedField = { key: 'id', what: `${entity.number}.id`, column: quoted(ID), codec: codecOf({ kind: 'id' }, dialect), keepsPlaces: false, ref: null }
  const entries = entity.entries.map(entry => mapEntry(entity.number, entry, dialect))
  return {
    number: entity.number, model: entity, table: quoted(entity.table), id, fields, field, entries, entry: new Map(entries.map(each => [each.key, each])),
    numberField: field.get(entity.numberField) ?? id, nameField: field.get(entity.nameField) ?? id,
    mainOrg: entity.mainOrg === null ? null : field.get(entity.mainOrg)!
  }
}

function mapEntry (entity: string, entry: EntryModel, dialect: Dialect): MappedEntry {
  const fields = entry.fields.map(field => mapField(`${entity}.${entry.key}`, field, dialect, false))
  return { key: entry.key, table: quoted(entry.table), count: quoted(countColumn(entry.key)), fields, field: new Map(fields.map(each => [each.key, each])) }
}

const mapField = (where: string, field: FieldModel, dialect: Dialect, isIndexed: boolean): MappedField =>
  ({ key: field.key, what: `${where}.${field.key}`, column: quoted(field.column), codec: fieldCodec(field, dialect, isIndexed), keepsPlaces: keepsPlaces(field), ref: field.refEntity })
