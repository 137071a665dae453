/** The published shapes are right by their own standard, and say what every member is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { fieldTypes } from '../../src/metadata/fields/index.ts'
import { generateChecks } from '../../src/metadata/generate-checks.ts'
import { readLayers } from '../../src/metadata/read.ts'
import { quickCheck, slowCheck } from '../../src/metadata/validators.ts'
import { fixtures, foldersOf, repository } from './world.ts'

const folder = join(repository, 'src/metadata/schema')
const schemas = new Map(readdirSync(folder).map(name => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>]))

t.test('every schema is valid JSON Schema 2020-12 and compiles strictly', async t => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  for (const [name, schema] of schemas) {
    t.ok(ajv.validateSchema(schema), name)
    t.type(ajv.getSchema(name), 'function', name)
  }
})

t.test('every member is described, in English and with its Chinese term', async t => {
  const undescribed = [...schemas].flatMap(([name, schema]) => membersWithout(schema, name))
  t.same(undescribed, [])
})

t.test('the schema knows the same field types as the code', async t => {
  const parts = schemas.get('entity.schema.json')!.$defs as { fieldMembers: { properties: { type: { enum: string[] } } } }
  t.same([...parts.fieldMembers.properties.type.enum].sort(), Object.keys(fieldTypes).sort())
})

t.test('the committed checks are those of the schemas', async t => {
  t.ok(readFileSync(join(repository, 'src/generated/metadata-checks.cjs'), 'utf8') === generateChecks(), 'run npm run generate')
})

t.test('the checks made beforehand find the same files good as the schemas themselves', async t => {
  const folders = [repository, ...readdirSync(join(fixtures, 'metadata')).flatMap(foldersOf)]
  const { files } = await readLayers(folders.map(folder => ({ folder })))
  const differ = files.filter(({ kind, json }) => quickCheck(kind)!(json) !== slowCheck(kind)(json))

  t.same(differ.map(({ file }) => file), [])
  t.ok(files.some(({ kind, json }) => !quickCheck(kind)!(json)), 'some of them are not')
})

/** Members whose description is missing or one-sided. $schema and kind, and shared parts, explain themselves by their target. */
function membersWithout (schema: unknown, at: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {} } = schema as { properties?: Record<string, { description?: string, $ref?: string }> }
  const here = Object.entries(properties).filter(([name, member]) => !['$schema', 'kind', 'key'].includes(name) && member.$ref?.includes('/properties/') !== true)
    .filter(([, { description }]) => description === undefined || !/[\u4e00-\u9fff]|GBK/.test(description)).map(([name]) => `${at}/${name}`)
  return [...here, ...Object.entries(schema).flatMap(([step, inner]) => membersWithout(inner, `${at}/${step}`))]
}
