/** The routes by hand on better-sqlite3, in the process that answers. */
import { randomBytes } from 'node:crypto'
import Database from 'better-sqlite3'
import { ATTEMPT, attemptValues, HEADER, headerValues, INVOICE, invoiceOf, JOURNAL, journalValues, LINE, LINES, lineValues, NUMBER, numberKey, ONCE, onceValues, PAGE, pageOf, SELLER, type Author, type ByHand, type Incoming, type Raw, type Read, type Seller, type Write } from './by-hand-sql.ts'

const point = (digits: string, places: number): string => {
  const padded = digits.padStart(places + 1, '0')
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`
}
const placed = (digits: string, places: number): string => digits.startsWith('-') ? `-${point(digits.slice(1), places)}` : point(digits, places)
const short = (text: string): string => text.replace(/\.?0+$/, '')

const read: Read = {
  money: raw => raw === null ? null : placed(String(raw), 2),
  rate: raw => raw === null ? null : short(placed(String(raw), 6)),
  price: raw => raw === null ? null : short(placed(String(BigInt(String(raw)) - 10n ** 25n), 13)),
  instant: raw => raw as string | null
}
const write: Write = { cents: value => value, rate: value => value, price: value => String(value + 10n ** 25n), instant: at => at.toISOString() }

export function byHandSqlite (file: string, nextId: () => bigint): ByHand {
  const db = new Database(file, { timeout: 5000 })
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.pragma('cache_size = -65536')
  const [page, invoice, lines, seller, number, once, header, line, journal, attempt] = [PAGE, INVOICE, LINES, SELLER, NUMBER, ONCE, HEADER, LINE, JOURNAL, ATTEMPT].map(sql => db.prepare(sql)) as Database.Statement[] & { length: 10 }
  const count = db.prepare('INSERT INTO t_pl_number (fkey, flast) VALUES (?, 1) ON CONFLICT (fkey) DO UPDATE SET flast = flast + 1')

  const insert = db.transaction((given: Incoming, by: Author, now: Date): void => {
    const at = now.toISOString()
    const id = nextId()
    const found = seller!.get(given.seller) as Seller
    once!.run(onceValues(nextId(), id, given, at))
    count.run(numberKey(now))
    const { flast } = number!.get(numberKey(now)) as { flast: number }
    header!.run(headerValues(id, flast, randomBytes(10).toString('hex'), given, by, found, now, write))
    given.lines.forEach((each, index) => line!.run(lineValues(id, index + 1, each, write)))
    journal!.run(journalValues(id, given, by, at))
    attempt!.run(attemptValues(nextId(), id, given, by, found, at))
  }).immediate

  return {
    page: async (orgs, status, from, to) => pageOf(page!.all(...orgs.map(BigInt), status, from.toISOString(), to.toISOString()) as Raw[], read),
    invoice: async (id, orgs) => {
      const row = invoice!.get(BigInt(id), ...orgs.map(BigInt)) as Raw | undefined
      return row === undefined ? null : invoiceOf(row, lines!.all(BigInt(id)) as Raw[], read)
    },
    accept: async (given, by, now) => {
      try {
        insert(given, by, now)
        return true
      } catch (error) {
        if ((error as { code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE') return false
        throw error
      }
    }
  }
}
