/** The corridor: one way from every door to the rows and back. */
import type { Filter } from '../metadata/model.ts'
import type { Outcome } from '../sdk/types.ts'
import { PL_BAD_REQUEST } from '../errors.ts'
import type { Command, CommandResult } from './command.ts'
import type { Corridor, CorridorEvent } from './corridor.ts'
import { fileOf } from './files.ts'
import { makePump } from './pump.ts'
import { progressOf } from './progress.ts'
import { queueRows } from './queue.ts'
import { removeRows } from './remove.ts'
import { saveRows } from './save.ts'
import { changeRows } from './change.ts'
import { target, type Workings } from './workings.ts'

/** The most rows one Command may take by filter. */
const SELECTION_LIMIT = 100_000

/**
 * Builds the corridor.
 *
 * In:     what its stops work with, except for telling: events go out by `events`; the most rows one Command may take by filter.
 */
export function buildCorridor (parts: Omit<Workings, 'tell'>, selectionLimit = SELECTION_LIMIT): Corridor {
  const listeners = new Set<(event: CorridorEvent) => void>()
  const workings: Workings = { ...parts, tell: event => { for (const listener of listeners) listener(event) } }
  const pump = makePump(workings)

  async function run (command: Command): Promise<CommandResult> {
    const { operation } = target(workings, command.entity, command.operation)
    const outcomes = await carryOut(workings, command, operation.type, selectionLimit)
    if (outcomes.some(outcome => outcome.outcome === 'accepted')) pump.kick()
    return { commandId: command.id, outcomes }
  }

  return {
    run,
    progress: async commandId => await progressOf(workings, commandId),
    pump: async now => await pump.round(now),
    askUnsettled: async now => await pump.askUnsettled(now),
    start: () => { pump.start() },
    stop: async () => { await pump.stop() },
    idle: async () => { await pump.idle() },
    file: async (entity, id, kind) => await fileOf(workings, entity, id, kind),
    events: { on (listener) { listeners.add(listener); return () => { listeners.delete(listener) } } }
  }
}

async function carryOut (workings: Workings, command: Command, type: string, limit: number): Promise<readonly Outcome[]> {
  if ('data' in command.rows) {
    if (type !== 'save' && type !== 'channel') throw new PL_BAD_REQUEST(`操作 ${command.operation} 不接受数据，请先保存再操作。Operation ${command.operation} takes rows that are saved; save them first.`)
    return await saveRows(workings, command, command.rows.data)
  }
  const ids = 'ids' in command.rows ? [...new Set(command.rows.ids)] : await idsOf(workings, command, command.rows.filter, limit)
  switch (type) {
    case 'channel': return await queueRows(workings, command, ids)
    case 'delete': return await removeRows(workings, command, ids)
    case 'donothing': return await changeRows(workings, command, ids)
    default: throw new PL_BAD_REQUEST(`操作 ${command.operation}（${type}）只在页面上执行，不改变数据。Operation ${command.operation} (${type}) is the page's own and changes no rows.`)
  }
}

async function idsOf (workings: Workings, command: Command, filter: Filter, limit: number): Promise<readonly string[]> {
  const ids = await workings.store.ids({ entity: command.entity, filter, quick: null, scope: command.by.orgs, now: command.now }, limit + 1)
  // Part of a selection is not what the person confirmed.
  if (ids.length > limit) throw new PL_BAD_REQUEST(`一次最多处理 ${limit} 行，请缩小过滤范围。At most ${limit} rows at once: narrow the filter.`)
  return ids
}
