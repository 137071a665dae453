/** The plugins' way in: each call names what it belongs to and returns the plugin as a value that the host can recognise. */
import type { OperationPlugin, ListPlugin, FormPlugin, TaskPlugin, ChannelPlugin, InterfacePlugin, RowOf } from './types.ts'

export type PluginKind = 'operation' | 'list' | 'form' | 'task' | 'channel' | 'interface'
export interface Defined<K extends PluginKind, P> { readonly kind: K, readonly target: string, readonly plugin: P }
export type AnyDefined =
  | Defined<'operation', OperationPlugin<never>> | Defined<'list', ListPlugin> | Defined<'form', FormPlugin<never>>
  | Defined<'task', TaskPlugin> | Defined<'channel', ChannelPlugin> | Defined<'interface', InterfacePlugin>

type EntityOf<T extends string> = T extends `${infer N}.${string}` ? N : T

/**
 * Defines what an operation adds to its metadata.
 *
 * In:     `entity.operation`, e.g. `sim_vatinvoice.issue`, and the plugin; rows are typed by the entity.
 */
export const defineOperation = <T extends string>(target: T, plugin: OperationPlugin<RowOf<EntityOf<T>>>): Defined<'operation', OperationPlugin<RowOf<EntityOf<T>>>> => ({ kind: 'operation', target, plugin })
/** Defines the events of a list by its number. */
export const defineList = (target: string, plugin: ListPlugin): Defined<'list', ListPlugin> => ({ kind: 'list', target, plugin })
/** Defines the events of a form; rows are typed by the form's entity. */
export const defineForm = <T extends string>(target: T, plugin: FormPlugin<RowOf<T>>): Defined<'form', FormPlugin<RowOf<T>>> => ({ kind: 'form', target, plugin })
/** Defines a task that a schedule runs, by its plugin path. */
export const defineTask = (target: string, plugin: TaskPlugin): Defined<'task', TaskPlugin> => ({ kind: 'task', target, plugin })
/** Defines a channel's protocol, by its plugin path. */
export const defineChannel = (target: string, plugin: ChannelPlugin): Defined<'channel', ChannelPlugin> => ({ kind: 'channel', target, plugin })
/** Defines one interface code of the open API. */
export const defineInterface = (target: string, plugin: InterfacePlugin): Defined<'interface', InterfacePlugin> => ({ kind: 'interface', target, plugin })
