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
 * Plans base data with a number, a name and the operations that every page has, and a test of what must be filled in.
 */
export function newEntity (asked: Asked, { folder, isv }: Layer): Plan {
  const [domain, number] = split(asked.name, '/')
  const path = `metadata/${domain}/${number}.entity.json`
  return {
    files: [
      { path, text: jsonText(entity(number, textOf(asked, number, isv), schemaOf(folder, path, 'entity'))) },
      { path: `test/${domain}/${number}.test.ts`, text: test(number) }
    ],
    next: [{ zh: `npx piaoliu new form ${domain}/${number}，再 new list ${domain}/${number}`, en: `npx piaoliu new form ${domain}/${number}, then new list ${domain}/${number}` }]
  }
}

const operations = [
  { key: 'new', type: 'new', name: { zh_CN: '新增', en_US: 'New' }, permission: 'new' },
  { key: 'view', type: 'view', name: { zh_CN: '查看', en_US: 'View' }, permission: 'view' },
  { key: 'modify', type: 'modify', name: { zh_CN: '编辑', en_US: 'Edit' }, permission: 'modify' },
  { key: 'save', type: 'save', name: { zh_CN: '保存', en_US: 'Save' }, permission: 'modify', success: { zh_CN: '已保存。', en_US: 'Saved.' } },
  { key: 'delete', type: 'delete', name: { zh_CN: '删除', en_US: 'Delete' }, permission: 'delete', confirm: { zh_CN: '确定删除选中的 {count} 条数据吗？', en_US: 'Delete the {count} selected rows?' } },
  { key: 'refresh', type: 'refresh', name: { zh_CN: '刷新', en_US: 'Refresh' } }
]

const entity = (number: string, name: Text, schema: string): Record<string, unknown> => ({
  $schema: schema, kind: 'entity', number, name, modelType: 'BaseFormModel', numberField: 'number', nameField: 'name',
  fields: [
    { key: 'number', type: 'TextField', name: { zh_CN: '编码', en_US: 'Number' }, maxLength: 50, mustInput: true },
    { key: 'name', type: 'TextField', name: { zh_CN: '名称', en_US: 'Name' }, maxLength: 100, mustInput: true },
    { key: 'creator', type: 'CreatorField', name: { zh_CN: '创建人', en_US: 'Created by' } },
    { key: 'createtime', type: 'CreateDateField', name: { zh_CN: '创建时间', en_US: 'Created at' } },
    { key: 'modifier', type: 'ModifierField', name: { zh_CN: '修改人', en_US: 'Modified by' } },
    { key: 'modifytime', type: 'ModifyDateField', name: { zh_CN: '修改时间', en_US: 'Modified at' } }
  ],
  uniques: [{ key: 'number', fields: ['number'], message: { zh_CN: '编码已存在。', en_US: 'This number is taken.' } }],
  operations
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
