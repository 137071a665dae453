/** What the browser may do with our pages, and how often an address may knock. */
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify from 'fastify'
import fp from 'fastify-plugin'
import { DoorError, text } from './door-error.ts'

const HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // The client's component library writes its styles into the page while it runs.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      frameSrc: ["'self'", 'blob:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"]
    }
  },
  // The host speaks plain HTTP; whatever ends TLS before it says this.
  strictTransportSecurity: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'same-origin' }
}

export const security = fp(async app => {
  const headers = await fixedHeaders()
  app.addHook('onRequest', (_request, reply, done) => { reply.headers(headers); done() })
  // Only the doors that take credentials count: everything else has a signed-in person or a token behind it.
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, context) => new DoorError(429, 'PL_TOO_MANY', text(`请求过于频繁，请 ${context.after} 后再试。`, `Too many requests. Try again in ${context.after}.`))
  })
}, { name: 'pl-security' })

/**
 * Asks helmet once for its headers: it works them out anew for every request, which costs more than reading a row, and here they never differ.
 */
async function fixedHeaders (): Promise<Record<string, string>> {
  const probe = fastify()
  await probe.register(helmet, HEADERS)
  probe.get('/', async (_request, reply) => await reply.send())
  const { headers } = await probe.inject('/')
  await probe.close()
  const own = new Set(['content-length', 'content-type', 'connection', 'date'])
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => own.has(name) ? [] : [[name, String(value)]]))
}
