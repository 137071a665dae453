/** The host's side of `piaoliu dev`: takes up changed metadata and plugins when its parent says so. */
import type { App } from '../app.ts'
import { problemLine } from '../metadata/problem.ts'
import type { Speak } from './speak.ts'

/** What the parent sends. */
export const RELOAD = 'reload'

/**
 * Listens to the parent, where there is one that speaks, and tells the terminal what came of each change.
 */
export function reloadOnMessage (app: App, tell: (line: string) => void, say: Speak): void {
  const reload = async (): Promise<void> => {
    const startedAt = performance.now()
    const mistakes = await app.reload()
    const tookMs = Math.round(performance.now() - startedAt)
    if (mistakes.length === 0) return tell(say(`已生效（${tookMs} 毫秒）`, `in force (${tookMs} ms)`))
    for (const mistake of mistakes) tell(problemLine(mistake))
    tell(say(`有 ${mistakes.length} 处错误，仍在使用改动前的版本`, `${mistakes.length} mistakes; what was there before goes on`))
  }
  process.on('message', message => {
    if (message === RELOAD) reload().catch((cause: unknown) => { tell(cause instanceof Error ? cause.stack ?? cause.message : String(cause)) })
  })
  // Listening must not keep a host whose parent is gone, nor one that wants to end.
  process.channel?.unref()
}
