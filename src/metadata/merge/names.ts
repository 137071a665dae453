/** Lists of plain names, such as the plugins of an operation: an extension adds, places and hides them. */
import type { Origin } from '../model.ts'
import { suggest } from '../nearest.ts'
import { errorAt, pointerTo, warningAt } from '../problem.ts'
import type { Body } from '../sort.ts'
import type { Target } from './laying.ts'
import type { Raw } from './raw.ts'

/** In: a list of names, which are added at the end, or a map by name with $after, $before and $action. */
export function layNames (target: Target, holder: Raw, member: string, given: unknown, path: string): void {
  const names = holder[member] = [...(Object.hasOwn(holder, member) ? holder[member] as string[] : [])]
  const wanted = Array.isArray(given) ? (given as string[]).map(name => [name, {}] as const) : Object.entries(given as Record<string, Body>)
  for (const [step, [name, body]] of wanted.entries()) {
    layName(target, names, name, body, pointerTo(path, Array.isArray(given) ? step : name))
    noteSource(target, path, name, pointerTo(path, Array.isArray(given) ? step : name))
  }
}

function layName ({ pointer, laying: { part, merging } }: Target, names: string[], name: string, body: Body, path: string): void {
  const place = { file: part.file, pointer: `${pointer}${path}` }
  const at = names.indexOf(name)
  if (body.$action !== undefined && at < 0) {
    const make = part.layer.kind === 'customer' ? warningAt : errorAt
    return void merging.problems.push(make('EXT001', place, `There is no ${name} to ${String(body.$action)}.`, suggest(name, names) || 'Leave $action out to add it.'))
  }
  // Named again it is not doubled: base and extension may come to want the same.
  if (at >= 0 && (body.$action === undefined)) return
  if (at >= 0) names.splice(at, 1)
  if (body.$action === 'hide') return
  const anchor = (body.$after ?? body.$before) as string | undefined
  const beside = anchor === undefined ? -1 : names.indexOf(anchor)
  if (anchor !== undefined && beside < 0) merging.problems.push(warningAt('EXT007', { ...place, pointer: pointerTo(place.pointer, body.$after === undefined ? '$before' : '$after') }, `There is no ${anchor} to stand beside; it stands at the end.`, suggest(anchor, names)))
  names.splice(beside < 0 ? names.length : body.$after === undefined ? beside : beside + 1, 0, name)
}

/** Each name of a list remembers who brought it, under the list's path and the name. */
function noteSource ({ element, pointer, laying: { part, origins } }: Target, path: string, name: string, at: string): void {
  const origin: Origin = { layer: part.layer.name, file: part.file, pointer: `${pointer}${at}` }
  const own = origins.of(element)
  if (own.layer === origin.layer && own.file === origin.file) return
  const known = origins.settings(own, pointerTo(path, name))
  origins.setting(own, pointerTo(path, name), [...known, { value: name, origin }])
}
