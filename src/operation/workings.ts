/** What the stops of the corridor work with. Made once by app.ts; `model` and `plugins` answer with what is in force now. */
import type { Channels } from '../channel/channels.ts'
import type { EntityModel, Model, OperationModel } from '../metadata/model.ts'
import type { PluginRegistry } from '../plugin/registry.ts'
import type { OperationPlugin, RowBase } from '../sdk/types.ts'
import type { Store } from '../store/store.ts'
import type { CorridorEvent } from './corridor.ts'
import { PL_BAD_REQUEST, PL_METADATA_INVALID } from '../errors.ts'

export interface Log {
  info (detail: object, text: string): void
  warn (detail: object, text: string): void
  error (detail: object, text: string): void
}

export interface Workings {
  readonly model: () => Model
  readonly plugins: () => PluginRegistry
  readonly store: Store
  readonly channels: Channels
  readonly now: () => Date
  readonly log: Log
  readonly tell: (event: CorridorEvent) => void
}

/** A plugin of an operation whose rows are known by name only here; the typed view is the plugin author's. */
export type LoosePlugin = OperationPlugin<Record<string, unknown> & RowBase>
export type LooseRow = Record<string, unknown> & RowBase

export interface Target {
  readonly entity: EntityModel
  readonly operation: OperationModel
  readonly plugins: readonly LoosePlugin[]
}

/**
 * Finds the entity, the operation and its plugins that a Command names.
 *
 * Errors: PL_BAD_REQUEST naming what there is instead.
 */
export function target (workings: Workings, entityNumber: string, operationKey: string): Target {
  const entity = workings.model().entities.get(entityNumber)
  if (entity === undefined) throw new PL_BAD_REQUEST(`没有实体 ${entityNumber}，请核对编码。There is no entity ${entityNumber}; check its number.`)
  const operation = entity.operations.get(operationKey)
  const known = [...entity.operations.keys()].join(', ')
  if (operation === undefined) throw new PL_BAD_REQUEST(`${entityNumber} 没有操作 ${operationKey}，可用：${known}。${entityNumber} has no operation ${operationKey}; write one of ${known}.`)
  return { entity, operation, plugins: operation.plugins.map(path => pluginAt(workings, path)) }
}

function pluginAt (workings: Workings, path: string): LoosePlugin {
  const plugin = workings.plugins().operation(path)
  if (plugin === undefined) throw new PL_METADATA_INVALID(`There is no plugin plugins/${path}.operation.ts.`)
  return plugin
}

/** The entries that an operation's plugins need loaded. */
export const needsOf = (plugins: readonly LoosePlugin[]): readonly string[] => [...new Set(plugins.flatMap(plugin => plugin.needs ?? []))]

/** How a person knows a row. */
export const labelOf = (entity: EntityModel, row: Readonly<Record<string, unknown>>): string => String(row[entity.numberField] ?? row.id ?? '')

/** Works through a list piece by piece, so that no statement grows without bound. */
export async function inChunks<T, Result> (items: readonly T[], size: number, work: (part: readonly T[]) => Promise<readonly Result[]>): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const part of chunks(items, size)) results.push(...await work(part))
  return results
}

function * chunks<T> (items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}
