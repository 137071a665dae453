/** Who somebody is: the user's row, and what the roles and organisations in it allow. */
import type { Locale, Model, RoleModel } from '../metadata/model.ts'
import type { Principal } from '../operation/command.ts'
import type { Row, Store } from '../store/store.ts'
import { ExpiringMap } from './expiring-map.ts'

export interface Person {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly locale: Locale
  readonly orgs: readonly string[] | 'all'
  readonly permissions: Readonly<Record<string, readonly string[]>>
}

export interface People {
  /** The enabled user with this id; null where there is none. */
  byId (id: string): Promise<Person | null>
  /** The enabled user with this value in a field that names one: number or phone. */
  by (field: 'number' | 'phone', value: string): Promise<Person | null>
}

export const USER_ENTITY = 'bos_user'
export const ORG_ENTITY = 'bos_org'
// How late a change of somebody's roles may take effect.
const CACHE_MS = 2000

/**
 * Makes the finder of people over the store and the Model in force.
 */
export function people (deps: { readonly store: Store, readonly model: () => Model, readonly now: () => Date }): People {
  const cache = new ExpiringMap<Promise<Person | null>>(CACHE_MS, 2000)
  const read = async (id: string): Promise<Person | null> => {
    const [row] = await deps.store.load(USER_ENTITY, [id], [], 'all')
    return row === undefined ? null : personOf(deps.model(), row)
  }
  const byId = async (id: string): Promise<Person | null> => {
    const known = cache.get(id, deps.now())
    if (known !== undefined) return await known
    const asked = read(id)
    asked.catch(() => cache.delete(id))
    return await cache.set(id, asked, deps.now())
  }
  return {
    byId,
    by: async (field, value) => {
      if (value === '' || !deps.model().entities.get(USER_ENTITY)?.field.has(field)) return null
      const found = await deps.store.lookup(USER_ENTITY, field, [value])
      const row = found.get(value)
      return row === undefined ? null : await byId(row.id)
    }
  }
}

/** What a door writes into a Command of a person. */
export const principalOf = (person: Person, locale: Locale, from: string): Principal =>
  ({ userId: person.id, name: person.name, orgs: person.orgs, permissions: person.permissions, locale, from })

function personOf (model: Model, row: Row): Person | null {
  if (isDisabled(row.enable)) return null
  const roles = listOf(row.roles).map(key => model.roles.get(key)).filter(role => role !== undefined)
  const permissions = merged(roles)
  const isAdministrator = permissions['*']?.includes('*') ?? false
  return {
    id: row.id,
    number: String(row.number ?? ''),
    name: String(row.name ?? ''),
    locale: row.locale === 'en_US' ? 'en_US' : 'zh_CN',
    orgs: isAdministrator ? 'all' : listOf(row.orgs),
    permissions
  }
}

const isDisabled = (enable: unknown): boolean => enable === false || enable === '0'
const listOf = (value: unknown): readonly string[] => Array.isArray(value) ? value.map(String) : []

function merged (roles: readonly RoleModel[]): Record<string, readonly string[]> {
  const all: Record<string, readonly string[]> = {}
  for (const role of roles) for (const [entity, items] of Object.entries(role.permissions)) all[entity] = [...new Set([...all[entity] ?? [], ...items])]
  return all
}
