/** Where the values of a query come from: the entity's own table, and the tables its references lead to, joined where they are needed. */
import { PL_BAD_REQUEST } from '../../errors.ts'
import { quoted } from '../dialect.ts'
import { ID } from '../schema/entity-tables.ts'
import type { MappedEntity, MappedField } from '../rows/mapping.ts'

/** A column within a query: its field, and SQL that names it. */
export interface Source { readonly path: string, readonly field: MappedField, readonly sql: string, readonly isNullable: boolean, readonly join: Join | null }
export interface Join { readonly alias: string, readonly through: MappedField, readonly target: MappedEntity }

export const ROOT = 't'

/** The join that a reference field opens; one alias for each, so that every use shares it. */
export function joinOf (entities: (number: string) => MappedEntity, field: MappedField): Join | null {
  return field.ref === null ? null : { alias: quoted(`r_${field.key}`), through: field, target: entities(field.ref) }
}

export const joinSql = (join: Join, root: string, column: string): string =>
  `LEFT JOIN ${join.target.table} ${join.alias} ON ${join.alias}.${quoted(ID)} = ${root}.${column}`

/**
 * Finds the source of a path.
 *
 * In:     `id`, a header field, or `reference.field`.
 * Errors: PL_BAD_REQUEST naming the path and the entity.
 */
export function sourceOf (entities: (number: string) => MappedEntity, entity: MappedEntity, path: string): Source {
  const [head = '', tail, ...more] = path.split('.')
  const field = head === 'id' ? entity.id : entity.field.get(head)
  const join = field === undefined || tail === undefined ? null : joinOf(entities, field)
  if (field === undefined || more.length > 0 || (tail !== undefined && join === null)) return unknownPath(entity, path)
  if (join === null) return { path, field, sql: `${ROOT}.${field.column}`, isNullable: field.codec.nullable && head !== 'id', join: null }
  const target = targetOf(join.target, tail!)
  return target === undefined ? unknownPath(entity, path) : { path, field: target, sql: `${join.alias}.${target.column}`, isNullable: true, join }
}

/** `$number` and `$name` are whatever the entity shows as such. */
function targetOf (entity: MappedEntity, key: string): MappedField | undefined {
  if (key === '$number') return entity.numberField
  if (key === '$name') return entity.nameField
  return key === 'id' ? entity.id : entity.field.get(key)
}

const unknownPath = (entity: MappedEntity, path: string): never => {
  throw new PL_BAD_REQUEST(`${entity.model.name.zh_CN}（${entity.number}）没有字段 ${path}。There is no field '${path}' on ${entity.number}; write one of its header fields, or reference.field.`)
}
