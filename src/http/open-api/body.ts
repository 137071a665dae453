/** Bodies of the open API: JSON whatever content type an old client writes over it, read only after the caller is known. */
import type { FastifyInstance } from 'fastify'
import { ApiRefusal } from './codes.ts'
import { parseExact } from './exact-json.ts'

const BODY_BYTES = 5_000_000

/** Takes every body of this scope, up to 5 MB, as it is. */
export function takeText (app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  // Old clients leave the type empty or write one that is none; a gateway that answers 200 to all else may not stop at that.
  app.addHook('onRequest', (request, _reply, done) => {
    request.raw.headers['content-type'] = 'application/json'
    done()
  })
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_BYTES }, (_request, body, done) => { done(null, body) })
}

/**
 * Reads a body as a JSON object.
 *
 * Out:    its members; numbers as decimal text.
 * Errors: ApiRefusal 1001.
 */
export function objectOf (body: unknown): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = parseExact(new TextDecoder('utf-8', { fatal: true }).decode(body instanceof Uint8Array ? body : new Uint8Array()))
  } catch (error) {
    throw new ApiRefusal('1001', `请求体不是有效的 JSON：${(error as Error).message.slice(0, 120)}。`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ApiRefusal('1001', '请求体应为一个 JSON 对象。')
  return value as Record<string, unknown>
}

/** A member as text: numbers count as their digits, everything else as missing. */
export const textOf = (members: Readonly<Record<string, unknown>>, name: string): string => typeof members[name] === 'string' ? members[name] : ''
