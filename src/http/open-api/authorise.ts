/** Two steps to a token: the application shows its secret, then the user of that application is named. */
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { verifyPassword } from '../password.ts'
import type { HttpDeps } from '../deps.ts'
import type { People } from '../people.ts'
import { objectOf, textOf } from './body.ts'
import { ApiRefusal } from './codes.ts'
import { accessTokenSchema, appTokenSchema, loginSchema, logoutSchema, tokenAnswerSchema } from './document.ts'
import type { Tokens } from './tokens.ts'

export interface AuthAnswer {
  readonly data: Readonly<Record<string, unknown>>
  readonly state: 'success' | 'error'
  readonly status: boolean
}

/** Says the same whichever part was wrong. */
const REFUSED = '认证失败，请检查应用、密钥、账套与用户。'
const tags = ['open API']
const config = { rateLimit: { max: 600, timeWindow: 60_000 } }
const documented = { validatorCompiler: () => () => true, config }

export const authorise: FastifyPluginAsync<{ readonly deps: HttpDeps, readonly who: People, readonly tokens: Tokens }> = async (app, { deps, who, tokens }) => {
  app.post('/api/getAppToken.do', { ...documented, schema: { tags, summary: '1.01 应用令牌 app_token', body: appTokenSchema, response: { 200: tokenAnswerSchema } } }, async request =>
    await answered(request, async members => {
      const application = await deps.store.platform.application(textOf(members, 'appId'))
      const isRight = await verifyPassword(textOf(members, 'appSecret'), application?.secretHash ?? null)
      if (application === null || !isRight || !application.enabled || textOf(members, 'accountId') !== application.accountId) return null
      const { token, expiresAt } = await tokens.make({ kind: 'app', appId: application.appId, userId: null })
      return { app_token: token, expire_time: expiresAt.getTime() }
    }))

  app.post('/api/login.do', { ...documented, schema: { tags, summary: '1.02 访问令牌 access_token', body: loginSchema, response: { 200: tokenAnswerSchema } } }, async request =>
    await answered(request, async members => {
      const holder = await tokens.holder(textOf(members, 'apptoken'), 'app')
      const application = holder === null ? null : await deps.store.platform.application(holder.appId)
      const person = await who.by(members.usertype === 'Mobile' ? 'phone' : 'number', textOf(members, 'user'))
      if (application === null || !application.enabled || person === null || textOf(members, 'accountId') !== application.accountId) return null
      const { token, expiresAt } = await tokens.make({ kind: 'access', appId: application.appId, userId: person.id })
      return { access_token: token, expire_time: expiresAt.getTime() }
    }))

  app.post('/api/logout.do', { ...documented, schema: { tags, summary: '2.1 注销 access_token', body: logoutSchema, response: { 200: accessTokenSchema } } }, async request =>
    await answered(request, async members => {
      const token = textOf(members, 'access_token') || tokenOf(request)
      const holder = await tokens.holder(token, 'access')
      if (holder === null) return null
      await tokens.remove(token)
      return {}
    }))
}

/** The token of a request: header or query, as clients of both kinds exist. */
export function tokenOf (request: FastifyRequest): string {
  const header = request.headers.access_token
  const query = (request.query as Readonly<Record<string, unknown>>).access_token
  return typeof header === 'string' && header !== '' ? header : typeof query === 'string' ? query : ''
}

async function answered (request: FastifyRequest, work: (members: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>> | null>): Promise<AuthAnswer> {
  try {
    const granted = await work(objectOf(request.body))
    return granted === null ? refusedAuth('401', REFUSED) : { data: { ...granted, success: true, error_desc: '', error_code: '0' }, state: 'success', status: true }
  } catch (error) {
    if (error instanceof ApiRefusal) return refusedAuth(error.errorCode, error.message)
    throw error
  }
}

export const refusedAuth = (code: string, description: string): AuthAnswer =>
  ({ data: { success: false, error_desc: description, error_code: code }, state: 'error', status: false })
