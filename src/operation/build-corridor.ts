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
 * In:     what its stops work with, except for telling: events go out by `events`.
 */
export function buildCorridor (parts: Omit<Workings, 'tell'>): Corridor {
  const listeners = new Set<(event: CorridorEvent) => void>()
  const workings: Workings = { ...parts, tell: event => { for (const listener of listeners) listener(event) } }
  const pump = makePump(workings)

  async function run (command: Command): Promise<CommandResult> {
    const { operation } = target(workings, command.entity, command.operation)
    const outcomes = await carryOut(workings, command, operation.type)
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

async function carryOut (workings: Workings, command: Command, type: string): Promise<readonly Outcome[]> {
  if ('data' in command.rows) {
    if (type !== 'save' && type !== 'channel') throw new PL_BAD_REQUEST(`操作 ${command.operation} 不接受数据，只接受已保存的行。`)
    return await saveRows(workings, command, command.rows.data)
  }
  const ids = 'ids' in command.rows ? [...new Set(command.rows.ids)] : await idsOf(workings, command, command.rows.filter)
  switch (type) {
    case 'channel': return await queueRows(workings, command, ids)
    case 'delete': return await removeRows(workings, command, ids)
    case 'donothing': return await changeRows(workings, command, ids)
    default: throw new PL_BAD_REQUEST(`操作 ${command.operation}（${type}）只在页面上执行，不改变数据。`)
  }
}

async function idsOf (workings: Workings, command: Command, filter: Filter): Promise<readonly string[]> {
  return await workings.store.ids({ entity: command.entity, filter, quick: null, scope: command.by.orgs, now: command.now }, SELECTION_LIMIT)
}
