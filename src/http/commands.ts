/** How far a command has come, for whoever gave it. */
import type { FastifyPluginAsync } from 'fastify'
import type { CommandProgress } from '../sdk/wire.ts'
import type { HttpDeps } from './deps.ts'
import { notFound } from './door-error.ts'

const params = { type: 'object', properties: { id: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' } } } as const

export const commands: FastifyPluginAsync<{ readonly deps: HttpDeps }> = async (app, { deps }) => {
  app.get<{ Params: { readonly id: string } }>('/commands/:id', { schema: { tags: ['commands'], summary: 'How far a command has come', params } }, async (request): Promise<CommandProgress> => {
    const { id } = request.params
    const { userId, orgs } = request.principal
    const [first] = await deps.store.commandAttempts(id, 1)
    // Administrators may look at everybody's; for the others somebody else's command is not there.
    if (first === undefined || (first.by !== userId && orgs !== 'all')) throw notFound({ zh_CN: `命令 ${id}`, en_US: `command ${id}` })
    return { commandId: id, ...await deps.corridor.progress(id) }
  })
}
