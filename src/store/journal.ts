/** Reading the journal: of one row, and what other hosts have written. */
import type { StoredJournalLine } from './store.ts'
import { quoted } from './dialect.ts'
import type { Cells, Executor, Value } from './program.ts'
import { isIdentity } from './rows/load.ts'
import { platformColumn, type PlatformTable } from './schema/platform-tables.ts'

const KEYS = ['id', 'entity', 'rowId', 'operation', 'event', 'by', 'byName', 'from', 'at', 'commandId', 'statusFrom', 'statusTo', 'changes'] as const satisfies readonly (keyof StoredJournalLine)[]
const NULLABLE: ReadonlySet<string> = new Set(['statusFrom', 'statusTo'])
const column = (key: string): string => quoted(platformColumn(key))

/**
 * Lines are numbered when they are written and seen when they are committed, so a lower number can appear after a higher one.
 * This many numbers back are looked at again, and lines already told are remembered.
 */
const LOOK_BACK = 2_000

export class Journal {
  readonly #executor: Executor
  readonly #table: PlatformTable
  readonly #hostId: string
  readonly #told = new Set<string>()

  constructor (executor: Executor, table: PlatformTable, hostId: string) {
    this.#executor = executor
    this.#table = table
    this.#hostId = hostId
  }

  /** Lines of a row, oldest first. */
  async of (entity: string, rowId: string): Promise<readonly StoredJournalLine[]> {
    return isIdentity(rowId) ? await this.#select(`${column('entity')} = ? AND ${column('rowId')} = ? ORDER BY ${column('id')}`, [entity, BigInt(rowId)]) : []
  }

  /** Lines of other hosts after a number, oldest first, each told once. */
  async since (id: string, limit: number): Promise<readonly StoredJournalLine[]> {
    const from = BigInt(isIdentity(id) ? id : '0') - BigInt(LOOK_BACK)
    const lines = await this.#select(`${column('id')} > ? AND ${column('host')} <> ? ORDER BY ${column('id')} LIMIT ${Math.max(0, Math.trunc(limit)) + LOOK_BACK}`, [from, this.#hostId])
    const fresh = lines.filter(line => !this.#told.has(line.id)).slice(0, limit)
    for (const line of fresh) this.#told.add(line.id)
    this.#forget(from)
    return fresh
  }

  /** The number to begin at; what is there already counts as told. */
  async last (): Promise<string> {
    const [rows = []] = await this.#executor.read([{ sql: `SELECT ${column('id')} FROM ${quoted(this.#table.table)} ORDER BY ${column('id')} DESC LIMIT ${LOOK_BACK}`, params: [] }])
    for (const [id] of rows) this.#told.add(String(id))
    return String(rows[0]?.[0] ?? 0)
  }

  #forget (below: bigint): void {
    for (const id of this.#told) if (BigInt(id) <= below) this.#told.delete(id)
  }

  async #select (where: string, params: readonly Value[]): Promise<readonly StoredJournalLine[]> {
    const [rows = []] = await this.#executor.read([{ sql: `SELECT ${KEYS.map(column).join(', ')} FROM ${quoted(this.#table.table)} WHERE ${where}`, params }])
    return rows.map(cells => this.#lineOf(cells))
  }

  #lineOf (cells: Cells): StoredJournalLine {
    const values = KEYS.map((key, index) => {
      const value = this.#table.codecs[key]!.decode(cells[index])
      if (key === 'at') return [key, new Date(String(value))]
      if (key === 'changes') return [key, JSON.parse(String(value ?? '{}'))]
      return [key, NULLABLE.has(key) ? value : value ?? '']
    })
    return Object.fromEntries(values) as StoredJournalLine
  }
}
