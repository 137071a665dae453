/** `piaoliu dev`: metadata and plugins are put in force as they are saved, the host restarts when its own code changes, the client reloads by itself, a browser opens. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch, type FSWatcher } from 'node:fs'
import { readConfig } from '../config.ts'
import { RELOAD } from './reload-on-message.ts'
import { inRepository, repository } from './repository.ts'
import { speaker } from './speak.ts'

const quietMs = 80
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
    if (name.startsWith('src/')) host.restart()
    else host.reload()
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
  /** Lets the host take up changed metadata and plugins; one that did not start for their mistakes is started again. */
  reload (): void
  restart (): void
  stop (): Promise<void>
}

/** A host that can be started again; changes that come while it stops make one restart. */
function restartable (): Restartable {
  let child = startHost()
  let restarting: Promise<void> | undefined
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null
  const end = async (): Promise<void> => {
    if (isGone()) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }
  return {
    reload () {
      if (isGone()) this.restart()
      else child.send(RELOAD)
    },
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

const startHost = (): ChildProcess => spawn(process.execPath, [inRepository('src/cli/piaoliu.js'), 'start', '--without-client'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })

function watchParts (folder: string, changed: (name: string) => void): void {
  for (const part of parts) {
    let waiting: NodeJS.Timeout | undefined
    let watcher: FSWatcher | null = null
    const look = (): void => {
      watcher?.close()
      watcher = watchIn(`${folder}/${part}`, name => {
        // The client is vite's to reload, and types are written from what has already caused a restart.
        if ((part === 'src' && /^(ui|generated)\b/.test(name)) || !/\.(ts|js|json)$/.test(name)) return
        clearTimeout(waiting)
        waiting = setTimeout(() => {
          // An editor that saves by putting another file in its place would not be heard a second time: Node listens to the file that is gone.
          look()
          changed(`${part}/${name}`)
        }, quietMs)
      })
    }
    look()
  }
}

function watchIn (folder: string, heard: (name: string) => void): FSWatcher | null {
  try {
    return watch(folder, { recursive: true }, (_event, name) => { if (name !== null) heard(name) })
  } catch (fault) {
    // An extension need not have all four folders.
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
    return null
  }
}

const hasScreen = (env: NodeJS.ProcessEnv): boolean => env.CI !== 'true' && process.stdout.isTTY && (process.platform !== 'linux' || env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined)
