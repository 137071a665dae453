/** Whether what a row refers to is there, and within this person's reach. */
import type { EntityModel, FieldModel, Model } from '../../metadata/model.ts'
import type { Principal } from '../../operation/command.ts'
import { messageOf } from '../../operation/outcomes.ts'
import type { OutcomeMessage } from '../../sdk/types.ts'
import type { Store } from '../../store/store.ts'
import { ORG_ENTITY } from '../people.ts'

type Values = Readonly<Record<string, unknown>>
interface Reference { readonly field: FieldModel, readonly id: string, readonly entry?: string, readonly line?: number }

/**
 * Looks up everything a row refers to, in one query an entity.
 *
 * Out:    a message for each reference to a row that is not there or belongs to another's organisation: both read alike.
 */
export async function checkReferences ({ store, model }: { readonly store: Store, readonly model: () => Model }, entity: EntityModel, values: Values, by: Principal): Promise<readonly OutcomeMessage[]> {
  const references = [...referencesOf(entity.fields, values, {}), ...entity.entries.flatMap(entry => linesOf(values[entry.key]).flatMap((line, index) => referencesOf(entry.fields, line, { entry: entry.key, line: index + 1 })))]
  const wanted = new Map<string, Set<string>>()
  for (const { field, id } of references) wanted.set(field.refEntity!, (wanted.get(field.refEntity!) ?? new Set()).add(id))
  const found = new Map(await Promise.all([...wanted].map(async ([refEntity, ids]) => [refEntity, await reachable(store, refEntity, [...ids], by)] as const)))
  return references.filter(({ field, id }) => !found.get(field.refEntity!)!.has(id)).map(({ field, id, ...place }) => messageOf(model(), entity, { code: 'PL_REFERENCE_GONE', field: field.key, values: { value: id }, ...place }, by.locale))
}

async function reachable (store: Store, refEntity: string, ids: readonly string[], by: Principal): Promise<ReadonlySet<string>> {
  const rows = await store.load(refEntity, ids, [], by.orgs)
  const isReachable = (id: string): boolean => refEntity !== ORG_ENTITY || by.orgs === 'all' || by.orgs.includes(id)
  return new Set(rows.map(row => row.id).filter(isReachable))
}

const linesOf = (value: unknown): readonly Values[] => Array.isArray(value) ? value as Values[] : []

function referencesOf (fields: readonly FieldModel[], values: Values, place: { readonly entry?: string, readonly line?: number }): readonly Reference[] {
  return fields.flatMap(field => {
    const id = values[field.key]
    return field.refEntity !== null && typeof id === 'string' && id !== '' ? [{ field, id, ...place }] : []
  })
}
