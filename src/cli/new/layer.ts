/** The layer that something new goes into, and the names that it must have there. */
import { relative, resolve, sep } from 'node:path'
import { problemLine } from '../../metadata/problem.ts'
import { loadModel } from '../../metadata/load.ts'
import type { EntityModel, LayerModel, Model, Text } from '../../metadata/model.ts'
import { suggest } from '../../metadata/nearest.ts'
import { repository } from '../repository.ts'
import type { Wrong } from './plan.ts'

export interface Layer {
  readonly folder: string
  /** Developer code; '' for the repository's own app. */
  readonly isv: string
  readonly model: Model
}

/** What was asked for: `new <kind> <name>` and its options. */
export interface Asked {
  readonly kind: string
  readonly name: string
  readonly options: Readonly<Record<string, string>>
}

/**
 * Loads the layer that something goes into, over everything it may refer to.
 *
 * Out:    the layer, or the mistakes in its metadata: nothing is added to what is broken.
 */
export async function openLayer (folder: string, extensions: readonly string[]): Promise<Layer | readonly Wrong[]> {
  const { model, problems } = await loadModel([...new Set([repository, ...extensions, folder])].map(each => ({ folder: each })))
  if (model === null) return problems.filter(problem => problem.severity === 'error').map(problemLine).map(line => ({ zh: line, en: line }))
  const layer = model.layers.find(each => resolve(each.folder) === folder) as LayerModel
  return { folder, isv: layer.isv, model }
}

const NUMBER = /^[a-z][a-z0-9_]{0,35}$/
const DOMAIN = /^[a-z][a-z0-9-]*$/

/** Says what is wrong with a number or key that the layer is to have. */
export function wrongKey (key: string, isv: string): readonly Wrong[] {
  const wrong: Wrong[] = []
  if (!NUMBER.test(key)) wrong.push({ zh: `名称 ${key} 不合规：用小写字母开头，只含小写字母、数字和下划线，至多 36 个字符，例如 ${isv === '' ? 'void' : `${isv}_handover`}。`, en: `${key} is no name: begin with a small letter, use small letters, digits and underlines, 36 at most, e.g. ${isv === '' ? 'void' : `${isv}_handover`}.` })
  if (isv !== '' && !key.startsWith(`${isv}_`)) wrong.push({ zh: `${key} 缺少开发商标识前缀：写成 ${isv}_${key.toLowerCase()}。`, en: `${key} does not begin with the developer prefix: call it ${isv}_${key.toLowerCase()}.` })
  return wrong
}

/** Says what is wrong with a domain, the folder that the same word has everywhere. */
export const wrongDomain = (domain: string): readonly Wrong[] => DOMAIN.test(domain) ? [] : [{
  zh: `领域 ${domain} 不合规：用小写字母、数字和连字符，例如 invoice。`, en: `${domain} is no domain: use small letters, digits and hyphens, e.g. invoice.`
}]

/** Says that something is there already. */
export const taken = (map: { has: (key: string) => boolean }, key: string, zh: string, en: string): readonly Wrong[] => map.has(key)
  ? [{ zh: `${zh} ${key} 已存在。换一个名称。`, en: `There is ${en} ${key} already. Choose another name.` }]
  : []

/** Says that something to refer to is not there, and what is. */
export const absent = (map: ReadonlyMap<string, unknown>, key: string, zh: string, en: string): readonly Wrong[] => map.has(key)
  ? []
  : [{ zh: `没有${zh} ${key}。${suggest(key, map.keys())}`, en: `There is no ${en} ${key}. ${suggest(key, map.keys())}` }]

/** The name in both languages: as given, or from the key, for the author to write. */
export const textOf = ({ options }: Asked, key: string, isv: string): Text => ({ zh_CN: options.zh ?? options.en ?? spoken(key, isv), en_US: options.en ?? spoken(key, isv) })

const spoken = (key: string, isv: string): string => fileName(key, isv).replace(/[_-]+/g, ' ').trim().replace(/^./, first => first.toUpperCase())

/** A name as it may stand in a comment. */
export const commented = (name: Text): string => name.en_US.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ')

/** `acme_hand_over` of developer acme is `hand-over`. */
export const fileName = (key: string, isv: string): string => (isv === '' ? key : key.replace(`${isv}_`, '')).replaceAll('_', '-')

/** The folder under metadata/ in which an entity is declared. */
export const domainOf = (entity: EntityModel): string => /(?:^|\/)metadata\/(.+)\/[^/]+$/.exec(entity.origin.file)?.[1] ?? entity.number

/** `$schema` of a file of this layer, as a path relative to it. */
export const schemaOf = (folder: string, path: string, kind: string): string =>
  posix(relative(resolve(folder, path, '..'), resolve(repository, 'src/metadata/schema', `${kind}.schema.json`)))

/** A path as JSON and imports write it. */
export const posix = (path: string): string => path.split(sep).join('/')

