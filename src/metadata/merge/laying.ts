/** Lays what one part says over an object that is there: adds, edits, hides, resets, places. */
import { suggest } from '../nearest.ts'
import type { Origins } from '../origins.ts'
import { errorAt, pointerTo, warningAt, type Place } from '../problem.ts'
import type { Body, Part } from '../sort.ts'
import type { Merging } from './edit.ts'
import { layNames } from './names.ts'
import { place, type Placing } from './place.ts'
import { foreignNames, taken, unprefixed } from './prefix.ts'
import { elementOf, partsOf, type Element, type Given, type Raw } from './raw.ts'
import { resetMember, setMember } from './set-member.ts'
import { DIRECTIVES, FILE_MEMBERS, type Shape } from './shape.ts'

/** What every step of one part's laying shares. */
export interface Laying {
  readonly part: Part
  readonly origins: Origins
  readonly merging: Merging
  readonly placing: Placing
  /** The whole object, where $parent finds its containers. */
  readonly root: Raw
  /** The layer that the object belongs to: what others add to it is an extension. */
  readonly ownLayer: string
}

/** An object or element that is there, and the body that says something about it. */
export interface Target {
  readonly element: Raw
  /** As it was before this body. */
  readonly before: Raw
  readonly body: Body
  readonly shape: Shape
  /** Where the body stands in its file. */
  readonly pointer: string
  /** Where the element stands, by key. */
  readonly path: string
  readonly laying: Laying
}

export function lay (element: Raw, given: Given, shape: Shape, path: string, laying: Laying): void {
  const target: Target = { element, before: { ...element }, body: given.body, shape, pointer: given.pointer, path, laying }
  for (const [member, value] of Object.entries(given.body)) {
    if (DIRECTIVES.has(member) || (given.pointer === given.part.pointer && FILE_MEMBERS.has(member)) || isOwnKey(target, member, value)) continue
    if (Object.hasOwn(shape.collections, member)) layCollection(target, member)
    else if (shape.lists.includes(member)) layNames(target, element, member, value, `/${member}`)
    else if (Object.hasOwn(shape.maps, member) && value !== null) layMap(target, member, value as Body)
    else setMember(target, { member: pointerTo('', member), holder: element, name: member, ours: value, was: wasOf(given.body.$was, member), fallback: shape.defaults(target.before)[member] })
  }
  for (const member of given.body.$reset as string[] | undefined ?? []) reset(target, member)
  strangers(target)
}

// An element in a list says its key again; that changes nothing.
const isOwnKey = ({ element }: Target, member: string, value: unknown): boolean => (member === 'key' || member === 'field' || member === 'value') && element[member] === value

const wasOf = (given: unknown, member: string): { value: unknown } | null =>
  Object.hasOwn(Object(given) as object, member) ? { value: (given as Body)[member] } : null

/** Maps are laid member by member: two layers may each set their own. */
function layMap (target: Target, member: string, value: Body): void {
  const holder = (target.element[member] ??= {}) as Raw
  const was = Object(target.body.$was as unknown) as Body
  for (const [name, ours] of Object.entries(value)) {
    const path = pointerTo('', member, name)
    if (target.shape.maps[member] === 'lists') layNames(target, holder, name, ours, path)
    else setMember(target, { member: path, holder, name, ours, was: wasOf(was[member], name), fallback: undefined })
  }
}

function reset (target: Target, member: string): void {
  const [outer, inner] = member.split('.')
  const { origins, part, merging } = target.laying
  const isChanged = origins.settings(origins.of(target.element), pointerTo('', ...member.split('.'))).length > 1
  if (!isChanged) return void merging.problems.push(warningAt('EXT009', { file: part.file, pointer: pointerTo(target.pointer, '$reset') }, `No other layer changed ${member}: there is nothing to set back.`, 'Remove it.'))
  if (inner === undefined) return resetMember(target, { member: pointerTo('', member), holder: target.element, name: member, fallback: target.shape.defaults(target.before)[member] })
  const holder = target.element[outer!] as Raw | undefined
  if (holder !== undefined) resetMember(target, { member: pointerTo('', outer!, inner), holder, name: inner, fallback: undefined })
}

/** $was that speaks of what the edit does not touch would never be compared with anything. */
function strangers ({ body, pointer, laying: { part, merging } }: Target): void {
  for (const member of Object.keys(Object(body.$was as unknown) as object)) {
    if (!Object.hasOwn(body, member)) merging.problems.push(warningAt('EXT009', { file: part.file, pointer: pointerTo(pointer, '$was', member) }, `The edit replaces no ${member}.`, `Remove it, or write "${member}" beside "$was".`))
  }
}

function layCollection (target: Target, collection: string): void {
  const elements = (target.element[collection] ??= []) as Element[]
  const isList = Array.isArray(target.body[collection])
  const parts = partsOf({ body: target.body, part: target.laying.part, pointer: target.pointer }, collection)
  // The order of a list is the order of display: what it adds follows what it named before, or precedes what it names first.
  const named = isList ? parts.find(([, given]) => given.body.$action !== undefined)?.[0] ?? null : null
  let before: string | null = null
  for (const [key, given] of parts) {
    layElement(target, elements, key, { ...given, follows: isList ? before : null, precedes: before === null ? named : null }, target.shape.collections[collection]!, `${target.path}/${collection}/${key}`)
    before = key
  }
}

function layElement (target: Target, elements: Element[], key: string, given: Given, shape: Shape, path: string): void {
  const { laying } = target
  const at: Place = { file: laying.part.file, pointer: given.pointer }
  const there = elements.find(element => element.key === key)
  if (given.body.$action !== undefined) return there === undefined ? gone(elements, key, given, laying, at) : enter(there, elements, given, shape, path, laying)
  if (there !== undefined) return void laying.merging.problems.push(taken(key, laying.part, at))
  add(elements, key, given, shape, laying, at)
}

function add (elements: Element[], key: string, given: Given, shape: Shape, laying: Laying, at: Place): void {
  const { part, merging, origins } = laying
  const isForeign = part.layer.name !== laying.ownLayer
  // In an object of its own a layer names things as it likes.
  if (isForeign) merging.problems.push(...unprefixed(key, shape.what, part, at), ...foreignNames(given.body, part, at))
  const element = elementOf(given, key, shape, origins)
  if (isForeign) noteAdded(element, shape, origins)
  place(elements, element, given, shape, laying)
}

/** All that stands in an added element is added too. */
function noteAdded (element: Element, shape: Shape, origins: Origins): void {
  origins.noteAdded(element)
  for (const [collection, inner] of Object.entries(shape.collections)) {
    for (const part of element[collection] as Element[] | undefined ?? []) noteAdded(part, inner, origins)
  }
}

/** An edit that finds nothing: the base dropped it. A customer's own layer keeps running without it. */
function gone (elements: readonly Element[], key: string, { body }: Given, { part, merging }: Laying, at: Place): void {
  const make = part.layer.kind === 'customer' ? warningAt : errorAt
  const left = part.layer.kind === 'customer' ? ' It is left out.' : ''
  merging.problems.push(make('EXT001', at, `There is no ${key} to ${String(body.$action)}.${left}`, suggest(key, elements.map(element => element.key)) || 'Leave $action out to add it.'))
}

function enter (there: Element, elements: Element[], given: Given, shape: Shape, path: string, laying: Laying): void {
  const isHiding = given.body.$action === 'hide'
  const at: Place = { file: laying.part.file, pointer: pointerTo(given.pointer, '$action') }
  if (isHiding && !shape.canHide) return void laying.merging.problems.push(errorAt('EXT008', at, `${/^[aeiou]/.test(shape.what) ? 'An' : 'A'} ${shape.what} cannot be hidden.`, 'Remove it, or edit what it says.'))
  if (isHiding && isAskedFor(there, shape)) laying.merging.problems.push(warningAt('PL_META_HIDDEN', at, `${there.key} must be filled in, and nobody would see it.`, 'Edit "mustInput", or give it a "defaultValue".'))
  if (isHiding) setMember({ element: there, before: { ...there }, body: given.body, shape, pointer: given.pointer, path, laying }, { member: '/hidden', holder: there, name: 'hidden', ours: true, was: { value: null }, fallback: false })
  lay(there, given, shape, path, laying)
  if (['$after', '$before', '$parent'].some(member => Object.hasOwn(given.body, member))) place(elements, there, given, shape, laying)
}

const isAskedFor = (element: Element, { what, container }: Shape): boolean =>
  what === 'field' && container === null && element.mustInput === true && element.defaultValue === undefined && element.readonly !== true
