/** Operations without a type of their own (空操作): rules, what the plugins prepare, a status change, saved with the version that was read. */
import type { Outcome } from '../sdk/types.ts'
import type { SaveUnit } from '../store/store.ts'
import type { Command } from './command.ts'
import { messageOf, outcomeOf, refusal } from './outcomes.ts'
import { brokenRules, contextsFor, isRefused, prepared } from './rules.ts'
import { chunks, labelOf, target, type LooseRow, type Workings } from './workings.ts'

/**
 * Carries out a plain operation on rows.
 *
 * Out:    for each row done, or refused with every reason.
 */
export async function changeRows (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const part of chunks(ids, 500)) outcomes.push(...await changeChunk(workings, command, part))
  return outcomes
}

async function changeChunk (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  const { entity, operation, plugins } = target(workings, command.entity, command.operation)
  const model = workings.model()
  const { locale } = command.by
  const rows = await workings.store.load(entity.number, ids, 'all', command.by.orgs) as readonly LooseRow[]
  const contextOf = await contextsFor(workings, { entity, plugins }, rows, command)
  const answers = new Map<string, Outcome>()
  const units: SaveUnit[] = []
  for (const row of rows) {
    const label = labelOf(entity, row)
    const status = operation.status
    const current = status === null ? '' : String(row[status.field])
    if (status !== null && !status.from.includes(current)) {
      const item = entity.field.get(status.field)?.items.find(each => each.value === current)
      answers.set(row.id, refusal(model, row.id, label, locale, 'PL_OP_STATE', { status: item?.name[locale] ?? current, operation: operation.name[locale] }))
      continue
    }
    const after = prepared(plugins, row, contextOf(row))
    const broken = brokenRules(operation, plugins, after, contextOf(row))
    if (isRefused(broken)) { answers.set(row.id, outcomeOf(row.id, label, 'refused', broken.map(each => messageOf(model, entity, each, locale)))); continue }
    units.push({
      entity: entity.number, id: row.id, version: row.version,
      values: { ...changedKeys(row, after), ...(status === null ? {} : { [status.field]: status.to }) },
      journal: { operation: operation.key, event: 'changed', by: command.by.userId, byName: command.by.name, from: command.by.from, at: command.now, commandId: command.id, statusFrom: status === null ? null : current, statusTo: status?.to ?? null, changes: {} }
    })
  }
  const results = await workings.store.save(units)
  units.forEach((unit, index) => {
    const label = labelOf(entity, rows.find(row => row.id === unit.id)!)
    answers.set(unit.id!, results[index]!.result === 'saved' ? outcomeOf(unit.id!, label, 'done') : refusal(model, unit.id!, label, locale, 'PL_VERSION_CONFLICT'))
  })
  const done = [...answers.values()].filter(outcome => outcome.outcome === 'done')
  if (done.length > 0) workings.tell({ type: 'rows', entity: entity.number, ids: done.map(outcome => outcome.id) })
  return ids.map(id => answers.get(id) ?? refusal(model, id, id, locale, 'PL_ROW_GONE'))
}

const changedKeys = (before: LooseRow, after: LooseRow): Record<string, unknown> =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => key !== 'id' && key !== 'version' && JSON.stringify(before[key]) !== JSON.stringify(value)))
