/** What each kind of object is made of, as far as merging must know. */
import { fieldTypes } from '../fields/index.ts'
import type { FieldTypeName } from '../model.ts'
import type { NumberedKind, SharedKind } from '../sort.ts'

export interface Shape {
  /** What a person calls such an element. */
  readonly what: string
  /** Members that hold keyed elements. */
  readonly collections: Readonly<Record<string, Shape>>
  /** Members that hold plain names: an extension adds to them and places them. */
  readonly lists: readonly string[]
  /** Members whose own members are set one by one; those of a map of lists are lists of names. */
  readonly maps: Readonly<Record<string, 'values' | 'lists'>>
  /** What data or code lies upon: no layer changes it. */
  readonly locked: readonly string[]
  readonly canHide: boolean
  /** What a member is where no file says anything. */
  readonly defaults: (element: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** Where $parent may put such an element. */
  readonly container: 'sections' | 'toolbar' | null
}

const shape = (what: string, parts: Partial<Omit<Shape, 'what'>> = {}): Shape =>
  ({ what, collections: {}, lists: [], maps: {}, locked: ['key'], canHide: false, defaults: () => ({}), container: null, ...parts })

const item = shape('value', { locked: ['key', 'value'], defaults: () => ({ tone: 'neutral' }) })
const field = shape('field', {
  collections: { items: item },
  maps: { apiValues: 'values' },
  locked: ['key', 'type', 'column', 'refEntity', 'itemsFrom'],
  canHide: true,
  defaults: ({ type }) => ({ mustInput: false, readonly: false, copyable: true, unit: '', ...fieldTypes[type as FieldTypeName].defaults })
})
const entry = shape('entry', { collections: { fields: field }, locked: ['key', 'table', 'single'], canHide: true })
const unique = shape('unique', { locked: ['key', 'fields'] })
const index = shape('index', { locked: ['key', 'fields'] })
const operation = shape('operation', {
  collections: { validations: shape('validation', { locked: ['key', 'rule'], canHide: true }) },
  lists: ['plugins'],
  maps: { params: 'values', status: 'values' },
  locked: ['key', 'type'],
  canHide: true
})

const button: Shape = shape('button', { collections: {}, canHide: true, container: 'toolbar', defaults: () => ({ style: 'default', visible: [] }) });
// Buttons stand within buttons.
(button.collections as Record<string, Shape>).items = button
const column = shape('column', { locked: ['key', 'field'], canHide: true, defaults: () => ({ fixed: false, hyperlink: false, hidden: false }) })
const commonFilter = shape('filter', { locked: ['key', 'field'], canHide: true })
const formField = shape('field', { locked: ['key', 'field'], canHide: true, container: 'sections', defaults: () => ({ fullLine: false, lock: [], visible: [] }) })
const entryColumn = shape('column', { locked: ['key', 'field'], canHide: true, defaults: () => ({ summary: false, lock: [] }) })
const section = shape('section', { collections: { fields: formField, entryColumns: entryColumn }, locked: ['key', 'type', 'entry'], canHide: true, defaults: () => ({ columns: 4 }) })

/** Every kind of object by the name of its file kind; shared kinds have one collection in all. */
export const SHAPES: Readonly<Record<NumberedKind | SharedKind, Shape>> = {
  entity: shape('entity', { collections: { fields: field, entries: entry, uniques: unique, indexes: index, operations: operation }, maps: { numbering: 'values' }, locked: ['number', 'table', 'modelType'] }),
  list: shape('list', { collections: { columns: column, commonFilters: commonFilter, toolbar: button }, lists: ['plugins', 'quickSearch'], locked: ['number', 'entity'], defaults: () => ({ pageRows: 20 }) }),
  form: shape('form', { collections: { sections: section, toolbar: button }, lists: ['plugins'], locked: ['number', 'entity'] }),
  schedule: shape('schedule', { maps: { params: 'values' }, locked: ['number', 'task'], defaults: () => ({ enabled: true, timeZone: 'Asia/Shanghai', catchUp: 'latest', catchUpMs: 3_600_000 }) }),
  menu: shape('menu', { collections: { menus: shape('menu item', { canHide: true }) } }),
  roles: shape('roles', { collections: { roles: shape('role', { maps: { permissions: 'lists' } }) } }),
  channels: shape('channels', { collections: { channels: shape('channel', { maps: { params: 'values', breaker: 'values' }, locked: ['key', 'plugin'] }) } }),
  messages: shape('messages', { collections: { messages: shape('message') } })
}

/** Members that say what to do with an element rather than what it is. */
export const DIRECTIVES = new Set(['$after', '$before', '$parent', '$action', '$was', '$reset'])
/** Members of a file that say what the file is. */
export const FILE_MEMBERS = new Set(['$schema', 'kind', 'extends', 'inherits', 'isTemplate'])
