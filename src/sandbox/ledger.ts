/** The bureau's memory: what it accepted, decided and issued. Everything is committed before it is answered. */
import Database from 'better-sqlite3'
import { invoiceNumber } from './invoice-number.ts'
import type { Filing, FilingState, IssueBody, IssuedFiling, Refusal } from './types.ts'

/** Serials are unique for a seller and nothing else is: the same invoice under two serials stands here twice. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS filing (
    id INTEGER PRIMARY KEY AUTOINCREMENT, seller_tax_no TEXT NOT NULL, serial TEXT NOT NULL, digest TEXT NOT NULL, body TEXT NOT NULL,
    buyer_name TEXT NOT NULL, amount TEXT NOT NULL, tax TEXT NOT NULL, total TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('processing', 'issued', 'failed')), code TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '',
    fate TEXT, not_before TEXT, tries INTEGER NOT NULL DEFAULT 1, accepted_at TEXT NOT NULL,
    sequence INTEGER UNIQUE, invoice_no TEXT UNIQUE, issued_at TEXT, UNIQUE (seller_tax_no, serial));
  CREATE INDEX IF NOT EXISTS filing_processing ON filing (state) WHERE state = 'processing';
  CREATE TABLE IF NOT EXISTS knock (seller_tax_no TEXT NOT NULL, serial TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (seller_tax_no, serial));
  CREATE TABLE IF NOT EXISTS curb (seller_tax_no TEXT NOT NULL, buyer_name TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (seller_tax_no, buyer_name));
  CREATE TABLE IF NOT EXISTS verification (invoice_no TEXT NOT NULL, day TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (invoice_no, day));
  CREATE TABLE IF NOT EXISTS setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);`

interface Row {
  id: number, seller_tax_no: string, serial: string, digest: string, body: string, buyer_name: string, amount: string, tax: string, total: string, state: FilingState
  code: string, reason: string, fate: string | null, not_before: string | null, tries: number, accepted_at: string, invoice_no: string | null, issued_at: string | null
}

/** One row of what a test compares with its own table. */
export interface LedgerRow {
  readonly id: number
  readonly serial: string
  readonly invoiceNo: string
  readonly sellerTaxNo: string
  readonly buyerName: string
  readonly amount: string
  readonly tax: string
  readonly total: string
  readonly issuedAt: string
  readonly state: FilingState
  readonly code: string
  readonly reason: string
  /** How often this serial was taken in; more than once only after definite refusals. */
  readonly tries: number
}

export interface Ledger {
  find (sellerTaxNo: string, serial: string): Filing | null
  byId (id: number): Filing | null
  byNumber (invoiceNo: string): IssuedFiling | null
  /** Takes a request in for deciding, over an earlier refused try of the same serial. */
  accept (body: IssueBody, digest: string, terms: { readonly at: string, readonly fate: Refusal | null, readonly notBefore: string | null }): Filing
  /** Takes a request in as refused. */
  refuse (body: IssueBody, digest: string, refusal: Refusal, at: string): void
  /** Decides what is processing; gives it back unchanged when it was decided before. */
  issue (id: number, at: string): IssuedFiling
  fail (id: number, refusal: Refusal): Filing
  processing (): readonly Filing[]
  rows (filter: { readonly sellerTaxNo: string | null, readonly after: number, readonly limit: number }): readonly LedgerRow[]
  /** The newest issued, newest first, and how many there are. */
  latest (limit: number): { readonly count: number, readonly rows: readonly LedgerRow[] }
  /** Counts a request at the door and tells which one it is, from 1. */
  knock (sellerTaxNo: string, serial: string): number
  /** The instant of the first request of this seller for this buyer. */
  curbedSince (sellerTaxNo: string, buyerName: string, at: string): string
  countVerification (invoiceNo: string, day: string): number
  readSetting (key: string): string | null
  writeSetting (key: string, value: string): void
  close (): void
}

const filing = (row: Row): Filing => ({
  id: row.id, sellerTaxNo: row.seller_tax_no, serial: row.serial, digest: row.digest, body: JSON.parse(row.body) as IssueBody, state: row.state, code: row.code, reason: row.reason,
  fate: row.fate === null ? null : JSON.parse(row.fate) as Refusal, notBefore: row.not_before, invoiceNo: row.invoice_no, issuedAt: row.issued_at
})

const ledgerRow = (row: Row): LedgerRow => ({
  id: row.id, serial: row.serial, invoiceNo: row.invoice_no ?? '', sellerTaxNo: row.seller_tax_no, buyerName: row.buyer_name, amount: row.amount, tax: row.tax, total: row.total,
  issuedAt: row.issued_at ?? '', state: row.state, code: row.code, reason: row.reason, tries: row.tries
})

/**
 * Opens the ledger, making its tables where they are not there yet.
 *
 * In:     a file, or `:memory:`.
 * Errors: what SQLite says when the file cannot be opened or is no database.
 */
export function openLedger (file: string): Ledger {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  // A killed process loses nothing that was committed; only a power cut could, and this bureau is pretended.
  db.pragma('synchronous = NORMAL')
  db.pragma('busy_timeout = 5000')
  db.exec(TABLES)

  const findBySerial = db.prepare<[string, string], Row>('SELECT * FROM filing WHERE seller_tax_no = ? AND serial = ?')
  const findById = db.prepare<[number], Row>('SELECT * FROM filing WHERE id = ?')
  const findByNumber = db.prepare<[string], Row>("SELECT * FROM filing WHERE invoice_no = ? AND state = 'issued'")
  const findProcessing = db.prepare<[], Row>("SELECT * FROM filing WHERE state = 'processing' ORDER BY id")
  const take = db.prepare<[Record<string, string | null>], Row>(`
    INSERT INTO filing (seller_tax_no, serial, digest, body, buyer_name, amount, tax, total, state, code, reason, fate, not_before, accepted_at)
    VALUES (@sellerTaxNo, @serial, @digest, @body, @buyerName, @amount, @tax, @total, @state, @code, @reason, @fate, @notBefore, @at)
    ON CONFLICT (seller_tax_no, serial) DO UPDATE SET digest = @digest, body = @body, buyer_name = @buyerName, amount = @amount, tax = @tax, total = @total, state = @state,
      code = @code, reason = @reason, fate = @fate, not_before = @notBefore, accepted_at = @at, tries = tries + 1 WHERE state = 'failed'
    RETURNING *`)
  const nextSequence = db.prepare<[], { next: number }>('SELECT coalesce(max(sequence), 0) + 1 AS next FROM filing')
  const markIssued = db.prepare<[number, string, string, number]>("UPDATE filing SET state = 'issued', sequence = ?, invoice_no = ?, issued_at = ? WHERE id = ? AND state = 'processing'")
  const markFailed = db.prepare<[string, string, number]>("UPDATE filing SET state = 'failed', code = ?, reason = ? WHERE id = ? AND state = 'processing'")
  const page = db.prepare<[Record<string, string | number | null>], Row>('SELECT * FROM filing WHERE id > @after AND (@sellerTaxNo IS NULL OR seller_tax_no = @sellerTaxNo) ORDER BY id LIMIT @limit')
  const newest = db.prepare<[number], Row>("SELECT * FROM filing WHERE state = 'issued' ORDER BY sequence DESC LIMIT ?")
  const countIssued = db.prepare<[], { count: number }>("SELECT count(*) AS count FROM filing WHERE state = 'issued'")
  const addKnock = db.prepare<[string, string], { times: number }>('INSERT INTO knock VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1 RETURNING times')
  const addCurb = db.prepare<[string, string, string], { since: string }>('INSERT INTO curb VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET since = since RETURNING since')
  const addVerification = db.prepare<[string, string], { times: number }>('INSERT INTO verification VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET times = times + 1 RETURNING times')
  const getSetting = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?')
  const putSetting = db.prepare<[string, string]>('INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')

  const members = (body: IssueBody, digest: string, at: string): Record<string, string | null> => ({
    sellerTaxNo: body.sellerTaxNo, serial: body.serial, digest, body: JSON.stringify(body), buyerName: body.buyerName, amount: body.amount, tax: body.tax, total: body.total, at
  })
  const known = (id: number): Row => findById.get(id)!

  const issue = db.transaction((id: number, at: string): IssuedFiling => {
    const row = known(id)
    if (row.state !== 'processing') return filing(row) as IssuedFiling
    const sequence = nextSequence.get()!.next
    const { sellerTaxNo, body } = filing(row)
    markIssued.run(sequence, invoiceNumber({ sellerTaxNo, channel: body.channel, issuedAt: at, sequence }), at, id)
    return filing(known(id)) as IssuedFiling
  })

  return {
    find: (sellerTaxNo, serial) => { const row = findBySerial.get(sellerTaxNo, serial); return row === undefined ? null : filing(row) },
    byId: id => { const row = findById.get(id); return row === undefined ? null : filing(row) },
    byNumber: invoiceNo => { const row = findByNumber.get(invoiceNo); return row === undefined ? null : filing(row) as IssuedFiling },
    accept: (body, digest, { at, fate, notBefore }) =>
      filing(take.get({ ...members(body, digest, at), state: 'processing', code: '', reason: '', fate: fate === null ? null : JSON.stringify(fate), notBefore })!),
    refuse: (body, digest, { code, reason }, at) => { take.get({ ...members(body, digest, at), state: 'failed', code, reason, fate: null, notBefore: null }) },
    issue: (id, at) => issue.immediate(id, at),
    fail: (id, { code, reason }) => { markFailed.run(code, reason, id); return filing(known(id)) },
    processing: () => findProcessing.all().map(filing),
    rows: filter => page.all(filter).map(ledgerRow),
    latest: limit => ({ count: countIssued.get()!.count, rows: newest.all(limit).map(ledgerRow) }),
    knock: (sellerTaxNo, serial) => addKnock.get(sellerTaxNo, serial)!.times,
    curbedSince: (sellerTaxNo, buyerName, at) => addCurb.get(sellerTaxNo, buyerName, at)!.since,
    countVerification: (invoiceNo, day) => addVerification.get(invoiceNo, day)!.times,
    readSetting: key => getSetting.get(key)?.value ?? null,
    writeSetting: (key, value) => { putSetting.run(key, value) },
    close: () => { db.close() }
  }
}
