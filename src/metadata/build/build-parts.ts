/** Step 5a: merged objects to the parts of the Model, defaults filled in and extension fields in their places. */
import { byKey, byNumber, FrozenMap } from '../frozen-map.ts'
import type { Merged } from '../merge.ts'
import type { LayerModel, Model, Text } from '../model.ts'
import type { Origins } from '../origins.ts'
import { buildEntity } from './build-entity.ts'
import { buildForm } from './build-form.ts'
import { buildList } from './build-list.ts'
import { buildChannel, buildMenuItem, buildRole, buildSchedule } from './build-shared.ts'

export type ModelParts = Omit<Model, 'fingerprint'>

export function buildParts (merged: Merged, layers: readonly LayerModel[], origins: Origins): ModelParts {
  const { numbered, shared } = merged
  const entities = byNumber([...numbered.entity.values()].map(raw => buildEntity(raw, origins)))
  const forms = byNumber([...numbered.form.values()].map(raw => buildForm(raw, entities.get(raw.entity as string), origins)))
  return {
    layers,
    entities,
    lists: byNumber([...numbered.list.values()].map(raw => buildList(raw, entities, forms, origins))),
    forms,
    messages: new FrozenMap(shared.messages as ReadonlyMap<string, Text>),
    menus: shared.menu.map(raw => buildMenuItem(raw, origins)),
    roles: byKey(shared.roles.map(raw => buildRole(raw, origins))),
    channels: byKey(shared.channels.map(raw => buildChannel(raw, origins))),
    schedules: byNumber([...numbered.schedule.values()].map(raw => buildSchedule(raw, origins)))
  }
}
