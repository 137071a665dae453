/** Somebody with a browser, and a program with a token, at the doors of a world. */
import type { Response } from 'light-my-request'
import type { App } from '../../src/app.ts'
import { hashPassword } from '../../src/http/password.ts'
import { saveAll, type Basics } from '../helpers/basics.ts'

export interface Visitor {
  get (url: string, headers?: Record<string, string>): Promise<Response>
  send (method: 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  readonly cookie: string
  readonly csrfToken: string
  readonly userId: string
}

export const PASSWORD = '开门 open sesame'
// Hashing takes a tenth of a second; the tests that check it hash for themselves.
const hash = await hashPassword(PASSWORD)

export interface People { readonly admin: string, readonly clerk: string, readonly viewer: string, readonly stranger: string }

/** An administrator, a clerk and a viewer of the first organisation, and a clerk of the second. */
export async function savePeople (app: App, { org, otherOrg }: Basics): Promise<People> {
  const [admin, clerk, viewer, stranger] = await saveAll(app, 'bos_user', [
    { number: 'admin', name: '管理员', roles: ['administrator'], phone: '13800000001' },
    { number: 'clerk', name: '张敏', roles: ['invoice_clerk'], orgs: [org] },
    { number: 'viewer', name: '李看', roles: ['viewer'], orgs: [org] },
    { number: 'stranger', name: '王外', roles: ['invoice_clerk'], orgs: [otherOrg] }
  ]) as [string, string, string, string]
  for (const id of [admin, clerk, viewer, stranger]) await app.store.platform.setCredential(id, hash)
  return { admin, clerk, viewer, stranger }
}

/** Signs somebody in and keeps the cookie and the token of the page. */
export async function signIn (app: App, user: string, password = PASSWORD): Promise<Visitor> {
  const answer = await app.http.inject({ method: 'POST', url: '/api/session', payload: { user, password } })
  if (answer.statusCode !== 200) throw new Error(`${user} was not let in: ${answer.body}`)
  const cookie = String(answer.headers['set-cookie']).split(';', 1)[0]!
  const { csrfToken, user: { id: userId } } = answer.json<{ csrfToken: string, user: { id: string } }>()
  return {
    cookie, csrfToken, userId,
    get: async (url, headers = {}) => await app.http.inject({ method: 'GET', url, headers: { cookie, ...headers } }),
    send: async (method, url, body, headers = {}) => await app.http.inject({ method, url, headers: { cookie, 'x-csrf-token': csrfToken, ...headers }, ...(body === undefined ? {} : { payload: body as object }) })
  }
}

export const APPLICATION = { appId: 'erp', appSecret: 'synthetic secret', accountId: 'account-1', businessSystemCode: 'ERP' }

/** Makes the application that programs use. */
export async function saveApplication (app: App, more: Partial<{ encoding: 'base64' | 'aes', aesPassword: string | null, allowPlain: boolean, appId: string }> = {}): Promise<void> {
  const { appId, appSecret, accountId, businessSystemCode } = APPLICATION
  await app.store.platform.saveApplication({ appId, secretHash: await hashPassword(appSecret), accountId, name: 'ERP', businessSystemCodes: [businessSystemCode], encoding: 'base64', aesPassword: null, allowPlain: true, enabled: true, ...more })
}

export interface Program {
  readonly token: string
  call (interfaceCode: string, payload: unknown, more?: Record<string, unknown>): Promise<{ success: boolean, status: boolean, errorCode: string, message: string, data?: string }>
}

/** Takes the two steps to a token and calls the gateway with it. */
export async function program (app: App, user: string, base = ''): Promise<Program> {
  const post = async (url: string, payload: object): Promise<Response> => await app.http.inject({ method: 'POST', url: `${base}${url}`, payload })
  const first = (await post('/api/getAppToken.do', APPLICATION)).json<{ data: { app_token: string } }>()
  const second = (await post('/api/login.do', { apptoken: first.data.app_token, user, usertype: 'UserName', accountId: APPLICATION.accountId })).json<{ data: { access_token: string } }>()
  const token = second.data.access_token
  return {
    token,
    call: async (interfaceCode, payload, more = {}) => (await app.http.inject({
      method: 'POST', url: `${base}/kapi/app/sim/openApi`, headers: { access_token: token },
      payload: { requestId: '1732300000000123', businessSystemCode: APPLICATION.businessSystemCode, interfaceCode, data: encoded(payload), ...more }
    })).json()
  }
}

/** Payloads may be given as JSON text, so that their numbers stay as they are written. */
export const encoded = (payload: unknown): string => Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload), 'utf8').toString('base64')
export const decoded = (data: string | undefined): string => Buffer.from(data ?? '', 'base64').toString('utf8')
