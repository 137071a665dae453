/** The engine behind the queue: takes what is due, as much as each organisation and channel admits, and carries it on. */
import type { Attempt } from '../store/store.ts'
import { askAbout } from './ask.ts'
import { restAfterFault } from './fault.ts'
import { sendQueued } from './send.ts'
import type { Workings } from './workings.ts'

const BATCH = 400
const IDLE_MS = 250
/** How long nothing is tried when the database takes nothing. */
const BREATH_MS = 3_000

export interface Pump {
  /** One round: starts everything that is due and admitted. Out: how many were started. */
  round (now: Date): Promise<number>
  /** Asks about everything open and due and waits for the answers. */
  askUnsettled (now: Date): Promise<{ asked: number, settled: number }>
  /** Something was queued: look at once. */
  kick (): void
  start (): void
  stop (): Promise<void>
  idle (): Promise<void>
}

/**
 * Makes the pump.
 *
 * In:     the workings. Each attempt is under way at most once here; leases and claims keep other hosts off it.
 */
export function makePump (workings: Workings): Pump {
  const underWay = new Map<string, Promise<boolean>>()
  let timer: NodeJS.Timeout | null = null
  let running = false
  let turning: Promise<void> | null = null
  let again = false
  let breathing: NodeJS.Timeout | null = null

  function begin (attempt: Attempt, now: Date): Promise<boolean> | null {
    if (underWay.has(attempt.id)) return null
    const admission = workings.channels.admit(attempt.channel, attempt.org, now, attempt.state === 'queued' ? 'issue' : 'query')
    if (!admission.admitted) return null
    const work = (attempt.state === 'queued' ? sendQueued(workings, attempt) : askAbout(workings, attempt))
      .catch(async (cause: unknown) => { await rest(attempt, cause); return false })
      .finally(() => { admission.release(); underWay.delete(attempt.id); kick() })
    underWay.set(attempt.id, work)
    return work
  }

  /** A fault of our own must neither turn in circles nor stay unseen. Where not even that can be noted, everything rests a moment. */
  async function rest (attempt: Attempt, cause: unknown): Promise<void> {
    workings.log.error({ err: cause, attempt: attempt.id, row: attempt.rowId }, 'An attempt could not be carried on; it is looked at again later.')
    await restAfterFault(workings, attempt, cause).catch((further: unknown) => {
      workings.log.error({ err: further, attempt: attempt.id }, 'And that could not be noted; the queue rests for a moment.')
      breathe()
    })
  }

  function breathe (): void {
    if (breathing !== null) return
    breathing = setTimeout(() => { breathing = null; kick() }, BREATH_MS)
    breathing.unref()
  }

  async function round (now: Date): Promise<number> {
    if (breathing !== null) return 0
    return await roundOf('open', now) + await roundOf('queued', now)
  }

  /** One organisation's long queue must not keep the others waiting: a line without a free place is left out of the next look. */
  async function roundOf (kind: 'queued' | 'open', now: Date): Promise<number> {
    const full: { org: string, channel: string }[] = []
    for (let begun = 0; ;) {
      const due = await workings.store.due(now, BATCH, [kind], full)
      const fullBefore = full.length
      for (const attempt of due) {
        if (underWay.has(attempt.id)) continue
        if (full.some(line => line.org === attempt.org && line.channel === attempt.channel)) continue
        if (begin(attempt, now) === null) full.push({ org: attempt.org, channel: attempt.channel })
        else begun++
      }
      if (full.length === fullBefore || due.length < BATCH) return begun
    }
  }

  function kick (): void {
    again = true
    if (running) schedule(0)
  }

  function schedule (afterMs: number): void {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => { timer = null; turning ??= turn().finally(() => { turning = null }) }, afterMs)
  }

  async function turn (): Promise<void> {
    again = false
    try {
      await round(workings.now())
    } catch (cause) {
      workings.log.error({ err: cause }, 'The queue could not be read; it is tried again.')
      breathe()
    }
    if (running && timer === null) schedule(again ? 5 : IDLE_MS)
  }

  return {
    round,
    kick,
    async askUnsettled (now) {
      const due = await workings.store.due(now, BATCH, ['open'])
      const asked = due.map(attempt => begin(attempt, now)).filter((work): work is Promise<boolean> => work !== null)
      const settled = (await Promise.all(asked)).filter(Boolean).length
      return { asked: asked.length, settled }
    },
    start () { running = true; schedule(0) },
    async stop () {
      running = false
      if (timer !== null) clearTimeout(timer)
      timer = null
      if (breathing !== null) clearTimeout(breathing)
      await turning
      await Promise.all(underWay.values())
    },
    async idle () {
      while (underWay.size > 0 || (await workings.store.due(workings.now(), 1, ['queued', 'open'])).length > 0) {
        await Promise.all([round(workings.now()), ...underWay.values()])
      }
    }
  }
}
