/**
 * The store's contract. Rows leave it as plain data: decimals as strings, dates as text, references as id strings,
 * multi-combos as arrays, checkboxes as booleans, empty references, numbers and dates as null, empty text as ''.
 * Nothing of Knex, Objection or a driver passes this line.
 */
import type { Filter, Model, Sort } from '../metadata/model.ts'

export type Row = Record<string, unknown> & { id: string, version: number }
/** Organisation ids a person may see, applied inside the query; `all` leaves it out. */
export type OrgScope = readonly string[] | 'all'

export interface ListQuery {
  readonly entity: string
  /** Header fields and `ref.field` paths. References come as `{ id, number, name }`. */
  readonly fields: readonly string[]
  readonly filter: Filter | null
  /** Text looked for in these fields (contains). */
  readonly quick: { readonly text: string, readonly fields: readonly string[] } | null
  readonly scope: OrgScope
  readonly sort: readonly Sort[]
  readonly limit: number
  /** Continue after this cursor (from a page's `next`), or skip rows. */
  readonly after: string | null
  readonly offset: number
  readonly now: Date
}
export interface ListPage { readonly rows: readonly Row[], readonly next: string | null }
export type SummaryQuery = Pick<ListQuery, 'entity' | 'filter' | 'quick' | 'scope' | 'now'> & { readonly sums: readonly string[], readonly groupBy: string | null }
export interface Summary { readonly count: number, readonly sums: Readonly<Record<string, string>>, readonly groups: Readonly<Record<string, number>> }

export interface JournalLine {
  readonly operation: string
  /** What happened, e.g. created, edited, queued, claimed, sent, answered, asked, settled, deleted. */
  readonly event: string
  readonly by: string
  readonly byName: string
  readonly from: string
  readonly at: Date
  readonly commandId: string
  readonly statusFrom: string | null
  readonly statusTo: string | null
  /** Field key to [before, after]; masked where secret. Also free detail under `detail`. */
  readonly changes: Readonly<Record<string, unknown>>
}
export interface StoredJournalLine extends JournalLine { readonly id: string, readonly entity: string, readonly rowId: string }

export interface SaveUnit {
  readonly entity: string
  /** null makes a new row; its id comes back. */
  readonly id: string | null
  readonly version: number | null
  /** All fields for a new row, the changed ones otherwise. An entry given replaces that entry whole. */
  readonly values: Readonly<Record<string, unknown>>
  readonly once?: { readonly scope: string, readonly key: string, readonly contentHash: string }
  readonly journal: JournalLine
  /** Queue it for a channel operation in the same transaction. */
  readonly queue?: QueueSeed
}
export type SaveResult =
  | { readonly result: 'saved', readonly id: string, readonly version: number, readonly label: string, readonly attemptId: string | null }
  /** The once-key was there: with the same content hash or another. */
  | { readonly result: 'repeated', readonly id: string, readonly sameContent: boolean }
  /** Somebody else changed it first, or it is gone. */
  | { readonly result: 'conflict' }
  | { readonly result: 'duplicate', readonly unique: string }

export interface QueueSeed { readonly operation: string, readonly commandId: string, readonly by: string, readonly byName: string, readonly org: string, readonly channel: string, readonly at: Date }

export type AttemptState = 'queued' | 'sending' | 'asking' | 'issued' | 'failed' | 'conflict'
/** One try to get one row through a channel. At most one of a row is open (queued, sending, asking, conflict). */
export interface Attempt {
  readonly id: string
  readonly entity: string
  readonly rowId: string
  readonly operation: string
  readonly commandId: string
  readonly by: string
  readonly byName: string
  readonly org: string
  readonly channel: string
  readonly no: number
  /** The key sent to the channel; null until first claimed for sending. */
  readonly serial: string | null
  readonly contentHash: string | null
  /** Under whose tax number it was sent: the row may have another by the time somebody asks. */
  readonly sellerTaxNo: string | null
  readonly state: AttemptState
  readonly queuedAt: Date
  readonly sentAt: Date | null
  readonly sends: number
  readonly asks: number
  readonly absents: number
  readonly nextAt: Date
  readonly leaseUntil: Date | null
  readonly answer: Readonly<Record<string, unknown>> | null
}

/** A status change, and what else is written on the row with it. */
export interface StatusStep { readonly field: string, readonly from: readonly string[], readonly to: string, readonly patch?: Readonly<Record<string, unknown>> }

export interface Store {
  readonly dialect: 'sqlite' | 'mysql'
  /** Compiles statements for this Model; called at start and whenever a new Model is swapped in. */
  use (model: Model): void
  /** Makes and additively alters tables, columns and indexes. Out: the statements that ran. */
  sync (model: Model): Promise<readonly string[]>
  close (): Promise<void>
  ping (): Promise<void>

  list (query: ListQuery): Promise<ListPage>
  summary (query: SummaryQuery): Promise<Summary>
  ids (query: Pick<ListQuery, 'entity' | 'filter' | 'quick' | 'scope' | 'now'>, limit: number): Promise<readonly string[]>
  /** Rows by id with the entries asked for, in the order asked; missing or out of scope ones are left out. */
  load (entity: string, ids: readonly string[], entries: readonly string[] | 'all', scope: OrgScope): Promise<readonly Row[]>
  /** Rows by condition, headers and the entries asked for. */
  find (entity: string, filter: Filter | null, options: { readonly entries?: readonly string[] | 'all', readonly limit: number, readonly scope: OrgScope, readonly now: Date, readonly sort?: readonly Sort[] }): Promise<readonly Row[]>
  /** Rows by the values of one field, for plugins' lookups. */
  lookup (entity: string, by: string, values: readonly string[]): Promise<ReadonlyMap<string, Row>>
  /** `{ id, number, name }` of references by id. */
  names (entity: string, ids: readonly string[]): Promise<ReadonlyMap<string, { id: string, number: string, name: string }>>

  /** Each unit is its own transaction: once-key, number, row, entries, journal, queue, all or nothing. */
  save (units: readonly SaveUnit[]): Promise<readonly SaveResult[]>
  /** Marks rows deleted (they stay as tombstones) where the status still allows; one journal line each. Out: ids that went. */
  remove (entity: string, ids: readonly string[], step: { readonly field: string, readonly from: readonly string[] } | null, journal: JournalLine): Promise<readonly string[]>

  /**
   * Moves rows from an allowed status into the queue: conditional update, attempt, journal, in one transaction of its own for each chunk.
   * Out: the attempts of the rows that were won; the others were not in an allowed status any more, or have an open attempt.
   */
  enqueue (entity: string, ids: readonly string[], step: StatusStep, seed: QueueSeed & { readonly orgOf: Readonly<Record<string, { org: string, channel: string }>> }, journal: JournalLine): Promise<readonly Attempt[]>
  /** Attempts due now whose lease is free: queued ones to send, sending and asking ones to ask about. Oldest due first; none of the lines (organisation and channel) in `except`. */
  due (now: Date, limit: number, kinds: readonly ('queued' | 'open')[], except?: readonly { readonly org: string, readonly channel: string }[]): Promise<readonly Attempt[]>
  /**
   * Claims a queued attempt for sending: attempt queued → sending with serial, content hash and lease, row status step, patch, journal, in one transaction.
   * Out: the attempt as claimed with the row's new version, or null where another was first. A crash after this leaves something that can be asked about.
   */
  claim (attempt: Attempt, claim: { readonly serial: string, readonly sellerTaxNo: string, readonly contentHash: string, readonly step: StatusStep, readonly leaseUntil: Date, readonly now: Date, readonly journal: JournalLine }): Promise<Attempt | null>
  /** Takes the lease of an open attempt to ask or to send again; conditional. `resend` counts a sending. */
  lease (attempt: Attempt, until: Date, now: Date, purpose: 'ask' | 'resend' | 'queue'): Promise<Attempt | null>
  /** Notes an answer that settles nothing: next question, counters, the (masked) answer, journal line where it says something new. */
  postpone (attempt: Attempt, note: { readonly state: 'queued' | 'asking' | 'conflict', readonly nextAt: Date, readonly absent: boolean, readonly answer: Readonly<Record<string, unknown>>, readonly patch: Readonly<Record<string, unknown>>, readonly now: Date, readonly journal: JournalLine | null }): Promise<boolean>
  /**
   * Closes an attempt: its state, the row's status step and patch, journal and outbox, in one transaction. `issued` always counts; any
   * other end only while the caller's lease is in force. Out: false where it was closed before, or another holds it.
   */
  settle (attempt: Attempt, settlement: { readonly state: 'issued' | 'failed', readonly step: StatusStep, readonly patch: Readonly<Record<string, unknown>>, readonly answer: Readonly<Record<string, unknown>>, readonly now: Date, readonly journal: JournalLine, readonly outbox: { readonly topic: string, readonly payload: Readonly<Record<string, unknown>> } | null }): Promise<boolean>
  /** Attempts of a row, newest first. */
  attempts (entity: string, rowId: string): Promise<readonly Attempt[]>
  /** Attempts of a command: how many are in which state. */
  commandProgress (commandId: string): Promise<Readonly<Record<AttemptState, number>>>
  /** The first of them, those first that somebody must look at: failed, then open, then issued. */
  commandAttempts (commandId: string, limit: number): Promise<readonly Attempt[]>
  /** How many attempts are open. */
  unsettled (): Promise<number>

  journal (entity: string, rowId: string): Promise<readonly StoredJournalLine[]>
  /** Lines written after a line id by hosts other than this one; for live events across hosts. */
  journalSince (id: string, limit: number): Promise<readonly StoredJournalLine[]>
  lastJournalId (): Promise<string>

  /** True for the one caller of all hosts that gets to run this instant. */
  claimInstant (schedule: string, instant: Date, host: string, now: Date): Promise<boolean>
  finishInstant (schedule: string, instant: Date, end: { readonly now: Date, readonly outcome: 'completed' | 'failed', readonly counts: Readonly<Record<string, number>>, readonly note: string }): Promise<void>
  lastInstant (schedule: string): Promise<Date | null>
  runs (schedule: string | null, limit: number): Promise<readonly Record<string, unknown>[]>

  /** Platform records that are no entity: credentials, sessions, applications of the open API, tokens, settings. Objection models inside. */
  readonly platform: PlatformStore
}

export interface PlatformStore {
  credential (userId: string): Promise<{ readonly hash: string } | null>
  setCredential (userId: string, hash: string): Promise<void>
  session: { get (id: string): Promise<{ data: unknown, expiresAt: Date } | null>, set (id: string, data: unknown, expiresAt: Date): Promise<void>, remove (id: string): Promise<void>, sweep (now: Date): Promise<void> }
  /** An application allowed to use the open API. `secretHash` and the AES password never leave by a door; the latter is sealed in the database. */
  application (appId: string): Promise<ApiApplication | null>
  saveApplication (application: ApiApplication): Promise<void>
  token: { get (hash: string): Promise<{ kind: 'app' | 'access', appId: string, userId: string | null, expiresAt: Date } | null>, set (hash: string, value: { kind: 'app' | 'access', appId: string, userId: string | null, expiresAt: Date }): Promise<void>, remove (hash: string): Promise<void>, sweep (now: Date): Promise<void> }
  setting (key: string): Promise<unknown>
  setSetting (key: string, value: unknown): Promise<void>
  /** Keeps a value where there is none yet; out: the value kept, the first one of all hosts'. */
  settingOnce (key: string, value: unknown): Promise<unknown>
  /** What a person kept for a page: column widths, order, filter schemes. */
  userOption (userId: string, page: string): Promise<unknown>
  setUserOption (userId: string, page: string, value: unknown): Promise<void>
}
export interface ApiApplication {
  readonly appId: string
  readonly secretHash: string
  readonly accountId: string
  readonly name: string
  readonly businessSystemCodes: readonly string[]
  readonly encoding: 'base64' | 'aes'
  readonly aesPassword: string | null
  readonly allowPlain: boolean
  readonly enabled: boolean
}
