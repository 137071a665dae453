/** Checks of metadata files as plain code, made beforehand: a start compiles no schema. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Ajv2020, Options, ValidateFunction } from 'ajv/dist/2020.js'
import type { FileKind } from './read.ts'

export const KINDS: readonly FileKind[] = ['entity', 'list', 'form', 'messages', 'menu', 'roles', 'channels', 'schedule', 'extension', 'fieldset']
const NAMES = [...KINDS, 'common']
const MADE = '../generated/metadata-checks.cjs'

type IsShaped = (json: unknown) => boolean
type Made = Readonly<Record<FileKind, IsShaped>> & { readonly schemas: string }

const require = createRequire(import.meta.url)
const sourceOf = (name: string): string => readFileSync(new URL(`schema/${name}.schema.json`, import.meta.url), 'utf8')
/** Says which schemas these are. Source: SHA-256. */
export const schemasHash = (): string => createHash('sha256').update(NAMES.map(sourceOf).join('\n')).digest('hex')

let made: Made | null | undefined
/** Says quickly whether a file has the shape of its kind; null where the code made beforehand is not of today's schemas. */
export function quickCheck (kind: FileKind): IsShaped | null {
  if (made === undefined) made = madeChecks()
  return made === null ? null : made[kind]
}

function madeChecks (): Made | null {
  try {
    const found = require(MADE) as Made
    return found.schemas === schemasHash() ? found : null
  } catch {
    // Without it everything works, later by the time it takes to compile.
    return null
  }
}

let ajv: Ajv2020 | undefined
/** Checks a file and lists every mistake. It compiles when the first file with a mistake comes. */
export function slowCheck (kind: FileKind): ValidateFunction {
  ajv ??= withSchemas({ allErrors: true, verbose: true, code: { optimize: false } })
  return ajv.getSchema(`${kind}.schema.json`)!
}

/** Every part of that name in any schema: a local reference does not say in which file it stands. */
export const partsNamed = (name: string): readonly unknown[] =>
  NAMES.flatMap(kind => (Object(ajv?.getSchema(`${kind}.schema.json`)?.schema) as { $defs?: Record<string, unknown> }).$defs?.[name] ?? [])

// That the schemas themselves are right is shown by a test, not at every start: it would take longer than all files together.
export function withSchemas (options: Options): Ajv2020 {
  // Loaded when it is needed: a start without mistakes does without.
  const { Ajv2020: Compiler } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const made = new Compiler({ strict: true, strictRequired: false, allowUnionTypes: true, validateSchema: false, meta: false, ...options })
  for (const name of NAMES) made.addSchema(JSON.parse(sourceOf(name)) as object, `${name}.schema.json`)
  return made
}
