/** `piaoliu new operation sim_vatinvoice.acme_handover`: what a button, a schedule or an API call may do with rows. */
import type { EntityModel, Text } from '../../metadata/model.ts'
import { jsonText, withMember } from './json-text.ts'
import { absent, commented, domainOf, fileName, schemaOf, taken, textOf, wrongKey, type Asked, type Layer } from './layer.ts'
import type { Plan, Planned, Wrong } from './plan.ts'
import { split } from './split.ts'

/** Says what is wrong with the operation's entity and key, and with the list that is to have its button. */
export function wrongOperation (asked: Asked, { isv, model }: Layer): readonly Wrong[] {
  const [number, key] = split(asked.name, '.')
  const entity = model.entities.get(number)
  const { list } = asked.options
  const of = list === undefined ? undefined : model.lists.get(list)?.entity
  return [
    ...absent(model.entities, number, '实体', 'entity'), ...wrongKey(key, isv),
    ...entity === undefined ? [] : taken(entity.operations, key, `${number} 的操作`, 'an operation'),
    ...list === undefined ? [] : absent(model.lists, list, '列表', 'list'),
    ...of === undefined || of === number ? [] : [{ zh: `列表 ${list!} 显示的是 ${of}，不是 ${number}。`, en: `The list ${list!} shows ${of}, not ${number}.` }],
    ...taken(model.messages, codeOf(number, key, isv), '消息', 'a message')
  ]
}

/**
 * Plans an operation: its JSON, a handler that refuses every row until its rule is written, the message of that rule, a test
 * that fails until then, and a button where a list is named.
 */
export function newOperation (asked: Asked, layer: Layer): Plan {
  const [number, key] = split(asked.name, '.')
  const entity = layer.model.entities.get(number)!
  const domain = domainOf(entity)
  const file = fileName(key, layer.isv)
  const code = codeOf(number, key, layer.isv)
  const plugin = `${layer.isv === '' ? '' : `${layer.isv}/`}${domain}/${file}`
  return {
    files: [
      { path: `plugins/${domain}/${file}.operation.ts`, text: handler(asked.name, textOf(asked, key, layer.isv), code) },
      { path: `test/${domain}/${file}.test.ts`, text: test(asked.name, key, code, `${'../'.repeat(domain.split('/').length + 1)}plugins/${domain}/${file}.operation.ts`, entity) },
      operation(layer, entity, domain, key, { type: 'donothing', name: textOf(asked, key, layer.isv), permission: 'modify', plugins: [plugin] }),
      message(layer, `metadata/${domain}/${number}.messages.json`, code, textOf(asked, key, layer.isv)),
      ...asked.options.list === undefined ? [] : [button(layer, asked.options.list, key, asked)]
    ],
    next: [{ zh: `在 plugins/${domain}/${file}.operation.ts 里写规则，直到测试通过`, en: `Write the rule in plugins/${domain}/${file}.operation.ts until the test passes` }]
  }
}

/** `acme_handover` is ACME_HANDOVER_REFUSED; in the base, the entity's own prefix stands first. */
const codeOf = (number: string, key: string, isv: string): string =>
  `${isv === '' ? `${number.split('_')[0]!}_` : ''}${key}_refused`.toUpperCase()

function operation ({ isv, folder }: Layer, { number, origin }: EntityModel, domain: string, key: string, body: Record<string, unknown>): Planned {
  const own = origin.file.startsWith(`${isv}/`) || isv === ''
  const path = own && isv !== '' ? origin.file.slice(isv.length + 1) : isv === '' ? origin.file : `metadata/${domain}/${number}.entity.json`
  const begin = { $schema: schemaOf(folder, path, 'entity'), kind: 'entity', extends: number }
  return { path, add: text => own ? withMember(text!, ['operations'], null, { key, ...body }) : withMember(text ?? jsonText(begin), ['operations'], key, body) }
}

function message ({ folder }: Layer, path: string, code: string, name: Text): Planned {
  const begin = { $schema: schemaOf(folder, path, 'messages'), kind: 'messages', messages: {} }
  const text = { zh_CN: `现在不能${name.zh_CN}。`, en_US: `${name.en_US} is not possible now.` }
  return { path, add: there => there === null ? jsonText({ ...begin, messages: { [code]: text } }) : withMember(there, ['messages'], code, text) }
}

function button ({ isv, model, folder }: Layer, number: string, key: string, asked: Asked): Planned {
  const { origin } = model.lists.get(number)!
  const own = isv === '' || origin.file.startsWith(`${isv}/`)
  const path = !own ? origin.file.replace(/^.*?forms\//, 'forms/') : isv === '' ? origin.file : origin.file.slice(isv.length + 1)
  const begin = { $schema: schemaOf(folder, path, 'list'), kind: 'list', extends: number }
  const name = isv === '' ? `bar_${key}` : `${isv}_bar_${key.replace(`${isv}_`, '')}`
  return {
    path,
    add: text => own ? withMember(text!, ['toolbar'], null, { key: name, name: textOf(asked, key, isv), operation: key }) : withMember(text ?? jsonText(begin), ['toolbar'], name, { operation: key })
  }
}

const handler = (target: string, name: Text, code: string): string => `/** ${commented(name)}: which rows may take part. */
import { defineOperation } from '#sdk'

export default defineOperation('${target}', {
  rules: {
    // Refuses every row until it says which ones may pass.
    ${code}: () => false
  }
})
`

const test = (target: string, key: string, code: string, handler: string, entity: EntityModel): string => `import t from 'tap'
import { openKit } from '#sdk/testing'
import ${camel(key)} from '${handler}'

const kit = await openKit(import.meta.url)

t.test('${target}: a row that may take part does', async t => {
  const row = kit.row('${entity.number}', { ${entity.numberField}: 'A-1' })
  t.same(kit.judge(${camel(key)}, row).broken, [], 'write the rule ${code}, and the row that it lets pass')
})
`

/** `acme_handover` is `acmeHandover`; a word of the language gets a tail. */
const camel = (key: string): string => {
  const name = key.replace(/_+(\w)/g, (_all, letter: string) => letter.toUpperCase())
  return /^(new|delete|void|import|export|return|default|in|do|if|try|with|for)$/.test(name) ? `${name}Operation` : name
}
