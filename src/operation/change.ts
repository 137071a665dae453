/** Operations without a type of their own (空操作): rules, what the plugins prepare, a status change, saved with the version that was read. */
import type { Outcome } from '../sdk/types.ts'
import type { SaveUnit } from '../store/store.ts'
import type { Command } from './command.ts'
import { lineFrom } from './journal-line.ts'
import { outcomeOf, refusal, refusedByRules, refusedByStatus, type Telling } from './outcomes.ts'
import { brokenRules, contextsFor, isRefused, prepared, type ContextOf } from './rules.ts'
import { inChunks, labelOf, target, type LooseRow, type Target, type Workings } from './workings.ts'

/**
 * Carries out a plain operation on rows.
 *
 * Out:    for each row done, or refused with every reason.
 */
export async function changeRows (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  return await inChunks(ids, 500, async part => await changeChunk(workings, command, part))
}

async function changeChunk (workings: Workings, command: Command, ids: readonly string[]): Promise<readonly Outcome[]> {
  const changing = target(workings, command.entity, command.operation)
  const { entity } = changing
  const telling: Telling = { model: workings.model(), entity, locale: command.by.locale }
  const rows = await workings.store.load(entity.number, ids, 'all', command.by.orgs) as readonly LooseRow[]
  const contextOf = await contextsFor(workings, changing, rows, command)

  const judged = rows.map(row => ({ row, judgement: judge(command, changing, telling, row, contextOf) }))
  const ready = judged.flatMap(({ row, judgement }) => 'unit' in judgement ? [{ row, unit: judgement.unit }] : [])
  const results = await workings.store.save(ready.map(({ unit }) => unit))
  const done = new Set(ready.filter((_, at) => results[at]!.result === 'saved').map(({ row }) => row.id))
  if (done.size > 0) workings.tell({ type: 'rows', entity: entity.number, ids: [...done] })

  const answers = new Map(judged.map(({ row, judgement }) => [row.id, 'unit' in judgement ? changedOrNot(telling, row, done) : judgement.refused]))
  return ids.map(id => answers.get(id) ?? refusal(telling.model, id, id, telling.locale, 'PL_ROW_GONE'))
}

type Judgement = { readonly unit: SaveUnit } | { readonly refused: Outcome }

function judge (command: Command, { entity, operation, plugins }: Target, telling: Telling, row: LooseRow, contextOf: ContextOf): Judgement {
  const notFrom = refusedByStatus(telling, row, operation)
  if (notFrom !== null) return { refused: notFrom }
  const context = contextOf(row)
  const after = prepared(plugins, row, context)
  const broken = brokenRules(operation, plugins, after, context)
  if (isRefused(broken)) return { refused: refusedByRules(telling, row, broken) }
  const { status } = operation
  return {
    unit: {
      entity: entity.number, id: row.id, version: row.version,
      values: { ...changedKeys(row, after), ...(status === null ? {} : { [status.field]: status.to }) },
      journal: lineFrom(command, 'changed', status === null ? {} : { statusFrom: String(row[status.field]), statusTo: status.to })
    }
  }
}

const changedOrNot = ({ model, entity, locale }: Telling, row: LooseRow, done: ReadonlySet<string>): Outcome =>
  done.has(row.id) ? outcomeOf(row.id, labelOf(entity, row), 'done') : refusal(model, row.id, labelOf(entity, row), locale, 'PL_VERSION_CONFLICT')

const changedKeys = (before: LooseRow, after: LooseRow): Record<string, unknown> =>
  Object.fromEntries(Object.entries(after).filter(([key, value]) => key !== 'id' && key !== 'version' && JSON.stringify(before[key]) !== JSON.stringify(value)))
