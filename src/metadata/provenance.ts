/** Where effective values come from: layer, file and pointer of every value of a Model. */
import type { Model, Origin } from './model.ts'
import type { Origins, Setting } from './origins.ts'
import { pointerTo } from './problem.ts'

const known = new WeakMap<Model, Origins>()

/** Keeps what merging knew for as long as the Model lives. */
export function rememberOrigins (model: Model, origins: Origins): Model {
  known.set(model, origins)
  return model
}

/** A value's way through the layers. */
export interface Provenance {
  /** The layer that has the last word; null: no file says anything, it is the host's default. */
  readonly origin: Origin | null
  /** Every layer's word where more than one spoke, the first to speak first. */
  readonly settings: readonly Setting[]
}

/**
 * Says where an effective value comes from.
 *
 * In:     the path in the Model, as keys: ['entities', 'sim_vatinvoice', 'operations', 'issue', 'status', 'from'].
 * Out:    null where the path leads nowhere.
 */
export function originOf (model: Model, path: readonly string[]): Provenance | null {
  const origins = known.get(model)
  const found = origins === undefined ? null : walk(model, path, origins)
  if (origins === undefined || found === null) return null
  const settings = origins.settings(found.origin, pointerTo('', ...found.steps))
  // A name of a list that no layer brought or moved stands with the list itself.
  const steps = found.isName && settings.length === 0 ? found.steps.slice(0, -1) : found.steps
  return { origin: origins.ofMember(found.origin, steps), settings }
}

interface Found { readonly origin: Origin, readonly steps: readonly string[], readonly isName: boolean }

/** The innermost element on the path that a file gave, and the members from there on. */
function walk (model: Model, path: readonly string[], origins: Origins): Found | null {
  let at: unknown = model
  let found = null as Found | null
  for (const step of path) {
    const isName = Array.isArray(at) && at.includes(step)
    at = inside(at, step)
    if (at === undefined) return null
    const origin = originIn(at, origins)
    if (origin !== undefined) found = { origin, steps: [], isName }
    else if (found !== null) found = { origin: found.origin, steps: [...found.steps, step], isName }
  }
  return found
}

function inside (value: unknown, step: string): unknown {
  if (value instanceof Map) return value.get(step)
  if (Array.isArray(value)) return value.includes(step) ? step : value.find(element => Object(element) === element && [element.key, element.field, element.value, element.number].includes(step)) ?? value[Number(step)]
  return Object.hasOwn(Object(value) as object, step) ? (value as Record<string, unknown>)[step] : undefined
}

function originIn (value: unknown, origins: Origins): Origin | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return 'origin' in value ? value.origin as Origin : origins.find(value)
}
