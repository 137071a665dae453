/** The files of issued invoices. */
import type { FastifyInstance } from 'fastify'
import { invoicePdf } from '../files/invoice-pdf.ts'
import { invoiceXml } from '../files/invoice-xml.ts'
import type { Ledger } from '../ledger.ts'

const FILE = { type: 'object', properties: { file: { type: 'string', pattern: '^\\d{20}\\.(pdf|xml)$', description: '20-digit number, then .pdf or .xml' } } } as const

export function fileRoutes (app: FastifyInstance, ledger: Ledger): void {
  app.get('/v1/files/:file', { schema: { summary: 'The printed or the structured form of an invoice, marked as pretended.', tags: ['channel'], params: FILE } }, async (request, reply) => {
    const [invoiceNo, kind] = (request.params as { file: string }).file.split('.') as [string, 'pdf' | 'xml']
    const filing = ledger.byNumber(invoiceNo)
    if (filing === null) return reply.code(404).send({ state: 'absent', reason: `没有发票 ${invoiceNo}。No invoice has this number.` })
    reply.header('content-disposition', `inline; filename="${invoiceNo}.${kind}"`)
    return kind === 'pdf' ? reply.type('application/pdf').send(await invoicePdf(filing)) : reply.type('application/xml; charset=utf-8').send(invoiceXml(filing))
  })
}
