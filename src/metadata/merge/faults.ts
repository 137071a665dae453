/** Changes that no layer may make to what another one has. */
import { COMMON_MEMBERS } from '../fields/common-members.ts'
import { fieldTypes } from '../fields/index.ts'
import type { FieldTypeName, Problem } from '../model.ts'
import { errorAt, type Place } from '../problem.ts'
import type { Target } from './laying.ts'

/** Finds what forbids a change: a locked member, one that the field's type does not have, a column made narrower. */
export function faultOf (target: Target, name: string, ours: unknown, place: Place): Problem | null {
  const { shape, before } = target
  if (shape.locked.includes(name)) return lockedAt(shape.what, name, place)
  if (shape.what !== 'field' || before.type === undefined || name === 'hidden') return null
  const type = fieldTypes[before.type as FieldTypeName]
  if (!COMMON_MEMBERS.has(name) && !type.takes.includes(name)) return errorAt('PL_META_TAKES', place, `${type.type} has no ${name}.`, 'Remove it.')
  // An heir has a table of its own.
  if (target.laying.part.body.inherits !== undefined) return null
  return narrowingOf({ ...type.defaults, ...before }, { ...type.defaults, ...before, ...target.body }, name, ours, place)
}

interface Sizes { readonly maxLength?: number, readonly precision?: number, readonly scale?: number }

function narrowingOf (before: Sizes, after: Sizes, name: string, ours: unknown, place: Place): Problem | null {
  const least = name === 'maxLength' ? before.maxLength : name === 'scale' ? before.scale : name === 'precision' ? wholeDigits(before) + (after.scale ?? 0) : undefined
  if (least !== undefined && (ours as number) < least) return narrower(name, ours, least, place)
  // More digits after the point leave fewer before it.
  const isSqueezed = name === 'scale' && wholeDigits(after) < wholeDigits(before)
  return isSqueezed ? errorAt('EXT004', place, `A scale of ${String(ours)} leaves ${wholeDigits(after)} digits before the point, where there were ${wholeDigits(before)}.`, `Write "precision": ${wholeDigits(before) + (after.scale ?? 0)} as well.`) : null
}

const wholeDigits = (sizes: Sizes): number => (sizes.precision ?? 0) - (sizes.scale ?? 0)

const narrower = (name: string, ours: unknown, least: number, place: Place): Problem =>
  errorAt('EXT004', place, `${name} ${String(ours)} is less than ${least}: rows that are there would not fit.`, `Give at least ${least}. A validation of your own may ask for less.`)

export const lockedAt = (what: string, name: string, place: Place): Problem =>
  errorAt('EXT008', place, `${name} of ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what} cannot be changed: data or code lies upon it.`, 'Remove it; add one of your own where another is needed.')
