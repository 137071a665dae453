/** Step 1: folders to layers and parsed files. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, posix } from 'node:path'
import { readJson } from './json.ts'
import type { LayerSource } from './layer-source.ts'
import type { LayerModel, Problem } from './model.ts'
import { errorAt } from './problem.ts'

export type FileKind = 'entity' | 'list' | 'form' | 'messages' | 'menu' | 'roles' | 'channels' | 'schedule' | 'extension' | 'fieldset'

/** One parsed file. `file` is how a person names it, `path` lies within the layer. */
export interface SourceFile {
  readonly layer: LayerModel
  readonly path: string
  readonly file: string
  readonly kind: FileKind
  readonly json: Readonly<Record<string, unknown>>
}

export interface ReadLayers { readonly layers: readonly LayerModel[], readonly files: readonly SourceFile[], readonly problems: readonly Problem[] }

const FOLDERS = ['metadata', 'forms', 'schedules']
const SUFFIX = /\.(entity|list|form|messages|menu|roles|channels|schedule|extension|fieldset)\.json$/
const ALONE: Readonly<Record<string, FileKind>> = { 'menus.json': 'menu', 'roles.json': 'roles', 'channels.json': 'channels' }
const MAX_BYTES = 2_000_000
const ISV = /^[a-z][a-z0-9]{1,15}$/

/**
 * Reads every layer's package.json and JSON files, in the order of their paths.
 *
 * Errors: PL_LAYER_PACKAGE, PL_META_UNREADABLE, PL_META_SIZE, PL_META_SYNTAX, PL_META_KIND.
 */
export async function readLayers (sources: readonly LayerSource[]): Promise<ReadLayers> {
  const read = await Promise.all(sources.map((source, index) => readLayer(source, index === 0)))
  return { layers: read.flatMap(part => part.layers), files: read.flatMap(part => part.files), problems: read.flatMap(part => part.problems) }
}

async function readLayer (source: LayerSource, isFirst: boolean): Promise<ReadLayers> {
  const { layer, problems } = await readPackage(source.folder, isFirst)
  if (layer === null) return { layers: [], files: [], problems }
  const paths = (await Promise.all(FOLDERS.map(folder => jsonFiles(source.folder, folder)))).flat()
  const read = await Promise.all(paths.map(path => readFileOf(layer, path)))
  return { layers: [layer], files: read.flatMap(one => one.file ?? []), problems: [...problems, ...read.flatMap(one => one.problems)] }
}

async function readPackage (folder: string, isFirst: boolean): Promise<{ layer: LayerModel | null, problems: Problem[] }> {
  const place = { file: `${basename(folder)}/package.json`, pointer: '' }
  const found = await readFile(join(folder, 'package.json'), 'utf8').catch(() => null)
  if (found === null && isFirst) return { layer: { name: basename(folder), isv: '', version: '0.0.0', folder, kind: 'vendor' }, problems: [] }
  if (found === null) return { layer: null, problems: [errorAt('PL_LAYER_PACKAGE', place, 'The extension has no package.json.', 'Write one with name, version, "type": "module" and "piaoliu": { "isv": …, "layer": "partner" or "customer" }.')] }
  const json = readJson(found)
  if (!json.ok) return { layer: null, problems: [errorAt('PL_LAYER_PACKAGE', place, `Line ${json.line}, column ${json.column}: ${json.what}.`, json.hint)] }
  return layerOf(json.value, folder, isFirst, place)
}

function layerOf (json: unknown, folder: string, isFirst: boolean, place: { file: string, pointer: string }): { layer: LayerModel | null, problems: Problem[] } {
  const { name, version, type, piaoliu } = Object(json) as Record<string, unknown>
  const layer = { name: typeof name === 'string' ? name : basename(folder), version: typeof version === 'string' ? version : '0.0.0', folder }
  if (isFirst && piaoliu === undefined) return { layer: { ...layer, isv: '', kind: 'vendor' }, problems: [] }
  const own = Object(piaoliu) as Record<string, unknown>
  const problems: Problem[] = []
  if (typeof own.isv !== 'string' || !ISV.test(own.isv)) problems.push(errorAt('PL_LAYER_PACKAGE', { ...place, pointer: '/piaoliu/isv' }, 'The developer code is missing or wrong.', 'Write "piaoliu": { "isv": "acme", … }: 2 to 16 small letters and digits, a letter first.'))
  if (own.layer !== 'partner' && own.layer !== 'customer') problems.push(errorAt('PL_LAYER_PACKAGE', { ...place, pointer: '/piaoliu/layer' }, 'The layer is missing or wrong.', 'Write "layer": "partner" or "layer": "customer".'))
  if (type !== 'module') problems.push(errorAt('PL_LAYER_PACKAGE', { ...place, pointer: '/type' }, 'Plugins are ES modules, and package.json does not say so.', 'Write "type": "module".'))
  return problems.length > 0 ? { layer: null, problems } : { layer: { ...layer, isv: own.isv as string, kind: own.layer as 'partner' | 'customer' }, problems }
}

async function jsonFiles (root: string, folder: string): Promise<string[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter(entry => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map(entry => posix.join(folder, ...join(entry.parentPath, entry.name).slice(join(root, folder).length + 1).split(/[\\/]/))).sort()
}

async function readFileOf (layer: LayerModel, path: string): Promise<{ file: SourceFile | null, problems: Problem[] }> {
  const place = { file: fileName(layer, path), pointer: '' }
  const no = (code: string, message: string, hint: string): { file: null, problems: Problem[] } => ({ file: null, problems: [errorAt(code, place, message, hint)] })
  const kind = SUFFIX.exec(path)?.[1] as FileKind | undefined ?? ALONE[posix.basename(path)]
  if (kind === undefined) return no('PL_META_KIND', 'The file name does not say what kind of file this is.', 'Name it <number>.entity.json, .list.json, .form.json, .messages.json, .schedule.json, .extension.json, .fieldset.json, menus.json, roles.json or channels.json.')
  const disk = join(layer.folder, path)
  const { size } = await stat(disk)
  if (size > MAX_BYTES) return no('PL_META_SIZE', `The file has ${size} bytes; ${MAX_BYTES} is the most.`, 'Split it.')
  const read = readJson(await readFile(disk, 'utf8'))
  if (!read.ok) return no('PL_META_SYNTAX', `Line ${read.line}, column ${read.column}: ${read.what}.`, read.hint)
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) return no('PL_META_SYNTAX', 'The file holds no object.', 'Begin it with { and end it with }.')
  return { file: { layer, path, file: place.file, kind, json: read.value as Record<string, unknown> }, problems: [] }
}

/** How a person names a file: by its path in the base, by developer code and path in an extension. */
const fileName = (layer: LayerModel, path: string): string => layer.isv === '' ? path : `${layer.isv}/${path}`
