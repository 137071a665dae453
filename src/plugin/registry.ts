/** The plugins that were found, by path without suffix and layer: `invoice/issue`, `acme/handover`. */
import type { ChannelPlugin, FormPlugin, InterfacePlugin, ListPlugin, OperationPlugin, TaskPlugin } from '../sdk/types.ts'

export interface PluginRegistry {
  operation (path: string): OperationPlugin | undefined
  list (path: string): ListPlugin | undefined
  form (path: string): FormPlugin | undefined
  task (path: string): TaskPlugin | undefined
  channel (path: string): ChannelPlugin | undefined
  /** By interface code, e.g. ALLE.INVOICE.OPEN. */
  interface (code: string): InterfacePlugin | undefined
  readonly interfaces: readonly string[]
  readonly paths: readonly string[]
}
