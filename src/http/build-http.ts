/** The doors of people and programs, wired together; it never listens. */
import { randomUUID } from 'node:crypto'
import fastify, { LogController, type FastifyInstance } from 'fastify'
import { appInfo } from './app-info.ts'
import type { PressMemory } from './click.ts'
import { client } from './client.ts'
import { commands } from './commands.ts'
import type { HttpDeps } from './deps.ts'
import { docs } from './docs.ts'
import { errors } from './errors.ts'
import { ExpiringMap } from './expiring-map.ts'
import { files } from './files.ts'
import { forms } from './forms.ts'
import { health } from './health.ts'
import { journal } from './journal.ts'
import { lateCompiler } from './late-compiler.ts'
import { lists } from './lists.ts'
import { events } from './live/events.ts'
import { openApi, withoutPrefix } from './open-api/open-api.ts'
import { people, type People } from './people.ts'
import { refs } from './refs.ts'
import { security } from './security.ts'
import { sessions } from './session.ts'
import { signIn } from './sign-in.ts'
import { signedIn } from './signed-in.ts'

export type { HttpDeps } from './deps.ts'

const BODY_BYTES = 1_000_000
/** How long a press of a button is remembered, so that a repetition is answered and not carried out. */
const PRESS_MS = 600_000

/**
 * Builds the host's HTTP side.
 *
 * In:     configuration, Model, store, corridor, plugins, now, the folder of the built client, the log.
 * Out:    a Fastify instance, ready to listen.
 */
export async function buildHttp (deps: HttpDeps): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: deps.logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback',
    rewriteUrl: request => withoutPrefix(request.url ?? '/'),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 }
  }) as unknown as FastifyInstance
  app.setValidatorCompiler(lateCompiler())
  const who = people(deps)

  await app.register(errors)
  await app.register(security)
  await app.register(docs, { deps })
  await app.register(health, { deps })
  await app.register(async scope => { await doorsOfPeople(scope, deps, who) }, { prefix: '/api' })
  await app.register(openApi, { deps, who })
  await app.register(client, { uiFolder: deps.uiFolder })
  await app.ready()
  return app
}

async function doorsOfPeople (app: FastifyInstance, deps: HttpDeps, who: People): Promise<void> {
  await app.register(sessions, { deps })
  await app.register(signIn, { deps, who })
  await app.register(async behind => {
    const presses: PressMemory = new ExpiringMap(PRESS_MS, 5000)
    await behind.register(signedIn, { who })
    await behind.register(appInfo, { deps })
    await behind.register(lists, { deps, presses })
    await behind.register(forms, { deps, presses })
    await behind.register(refs, { deps })
    await behind.register(commands, { deps })
    await behind.register(journal, { deps })
    await behind.register(files, { deps })
    await behind.register(events, { deps, who })
  })
}
