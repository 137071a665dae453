import { ApiError } from './api-error.ts'

/** What to tell a person of an error: the words, every problem, the code, and the number to quote. */
export function wordsOf (error: unknown): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error)
  const quote = [error.code, error.traceId].filter(part => part !== '').join(' · ')
  return [error.message, ...error.problems].join('\n') + (quote === '' ? '' : `（${quote}）`)
}
