/** A door's "no": status, code and the words in both languages. errors.ts turns it into the answer. */
import type { Text } from '../metadata/model.ts'

export interface DoorProblem { readonly path: string, readonly message: string }

export class DoorError extends Error {
  readonly statusCode: number
  readonly code: string
  readonly text: Text
  readonly problems: readonly DoorProblem[]

  constructor (statusCode: number, code: string, text: Text, problems: readonly DoorProblem[] = []) {
    super(text.en_US)
    this.statusCode = statusCode
    this.code = code
    this.text = text
    this.problems = problems
  }
}

export const text = (zh_CN: string, en_US: string): Text => ({ zh_CN, en_US })

export const notSignedIn = (): DoorError => new DoorError(401, 'PL_NOT_SIGNED_IN', text('请先登录。', 'Sign in first.'))
export const signInRefused = (): DoorError => new DoorError(401, 'PL_SIGN_IN_REFUSED', text('用户名或密码不正确。', 'The user name or the password is wrong.'))
export const tooManyTries = (): DoorError => new DoorError(429, 'PL_TOO_MANY', text('尝试次数过多，请几分钟后再试。', 'Too many tries. Wait a few minutes.'))
export const forbidden = (what: Text): DoorError => new DoorError(403, 'PL_FORBIDDEN', text(`没有权限：${what.zh_CN}。请联系管理员授权。`, `Not permitted: ${what.en_US}. Ask an administrator for it.`))
export const notFound = (what: Text): DoorError => new DoorError(404, 'PL_NOT_FOUND', text(`找不到：${what.zh_CN}。`, `Not found: ${what.en_US}.`))
export const badRequest = (what: Text, problems: readonly DoorProblem[] = []): DoorError => new DoorError(400, 'PL_BAD_REQUEST', what, problems)
