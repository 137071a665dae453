/** Interface codes that make a row and issue it: payload to row, then the corridor, once for each serial. */
import { createHash } from 'node:crypto'
import { isPermitted } from '../../operation/command.ts'
import type { Outcome } from '../../sdk/types.ts'
import type { HttpDeps } from '../deps.ts'
import { apiPlace } from './api-fields.ts'
import { interfaceContext, problemsRefusal, type Call } from './call.ts'
import { ApiRefusal } from './codes.ts'

export interface Accepted { readonly message: string, readonly data: unknown }

/** The operation that a created row goes into. */
const OPERATION = 'issue'

/**
 * Takes a payload, saves the row and queues it, all or nothing.
 *
 * Out:    the serial. The same serial with the same content again is answered alike and does nothing.
 * Errors: ApiRefusal 403, 1003 with every problem, 1005, 10127.
 */
export async function create (deps: HttpDeps, call: Call): Promise<Accepted> {
  const { plugin, entity, by } = call
  for (const key of ['save', OPERATION]) if (!isPermitted(by, entity.number, entity.operations.get(key)?.permission ?? null)) throw new ApiRefusal('403', `用户 ${by.name} 没有“${entity.operations.get(key)!.name.zh_CN}”的权限，请联系管理员授权。`)
  const context = await interfaceContext(deps, call)
  const parsed = plugin.parse!(call.payload, context)
  if ('problems' in parsed) throw problemsRefusal(parsed.problems)
  const values = { ...parsed.row, ...sourceOf(call) }
  refuseForeignOrg(call, values)
  const { outcomes } = await deps.corridor.run({
    id: `api-${call.request.id}`, entity: entity.number, operation: OPERATION, source: 'api', by, now: call.now,
    rows: { data: [{ id: null, version: null, values, once: { scope: call.application.appId, key: parsed.serial, contentHash: contentHash(call.payload) } }] }
  })
  return await accepted(deps, call, outcomes[0]!, parsed.serial, parsed.ignored)
}

/** Where the row came from, in the fields that say so. */
function sourceOf ({ entity, application, businessSystemCode }: Call): Record<string, string> {
  const all = { apiapp: application.appId, systemsource: businessSystemCode }
  return Object.fromEntries(Object.entries(all).filter(([key]) => entity.field.has(key)))
}

/** A seller of organisations that the user may not touch reads like one that is not there. */
function refuseForeignOrg ({ entity, by }: Call, values: Readonly<Record<string, unknown>>): void {
  if (entity.mainOrg === null || by.orgs === 'all' || by.orgs.includes(String(values[entity.mainOrg]))) return
  throw new ApiRefusal('1003', 'sellerTaxpayerId：没有找到该税号对应的开票组织，请核对税号或联系管理员。')
}

async function accepted (deps: HttpDeps, call: Call, outcome: Outcome, serial: string, ignored: readonly string[]): Promise<Accepted> {
  if (outcome.codes.includes('PL_ONCE_REPEATED')) return { message: '该流水号已受理，内容相同，未重复处理。', data: serial }
  if (outcome.codes.includes('PL_ONCE_CONFLICT')) throw await conflict(deps, call, outcome, serial)
  if (outcome.codes.includes('PL_ROW_DUPLICATE')) throw new ApiRefusal('10127', `serialNo ${serial} 重复：该流水号已被使用。`)
  if (outcome.outcome === 'accepted' || outcome.outcome === 'done') {
    const rest = ignored.length === 0 ? '' : `以下字段未识别，已忽略：${ignored.slice(0, 50).join('、')}。`
    return { message: `已受理，请查询开票结果。${rest}`, data: serial }
  }
  throw problemsRefusal(outcome.messages.filter(message => message.level === 'error').map(message => ({ field: apiPlace(call.entity, message), message: message.text })))
}

/** Another content under a known serial: a failed one may be changed where it failed, every other stays as it is. */
async function conflict (deps: HttpDeps, call: Call, outcome: Outcome, serial: string): Promise<ApiRefusal> {
  const status = call.entity.operations.get(OPERATION)?.status
  const [row] = outcome.id === '' ? [] : await deps.store.load(call.entity.number, [outcome.id], [], call.by.orgs)
  if (status != null && status.otherwise !== null && row?.[status.field] === status.otherwise) return new ApiRefusal('1005', `serialNo ${serial} 对应的发票开票失败，尚未确认可以替换。请在开票过程监控中修改后重开，或换一个流水号。`)
  return new ApiRefusal('10127', `serialNo ${serial} 重复：该流水号已受理过内容不同的请求，本次未做任何处理。`)
}

/** The fingerprint of a payload: the order of its members says nothing. */
export const contentHash = (payload: unknown): string => createHash('sha256').update(JSON.stringify(sorted(payload))).digest('hex')

function sorted (value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1).map(([key, each]) => [key, sorted(each)]))
}
