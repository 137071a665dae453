/** Attempts: queued, claimed, asked about, settled. Every step is a conditional write with its journal lines, so of any number of hosts one gets it. */
import type { Attempt, AttemptState, JournalLine, QueueSeed, StatusStep, Store } from '../store.ts'
import { PL_STORE_FAULT } from '../../errors.ts'
import { quoted } from '../dialect.ts'
import type { Param, Step, Unit, UnitResult, Value } from '../program.ts'
import { chunks } from '../chunks.ts'
import type { WriteRoom } from '../rows/save.ts'
import { isIdentity } from '../rows/load.ts'
import { fieldOf, insertPlatform, journalStep, readColumn, updateRow } from '../rows/write.ts'
import type { PlatformTable } from '../schema/platform-tables.ts'
import { PRIMARY, violated } from '../violated.ts'
import { attemptOf, column, encoded, queueSteps, selectAttempts } from './records.ts'

type ClaimTerms = Parameters<Store['claim']>[1]
type Note = Parameters<Store['postpone']>[1]
type Settlement = Parameters<Store['settle']>[1]

/** Rows that share a transaction. */
const TOGETHER = 100

export class Attempts {
  readonly #room: WriteRoom
  readonly #table: PlatformTable

  constructor (room: WriteRoom) {
    this.#room = room
    this.#table = room.tables.attempt
  }

  async enqueue (entity: string, ids: readonly string[], step: StatusStep, seed: QueueSeed & { readonly orgOf: Readonly<Record<string, { org: string, channel: string }>> }, journal: JournalLine): Promise<readonly Attempt[]> {
    const won: string[] = []
    let waiting = chunks([...new Set(ids)].filter(isIdentity), TOGETHER)
    while (waiting.length > 0) {
      const [part = [], ...rest] = waiting
      const drafts = part.map(rowId => ({ id: this.#room.nextId(), rowId, seed: { ...seed, ...seed.orgOf[rowId] } }))
      const results = await this.#room.executor.write(drafts.map(draft => this.#enqueueUnit(entity, draft, step, journal)))
      results.forEach((result, index) => { if (result.ok) won.push(drafts[index]!.id) })
      const met = part.filter((_rowId, index) => this.#metAnother(results[index]!))
      waiting = met.length === 0 ? rest : [met, ...rest]
    }
    return await this.#byId(won)
  }

  /** Another host made the same identity in the same millisecond: the row is queued under the next one. */
  #metAnother (result: UnitResult): boolean {
    return 'message' in result && violated(result.message, [this.#table.spec], this.#room.dialect)?.index === PRIMARY
  }

  #enqueueUnit (entity: string, draft: { readonly id: string, readonly rowId: string, readonly seed: QueueSeed }, step: StatusStep, journal: JournalLine): Unit {
    const mapped = this.#room.entities(entity)
    const before = readColumn(mapped, draft.rowId, fieldOf(mapped, step.field))
    const steps: Step[] = [before, ...updateRow(mapped, draft.rowId, { ...step.patch, [step.field]: step.to }, { field: step.field, from: step.from, code: 'status' })]
    return [...steps, ...queueSteps(this.#table, { ...draft, entity }, steps.length), this.#journal(entity, draft.rowId, journal, { take: { step: 0, column: 0 } })]
  }

  async due (now: Date, limit: number, kinds: readonly ('queued' | 'open')[], except: readonly { readonly org: string, readonly channel: string }[] = []): Promise<readonly Attempt[]> {
    const states = kinds.flatMap(kind => kind === 'queued' ? ['queued'] : ['sending', 'asking'])
    if (states.length === 0) return []
    const where = `${column('open')} = 1 AND ${column('state')} IN (${states.map(() => '?').join(', ')}) AND ${column('nextAt')} <= ? AND (${column('leaseUntil')} IS NULL OR ${column('leaseUntil')} <= ?)${except.map(() => ` AND NOT (${column('org')} = ? AND ${column('channel')} = ?)`).join('')}`
    return await this.#select(`${where} ORDER BY ${column('nextAt')}, ${column('id')} LIMIT ${Math.max(0, Math.trunc(limit))}`, [...states, this.#encode('nextAt', now), this.#encode('leaseUntil', now), ...except.flatMap(line => [this.#encode('org', line.org), this.#encode('channel', line.channel)])])
  }

  async claim (attempt: Attempt, { serial, sellerTaxNo, contentHash, step, leaseUntil, now, journal }: ClaimTerms): Promise<Attempt | null> {
    const free = this.#leaseIsFree(attempt, now)
    const taken = this.#update(attempt, {
      state: 'sending', serial, sellerTaxNo, contentHash, leaseUntil, sentAt: now, nextAt: now
    }, [`${column('sends')} = ${column('sends')} + 1`], `${column('state')} = 'queued' AND ${free.sql}`, free.params)
    return await this.#andRead(attempt, [taken, ...this.#rowSteps(attempt, step, {}), this.#journal(attempt.entity, attempt.rowId, journal, journal.statusFrom)])
  }

  async lease (attempt: Attempt, until: Date, now: Date, purpose: 'ask' | 'resend' | 'queue'): Promise<Attempt | null> {
    const states = purpose === 'queue' ? ['queued'] : ['sending', 'asking', 'conflict']
    const counted = { ask: [`${column('asks')} = ${column('asks')} + 1`], resend: [`${column('sends')} = ${column('sends')} + 1`], queue: [] }[purpose]
    const free = this.#leaseIsFree(attempt, now)
    const leased = this.#update(attempt, { leaseUntil: until, ...(purpose === 'resend' ? { state: 'sending', sentAt: now } : {}) }, counted,
      `${column('state')} IN (${states.map(state => `'${state}'`).join(', ')}) AND ${free.sql}`, free.params)
    return await this.#andRead(attempt, [leased])
  }

  async postpone (attempt: Attempt, note: Note): Promise<boolean> {
    const held = this.#held(attempt)
    const noted = this.#update(attempt, { state: note.state, nextAt: note.nextAt, answer: JSON.stringify(note.answer), leaseUntil: null }, note.absent ? [`${column('absents')} = ${column('absents')} + 1`] : [], held.sql, held.params)
    const patch = Object.keys(note.patch).length === 0 ? [] : updateRow(this.#room.entities(attempt.entity), attempt.rowId, note.patch, { code: 'row' })
    const journal = note.journal === null ? [] : [this.#journal(attempt.entity, attempt.rowId, note.journal, note.journal.statusFrom)]
    const [result] = await this.#room.executor.write([[noted, ...patch, ...journal]])
    return this.#isWon(result!, attempt)
  }

  async settle (attempt: Attempt, { state, step, patch, answer, now, journal, outbox }: Settlement): Promise<boolean> {
    // A "no" counts only from whoever holds the attempt: another host may have sent again meanwhile. A "yes" always counts.
    const held = state === 'issued' ? { sql: '1 = 1', params: [] } : this.#held(attempt)
    const closed = this.#update(attempt, { state, open: null, answer: JSON.stringify(answer), leaseUntil: null, closedAt: now }, [], held.sql, held.params)
    const told = outbox === null ? [] : [insertPlatform(this.#room.tables.outbox, { id: this.#room.nextId(), topic: outbox.topic, entity: attempt.entity, rowId: attempt.rowId, payload: JSON.stringify(outbox.payload), at: now })]
    const [result] = await this.#room.executor.write([[closed, ...this.#rowSteps(attempt, step, patch), this.#journal(attempt.entity, attempt.rowId, journal, journal.statusFrom), ...told]])
    return this.#isWon(result!, attempt)
  }

  async of (entity: string, rowId: string): Promise<readonly Attempt[]> {
    return isIdentity(rowId) ? await this.#select(`${column('entity')} = ? AND ${column('rowId')} = ? ORDER BY ${column('no')} DESC`, [entity, BigInt(rowId)]) : []
  }

  async ofCommand (commandId: string, limit: number): Promise<readonly Attempt[]> {
    const rank = `CASE WHEN ${column('state')} = 'failed' THEN 0 WHEN ${column('state')} = 'issued' THEN 2 ELSE 1 END`
    return await this.#select(`${column('commandId')} = ? ORDER BY ${rank}, ${column('id')} LIMIT ${Math.max(0, Math.trunc(limit))}`, [commandId])
  }

  async progress (commandId: string): Promise<Readonly<Record<AttemptState, number>>> {
    const [rows = []] = await this.#room.executor.read([{ sql: `SELECT ${column('state')}, COUNT(*) FROM ${quoted(this.#table.table)} WHERE ${column('commandId')} = ? GROUP BY ${column('state')}`, params: [commandId] }])
    const none = { queued: 0, sending: 0, asking: 0, issued: 0, failed: 0, conflict: 0 }
    return { ...none, ...Object.fromEntries(rows.map(([state, count]) => [String(state), Number(count)])) }
  }

  async unsettled (): Promise<number> {
    const [rows = []] = await this.#room.executor.read([{ sql: `SELECT COUNT(*) FROM ${quoted(this.#table.table)} WHERE ${column('open')} = 1`, params: [] }])
    return Number(rows[0]?.[0] ?? 0)
  }

  /** The lease as the caller knows it is still the one in force. */
  #held (attempt: Attempt): { readonly sql: string, readonly params: readonly Value[] } {
    return attempt.leaseUntil === null ? { sql: `${column('leaseUntil')} IS NULL`, params: [] } : { sql: `${column('leaseUntil')} = ?`, params: [this.#encode('leaseUntil', attempt.leaseUntil)] }
  }

  /** Nobody holds it, or no longer, or the caller itself does. */
  #leaseIsFree (attempt: Attempt, now: Date): { readonly sql: string, readonly params: readonly Value[] } {
    const lease = column('leaseUntil')
    const over = { sql: `${lease} IS NULL OR ${lease} <= ?`, params: [this.#encode('leaseUntil', now)] }
    return attempt.leaseUntil === null ? { ...over, sql: `(${over.sql})` } : { sql: `(${over.sql} OR ${lease} = ?)`, params: [...over.params, this.#encode('leaseUntil', attempt.leaseUntil)] }
  }

  #encode (key: keyof Attempt, value: unknown): Value { return encoded(this.#table, key, value) }

  #update (attempt: Attempt, values: Readonly<Record<string, unknown>>, counted: readonly string[], condition: string, params: readonly Value[]): Step {
    const sets = Object.keys(values).map(key => `${column(key as keyof Attempt)} = ?`)
    return {
      sql: `UPDATE ${quoted(this.#table.table)} SET ${[...sets, ...counted].join(', ')} WHERE ${column('id')} = ? AND ${column('open')} = 1 AND ${condition}`,
      params: [...Object.entries(values).map(([key, value]) => encoded(this.#table, key, value)), BigInt(attempt.id), ...params],
      expect: { changes: 1, code: 'attempt' }
    }
  }

  /** The row's status step together with what else changes on it. */
  #rowSteps (attempt: Attempt, step: StatusStep, patch: Readonly<Record<string, unknown>>): readonly Step[] {
    return updateRow(this.#room.entities(attempt.entity), attempt.rowId, { ...step.patch, ...patch, [step.field]: step.to }, { field: step.field, from: step.from, code: `status ${step.from.join('/')}` })
  }

  #journal (entity: string, rowId: string, line: JournalLine, statusFrom: Param): Step {
    return journalStep({ table: this.#room.tables.journal, host: this.#room.hostId }, entity, rowId, { ...line, statusFrom: line.statusFrom ?? statusFrom })
  }

  async #andRead (attempt: Attempt, steps: readonly Step[]): Promise<Attempt | null> {
    const [result] = await this.#room.executor.write([[...steps, { sql: `${selectAttempts(this.#table)} WHERE ${column('id')} = ?`, params: [BigInt(attempt.id)] }]])
    return result!.ok ? attemptOf(this.#table, result!.rows.at(-1)![0]!) : null
  }

  /** Another was first: that is an answer. The row in a status nobody expected is a fault, since an attempt holds it. */
  #isWon (result: UnitResult, attempt: Attempt): boolean {
    if (result.ok) return true
    if ('message' in result) throw new PL_STORE_FAULT(`${attempt.entity} ${attempt.rowId}: ${result.message}`)
    if (result.code !== 'attempt') throw new PL_STORE_FAULT(`${attempt.entity} ${attempt.rowId} is not in the status its open attempt ${attempt.id} expects (${result.code}), or is gone. Look at its journal.`)
    return false
  }

  async #select (where: string, params: readonly Value[]): Promise<readonly Attempt[]> {
    const [rows = []] = await this.#room.executor.read([{ sql: `${selectAttempts(this.#table)} WHERE ${where}`, params }])
    return rows.map(cells => attemptOf(this.#table, cells))
  }

  async #byId (ids: readonly string[]): Promise<readonly Attempt[]> {
    const found = new Map<string, Attempt>()
    for (const part of chunks(ids, TOGETHER)) {
      for (const attempt of await this.#select(`${column('id')} IN (${part.map(() => '?').join(', ')})`, part.map(BigInt))) found.set(attempt.id, attempt)
    }
    return ids.flatMap(id => found.get(id) ?? [])
  }
}
