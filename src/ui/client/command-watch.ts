import type { Outcome } from '../../sdk/types.ts'
import type { CommandProgress } from '../../sdk/wire.ts'
import { api } from './api.ts'
import { onLive } from './live-events.ts'

/** A command that is being worked off in the background, as the page follows it. */
export interface WatchedCommand {
  readonly id: string
  readonly title: string
  readonly list: string
  /** Where its rows open; null where they do not. */
  readonly form: string | null
  readonly total: number
  readonly done: number
  readonly failed: number
  readonly left: number
  /** Rows that were refused at once and so never entered the queue. */
  readonly early: readonly Outcome[]
}

const KEPT = 'pl.commands'
// The stream tells at once; asking now and then covers a broken stream.
const ASK_EVERY_MS = 4000
let watched: readonly WatchedCommand[] = restore()
const listeners = new Set<() => void>()
const finished = new Set<(command: WatchedCommand, progress: CommandProgress) => void>()

export const commandWatch = {
  subscribe (listener: () => void): () => void { listeners.add(listener); return () => { listeners.delete(listener) } },
  snapshot: (): readonly WatchedCommand[] => watched,
  onFinished (listener: (command: WatchedCommand, progress: CommandProgress) => void): () => void { finished.add(listener); return () => { finished.delete(listener) } },
  add (command: WatchedCommand): void { put([...watched.filter(one => one.id !== command.id), command]) },
  /** Begins to follow; out: how to stop. */
  start (): () => void {
    const stop = onLive(event => { if (event.type === 'command') note(event.commandId, event) })
    const timer = setInterval(() => { for (const command of watched) void ask(command.id) }, ASK_EVERY_MS)
    return () => { stop(); clearInterval(timer) }
  }
}

function note (id: string, counts: Pick<WatchedCommand, 'total' | 'done' | 'failed' | 'left'>): void {
  const known = watched.find(command => command.id === id)
  if (known === undefined) return
  put(watched.map(command => command.id === id ? { ...command, total: counts.total, done: counts.done, failed: counts.failed, left: counts.left } : command))
  if (counts.left === 0) void ask(id)
}

async function ask (id: string): Promise<void> {
  const progress = await api.command(id).catch(() => null)
  const command = watched.find(one => one.id === id)
  if (progress === null || command === undefined) return
  if (progress.left > 0) return note(id, progress)
  put(watched.filter(one => one.id !== id))
  for (const listener of finished) listener({ ...command, ...progress }, progress)
}

function put (next: readonly WatchedCommand[]): void {
  watched = next
  try { sessionStorage.setItem(KEPT, JSON.stringify(next)) } catch { /* a browser without storage still follows while the page is open */ }
  for (const listener of listeners) listener()
}

function restore (): readonly WatchedCommand[] {
  try { return JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as WatchedCommand[] } catch { return [] }
}
