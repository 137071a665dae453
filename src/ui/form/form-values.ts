import type { FormPageInfo, WireField } from '../../sdk/wire.ts'
import { refValue } from '../fields/ref-value.ts'
import { kindOf } from '../fields/kinds.ts'

export type Values = Readonly<Record<string, unknown>>
/** A line of an entry as the page holds it; `$key` tells it from the others while it has no id. */
export type Line = Values & { readonly $key: string }

let made = 0
export const newKey = (): string => `line-${++made}`
/** A new line: the defaults of its fields, else nothing. Defaults that only the host knows are left to it. */
export const blankLine = (fields: readonly WireField[]): Line => ({ ...Object.fromEntries(fields.map(field => [field.key, defaultOf(field) ?? emptyOf(field)])), $key: newKey() })
/** A further line with the values of one that is there, but for those that are its own. */
export function copyOf (line: Line, fields: readonly WireField[]): Line {
  const own = new Set(fields.filter(field => !field.copyable).map(field => field.key))
  const copied = Object.entries(line).filter(([key]) => key !== 'id' && !own.has(key))
  return { ...blankLine(fields), ...Object.fromEntries(copied), $key: newKey() }
}
const defaultOf = (field: WireField): unknown => field.defaultValue !== null && 'value' in field.defaultValue ? field.defaultValue.value : null
/** The lines of an entry. */
export const linesOf = (values: Values, entry: string): readonly Line[] => Array.isArray(values[entry]) ? values[entry] as readonly Line[] : []

/** A row as the host gave it, its lines made ready to be worked on. */
export function workable (page: FormPageInfo, row: Values): Values {
  const entries = page.entries.map(entry => [entry.key, (Array.isArray(row[entry.key]) ? row[entry.key] as readonly Values[] : []).map(line => ({ ...line, $key: newKey() }))] as const)
  return { ...row, ...Object.fromEntries(entries) }
}

/** Everything the page holds, as the host takes it. */
export function allValues (page: FormPageInfo, values: Values): Values {
  const header = page.fields.filter(field => !field.readonly).map(field => [field.key, plain(field, values[field.key])] as const)
  return { ...Object.fromEntries(header), ...Object.fromEntries(page.entries.map(entry => [entry.key, sentLines(page, entry.key, values)])) }
}

/** What was changed since it was read, as the host takes it; an entry with a change goes whole. */
export function changedValues (page: FormPageInfo, values: Values, before: Values): Values {
  const [now, then] = [allValues(page, values), allValues(page, before)]
  return Object.fromEntries(Object.entries(now).filter(([key, value]) => JSON.stringify(value ?? null) !== JSON.stringify(then[key] ?? null)))
}

function sentLines (page: FormPageInfo, key: string, values: Values): readonly Values[] {
  const fields = page.entries.find(entry => entry.key === key)?.fields ?? []
  return linesOf(values, key).map(line => {
    const own = Object.fromEntries(fields.filter(field => !field.readonly).map(field => [field.key, plain(field, line[field.key])]))
    return line['id'] === undefined ? own : { id: line['id'], ...own }
  })
}

function plain (field: WireField, value: unknown): unknown {
  if (kindOf(field.type) === 'reference') return refValue(value)?.id ?? null
  return value === undefined ? emptyOf(field) : value
}

function emptyOf (field: WireField): unknown {
  switch (kindOf(field.type)) {
    case 'text': case 'textarea': case 'select': return ''
    case 'multiSelect': return []
    case 'checkbox': return false
    default: return null
  }
}
