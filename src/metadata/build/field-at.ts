/** Follows a field path: a header field, or `ref.field` one step through a reference. */
import type { EntityModel, FieldModel, Text } from '../model.ts'

export interface FieldAtPath {
  readonly field: FieldModel
  /** The reference that was followed, or null for a header field. */
  readonly through: FieldModel | null
  readonly name: Text
}

/** Out: null where the path leads nowhere. */
export function fieldAt (path: string, entity: EntityModel, entities: ReadonlyMap<string, EntityModel>): FieldAtPath | null {
  const [head, tail, ...rest] = path.split('.')
  const first = entity.field.get(head!)
  if (first === undefined || rest.length > 0) return null
  if (tail === undefined) return { field: first, through: null, name: first.name }
  const last = first.refEntity === null ? undefined : entities.get(first.refEntity)?.field.get(tail)
  if (last === undefined) return null
  return { field: last, through: first, name: { zh_CN: `${first.name.zh_CN}.${last.name.zh_CN}`, en_US: `${first.name.en_US} ${last.name.en_US}` } }
}
