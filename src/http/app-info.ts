/** The frame: menus that this person may open, organisations, and whether the tax bureau is a pretended one. */
import type { FastifyPluginAsync } from 'fastify'
import type { MenuItemModel, Model } from '../metadata/model.ts'
import { isPermitted, type Principal } from '../operation/command.ts'
import type { AppInfo, MenuNode } from '../sdk/wire.ts'
import type { HttpDeps } from './deps.ts'
import { text } from './door-error.ts'
import { ORG_ENTITY } from './people.ts'

const PRODUCT = text('票流', 'Piaoliu')

export const appInfo: FastifyPluginAsync<{ readonly deps: HttpDeps }> = async (app, { deps }) => {
  app.get('/app', { schema: { tags: ['session'], summary: 'Menus and organisations of this person' } }, async (request): Promise<AppInfo> => ({
    product: { name: PRODUCT, version: deps.version },
    menus: menusOf(deps.model(), request.principal),
    orgs: await orgsOf(deps, request.principal),
    pretended: deps.config.sandboxPort !== null
  }))
}

/** The menu as a tree, without what this person may not open and without branches that lead to nothing. */
export function menusOf (model: Model, by: Principal): readonly MenuNode[] {
  const childrenOf = (parent: string | null): readonly MenuNode[] => model.menus
    .filter(item => item.parent === parent)
    .map(item => ({ ...nodeOf(model, item), children: childrenOf(item.key) }))
    .filter(node => node.children.length > 0 || opens(model, node, by))
  return childrenOf(null)
}

const nodeOf = (model: Model, { key, name, list, form }: MenuItemModel): Omit<MenuNode, 'children'> =>
  ({ key, name, list, form, module: list === null ? null : model.lists.get(list)?.module ?? null })

function opens (model: Model, node: MenuNode, by: Principal): boolean {
  const entity = node.list !== null ? model.lists.get(node.list)?.entity : node.form !== null ? model.forms.get(node.form)?.entity : undefined
  return entity !== undefined && isPermitted(by, entity, 'view')
}

async function orgsOf (deps: HttpDeps, by: Principal): Promise<AppInfo['orgs']> {
  const entity = deps.model().entities.get(ORG_ENTITY)
  if (entity === undefined) return []
  const { rows } = await deps.store.list({
    entity: ORG_ENTITY, fields: [entity.numberField, entity.nameField], filter: by.orgs === 'all' ? null : { field: 'id', op: 'in', value: by.orgs }, quick: null, scope: by.orgs,
    sort: [{ field: entity.numberField, dir: 'asc' }], limit: 500, after: null, offset: 0, now: deps.now()
  })
  return rows.map(row => ({ id: row.id, number: String(row[entity.numberField]), name: String(row[entity.nameField]) }))
}
