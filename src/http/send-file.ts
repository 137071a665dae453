/** Sends a file of a row, as its channel gave it. */
import type { FastifyReply } from 'fastify'
import type { FileKind } from '../operation/files.ts'
import type { HttpDeps } from './deps.ts'
import { DoorError, notFound, text } from './door-error.ts'

/** What a browser is told a file is, whatever the channel said: a page of somebody else's never runs under our address. */
const TYPES: Readonly<Record<FileKind, string>> = { pdf: 'application/pdf', xml: 'application/xml; charset=utf-8', ofd: 'application/ofd' }

/**
 * Fetches a file through the channel and sends it inline.
 *
 * Errors: 404 where the row has no such file, 502 where the channel does not give it.
 */
export async function sendFile (deps: Pick<HttpDeps, 'file'>, reply: FastifyReply, entity: string, id: string, kind: FileKind, label: string): Promise<FastifyReply> {
  const file = await deps.file(entity, id, kind).catch((error: unknown) => {
    reply.log.warn({ err: error, entity, id, kind }, 'A file could not be fetched.')
    throw new DoorError(502, 'PL_FILE_UNREACHABLE', text('版式文件暂时取不到，请稍后再试。', 'The file cannot be fetched now. Try again later.'))
  })
  if (file === null) throw notFound(text(`${label} 的 ${kind.toUpperCase()} 文件`, `the ${kind.toUpperCase()} file of ${label}`))
  // The browser's own viewer of PDF is a plugin of that page; other kinds may do nothing at all.
  if (kind === 'pdf') reply.removeHeader('content-security-policy')
  else reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  const safe = label.replace(/[^\w.-]/g, '_')
  return await reply
    .header('content-disposition', `inline; filename="${safe}.${kind}"; filename*=UTF-8''${encodeURIComponent(label)}.${kind}`)
    .header('cache-control', 'private, max-age=300')
    .type(TYPES[kind])
    .send(file.body)
}
