/** The pretended tax bureau as a process of its own, kept alive while the host runs. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Config } from '../config.ts'
import { inRepository } from './repository.ts'
import type { Speak } from './speak.ts'

export interface RunningBureau {
  /** Ends it and waits until it is gone. */
  stop (): Promise<void>
}

const firstPauseMs = 500
const longestPauseMs = 10_000
const steadyMs = 60_000
const patienceMs = 5_000

/**
 * Starts the pretended bureau and starts it again, with growing pauses, whenever it dies.
 *
 * In:  the configuration with a sandbox port, and where to say that it died.
 */
export function runBureau (config: Config, say: Speak, tell: (line: string) => void): RunningBureau {
  let stopping = false
  let pauseMs = firstPauseMs
  let waiting: NodeJS.Timeout | undefined
  let child = start()

  function start (): ChildProcess {
    const startedAt = performance.now()
    const started = spawnBureau(config)
    started.once('exit', (code, signal) => {
      if (stopping) return
      if (performance.now() - startedAt > steadyMs) pauseMs = firstPauseMs
      tell(say(`模拟税局已退出（${signal ?? code}），${pauseMs} 毫秒后重启`, `The pretended bureau ended (${signal ?? code}); starting it again in ${pauseMs} ms`))
      waiting = setTimeout(() => { child = start() }, pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    })
    return started
  }

  return {
    async stop () {
      stopping = true
      clearTimeout(waiting)
      await end(child)
    }
  }
}

// In a process group of its own: Ctrl-C reaches the host alone, which settles what is under way before it ends the bureau.
// With an ipc channel: the bureau ends when that breaks, so that it does not outlive a host that was killed.
const spawnBureau = (config: Config): ChildProcess => spawn(process.execPath, [
  '--import', 'tsx', inRepository('src/sandbox/main.ts')
], {
  cwd: inRepository(),
  env: { ...process.env, PL_DATA: config.dataDir, PL_SANDBOX_PORT: String(config.sandboxPort) },
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  detached: true
})

async function end (child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const giveUp = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await gone
  clearTimeout(giveUp)
}
