/** The built web client: its files, and its page for every address that is one of its own. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import fp from 'fastify-plugin'
import { text } from './door-error.ts'

/** Addresses of programs: what is not there is answered as an error, not with a page. */
const PROGRAMS = /^\/(api|kapi|docs|health|assets)(\/|$)/

export const client = fp<{ readonly uiFolder: string | null }>(async (app, { uiFolder }) => {
  const page = uiFolder === null ? null : await readFile(join(uiFolder, 'index.html'), 'utf8').catch(() => null)
  if (uiFolder === null || page === null) {
    app.get('/', { schema: { hide: true } }, async (_request, reply) => await reply.code(503).type('text/plain; charset=utf-8').send(`${NOT_BUILT.zh_CN}\n${NOT_BUILT.en_US}\n`))
    return
  }
  await app.register(fastifyStatic, {
    root: uiFolder,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => { reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache') }
  })
  const send = { schema: { hide: true } }
  app.get('/', send, async (_request, reply) => await reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page))
  app.get('/*', send, async (request, reply) => {
    if (PROGRAMS.test(request.url.split('?', 1)[0]!)) { reply.callNotFound(); return reply }
    return await reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page)
  })
}, { name: 'pl-client' })

const NOT_BUILT = text('网页尚未构建，请运行 npm run build。', 'The web client is not built. Run npm run build.')
