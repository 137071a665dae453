/** The routes by hand on mysql2's `execute`, through a pool as large as the host's. */
import { randomBytes } from 'node:crypto'
import { createPool, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise'
import { ATTEMPT, attemptValues, HEADER, headerValues, INVOICE, invoiceOf, JOURNAL, journalValues, LINE, LINES, lineValues, NUMBER, numberKey, ONCE, onceValues, PAGE, pageOf, SELLER, type ByHand, type Raw, type Read, type Seller, type Write } from './by-hand-sql.ts'

const short = (raw: unknown): string | null => raw === null ? null : String(raw).replace(/\.?0+$/, '')
const read: Read = {
  money: raw => raw as string | null,
  rate: short,
  price: short,
  instant: raw => raw === null ? null : `${String(raw).slice(0, 10)}T${String(raw).slice(11)}${String(raw).length === 19 ? '.000' : ''}Z`
}
const placed = (value: bigint, places: number): string => {
  const digits = String(value).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
const instant = (at: Date): string => at.toISOString().slice(0, 23).replace('T', ' ')
const write: Write = { cents: value => placed(value, 2), rate: value => placed(value, 6), price: value => placed(value, 13), instant }

const LINES_AT_ONCE = 5
const FIVE_LINES = LINE.replace(/VALUES (\(.*\))/, (_all, one: string) => `VALUES ${Array.from({ length: LINES_AT_ONCE }, () => one).join(', ')}`)

export function byHandMysql (url: string, nextId: () => bigint): ByHand {
  const pool = createPool({ uri: url, connectionLimit: 10, charset: 'utf8mb4', timezone: 'Z', dateStrings: true, supportBigNumbers: true, maxPreparedStatements: 400 })
  pool.on('connection', connection => { (connection as unknown as { query (sql: string): void }).query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED') })
  const rows = async (sql: string, params: readonly unknown[]): Promise<Raw[]> => (await pool.execute<RowDataPacket[]>(sql, params as never[]))[0] as Raw[]
  const numbersOf = (ids: readonly string[]): bigint[] => ids.map(BigInt)

  return {
    page: async (orgs, status, from, to) => pageOf(await rows(PAGE, [...numbersOf(orgs), status, instant(from), instant(to)]), read),
    invoice: async (id, orgs) => {
      const [row] = await rows(INVOICE, [BigInt(id), ...numbersOf(orgs)])
      return row === undefined ? null : invoiceOf(row, await rows(LINES, [BigInt(id)]), read)
    },
    accept: async (given, by, now) => {
      const at = instant(now)
      const id = nextId()
      const [seller] = await rows(SELLER, [given.seller]) as unknown as [Seller]
      const connection = await pool.getConnection()
      const run = async (sql: string, params: unknown[]): Promise<void> => { await connection.execute<ResultSetHeader>(sql, params as never[]) }
      try {
        await connection.query('START TRANSACTION')
        await run(ONCE, onceValues(nextId(), id, given, at))
        await run('INSERT INTO t_pl_number (fkey, flast) VALUES (?, 1) ON DUPLICATE KEY UPDATE flast = flast + 1', [numberKey(now)])
        const [[counted]] = await connection.execute<RowDataPacket[]>(NUMBER, [numberKey(now)]) as unknown as [[{ flast: number }]]
        await run(HEADER, headerValues(id, counted.flast, randomBytes(10).toString('hex'), given, by, seller, now, write))
        await run(FIVE_LINES, given.lines.flatMap((each, index) => lineValues(id, index + 1, each, write)))
        await run(JOURNAL, journalValues(id, given, by, at))
        await run(ATTEMPT, attemptValues(nextId(), id, given, by, seller, at))
        await connection.query('COMMIT')
        return true
      } catch (error) {
        await connection.query('ROLLBACK')
        if ((error as { errno?: number }).errno === 1062) return false
        throw error
      } finally {
        connection.release()
      }
    }
  }
}
