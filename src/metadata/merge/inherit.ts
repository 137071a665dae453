/** An object over the template that it inherits. */
import { pointerTo } from '../problem.ts'
import type { Body, Part } from '../sort.ts'
import { lay, type Laying } from './laying.ts'
import { cloneOf, wholeOf, type Raw } from './raw.ts'
import type { Shape } from './shape.ts'

/** What every object says for itself. */
const OWN = new Set(['number', 'table'])

/**
 * Makes an object of its own from a copy of another one.
 *
 * In:     the object that is inherited, and the file of the heir, whose lists say in which order its elements stand between the inherited ones.
 * Out:    the heir: what it says itself replaces, what it lists is laid over the copy.
 */
export function inherit (parent: Raw, part: Part, shape: Shape, layingOf: (root: Raw) => Laying): Raw {
  const copy = cloneOf(parent, shape, layingOf(parent).origins)
  const { origins } = layingOf(copy)
  const from = origins.of(parent)
  for (const member of OWN) delete copy[member]
  const own = wholeOf({ body: only(part.body, member => !isLaid(member, shape)), part, pointer: part.pointer }, shape, origins)
  const raw = Object.assign(copy, own)
  const origin = { layer: part.layer.name, file: part.file, pointer: part.pointer }
  origins.noteRaw(raw, origin)
  for (const member of Object.keys(raw)) {
    if (isLaid(member, shape) || Object.hasOwn(own, member)) continue
    const path = pointerTo('', member)
    const known = origins.settings(from, path)
    origins.setting(origin, path, known.length > 0 ? known : [{ value: raw[member], origin: { ...from, pointer: pointerTo(from.pointer, member) } }])
  }
  lay(raw, { body: only(part.body, member => isLaid(member, shape)), part, pointer: part.pointer }, shape, part.target, layingOf(raw))
  return raw
}

const isLaid = (member: string, shape: Shape): boolean => Object.hasOwn(shape.collections, member) || shape.lists.includes(member)

const only = (body: Body, keeps: (member: string) => boolean): Body => Object.fromEntries(Object.entries(body).filter(([member]) => keeps(member)))
