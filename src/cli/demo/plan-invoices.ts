/** Which invoices the demonstration has: when each came, from where, and what became of it. */
import { chinaDate } from '../../sdk/dates.ts'
import type { Dice } from './dice.ts'
import { makeInvoice, type Cast } from './make-invoice.ts'
import { SELLERS } from './organisations.ts'

/** `live` ones are issued for real, by the corridor, while the host runs. */
export type Ending = 'pending' | 'failed' | 'issued' | 'live'
export interface PlannedInvoice { readonly orderno: string, readonly ending: Ending, readonly values: Readonly<Record<string, unknown>> }

/** Invoices that came at one instant by one way. */
export interface Batch { readonly at: Date, readonly way: Way, readonly invoices: readonly PlannedInvoice[] }
export type Way = 'api' | 'clerk' | 'import'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const BATCH = 4
/** Batches by age: over the last 90 days, in the last hours, and just now. 125 × 4 = 500 invoices. */
const OLD_BATCHES = 100
const RECENT_BATCHES = 20
const LIVE_BATCHES = 5
const OLDEST_DAYS = 89
const RECENT_MINUTES = { least: 12, most: 600 }

const WAYS: readonly Way[] = ['api', 'api', 'api', 'clerk', 'clerk', 'import']
const SOURCE: Readonly<Record<Way, string>> = { api: '3', clerk: '0', import: '1' }
const MARK_SHARE = 0.15
/** Words that make the pretended bureau refuse for a while or for good, so that a person finds failures to read. */
const MARKS = ['【额度】', '【税率】', '【登录】', '【人脸】', '【繁忙】']
const LIVE_MARKS = ['', '', '【超时】', '', '【丢失】', '', '【繁忙】', '', '', '【额度】']

/**
 * Plans 500 invoices of four sellers over 90 days, oldest first.
 *
 * In:     now; everything else by chance of the dice. `businessSystemCode` is where those of the API came from.
 */
export function planInvoices (dice: Dice, cast: Cast, now: Date, businessSystemCode: string): readonly Batch[] {
  return instants(dice, now).map(({ at, age }, batch) => {
    const way = dice.pick(WAYS)
    const invoices = Array.from({ length: BATCH }, (_, place) => {
      const index = batch * BATCH + place
      const ending = endingOf(dice, age)
      const mark = ending === 'live' ? LIVE_MARKS[index % LIVE_MARKS.length]! : ending === 'pending' && dice.chance(MARK_SHARE) ? dice.pick(MARKS) : ''
      const made = makeInvoice(dice, cast, dice.pick(SELLERS), at, { mark, hasLineIds: way === 'api' })
      const orderno = `DEMO${String(index + 1).padStart(6, '0')}`
      return { orderno, ending, values: { ...made, orderno, buyertype: SOURCE[way], ...(way === 'api' ? { thirdserialno: thirdSerial(at, index), systemsource: businessSystemCode } : {}) } }
    })
    return { at, way, invoices }
  })
}

interface Instant { readonly at: Date, readonly age: 'old' | 'recent' | 'live' }

function instants (dice: Dice, now: Date): readonly Instant[] {
  const old = Array.from({ length: OLD_BATCHES }, (_, index): Instant => ({ at: businessHour(dice, now, 1 + Math.floor(index * OLDEST_DAYS / OLD_BATCHES)), age: 'old' }))
  const recent = Array.from({ length: RECENT_BATCHES }, (): Instant => ({ at: new Date(now.getTime() - dice.whole(RECENT_MINUTES.least, RECENT_MINUTES.most) * MINUTE_MS), age: 'recent' }))
  const live = Array.from({ length: LIVE_BATCHES }, (_, index): Instant => ({ at: new Date(now.getTime() - (LIVE_BATCHES - index) * MINUTE_MS), age: 'live' }))
  return [...old, ...recent, ...live].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** An instant between nine and six in China, so many days ago and more than a day where it would be later than now. */
function businessHour (dice: Dice, now: Date, daysAgo: number): Date {
  const midnight = Date.parse(`${chinaDate(new Date(now.getTime() - daysAgo * DAY_MS))}T00:00:00+08:00`)
  return new Date(Math.min(midnight + dice.whole(9 * 60, 18 * 60) * MINUTE_MS, now.getTime() - daysAgo * DAY_MS / 2))
}

function endingOf (dice: Dice, age: Instant['age']): Ending {
  if (age === 'live') return 'live'
  const roll = dice.whole(1, 100)
  if (age === 'recent') return roll <= 70 ? 'pending' : roll <= 85 ? 'failed' : 'issued'
  return roll <= 5 ? 'pending' : roll <= 13 ? 'failed' : 'issued'
}

const thirdSerial = (at: Date, index: number): string => `ERP${chinaDate(at).replaceAll('-', '')}${String(index + 1).padStart(5, '0')}`
