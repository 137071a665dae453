/** Step 3: files in the order in which they take effect: vendor, then partners as declared, then customers; bases before deltas. */
import type { LayerModel, Problem } from './model.ts'
import { errorAt, pointerTo } from './problem.ts'
import type { FileKind, SourceFile } from './read.ts'

export type Body = Readonly<Record<string, unknown>>
/** Kinds of which there are many, each with a number. */
export type NumberedKind = 'entity' | 'list' | 'form' | 'schedule'
/** Kinds of which there is one in all, put together from every file. */
export type SharedKind = 'messages' | 'menu' | 'roles' | 'channels'

/** What one file says about one object. `pointer` is where the body stands in the file. */
export interface Part { readonly layer: LayerModel, readonly file: string, readonly pointer: string, readonly kind: FileKind, readonly target: string, readonly body: Body }
export interface SortedParts {
  readonly layers: readonly LayerModel[]
  readonly bases: readonly Part[]
  readonly deltas: readonly Part[]
  readonly shared: readonly Part[]
  readonly problems: readonly Problem[]
}

const RANK = { vendor: 0, partner: 1, customer: 2 } as const
const SHARED = new Set<FileKind>(['messages', 'menu', 'roles', 'channels'])

/**
 * Sorts files into bases, deltas and shared parts, each in the order of their layers.
 *
 * Errors: PL_LAYER_DUPLICATE where two extensions have the same developer code, PL_META_DUPLICATE where two files declare the same number.
 */
export function sortFiles (layers: readonly LayerModel[], files: readonly SourceFile[]): SortedParts {
  const sorted = [...layers].sort((a, b) => RANK[a.kind] - RANK[b.kind])
  const order = new Map(sorted.map((layer, index) => [layer, index]))
  const parts = files.flatMap(partsOf).sort((a, b) => order.get(a.layer)! - order.get(b.layer)!)
  const numbered = parts.filter(part => !SHARED.has(part.kind))
  const bases = numbered.filter(part => part.body.number !== undefined)
  return {
    layers: sorted,
    bases,
    deltas: numbered.filter(part => part.body.number === undefined),
    shared: parts.filter(part => SHARED.has(part.kind)),
    problems: [...duplicateLayers(sorted), ...duplicateBases(bases)]
  }
}

/** A combined extension is the same as three files with one part each. */
function partsOf (file: SourceFile): readonly Part[] {
  const whole = { layer: file.layer, file: file.file, pointer: '', kind: file.kind, target: String(file.json.number ?? file.json.extends ?? ''), body: file.json }
  if (file.kind !== 'extension') return [whole]
  return (['entity', 'list', 'form'] as const).filter(kind => file.json[kind] !== undefined).map(kind => {
    const body = file.json[kind] as Body
    return { ...whole, kind, pointer: pointerTo('', kind), body, target: String(body.extends ?? file.json.extends) }
  })
}

function duplicateLayers (layers: readonly LayerModel[]): readonly Problem[] {
  return layers.filter((layer, index) => layers.findIndex(other => other.isv === layer.isv) < index).map(layer =>
    errorAt('PL_LAYER_DUPLICATE', { file: `${layer.name}/package.json`, pointer: '/piaoliu/isv' }, `Another layer has the developer code "${layer.isv}" already.`, 'Give each extension a developer code of its own, and list each folder once.'))
}

function duplicateBases (bases: readonly Part[]): readonly Problem[] {
  const first = new Map<string, Part>()
  return bases.flatMap(part => {
    const id = `${part.kind} ${part.target}`
    const other = first.get(id)
    if (other === undefined) first.set(id, part)
    return other === undefined ? [] : [errorAt('PL_META_DUPLICATE', { file: part.file, pointer: '/number' }, `${other.file} declares the ${part.kind} ${part.target} already.`, 'Keep one of the files, or write "extends" instead of "number" to add to it.')]
  })
}
