/** `piaoliu new list project/acme_project`: a page that shows the rows of an entity. */
import type { EntityModel, Text } from '../../metadata/model.ts'
import { jsonText } from './json-text.ts'
import { absent, schemaOf, taken, textOf, wrongDomain, wrongKey, type Asked, type Layer } from './layer.ts'
import type { Plan, Wrong } from './plan.ts'
import { split } from './split.ts'

const most = 8
const entityOf = ({ name, options }: Asked): string => options.entity ?? split(name, '/')[1]

/** The page is called as its entity is, unless the author says otherwise. */
const nameOf = (asked: Asked, number: string, entity: EntityModel, isv: string): Text =>
  asked.options.zh === undefined && asked.options.en === undefined ? entity.name : textOf(asked, number, isv)

/** Says what is wrong with the list's domain, number and entity. */
export function wrongList (asked: Asked, { isv, model }: Layer): readonly Wrong[] {
  const [domain, number] = split(asked.name, '/')
  return [...wrongDomain(domain), ...wrongKey(number, isv), ...taken(model.lists, number, '列表', 'a list'), ...absent(model.entities, entityOf(asked), '实体', 'entity')]
}

/**
 * Plans a list with columns for the first fields of its entity, a quick search and the usual buttons, and a test of them.
 */
export function newList (asked: Asked, { folder, isv, model }: Layer): Plan {
  const [domain, number] = split(asked.name, '/')
  const entity = model.entities.get(entityOf(asked))!
  const path = `forms/${domain}/${number}.list.json`
  const { number: form } = [...model.forms.values()].find(each => each.entity === entity.number) ?? { number: null }
  const columns = columnsOf(entity)
  return {
    files: [
      { path, text: jsonText(list(nameOf(asked, number, entity, isv), number, entity, form, columns, schemaOf(folder, path, 'list'))) },
      { path: `test/${domain}/${number}-list.test.ts`, text: test(number, columns) }
    ],
    next: [{ zh: '在 metadata/menus.json 里加上菜单项，它才出现在菜单中', en: 'Add it to metadata/menus.json, so that people find it in the menu' }]
  }
}

const columnsOf = (entity: EntityModel): readonly string[] =>
  [...new Set([entity.numberField, entity.nameField, ...entity.fields.filter(field => field.type !== 'LargeTextField').map(field => field.key)])].slice(0, most)

function list (name: Text, number: string, entity: EntityModel, form: string | null, columns: readonly string[], schema: string): Record<string, unknown> {
  const buttons = ['new', 'delete', 'refresh'].filter(key => entity.operations.has(key))
  return {
    $schema: schema, kind: 'list', number, name, entity: entity.number,
    ...form === null ? {} : { form },
    columns: columns.map((field, index) => ({ key: field, field, ...index > 0 ? {} : form === null ? { fixed: true } : { hyperlink: true, fixed: true } })),
    quickSearch: [...new Set([entity.numberField, entity.nameField])].filter(key => /^(Text|BillNo)/.test(entity.field.get(key)!.type)),
    defaultOrder: [{ field: entity.numberField, dir: 'asc' }],
    toolbar: buttons.map(key => ({ key: `bar_${key}`, name: entity.operations.get(key)!.name, operation: key, ...key === 'new' ? { style: 'primary' } : key === 'delete' ? { style: 'danger' } : {} }))
  }
}

const test = (number: string, columns: readonly string[]): string => `import t from 'tap'
import { openKit } from '#sdk/testing'

const { model } = await openKit(import.meta.url)

t.test('${number} shows these columns, each of a field that is there', async t => {
  const list = model.lists.get('${number}')!
  t.same(list.columns.map(column => column.field), [${columns.map(column => `'${column}'`).join(', ')}])
  t.ok(list.columns.every(column => model.entities.get(list.entity)!.field.has(column.field)))
})
`
