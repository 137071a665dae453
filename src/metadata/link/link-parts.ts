/** Step 5b: every reference between files leads somewhere, and no two things have the same name. */
import type { ModelParts } from '../build/build-parts.ts'
import type { Problem } from '../model.ts'
import type { Origins } from '../origins.ts'
import { linkEntity } from './link-entity.ts'
import { linkForm } from './link-form.ts'
import { linkList } from './link-list.ts'
import { linkMenus, linkRole, linkSchedule } from './link-shared.ts'
import { Linking } from './linking.ts'

/**
 * Checks all references.
 *
 * In:     `broken` numbers whose files have mistakes of their own: what refers to them is not blamed.
 * Errors: PL_LINK_DUPLICATE_…, PL_LINK_NO_…, PL_LINK_FIELD, PL_LINK_TYPE, PL_LINK_VALUE, PL_LINK_OPERATOR, PL_LINK_STATUS, PL_LINK_MENU, PL_LINK_RESERVED.
 */
export function linkParts (parts: ModelParts, origins: Origins, broken: ReadonlySet<string>): readonly Problem[] {
  const linking = new Linking(parts, origins, broken)
  for (const entity of parts.entities.values()) linkEntity(entity, linking)
  linkTables(linking)
  for (const list of parts.lists.values()) linkList(list, linking)
  for (const form of parts.forms.values()) linkForm(form, linking)
  linkMenus(parts.menus, linking)
  for (const role of parts.roles.values()) linkRole(role, linking)
  for (const schedule of parts.schedules.values()) linkSchedule(schedule, linking)
  return linking.problems
}

function linkTables (linking: Linking): void {
  const tables = [...linking.parts.entities.values()].flatMap(entity => [entity, ...entity.entries])
  linking.unique(tables, 'table', one => one.table, one => linking.at(one.origin, 'table'), 'PL_LINK_DUPLICATE_TABLE')
}
