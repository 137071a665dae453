/** The built web client: its files, and its page for every address that is one of its own. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { text } from './door-error.ts'

/** Addresses of programs: what is not there is answered as an error, not with a page. */
const PROGRAMS = /^\/(api|kapi|docs|health|assets)(\/|$)/

export const client = fp<{ readonly uiFolder: string | null }>(async (app, { uiFolder }) => {
  // Read for each request: a client that is built again while the host runs is served from then on.
  const page = async (): Promise<string | null> => uiFolder === null ? null : await readFile(join(uiFolder, 'index.html'), 'utf8').catch(() => null)
  if (uiFolder !== null) {
    await app.register(fastifyStatic, {
      root: uiFolder,
      // Only the files that are there now are routes of their own; a later build's come in by the wildcard of their folder.
      wildcard: false,
      index: false,
      globIgnore: ['assets/**']
    })
    await app.register(fastifyStatic, { root: join(uiFolder, 'assets'), prefix: '/assets/', decorateReply: false, immutable: true, maxAge: '365d' })
  }
  const send = { schema: { hide: true } }
  const sendPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (PROGRAMS.test(request.url.split('?', 1)[0]!)) { reply.callNotFound(); return reply }
    const html = await page()
    if (html === null) return await reply.code(503).type('text/plain; charset=utf-8').send(`${NOT_BUILT.zh_CN}\n${NOT_BUILT.en_US}\n`)
    return await reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html)
  }
  app.get('/', send, sendPage)
  app.get('/*', send, sendPage)
}, { name: 'pl-client' })

const NOT_BUILT = text('网页尚未构建，请运行 npm run build。', 'The web client is not built. Run npm run build.')
