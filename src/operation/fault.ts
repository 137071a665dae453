/** What becomes of an attempt that a fault of our own stopped: it rests, and its row says so. */
import type { Attempt } from '../store/store.ts'
import { fittedTo } from './way.ts'
import type { Workings } from './workings.ts'

/** What passes by itself passes soon; what stays wrong is not worth trying more often than once a minute. */
const FIRST_REST_MS = 5_000
const REST_MS = 60_000

/**
 * Notes that an attempt could not be carried on, and when it is looked at again.
 *
 * In:     the attempt as it was read; where another has taken it since, nothing is noted.
 * Errors: those of the store, when that is what failed.
 */
export async function restAfterFault (workings: Workings, attempt: Attempt, cause: unknown): Promise<void> {
  const now = workings.now()
  const answer = { state: 'fault', reason: reasonOf(cause) }
  const isNews = JSON.stringify(attempt.answer) !== JSON.stringify(answer)
  await workings.store.postpone(attempt, {
    state: attempt.state === 'queued' ? 'queued' : 'asking', now, nextAt: new Date(now.getTime() + (isNews ? FIRST_REST_MS : REST_MS)), absent: false, answer, patch: resultPatch(workings, attempt, isNews),
    journal: isNews ? { operation: attempt.operation, event: 'fault', by: attempt.by, byName: attempt.byName, from: `channel ${attempt.channel}`, at: now, commandId: attempt.commandId, statusFrom: null, statusTo: null, changes: { detail: answer } } : null
  })
  workings.tell({ type: 'rows', entity: attempt.entity, ids: [attempt.rowId] })
}

/** Our own faults explain themselves; what others say of their inside is for the log. */
export function reasonOf (cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return cause instanceof Error && code.startsWith('PL_') ? cause.message.slice(0, 300) : '系统内部错误，详见日志'
}

function resultPatch (workings: Workings, attempt: Attempt, isNews: boolean): Record<string, unknown> {
  const entity = workings.model().entities.get(attempt.entity)
  const key = entity?.operations.get(attempt.operation)?.params.result
  if (!isNews || typeof key !== 'string' || entity === undefined) return {}
  return { [key]: fittedTo(entity, key, '系统处理出错，稍后自动重试；如仍不变，请联系管理员。') }
}
