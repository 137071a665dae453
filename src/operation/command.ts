/** The small value that every door makes, and what the corridor needs to know of who is asking. */
import type { Filter } from '../metadata/model.ts'
import type { CommandSource, Outcome } from '../sdk/types.ts'

export interface Principal {
  readonly userId: string
  readonly name: string
  /** Organisation ids whose rows this user may touch; `all` for administrators and the host's own work. */
  readonly orgs: readonly string[] | 'all'
  /** Entity number (or `*`) to permission items (or `*`). */
  readonly permissions: Readonly<Record<string, readonly string[]>>
  readonly locale: 'zh_CN' | 'en_US'
  /** From where: an address, an application, a schedule number. */
  readonly from: string
}

export interface Command {
  /** Made by the door; a repetition with the same id is the same command. */
  readonly id: string
  readonly entity: string
  readonly operation: string
  readonly source: CommandSource
  readonly by: Principal
  readonly now: Date
  readonly rows: RowSelection
}

export type RowSelection =
  | { readonly ids: readonly string[] }
  /** Every row of a list's result, as the person saw it described. */
  | { readonly filter: Filter }
  /** New or changed rows for `save`: `id` null makes a new one; `version` must be the one that was read. */
  | { readonly data: readonly SaveRow[] }

export interface SaveRow {
  readonly id: string | null
  readonly version: number | null
  readonly values: Readonly<Record<string, unknown>>
  /** A repetition with this key finds the first result instead of making a second row. */
  readonly once?: { readonly scope: string, readonly key: string, readonly contentHash: string }
}

export interface CommandResult {
  readonly commandId: string
  readonly outcomes: readonly Outcome[]
}

/** The principal under which the host carries on what a door began. */
export const hostPrincipal = (from: string): Principal => ({ userId: '0', name: '系统', orgs: 'all', permissions: { '*': ['*'] }, locale: 'zh_CN', from })

/**
 * Tells whether a principal holds a permission item of an entity.
 */
export function isPermitted (by: Principal, entity: string, item: string | null): boolean {
  if (item === null) return true
  const holds = (items: readonly string[] | undefined): boolean => items !== undefined && (items.includes('*') || items.includes(item))
  return holds(by.permissions[entity]) || holds(by.permissions['*'])
}
