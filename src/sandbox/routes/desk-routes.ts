/** What people and tests look at and turn: the page, the ledger, the settings, the pulse. */
import type { FastifyInstance } from 'fastify'
import { homePage } from '../home-page.ts'
import type { Ledger } from '../ledger.ts'
import { CONTROL_BODY, LEDGER_QUERY } from '../schemas.ts'
import type { Settings, SettingsChange } from '../settings.ts'

const LATEST = 20
const MOST_ROWS = 10_000
const DEFAULT_ROWS = '1000'

interface Parts { readonly ledger: Ledger, readonly change: (change: SettingsChange) => Settings, readonly now: () => Date }

export function deskRoutes (app: FastifyInstance, { ledger, change, now }: Parts): void {
  app.get('/', { schema: { hide: true } }, async (_request, reply) => reply.type('text/html; charset=utf-8').send(homePage(ledger.latest(LATEST))))

  app.get('/health/live', { schema: { summary: 'Answers while the process lives.', tags: ['tests'] } }, async () => ({ status: 'ok', simulated: true, now: now().toISOString() }))

  app.get('/v1/ledger', { schema: { summary: 'Rows of the ledger by age; `next` is the `after` of the following page, null at the end.', tags: ['tests'], querystring: LEDGER_QUERY } }, async request => {
    const { sellerTaxNo, after = '0', limit = DEFAULT_ROWS } = request.query as { sellerTaxNo?: string, after?: string, limit?: string }
    const asked = Math.min(Number(limit), MOST_ROWS)
    const rows = ledger.rows({ sellerTaxNo: sellerTaxNo ?? null, after: Number(after), limit: asked })
    return { rows, next: rows.length === asked && asked > 0 ? String(rows.at(-1)!.id) : null }
  })

  app.post('/v1/control', { schema: { summary: 'Latency, faults by chance, seed and clock. Kept over restarts until `reset`.', tags: ['tests'], body: CONTROL_BODY } }, async request => change(request.body as SettingsChange))
}
