/** Choices of a reference (F7): rows of an entity by number or name, within this person's reach. */
import type { FastifyPluginAsync } from 'fastify'
import type { EntityModel, Filter } from '../metadata/model.ts'
import { isPermitted, type Principal } from '../operation/command.ts'
import type { RefRow } from '../sdk/wire.ts'
import type { Row } from '../store/store.ts'
import type { HttpDeps } from './deps.ts'
import { forbidden, notFound } from './door-error.ts'
import { joined } from './input/filters.ts'
import { ORG_ENTITY } from './people.ts'
import { nameSchema } from './schemas.ts'

interface RefsRequest { readonly Params: { readonly entity: string }, readonly Querystring: { readonly q?: string, readonly limit?: string, readonly ids?: string } }

const querystring = {
  type: 'object', additionalProperties: false,
  properties: {
    q: { type: 'string', maxLength: 100, description: 'Part of the number or the name.' },
    limit: { type: 'string', pattern: '^([1-9]\\d?|1\\d\\d|200)$', description: 'From 1 to 200; 20 where it is left out.' },
    ids: { type: 'string', maxLength: 4000, pattern: '^[1-9]\\d{0,15}(,[1-9]\\d{0,15}){0,199}$', description: 'These rows instead, by id, comma between.' }
  }
} as const

export const refs: FastifyPluginAsync<{ readonly deps: HttpDeps }> = async (app, { deps }) => {
  app.get<RefsRequest>('/refs/:entity', { schema: { tags: ['refs'], summary: 'Choices of a reference', params: { type: 'object', properties: { entity: nameSchema } }, querystring } }, async request => {
    const entity = foundEntity(deps, request.params.entity, request.principal)
    const { q = '', limit = '20', ids } = request.query
    const filter = joined([reachFilter(entity, request.principal), ids === undefined ? searchFilter(entity, q.trim()) : { field: 'id', op: 'in', value: ids.split(',') }])
    const { rows } = await deps.store.list({
      entity: entity.number, fields: fieldsOf(entity), filter, quick: null, scope: request.principal.orgs,
      sort: [{ field: entity.numberField, dir: 'asc' }], limit: ids === undefined ? Number(limit) : 200, after: null, offset: 0, now: deps.now()
    })
    return { rows: rows.map(row => refRow(entity, row)) }
  })
}

/** An entity whose rows this person may see. Errors: 404, 403. */
export function foundEntity (deps: Pick<HttpDeps, 'model'>, number: string, by: Principal): EntityModel {
  const entity = deps.model().entities.get(number)
  if (entity === undefined) throw notFound({ zh_CN: `实体 ${number}`, en_US: `entity ${number}` })
  if (!isPermitted(by, entity.number, 'view')) throw forbidden(entity.name)
  return entity
}

/** Organisations have no organisation of their own: a person's are those of the person. */
const reachFilter = (entity: EntityModel, by: Principal): Filter | null =>
  entity.number === ORG_ENTITY && by.orgs !== 'all' ? { field: 'id', op: 'in', value: by.orgs } : null

function searchFilter (entity: EntityModel, q: string): Filter | null {
  const enabled: Filter | null = entity.field.get('enable')?.type === 'ComboField' ? { field: 'enable', op: '<>', value: '0' } : null
  const named: Filter | null = q === '' ? null : { any: [...new Set([entity.numberField, entity.nameField])].map(field => ({ field, op: 'contains', value: q })) }
  return joined([enabled, named])
}

const HIDDEN = new Set(['LargeTextField', 'CreatorField', 'ModifierField', 'CreateDateField', 'ModifyDateField'])
const fieldsOf = (entity: EntityModel): readonly string[] => entity.fields.filter(field => !HIDDEN.has(field.type)).map(field => field.key)

const refRow = (entity: EntityModel, { id, version, ...values }: Row): RefRow =>
  ({ id, number: String(values[entity.numberField] ?? ''), name: String(values[entity.nameField] ?? ''), values })
