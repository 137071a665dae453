/** Objects and elements between their files and the Model. */
import type { Origins } from '../origins.ts'
import { pointerTo } from '../problem.ts'
import type { Body, Part } from '../sort.ts'
import { DIRECTIVES, FILE_MEMBERS, type Shape } from './shape.ts'

export type Raw = Record<string, unknown>
/** A merged element: plain members, its key, and its own collections as arrays in order of display. */
export interface Element { readonly key: string, [member: string]: unknown }
/** A body with the place where it stands; `follows` and `precedes`: the keys of those beside it in its list. */
export interface Given { readonly body: Body, readonly part: Part, readonly pointer: string, readonly follows?: string | null, readonly precedes?: string | null }

/** Copies a base object or an added element whole: its collections become arrays of elements that know their origin. */
export function wholeOf (given: Given, shape: Shape, origins: Origins): Raw {
  const { body, part, pointer } = given
  const raw: Raw = {}
  for (const [member, value] of Object.entries(body)) {
    if (DIRECTIVES.has(member) || (part.pointer === pointer && FILE_MEMBERS.has(member))) continue
    raw[member] = Object.hasOwn(shape.collections, member) ? partsOf(given, member).map(([key, inner]) => elementOf(inner, key, shape.collections[member]!, origins)) : copyOf(member, value, shape)
  }
  return origins.noteRaw(raw, { layer: part.layer.name, file: part.file, pointer })
}

/** Copies an element. Columns, filters and form fields are named for the field they show unless they say otherwise. */
export function elementOf (given: Given, key: string, shape: Shape, origins: Origins): Element {
  const raw = wholeOf(given, shape, origins)
  const named = shape.locked.includes('field') && raw.field === undefined ? { field: key } : shape.locked.includes('value') && raw.value === undefined ? { value: key } : {}
  return Object.assign(raw, { key, ...named })
}

/** The elements that a body gives for a collection, each with its key: by `key`, `value` or `field` in a list, by member name in a map. */
export function partsOf ({ body, part, pointer }: Given, collection: string): readonly [string, Given][] {
  const given = body[collection] as Record<string, Body>
  const isList = Array.isArray(given)
  return Object.entries(given).map(([step, element]) =>
    [isList ? String(element.key ?? element.value ?? element.field) : step, { body: element, part, pointer: pointerTo(pointer, collection, step) }])
}

// What later layers change is copied: files stay as they were read.
function copyOf (member: string, value: unknown, shape: Shape): unknown {
  if (shape.lists.includes(member)) return namesOf(value)
  if (!Object.hasOwn(shape.maps, member) || value === null) return value
  return Object.fromEntries(Object.entries(value as Raw).map(([name, inner]) => [name, shape.maps[member] === 'lists' ? namesOf(inner) : inner]))
}

/** Names are a list, or a map that also places them. */
export const namesOf = (value: unknown): string[] => Array.isArray(value) ? [...value as string[]] : Object.keys(value as object)

/** Copies an element with all that it holds, for an object that inherits it; the copy knows the same origins and history. */
export function cloneOf<R extends Raw> (raw: R, shape: Shape, origins: Origins): R {
  const copy: Raw = {}
  for (const [member, value] of Object.entries(raw)) {
    copy[member] = Object.hasOwn(shape.collections, member) ? (value as Element[]).map(element => cloneOf(element as Raw, shape.collections[member]!, origins)) : copyOf(member, value, shape)
  }
  const origin = { ...origins.of(raw) }
  origins.copyHistory(origins.of(raw), origin)
  return origins.noteRaw(copy, origin) as R
}
