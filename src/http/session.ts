/** Sessions of people: a signed cookie, the session itself in the database, and a token against requests forged by other sites. */
import cookie, { Signer } from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import session from '@fastify/session'
import fp from 'fastify-plugin'
import type { Locale } from '../metadata/model.ts'
import type { HttpDeps } from './deps.ts'
import { secretOf } from './secrets.ts'
import { sessionStore } from './session-store.ts'

declare module 'fastify' {
  interface Session {
    userId?: string
    locale?: Locale
  }
}

/** A working day and a little: nobody is thrown out in the middle of one. */
const LIFE_MS = 12 * 3_600_000

export const sessions = fp<{ readonly deps: HttpDeps }>(async (app, { deps }) => {
  const secret = secretOf(deps.store, 'http.sessionSecret')
  let signer: Signer | null = null
  // The database is asked at the first request: a host that starts waits for nothing it does not need yet.
  app.addHook('onRequest', (_request, _reply, done) => {
    if (signer !== null) return done()
    secret().then(key => { signer = new Signer(key, 'sha256'); done() }, done)
  })
  await app.register(cookie)
  await app.register(session, {
    secret: { sign: value => signer!.sign(value), unsign: value => signer!.unsign(value) },
    cookieName: 'piaoliu',
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: LIFE_MS },
    saveUninitialized: false,
    rolling: false,
    store: sessionStore(deps.store, deps.now, LIFE_MS)
  })
  await app.register(csrf, { sessionPlugin: '@fastify/session', logLevel: 'debug', getToken: request => String(request.headers['x-csrf-token'] ?? '') })
  const sweeper = setInterval(() => { deps.store.platform.session.sweep(deps.now()).catch(error => app.log.warn({ err: error }, 'Old sessions were not swept.')) }, 3_600_000)
  sweeper.unref()
  app.addHook('onClose', async () => clearInterval(sweeper))
}, { name: 'pl-session' })
