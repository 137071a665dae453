/** Gathers what changed, here and on other hosts, and tells each listener what that person may see of it. */
import { isPermitted, type Principal } from '../../operation/command.ts'
import type { CorridorEvent } from '../../operation/corridor.ts'
import { countsOf } from '../../operation/progress.ts'
import type { LiveEvent } from '../../sdk/wire.ts'
import type { OrgScope } from '../../store/store.ts'
import type { HttpDeps } from '../deps.ts'

export interface Listener {
  readonly by: Principal
  readonly tell: (event: LiveEvent) => void
}
export interface LiveHub {
  /** Out: the way to stop listening. */
  join (listener: Listener): () => void
  /** Waits until nothing that another host does from now on is missed. */
  ready (): Promise<void>
  readonly listeners: number
  close (): void
}

/** Changes within this time go out together: a running command changes many rows a second. */
const GATHER_MS = 150
/** How often the journal is asked what other hosts did. */
const POLL_MS = 1000
const POLL_LINES = 500
/** Ids in one event; what is beyond goes in a further one. */
const IDS_AT_ONCE = 500

/**
 * Makes the hub of live events.
 *
 * In:     the corridor's events of this host; the journal for those of others. Nothing is asked while nobody listens.
 */
export function liveHub (deps: Pick<HttpDeps, 'store' | 'corridor' | 'model' | 'now'> & { readonly warn: (error: unknown, text: string) => void }): LiveHub {
  const listeners = new Set<Listener>()
  const rows = new Map<string, Set<string>>()
  const commands = new Map<string, string>()
  let gathering: NodeJS.Timeout | null = null
  let polling: NodeJS.Timeout | null = null
  /** The line of the journal after which others' work is told; null while nobody listens. */
  let since: Promise<string> | null = null

  const gather = (): void => {
    if (gathering !== null || listeners.size === 0) return
    gathering = setTimeout(() => { gathering = null; flush().catch(error => deps.warn(error, 'Live events were not told.')) }, GATHER_MS)
    gathering.unref()
  }
  const noteRows = (entity: string, ids: readonly string[]): void => {
    const known = rows.get(entity) ?? new Set()
    for (const id of ids) known.add(id)
    rows.set(entity, known)
    gather()
  }
  const note = (event: CorridorEvent): void => {
    if (listeners.size === 0) return
    if (event.type === 'rows') return noteRows(event.entity, event.ids)
    commands.set(event.attempt.commandId, event.attempt.by)
    noteRows(event.attempt.entity, [event.attempt.rowId])
  }

  const flush = async (): Promise<void> => {
    const [changed, gone] = [[...rows], [...commands]]
    rows.clear()
    commands.clear()
    for (const [entity, ids] of changed) for (const part of parts([...ids])) await tellRows(deps, listeners, entity, part)
    for (const [commandId, by] of gone) await tellCommand(deps, listeners, commandId, by)
  }

  const poll = async (): Promise<void> => {
    const from = await begun()
    const lines = await deps.store.journalSince(from, POLL_LINES)
    for (const line of lines) {
      noteRows(line.entity, [line.rowId])
      if (line.commandId !== '') commands.set(line.commandId, line.by)
    }
    const last = lines.at(-1)
    // Those who listened may be gone meanwhile, and others have come who begin at a later line.
    if (last !== undefined && since !== null && await since === from) since = Promise.resolve(last.id)
  }
  const begun = (): Promise<string> => {
    const asked = since ??= deps.store.lastJournalId()
    asked.catch(() => { if (since === asked) since = null })
    return asked
  }
  const pollOn = (): void => {
    const turn = setTimeout(() => {
      poll().catch(error => deps.warn(error, 'The journal could not be asked for live events.')).finally(() => { if (polling === turn) pollOn() })
    }, POLL_MS)
    turn.unref()
    polling = turn
  }
  const rest = (): void => {
    if (polling !== null) clearTimeout(polling)
    polling = null
    since = null
  }

  const off = deps.corridor.events.on(note)
  return {
    join (listener) {
      listeners.add(listener)
      if (polling === null) pollOn()
      return () => { listeners.delete(listener); if (listeners.size === 0) rest() }
    },
    async ready () { await begun().catch(error => deps.warn(error, 'The journal could not be asked for live events.')) },
    get listeners () { return listeners.size },
    close () {
      off()
      listeners.clear()
      rest()
      if (gathering !== null) clearTimeout(gathering)
    }
  }
}

function * parts (ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) yield ids.slice(at, at + IDS_AT_ONCE)
}

type Seeing = Pick<HttpDeps, 'store' | 'model' | 'now'>

/** Tells the changed rows, in one question to the store for each set of organisations among the listeners. */
async function tellRows (deps: Seeing, listeners: ReadonlySet<Listener>, entity: string, ids: readonly string[]): Promise<void> {
  const permitted = [...listeners].filter(listener => isPermitted(listener.by, entity, 'view'))
  const byScope = new Map<string, Listener[]>()
  for (const listener of permitted) {
    const key = listener.by.orgs === 'all' ? 'all' : [...listener.by.orgs].sort().join()
    byScope.set(key, [...byScope.get(key) ?? [], listener])
  }
  for (const group of byScope.values()) {
    const seen = await visible(deps, entity, ids, group[0]!.by.orgs)
    if (seen.length > 0) for (const listener of group) listener.tell({ type: 'rows', entity, ids: seen })
  }
}

async function visible (deps: Seeing, entity: string, ids: readonly string[], scope: OrgScope): Promise<readonly string[]> {
  const model = deps.model().entities.get(entity)
  if (model === undefined) return []
  if (scope === 'all' || model.mainOrg === null) return ids
  return await deps.store.ids({ entity, filter: { field: 'id', op: 'in', value: ids }, quick: null, scope, now: deps.now() }, ids.length)
}

async function tellCommand (deps: Pick<HttpDeps, 'store'>, listeners: ReadonlySet<Listener>, commandId: string, by: string): Promise<void> {
  const own = [...listeners].filter(listener => listener.by.userId === by)
  if (own.length === 0) return
  const counts = await countsOf(deps.store, commandId)
  if (counts.total === 0) return
  for (const listener of own) listener.tell({ type: 'command', commandId, ...counts })
}
