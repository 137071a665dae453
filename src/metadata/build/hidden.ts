/** What layers hide: it stays where data and programs find it, and leaves the pages that people see. */
import type { Element, Raw } from '../merge.ts'
import { elements, hiddenKeys } from './build-entity.ts'

/** Keys of what an entity hides. */
export interface Hidden {
  readonly fields: ReadonlySet<string>
  readonly entries: ReadonlySet<string>
  readonly entryFields: ReadonlyMap<string, ReadonlySet<string>>
  readonly operations: ReadonlySet<string>
}

const NO_KEYS: ReadonlySet<string> = new Set()
export const NOTHING: Hidden = { fields: NO_KEYS, entries: NO_KEYS, entryFields: new Map(), operations: NO_KEYS }

export const hiddenOf = (entity: Raw): Hidden => ({
  fields: hiddenKeys(entity.fields),
  entries: hiddenKeys(entity.entries),
  entryFields: new Map(elements(entity.entries).map(entry => [entry.key, hiddenKeys(entry.fields)])),
  operations: hiddenKeys(entity.operations)
})

/** Whether a path, `field` or `reference.field`, shows a hidden field. */
export const isHiddenPath = (path: string, hidden: Hidden): boolean => hidden.fields.has(path.split('.')[0]!)

/** Menu items that are not hidden and stand under none that is. */
export function shownMenus (menus: readonly Element[]): readonly Element[] {
  const byKey = new Map(menus.map(menu => [menu.key, menu]))
  const isShown = (menu: Element): boolean => {
    const passed = new Set<string>()
    for (let at: Element | undefined = menu; at !== undefined && !passed.has(at.key); at = byKey.get(at.parent as string)) {
      if (at.hidden === true) return false
      passed.add(at.key)
    }
    return true
  }
  return menus.filter(isShown)
}
