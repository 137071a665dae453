/** Explains an operation in the order in which it runs. */
import type { ChannelModel, EntityModel, OperationModel } from '../metadata/model.ts'
import { placed, worded, type About, type Explained } from './about.ts'
import type { PluginRegistry } from './registry.ts'

export function operationsOf (about: About, registry: PluginRegistry, entity: EntityModel, operation: OperationModel): readonly Explained[] {
  const path = ['entities', entity.number, 'operations', operation.key]
  return [
    about.line('operation', path, operation.key),
    ...about.members(path, operation, ['type', 'name', 'permission', 'confirm', 'success']),
    ...statusLines(about, path, entity, operation),
    ...operation.validations.map(validation => about.line(`validation ${validation.key}`, [...path, 'validations', validation.key], validation.message)),
    ...operation.plugins.flatMap((plugin, index) => pluginLines(about, registry, path, plugin, index)),
    ...Object.entries(operation.params).map(([name, value]) => about.line(`params.${name}`, [...path, 'params', name], value)),
    ...channelsOf(about, entity, operation)
  ]
}

/** The way through the statuses, each with its word for people. */
function statusLines (about: About, path: readonly string[], entity: EntityModel, { status }: OperationModel): readonly Explained[] {
  if (status === null) return []
  const named = (value: string): string => `${value} ${entity.field.get(status.field)?.items.find(item => item.value === value)?.name.zh_CN ?? ''}`.trim()
  const steps = (['from', 'queue', 'via', 'to', 'otherwise'] as const).filter(step => status[step] !== null && status[step] !== '')
  return [about.line('status.field', [...path, 'status', 'field'], status.field), ...steps.map(step => {
    const value = status[step]!
    return about.line(`status.${step}`, [...path, 'status', step], typeof value === 'string' ? named(value) : value.map(named).join('、'))
  })]
}

/** A plugin as the how-manieth it runs, and its rules with what they say to a person. */
function pluginLines (about: About, registry: PluginRegistry, path: readonly string[], plugin: string, index: number): readonly Explained[] {
  const found = registry.operation(plugin)
  const does = found === undefined ? '' : Object.entries(found).filter(([, value]) => typeof value === 'function').map(([name]) => name).join(' ')
  const line = about.line(`plugin ${index + 1}`, [...path, 'plugins', plugin], `${plugin}${does === '' ? '' : `  (${does})`}`)
  return [line, ...Object.keys(found?.rules ?? {}).map(code => about.line(`  rule ${code}`, ['messages', code], about.model.messages.get(code)))]
}

/** The channels that it may go through: every one of the Model, since a row's organisation chooses. */
function channelsOf (about: About, entity: EntityModel, operation: OperationModel): readonly Explained[] {
  if (operation.type !== 'channel') return []
  return [...about.model.channels.values()].flatMap((channel: ChannelModel) => [
    { what: `channel ${channel.key}`, value: channel.plugin, from: placed(channel.origin) },
    ...about.members(['channels', channel.key], channel, ['baseUrl', 'timeoutMs', 'concurrency', 'breaker', 'askAfterMs', 'absentGraceMs']).map(line => ({ ...line, what: `  ${line.what}`, value: worded(line.value) }))
  ])
}
