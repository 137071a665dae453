/** The stop of the rules: all of them, every broken one reported. */
import { randomUUID } from 'node:crypto'
import { fieldTypes } from '../metadata/fields/index.ts'
import type { EntityModel, EntryModel, FieldModel, OperationModel } from '../metadata/model.ts'
import { matches } from '../sdk/matches.ts'
import type { Broken, Lookup, RuleContext, RuleResult } from '../sdk/types.ts'
import type { Command } from './command.ts'
import type { LoosePlugin, LooseRow, Target, Workings } from './workings.ts'

export type ContextOf = (row: LooseRow) => RuleContext

/**
 * Fetches what the plugins look up, for all rows in one query a lookup, and the channel of each row's organisation.
 *
 * Out:    the context of a row.
 */
export async function contextsFor (workings: Workings, target: Pick<Target, 'entity' | 'plugins'>, rows: readonly LooseRow[], command: Pick<Command, 'by' | 'now' | 'source'>): Promise<ContextOf> {
  const [lookups, channelOf] = await Promise.all([fetchLookups(workings, target.plugins, rows, command), channelsOf(workings, target.entity, rows)])
  const shared = { now: command.now, source: command.source, user: { id: command.by.userId, name: command.by.name }, lookups, newKey }
  return row => ({ ...shared, before: row, channel: channelSettings(workings, channelOf(row)) })
}

const WHOLE_LIMIT = 1000
const keyedBy = (field: string, rows: readonly Readonly<Record<string, unknown>>[]): Lookup => new Map(rows.map(row => [String(row[field] ?? ''), row]))
// Random numbers of a UUID are drawn many at once; drawing ten bytes alone would take longer than a rule.
const newKey = (): string => randomUUID().replaceAll('-', '').slice(-20)

async function fetchLookups (workings: Workings, plugins: readonly LoosePlugin[], rows: readonly LooseRow[], { now, source }: Pick<Command, 'now' | 'source'>): Promise<Record<string, Lookup>> {
  // Two plugins of one operation that look up the same thing by the same name share it.
  const wanted = Object.entries<NonNullable<LoosePlugin['lookups']>[string]>(Object.assign({}, ...plugins.map(plugin => plugin.lookups ?? {})))
  const fetched = await Promise.all(wanted.map(async ([name, lookup]): Promise<[string, Lookup]> => {
    if (lookup.whole === true) return [name, source !== 'host' ? new Map() : keyedBy(lookup.by, await workings.store.find(lookup.entity, null, { limit: WHOLE_LIMIT, scope: 'all', now }))]
    const values = [...new Set(rows.flatMap(row => lookup.values(row)).filter((value): value is string => typeof value === 'string' && value !== ''))]
    return [name, values.length === 0 ? new Map() : await workings.store.lookup(lookup.entity, lookup.by, values)]
  }))
  return Object.fromEntries(fetched)
}

/**
 * Finds the channel of each row's organisation, as the entity's channel operation declares it (`params.channelFrom`).
 *
 * Out:    channel key of a row, '' where its organisation has none.
 */
export async function channelsOf (workings: Workings, entity: EntityModel, rows: readonly LooseRow[]): Promise<(row: LooseRow) => string> {
  const source = channelSource([...entity.operations.values()])
  const orgField = entity.mainOrg
  if (source === null || orgField === null) return () => ''
  const orgs = [...new Set(rows.map(row => row[orgField]).filter((org): org is string => typeof org === 'string' && org !== ''))]
  const found = orgs.length === 0 ? new Map<string, Readonly<Record<string, unknown>>>() : await workings.store.lookup(source.entity, source.by, orgs)
  return row => String(found.get(String(row[orgField]))?.[source.field] ?? '')
}

interface ChannelSource { readonly entity: string, readonly by: string, readonly field: string }
const channelSource = (operations: readonly OperationModel[]): ChannelSource | null =>
  (operations.find(operation => operation.type === 'channel')?.params.channelFrom ?? null) as ChannelSource | null

function channelSettings (workings: Workings, key: string): RuleContext['channel'] {
  const channel = workings.model().channels.get(key)
  return channel === undefined ? null : { key, remarkMax: channel.remarkMax, params: channel.params }
}

/** Lets the plugins compute what is to be stored, in their order, each seeing what the one before gave. */
export function prepared (plugins: readonly LoosePlugin[], row: LooseRow, context: RuleContext): LooseRow {
  return plugins.reduce<LooseRow>((so, plugin) => plugin.prepare === undefined ? so : { ...so, ...plugin.prepare(so, context) }, row)
}

/** Every broken rule of a row: the metadata's validations, then the plugins'. */
export function brokenRules (operation: OperationModel, plugins: readonly LoosePlugin[], row: LooseRow, context: RuleContext): readonly Broken[] {
  const declared = operation.validations
    .filter(validation => !matches(validation.expression, field => row[field], context.now))
    .map((validation): Broken => ({ code: validation.key, values: { message: validation.message.zh_CN, messageEn: validation.message.en_US }, ...(validation.field === null ? {} : { field: validation.field }) }))
  const coded = plugins.flatMap(plugin => Object.entries(plugin.rules ?? {}).flatMap(([code, rule]) => brokenOf(code, rule(row, context))))
  return [...declared, ...coded]
}

function brokenOf (code: string, result: RuleResult): readonly Broken[] {
  if (result === true) return []
  if (result === false) return [{ code }]
  return Array.isArray(result) ? result : [result as Broken]
}

/**
 * Checks the values of a row by their fields' types: shape, length, pattern, required.
 *
 * Out:    every broken one, with entry and line for entries' fields; a key that is no field is one.
 */
export function brokenFields (entity: EntityModel, row: Readonly<Record<string, unknown>>): readonly Broken[] {
  const header = entity.fields.flatMap(field => brokenField(field, row[field.key]))
  const lines = entity.entries.flatMap(entry => brokenEntry(entry, row[entry.key]))
  const strange = Object.keys(row).filter(key => !HOST_KEYS.includes(key) && !entity.field.has(key) && !entity.entry.has(key))
  return [...header, ...lines, ...strange.map(key => ({ code: 'PL_FIELD_UNKNOWN', field: key, values: { value: key } }))]
}

const HOST_KEYS = ['id', 'version']

function brokenEntry (entry: EntryModel, value: unknown): readonly Broken[] {
  const rows = (value ?? []) as readonly Record<string, unknown>[]
  return rows.flatMap((row, index) => {
    const strange = Object.keys(row).filter(key => !HOST_KEYS.includes(key) && !entry.field.has(key)).map((key): Broken => ({ code: 'PL_FIELD_UNKNOWN', field: key, values: { value: key } }))
    return [...entry.fields.flatMap(field => brokenField(field, row[field.key])), ...strange].map(broken => ({ ...broken, entry: entry.key, line: index + 1 }))
  })
}

function brokenField (field: FieldModel, value: unknown): readonly Broken[] {
  const type = fieldTypes[field.type]
  if (isBlank(value)) return field.mustInput && !isGivenByHost(field) ? [{ code: 'PL_FIELD_REQUIRED', field: field.key }] : []
  const parsed = type.parse(value, field)
  return parsed.ok ? [] : [{ code: parsed.code, field: field.key, values: parsed.values }]
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const isGivenByHost = (field: FieldModel): boolean => ['BillNoField', 'CreatorField', 'ModifierField', 'CreateDateField', 'ModifyDateField'].includes(field.type)

/** What is told to be missing needs no second rule to say so: of such a place only the first word stays. */
export function toldOnce (broken: readonly Broken[]): readonly Broken[] {
  const placeOf = ({ entry, line, field }: Broken): string => `${entry ?? ''} ${line ?? ''} ${field ?? ''}`
  const missing = new Set(broken.filter(each => each.code === 'PL_FIELD_REQUIRED').map(placeOf))
  return missing.size === 0 ? broken : broken.filter(each => each.code === 'PL_FIELD_REQUIRED' || !missing.has(placeOf(each)))
}

export const isRefused = (broken: readonly Broken[]): boolean => broken.some(each => (each.level ?? 'error') === 'error')
