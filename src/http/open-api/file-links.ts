/** Links to files that programs may open without a session: who holds one was given it by a query of their own. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { FileKind } from '../../operation/files.ts'
import type { HttpDeps } from '../deps.ts'
import { notFound } from '../door-error.ts'
import { idSchema, nameSchema } from '../schemas.ts'
import { sendFile } from '../send-file.ts'

export const GATEWAY = '/kapi/app/sim/openApi'
export const FILES = '/kapi/app/sim/files'

export interface FileLinks {
  link (request: FastifyRequest, entity: string, id: string, kind: FileKind): string
  isGood (entity: string, id: string, kind: string, signature: string): boolean
}

/** In: the installation's secret for links. */
export function fileLinks (secret: string): FileLinks {
  const sign = (entity: string, id: string, kind: string): string => createHmac('sha256', secret).update(`${entity}/${id}/${kind}`).digest('base64url')
  return {
    link: (request, entity, id, kind) => `${baseOf(request)}${FILES}/${entity}/${id}/${kind}/${sign(entity, id, kind)}`,
    isGood: (entity, id, kind, signature) => {
      const [wanted, given] = [Buffer.from(sign(entity, id, kind)), Buffer.from(signature)]
      return wanted.length === given.length && timingSafeEqual(wanted, given)
    }
  }
}

/** The address under which the caller reached us, with the path that stands before ours. */
function baseOf (request: FastifyRequest): string {
  const path = request.originalUrl.split('?', 1)[0]!
  return `${request.protocol}://${request.host}${path.slice(0, Math.max(0, path.indexOf(GATEWAY)))}`
}

interface LinkParams { readonly Params: { readonly entity: string, readonly id: string, readonly kind: FileKind, readonly signature: string } }
const params = { type: 'object', properties: { entity: nameSchema, id: idSchema, kind: { enum: ['pdf', 'xml', 'ofd'] }, signature: { type: 'string', maxLength: 100 } } } as const

export const linkedFiles: FastifyPluginAsync<{ readonly deps: HttpDeps, readonly links: () => Promise<FileLinks> }> = async (app, { deps, links }) => {
  app.get<LinkParams>(`${FILES}/:entity/:id/:kind/:signature`, { schema: { tags: ['open API'], summary: '版式文件，地址由查询接口返回', params } }, async (request, reply) => {
    const { entity, id, kind, signature } = request.params
    if (!(await links()).isGood(entity, id, kind, signature)) throw notFound({ zh_CN: '文件', en_US: 'file' })
    const [row] = await deps.store.load(entity, [id], [], 'all')
    if (row === undefined) throw notFound({ zh_CN: '文件', en_US: 'file' })
    const model = deps.model().entities.get(entity)!
    return await sendFile(deps, reply, entity, id, kind, String(row[model.numberField] ?? id))
  })
}
