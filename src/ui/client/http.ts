import { ApiError } from './api-error.ts'

let csrfToken = ''
let onSignedOut: () => void = () => {}

/** Keeps the token that every changing request carries. */
export const keepCsrfToken = (token: string): void => { csrfToken = token }
/** Names what happens when the host says that nobody is signed in. */
export const whenSignedOut = (listener: () => void): void => { onSignedOut = listener }

/**
 * Sends one request of the wire contract and reads its answer.
 *
 * In:     method, path, and for writing a body.
 * Out:    the parsed answer.
 * Errors: ApiError with the host's code and words; code PL_OFFLINE where no answer came.
 */
export async function send<T> (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const answer = await reach(method, path, body, signal)
  const text = await answer.text()
  if (answer.ok) return (text === '' ? null : JSON.parse(text)) as T
  const error = readError(answer, text)
  if (answer.status === 401 && path !== '/api/session') onSignedOut()
  throw error
}

async function reach (method: string, path: string, body: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(path, { method, headers: headersOf(method, body), body: body === undefined ? null : JSON.stringify(body), credentials: 'same-origin', signal: signal ?? null })
  } catch (cause) {
    if (signal?.aborted === true) throw cause
    throw new ApiError(0, 'PL_OFFLINE', '连接不上服务器，请检查网络后重试。The host cannot be reached.', '', [])
  }
}

function headersOf (method: string, body: unknown): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (method !== 'GET') headers['x-csrf-token'] = csrfToken
  return headers
}

function readError (answer: Response, text: string): ApiError {
  const traceOf = (said: unknown): string => String(said ?? answer.headers.get('x-trace-id') ?? '')
  try {
    const said = JSON.parse(text) as Record<string, unknown>
    const problems = Array.isArray(said['problems']) ? said['problems'].map(wordsOf) : []
    return new ApiError(answer.status, String(said['code'] ?? `HTTP_${answer.status}`), String(said['message'] ?? said['error'] ?? answer.statusText), traceOf(said['traceId']), problems)
  } catch {
    return new ApiError(answer.status, `HTTP_${answer.status}`, answer.statusText === '' ? `HTTP ${answer.status}` : answer.statusText, traceOf(null), [])
  }
}

const wordsOf = (problem: unknown): string =>
  typeof problem === 'string' ? problem : String((problem as { message?: unknown } | null)?.message ?? JSON.stringify(problem))
