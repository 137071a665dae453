/** JSON as the repository writes it, and members added to a file that is there without touching the rest of its text. */

type Json = unknown
const WIDTH = 120

/**
 * Writes JSON: what fits stands on one line, the outermost object always has a line for each member.
 */
export const jsonText = (value: Readonly<Record<string, Json>>): string => `${broken(value, '')}\n`

/** Names a place in JSON by the members that lead to it. */
export type Path = readonly string[]

/**
 * Adds a member to the object, or an element to the array, at a path of a JSON text; containers that are missing are made.
 *
 * In:     the text of a file; where; the member's key, null for an array's element; its value.
 * Out:    the text with that one addition.
 */
export function withMember (text: string, path: Path, key: string | null, value: Json): string {
  const deepest = path.findLastIndex((_step, index) => closing(text, path.slice(0, index + 1)) !== null) + 1
  const missing = path.slice(deepest)
  const wrapped = missing.length === 0 ? value : wrap([...missing.slice(1), ...key === null ? [] : [key]], key === null ? [value] : value)
  return insert(text, closing(text, path.slice(0, deepest))!, missing[0] ?? key, wrapped)
}

const wrap = (steps: Path, value: Json): Json => steps.reduceRight((inner: Json, step) => ({ [step]: inner }), value)

interface Closing { readonly at: number, readonly isEmpty: boolean }

function insert (text: string, { at, isEmpty }: Closing, key: string | null, value: Json): string {
  const before = text.slice(0, at).trimEnd()
  const gap = text.slice(before.length, at)
  const isBroken = gap.includes('\n')
  const indent = isBroken ? gap.slice(gap.lastIndexOf('\n') + 1) : ''
  const member = `${key === null ? '' : `${JSON.stringify(key)}: `}${isBroken ? fitting(value, `${indent}  `, key?.length ?? 0) : inline(value)}`
  const space = isBroken ? `\n${indent}  ` : isEmpty && key === null ? '' : ' '
  return `${before}${isEmpty ? '' : ','}${space}${member}${gap === '' && key !== null ? ' ' : gap}${text.slice(at)}`
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/** Where the container at a path ends; null where it is not there. */
function closing (text: string, path: Path): Closing | null {
  const open: { readonly path: Path, key: string, isEmpty: boolean }[] = []
  let last = ''
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const around = open.at(-1)
    if (token === ':' && around !== undefined) around.key = JSON.parse(last) as string
    if (token === '}' || token === ']') {
      const closed = open.pop()!
      if (closed.path.join('\0') === path.join('\0')) return { at: index, isEmpty: closed.isEmpty }
    } else if (around !== undefined) around.isEmpty = false
    if (token === '{' || token === '[') open.push({ path: around === undefined ? [] : [...around.path, around.key], key: '', isEmpty: true })
    last = token
  }
  return null
}

function inline (value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function fitting (value: Json, indent: string, used = 0): string {
  const flat = inline(value)
  return flat.length + indent.length + used <= WIDTH ? flat : broken(value, indent)
}

function broken (value: Json, indent: string): string {
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map(each => `${inner}${fitting(each, inner)}`).join(',\n')}\n${indent}]`
  if (!isObject(value)) return JSON.stringify(value)
  return `{\n${Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${fitting(each, inner, key.length)}`).join(',\n')}\n${indent}}`
}

const isObject = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value)
