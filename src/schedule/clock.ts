/** The door driven by time: which instants are owed, who of all hosts gets each, and what came of it. */
import { randomUUID } from 'node:crypto'
import type { Model, ScheduleModel } from '../metadata/model.ts'
import type { Corridor } from '../operation/corridor.ts'
import { hostPrincipal } from '../operation/command.ts'
import type { PluginRegistry } from '../plugin/registry.ts'
import type { TaskContext } from '../sdk/types.ts'
import type { Store } from '../store/store.ts'
import { dueInstants, fromQuartz } from './quartz.ts'

const TICK_MS = 1000

export interface Clock {
  /** Runs what is owed now; out: the schedules that ran here. */
  tick (now: Date): Promise<readonly string[]>
  /** Runs a schedule at once, outside its plan (立即执行). */
  runNow (number: string, now: Date): Promise<void>
  start (): void
  stop (): Promise<void>
}

export interface ClockParts {
  readonly model: () => Model
  readonly plugins: () => PluginRegistry
  readonly store: Store
  readonly corridor: Corridor
  readonly now: () => Date
  readonly hostId: string
  readonly log: { info (detail: object, text: string): void, error (detail: object, text: string): void }
}

/**
 * Makes the clock.
 *
 * In:     the parts; a schedule that never ran counts from the clock's making.
 */
export function makeClock (parts: ClockParts): Clock {
  const madeAt = parts.now()
  const expressions = new Map<string, string>()
  const running = new Map<string, Promise<void>>()
  let stopping = false
  let timer: NodeJS.Timeout | null = null

  const expressionOf = (schedule: ScheduleModel): string => {
    const key = schedule.cron
    const known = expressions.get(key) ?? fromQuartz(key)
    expressions.set(key, known)
    return known
  }

  async function owed (schedule: ScheduleModel, now: Date): Promise<readonly Date[]> {
    const last = await parts.store.lastInstant(schedule.number)
    return dueInstants({ expression: expressionOf(schedule), timeZone: schedule.timeZone, catchUp: schedule.catchUp, catchUpMs: schedule.catchUpMs }, last ?? madeAt, now)
  }

  async function runClaimed (schedule: ScheduleModel, instant: Date): Promise<void> {
    try {
      const result = await parts.plugins().task(schedule.task)!.run(contextOf(schedule, instant))
      const { note = '', ...counts } = result
      await parts.store.finishInstant(schedule.number, instant, { now: parts.now(), outcome: 'completed', counts, note })
      parts.log.info({ schedule: schedule.number, job: schedule.job, instant, ...counts }, 'A schedule ran.')
    } catch (cause) {
      await parts.store.finishInstant(schedule.number, instant, { now: parts.now(), outcome: 'failed', counts: {}, note: cause instanceof Error ? cause.message : String(cause) })
      parts.log.error({ err: cause, schedule: schedule.number, job: schedule.job, instant }, 'A schedule failed.')
    }
  }

  function contextOf (schedule: ScheduleModel, instant: Date): TaskContext {
    const by = hostPrincipal(`schedule ${schedule.number}`)
    return {
      now: parts.now(), instant, params: schedule.params,
      find: async (entity, filter, limit) => await parts.store.find(entity, filter, { limit, scope: 'all', now: parts.now() }),
      operate: async (entity, operation, ids) => (await parts.corridor.run({ id: randomUUID(), entity, operation, source: 'schedule', by, now: parts.now(), rows: { ids } })).outcomes,
      record: async (entity, rows) => (await parts.corridor.run({ id: randomUUID(), entity, operation: 'save', source: 'schedule', by, now: parts.now(), rows: { data: rows.map(values => ({ id: null, version: null, values })) } })).outcomes,
      askUnsettled: async () => await parts.corridor.askUnsettled(parts.now()),
      progress: (done, total, text) => { parts.log.info({ schedule: schedule.number, done, total }, text) },
      stopped: () => stopping
    }
  }

  async function takeTurn (schedule: ScheduleModel, now: Date): Promise<boolean> {
    // The next run waits for the previous one; what it owes is found again at a later tick.
    if (running.has(schedule.number)) return false
    const claimed: Date[] = []
    for (const instant of await owed(schedule, now)) if (await parts.store.claimInstant(schedule.number, instant, parts.hostId, now)) claimed.push(instant)
    if (claimed.length === 0) return false
    const work = claimed.reduce<Promise<void>>(async (before, instant) => { await before; await runClaimed(schedule, instant) }, Promise.resolve()).finally(() => running.delete(schedule.number))
    running.set(schedule.number, work)
    await work
    return true
  }

  async function tick (now: Date): Promise<readonly string[]> {
    const enabled = [...parts.model().schedules.values()].filter(schedule => schedule.enabled)
    const ran = await Promise.all(enabled.map(async schedule => await takeTurn(schedule, now) ? schedule.number : null))
    return ran.filter((number): number is string => number !== null)
  }

  function turn (): void {
    void tick(parts.now()).catch((cause: unknown) => { parts.log.error({ err: cause }, 'The clock could not tick; it is tried again.') })
  }

  return {
    tick,
    async runNow (number, now) {
      const schedule = parts.model().schedules.get(number)
      if (schedule !== undefined && await parts.store.claimInstant(number, now, parts.hostId, now)) await runClaimed(schedule, now)
    },
    start () { timer = setInterval(turn, TICK_MS) },
    async stop () {
      stopping = true
      if (timer !== null) clearInterval(timer)
      await Promise.all(running.values())
    }
  }
}
