/** Step 2: each file against the schema of its kind, all mistakes at once, in plain words. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import { COMMON_MEMBERS } from './fields/common-members.ts'
import { fieldTypes } from './fields/index.ts'
import type { FieldTypeName, Problem } from './model.ts'
import { DIRECTIVES } from './merge/shape.ts'
import { nearest, suggest } from './nearest.ts'
import { errorAt, pointerTo } from './problem.ts'
import type { SourceFile } from './read.ts'
import { partsNamed, quickCheck, slowCheck } from './validators.ts'

/**
 * Checks one file.
 *
 * Errors: PL_META_SHAPE for every place that the schema does not allow, PL_META_TAKES for members that a field's type does not have,
 *         PL_META_NAME where file name and number differ.
 */
export function checkFile (file: SourceFile): readonly Problem[] {
  const isShaped = quickCheck(file.kind)?.(file.json) ?? false
  const validate = isShaped ? null : slowCheck(file.kind)
  if (validate?.(file.json) === false) return wordsFor(validate.errors ?? [], file)
  return [...nameProblems(file), ...fieldProblems(file)]
}

// Keywords that only say that something inside them failed, which is told by itself.
const ECHOES = new Set(['if', 'anyOf', 'allOf', 'propertyNames'])

function wordsFor (errors: readonly ErrorObject[], file: SourceFile): readonly Problem[] {
  // Of the alternatives of a oneOf each complains for itself; together they are said once.
  const single = errors.filter(error => !error.schemaPath.includes('/oneOf/') || error.keyword === 'oneOf')
  const told = single.filter(error => !ECHOES.has(error.keyword) || (error.keyword === 'anyOf' && !single.some(other => other !== error && other.instancePath === error.instancePath)))
  const seen = new Set<string>()
  return told.map(error => problemOf(error, file)).filter(problem => {
    const line = `${problem.pointer} ${problem.message}`
    return seen.has(line) ? false : seen.add(line)
  })
}

function problemOf (error: ErrorObject, file: SourceFile): Problem {
  const { message, hint, step } = say(error)
  const pointer = step === undefined ? error.instancePath : pointerTo(error.instancePath, step)
  return errorAt('PL_META_SHAPE', { file: file.file, pointer }, message, hint)
}

interface Words { readonly message: string, readonly hint: string, readonly step?: string }

const SAYINGS: Readonly<Record<string, (error: ErrorObject) => Words>> = {
  required: ({ params }) => ({ message: `${params.missingProperty} is missing.`, hint: `Write "${params.missingProperty}".` }),
  additionalProperties: ({ params, parentSchema }) => unknownMember(String(params.additionalProperty), parentSchema),
  unevaluatedProperties: ({ params, parentSchema }) => unknownMember(String(params.unevaluatedProperty), parentSchema),
  enum: ({ params, data }) => ({ message: `${word(data)} is not among the values it takes.`, hint: suggestFrom(data, params.allowedValues as unknown[]) }),
  const: ({ params, data }) => ({ message: `${word(data)} stands where only ${word(params.allowedValue)} may.`, hint: `Write ${word(params.allowedValue)}, or rename the file for its kind.` }),
  type: ({ params, data }) => ({ message: `${word(data)} is no ${kindWord(params.type)}.`, hint: typeHint(params.type, data) }),
  pattern: ({ params, data, propertyName, parentSchema }) => ({ message: `${word(propertyName ?? data)} is not spelt as it must be.`, hint: [describedBy(parentSchema), `It must match ${String(params.pattern)}.`].join(' ').trim() }),
  minItems: ({ params }) => ({ message: 'There are too few elements.', hint: `Give at least ${String(params.limit)}.` }),
  maxItems: ({ params, data }) => ({ message: `There are ${(data as unknown[]).length} elements; ${String(params.limit)} is the most.`, hint: 'Spread them over several objects.' }),
  maxProperties: ({ params, data }) => ({ message: `There are ${Object.keys(data as object).length} elements; ${String(params.limit)} is the most.`, hint: 'Spread them over several objects.' }),
  minLength: () => ({ message: 'The text is empty.', hint: 'Write something, or leave the member out.' }),
  maxLength: ({ params }) => ({ message: `The text is longer than ${String(params.limit)} characters.`, hint: 'Shorten it.' }),
  minimum: ({ params, data }) => ({ message: `${word(data)} is too small.`, hint: `Give at least ${String(params.limit)}.` }),
  maximum: ({ params, data }) => ({ message: `${word(data)} is too large.`, hint: `Give at most ${String(params.limit)}.` }),
  uniqueItems: ({ params, data }) => ({ message: `${word((data as unknown[])[params.i as number])} stands twice.`, hint: 'Keep one of them.' }),
  oneOf: ({ parentSchema }) => ({ message: 'It says too little or too much.', hint: `Write exactly one of: ${alternatives(parentSchema)}.` }),
  anyOf: ({ data }) => ({ message: `${word(data)} is none of the things that may stand here.`, hint: 'See the schema named in $schema.' })
}

function typeHint (type: unknown, data: unknown): string {
  if (type === 'object' && typeof data === 'string') return 'Texts are { "zh_CN": …, "en_US": … }.'
  if (type === 'object' && Array.isArray(data)) return 'In an extension, collections are objects by key: { "acme_x": { … } }.'
  if (type === 'array' && typeof data === 'object') return 'In a base file, collections are lists of elements that have a key.'
  return `Write ${kindWord(type)}.`
}

const describedBy = (schema: object | undefined): string => (Object(schema) as { description?: string }).description ?? ''

function say (error: ErrorObject): Words {
  const saying = SAYINGS[error.keyword]
  return saying === undefined ? { message: `${error.message ?? error.keyword}.`, hint: 'See the schema named in $schema.' } : saying(error)
}

function unknownMember (name: string, schema: object | undefined): Words {
  const known = [...membersOf(schema)].filter(member => member !== '$schema')
  const near = nearest(name, known)
  return { message: `${name} is not known here.`, hint: near === null ? `Remove it. Known are: ${known.join(', ')}.` : `Did you mean ${near}?`, step: name }
}

/** Names of all members that a schema knows, through its references. */
function membersOf (schema: unknown): Set<string> {
  const { properties = {}, allOf = [], $ref } = Object(schema) as { properties?: object, allOf?: unknown[], $ref?: string }
  const names = new Set(Object.keys(properties))
  for (const part of [...allOf, ...(typeof $ref === 'string' ? referred($ref) : [])]) for (const name of membersOf(part)) names.add(name)
  return names
}

function referred (reference: string): readonly unknown[] {
  const name = /^[^#]*#\/\$defs\/(\w+)$/.exec(reference)?.[1]
  return name === undefined ? [] : partsNamed(name)
}

const alternatives = (schema: object | undefined): string =>
  ((Object(schema) as { oneOf?: { required?: string[] }[] }).oneOf ?? []).map(one => (one.required ?? []).join(' and ')).join('; ')
const word = (value: unknown): string => { const text = JSON.stringify(value) ?? 'nothing'; return text.length > 60 ? `${text.slice(0, 57)}…` : text }
const kindWord = (type: unknown): string => (Array.isArray(type) ? type : [type]).map(one => ({ string: 'text', integer: 'whole number', boolean: 'true or false', array: 'list', object: 'object', null: 'null' } as Record<string, string>)[String(one)] ?? String(one)).join(' or ')
const suggestFrom = (data: unknown, allowed: readonly unknown[]): string => typeof data === 'string' ? suggest(data, allowed.map(String)) : `Write one of: ${allowed.map(word).join(', ')}.`

/** A file is found by what it is named for. */
function nameProblems ({ kind, path, file, json, layer }: SourceFile): readonly Problem[] {
  const number = json.extends ?? json.number
  if (typeof number !== 'string' || kind === 'extension') return []
  const expected = `${number}.${kind}.json`
  const stolen = kind === 'fieldset' && layer.isv !== '' && !number.startsWith(`${layer.isv}_`)
  if (stolen) return [errorAt('EXT003', { file, pointer: '/number' }, `${number} does not begin with the developer prefix ${layer.isv}_.`, `Call it ${layer.isv}_${number}.`)]
  return path.endsWith(`/${expected}`) ? [] : [errorAt('PL_META_NAME', { file, pointer: json.extends === undefined ? '/number' : '/extends' }, `The file is not named for ${number}.`, `Rename it to ${expected}.`)]
}

/** Members that only other types of field have would be silently without effect: they are refused. */
function fieldProblems (file: SourceFile): readonly Problem[] {
  const entity = file.kind === 'entity' || file.kind === 'fieldset' ? { at: '', part: file.json } : { at: '/entity', part: Object(file.json.entity) as Record<string, unknown> }
  if (file.kind !== 'entity' && file.kind !== 'fieldset' && file.kind !== 'extension') return []
  const entries = elementsOf(entity.part.entries).flatMap(([step, entry]) => elementsOf(entry.fields).map(([inner, field]) => ({ pointer: pointerTo(entity.at, 'entries', step, 'fields', inner), field })))
  const fields = elementsOf(entity.part.fields).map(([step, field]) => ({ pointer: pointerTo(entity.at, 'fields', step), field }))
  return [...fields, ...entries].flatMap(({ pointer, field }) => takesProblems({ file: file.file, pointer }, field))
}

const elementsOf = (collection: unknown): [string, Record<string, unknown>][] => Object.entries(Object(collection) as Record<string, Record<string, unknown>>)

function takesProblems (place: { file: string, pointer: string }, field: Record<string, unknown>): readonly Problem[] {
  const type = fieldTypes[field.type as FieldTypeName] as (typeof fieldTypes)[FieldTypeName] | undefined
  if (type === undefined) return []
  const strange = Object.keys(field).filter(member => !COMMON_MEMBERS.has(member) && !DIRECTIVES.has(member) && !type.takes.includes(member))
  return strange.map(member => errorAt('PL_META_TAKES', { ...place, pointer: pointerTo(place.pointer, member) }, `${type.type} has no ${member}.`,
    `Remove it, or use a type that has it: ${Object.values(fieldTypes).filter(other => other.takes.includes(member)).map(other => other.type).join(', ')}.`))
}
