/** Which index a page after a cursor walks. */
import { quoted } from '../dialect.ts'
import type { MappedEntity } from '../rows/mapping.ts'
import { indexName } from '../schema/entity-tables.ts'
import type { Condition } from './condition.ts'
import type { SortTerm } from './cursor.ts'

/**
 * Finds the index that leads from a cursor straight to the next rows: first the fields compared for equality, then the one sorted by.
 *
 * Out: ` FORCE INDEX (…)`, or nothing where there is no such index. Where something is compared for equality and no index begins with
 *      it, the choice is the database's: an index of the order alone could mean reading everything.
 */
export function walkedIndex (entity: MappedEntity, condition: Condition, terms: readonly SortTerm[]): string {
  const [first] = terms
  if (first === undefined || terms.length !== 2 || first.source.join !== null) return ''
  const equal = equalFields(condition)
  const fits = entity.model.indexes.filter(({ fields }) => fields.at(-1) === first.source.path && fields.slice(0, -1).every(field => equal.has(field)) && (fields.length > 1 || equal.size === 0))
  const [longest] = fits.toSorted((one, other) => other.fields.length - one.fields.length)
  return longest === undefined ? '' : ` FORCE INDEX (${quoted(indexName(entity.model, longest))})`
}

/** Fields that every row asked for has one and the same value in, or one of a few. */
function equalFields (condition: Condition): ReadonlySet<string> {
  if ('all' in condition) return new Set(condition.all.flatMap(part => [...equalFields(part)]))
  if ('source' in condition && condition.operand.form === '=') return new Set([condition.source.path])
  return new Set()
}
