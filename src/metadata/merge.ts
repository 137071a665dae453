/** Step 4: bases and deltas to whole objects, every element remembering its layer, file and pointer. */
import type { Problem } from './model.ts'
import { suggest } from './nearest.ts'
import type { Origins } from './origins.ts'
import { errorAt, pointerTo, warningAt, type Place } from './problem.ts'
import type { Body, NumberedKind, Part, SharedKind, SortedParts } from './sort.ts'

/** A merged element: plain members, its key, and its own collections as arrays in order of display. */
export interface Element { readonly key: string, [member: string]: unknown }
export type Raw = Record<string, unknown>

export interface Merged {
  readonly numbered: Readonly<Record<NumberedKind, ReadonlyMap<string, Raw>>>
  readonly shared: { readonly menu: readonly Element[], readonly roles: readonly Element[], readonly channels: readonly Element[], readonly messages: ReadonlyMap<string, unknown> }
  readonly problems: readonly Problem[]
}

/** Which members are collections of keyed elements, and which collections those elements have in turn. */
interface Shape { readonly [collection: string]: Shape }
const buttons: { items: Shape } = { items: {} }
buttons.items = buttons
const SHAPES: Readonly<Record<NumberedKind | Exclude<SharedKind, 'messages'>, Shape>> = {
  entity: { fields: {}, entries: { fields: {} }, uniques: {}, indexes: {}, operations: { validations: {} } },
  list: { columns: {}, commonFilters: {}, toolbar: buttons },
  form: { sections: { fields: {}, entryColumns: {} }, toolbar: buttons },
  schedule: {},
  menu: { menus: {} },
  roles: { roles: {} },
  channels: { channels: {} }
}
/** Lists of plain names that an extension adds to rather than replaces. */
const APPENDED = ['plugins']
const PLACING = new Set(['$after', '$before', '$action', '$was', '$reset'])

/**
 * Lays every delta over its base.
 *
 * Errors: EXT001 target missing, EXT003 developer prefix missing, EXT006 key there already, EXT007 (warning) anchor missing,
 *         EXT009 an edit or hide of what is there, which this version does not carry out.
 */
export function mergeParts (sorted: SortedParts, origins: Origins, broken: ReadonlySet<string>): Merged {
  return new Merger(origins, broken).merge(sorted)
}

class Merger {
  readonly #problems: Problem[] = []
  readonly #origins: Origins
  readonly #broken: ReadonlySet<string>
  readonly #anchors = new WeakMap<object, string>()
  constructor (origins: Origins, broken: ReadonlySet<string>) { this.#origins = origins; this.#broken = broken }

  merge (sorted: SortedParts): Merged {
    const numbered = { entity: new Map<string, Raw>(), list: new Map<string, Raw>(), form: new Map<string, Raw>(), schedule: new Map<string, Raw>() }
    for (const part of sorted.bases) this.#base(numbered[part.kind as NumberedKind], part)
    for (const part of sorted.deltas) this.#delta(numbered[part.kind as NumberedKind], part)
    const one = (kind: 'menu' | 'roles' | 'channels'): readonly Element[] => this.#shared(sorted.shared.filter(part => part.kind === kind), kind)
    const shared = { menu: one('menu'), roles: one('roles'), channels: one('channels'), messages: this.#messages(sorted.shared.filter(part => part.kind === 'messages')) }
    return { numbered, shared, problems: this.#problems }
  }

  #base (objects: Map<string, Raw>, part: Part): void {
    if (objects.has(part.target)) return
    this.#prefixed(part.target, part, { file: part.file, pointer: '/number' })
    objects.set(part.target, this.#whole(part.body, SHAPES[part.kind as NumberedKind], part, part.pointer))
  }

  #delta (objects: Map<string, Raw>, part: Part): void {
    const target = objects.get(part.target)
    if (target !== undefined) return this.#lay(target, part.body, SHAPES[part.kind as NumberedKind], part, part.pointer)
    if (this.#broken.has(part.target)) return
    this.#problems.push(errorAt('EXT001', { file: part.file, pointer: '/extends' }, `There is no ${part.kind} ${part.target} to extend.`, suggest(part.target, objects.keys())))
  }

  #shared (parts: readonly Part[], kind: 'menu' | 'roles' | 'channels'): readonly Element[] {
    const collection = Object.keys(SHAPES[kind])[0]!
    const all: Raw = { [collection]: [] }
    for (const part of parts) {
      const given = part.body[collection]
      if (Array.isArray(given)) this.#whole(part.body, SHAPES[kind], part, '', (element, place) => this.#addTo(all[collection] as Element[], element, part, place))
      else this.#lay(all, part.body, SHAPES[kind], part, '')
    }
    return all[collection] as Element[]
  }

  #addTo (elements: Element[], element: Element, part: Part, place: Place): void {
    this.#prefixed(element.key, part, place)
    if (elements.some(other => other.key === element.key)) this.#taken(element.key, place, part)
    else elements.push(element)
  }

  #messages (parts: readonly Part[]): ReadonlyMap<string, unknown> {
    const all = new Map<string, unknown>()
    for (const part of parts) {
      for (const [code, text] of Object.entries(part.body.messages as Body)) {
        const place = { file: part.file, pointer: pointerTo('', 'messages', code) }
        if (part.layer.isv !== '' && !code.startsWith(`${part.layer.isv.toUpperCase()}_`)) this.#problems.push(unprefixed(code, `${part.layer.isv.toUpperCase()}_`, place))
        if (all.has(code)) this.#taken(code, place, part)
        else all.set(code, text)
      }
    }
    return all
  }

  /** Copies a base object or an added element whole: its collections become arrays of elements that know their origin. */
  #whole (body: Body, shape: Shape, part: Part, pointer: string, each?: (element: Element, place: Place) => void): Raw {
    const raw: Raw = Object.fromEntries(Object.entries(body).filter(([member]) => !PLACING.has(member)))
    for (const [collection, inner] of Object.entries(shape)) {
      if (body[collection] === undefined) continue
      const elements = Object.entries(body[collection] as Record<string, Body>).map(([step, element]) => {
        const at = pointerTo(pointer, collection, step)
        const made = this.#element(element, keyOf(element, Array.isArray(body[collection]) ? null : step), inner, part, at)
        each?.(made, { file: part.file, pointer: at })
        return made
      })
      raw[collection] = elements
    }
    return this.#origins.note(raw, { layer: part.layer.name, file: part.file, pointer })
  }

  #element (body: Body, key: string, shape: Shape, part: Part, pointer: string): Element {
    return Object.assign(this.#whole(body, shape, part, pointer), { key, ...(body.field === undefined && FIELD_BY_KEY.test(pointer) ? { field: key } : {}) })
  }

  /** Adds what a delta says to an object or element that is there. */
  #lay (target: Raw, body: Body, shape: Shape, part: Part, pointer: string): void {
    for (const [collection, inner] of Object.entries(shape)) {
      if (body[collection] === undefined) continue
      const elements = (target[collection] ??= []) as Element[]
      for (const [key, element] of Object.entries(body[collection] as Record<string, Body>)) {
        this.#one(elements, key, element, inner, part, pointerTo(pointer, collection, key))
      }
    }
    for (const list of APPENDED) if (body[list] !== undefined) target[list] = [...(target[list] as string[] | undefined ?? []), ...(body[list] as string[])]
  }

  #one (elements: Element[], key: string, body: Body, shape: Shape, part: Part, pointer: string): void {
    const place = { file: part.file, pointer }
    const there = elements.find(element => element.key === key)
    if (body.$action !== undefined) return this.#enter(elements, there, key, body, shape, part, pointer)
    if (there !== undefined) return this.#taken(key, place, part)
    this.#prefixed(key, part, place)
    this.#place(elements, this.#element(body, key, shape, part, pointer), body, place)
  }

  /** An edit may enter an element to add to its collections; what it would change or hide is refused rather than ignored. */
  #enter (elements: readonly Element[], there: Element | undefined, key: string, body: Body, shape: Shape, part: Part, pointer: string): void {
    const place = { file: part.file, pointer }
    if (there === undefined) {
      this.#problems.push(errorAt('EXT001', place, `There is no ${key} to ${String(body.$action)}.`, suggest(key, elements.map(element => element.key)) || 'Leave $action out to add it.'))
      return
    }
    const changing = body.$action === 'hide' ? ['$action'] : Object.keys(body).filter(member => member !== '$action' && !(member in shape) && !APPENDED.includes(member))
    const addable = [...Object.keys(shape), ...('validations' in shape ? APPENDED : [])]
    for (const member of changing) {
      this.#problems.push(errorAt('EXT009', { ...place, pointer: pointerTo(pointer, member) }, 'An extension of this version adds; it does not change or hide what is there.',
        addable.length === 0 ? 'Remove it.' : `Keep only what is added to ${key}: ${addable.join(', ')}.`))
    }
    if (changing.length === 0) this.#lay(there, body, shape, part, pointer)
  }

  #place (elements: Element[], element: Element, body: Body, place: Place): void {
    const anchor = (body.$after ?? body.$before) as string | undefined
    const at = anchor === undefined ? -1 : elements.findIndex(other => other.key === anchor)
    if (anchor !== undefined && at < 0) this.#problems.push(warningAt('EXT007', { ...place, pointer: pointerTo(place.pointer, body.$after === undefined ? '$before' : '$after') }, `There is no ${anchor} to stand beside; it stands at the end.`, suggest(anchor, elements.map(other => other.key))))
    elements.splice(at < 0 ? elements.length : body.$after === undefined ? at : this.#behind(elements, at, anchor!), 0, element)
    if (body.$after !== undefined) this.#anchors.set(element, anchor!)
  }

  // Two that follow the same anchor keep the order in which they were written.
  #behind (elements: readonly Element[], at: number, anchor: string): number {
    const next = elements.slice(at + 1).findIndex(element => this.#anchors.get(element) !== anchor)
    return next < 0 ? elements.length : at + 1 + next
  }

  #prefixed (key: string, part: Part, place: Place): void {
    const { isv } = part.layer
    if (isv !== '' && !key.startsWith(`${isv}_`)) this.#problems.push(unprefixed(key, `${isv}_`, place))
  }

  #taken (key: string, place: Place, part: Part): void {
    const own = part.layer.isv === ''
    this.#problems.push(errorAt(own ? 'PL_LINK_DUPLICATE_KEY' : 'EXT006', place, `${key} is there already.`, own ? 'Keep one of them.' : 'Choose another key, or write "$action": "edit" to add to its collections.'))
  }
}

// Columns, filters and form fields are named for the field they show unless they say otherwise.
const FIELD_BY_KEY = /\/(columns|commonFilters|entryColumns|sections\/[^/]+\/fields)\/[^/]+$/

const keyOf = (element: Body, step: string | null): string => step ?? String(element.key ?? element.field)

const unprefixed = (key: string, prefix: string, place: Place): Problem =>
  errorAt('EXT003', place, `${key} does not begin with the developer prefix ${prefix}.`, `Call it ${prefix}${key}: a later version of the base may bring its own ${key}.`)
