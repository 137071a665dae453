/** Clock times as they stand on an invoice: China Standard Time, which knows no daylight saving. */
const OFFSET_MS = 8 * 3600_000
const shifted = (instant: string): string => new Date(Date.parse(instant) + OFFSET_MS).toISOString()

/** `2026-01-05 10:00:01` of a UTC ISO instant. */
export const chinaDateTime = (instant: string): string => shifted(instant).slice(0, 19).replace('T', ' ')
/** `20260105` of a UTC ISO instant. */
export const chinaDay = (instant: string): string => shifted(instant).slice(0, 10).replaceAll('-', '')
/** `2026年01月05日` of a UTC ISO instant. */
export const chinaDateText = (instant: string): string => shifted(instant).slice(0, 10).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1年$2月$3日')
