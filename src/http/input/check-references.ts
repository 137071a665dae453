/** Whether what a row refers to is there, and within this person's reach. */
import type { EntityModel, FieldModel } from '../../metadata/model.ts'
import type { Principal } from '../../operation/command.ts'
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
export async function checkReferences (store: Store, entity: EntityModel, values: Values, by: Principal): Promise<readonly OutcomeMessage[]> {
  const references = [...referencesOf(entity.fields, values, {}), ...entity.entries.flatMap(entry => linesOf(values[entry.key]).flatMap((line, index) => referencesOf(entry.fields, line, { entry: entry.key, line: index + 1 })))]
  const wanted = new Map<string, Set<string>>()
  for (const { field, id } of references) wanted.set(field.refEntity!, (wanted.get(field.refEntity!) ?? new Set()).add(id))
  const found = new Map(await Promise.all([...wanted].map(async ([refEntity, ids]) => [refEntity, await reachable(store, refEntity, [...ids], by)] as const)))
  return references.filter(({ field, id }) => !found.get(field.refEntity!)!.has(id)).map(reference => missing(reference, by))
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

function missing ({ field, id, entry, line }: Reference, by: Principal): OutcomeMessage {
  const zh = by.locale === 'zh_CN'
  const where = line === undefined ? '' : zh ? `第 ${line} 行：` : `Line ${line}: `
  const words = zh ? `${field.name.zh_CN}选择的资料（${id}）不存在，请重新选择。` : `${field.name.en_US}: ${id} does not exist. Choose again.`
  return { code: 'PL_REFERENCE_GONE', text: where + words, level: 'error', field: field.key, ...(entry === undefined ? {} : { entry, line: line! }) }
}
