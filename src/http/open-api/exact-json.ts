/** JSON whose numbers never become binary floats: decimal text on the way in, exact literals on the way out. */
import { isNumber, LosslessNumber, parse, stringify } from 'lossless-json'
import { isDecimal, plain } from '../../sdk/decimal.ts'

const MAX_DEPTH = 32
const EXPONENT = /^(-?\d+(?:\.\d+)?)[eE]([+-]?\d{1,2})$/
const POISON = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON with numbers as decimal text, exactly as they were written; a small exponent is written out.
 *
 * Out:    the value.
 * Errors: SyntaxError for what is no JSON, is nested deeper than 32, or names a key of the language's own.
 */
export function parseExact (text: string): unknown {
  if (depthOf(text) > MAX_DEPTH) throw new SyntaxError(`nested deeper than ${MAX_DEPTH}`)
  const value = parse(text, null, { parseNumber: numberText, onDuplicateKey: ({ key }) => { throw new SyntaxError(`the key ${key} stands there twice`) } })
  refusePoison(value)
  return value
}

/** Writes JSON; values made by `decimal` as bare numbers with all their places. */
export const stringifyExact = (value: unknown): string => stringify(value) ?? 'null'

/**
 * Marks decimal text to be written as an exact JSON number.
 *
 * Errors: TypeError for text that is no plain decimal.
 */
export function decimal (text: string): unknown {
  if (!isDecimal(text) || !isNumber(text)) throw new TypeError(`${text} is no plain decimal`)
  return new LosslessNumber(text)
}

const numberText = (literal: string): string => {
  const match = EXPONENT.exec(literal)
  return match === null ? literal : plain(literal)
}

/** The deepest nesting of brackets, counted before parsing: the parser calls itself once a level. */
function depthOf (text: string): number {
  let depth = 0
  let deepest = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isQuoted) {
      if (code === 92) at++
      else if (code === 34) isQuoted = false
      continue
    }
    if (code === 34) isQuoted = true
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth)
    else if (code === 125 || code === 93) depth--
  }
  return deepest
}

function refusePoison (value: unknown): void {
  if (Array.isArray(value)) { for (const each of value) refusePoison(each); return }
  if (typeof value !== 'object' || value === null) return
  for (const [key, each] of Object.entries(value)) {
    if (POISON.has(key)) throw new SyntaxError(`the key ${key} is not taken`)
    refusePoison(each)
  }
}
