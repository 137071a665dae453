/** What the browser may do with our pages, and how often an address may knock. */
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fp from 'fastify-plugin'
import { DoorError, text } from './door-error.ts'

export const security = fp(async app => {
  await app.register(helmet, {
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
  })
  // Only the doors that take credentials count: everything else has a signed-in person or a token behind it.
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request, context) => new DoorError(429, 'PL_TOO_MANY', text(`请求过于频繁，请 ${context.after} 后再试。`, `Too many requests. Try again in ${context.after}.`))
  })
}, { name: 'pl-security' })
