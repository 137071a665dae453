/** The plain values that travel between the host and plugins. Plugins see these and nothing else of the host. */
import type { EntityTypes } from '../generated/entities.ts'

/** A row of an entity: its fields by key, its entries as arrays of rows, and the host's own members. */
export interface RowBase { readonly id: string, readonly version: number }
export type EntityNumber = keyof EntityTypes & string
export type RowOf<N extends string> = N extends keyof EntityTypes ? EntityTypes[N] & RowBase : Record<string, unknown> & RowBase
export type Patch<Row> = Partial<Omit<Row, 'id' | 'version'>>

/** Filled with the message of `code` from the messages files; `field` is a key, `line` counts from 1. */
export interface Broken {
  readonly code: string
  readonly field?: string
  readonly entry?: string
  readonly line?: number
  readonly values?: Readonly<Record<string, string>>
  /** Default error. A warning is told and does not stop. */
  readonly level?: 'error' | 'warning'
}

export interface PluginUser { readonly id: string, readonly name: string }

/** Rows fetched for a plugin in one query, by the value asked for. */
export type Lookup = ReadonlyMap<string, Readonly<Record<string, unknown>>>

export interface RuleContext {
  readonly now: Date
  readonly user: PluginUser
  readonly source: CommandSource
  /** The row as it is stored; null for a new one. */
  readonly before: Readonly<Record<string, unknown>> | null
  readonly lookups: Readonly<Record<string, Lookup>>
  /** Makes a key that nobody has used, 20 characters: randomness is an argument here, as the time is. */
  readonly newKey: () => string
  /** Settings of the channel the row's organisation uses; null where it has none. */
  readonly channel: { readonly key: string, readonly remarkMax: number, readonly params: Readonly<Record<string, unknown>> } | null
}

/** The three doors, and the host itself when it carries on what a door began. */
export type CommandSource = 'button' | 'api' | 'schedule' | 'host'

export interface LookupDefinition<Row> {
  readonly entity: string
  /** Field of that entity that is compared; `id` for the identity. */
  readonly by: string
  readonly values: (row: Row) => readonly (string | null | undefined)[]
  /** A small catalogue for reading answers: every row of it (a thousand at most), fetched only where the host carries on what a door began; `values` is not asked. */
  readonly whole?: boolean
}

export type RuleResult = boolean | Broken | readonly Broken[]

/**
 * What an operation adds to its metadata. Every member is optional; all are plain functions of their arguments.
 *
 * `rules` by message code: false breaks the code itself, a Broken or a list of them says more. All rules of a row run, all
 * broken ones are told. `prepare` computes what is to be stored before the rules look. `request`, `settle`, `failed` and
 * `compare` belong to operations of type `channel`.
 */
export interface OperationPlugin<Row = Record<string, unknown> & RowBase> {
  /** onPreparePropertys: entries to load (header fields always are). */
  readonly needs?: readonly string[]
  readonly lookups?: Readonly<Record<string, LookupDefinition<Row>>>
  readonly prepare?: (row: Row, context: RuleContext) => Patch<Row>
  readonly rules?: Readonly<Record<string, (row: Row, context: RuleContext) => RuleResult>>
  readonly request?: (row: Row, context: RuleContext) => IssueRequest
  readonly settle?: (row: Row, receipt: IssueReceipt, context: RuleContext) => Patch<Row>
  /** What is stored besides the reason when the channel refuses definitively, e.g. the class of the failure. */
  readonly failed?: (row: Row, answer: { readonly reason: string, readonly code: string }, context: RuleContext) => Patch<Row>
  /** Compares what the channel says was issued with the row; differing fields stop an adoption. */
  readonly compare?: (row: Row, receipt: IssueReceipt) => readonly { readonly field: string, readonly ours: string, readonly theirs: string }[]
}

// ---- outcomes

export type OutcomeKind =
  | 'done'       // carried out
  | 'accepted'   // taken into the queue; the status will tell
  | 'refused'    // a business no; nothing changed
  | 'failed'     // carried out to the end, and the other side said no
  | 'waiting'    // unknown; being asked about

export interface Outcome {
  readonly id: string
  /** How a person knows the row: its bill number or name. */
  readonly label: string
  readonly outcome: OutcomeKind
  readonly codes: readonly string[]
  readonly messages: readonly OutcomeMessage[]
}

export interface OutcomeMessage {
  readonly code: string
  readonly text: string
  readonly level: 'error' | 'warning' | 'info'
  readonly field?: string
  readonly entry?: string
  readonly line?: number
}

// ---- channel

/** What is asked of a channel for one invoice: neutral, decimal strings, no keys of any protocol. */
export interface IssueRequest {
  /** The key that makes a repetition recognisable; set by the host. */
  readonly serial: string
  readonly sellerTaxNo: string
  readonly body: Readonly<Record<string, unknown>>
}

export interface IssueReceipt {
  readonly invoiceNo: string
  readonly invoiceCode: string
  /** Instant, UTC ISO. */
  readonly issuedAt: string
  readonly buyerName: string
  readonly amount: string
  readonly tax: string
  readonly total: string
  readonly files: { readonly pdf: string | null, readonly ofd: string | null, readonly xml: string | null }
}

export type ChannelAnswer =
  | { readonly state: 'issued', readonly receipt: IssueReceipt }
  | { readonly state: 'failed', readonly reason: string, readonly code: string }
  | { readonly state: 'processing' }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown', readonly reason: string }

/** One HTTP exchange as plain values. The host adds the base address, limits and time. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}
export interface HttpAnswer { readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: unknown }

export interface ChannelContext { readonly now: Date, readonly params: Readonly<Record<string, unknown>> }

/** A protocol: how to say things and how to read the answers. It opens no connection. */
export interface ChannelPlugin {
  readonly issue: (request: IssueRequest, context: ChannelContext) => HttpRequest
  readonly readIssue: (answer: HttpAnswer, context: ChannelContext) => ChannelAnswer
  readonly query: (key: { readonly serial: string, readonly sellerTaxNo: string }, context: ChannelContext) => HttpRequest
  readonly readQuery: (answer: HttpAnswer, context: ChannelContext) => ChannelAnswer
  readonly file: (url: string, context: ChannelContext) => HttpRequest
}

// ---- lists, forms, tasks, interfaces

/** What a form or list event may ask of the page. The page carries it out; a plugin never touches it. */
export type ClientAction =
  | { readonly action: 'message', readonly level: 'info' | 'success' | 'warning' | 'error', readonly text: Record<'zh_CN' | 'en_US', string> }
  | { readonly action: 'confirm', readonly text: Record<'zh_CN' | 'en_US', string>, readonly callBackId: string }
  | { readonly action: 'openForm', readonly form: string, readonly id?: string }
  | { readonly action: 'openList', readonly list: string, readonly filter?: import('../metadata/model.ts').Filter }
  | { readonly action: 'download', readonly url: string }
  | { readonly action: 'refreshRows', readonly ids: readonly string[] }
  | { readonly action: 'setValue', readonly field: string, readonly value: unknown }
  | { readonly action: 'cancel' }

export interface ListPlugin {
  /** A further condition on every query of the list. */
  readonly setFilter?: (context: { readonly user: PluginUser, readonly now: Date }) => import('../metadata/model.ts').Filter | null
  /** Before a toolbar button acts: may ask, tell or cancel. */
  readonly beforeItemClick?: (event: { readonly button: string, readonly operation: string, readonly count: number, readonly answers: Readonly<Record<string, boolean>> }) => readonly ClientAction[]
  /** Adds or replaces texts of cells after the page was read. */
  readonly packageData?: (row: Readonly<Record<string, unknown>>, context: { readonly now: Date, readonly locale: 'zh_CN' | 'en_US' }) => Readonly<Record<string, string>>
}

export interface FormPlugin<Row = Record<string, unknown>> {
  readonly afterCreateNewData?: (row: Row, context: { readonly user: PluginUser, readonly now: Date }) => Patch<Row>
  readonly beforeItemClick?: ListPlugin['beforeItemClick']
  /** Values that follow from a changed one; runs on the server. */
  readonly propertyChanged?: (change: { readonly field: string, readonly entry?: string, readonly line?: number }, row: Row) => readonly ClientAction[]
}

export interface TaskContext {
  readonly now: Date
  readonly instant: Date
  readonly params: Readonly<Record<string, unknown>>
  readonly find: (entity: string, filter: import('../metadata/model.ts').Filter, limit: number) => Promise<readonly Record<string, unknown>[]>
  /** Hands a Command to the corridor. */
  readonly operate: (entity: string, operation: string, ids: readonly string[]) => Promise<readonly Outcome[]>
  /** Saves new rows of an entity, e.g. records of what the task did. */
  readonly record: (entity: string, rows: readonly Readonly<Record<string, unknown>>[]) => Promise<readonly Outcome[]>
  /** Asks the channels about everything unsettled that is due. */
  readonly askUnsettled: () => Promise<{ readonly asked: number, readonly settled: number }>
  readonly progress: (done: number, total: number, text: string) => void
  readonly stopped: () => boolean
}
export interface TaskPlugin { readonly run: (context: TaskContext) => Promise<{ readonly done: number, readonly failed: number, readonly skipped: number, readonly note?: string }> }

/** Maps one interface code of the open API to a Command and an Outcome back to an answer. */
export interface InterfacePlugin {
  readonly kind: 'create' | 'query'
  readonly entity: string
  /** For `create`: payload to row or to problems naming the API's own members. Numbers arrive as decimal strings. */
  readonly parse?: (payload: Readonly<Record<string, unknown>>, context: InterfaceContext) => { readonly row: Record<string, unknown>, readonly serial: string, readonly ignored: readonly string[] } | { readonly problems: readonly InterfaceProblem[] }
  readonly lookups?: (payload: Readonly<Record<string, unknown>>) => Readonly<Record<string, { readonly entity: string, readonly by: string, readonly values: readonly string[] }>>
  /** Rows that are known only from rows just found, e.g. the tax code of a goods record; added to the lookups of `parse` under these names. */
  readonly further?: (found: Readonly<Record<string, Lookup>>) => Readonly<Record<string, { readonly entity: string, readonly by: string, readonly values: readonly string[] }>>
  /** For `query`: what to look for. */
  readonly key?: (payload: Readonly<Record<string, unknown>>) => { readonly serial: string, readonly sellerTaxNo: string } | { readonly problems: readonly InterfaceProblem[] }
  /** For `query`: the row as the API says it. `decimal(text)` marks a value to be written as an exact JSON number. */
  readonly answer?: (row: Record<string, unknown>, context: InterfaceContext & { readonly decimal: (text: string) => unknown, readonly fileUrl: (kind: 'pdf' | 'ofd' | 'xml') => string }) => Record<string, unknown>
}
export interface InterfaceProblem { readonly field: string, readonly line?: number, readonly message: string }
export interface InterfaceContext {
  readonly now: Date
  readonly lookups: Readonly<Record<string, Lookup>>
  /** The Chinese message of a code from the messages files, its {placeholders} filled. */
  readonly text: (code: string, values: Readonly<Record<string, string>>) => string
  /** Settings of the channels by key. */
  readonly channels: ReadonlyMap<string, { readonly remarkMax: number }>
  /** Fields that take part in the open API, from the metadata, extension fields included. */
  readonly fields: { readonly header: readonly ApiField[], readonly entries: Readonly<Record<string, readonly ApiField[]>> }
}
export interface ApiField {
  readonly key: string
  readonly api: string
  readonly type: string
  readonly name: string
  readonly maxLength: number
  readonly gbkBytes: number | null
  readonly precision: number
  readonly scale: number
  readonly items: readonly string[]
  readonly apiValues: Readonly<Record<string, string>> | null
  readonly mustInput: boolean
  /** True where an extension declared it. */
  readonly extension: boolean
}
