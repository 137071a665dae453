/** Words one part of the Model: what it says, and who says so. */
import type { Model } from '../metadata/model.ts'
import { originOf } from '../metadata/provenance.ts'

/** One part: what it is, what it says, who says so. */
export interface Explained { readonly what: string, readonly value: string, readonly from: string }

/** Words the parts of one Model. */
export class About {
  readonly model: Model
  constructor (model: Model) { this.model = model }

  /** A line for the value at a path: what it says, and who said so last; layers that spoke before are named too. */
  line (what: string, path: readonly string[], value: unknown): Explained {
    const found = originOf(this.model, path)
    const before = found === null || found.settings.length < 2 ? '' : `  ⇠ ${found.settings.slice(0, -1).map(setting => `${setting.origin.layer} ${worded(setting.value)}`).join(' ⇠ ')}`
    return { what, value: worded(value), from: (found?.origin == null ? 'default' : placed(found.origin)) + before }
  }

  /** Lines for those members of a thing that say something. */
  members (path: readonly string[], thing: object, names: readonly string[]): readonly Explained[] {
    return names.filter(name => isSaid((thing as Record<string, unknown>)[name])).map(name => this.line(name, [...path, name], (thing as Record<string, unknown>)[name]))
  }
}

export const placed = ({ layer, file, pointer }: { layer: string, file: string, pointer: string }): string => `${layer}  ${file} ${pointer}`.trimEnd()
const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
const isText = (value: object): value is { zh_CN: string, en_US: string } => 'zh_CN' in value && 'en_US' in value

export function worded (value: unknown): string {
  if (value === undefined) return '–'
  if (typeof value !== 'object' || value === null) return String(value)
  const text = isText(value) ? `${value.zh_CN} ${value.en_US}` : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
