/** Saving rows: defaults, preparation, rules, then one unit of the store for each row. With a channel operation behind it, the row is queued in the same transaction. */
import { fieldTypes } from '../metadata/fields/index.ts'
import type { EntityModel, FieldModel } from '../metadata/model.ts'
import { chinaDate } from '../sdk/dates.ts'
import type { Outcome } from '../sdk/types.ts'
import type { SaveResult, SaveUnit } from '../store/store.ts'
import type { Command, SaveRow } from './command.ts'
import { lineFrom } from './journal-line.ts'
import { outcomeOf, refusal, refusedAsDuplicate, refusedByRules } from './outcomes.ts'
import { submittedPatch } from './queue.ts'
import { brokenFields, brokenRules, channelsOf, contextsFor, isRefused, prepared, toldOnce } from './rules.ts'
import { inChunks, labelOf, target, type LooseRow, type Target, type Workings } from './workings.ts'

interface Draft { readonly given: SaveRow, readonly before: LooseRow | null, readonly row: LooseRow }

/**
 * Saves new and changed rows.
 *
 * In:     a Command whose rows are data; for a channel operation they are saved and queued in one go.
 * Out:    one outcome for each row, in order: done or accepted, or refused with every broken rule. A repetition by its once-key is
 *         done with PL_ONCE_REPEATED, other content under the same key refused with PL_ONCE_CONFLICT.
 */
export async function saveRows (workings: Workings, command: Command, data: readonly SaveRow[]): Promise<readonly Outcome[]> {
  return await inChunks(data, 200, async part => await saveChunk(workings, command, part))
}

async function saveChunk (workings: Workings, command: Command, data: readonly SaveRow[]): Promise<readonly Outcome[]> {
  const saving = target(workings, command.entity, 'save')
  const issuing = command.operation === 'save' ? null : target(workings, command.entity, command.operation)
  const plugins = [...saving.plugins, ...(issuing?.plugins ?? [])]
  const both = { entity: saving.entity, plugins }

  const drafts = await draftsOf(workings, saving.entity, command, data)
  const rows = drafts.flatMap(draft => 'outcome' in draft ? [] : [draft.row])
  const contextOf = await contextsFor(workings, both, rows, command)
  const channelOf = await channelsOf(workings, saving.entity, rows)

  const units: (SaveUnit | Outcome)[] = drafts.map(draft => {
    if ('outcome' in draft) return draft
    const context = { ...contextOf(draft.row), before: draft.before }
    const row = prepared(plugins, draft.row, context)
    const broken = toldOnce([...brokenFields(saving.entity, row), ...brokenRules(saving.operation, saving.plugins, row, context), ...(issuing === null ? [] : brokenRules(issuing.operation, issuing.plugins, row, context))])
    if (isRefused(broken)) return refusedByRules({ model: workings.model(), entity: saving.entity, locale: command.by.locale }, row, broken)
    return unitOf(command, saving.entity, issuing, { ...draft, row }, channelOf(row))
  })
  const results = await workings.store.save(units.filter(isUnit))
  return await tellAndAnswer(workings, command, saving, issuing, drafts, units, results)
}

const isUnit = (unit: SaveUnit | Outcome): unit is SaveUnit => !('outcome' in unit)

async function draftsOf (workings: Workings, entity: EntityModel, command: Command, data: readonly SaveRow[]): Promise<readonly (Draft | Outcome)[]> {
  const ids = data.flatMap(given => given.id === null ? [] : [given.id])
  const stored = new Map((ids.length === 0 ? [] : await workings.store.load(entity.number, ids, 'all', command.by.orgs)).map(row => [row.id, row as LooseRow]))
  return data.map(given => {
    if (given.id === null) return { given, before: null, row: newRow(entity, command, given.values) }
    const before = stored.get(given.id)
    if (before === undefined) return refusal(workings.model(), given.id, given.id, command.by.locale, 'PL_ROW_GONE')
    if (given.version !== null && given.version !== before.version) return refusal(workings.model(), given.id, labelOf(entity, before), command.by.locale, 'PL_VERSION_CONFLICT')
    return { given, before, row: { ...before, ...shaped(entity, given.values), ...stamps(entity, command, false) } }
  })
}

/** A new row with every field present: the given value, else the default, else the empty one. */
export function newRow (entity: EntityModel, command: Pick<Command, 'by' | 'now'>, values: Readonly<Record<string, unknown>>): LooseRow {
  const header = Object.fromEntries(entity.fields.map(field => [field.key, defaultOf(field, command)]))
  const entries = Object.fromEntries(entity.entries.map(entry => [entry.key, []]))
  return { ...header, ...entries, ...shaped(entity, values), ...stamps(entity, command, true), id: '', version: 0 }
}

function defaultOf (field: FieldModel, command: Pick<Command, 'by' | 'now'>): unknown {
  const given = field.defaultValue
  if (given === null) return fieldTypes[field.type].empty
  if ('value' in given) return given.value
  switch (given.func) {
    case 'now': return command.now.toISOString()
    case 'today': return chinaDate(command.now)
    case 'currentUser': return command.by.userId === '0' ? null : command.by.userId
    case 'currentOrg': return command.by.orgs === 'all' ? null : command.by.orgs[0] ?? null
  }
}

/** Entry rows with every field present, numbered from 1 where the entry has a `seq`. */
function shaped (entity: EntityModel, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shapedEntries = entity.entries.flatMap(entry => {
    const given = values[entry.key]
    if (!Array.isArray(given)) return []
    const blank = Object.fromEntries(entry.fields.map(field => [field.key, field.defaultValue !== null && 'value' in field.defaultValue ? field.defaultValue.value : fieldTypes[field.type].empty]))
    return [[entry.key, given.map((row: Record<string, unknown>, index) => ({ ...blank, ...row, ...(entry.field.has('seq') ? { seq: index + 1 } : {}) }))] as const]
  })
  return { ...values, ...Object.fromEntries(shapedEntries) }
}

function stamps (entity: EntityModel, command: Pick<Command, 'by' | 'now'>, isNew: boolean): Record<string, unknown> {
  const userId = command.by.userId === '0' ? null : command.by.userId
  const at = command.now.toISOString()
  return Object.fromEntries(entity.fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'ModifierField' || (isNew && field.type === 'CreatorField')) return [[field.key, userId]]
    if (field.type === 'ModifyDateField' || (isNew && field.type === 'CreateDateField')) return [[field.key, at]]
    return []
  }))
}

function unitOf (command: Command, entity: EntityModel, issuing: Target | null, draft: Draft, channel: string): SaveUnit {
  const status = issuing?.operation.status ?? null
  const row = status === null ? draft.row : { ...draft.row, ...submittedPatch(issuing!.operation, command.now), [status.field]: status.queue ?? status.via }
  const values = draft.before === null ? withoutHost(row) : changed(entity, draft.before, row)
  const journal = lineFrom(command, draft.before === null ? 'created' : 'edited', {
    statusTo: status === null ? null : String(row[status.field]), changes: draft.before === null ? {} : differences(entity, draft.before, values)
  })
  return {
    entity: entity.number, id: draft.given.id, version: draft.before?.version ?? null, values, journal,
    ...(draft.given.once === undefined ? {} : { once: draft.given.once }),
    ...(issuing === null ? {} : { queue: { operation: issuing.operation.key, commandId: command.id, by: command.by.userId, byName: command.by.name, org: String(row[entity.mainOrg ?? ''] ?? ''), channel, at: command.now } })
  }
}

const withoutHost = ({ id: _id, version: _version, ...values }: LooseRow): Record<string, unknown> => values

function changed (entity: EntityModel, before: LooseRow, row: LooseRow): Record<string, unknown> {
  const keys = [...entity.fields.map(field => field.key), ...entity.entries.map(entry => entry.key)]
  return Object.fromEntries(keys.filter(key => JSON.stringify(before[key]) !== JSON.stringify(row[key])).map(key => [key, row[key]]))
}

type Lines = readonly Readonly<Record<string, unknown>>[]
/** Of an entry only the lines that differ, each with its place: a bill of thousands of lines would otherwise be written twice into the journal for each edit. */
function changedLines (before: unknown, after: unknown): readonly [Lines, Lines] {
  const [was, is] = [before, after].map(lines => Array.isArray(lines) ? lines as Lines : []) as [Lines, Lines]
  const [wasText, isText] = [was, is].map(lines => lines.map(line => JSON.stringify(line)))
  const kept = (lines: Lines): Lines => lines.flatMap((line, at) => wasText![at] === isText![at] ? [] : [{ line: at + 1, ...line }])
  return [kept(was), kept(is)]
}

const STAMPS = ['ModifierField', 'ModifyDateField']
function differences (entity: EntityModel, before: LooseRow, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !STAMPS.includes(entity.field.get(key)?.type ?? '')).map(([key, value]) => [key, entity.entry.has(key) ? changedLines(before[key], value) : [before[key], value]]))
}

async function tellAndAnswer (workings: Workings, command: Command, saving: Target, issuing: Target | null, drafts: readonly (Draft | Outcome)[], units: readonly (SaveUnit | Outcome)[], results: readonly SaveResult[]): Promise<readonly Outcome[]> {
  const model = workings.model()
  let at = 0
  const outcomes = units.map((unit, index): Outcome => {
    if (!isUnit(unit)) return unit
    const result = results[at++]!
    const draft = drafts[index] as Draft
    switch (result.result) {
      case 'saved': return outcomeOf(result.id, result.label, issuing === null ? 'done' : 'accepted')
      case 'repeated': return result.sameContent
        ? outcomeOf(result.id, '', 'done', [{ code: 'PL_ONCE_REPEATED', text: '', level: 'info' }])
        : refusal(model, result.id, '', command.by.locale, 'PL_ONCE_CONFLICT', { key: unit.once?.key ?? '' })
      case 'conflict': return refusal(model, draft.row.id, labelOf(saving.entity, draft.row), command.by.locale, 'PL_VERSION_CONFLICT')
      case 'duplicate': return refusedAsDuplicate({ model, entity: saving.entity, locale: command.by.locale }, draft.row, result.unique)
    }
  })
  const saved = outcomes.filter(outcome => outcome.outcome === 'done' || outcome.outcome === 'accepted').map(outcome => outcome.id)
  if (saved.length > 0) workings.tell({ type: 'rows', entity: saving.entity.number, ids: saved })
  return outcomes
}
