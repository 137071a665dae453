/** Fields as the client needs them, and what a path through a reference names. */
import type { EntityModel, FieldModel, Model } from '../../metadata/model.ts'
import { isPermitted, type Principal } from '../../operation/command.ts'
import type { WireField } from '../../sdk/wire.ts'

export const wireField = ({ key, type, name, description, mustInput, maxLength, precision, scale, pattern, items, itemsFrom, refEntity, defaultValue, readonly, copyable, unit }: FieldModel): WireField =>
  ({ key, type, name, description, mustInput, maxLength, precision, scale, pattern, items, itemsFrom, refEntity, defaultValue, readonly, copyable, unit })

/**
 * Finds the field that a path names: a header field, or `ref.field` one step through a reference.
 *
 * Out:    the field, or undefined where the path leads nowhere.
 */
export function fieldAt (model: Model, entity: EntityModel, path: string): FieldModel | undefined {
  const dot = path.indexOf('.')
  if (dot < 0) return entity.field.get(path)
  const refEntity = entity.field.get(path.slice(0, dot))?.refEntity
  return refEntity == null ? undefined : model.entities.get(refEntity)?.field.get(path.slice(dot + 1))
}

/**
 * Finds a field that somebody asks by: what a condition or an order matches can be read out of the rows that come.
 *
 * Out:    through a reference only its number and name, unless this person may view what is referred to.
 */
export function askableFieldAt (model: Model, entity: EntityModel, path: string, by: Principal): FieldModel | undefined {
  const [reference = '', key] = path.split('.', 2)
  const target = key === undefined ? undefined : model.entities.get(entity.field.get(reference)?.refEntity ?? '')
  const isOpen = target === undefined || [target.numberField, target.nameField].includes(key!) || isPermitted(by, target.number, 'view')
  return isOpen ? fieldAt(model, entity, path) : undefined
}
