/** Servers to measure, each in a process of its own: how they are told what to serve, and how they say where. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../src/config.ts'

/** Somebody signed in and a program with a token; the same requests go to both servers. */
export interface Visitor {
  readonly cookie: string
  readonly csrfToken: string
  readonly orgs: readonly string[]
  readonly token: string
  readonly program: { readonly userId: string, readonly name: string, readonly appId: string }
}
/** `PL_BENCH_NODE` gives the servers options of Node, e.g. `--cpu-prof`. */
export interface Settings { readonly database: Config['database'], readonly folder: string, readonly offsetMs: number, readonly visitor: Visitor | null }
interface Greeting { readonly url: string, readonly visitor: Visitor | null }
export interface Server extends Greeting {
  /** Microseconds of processor time that all threads of its process have had. */
  readonly processorUs: () => Promise<number>
  readonly close: () => Promise<void>
}

/**
 * Starts a server of this folder.
 *
 * In:     its file; what it serves, and for whom; by how much its time stands behind the clock.
 */
export async function startServer (file: string, settings: Settings): Promise<Server> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx', ...(process.env.PL_BENCH_NODE ?? '').split(' ').filter(Boolean)], env: { ...process.env, PL_BENCH: JSON.stringify(settings) }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const greeting = await Promise.race([once(child, 'message').then(([message]) => message as Greeting), once(child, 'exit').then(([code]) => { throw new Error(`${file} ended at start with ${String(code)}`) })])
  return {
    ...greeting,
    processorUs: async () => {
      const answer = once(child, 'message')
      child.send('processor')
      return Number((await answer)[0])
    },
    close: async () => {
      const gone = once(child, 'exit')
      child.send('close')
      await gone
    }
  }
}

/** In a child: what it was told. */
export const settings = (): Settings => JSON.parse(process.env.PL_BENCH!) as Settings

/** In a child: says where it listens, and ends when it is told to. */
export function ready (url: string, visitor: Visitor | null = null, close: () => Promise<void> = async () => {}): void {
  process.on('message', message => {
    const { user, system } = process.cpuUsage()
    if (message === 'processor') process.send!(user + system)
    else void close().then(() => { process.exit(0) })
  })
  process.send!({ url, visitor } satisfies Greeting)
}
