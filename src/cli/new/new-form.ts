/** `piaoliu new form project/acme_project`: a page for one row of an entity. */
import type { EntityModel, Text } from '../../metadata/model.ts'
import { jsonText } from './json-text.ts'
import { absent, schemaOf, taken, textOf, wrongDomain, wrongKey, type Asked, type Layer } from './layer.ts'
import type { Plan, Wrong } from './plan.ts'
import { split } from './split.ts'

const entityOf = ({ name, options }: Asked): string => options.entity ?? split(name, '/')[1]

/** The page is called as its entity is, unless the author says otherwise. */
const nameOf = (asked: Asked, number: string, entity: EntityModel, isv: string): Text =>
  asked.options.zh === undefined && asked.options.en === undefined ? entity.name : textOf(asked, number, isv)

/** Says what is wrong with the form's domain, number and entity. */
export function wrongForm (asked: Asked, { isv, model }: Layer): readonly Wrong[] {
  const [domain, number] = split(asked.name, '/')
  return [...wrongDomain(domain), ...wrongKey(number, isv), ...taken(model.forms, number, '表单', 'a form'), ...absent(model.entities, entityOf(asked), '实体', 'entity')]
}

/**
 * Plans a form with one section of all header fields and a grid for each entry, and a test that nothing is left out.
 */
export function newForm (asked: Asked, { folder, isv, model }: Layer): Plan {
  const [domain, number] = split(asked.name, '/')
  const entity = model.entities.get(entityOf(asked))!
  const path = `forms/${domain}/${number}.form.json`
  return {
    files: [
      { path, text: jsonText(form(nameOf(asked, number, entity, isv), number, entity, schemaOf(folder, path, 'form'))) },
      { path: `test/${domain}/${number}-form.test.ts`, text: test(number) }
    ],
    next: []
  }
}

function form (name: Text, number: string, entity: EntityModel, schema: string): Record<string, unknown> {
  const buttons = ['modify', 'save'].filter(key => entity.operations.has(key))
  return {
    $schema: schema, kind: 'form', number, name, entity: entity.number,
    sections: [
      { key: 'basic', name: { zh_CN: '基本信息', en_US: 'Basics' }, fields: entity.fields.map(({ key }) => ({ field: key })) },
      ...entity.entries.map(entry => ({ key: entry.key, name: entry.name, type: 'entry', entry: entry.key, entryColumns: entry.fields.map(({ key }) => ({ field: key })) })),
      { key: 'journal', name: { zh_CN: '操作记录', en_US: 'History' }, type: 'journal' }
    ],
    toolbar: buttons.map(key => ({ key: `bar_${key}`, name: entity.operations.get(key)!.name, operation: key, ...key === 'save' ? { style: 'primary' } : {} }))
  }
}

const test = (number: string): string => `import t from 'tap'
import { openKit } from '#sdk/testing'

const { model } = await openKit(import.meta.url)

t.test('${number} leaves no header field of its entity out', async t => {
  const form = model.forms.get('${number}')!
  const shown = form.sections.flatMap(section => section.fields.map(({ field }) => field))
  t.same(model.entities.get(form.entity)!.fields.map(({ key }) => key).filter(key => !shown.includes(key)), [])
})
`
