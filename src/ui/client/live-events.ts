import type { LiveEvent } from '../../sdk/wire.ts'

type Listener = (event: LiveEvent) => void
const listeners = new Set<Listener>()
const reconnected = new Set<() => void>()
let source: EventSource | null = null
let retryMs = 1000
let timer: ReturnType<typeof setTimeout> | null = null
let wasLost = false

/** Listens to the host's live events. Out: how to stop listening. */
export function onLive (listener: Listener): () => void {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

/** Tells when the stream came back after a break, so that a page can ask again for what it may have missed. */
export function onReconnect (listener: () => void): () => void {
  reconnected.add(listener)
  return () => { reconnected.delete(listener) }
}

/** Opens the one stream of this page and keeps it open. */
export function openLive (): void {
  closeLive()
  source = new EventSource('/api/events')
  source.onopen = arrived
  source.onmessage = tell
  for (const type of ['rows', 'command', 'model', 'mistakes']) source.addEventListener(type, tell)
  source.onerror = lost
}

/** Ends the stream, e.g. at sign-out. */
export function closeLive (): void {
  if (timer !== null) clearTimeout(timer)
  timer = null
  source?.close()
  source = null
}

function arrived (): void {
  retryMs = 1000
  if (wasLost) for (const listener of reconnected) listener()
  wasLost = false
}

function tell (message: MessageEvent<string>): void {
  const event = parse(message.data)
  if (event !== null) for (const listener of listeners) listener(event)
}

function parse (text: string): LiveEvent | null {
  try { return JSON.parse(text) as LiveEvent } catch { return null }
}

function lost (): void {
  wasLost = true
  // A browser gives up for good on some answers; opening anew with growing pauses covers those as well.
  if (source?.readyState !== EventSource.CLOSED) return
  timer = setTimeout(openLive, retryMs)
  retryMs = Math.min(retryMs * 2, 30_000)
}
