/** The one error handler: every "no" in the same shape, every fault logged once and told without its inside. */
import { STATUS_CODES } from 'node:http'
import fp from 'fastify-plugin'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Text } from '../metadata/model.ts'
import { DoorError, notFound, text, type DoorProblem } from './door-error.ts'
import { localeOf } from './locale.ts'

export interface ErrorAnswer {
  readonly statusCode: number
  readonly code: string
  readonly error: string
  readonly message: string
  readonly traceId: string
  readonly problems?: readonly DoorProblem[]
}

/** What the framework's own refusals mean to the person. */
const KNOWN: Readonly<Record<string, { readonly code: string, readonly text: Text }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'PL_BODY_TOO_LARGE', text: text('请求内容过大，请减少内容后重试。', 'The request is too large. Send less at once.') },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { code: 'PL_MEDIA_TYPE', text: text('不支持的内容类型，请使用 application/json。', 'Unsupported content type. Send application/json.') },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'PL_BAD_JSON', text: text('请求体为空，请发送 JSON。', 'The body is empty. Send JSON.') },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'PL_BAD_JSON', text: text('请求体不是有效的 JSON。', 'The body is not valid JSON.') },
  FST_CSRF_MISSING_SECRET: { code: 'PL_CSRF', text: text('页面已过期，请刷新后重试。', 'The page has expired. Reload it.') },
  FST_CSRF_INVALID_TOKEN: { code: 'PL_CSRF', text: text('页面已过期，请刷新后重试。', 'The page has expired. Reload it.') }
}

const BY_STATUS: Readonly<Record<number, { readonly code: string, readonly text: Text }>> = {
  400: { code: 'PL_BAD_REQUEST', text: text('请求不正确。', 'The request is not correct.') },
  404: { code: 'PL_NOT_FOUND', text: text('没有这个地址。', 'There is no such address.') },
  413: KNOWN.FST_ERR_CTP_BODY_TOO_LARGE!,
  414: { code: 'PL_BAD_REQUEST', text: text('地址过长。', 'The address is too long.') },
  415: KNOWN.FST_ERR_CTP_INVALID_MEDIA_TYPE!,
  429: { code: 'PL_TOO_MANY', text: text('请求过于频繁，请稍后再试。', 'Too many requests. Wait a moment.') }
}

export const errors = fp(async app => {
  app.setErrorHandler((error: FastifyError | DoorError, request, reply) => answerError(error, request, reply))
  app.setNotFoundHandler((request, reply) => answerError(notFound(text(`${request.method} ${pathOf(request.url)}`, `${request.method} ${pathOf(request.url)}`)), request, reply))
}, { name: 'pl-errors' })

/**
 * Answers an error in the house's shape.
 *
 * Out:    the reply; faults (5xx) are logged once, here.
 */
export function answerError (error: FastifyError | DoorError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const answer = errorAnswer(error, request)
  if (answer.statusCode >= 500) request.log.error({ err: error, traceId: request.id, method: request.method, path: pathOf(request.url) }, 'A request failed.')
  return reply.code(answer.statusCode).type('application/json; charset=utf-8').send(answer)
}

/** The answer to an error, before it is sent. */
export function errorAnswer (error: FastifyError | DoorError, request: FastifyRequest): ErrorAnswer {
  const locale = localeOf(request)
  const statusCode = statusOf(error)
  const { code, message } = wordsOf(error, statusCode, request.id)
  const problems = problemsOf(error)
  return { statusCode, code, error: STATUS_CODES[statusCode] ?? 'Error', message: message[locale], traceId: request.id, ...(problems.length === 0 ? {} : { problems }) }
}

const statusOf = (error: FastifyError | DoorError): number => {
  const status = error.statusCode ?? 500
  return status >= 400 && status <= 599 ? status : 500
}

function wordsOf (error: FastifyError | DoorError, statusCode: number, traceId: string): { readonly code: string, readonly message: Text } {
  if (error instanceof DoorError) return { code: error.code, message: error.text }
  if (statusCode >= 500) return { code: 'PL_INTERNAL', message: text(`系统内部错误，请稍后重试；如仍出现，请报告编号 ${traceId}。`, `Something failed inside. Try again; if it stays, report the number ${traceId}.`) }
  if ('validation' in error && error.validation) return { code: 'PL_BAD_REQUEST', message: text(`请求不正确：${validationText(error)}`, `The request is not correct: ${validationText(error)}`) }
  // The house's own codes carry their words in both languages already.
  if (error.code?.startsWith('PL_')) return { code: error.code, message: text(error.message, error.message) }
  const known = KNOWN[error.code] ?? BY_STATUS[statusCode] ?? BY_STATUS[400]!
  return { code: known.code, message: known.text }
}

const problemsOf = (error: FastifyError | DoorError): readonly DoorProblem[] => {
  if (error instanceof DoorError) return error.problems
  return (error.validation ?? []).map(each => ({ path: `${error.validationContext ?? 'body'}${each.instancePath}`, message: detailOf(each) }))
}

const validationText = (error: FastifyError): string => (error.validation ?? []).slice(0, 5).map(each => `${error.validationContext ?? 'body'}${each.instancePath} ${detailOf(each)}`).join('; ')

const detailOf = (each: { readonly message?: string | undefined, readonly params: Record<string, unknown> }): string => {
  const extra = each.params.additionalProperty ?? each.params.allowedValues
  return extra === undefined ? each.message ?? '' : `${each.message}: ${Array.isArray(extra) ? extra.join(', ') : String(extra)}`
}

const pathOf = (url: string): string => url.split('?', 1)[0]!.slice(0, 200)
