/** Step 5a: merged objects to the parts of the Model, defaults filled in and extension fields in their places. */
import { byKey, byNumber, FrozenMap } from '../frozen-map.ts'
import type { Merged } from '../merge.ts'
import type { LayerModel, Model, Text } from '../model.ts'
import type { Origins } from '../origins.ts'
import { buildEntity } from './build-entity.ts'
import { hiddenOf, NOTHING, shownMenus } from './hidden.ts'
import { buildForm } from './build-form.ts'
import { buildList } from './build-list.ts'
import { buildChannel, buildMenuItem, buildRole, buildSchedule } from './build-shared.ts'

export type ModelParts = Omit<Model, 'fingerprint'>

export function buildParts (merged: Merged, layers: readonly LayerModel[], origins: Origins): ModelParts {
  const { numbered, shared } = merged
  const hidden = new Map([...numbered.entity].map(([number, raw]) => [number, hiddenOf(raw)]))
  const entities = byNumber([...numbered.entity.values()].map(raw => buildEntity(raw, origins)))
  const forms = byNumber([...numbered.form.values()].map(raw => buildForm(raw, entities.get(raw.entity as string), hidden.get(raw.entity as string) ?? NOTHING, origins)))
  return {
    layers,
    entities,
    lists: byNumber([...numbered.list.values()].map(raw => buildList(raw, entities, forms, hidden.get(raw.entity as string) ?? NOTHING, origins))),
    forms,
    messages: new FrozenMap(shared.messages.map(raw => [raw.key, origins.carry<Text>({ zh_CN: raw.zh_CN as string, en_US: raw.en_US as string }, raw)])),
    menus: shownMenus(shared.menu).map(raw => buildMenuItem(raw, origins)),
    roles: byKey(shared.roles.map(raw => buildRole(raw, origins))),
    channels: byKey(shared.channels.map(raw => buildChannel(raw, origins))),
    schedules: byNumber([...numbered.schedule.values()].map(raw => buildSchedule(raw, origins)))
  }
}
