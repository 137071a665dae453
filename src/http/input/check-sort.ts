/** An order from outside, checked against the Model. */
import type { EntityModel, Model, Sort } from '../../metadata/model.ts'
import type { Principal } from '../../operation/command.ts'
import { badRequest, text } from '../door-error.ts'
import { askableFieldAt } from '../page/fields.ts'

const MAX_SORTS = 5

/**
 * Checks an order: known fields, at most five of them, each once.
 *
 * Errors: 400 naming the field.
 */
export function checkSort (model: Model, entity: EntityModel, sort: readonly Sort[], by: Principal): readonly Sort[] {
  const unknown = sort.filter(each => askableFieldAt(model, entity, each.field, by) === undefined).map(each => each.field.slice(0, 60))
  if (unknown.length > 0) throw badRequest(text(`不能按 ${unknown.join('、')} 排序：${entity.number} 没有这个字段。`, `Cannot sort by ${unknown.join(', ')}: ${entity.number} has no such field.`))
  if (sort.length > MAX_SORTS || new Set(sort.map(each => each.field)).size < sort.length) throw badRequest(text(`最多按 ${MAX_SORTS} 个不同的字段排序。`, `Sort by at most ${MAX_SORTS} different fields.`))
  return sort.map(({ field, dir }) => ({ field, dir }))
}
