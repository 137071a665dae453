/** Interface codes that ask for a row by the caller's serial. */
import { isPermitted } from '../../operation/command.ts'
import type { FieldModel, Filter } from '../../metadata/model.ts'
import type { HttpDeps } from '../deps.ts'
import { interfaceContext, problemsRefusal, type Call } from './call.ts'
import { ApiRefusal } from './codes.ts'
import type { Accepted } from './create.ts'
import { decimal } from './exact-json.ts'
import type { FileLinks } from './file-links.ts'

/**
 * Finds the row of a serial and a seller, among those the caller's application made.
 *
 * Out:    the row as the API says it.
 * Errors: ApiRefusal 403, 1003, 1004.
 */
export async function query (deps: HttpDeps, links: FileLinks, call: Call): Promise<Accepted> {
  const { plugin, entity, by } = call
  if (!isPermitted(by, entity.number, 'view')) throw new ApiRefusal('403', `用户 ${by.name} 没有查看${entity.name.zh_CN}的权限，请联系管理员授权。`)
  const key = plugin.key!(call.payload)
  if ('problems' in key) throw problemsRefusal(key.problems)
  const [row] = !canBe(call, key) ? [] : await deps.store.find(entity.number, keyFilter(call, key), { entries: 'all', limit: 1, scope: by.orgs, now: call.now, sort: newestFirst(call) })
  if (row === undefined) throw new ApiRefusal('1004', `没有找到 serialNo=${key.serial.slice(0, 60)}、sellerTaxpayerId=${key.sellerTaxNo.slice(0, 30)} 的${entity.name.zh_CN}。`)
  const context = await interfaceContext(deps, call)
  return { message: '查询成功', data: plugin.answer!(row, { ...context, decimal, fileUrl: kind => links.link(call.request, entity.number, row.id, kind) }) }
}

interface Key { readonly serial: string, readonly sellerTaxNo: string }
const fieldOf = ({ entity }: Call, api: string): FieldModel => entity.fields.find(field => field.api === api)!

/** Whether a row could have such a key at all: one that is too long for its field is nobody's. */
const canBe = (call: Call, { serial, sellerTaxNo }: Key): boolean =>
  [...serial].length <= fieldOf(call, 'serialNo').maxLength && [...sellerTaxNo].length <= fieldOf(call, 'sellerTaxpayerId').maxLength

function keyFilter (call: Call, key: Key): Filter {
  const { entity, application } = call
  const own: Filter[] = entity.field.has('apiapp') ? [{ field: 'apiapp', op: '=', value: application.appId }] : []
  return { all: [{ field: fieldOf(call, 'serialNo').key, op: '=', value: key.serial }, { field: fieldOf(call, 'sellerTaxpayerId').key, op: '=', value: key.sellerTaxNo }, ...own] }
}

const newestFirst = ({ entity }: Call): readonly { readonly field: string, readonly dir: 'desc' }[] =>
  entity.fields.filter(field => field.type === 'CreateDateField').map(field => ({ field: field.key, dir: 'desc' as const }))
