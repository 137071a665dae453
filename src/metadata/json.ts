/** JSON text to values, strict where JSON.parse is lenient, with the line and column of every mistake. */

export type JsonRead = { readonly ok: true, readonly value: unknown } | { readonly ok: false, readonly line: number, readonly column: number, readonly what: string, readonly hint: string }

/** Deeper nesting than any page has; keeps recursion and hostile files in bounds. */
const MAX_DEPTH = 40
// Members by which an object could change what other objects are.
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

class Mistake extends Error {
  constructor (readonly at: number, message: string, readonly hint: string) { super(message) }
}

/**
 * Reads one JSON document.
 *
 * Out:    the value, or the first mistake: syntax, a member given twice, a prototype key, too deep a nesting.
 * Units:  line and column count from 1.
 * Source: RFC 8259.
 */
export function readJson (source: string): JsonRead {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source
  try {
    return { ok: true, value: new Reader(text).document() }
  } catch (mistake) {
    if (!(mistake instanceof Mistake)) throw mistake
    const before = text.slice(0, mistake.at).split('\n')
    return { ok: false, line: before.length, column: before.at(-1)!.length + 1, what: mistake.message, hint: mistake.hint }
  }
}

const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|"((?:[^"\\\u0000-\u001F]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*)"|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])|(true|false|null)(?!\w))/y

interface Token { readonly kind: 'mark' | 'text' | 'value', readonly text: string, readonly value: unknown, readonly at: number }

class Reader {
  #at = 0
  readonly #text: string
  constructor (text: string) { this.#text = text }

  document (): unknown {
    const value = this.#value(this.#next('a value'), 1)
    const rest = this.#text.slice(this.#at).search(/[^ \t\r\n]/)
    if (rest >= 0) throw new Mistake(this.#at + rest, 'There is something after the end of the document', 'Keep one value in a file.')
    return value
  }

  #next (expected: string): Token {
    TOKEN.lastIndex = this.#at
    const match = TOKEN.exec(this.#text)
    if (match === null) throw this.#unreadable(expected)
    this.#at = TOKEN.lastIndex
    const [whole, mark, string, number, word] = match
    const at = this.#at - whole.trimStart().length
    if (mark !== undefined) return { kind: 'mark', text: mark, value: null, at }
    if (string !== undefined) return { kind: 'text', text: string, value: JSON.parse(`"${string}"`) as string, at }
    return { kind: 'value', text: number ?? word!, value: JSON.parse(number ?? word!), at }
  }

  #unreadable (expected: string): Mistake {
    const rest = this.#text.slice(this.#at)
    const at = this.#at + Math.max(0, rest.search(/[^ \t\r\n]/))
    const found = this.#text.slice(at, at + 1)
    if (rest.trim() === '') return new Mistake(this.#text.length, `The file ends where ${expected} should stand`, 'Close what was opened: }, ] or ".')
    if (found === '"') return new Mistake(at, 'A text is not closed, or has a control character or a wrong escape in it', 'Write line breaks as \\n and close the text with ".')
    if (found === '/') return new Mistake(at, 'A comment', 'JSON has no comments; use a description member where there is one.')
    return new Mistake(at, `Found ${found} where ${expected} should stand`, 'Write texts and member names in double quotes, numbers plainly.')
  }

  #value (token: Token, depth: number): unknown {
    if (depth > MAX_DEPTH) throw new Mistake(token.at, `Nested deeper than ${MAX_DEPTH} levels`, 'Flatten it.')
    if (token.kind !== 'mark') return token.value
    if (token.text === '{') return this.#object(depth)
    if (token.text === '[') return this.#array(depth)
    throw new Mistake(token.at, `Found ${token.text} where a value should stand`, 'Remove a comma before } or ], or write the missing value.')
  }

  #object (depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {}
    let token = this.#next('a member name or }')
    if (token.text === '}' && token.kind === 'mark') return made
    for (;;) {
      this.#member(made, token, depth)
      if (this.#endsAt('}')) return made
      token = this.#next('a member name')
    }
  }

  #member (made: Record<string, unknown>, name: Token, depth: number): void {
    if (name.kind !== 'text') throw new Mistake(name.at, `Found ${name.text} where a member name should stand`, 'Remove a comma before }, or write the name in double quotes.')
    const key = name.value as string
    if (PROTOTYPE_KEYS.has(key)) throw new Mistake(name.at, `A member may not be called ${key}`, 'Give it another name.')
    if (Object.hasOwn(made, key)) throw new Mistake(name.at, `${key} stands twice in the same object`, 'Keep one of them.')
    const colon = this.#next('a colon')
    if (colon.text !== ':' || colon.kind !== 'mark') throw new Mistake(colon.at, `Found ${colon.text} where a colon should stand`, `Write "${key}": and its value.`)
    made[key] = this.#value(this.#next('a value'), depth + 1)
  }

  #array (depth: number): unknown[] {
    const made: unknown[] = []
    let token = this.#next('a value or ]')
    if (token.text === ']' && token.kind === 'mark') return made
    for (;;) {
      made.push(this.#value(token, depth + 1))
      if (this.#endsAt(']')) return made
      token = this.#next('a value')
    }
  }

  /** Takes the mark after an element: true where it closes, false where a comma goes on. */
  #endsAt (close: string): boolean {
    const mark = this.#next(`a comma or ${close}`)
    if (mark.kind === 'mark' && mark.text === close) return true
    if (mark.kind === 'mark' && mark.text === ',') return false
    throw new Mistake(mark.at, `Found ${mark.kind === 'text' ? `"${mark.text}"` : mark.text} where a comma or ${close} should stand`, `Write a comma between elements, or ${close} at the end.`)
  }
}
