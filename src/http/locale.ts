/** In which language somebody is answered. */
import type { FastifyRequest } from 'fastify'
import type { Locale } from '../metadata/model.ts'

/**
 * Chooses the language of an answer: the person's own choice, else what the browser prefers, else Chinese.
 */
export function localeOf (request: FastifyRequest): Locale {
  const chosen = request.session?.locale
  if (chosen !== undefined) return chosen
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en_US' : 'zh_CN'
}
