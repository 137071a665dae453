/** One HTTP exchange with a time limit. What was not heard to the end is said so, never guessed. */
import type { HttpAnswer, HttpRequest } from '../sdk/types.ts'
import type { ChannelFile } from './channels.ts'

const ANSWER_LIMIT = 2_000_000
const FILE_LIMIT = 20_000_000

export type Heard = { readonly heard: true, readonly answer: HttpAnswer } | { readonly heard: false, readonly reason: string }

/**
 * Sends a request and reads the whole answer.
 *
 * In:     the base address, the request, the time limit.
 * Out:    the answer, or why none was heard: the other side may have acted all the same.
 * Units:  `timeoutMs` milliseconds.
 */
export async function exchange (base: string, request: HttpRequest, timeoutMs: number): Promise<Heard> {
  try {
    const response = await send(base, request, timeoutMs)
    const text = (await readLimited(response, ANSWER_LIMIT)).toString('utf8')
    return { heard: true, answer: { status: response.status, headers: Object.fromEntries(response.headers), body: parse(text) } }
  } catch (cause) {
    return { heard: false, reason: reasonOf(cause, timeoutMs) }
  }
}

/** Fetches a file of a channel; null where the channel has none. A fault is thrown: nothing depends on it but the reader. */
export async function fetchFile (base: string, request: HttpRequest, timeoutMs: number): Promise<ChannelFile | null> {
  const response = await send(base, request, timeoutMs)
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`The channel answered ${response.status} for ${request.path}.`)
  return { contentType: response.headers.get('content-type') ?? 'application/octet-stream', body: await readLimited(response, FILE_LIMIT) }
}

async function send (base: string, request: HttpRequest, timeoutMs: number): Promise<Response> {
  const url = new URL(request.path, base)
  // A path that came from outside, e.g. a file's address in an answer, must not lead anywhere else.
  if (url.origin !== new URL(base).origin) throw new Error(`${url.origin} is not the channel's own address.`)
  return await fetch(url, {
    method: request.method,
    headers: { ...(request.body === undefined ? {} : { 'content-type': 'application/json' }), ...request.headers },
    body: request.body === undefined ? undefined : JSON.stringify(request.body),
    signal: AbortSignal.timeout(timeoutMs),
    redirect: 'error'
  })
}

async function readLimited (response: Response, limit: number): Promise<Buffer> {
  const reader = response.body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    size += part.value.length
    if (size > limit) {
      await reader?.cancel()
      throw new Error(`The answer is larger than ${limit} bytes.`)
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts)
}

function parse (text: string): unknown {
  try { return JSON.parse(text) } catch { return text }
}

function reasonOf (cause: unknown, timeoutMs: number): string {
  if (cause instanceof Error && cause.name === 'TimeoutError') return `通道 ${timeoutMs} 毫秒内没有应答`
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  return `通道连接中断${code === '' ? '' : `（${code}）`}`
}
