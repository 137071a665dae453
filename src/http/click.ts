/** A press of a button: the page's plugins are asked first, then a Command goes into the corridor. */
import type { ButtonModel, EntityModel, Filter, OperationModel } from '../metadata/model.ts'
import { isPermitted, type Command, type Principal, type RowSelection } from '../operation/command.ts'
import type { ClientAction, ListPlugin } from '../sdk/types.ts'
import type { ClickAnswer, ClickRequest } from '../sdk/wire.ts'
import type { HttpDeps } from './deps.ts'
import { badRequest, forbidden, text } from './door-error.ts'
import type { ExpiringMap } from './expiring-map.ts'
import { buttonAt } from './page/buttons.ts'

export interface ClickedPage {
  readonly number: string
  readonly entity: EntityModel
  /** The form that new and existing rows open in; null where there is none. */
  readonly form: string | null
  readonly toolbar: readonly ButtonModel[]
  readonly plugins: readonly Pick<ListPlugin, 'beforeItemClick'>[]
  /** The whole result that a selection by filter means. */
  readonly resultFilter: (filter: unknown, quick: string) => Filter | null
}

/** Answers by person and command id: a press that is sent twice is answered twice and carried out once. */
export type PressMemory = ExpiringMap<Promise<ClickAnswer>>

const MAX_IDS = 20_000
/** A longer answer is not kept: who presses again is told from the attempts, and what is deleted is gone. */
const REMEMBERED_ROWS = 2_000

/**
 * Carries out a press of a button.
 *
 * Out:    what the page is to do, and the outcomes where the operation ran. A `confirm` without an answer stops before the Command.
 * Errors: 400 for an unknown button, 403 without the operation's permission.
 */
export async function click (deps: HttpDeps, memory: PressMemory, page: ClickedPage, request: ClickRequest, by: Principal): Promise<ClickAnswer> {
  const operation = operationOf(page, request.button)
  if (!isPermitted(by, page.entity.number, operation.permission)) throw forbidden(operation.name)
  const selection = selectionOf(page, request)
  const asked = await ask(deps, page, request, operation, selection, by)
  if (asked.stopped) return { actions: asked.actions, result: null }
  const opened = openingActions(page, operation, selection)
  if (opened !== null) return { actions: [...asked.actions, ...opened], result: null }

  const key = `${by.userId}:${request.commandId}`
  const before = memory.get(key, deps.now())
  if (before !== undefined) return await before
  const running = carriedOut(deps, page, request, operation, selection, by, asked.actions)
  running.then(({ result }) => { if ((result?.outcomes.length ?? 0) > REMEMBERED_ROWS) memory.delete(key) }, () => memory.delete(key))
  return await memory.set(key, running, deps.now())
}

function operationOf (page: ClickedPage, key: string): OperationModel {
  const button = buttonAt(page.toolbar, key)
  const operation = button?.operation == null ? undefined : page.entity.operations.get(button.operation)
  if (operation === undefined) throw badRequest(text(`${page.number} 没有按钮 ${key}。`, `${page.number} has no button ${key}.`))
  return operation
}

function selectionOf (page: ClickedPage, request: ClickRequest): RowSelection {
  const { selection } = request
  if (!('ids' in selection)) return { filter: page.resultFilter(selection.filter, selection.quick) ?? { all: [] } }
  if (selection.ids.length > MAX_IDS) throw badRequest(text(`一次最多选择 ${MAX_IDS} 行，请改用“全部结果”。`, `Choose at most ${MAX_IDS} rows at once, or the whole result.`))
  return { ids: [...new Set(selection.ids)] }
}

async function ask (deps: HttpDeps, page: ClickedPage, request: ClickRequest, operation: OperationModel, selection: RowSelection, by: Principal): Promise<{ readonly actions: readonly ClientAction[], readonly stopped: boolean }> {
  const asking = page.plugins.filter(plugin => plugin.beforeItemClick !== undefined)
  if (asking.length === 0) return { actions: [], stopped: false }
  const count = await countOf(deps, page, selection, by)
  const actions = asking.flatMap(plugin => plugin.beforeItemClick!({ button: request.button, operation: operation.key, count, answers: request.answers }))
  const open = actions.filter(action => action.action === 'confirm' && request.answers[action.callBackId] === undefined)
  const denied = actions.some(action => action.action === 'confirm' && request.answers[action.callBackId] === false)
  if (denied) return { actions: [], stopped: true }
  const isCancelled = actions.some(action => action.action === 'cancel')
  const told = actions.filter(action => action.action !== 'confirm' && action.action !== 'cancel')
  return { actions: isCancelled ? told : [...told, ...open], stopped: isCancelled || open.length > 0 }
}

async function countOf (deps: HttpDeps, page: ClickedPage, selection: RowSelection, by: Principal): Promise<number> {
  if ('ids' in selection) return selection.ids.length
  if (!('filter' in selection)) return 0
  const { count } = await deps.store.summary({ entity: page.entity.number, filter: selection.filter, quick: null, scope: by.orgs, now: deps.now(), sums: [], groupBy: null })
  return count
}

/** Operations that open something rather than change rows. Out: null for all others. */
function openingActions (page: ClickedPage, operation: OperationModel, selection: RowSelection): readonly ClientAction[] | null {
  const id = 'ids' in selection ? selection.ids[0] : undefined
  const { list, form } = operation.params as { readonly list?: string, readonly form?: string }
  switch (operation.type) {
    case 'openlist': return list === undefined ? [] : [{ action: 'openList', list }]
    case 'openform': return form === undefined ? [] : [{ action: 'openForm', form, ...(id === undefined ? {} : { id }) }]
    case 'new': return page.form === null ? [] : [{ action: 'openForm', form: page.form }]
    case 'view': case 'modify': return page.form === null || id === undefined ? [] : [{ action: 'openForm', form: page.form, id }]
    case 'refresh': return []
    case 'save': return []
    default: return null
  }
}

async function carriedOut (deps: HttpDeps, page: ClickedPage, request: ClickRequest, operation: OperationModel, rows: RowSelection, by: Principal, actions: readonly ClientAction[]): Promise<ClickAnswer> {
  if ('ids' in rows && rows.ids.length === 0) throw badRequest(text('请先选择要处理的行。', 'Choose the rows first.'))
  const earlier = await earlierResult(deps, request.commandId, operation, by)
  if (earlier !== null) return { actions, result: earlier }
  const command: Command = { id: request.commandId, entity: page.entity.number, operation: operation.key, source: 'button', by, now: deps.now(), rows }
  const { outcomes } = await deps.corridor.run(command)
  return { actions, result: { commandId: command.id, operation: operation.key, outcomes } }
}

/** A press that another host, or this one before a restart, has carried out already. */
async function earlierResult (deps: HttpDeps, commandId: string, operation: OperationModel, by: Principal): Promise<ClickAnswer['result']> {
  if (operation.type !== 'channel') return null
  const [first] = await deps.store.commandAttempts(commandId, 1)
  if (first === undefined) return null
  if (first.by !== by.userId) throw badRequest(text('commandId 已被使用，请换一个。', 'This commandId is taken. Make another.'))
  const { outcomes } = await deps.corridor.progress(commandId)
  return { commandId, operation: operation.key, outcomes }
}
