/**
 * The frozen Model: what everything after start-up reads, and nobody changes.
 *
 * Files are read, checked, sorted, merged, linked and frozen into it. Every default is filled in and every reference is
 * resolved, so that later code reads `field.ref.table` and never asks whether it is there.
 */

export type Locale = 'zh_CN' | 'en_US'
export type Text = Readonly<Record<Locale, string>>

/** A condition as data: list filters, data scope, validations and form rules all speak it. */
export type Filter =
  | { readonly field: string, readonly op: FilterOperator, readonly value?: FilterValue }
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }

/** `last` counts days back from now, today included; `between` takes two values, both included. */
export type FilterOperator =
  | '=' | '<>' | '>' | '>=' | '<' | '<=' | 'in' | 'notIn' | 'contains' | 'startsWith' | 'between' | 'last' | 'isEmpty' | 'isNotEmpty'
export type FilterScalar = string | number | boolean | null
export type FilterValue = FilterScalar | readonly FilterScalar[]

export type FieldTypeName =
  | 'TextField' | 'TextAreaField' | 'LargeTextField' | 'IntegerField' | 'DecimalField' | 'AmountField' | 'PriceField' | 'QtyField'
  | 'DateField' | 'DateTimeField' | 'ComboField' | 'MulComboField' | 'CheckBoxField' | 'BasedataField' | 'OrgField' | 'UserField'
  | 'BillNoField' | 'BillStatusField' | 'CreatorField' | 'ModifierField' | 'CreateDateField' | 'ModifyDateField'

/** Where an effective value came from. */
export interface Origin { readonly layer: string, readonly file: string, readonly pointer: string }

export interface ComboItem {
  readonly value: string
  readonly name: Text
  /** How a status shows: colour and shape together with the word. */
  readonly tone: 'neutral' | 'info' | 'running' | 'success' | 'warning' | 'error'
}

export interface FieldModel {
  readonly key: string
  readonly type: FieldTypeName
  readonly name: Text
  readonly description: Text | null
  readonly column: string
  readonly mustInput: boolean
  /** Values of text in characters; `gbkBytes` counts as the tax bureau does, where set. */
  readonly maxLength: number
  readonly gbkBytes: number | null
  readonly precision: number
  readonly scale: number
  readonly pattern: string | null
  readonly patternMessage: Text | null
  readonly items: readonly ComboItem[]
  /** A multi-combo whose choices are rows of an entity rather than `items`. */
  readonly itemsFrom: { readonly entity: string, readonly value: string, readonly name: string } | null
  readonly refEntity: string | null
  readonly defaultValue: DefaultValue | null
  /** Set by the host or by operations, never by a person's input. */
  readonly readonly: boolean
  /** False: the copy of a line begins without it. */
  readonly copyable: boolean
  /** Unit suffix for people, e.g. 元; empty where none. */
  readonly unit: string
  /** The name in the open API; null keeps the field out of it. Extension fields have their own key here. */
  readonly api: string | null
  /** Open API value to stored value, e.g. {"01": "08xdp"}. */
  readonly apiValues: Readonly<Record<string, string>> | null
  readonly origin: Origin
}

export type DefaultValue =
  | { readonly value: FilterScalar | readonly string[] }
  | { readonly func: 'now' | 'today' | 'currentUser' | 'currentOrg' }

export interface EntryModel {
  readonly key: string
  readonly name: Text
  readonly table: string
  readonly fields: readonly FieldModel[]
  readonly field: ReadonlyMap<string, FieldModel>
  /** The member that carries it in the open API. */
  readonly api: string | null
  /** A block has at most one row and shows as a section, not as a grid. */
  readonly single: boolean
  /** When the entry is part of the form: a form rule. */
  readonly when: Filter | null
  readonly origin: Origin
}

/** `message` may have `{fields}` and `{value}`; null tells both in the host's words. */
export interface UniqueModel { readonly key: string, readonly fields: readonly string[], readonly message: Text | null }
export interface IndexModel { readonly key: string, readonly fields: readonly string[] }

export interface NumberingModel {
  readonly field: string
  /** Text with {yyyy} {MM} {dd}; what it yields restarts the serial. */
  readonly prefix: string
  readonly width: number
}

export type OperationType = 'new' | 'view' | 'modify' | 'save' | 'delete' | 'refresh' | 'donothing' | 'channel' | 'openlist' | 'openform' | 'exportlist'

/** The status change of an operation, as data: from → (queue →) via → to | otherwise. */
export interface StatusChange {
  readonly field: string
  readonly from: readonly string[]
  readonly queue: string | null
  readonly via: string | null
  readonly to: string
  readonly otherwise: string | null
}

export interface ValidationModel {
  readonly key: string
  readonly rule: 'condition'
  /** The row must match it. */
  readonly expression: Filter
  readonly message: Text
  readonly field: string | null
}

export interface OperationModel {
  readonly key: string
  readonly type: OperationType
  readonly name: Text
  /** The permission item asked for at the door; null asks only for a signed-in user. */
  readonly permission: string | null
  readonly confirm: Text | null
  readonly success: Text | null
  readonly status: StatusChange | null
  readonly validations: readonly ValidationModel[]
  /** Plugin files by path without suffix, e.g. `invoice/issue`, base first, then extensions in layer order. */
  readonly plugins: readonly string[]
  /** Free parameters of the type, e.g. {"list": "sim_auto_issue_config"} for openlist. */
  readonly params: Readonly<Record<string, unknown>>
  readonly origin: Origin
}

export interface EntityModel {
  readonly number: string
  readonly name: Text
  readonly modelType: 'BillFormModel' | 'BaseFormModel'
  readonly table: string
  /** Header fields in order of display. The host's own columns (id, version, deleted) are not among them. */
  readonly fields: readonly FieldModel[]
  readonly field: ReadonlyMap<string, FieldModel>
  readonly entries: readonly EntryModel[]
  readonly entry: ReadonlyMap<string, EntryModel>
  readonly uniques: readonly UniqueModel[]
  readonly indexes: readonly IndexModel[]
  readonly operations: ReadonlyMap<string, OperationModel>
  /** The field that limits users to the rows of their organisations; null: everyone sees all. */
  readonly mainOrg: string | null
  readonly numbering: NumberingModel | null
  /** How a row is named to a person: the field shown as its number, and as its name. */
  readonly numberField: string
  readonly nameField: string
  readonly origin: Origin
}

export interface ColumnModel {
  readonly key: string
  /** A header field, or `ref.field` one step through a reference. */
  readonly field: string
  readonly name: Text
  readonly width: number
  readonly fixed: boolean
  readonly hyperlink: boolean
  readonly hidden: boolean
  readonly sortable: boolean
  readonly summary: 'sum' | null
  readonly origin: Origin
}

export interface ButtonModel {
  readonly key: string
  readonly name: Text
  readonly operation: string | null
  readonly style: 'primary' | 'default' | 'danger'
  /** Page states in which a form shows it (init new edit view submit audit); empty: always. */
  readonly visible: readonly string[]
  readonly items: readonly ButtonModel[]
  readonly origin: Origin
}

export interface CommonFilterModel { readonly key: string, readonly field: string, readonly multi: boolean, readonly defaultValue: Filter | null }

export interface ListModel {
  readonly number: string
  readonly name: Text
  readonly entity: string
  /** The form that a hyperlink opens; null: rows do not open. */
  readonly form: string | null
  readonly module: string | null
  /** Rows the list is about, beyond the user's own filters. */
  readonly filter: Filter | null
  readonly columns: readonly ColumnModel[]
  readonly quickSearch: readonly string[]
  readonly commonFilters: readonly CommonFilterModel[]
  /** The combo field whose values are the tabs with counts above the list. */
  readonly statusTabs: string | null
  readonly defaultOrder: readonly Sort[]
  readonly pageRows: number
  readonly toolbar: readonly ButtonModel[]
  readonly plugins: readonly string[]
  readonly origin: Origin
}

export interface Sort { readonly field: string, readonly dir: 'asc' | 'desc' }

export interface FormFieldModel {
  readonly key: string
  readonly field: string
  readonly fullLine: boolean
  /** Page states in which it is locked; `always` locks in every one. */
  readonly lock: readonly string[]
  readonly visible: readonly string[]
  readonly when: Filter | null
  readonly origin: Origin
}

export interface SectionModel {
  readonly key: string
  readonly name: Text
  readonly type: 'fields' | 'entry' | 'journal' | 'files'
  readonly columns: number
  readonly fields: readonly FormFieldModel[]
  readonly entry: string | null
  /** For an entry grid: width and summary of each column, in order. */
  readonly entryColumns: readonly { readonly field: string, readonly width: number, readonly summary: boolean, readonly lock: readonly string[] }[]
  readonly when: Filter | null
  readonly origin: Origin
}

export interface FormModel {
  readonly number: string
  readonly name: Text
  readonly entity: string
  readonly statusField: string | null
  /** Filter on the row that allows 编辑; null: always editable. */
  readonly editable: Filter | null
  readonly sections: readonly SectionModel[]
  readonly toolbar: readonly ButtonModel[]
  readonly plugins: readonly string[]
  readonly origin: Origin
}

export interface MenuItemModel {
  readonly key: string
  readonly name: Text
  readonly parent: string | null
  readonly list: string | null
  readonly form: string | null
  readonly origin: Origin
}

export interface RoleModel {
  readonly key: string
  readonly name: Text
  /** Entity number (or `*`) to permission items (or `*`). */
  readonly permissions: Readonly<Record<string, readonly string[]>>
  readonly origin: Origin
}

export interface ChannelModel {
  readonly key: string
  readonly name: Text
  /** Plugin that maps requests and answers, by path. */
  readonly plugin: string
  /** Base address; `${PL_BUREAU_URL}` is replaced from the configuration. */
  readonly baseUrl: string
  readonly timeoutMs: number
  /** At once for each organisation. */
  readonly concurrency: number
  readonly breaker: { readonly failures: number, readonly openMs: number }
  /** Pauses between questions about one attempt, in order; the last one repeats. */
  readonly askAfterMs: readonly number[]
  /** How long after the sending an `absent` is believed. */
  readonly absentGraceMs: number
  readonly remarkMax: number
  readonly params: Readonly<Record<string, unknown>>
  readonly origin: Origin
}

export interface ScheduleModel {
  readonly number: string
  readonly name: Text
  /** Number of the job it belongs to, by which logs are searched. */
  readonly job: string
  /** Task plugin by path. */
  readonly task: string
  /** Quartz notation as the incumbent writes it: second minute hour day month weekday [year]. */
  readonly cron: string
  readonly timeZone: string
  readonly enabled: boolean
  readonly params: Readonly<Record<string, unknown>>
  /** What to do with instants missed while no host ran. */
  readonly catchUp: 'none' | 'latest' | 'all'
  readonly catchUpMs: number
  readonly origin: Origin
}

export interface LayerModel {
  readonly name: string
  readonly isv: string
  readonly version: string
  readonly folder: string
  readonly kind: 'vendor' | 'partner' | 'customer'
}

export interface Model {
  readonly layers: readonly LayerModel[]
  readonly entities: ReadonlyMap<string, EntityModel>
  readonly lists: ReadonlyMap<string, ListModel>
  readonly forms: ReadonlyMap<string, FormModel>
  /** Message code to text with {placeholders}. */
  readonly messages: ReadonlyMap<string, Text>
  readonly menus: readonly MenuItemModel[]
  readonly roles: ReadonlyMap<string, RoleModel>
  readonly channels: ReadonlyMap<string, ChannelModel>
  readonly schedules: ReadonlyMap<string, ScheduleModel>
  /** Changes whenever anything effective changes. */
  readonly fingerprint: string
}

/** One mistake in a metadata file. */
export interface Problem {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly file: string
  readonly pointer: string
  /** What is wrong. */
  readonly message: string
  /** What to write instead. */
  readonly hint: string
}
