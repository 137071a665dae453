/** Lists: what they show, their rows, their sums, their buttons, and how each person likes them. */
import type { FastifyPluginAsync } from 'fastify'
import type { EntityModel, Filter, ListModel } from '../metadata/model.ts'
import { isPermitted, type Principal } from '../operation/command.ts'
import type { ListPlugin } from '../sdk/types.ts'
import type { ClickRequest, ListAnswer, ListOptions, ListRequest, SummaryAnswer } from '../sdk/wire.ts'
import type { Row } from '../store/store.ts'
import type { HttpDeps } from './deps.ts'
import { click, type ClickedPage, type PressMemory } from './click.ts'
import { forbidden, notFound } from './door-error.ts'
import { checkFilter } from './input/check-filter.ts'
import { checkSort } from './input/check-sort.ts'
import { joined, stripField } from './input/filters.ts'
import { fieldsOfList, listPage } from './page/list-page.ts'
import { clickSchema, filterSchema, nameSchema, quickSchema } from './schemas.ts'

interface ListParams { readonly Params: { readonly list: string } }
interface Found { readonly list: ListModel, readonly entity: EntityModel, readonly plugins: readonly ListPlugin[] }

const sortSchema = { type: 'array', maxItems: 5, default: [], items: { type: 'object', required: ['field', 'dir'], additionalProperties: false, properties: { field: nameSchema, dir: { enum: ['asc', 'desc'] } } } } as const
const querySchema = {
  type: 'object', additionalProperties: false,
  properties: {
    filter: { ...filterSchema, default: null }, quick: { ...quickSchema, default: '' }, sort: sortSchema,
    limit: { type: 'integer', minimum: 1, maximum: 500, default: 50 }, offset: { type: 'integer', minimum: 0, maximum: 100_000, default: 0 },
    after: { type: ['string', 'null'], maxLength: 1000, default: null }
  }
} as const
const summarySchema = { type: 'object', additionalProperties: false, properties: { filter: { ...filterSchema, default: null }, quick: { ...quickSchema, default: '' } } } as const
const optionsSchema = {
  type: 'object', additionalProperties: false,
  properties: {
    columns: { type: 'array', maxItems: 200, items: { type: 'object', required: ['key', 'width', 'hidden'], additionalProperties: false, properties: { key: nameSchema, width: { type: 'integer', minimum: 20, maximum: 2000 }, hidden: { type: 'boolean' } } } },
    schemes: { type: 'array', maxItems: 50, items: { type: 'object', required: ['key', 'name', 'request', 'isDefault'], additionalProperties: false, properties: { key: nameSchema, name: nameSchema, request: { type: 'object' }, isDefault: { type: 'boolean' } } } },
    pageRows: { type: 'integer', minimum: 1, maximum: 500 },
    density: { enum: ['compact', 'default'] }
  }
} as const
const params = { type: 'object', properties: { list: nameSchema } } as const
const tags = ['lists']

export const lists: FastifyPluginAsync<{ readonly deps: HttpDeps, readonly presses: PressMemory }> = async (app, { deps, presses }) => {
  const find = (number: string, by: Principal): Found => foundList(deps, number, by)

  app.get<ListParams>('/lists/:list', { schema: { tags, summary: 'Columns, filters and buttons of a list', params } }, async request => {
    const { list, entity } = find(request.params.list, request.principal)
    return listPage(deps.model(), list, entity, request.principal)
  })

  app.post<ListParams & { Body: ListRequest }>('/lists/:list/query', { schema: { tags, summary: 'A page of rows', params, body: querySchema } }, async request =>
    await pageOf(deps, find(request.params.list, request.principal), request.body, request.principal))

  app.post<ListParams & { Body: { readonly filter: unknown, readonly quick: string } }>('/lists/:list/summary', { schema: { tags, summary: 'Count, sums and counts by status', params, body: summarySchema } }, async request =>
    await summaryOf(deps, find(request.params.list, request.principal), request.body, request.principal))

  app.get<ListParams>('/lists/:list/options', { schema: { tags, summary: 'How this person likes the list', params } }, async request => {
    const { list } = find(request.params.list, request.principal)
    return await deps.store.platform.userOption(request.person.id, `list:${list.number}`) ?? {}
  })

  app.put<ListParams & { Body: ListOptions }>('/lists/:list/options', { schema: { tags, summary: 'Keep how this person likes the list', params, body: optionsSchema } }, async request => {
    const { list } = find(request.params.list, request.principal)
    await deps.store.platform.setUserOption(request.person.id, `list:${list.number}`, request.body)
    return request.body
  })

  app.post<ListParams & { Body: ClickRequest }>('/lists/:list/click', { schema: { tags, summary: 'Press a button', params, body: clickSchema } }, async request => {
    const found = find(request.params.list, request.principal)
    return await click(deps, presses, clickedList(deps, found, request.principal), request.body, request.principal)
  })
}

/**
 * Finds a list that this person may open.
 *
 * Errors: 404 for an unknown one, 403 without the permission to view its entity.
 */
function foundList (deps: HttpDeps, number: string, by: Principal): Found {
  const list = deps.model().lists.get(number)
  if (list === undefined) throw notFound({ zh_CN: `列表 ${number}`, en_US: `list ${number}` })
  const entity = deps.model().entities.get(list.entity)!
  if (!isPermitted(by, entity.number, 'view')) throw forbidden(list.name)
  return { list, entity, plugins: list.plugins.flatMap(path => deps.plugins().list(path) ?? []) }
}

async function pageOf (deps: HttpDeps, found: Found, request: ListRequest, by: Principal): Promise<ListAnswer> {
  const { list, entity, plugins } = found
  const now = deps.now()
  const sort = request.sort.length === 0 ? list.defaultOrder : checkSort(deps.model(), entity, request.sort, by)
  const page = await deps.store.list({
    entity: entity.number, fields: fieldsOfList(list, entity), filter: wholeFilter(deps, found, request.filter, by, now), quick: quickOf(list, request.quick),
    scope: by.orgs, sort, limit: request.limit, after: request.after, offset: request.after === null ? request.offset : 0, now
  })
  const packaging = plugins.filter(plugin => plugin.packageData !== undefined)
  if (packaging.length === 0) return page
  return { rows: page.rows.map(row => withTexts(row, packaging.map(plugin => plugin.packageData!(row, { now, locale: by.locale })))), next: page.next }
}

/** Most rows have no texts beside their values, and go out as they came. */
function withTexts (row: Row, texts: readonly Readonly<Record<string, string>>[]): ListAnswer['rows'][number] {
  const given = texts.filter(each => Object.keys(each).length > 0)
  return given.length === 0 ? row : { ...row, $texts: Object.assign({}, ...given) as Record<string, string> }
}

async function summaryOf (deps: HttpDeps, found: Found, request: { readonly filter: unknown, readonly quick: string }, by: Principal): Promise<SummaryAnswer> {
  const { list, entity } = found
  const now = deps.now()
  const checked = checkFilter(deps.model(), entity, request.filter, by)
  const fixed = fixedFilter(found, by, now)
  const asked = { entity: entity.number, quick: quickOf(list, request.quick), scope: by.orgs, now }
  const sums = list.columns.filter(column => column.summary === 'sum').map(column => column.field)
  const groupBy = list.statusTabs
  const loose = groupBy === null ? checked : stripField(checked, groupBy)
  if (loose === checked) return await deps.store.summary({ ...asked, filter: joined([fixed, checked]), sums, groupBy })
  const [strict, { groups }] = await Promise.all([
    deps.store.summary({ ...asked, filter: joined([fixed, checked]), sums, groupBy: null }),
    deps.store.summary({ ...asked, filter: joined([fixed, loose]), sums: [], groupBy })
  ])
  return { ...strict, groups }
}

const quickOf = (list: ListModel, quick: string): { readonly text: string, readonly fields: readonly string[] } | null => {
  const text = quick.trim()
  return text === '' || list.quickSearch.length === 0 ? null : { text, fields: list.quickSearch }
}

/** What the list is about, whoever asks: its own condition and its plugins'. */
const fixedFilter = ({ list, plugins }: Found, by: Principal, now: Date): Filter | null =>
  joined([list.filter, ...plugins.map(plugin => plugin.setFilter?.({ user: { id: by.userId, name: by.name }, now }))])

const wholeFilter = (deps: HttpDeps, found: Found, filter: unknown, by: Principal, now: Date): Filter | null =>
  joined([fixedFilter(found, by, now), checkFilter(deps.model(), found.entity, filter, by)])

function clickedList (deps: HttpDeps, found: Found, by: Principal): ClickedPage {
  const { list, entity, plugins } = found
  return {
    number: list.number, entity, form: list.form, toolbar: list.toolbar, plugins,
    resultFilter: (filter, quick) => {
      const asked = quickOf(list, quick)
      const quickFilter: Filter | null = asked === null ? null : { any: asked.fields.map(field => ({ field, op: 'contains', value: asked.text })) }
      return joined([wholeFilter(deps, found, filter, by, deps.now()), quickFilter])
    }
  }
}

