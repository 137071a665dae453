/** The stream of live events of one person's page. */
import sse, { type fastifySSE } from '@fastify/sse'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { LiveEvent } from '../../sdk/wire.ts'
import type { HttpDeps } from '../deps.ts'
import { DoorError, text } from '../door-error.ts'
import { personOf } from '../signed-in.ts'
import type { People } from '../people.ts'
import { liveHub } from './live-hub.ts'

const HEARTBEAT_MS = 15_000
/** Tabs of one person; each holds one stream. */
const STREAMS_OF_ONE = 20

export const events: FastifyPluginAsync<{ readonly deps: HttpDeps, readonly who: People }> = async (app, { deps, who }) => {
  // The package's types describe an ES module; what is there is the plugin itself.
  await app.register(sse as unknown as typeof fastifySSE, { heartbeatInterval: HEARTBEAT_MS })
  const hub = liveHub({ ...deps, warn: (error, words) => app.log.warn({ err: error }, words) })
  const open = new Map<string, Set<() => void>>()
  app.addHook('preClose', async () => {
    hub.close()
    for (const closers of open.values()) for (const close of closers) close()
  })

  app.get('/events', { sse: { kind: 'only' }, schema: { tags: ['events'], summary: 'Live events: rows that changed, commands that went on, a Model put in force', produces: ['text/event-stream'] } }, async (request, reply) => {
    const { principal } = request
    const streams = open.get(principal.userId) ?? new Set()
    if (streams.size >= STREAMS_OF_ONE) throw new DoorError(429, 'PL_TOO_MANY', text('打开的页面过多，请关闭一些。', 'Too many pages are open. Close some.'))
    const { sse: stream } = reply
    const tell = (event: LiveEvent): void => { if (stream.isConnected) stream.send({ event: event.type, data: event }).catch(() => close()) }
    const close = (): void => { stream.close() }
    const leave = hub.join({ by: principal, tell })
    const unsubscribe = deps.news.on(tell)
    const guard = closeWhenGone(who, request, close)
    streams.add(close)
    open.set(principal.userId, streams)
    stream.onClose(() => { leave(); unsubscribe(); clearInterval(guard); streams.delete(close); if (streams.size === 0) open.delete(principal.userId) })
    stream.keepAlive()
    await hub.ready()
    // The first words open the stream; the browser reconnects after the pause they name.
    await stream.send({ event: 'hello', data: { at: deps.now().toISOString() }, retry: 3000 })
    // Whoever opens a page while the metadata has mistakes is to see them as well.
    if (deps.news.standing() !== null) tell(deps.news.standing()!)
  })
}

/** Somebody who signed out, was disabled or lost organisations must not go on listening with the old rights. */
function closeWhenGone (who: People, request: FastifyRequest, close: () => void): NodeJS.Timeout {
  const seen = JSON.stringify([request.principal.orgs, request.principal.permissions])
  const guard = setInterval(() => {
    request.session.reload()
      .then(async () => await personOf(who, request))
      .then(person => { if (person === null || JSON.stringify([person.orgs, person.permissions]) !== seen) close() })
      .catch(close)
  }, HEARTBEAT_MS)
  guard.unref()
  return guard
}
