/** The door itself: signing in and out, and the language of the person. */
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../metadata/model.ts'
import type { SessionInfo } from '../sdk/wire.ts'
import type { HttpDeps } from './deps.ts'
import { notSignedIn, signInRefused, tooManyTries } from './door-error.ts'
import { verifyPassword } from './password.ts'
import type { People, Person } from './people.ts'
import { personOf } from './signed-in.ts'

interface Credentials { readonly user: string, readonly password: string }

const credentialsSchema = {
  type: 'object', required: ['user', 'password'], additionalProperties: false,
  properties: { user: { type: 'string', minLength: 1, maxLength: 50 }, password: { type: 'string', minLength: 1, maxLength: 200 } }
} as const
const localeSchema = { type: 'object', required: ['locale'], additionalProperties: false, properties: { locale: { enum: ['zh_CN', 'en_US'] } } } as const
const sessionSchema = {
  type: 'object', required: ['user', 'locale', 'csrfToken'],
  properties: {
    user: { type: 'object', required: ['id', 'number', 'name'], properties: { id: { type: 'string' }, number: { type: 'string' }, name: { type: 'string' } } },
    locale: { type: 'string' }, csrfToken: { type: 'string', description: 'Send it as header x-csrf-token with every POST, PUT and DELETE.' }
  }
} as const
const tags = ['session']

export const signIn: FastifyPluginAsync<{ readonly deps: HttpDeps, readonly who: People }> = async (app, { deps, who }) => {
  const triesOfUser = app.createRateLimit({ max: 10, timeWindow: 300_000, keyGenerator: request => `user:${(request.body as Credentials).user.toLowerCase()}` })

  app.get('/session', { schema: { tags, summary: 'Who is signed in', response: { 200: sessionSchema } } }, async (request, reply) => {
    const person = await personOf(who, request)
    if (person === null) throw notSignedIn()
    return sessionInfo(person, request, reply)
  })

  app.post<{ Body: Credentials }>('/session', {
    schema: { tags, summary: 'Sign in', body: credentialsSchema, response: { 200: sessionSchema } },
    config: { rateLimit: { max: 30, timeWindow: 60_000 } }
  }, async (request, reply) => {
    const { user, password } = request.body
    const tries = await triesOfUser(request, { increment: false })
    if (!tries.isAllowed && tries.remaining === 0) throw tooManyTries()
    const person = await verified(deps, who, user, password)
    if (person === null) {
      await triesOfUser(request)
      throw signInRefused()
    }
    // A new id: one that somebody planted before is worth nothing.
    await request.session.regenerate()
    request.session.userId = person.id
    request.session.locale = await keptLocale(deps, person)
    return sessionInfo(person, request, reply)
  })

  app.delete('/session', { onRequest: app.csrfProtection, schema: { tags, summary: 'Sign out' } }, async request => {
    await request.session.destroy()
    return { ok: true }
  })

  app.put<{ Body: { readonly locale: Locale } }>('/session/locale', { onRequest: app.csrfProtection, schema: { tags, summary: 'Choose the language', body: localeSchema, response: { 200: sessionSchema } } }, async (request, reply) => {
    const person = await personOf(who, request)
    if (person === null) throw notSignedIn()
    request.session.locale = request.body.locale
    await deps.store.platform.setUserOption(person.id, 'locale', { locale: request.body.locale })
    return sessionInfo(person, request, reply)
  })
}

async function verified (deps: HttpDeps, who: People, user: string, password: string): Promise<Person | null> {
  const person = await who.by('number', user)
  // Asked for somebody unknown as well, so that the time taken says nothing about who exists.
  const credential = await deps.store.platform.credential(person?.id ?? '0')
  const isRight = await verifyPassword(password, person === null ? null : credential?.hash ?? null)
  return isRight ? person : null
}

async function keptLocale (deps: HttpDeps, person: Person): Promise<Locale> {
  const kept = await deps.store.platform.userOption(person.id, 'locale') as { readonly locale?: unknown } | null
  return kept?.locale === 'en_US' || kept?.locale === 'zh_CN' ? kept.locale : person.locale
}

function sessionInfo (person: Person, request: FastifyRequest, reply: FastifyReply): SessionInfo {
  return {
    user: { id: person.id, number: person.number, name: person.name },
    locale: request.session.locale ?? person.locale,
    csrfToken: reply.generateCsrf()
  }
}
