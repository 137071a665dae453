/** What a query asks of rows besides being alive: its filter, its quick search and the organisations a person may see. */
import type { Filter } from '../../metadata/model.ts'
import type { ListQuery } from '../store.ts'
import type { MappedEntity } from '../rows/mapping.ts'
import { conditionOf, type Condition, type Reading } from './condition.ts'
import { ALIVE } from '../schema/entity-tables.ts'
import { quoted } from '../dialect.ts'
import { ROOT } from './sources.ts'

export const IS_ALIVE = `${ROOT}.${quoted(ALIVE)} = 1`

export type Asked = Pick<ListQuery, 'filter' | 'quick' | 'scope'>

/**
 * Everything asked, as one condition.
 */
export function askedOf (entity: MappedEntity, { filter, quick, scope }: Asked, reading: Reading): Condition {
  const parts: Filter[] = []
  if (filter !== null) parts.push(filter)
  if (quick !== null && quick.text !== '' && quick.fields.length > 0) parts.push({ any: quick.fields.map(field => ({ field, op: 'contains', value: quick.text })) })
  if (scope !== 'all' && entity.mainOrg !== null) parts.push({ field: entity.mainOrg.key, op: 'in', value: scope })
  return { all: parts.map(part => conditionOf(part, reading)) }
}
