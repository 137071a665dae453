/** The pretended tax bureau: an application of its own, which knows nothing of the host. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { openIssuingDesk } from './issuing-desk.ts'
import { openLedger, type Ledger } from './ledger.ts'
import { pickBetween, seededRandom, type Random } from './random.ts'
import { openReception } from './reception.ts'
import { malformed } from './refusals.ts'
import { deskRoutes } from './routes/desk-routes.ts'
import { fileRoutes } from './routes/file-routes.ts'
import { filingRoutes } from './routes/filing-routes.ts'
import { DEFAULT_SETTINGS, changeSettings, drawLuck, type Settings, type SettingsChange } from './settings.ts'

export interface BureauOptions {
  /** The ledger's file, or `:memory:`. */
  readonly file: string
  readonly now?: () => Date
  readonly random?: Random
  readonly logLevel?: string
}

/** A body of 2 000 lines with everything filled in stays well below. */
const BODY_LIMIT = 8 * 1024 * 1024
const SETTINGS_KEY = 'settings'

/** The settings, kept in the ledger, and what follows from them. */
function openControl (ledger: Ledger, realNow: () => Date, random: Random) {
  const kept = ledger.readSetting(SETTINGS_KEY)
  let settings: Settings = kept === null ? DEFAULT_SETTINGS : changeSettings(DEFAULT_SETTINGS, JSON.parse(kept) as Settings)
  const chance = (): Random => settings.seed === null ? random : seededRandom(settings.seed)
  let draw = chance()
  return {
    now: () => new Date(realNow().getTime() + settings.clockOffsetMs),
    latencyMs: () => pickBetween(settings.latencyMs, draw),
    decidesAtOnce: () => settings.latencyMs[1] === 0,
    luck: () => drawLuck(settings.faults, draw),
    change: (change: SettingsChange): Settings => {
      settings = changeSettings(settings, change)
      if (change.seed !== undefined || change.reset === true) draw = chance()
      ledger.writeSetting(SETTINGS_KEY, JSON.stringify(settings))
      return settings
    }
  }
}

/** Answers what does not fit the schema with a definite no that names every place, and nothing with a stack. */
function refuseMalformed (app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) { request.log.error(error); return reply.code(500).send({ state: 'error', reason: '局端内部异常' }) }
    const reasons = error.validation?.map(({ instancePath, message, params }) => `${instancePath || '/'}: ${message ?? ''}${'allowedValues' in params ? ` (${String(params.allowedValues)})` : ''}`)
    return reply.code(status).send({ state: 'failed', ...malformed((reasons ?? [error.message]).slice(0, 10).join('；')) })
  })
}

/**
 * Builds the bureau over its ledger and takes up what was left undecided; it does not listen yet.
 *
 * In:     the ledger's file; the clock and chance, for tests.
 * Out:    a Fastify application; `close` puts the desk and the ledger down.
 */
export async function buildBureau ({ file, now = () => new Date(), random = Math.random, logLevel = 'silent' }: BureauOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: logLevel }, bodyLimit: BODY_LIMIT, forceCloseConnections: true,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: true, allowUnionTypes: true, strictTypes: false } }
  })
  const ledger = openLedger(file)
  const control = openControl(ledger, now, random)
  const desk = openIssuingDesk({ ledger, now: control.now, latencyMs: control.latencyMs })
  app.addHook('onClose', async () => { desk.close(); ledger.close() })
  refuseMalformed(app)

  await app.register(swagger, { openapi: { info: { title: '模拟税局 · Pretended tax bureau', description: 'Not a real tax system. Every decimal is a string.', version: '1.0.0' } } })
  await app.register(swaggerUi, { routePrefix: '/docs' })
  await app.register(async routes => {
    filingRoutes(routes, { ledger, receive: openReception({ ledger, desk, now: control.now, decidesAtOnce: control.decidesAtOnce }), luck: control.luck, now: control.now })
    fileRoutes(routes, ledger)
    deskRoutes(routes, { ledger, now: control.now, change: change => { const settings = control.change(change); desk.wake(); return settings } })
  })
  return app
}
