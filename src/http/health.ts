/** Whether the process lives, and whether it can do its work. */
import type { FastifyPluginAsync } from 'fastify'
import type { HttpDeps } from './deps.ts'

export const health: FastifyPluginAsync<{ readonly deps: HttpDeps }> = async (app, { deps }) => {
  app.get('/health/live', { schema: { tags: ['health'], summary: 'The process lives' }, logLevel: 'warn' }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { tags: ['health'], summary: 'The database answers and the metadata is loaded' }, logLevel: 'warn' }, async (_request, reply) => {
    const database = await deps.store.ping().then(() => true, error => { app.log.error({ err: error }, 'The database does not answer.'); return false })
    const answer = { status: database ? 'ready' : 'not ready', database: database ? 'answers' : 'does not answer', entities: deps.model().entities.size, version: deps.version }
    return await reply.code(database ? 200 : 503).send(answer)
  })
}
