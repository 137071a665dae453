/**
 * What goes over the wire between the web client and the host: JSON, decimals as strings, instants as UTC ISO text.
 *
 * Every POST/PUT/DELETE carries the header `x-csrf-token` from the session answer. Every error is
 * `{ statusCode, code, error, message, traceId, problems? }` with a message in the user's language.
 *
 * | method and path | in | out |
 * |---|---|---|
 * | GET  /api/session | | SessionInfo; 401 PL_NOT_SIGNED_IN |
 * | POST /api/session | { user, password } | SessionInfo |
 * | DELETE /api/session | | { ok: true } |
 * | PUT  /api/session/locale | { locale } | SessionInfo |
 * | GET  /api/app | | AppInfo: menus that the person may open, organisations |
 * | GET  /api/lists/:list | | ListPageInfo |
 * | POST /api/lists/:list/query | ListRequest | ListAnswer |
 * | POST /api/lists/:list/summary | { filter, quick } | SummaryAnswer |
 * | GET/PUT /api/lists/:list/options | ListOptions | ListOptions, kept for each person |
 * | POST /api/lists/:list/click | ClickRequest | ClickAnswer: events asked first, then the operation |
 * | GET  /api/forms/:form | | FormPageInfo |
 * | GET  /api/forms/:form/new | | FormData with defaults |
 * | GET  /api/forms/:form/rows/:id | | FormData |
 * | POST /api/forms/:form/save | { id, version, values } | OperationAnswer (with `id` of the saved row in its outcome) |
 * | POST /api/forms/:form/click | ClickRequest with one id | ClickAnswer |
 * | POST /api/forms/:form/changed | { field, entry?, line?, values } | { actions: ClientAction[] } |
 * | GET  /api/refs/:entity?q=&limit=&ids= | | { rows: RefRow[] } |
 * | GET  /api/commands/:id | | CommandProgress |
 * | GET  /api/journal/:entity/:id | | { lines: JournalEntry[] } |
 * | GET  /api/files/:entity/:id/:kind | kind pdf, xml, ofd | the file, inline |
 * | GET  /api/events | | text/event-stream of LiveEvent, `event:` rows, command, model or mistakes |
 */
import type { Problem, ButtonModel, ColumnModel, ComboItem, CommonFilterModel, EntryModel, FieldModel, Filter, FormModel, ListModel, SectionModel, Sort, Text } from '../metadata/model.ts'
import type { ClientAction, Outcome } from './types.ts'

export interface SessionInfo {
  readonly user: { readonly id: string, readonly number: string, readonly name: string }
  readonly locale: 'zh_CN' | 'en_US'
  readonly csrfToken: string
}

export interface AppInfo {
  readonly product: { readonly name: Text, readonly version: string }
  readonly menus: readonly MenuNode[]
  readonly orgs: readonly { readonly id: string, readonly number: string, readonly name: string }[]
  /** True where the pretended bureau is connected: the frame says so at all times. */
  readonly pretended: boolean
}
export interface MenuNode { readonly key: string, readonly name: Text, readonly list: string | null, readonly form: string | null, readonly module: string | null, readonly children: readonly MenuNode[] }

/** A field as the client needs it; the same names as in the Model. */
export type WireField = Pick<FieldModel, 'key' | 'type' | 'name' | 'description' | 'mustInput' | 'maxLength' | 'precision' | 'scale' | 'pattern' | 'items' | 'itemsFrom' | 'refEntity' | 'defaultValue' | 'readonly' | 'copyable' | 'unit'>
export type WireButton = Omit<ButtonModel, 'origin' | 'items'> & {
  readonly items: readonly WireButton[]
  /** False: shown disabled; `why` says the reason. */
  readonly permitted: boolean
  readonly why: Text | null
  readonly operationType: string | null
  readonly confirm: Text | null
  readonly success: Text | null
  /** Statuses from which it acts, to disable it for a selection that has none: field and stored values. */
  readonly from: { readonly field: string, readonly values: readonly string[] } | null
  readonly params: Readonly<Record<string, unknown>>
}
export type WireColumn = Omit<ColumnModel, 'origin'> & { readonly type: FieldModel['type'], readonly items: readonly ComboItem[], readonly scale: number, readonly refEntity: string | null }

export interface ListPageInfo {
  readonly list: Pick<ListModel, 'number' | 'name' | 'entity' | 'form' | 'quickSearch' | 'statusTabs' | 'defaultOrder' | 'pageRows'>
  readonly columns: readonly WireColumn[]
  readonly filters: readonly (CommonFilterModel & { readonly definition: WireField })[]
  /** All fields that a further filter may use. */
  readonly filterable: readonly WireField[]
  readonly toolbar: readonly WireButton[]
  readonly statusField: WireField | null
  readonly numberField: string
}
export interface ListRequest {
  readonly filter: Filter | null
  readonly quick: string
  readonly sort: readonly Sort[]
  readonly limit: number
  readonly offset: number
  readonly after: string | null
}
/** A cell is text, number text, boolean, an array of values, `{ id, number, name }` of a reference, or null. */
export type WireRow = Readonly<Record<string, unknown>> & { readonly id: string, readonly version: number }
export interface ListAnswer {
  readonly rows: readonly (WireRow & { readonly $texts?: Readonly<Record<string, string>> })[]
  readonly next: string | null
}
export interface SummaryAnswer {
  readonly count: number
  readonly sums: Readonly<Record<string, string>>
  /** Count by value of the status tabs' field, under the same conditions without that field. */
  readonly groups: Readonly<Record<string, number>>
}
export interface ListOptions {
  readonly columns?: readonly { readonly key: string, readonly width: number, readonly hidden: boolean }[]
  readonly schemes?: readonly { readonly key: string, readonly name: string, readonly request: Partial<ListRequest>, readonly isDefault: boolean }[]
  readonly pageRows?: number
  readonly density?: 'compact' | 'default'
}

export interface ClickRequest {
  readonly button: string
  readonly selection: { readonly ids: readonly string[] } | { readonly filter: Filter | null, readonly quick: string }
  /** Answers to confirmations already asked, by callBackId. */
  readonly answers: Readonly<Record<string, boolean>>
  /** Made by the client for each press; a repetition does nothing again. */
  readonly commandId: string
}
/** Actions to carry out; `result` is there when the operation ran. A `confirm` among the actions means: ask, then click again with the answer. */
export interface ClickAnswer { readonly actions: readonly ClientAction[], readonly result: OperationAnswer | null }
export interface OperationAnswer { readonly commandId: string, readonly operation: string, readonly outcomes: readonly Outcome[] }

export interface CommandProgress {
  readonly commandId: string
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly left: number
  /** One for each row, in the order of the command; settled rows say how. */
  readonly outcomes: readonly Outcome[]
}

export interface WireEntry extends Pick<EntryModel, 'key' | 'name' | 'single' | 'when'> { readonly fields: readonly WireField[] }
export interface FormPageInfo {
  readonly form: Pick<FormModel, 'number' | 'name' | 'entity' | 'statusField'>
  readonly fields: readonly WireField[]
  readonly entries: readonly WireEntry[]
  readonly sections: readonly (Omit<SectionModel, 'origin' | 'fields'> & { readonly fields: readonly Omit<SectionModel['fields'][number], 'origin'>[] })[]
  readonly toolbar: readonly WireButton[]
  readonly titleField: string
}
export interface FormData {
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string | null, readonly version: number | null }
  readonly state: 'new' | 'edit' | 'view' | 'submit' | 'audit'
  /** True where the person may edit this row now; `why` says the reason otherwise. */
  readonly canEdit: boolean
  readonly why: Text | null
  /** Files there are, by kind, with the address to open. */
  readonly files: readonly { readonly kind: 'pdf' | 'ofd' | 'xml', readonly url: string }[]
}
export interface RefRow { readonly id: string, readonly number: string, readonly name: string, readonly values: Readonly<Record<string, unknown>> }

export interface JournalEntry {
  readonly at: string
  readonly event: string
  readonly title: Text
  readonly by: string
  readonly detail: string
  readonly statusFrom: string | null
  readonly statusTo: string | null
  readonly changes: readonly { readonly field: string, readonly name: Text, readonly before: string, readonly after: string }[]
}

export type LiveEvent =
  /** Rows changed; the client asks again for those it shows. `status` by field where it changed. */
  | { readonly type: 'rows', readonly entity: string, readonly ids: readonly string[] }
  | { readonly type: 'command', readonly commandId: string, readonly total: number, readonly done: number, readonly failed: number, readonly left: number }
  /** Another Model is in force: open pages ask again what they are made of. */
  | { readonly type: 'model', readonly fingerprint: string }
  /** What was changed has mistakes and the last good Model goes on; told while the application is developed. */
  | { readonly type: 'mistakes', readonly problems: readonly Problem[] }
