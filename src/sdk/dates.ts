/** Dates as people of the invoicing domain see them: China Standard Time, without daylight saving. */
const OFFSET_MS = 8 * 3600_000

/** The date in China of an instant, `YYYY-MM-DD`. */
export const chinaDate = (instant: Date): string => new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10)
/** The date and time in China of an instant, `YYYY-MM-DD HH:mm:ss`. */
export const chinaDateTime = (instant: Date): string => new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')
/** Tells whether a text is a real calendar date written `YYYY-MM-DD`. */
export const isDate = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}
