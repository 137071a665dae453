/** The developer prefix: what an extension brings can never meet what the base or another extension brings. */
import type { Problem } from '../model.ts'
import { errorAt, pointerTo, type Place } from '../problem.ts'
import type { Body, Part } from '../sort.ts'

/** Errors: EXT003 where a key or number lacks it. In: what kind of thing the key names. */
export function unprefixed (key: string, what: string, { layer }: Part, at: Place): readonly Problem[] {
  if (layer.isv === '') return []
  const prefix = what === 'message' ? `${layer.isv.toUpperCase()}_` : `${layer.isv}_`
  if (key.startsWith(prefix)) return []
  return [errorAt('EXT003', at, `${key} does not begin with the developer prefix ${prefix}.`, `Call it ${prefix}${key}: a later version of the base may bring its own ${key}.`)]
}

/** Tables and columns carry the prefix too. */
export function foreignNames (body: Body, { layer }: Part, at: Place): readonly Problem[] {
  if (layer.isv === '') return []
  return (['table', 'column'] as const).flatMap(member => {
    const name = body[member]
    const start = member === 'table' ? `t_${layer.isv}_` : `f${layer.isv}_`
    if (typeof name !== 'string' || name.startsWith(start) || name.startsWith(start.replace(/^(t|f)_?/, '$1k_'))) return []
    return [errorAt('EXT003', { ...at, pointer: pointerTo(at.pointer, member) }, `The ${member} ${name} does not carry the developer prefix.`, `Begin it with ${start}, or leave it out.`)]
  })
}

export function taken (key: string, { layer, body }: Part, at: Place): Problem {
  if (body.inherits !== undefined) return errorAt('PL_LINK_DUPLICATE_KEY', at, `${key} is there already, inherited from ${String(body.inherits)}.`, 'Write "$action": "edit" to change it, or choose another key.')
  if (layer.isv === '') return errorAt('PL_LINK_DUPLICATE_KEY', at, `${key} is there already.`, 'Keep one of them.')
  const own = key.toLowerCase().startsWith(`${layer.isv}_`) ? 'Choose another key' : `Choose another key, such as ${layer.isv}_${key}`
  return errorAt('EXT006', at, `${key} is there already.`, `${own}, or write "$action": "edit" to change what is there.`)
}
