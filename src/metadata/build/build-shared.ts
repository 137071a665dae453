/** Menus, roles, channels and schedules to their Models: every default filled in. */
import type { ChannelModel, MenuItemModel, RoleModel, ScheduleModel, Text } from '../model.ts'
import type { Element, Raw } from '../merge.ts'
import type { Origins } from '../origins.ts'

export const buildMenuItem = (raw: Element, origins: Origins): MenuItemModel => ({
  key: raw.key,
  name: raw.name as Text,
  parent: raw.parent as string | undefined ?? null,
  list: raw.list as string | undefined ?? null,
  form: raw.form as string | undefined ?? null,
  origin: origins.of(raw)
})

export const buildRole = (raw: Element, origins: Origins): RoleModel =>
  ({ key: raw.key, name: raw.name as Text, permissions: raw.permissions as RoleModel['permissions'], origin: origins.of(raw) })

export function buildChannel (raw: Element, origins: Origins): ChannelModel {
  const given = raw as unknown as Partial<ChannelModel>
  return {
    key: raw.key,
    name: raw.name as Text,
    plugin: raw.plugin as string,
    baseUrl: raw.baseUrl as string,
    timeoutMs: given.timeoutMs ?? 5000,
    concurrency: given.concurrency ?? 5,
    breaker: given.breaker ?? { failures: 5, openMs: 10_000 },
    askAfterMs: given.askAfterMs ?? [1000, 2000, 3000, 5000, 10_000, 30_000, 60_000],
    absentGraceMs: given.absentGraceMs ?? 3000,
    remarkMax: given.remarkMax ?? 200,
    params: given.params ?? {},
    origin: origins.of(raw)
  }
}

export function buildSchedule (raw: Raw, origins: Origins): ScheduleModel {
  const given = raw as unknown as Partial<ScheduleModel>
  return {
    number: raw.number as string,
    name: raw.name as Text,
    job: raw.job as string,
    task: raw.task as string,
    cron: raw.cron as string,
    timeZone: given.timeZone ?? 'Asia/Shanghai',
    enabled: given.enabled ?? true,
    params: given.params ?? {},
    catchUp: given.catchUp ?? 'latest',
    catchUpMs: given.catchUpMs ?? 3_600_000,
    origin: origins.of(raw)
  }
}
