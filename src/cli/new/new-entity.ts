/** `piaoliu new entity project/acme_project`: a thing of one's own. */
import type { Text } from '../../metadata/model.ts'
import { jsonText } from './json-text.ts'
import { schemaOf, taken, textOf, wrongDomain, wrongKey, type Asked, type Layer } from './layer.ts'
import type { Plan, Wrong } from './plan.ts'
import { split } from './split.ts'

/** Says what is wrong with the entity's domain and number. */
export function wrongEntity (asked: Asked, { isv, model }: Layer): readonly Wrong[] {
  const [domain, number] = split(asked.name, '/')
  return [...wrongDomain(domain), ...wrongKey(number, isv), ...taken(model.entities, number, '实体', 'an entity')]
}

/**
 * Plans base data from its template, which brings number, name and the usual operations, and a test of what must be filled in.
 */
export function newEntity (asked: Asked, { folder, isv }: Layer): Plan {
  const [domain, number] = split(asked.name, '/')
  const path = `metadata/${domain}/${number}.entity.json`
  return {
    files: [
      { path, text: jsonText(entity(number, textOf(asked, number, isv), isv, schemaOf(folder, path, 'entity'))) },
      { path: `test/${domain}/${number}.test.ts`, text: test(number) }
    ],
    next: [{ zh: `npx piaoliu new form ${domain}/${number}，再 new list ${domain}/${number}`, en: `npx piaoliu new form ${domain}/${number}, then new list ${domain}/${number}` }]
  }
}

const entity = (number: string, name: Text, isv: string, schema: string): Record<string, unknown> => ({
  $schema: schema, kind: 'entity', number, inherits: 'bos_basetpl', name,
  fields: [{ key: 'name', $action: 'edit', maxLength: 100 }],
  uniques: [{ key: isv === '' ? 'number' : `${isv}_number`, fields: ['number'], message: { zh_CN: '编码 {value} 已存在，请换一个。', en_US: 'The number {value} is taken. Use another.' } }]
})

const test = (number: string): string => `import t from 'tap'
import { openKit } from '#sdk/testing'

const kit = await openKit(import.meta.url)

t.test('${number}: number and name must be filled in', async t => {
  t.same(kit.brokenFields('${number}', kit.row('${number}')).map(({ code, field }) => [code, field]), [
    ['PL_FIELD_REQUIRED', 'number'],
    ['PL_FIELD_REQUIRED', 'name']
  ])
  t.same(kit.brokenFields('${number}', kit.row('${number}', { number: 'A-1', name: '一号' })), [])
})
`
