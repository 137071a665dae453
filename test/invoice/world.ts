/** What the invoicing plugins are given in these tests: the repository's own metadata, four sellers and a few tax codes. */
import { fileURLToPath } from 'node:url'
import { parse } from 'lossless-json'
import { loadModel } from '../../src/metadata/load.ts'
import type { FieldModel, Model } from '../../src/metadata/model.ts'
import type { ApiField, InterfaceContext, Lookup, RuleContext } from '../../src/sdk/index.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const NOW = new Date('2026-03-05T02:00:00Z')

let loaded: Promise<Model> | null = null
export const model = (): Promise<Model> => loaded ??= loadModel([{ folder: ROOT }]).then(({ model, problems }) => {
  if (model === null) throw new Error(problems.map(problem => `${problem.file} ${problem.pointer}: ${problem.message}`).join('\n'))
  return model
})

const enterprise = (number: string, name: string, channel: string, org: string): [string, Record<string, unknown>] =>
  [number, { id: org, org, number, name, channel, invoiceaddr: '', openuserbank: '', drawer: '', stricttaxno: '0', priceoverflow: 'truncate', oillicence: '1', status: '1' }]

export const SELLERS: Lookup = new Map([
  enterprise('91310115MA1KDEM06N', '上海晨星软件有限公司', 'rpa', '1'),
  enterprise('91440300MA5FAKE086', '深圳远帆科技有限公司', 'leqi', '2'),
  enterprise('91320100MA2FAKE10J', '南京长河物流有限公司', 'leqi', '3'),
  enterprise('91330100MA2DEM0175', '杭州云栖酒店管理有限公司', 'rpa', '4')
])

const taxCode = (number: string, simplename: string, taxrates: readonly string[], issummary = '0'): [string, Record<string, unknown>] => [number, { id: number.slice(0, 9), number, simplename, taxrates, issummary }]
export const TAX_CODES: Lookup = new Map([
  taxCode('1090509010000000000', '电子计算机', ['0.13']),
  taxCode('3040105000000000000', '研发和技术服务', ['0.06']),
  taxCode('1090500000000000000', '计算机', [], '1')
])
export const GOODS: Lookup = new Map([
  ['PC-1', { id: '77', goodscode: 'PC-1', goodsname: '笔记本电脑', taxcode: '109050901', taxrate: '0.130000', specifications: '14 寸', unit: '台', privilegeflag: '0', privilegetype: '' }]
])

export const CHANNELS = new Map([['rpa', { remarkMax: 200 }], ['leqi', { remarkMax: 450 }]])

const apiField = (field: FieldModel): ApiField => ({
  key: field.key, api: field.api!, type: field.type, name: field.name.zh_CN, maxLength: field.maxLength, gbkBytes: field.gbkBytes, precision: field.precision, scale: field.scale,
  items: field.items.map(item => item.value), apiValues: field.apiValues, mustInput: field.mustInput, extension: field.origin.layer !== 'base'
})
const apiFields = (fields: readonly FieldModel[]): readonly ApiField[] => fields.filter(field => field.api !== null).map(apiField)

/** The interface's context as a door would build it from the Model. */
export async function interfaceContext (more: { readonly header?: readonly ApiField[], readonly line?: readonly ApiField[] } = {}): Promise<InterfaceContext> {
  const { entities, messages } = await model()
  const entity = entities.get('sim_vatinvoice')!
  return {
    now: NOW,
    lookups: { enterprise: SELLERS, taxCodes: TAX_CODES, goods: GOODS, goodsTaxCodes: new Map([['109050901', TAX_CODES.get('1090509010000000000')!]]) },
    text: (code, values) => messages.get(code)!.zh_CN.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all),
    channels: CHANNELS,
    fields: {
      header: [...apiFields(entity.fields).map(field => ({ ...field, extension: false })), ...more.header ?? []],
      entries: Object.fromEntries(entity.entries.map(entry => [entry.key, [...apiFields(entry.fields).map(field => ({ ...field, extension: false })), ...entry.key === 'items' ? more.line ?? [] : []]]))
    }
  }
}

export const ruleContext = (more: Partial<RuleContext> = {}): RuleContext => ({
  now: NOW, user: { id: '1', name: '李伟' }, source: 'button', before: null, newKey: () => 'k'.repeat(20),
  lookups: { enterprise: new Map([...SELLERS.values()].map(row => [String(row.org), row])), taxCodes: TAX_CODES, failReasons: new Map() },
  channel: { key: 'rpa', remarkMax: 200, params: {} }, ...more
})

/** JSON with its numbers as exact text, as the open API's door reads it. */
export const exactJson = (text: string): Record<string, unknown> => parse(text, null, { parseNumber: (digits: string) => digits }) as Record<string, unknown>
