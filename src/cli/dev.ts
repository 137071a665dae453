/** `piaoliu dev`: the host restarts when metadata or code changes, the client reloads by itself, a browser opens. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { readConfig } from '../config.ts'
import { inRepository, repository } from './repository.ts'
import { speaker } from './speak.ts'

const quietMs = 200
const clientPort = 5173
const parts = ['metadata', 'forms', 'plugins', 'schedules', 'src']

/**
 * Starts a host without the built client, and before it vite's server with the client as it is written.
 *
 * Out: nothing while it runs. A host that fails waits for the next change.
 */
export async function run (): Promise<undefined> {
  const config = readConfig(process.env, process.cwd())
  const say = speaker(process.env)
  const hostUrl = `http://127.0.0.1:${config.port}`
  const host = restartable()
  for (const folder of [repository, ...config.extensions]) watchParts(folder, name => {
    process.stderr.write(`${say('已改动', 'changed')}: ${name}\n`)
    host.restart()
  })

  // vite.config.ts hands /api on to this host.
  process.env.PL_UI_HOST = hostUrl
  const { createServer } = await import('vite')
  const client = await createServer({
    configFile: inRepository('src/ui/vite.config.ts'), root: inRepository('src/ui'), server: { port: clientPort, open: hasScreen(process.env) }
  })
  await client.listen()
  process.stdout.write(`${say('开发地址', 'develop at')} ${client.resolvedUrls?.local[0] ?? ''}   ${say('服务', 'host')} ${hostUrl}\n`)

  let stopping = false
  const stop = async (): Promise<void> => {
    // npm and the terminal may both pass a Ctrl-C on; one stop is enough.
    if (stopping) return
    stopping = true
    await Promise.all([host.stop(), client.close()])
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { void stop() })
  return undefined
}

interface Restartable {
  restart (): void
  stop (): Promise<void>
}

/** A host that can be started again; changes that come while it stops make one restart. */
function restartable (): Restartable {
  let child = startHost()
  let restarting: Promise<void> | undefined
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
  return {
    restart () {
      restarting ??= end().then(() => {
        child = startHost()
        restarting = undefined
      })
    },
    async stop () {
      await restarting
      await end()
    }
  }
}

const startHost = (): ChildProcess => spawn(process.execPath, [inRepository('src/cli/piaoliu.js'), 'start', '--without-client'], { stdio: ['ignore', 'inherit', 'inherit'] })

function watchParts (folder: string, changed: (name: string) => void): void {
  let waiting: NodeJS.Timeout | undefined
  for (const part of parts) {
    const told = (name: string): void => {
      clearTimeout(waiting)
      waiting = setTimeout(() => { changed(`${part}/${name}`) }, quietMs)
    }
    try {
      watch(`${folder}/${part}`, { recursive: true }, (_event, name) => {
        // The client is vite's to reload, and types are written from what has already caused a restart.
        if (name !== null && !(part === 'src' && /^(ui|generated)\b/.test(name)) && /\.(ts|js|json)$/.test(name)) told(name)
      })
    } catch (fault) {
      // An extension need not have all four folders.
      if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
    }
  }
}

const hasScreen = (env: NodeJS.ProcessEnv): boolean => env.CI !== 'true' && process.stdout.isTTY && (process.platform !== 'linux' || env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined)
