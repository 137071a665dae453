/** Sets one member of an element that is there, and tells where that does not go together with what others said. */
import { isDeepStrictEqual } from 'node:util'
import type { Origin } from '../model.ts'
import type { Setting } from '../origins.ts'
import { warningAt, type Place } from '../problem.ts'
import type { EditFate } from './edit.ts'
import { faultOf } from './faults.ts'
import type { Target } from './laying.ts'
import type { Raw } from './raw.ts'

interface Change {
  /** Path of the member in its element, as a JSON pointer. */
  readonly member: string
  /** The object that holds the member: the element, or a map in it. */
  readonly holder: Raw
  readonly name: string
  readonly ours: unknown
  /** What the edit says it replaced; null where it does not say. */
  readonly was: { readonly value: unknown } | null
  /** What the member is where no file says anything. */
  readonly fallback: unknown
}

/**
 * Carries one change out.
 *
 * Errors: EXT004 narrower, EXT008 locked; EXT002 the base changed, EXT005 two layers differ, EXT009 no word of what it replaced, as warnings.
 */
export function setMember (target: Target, change: Change): void {
  const { element, laying } = target
  const { part, origins } = laying
  const place: Place = { file: part.file, pointer: `${target.pointer}${change.member}` }
  const own: Origin = { layer: part.layer.name, file: place.file, pointer: place.pointer }
  const history = historyOf(target, change)
  const fault = isDeepStrictEqual(history.at(-1)!.value, change.ours) ? null : faultOf(target, change.member.split('/')[1]!, change.ours, place)
  if (fault !== null) {
    laying.merging.problems.push(fault)
    return record(target, change, history, fault.code as EditFate)
  }
  record(target, change, history, judge(target, change, history, place))
  origins.setting(origins.of(element), change.member, [...history, { value: change.ours, origin: own }])
  change.holder[change.name] = change.ours
}

/** Sets members back to what they were before any other layer changed them. */
export function resetMember (target: Target, change: Omit<Change, 'ours' | 'was'>): void {
  const { origins } = target.laying
  const history = historyOf(target, { ...change, ours: undefined, was: null })
  const [first] = history as [Setting]
  record(target, { ...change, ours: first.value, was: null }, history, 'reset')
  origins.setting(origins.of(target.element), change.member, [first])
  if (first.value === undefined) delete change.holder[change.name]
  else change.holder[change.name] = first.value
}

/** The word of every layer so far; where nobody changed it yet, that of the file that has the element. */
function historyOf ({ element, laying: { origins } }: Target, { member, holder, name }: Change): readonly Setting[] {
  const origin = origins.of(element)
  const settings = origins.settings(origin, member)
  if (settings.length > 0) return settings
  return [{ value: Object.hasOwn(holder, name) ? holder[name] : undefined, origin: { ...origin, pointer: `${origin.pointer}${member}` } }]
}

/** Compares the three: the base then ($was), the base now, the extension. */
function judge (target: Target, change: Change, history: readonly Setting[], place: Place): EditFate {
  const { laying: { part, merging } } = target
  const last = history.at(-1)!
  const current = last.value ?? change.fallback
  if (isDeepStrictEqual(current, change.ours)) return 'same'
  const isKnown = (setting: Setting): boolean => change.was !== null && isDeepStrictEqual(setting.value ?? change.fallback ?? null, change.was.value ?? change.fallback ?? null)
  const others = history.filter(setting => setting.origin.layer !== part.layer.name)
  if (others.length === 0) return 'applied'
  const say = (code: 'EXT002' | 'EXT005' | 'EXT009', at: Place, message: string, hint: string): EditFate => { merging.problems.push(warningAt(code, at, message, hint)); return code }
  if (change.was !== null && !others.some(isKnown)) {
    return say('EXT002', place, `The base says ${word(current)} by now; this edit was made when it said ${word(change.was.value)}.`, `Look at both, then write "$was": ${word(wasOf(change, current))} to keep ${word(change.ours)}, or remove the edit.`)
  }
  if (others.length > 1 && !isKnown(last)) {
    return say('EXT005', place, `${last.origin.layer} sets it to ${word(last.value)}; the later layer, ${part.layer.name}, wins with ${word(change.ours)}.`, `Write "$was": ${word(wasOf(change, current))} where that is meant, or leave it to one of them.`)
  }
  if (change.was === null && last.value !== undefined) {
    return say('EXT009', place, 'The edit does not say what it replaced: an upgrade could not tell whether the base changed.', `Write "$was": ${word(wasOf(change, current))}.`)
  }
  return 'applied'
}

/** `$was` as it is written: a member of a map stands in its map. */
function wasOf ({ member, name }: Change, current: unknown): unknown {
  const steps = member.split('/').slice(1)
  const [outer] = steps
  return steps.length === 1 ? { [name]: current ?? null } : { [outer!]: { [name]: current ?? null } }
}

function record (target: Target, { member, was, ours, fallback }: Change, history: readonly Setting[], fate: EditFate): void {
  const { laying: { part, merging, origins } } = target
  const last = history.at(-1)!
  // Within one layer nothing is edited: it is one and the same author who wrote both.
  if (history.every(setting => setting.origin.layer === part.layer.name)) return
  merging.edits.push({
    layer: part.layer.name, file: part.file, pointer: `${target.pointer}${member}`, target: target.path, member: member.slice(1),
    was: was?.value, now: last.value ?? fallback ?? null, ours, base: origins.settings(origins.of(target.element), member).length > 0 || last.value !== undefined ? last.origin : null, fate
  })
}

const word = (value: unknown): string => { const text = JSON.stringify(value) ?? 'nothing'; return text.length > 80 ? `${text.slice(0, 77)}…` : text }
