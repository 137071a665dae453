/** Checks menus, roles and schedules. */
import type { MenuItemModel, RoleModel, ScheduleModel } from '../model.ts'
import { suggest } from '../nearest.ts'
import type { Linking } from './linking.ts'

export function linkMenus (menus: readonly MenuItemModel[], linking: Linking): void {
  const byKey = new Map(menus.map(menu => [menu.key, menu]))
  for (const menu of menus) {
    if (menu.parent !== null && !byKey.has(menu.parent)) linking.say('PL_LINK_MENU', linking.at(menu.origin, 'parent'), `There is no menu item ${menu.parent}.`, suggest(menu.parent, byKey.keys()))
    else if (isBelowItself(menu, byKey)) linking.say('PL_LINK_MENU', linking.at(menu.origin, 'parent'), `${menu.key} stands under itself.`, 'Name another parent.')
    if (menu.list !== null) linking.list(menu.list, linking.at(menu.origin, 'list'))
    if (menu.form !== null) linking.form(menu.form, linking.at(menu.origin, 'form'))
  }
}

function isBelowItself (menu: MenuItemModel, byKey: ReadonlyMap<string, MenuItemModel>): boolean {
  const passed = new Set<string>()
  for (let at: MenuItemModel | undefined = menu; at !== undefined; at = at.parent === null ? undefined : byKey.get(at.parent)) {
    if (passed.has(at.key)) return at.key === menu.key
    passed.add(at.key)
  }
  return false
}

export function linkRole (role: RoleModel, linking: Linking): void {
  for (const number of Object.keys(role.permissions)) if (number !== '*') linking.entity(number, linking.at(role.origin, 'permissions', number))
}

export function linkSchedule (schedule: ScheduleModel, linking: Linking): void {
  if (!isTimeZone(schedule.timeZone)) linking.say('PL_LINK_VALUE', linking.at(schedule.origin, 'timeZone'), `${schedule.timeZone} is no time zone.`, 'Write an IANA name such as Asia/Shanghai.')
}

const isTimeZone = (name: string): boolean => { try { new Intl.DateTimeFormat('en', { timeZone: name }); return true } catch { return false } }
