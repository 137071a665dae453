/** The open API as one scope: bodies up to 5 MB taken as text, errors in its own envelope, no cookies. */
import type { FastifyPluginAsync } from 'fastify'
import { answerError, errorAnswer } from '../errors.ts'
import type { HttpDeps } from '../deps.ts'
import type { People } from '../people.ts'
import { secretOf } from '../secrets.ts'
import { authorise, refusedAuth } from './authorise.ts'
import { takeText } from './body.ts'
import { fileLinks, GATEWAY, linkedFiles, type FileLinks } from './file-links.ts'
import { gateway, refused } from './gateway.ts'
import { tokens } from './tokens.ts'

export const openApi: FastifyPluginAsync<{ readonly deps: HttpDeps, readonly who: People }> = async (app, { deps, who }) => {
  takeText(app)
  const made = tokens(deps.store, deps.now)
  const linkSecret = secretOf(deps.store, 'http.linkSecret')
  const links = async (): Promise<FileLinks> => fileLinks(await linkSecret())
  const sweeper = setInterval(() => { deps.store.platform.token.sweep(deps.now()).catch(error => app.log.warn({ err: error }, 'Old tokens were not swept.')) }, 3_600_000)
  sweeper.unref()
  app.addHook('onClose', async () => clearInterval(sweeper))

  // What is refused before a handler sees it (too large, too often) keeps the shape that the caller reads.
  app.setErrorHandler((error: Parameters<typeof answerError>[0], request, reply) => {
    const { statusCode, message } = errorAnswer(error, request)
    if (statusCode >= 500 || !isPost(request.method)) return answerError(error, request, reply)
    return reply.code(statusCode).send(request.url.startsWith(GATEWAY) ? refused('1001', message) : refusedAuth('1001', message))
  })
  await app.register(authorise, { deps, who, tokens: made })
  await app.register(gateway, { deps, who, tokens: made, links })
  await app.register(linkedFiles, { deps, links })
}

const isPost = (method: string): boolean => method === 'POST'

/** A path that stands before ours (`https://host/tenant/api/…`) is the caller's own affair. */
const PREFIXED = /^\/.*?(\/api\/(?:getAppToken|login|logout)\.do|\/kapi\/app\/sim\/(?:openApi|files\/[^?]*))(?=$|\?)/

export const withoutPrefix = (url: string): string => url.replace(PREFIXED, '$1')
