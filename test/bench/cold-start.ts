/** From the start of the process until the host says that it is ready, on a database that is full. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { get } from 'node:http'
import { inRepository } from '../../src/cli/repository.ts'
import type { Dataset } from './dataset.ts'

const PAUSE_MS = 5

/**
 * Starts and stops hosts one after the other.
 *
 * Out:    milliseconds of each start; a first one, which may build the web client, is not among them.
 */
export async function coldStarts ({ database, folder }: Dataset, count: number): Promise<readonly number[]> {
  const port = await freePort()
  const env = { ...process.env, PL_DATA: folder, PL_DB: database.kind === 'mysql' ? database.url : 'sqlite', PL_SANDBOX: 'off', PL_PORT: String(port), PL_LOG: 'warn' }
  const times: number[] = []
  for (let at = 0; at <= count; at++) times.push(await coldStart(port, env))
  return times.slice(1)
}

async function coldStart (port: number, env: NodeJS.ProcessEnv): Promise<number> {
  const startedAt = performance.now()
  const host = spawn(process.execPath, [inRepository('src/cli/piaoliu.js'), 'start'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  host.stderr.on('data', (text: Buffer) => { complaint += String(text) })
  while (!await isReady(port)) {
    if (host.exitCode !== null) throw new Error(`The host ended at start: ${complaint}`)
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
  }
  const ms = performance.now() - startedAt
  host.kill('SIGTERM')
  await once(host, 'exit')
  return ms
}

async function isReady (port: number): Promise<boolean> {
  return await new Promise(resolve => {
    get({ host: '127.0.0.1', port, path: '/health/ready', agent: false }, answer => { answer.resume(); resolve(answer.statusCode === 200) }).on('error', () => { resolve(false) })
  })
}

async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
