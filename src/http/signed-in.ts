/** Behind this stands a signed-in person; requests that change something carry the token of their page. */
import fp from 'fastify-plugin'
import type { FastifyRequest } from 'fastify'
import type { Principal } from '../operation/command.ts'
import { notSignedIn } from './door-error.ts'
import { localeOf } from './locale.ts'
import { principalOf, type People, type Person } from './people.ts'

declare module 'fastify' {
  interface FastifyRequest {
    person: Person
    principal: Principal
  }
}

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

export const signedIn = fp<{ readonly who: People }>(async (app, { who }) => {
  app.decorateRequest('person', null as unknown as Person)
  app.decorateRequest('principal', null as unknown as Principal)
  app.addHook('onRequest', async request => {
    const person = await personOf(who, request)
    if (person === null) throw notSignedIn()
    request.person = person
    request.principal = principalOf(person, localeOf(request), request.ip)
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (!CHANGING.has(request.method)) return done()
    app.csrfProtection.call(app, request, reply, done)
  })
}, { name: 'pl-signed-in', dependencies: ['pl-session'] })

/** The person of a request's session, if it still has one. */
export async function personOf (who: People, request: FastifyRequest): Promise<Person | null> {
  const userId = request.session?.userId
  return userId === undefined ? null : await who.byId(userId)
}
