/** The two answers of a field type's `parse`. */
import type { Parsed } from './field-type.ts'

export const accepted = (value: unknown): Parsed => ({ ok: true, value })

/** A business no: a message code of platform.messages.json with the values its text names. */
export const refused = (code: string, values: Readonly<Record<string, string>> = {}): Parsed => ({ ok: false, code, values })

/** Tells whether an input says nothing at all. */
export const isBlank = (input: unknown): boolean => input === null || input === undefined || input === ''

/** What a person may read back of an input that was not understood: short, and never an object's inside. */
export function shown (input: unknown): string {
  if (typeof input === 'string') return [...input].length > 40 ? `${[...input].slice(0, 40).join('')}…` : input
  if (typeof input === 'number' || typeof input === 'boolean') return String(input)
  return Array.isArray(input) ? '[…]' : '{…}'
}
