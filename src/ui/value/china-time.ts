import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)
// China Standard Time has no daylight saving: everybody who reads an invoice reads it in this time.
const OFFSET_HOURS = 8

/** An instant (UTC ISO text) as date and time in China. */
export const showInstant = (iso: unknown): string => typeof iso === 'string' && iso !== '' ? dayjs.utc(iso).add(OFFSET_HOURS, 'hour').format('YYYY-MM-DD HH:mm:ss') : ''
/** The wall clock in China of an instant, for a date picker. */
export const wallClock = (iso: string): Dayjs => dayjs(dayjs.utc(iso).add(OFFSET_HOURS, 'hour').format('YYYY-MM-DDTHH:mm:ss'))
/** The instant (UTC ISO text) of a wall clock in China. */
export const instantOf = (clock: Dayjs): string => dayjs.utc(clock.format('YYYY-MM-DDTHH:mm:ss')).subtract(OFFSET_HOURS, 'hour').toISOString()
/** Today's wall clock in China. */
export const chinaNow = (): Dayjs => wallClock(new Date().toISOString())
