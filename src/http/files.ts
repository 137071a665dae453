/** Files of rows, for signed-in people. */
import type { FastifyPluginAsync } from 'fastify'
import type { FileKind } from '../operation/files.ts'
import type { HttpDeps } from './deps.ts'
import { rowOf } from './forms.ts'
import { foundEntity } from './refs.ts'
import { idSchema, nameSchema } from './schemas.ts'
import { sendFile } from './send-file.ts'

interface FileParams { readonly Params: { readonly entity: string, readonly id: string, readonly kind: FileKind } }
const params = { type: 'object', properties: { entity: nameSchema, id: idSchema, kind: { enum: ['pdf', 'xml', 'ofd'] } } } as const

export const files: FastifyPluginAsync<{ readonly deps: HttpDeps }> = async (app, { deps }) => {
  app.get<FileParams>('/files/:entity/:id/:kind', { schema: { tags: ['files'], summary: 'A file of a row, inline', params } }, async (request, reply) => {
    const { id, kind } = request.params
    const entity = foundEntity(deps, request.params.entity, request.principal)
    const row = await rowOf(deps, entity, id, request.principal)
    return await sendFile(deps, reply, entity.number, row.id, kind, String(row[entity.numberField] ?? row.id))
  })
}
