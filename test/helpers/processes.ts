/** Hosts and bureaus as processes that a test starts, kills and starts again. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface HostProcess {
  readonly child: ChildProcess
  /** Out: how many rows it took into the queue; never answers where it is killed before. */
  readonly issue: (ids: readonly string[]) => Promise<number>
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Starts a host on an environment; resolves when it is ready. */
export async function startHost (env: Readonly<Record<string, string>>): Promise<HostProcess> {
  const child = fork(here('./host-child.ts'), { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => { throw new Error(`The host ended at start with ${code as string}.`) })])
  return {
    child,
    issue: async ids => {
      const answered = once(child, 'message')
      child.send({ issue: ids }, () => {})
      const [{ accepted }] = await answered as [{ accepted: number }]
      return accepted
    },
    kill: async () => { await end(child, () => child.kill('SIGKILL')) },
    stop: async () => { await end(child, () => child.send({ stop: true }, () => {})) }
  }
}

async function end (child: ChildProcess, how: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  how()
  await gone
}

export interface BureauProcess { readonly url: string, readonly restart: () => Promise<void>, readonly kill: () => Promise<void> }

/** Starts the bureau as it is started in production, on a free port; a restart keeps ledger and port. */
export async function startBureauProcess (folder: string): Promise<BureauProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child = await begin(folder, port, url)
  return {
    url,
    async restart () {
      await end(child, () => child.kill('SIGKILL'))
      child = await begin(folder, port, url)
    },
    async kill () { await end(child, () => child.kill('SIGKILL')) }
  }
}

async function begin (folder: string, port: number, url: string): Promise<ChildProcess> {
  const child = fork(here('../../src/sandbox/main.ts'), { execArgv: ['--import', 'tsx'], env: { ...process.env, PL_DATA: folder, PL_SANDBOX_PORT: String(port), PL_LOG: 'silent' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  for (let turn = 0; turn < 200; turn++) {
    const isUp = await fetch(new URL('/health/live', url)).then(answer => answer.ok, () => false)
    if (isUp) return child
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('The bureau did not come up.')
}

export async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
