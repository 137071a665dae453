/** Step 3: files in the order in which they take effect: vendor, then partners as declared, then customers; bases before deltas. */
import type { LayerModel, Problem } from './model.ts'
import { errorAt, pointerTo } from './problem.ts'
import type { FileKind, SourceFile } from './read.ts'

export type Body = Readonly<Record<string, unknown>>
/** Kinds of which there are many, each with a number. */
export type NumberedKind = 'entity' | 'list' | 'form' | 'schedule'
/** Kinds of which there is one in all, put together from every file. */
export type SharedKind = 'messages' | 'menu' | 'roles' | 'channels'

/** What one file says about one object. `pointer` is where the body stands in the file, `within` the entry it is about, `targetPointer` where the object is named. */
export interface Part { readonly layer: LayerModel, readonly file: string, readonly pointer: string, readonly kind: FileKind, readonly target: string, readonly body: Body, readonly within: string | null, readonly targetPointer: string }
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
 * Errors: PL_LAYER_DUPLICATE where two extensions have the same developer code or name, PL_LAYER_PREFIX where the code is the base's own, PL_META_DUPLICATE where two files declare the same number.
 */
export function sortFiles (layers: readonly LayerModel[], files: readonly SourceFile[]): SortedParts {
  const sorted = [...layers].sort((a, b) => RANK[a.kind] - RANK[b.kind])
  const order = new Map(sorted.map((layer, index) => [layer, index]))
  const parts = files.flatMap(partsOf).sort((a, b) => order.get(a.layer)! - order.get(b.layer)!)
  const numbered = parts.filter(part => !SHARED.has(part.kind))
  const isBase = (part: Part): boolean => part.body.extends === undefined && part.body.number !== undefined
  const bases = numbered.filter(isBase)
  return {
    layers: sorted,
    bases,
    deltas: numbered.filter(part => !isBase(part)),
    shared: parts.filter(part => SHARED.has(part.kind)),
    problems: [...duplicateLayers(sorted), ...stolenPrefixes(sorted, bases), ...duplicateBases(bases)]
  }
}

/** A combined extension is the same as three files with one part each, a field set the same as one file for each target. */
function partsOf (file: SourceFile): readonly Part[] {
  const whole = { layer: file.layer, file: file.file, pointer: '', kind: file.kind, target: String(file.json.extends ?? file.json.number ?? ''), body: file.json, within: null, targetPointer: '/extends' }
  if (file.kind === 'fieldset') return targetsOf(file)
  if (file.kind !== 'extension') return [whole]
  return (['entity', 'list', 'form'] as const).filter(kind => file.json[kind] !== undefined).map(kind => {
    const body = file.json[kind] as Body
    return { ...whole, kind, pointer: pointerTo('', kind), target: String(body.extends ?? file.json.extends), body: { extends: '', ...body } }
  })
}

/** A target is an entity, or an entry of it: `sim_vatinvoice.items`. */
function targetsOf ({ layer, file, json }: SourceFile): readonly Part[] {
  return (json.targets as string[]).map((name, index) => {
    const [target, within = null] = name.split('.') as [string, string?]
    return { layer, file, pointer: '', kind: 'entity', target, within, targetPointer: pointerTo('', 'targets', index), body: { fields: json.fields } }
  })
}

function duplicateLayers (layers: readonly LayerModel[]): readonly Problem[] {
  return layers.filter((layer, index) => layers.findIndex(other => other.isv === layer.isv || other.name === layer.name) < index).map(layer =>
    errorAt('PL_LAYER_DUPLICATE', { file: `${layer.name}/package.json`, pointer: '/piaoliu/isv' }, ...duplicateWords(layer, layers)))
}

const duplicateWords = (layer: LayerModel, layers: readonly LayerModel[]): [string, string] => layers.filter(other => other.isv === layer.isv).length > 1
  ? [`Another layer has the developer code "${layer.isv}" already.`, 'Give each extension a developer code of its own, and list each folder once.']
  : [`Another layer has the name "${layer.name}" already.`, 'Give each extension a name of its own.']

/** A developer code that begins the base's own numbers would let an extension take the names of a later version. */
function stolenPrefixes (layers: readonly LayerModel[], bases: readonly Part[]): readonly Problem[] {
  const taken = new Set(['pl', ...bases.filter(part => part.layer.isv === '').map(part => part.target.split('_')[0]!.toLowerCase())])
  return layers.filter(layer => taken.has(layer.isv)).map(layer =>
    errorAt('PL_LAYER_PREFIX', { file: `${layer.name}/package.json`, pointer: '/piaoliu/isv' }, `The developer code "${layer.isv}" begins names of the base itself.`, 'Choose a code of your own.'))
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
