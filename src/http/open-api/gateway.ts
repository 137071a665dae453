/** The one gateway of programs: who asks, what for, and always an envelope in return. */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { ApiApplication } from '../../store/store.ts'
import type { HttpDeps } from '../deps.ts'
import { ExpiringMap } from '../expiring-map.ts'
import { principalOf, type People } from '../people.ts'
import { tokenOf } from './authorise.ts'
import { objectOf, textOf } from './body.ts'
import type { Call } from './call.ts'
import { decodeData } from './codec.ts'
import { ApiRefusal, type ApiCode } from './codes.ts'
import { create } from './create.ts'
import { gatewaySchema } from './document.ts'
import { stringifyExact } from './exact-json.ts'
import { GATEWAY, type FileLinks } from './file-links.ts'
import { query } from './query.ts'
import type { Tokens } from './tokens.ts'

export interface Envelope { readonly success: boolean, readonly status: boolean, readonly errorCode: ApiCode, readonly message: string, readonly data?: unknown }

export interface GatewayOptions { readonly deps: HttpDeps, readonly who: People, readonly tokens: Tokens, readonly links: () => Promise<FileLinks> }

const CACHE_MS = 2000

export const gateway: FastifyPluginAsync<GatewayOptions> = async (app, options) => {
  const applications = new ExpiringMap<ApiApplication>(CACHE_MS, 500)
  app.post(GATEWAY, { schema: gatewaySchema, validatorCompiler: () => () => true, serializerCompiler: () => value => stringifyExact(value) }, async (request, reply) =>
    await reply.type('application/json; charset=utf-8').send(await answer(options, applications, request, reply)))
}

async function answer (options: GatewayOptions, applications: ExpiringMap<ApiApplication>, request: FastifyRequest, reply: FastifyReply): Promise<Envelope> {
  try {
    const caller = await callerOf(options, applications, request)
    const { call, encode } = callOf(options.deps, caller, request)
    const { message, data } = call.plugin.kind === 'create' ? await create(options.deps, call) : await query(options.deps, await options.links(), call)
    // A serial goes back as the plain text it is, the way existing clients keep it.
    return { success: true, status: true, errorCode: '0', message, data: typeof data === 'string' ? data : encode(data) }
  } catch (error) {
    if (error instanceof ApiRefusal) return refused(error.errorCode, error.message)
    reply.log.error({ err: error, traceId: request.id }, 'A call of the open API failed.')
    return refused('9999', `系统内部错误，请稍后以相同流水号查询或重试；如仍出现，请报告编号 ${request.id}。`)
  }
}

export const refused = (errorCode: ApiCode, message: string): Envelope => ({ success: false, status: false, errorCode, message })

interface Caller { readonly application: ApiApplication, readonly by: Call['by'] }

async function callerOf ({ deps, who, tokens }: GatewayOptions, applications: ExpiringMap<ApiApplication>, request: FastifyRequest): Promise<Caller> {
  const holder = await tokens.holder(tokenOf(request), 'access')
  const application = holder === null ? null : applications.get(holder.appId, deps.now()) ?? await deps.store.platform.application(holder.appId)
  const person = holder?.userId == null ? null : await who.byId(holder.userId)
  if (application === null || !application.enabled || person === null) throw new ApiRefusal('401', 'access_token 缺失、错误或已过期，请重新获取。')
  applications.set(application.appId, application, deps.now())
  return { application, by: principalOf(person, 'zh_CN', `api:${application.appId}`) }
}

function callOf (deps: HttpDeps, { application, by }: Caller, request: FastifyRequest): { readonly call: Call, readonly encode: (value: unknown) => unknown } {
  const members = objectOf(request.body)
  const interfaceCode = textOf(members, 'interfaceCode')
  const plugin = deps.plugins().interface(interfaceCode)
  if (plugin === undefined) throw new ApiRefusal('1002', `未知的 interfaceCode：${interfaceCode.slice(0, 60) || '（空）'}。可用：${deps.plugins().interfaces.join('、')}。`)
  const entity = deps.model().entities.get(plugin.entity)!
  const businessSystemCode = systemOf(application, members)
  const { payload, encode } = decodeData(members.data, application)
  return { call: { request, application, businessSystemCode, by, now: deps.now(), plugin, entity, payload }, encode }
}

function systemOf (application: ApiApplication, members: Readonly<Record<string, unknown>>): string {
  const code = textOf(members, 'businessSystemCode')
  if (application.businessSystemCodes.length > 0 && !application.businessSystemCodes.includes(code)) throw new ApiRefusal('1003', `businessSystemCode：${code.slice(0, 50) || '缺失'}，应为该应用登记的业务系统编码。`)
  return code.slice(0, 50)
}
