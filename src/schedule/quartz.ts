/** Quartz cron as the incumbent writes it, turned into what croner reads. */
import { Cron } from 'croner'

/**
 * Rewrites a Quartz expression for croner.
 *
 * In:     second minute hour day month weekday [year]; weekdays 1–7 from Sunday, `?` where nothing is said, steps as `a/b`.
 * Out:    the same instants in croner's notation: weekdays 0–6 from Sunday, steps as `a-max/b`.
 * Errors: a plain Error saying which part is wrong and what it takes.
 * Source: Quartz Scheduler's CronTrigger tutorial, for the notation.
 */
export function fromQuartz (quartz: string): string {
  const parts = quartz.trim().split(/\s+/)
  if (parts.length < 6 || parts.length > 7) throw new Error(`'${quartz}' has ${parts.length} parts; write six or seven: second minute hour day month weekday [year].`)
  const [second, minute, hour, day, month, weekday, year] = parts as [string, string, string, string, string, string, string | undefined]
  const bounded = [steps(second, 59), steps(minute, 59), steps(hour, 23), steps(day, 31), steps(month, 12), weekdays(steps(weekday, 7))]
  const expression = [...bounded, ...(year === undefined ? [] : [year])].join(' ')
  const next = new Cron(expression, { paused: true }).nextRun(new Date(Date.UTC(2024, 0, 1)))
  if (next === null && year === undefined) throw new Error(`'${quartz}' never comes round.`)
  return expression
}

const steps = (part: string, max: number): string => part.split(',').map(piece => piece.replace(/^(\d+)\/(\d+)$/, (_all, from: string, step: string) => `${from}-${max}/${step}`)).join(',')
/** Quartz counts weekdays from 1 for Sunday, croner from 0. The part after `/` is a step and `#n` a week: neither is a weekday. */
const weekdays = (part: string): string => part.split(',').map(piece => piece.replace(/(^|-)(\d)/g, (_all, lead: string, digit: string) => `${lead}${Number(digit) - 1}`)).join(',')

/**
 * Lists the instants a schedule owes since it last ran.
 *
 * In:     croner's notation and time zone; the last instant that was run or the moment from which to count; now; how to catch up.
 * Out:    instants, oldest first; empty when nothing is owed.
 * Units:  `catchUpMs` milliseconds: what is older is not owed any more.
 */
export function dueInstants (schedule: { readonly expression: string, readonly timeZone: string, readonly catchUp: 'none' | 'latest' | 'all', readonly catchUpMs: number }, since: Date, now: Date): readonly Date[] {
  const cron = new Cron(schedule.expression, { paused: true, timezone: schedule.timeZone })
  // With "none" a run is owed only right after its instant; a tick is a second, so a few are allowed for a busy host.
  const reachMs = schedule.catchUp === 'none' ? 10_000 : schedule.catchUpMs
  const from = new Date(Math.max(since.getTime(), now.getTime() - reachMs))
  const owed: Date[] = []
  for (let at = cron.nextRun(from); at !== null && at <= now && owed.length < 1000; at = cron.nextRun(at)) owed.push(at)
  return schedule.catchUp === 'all' ? owed : owed.slice(-1)
}
