/** TypeScript types of every entity, by way of JSON Schema. */
import { compile } from 'json-schema-to-typescript'
import { fieldTypes } from './fields/index.ts'
import type { EntityModel, EntryModel, FieldModel, Model, Text } from './model.ts'

type Schema = Record<string, unknown>

const BANNER = '/** Types of every entity, made from metadata/ by `npm run generate`. Edit the metadata, not this file. */'
const EXTENSION_BANNER = '/** Types of what this extension adds, made from its metadata/ by `npx piaoliu generate --in`. Edit the metadata, not this file. */'

/**
 * Writes the types that plugins are checked against.
 *
 * Out:    TypeScript source: `EntityTypes` from entity number to row, entries as arrays of lines; the same Model gives the same text.
 */
export async function generateTypes (model: Model): Promise<string> {
  const entities = [...model.entities.values()].sort((a, b) => a.number < b.number ? -1 : 1)
  const schema = {
    ...object(Object.fromEntries(entities.map(entity => [entity.number, { $ref: `#/definitions/${typeName(entity.number)}` }]))),
    title: 'EntityTypes',
    description: 'Every entity by its number.',
    definitions: Object.fromEntries(entities.flatMap(entity => definitionsOf(entity)))
  }
  return await typesOf(schema)
}

/**
 * Writes the types of what one extension adds, as an augmentation of the base's own.
 *
 * In:     the Model with the extension in it, and the extension's layer by name.
 * Out:    TypeScript declarations: its own entities whole, its fields and lines on the entities of others.
 */
export async function generateExtensionTypes (model: Model, layer: string): Promise<string> {
  const entities = [...model.entities.values()].sort((a, b) => a.number < b.number ? -1 : 1)
  const isOwn = ({ origin }: { readonly origin: { readonly layer: string } }): boolean => origin.layer === layer
  const added = (fields: readonly FieldModel[]): readonly FieldModel[] => fields.filter(isOwn)
  const narrowed = entities.map((entity): EntityModel => isOwn(entity) ? entity : ({ ...entity, fields: added(entity.fields), entries: entity.entries.map(entry => ({ ...entry, fields: added(entry.fields) })) }))
  const definitions = narrowed.flatMap((entity, index) => definitionsOf(entity, isOwn(entity) ? entity.entries : entities[index]!.entries.filter(isOwn)))
    .filter(([, { properties }]) => Object.keys(properties as Schema).length > 0)
  const own = entities.filter(isOwn).map(entity => [entity.number, { $ref: `#/definitions/${typeName(entity.number)}` }] as const)
  const source = await typesOf({ ...object(Object.fromEntries(own)), title: 'EntityTypes', definitions: Object.fromEntries(definitions) }, true)
  // The library says of each that is reached by name only that it is; nobody asked.
  const quiet = source.replace(/ \* ?\n \* This interface was referenced by `[^`]*`'s JSON-Schema\n \* via the `definition` "[^"]*"\.\n/g, '')
  return `${EXTENSION_BANNER}\nimport '#sdk'\n\ndeclare module '#sdk' {\n${quiet.trim()}\n}\n`
}

/** Formatting costs five times the generating and shows in no diff that matters. */
async function typesOf (schema: Schema, isWhole = false): Promise<string> {
  const source = await compile(schema, 'EntityTypes', { bannerComment: isWhole ? '' : BANNER, format: false, additionalProperties: false, unreachableDefinitions: isWhole, $refOptions: { resolve: { external: false } } })
  // Plugins are given rows to read: what they change they hand back as a patch.
  return source.replace(/^(\w+: )(\w+Line\[\])$/gm, '$1readonly $2')
}

function definitionsOf (entity: EntityModel, shown = entity.entries): [string, Schema][] {
  const lines = entity.entries.map(entry => [lineName(entity, entry), rowSchema(entry.fields, entry.name)] as [string, Schema])
  const entries = shown.map(entry => [entry.key, { type: 'array', items: { $ref: `#/definitions/${lineName(entity, entry)}` }, description: spoken(entry.name) }] as [string, Schema])
  return [[typeName(entity.number), rowSchema(entity.fields, entity.name, entries)], ...lines]
}

const rowSchema = (fields: readonly FieldModel[], name: Text, entries: [string, Schema][] = []): Schema =>
  ({ ...object(Object.fromEntries([...fields.map(field => [field.key, fieldSchema(field)]), ...entries])), description: spoken(name) })

const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false })

const fieldSchema = (field: FieldModel): Schema => ({ ...withoutSource(fieldTypes[field.type].schema(field)), description: fieldWords(field) })

// A type is data here: source text or addresses in it would be copied into the program.
const withoutSource = ({ $ref: _ref, tsType: _type, tsEnumNames: _names, ...schema }: Schema): Schema => schema

const fieldWords = (field: FieldModel): string => {
  const values = field.items.length > 0 && field.items.length <= 30 ? `: ${field.items.map(item => `${item.value} ${item.name.zh_CN}`).join(', ')}` : ''
  return `${spoken(field.name)}${values}${field.refEntity === null ? '' : ` → ${field.refEntity}`}`
}

// A name may not end the comment that it stands in.
const spoken = (text: Text): string => `${text.zh_CN} ${text.en_US}`.replaceAll('*/', '* /')

/** `sim_vatinvoice` is `SimVatinvoice`. */
const typeName = (number: string): string => number.split('_').map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('')
const lineName = (entity: EntityModel, entry: EntryModel): string => `${typeName(entity.number)}${typeName(entry.key)}Line`
