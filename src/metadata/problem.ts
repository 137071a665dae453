/** Makes problems, the one kind of complaint that all steps have. */
import type { Problem } from './model.ts'

/** Where a value stands: its file as a person would name it, and a JSON pointer into it. */
export interface Place { readonly file: string, readonly pointer: string }

export const errorAt = (code: string, place: Place, message: string, hint: string): Problem =>
  ({ code, severity: 'error', file: place.file, pointer: place.pointer, message, hint })
export const warningAt = (code: string, place: Place, message: string, hint: string): Problem =>
  ({ ...errorAt(code, place, message, hint), severity: 'warning' })

/** Adds steps to a JSON pointer, escaped. Source: RFC 6901. */
export function pointerTo (pointer: string, ...steps: readonly (string | number)[]): string {
  // Made for every element of every file: most steps have nothing to escape.
  let made = pointer
  for (const step of steps) made += `/${typeof step === 'number' ? step : /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step}`
  return made
}

/** A problem as one line for people: where, what, and what to write instead. */
export const problemLine = (problem: Problem): string =>
  `${problem.severity === 'error' ? 'error' : 'warning'} ${problem.code} ${problem.file}${problem.pointer === '' ? '' : ` ${problem.pointer}`}: ${problem.message} ${problem.hint}`.trimEnd()
