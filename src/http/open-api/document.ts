/** What the OpenAPI document says of the open API and of the entities: made from the Model in force. */
import { fieldTypes } from '../../metadata/fields/index.ts'
import type { EntityModel, FieldModel, Model } from '../../metadata/model.ts'
import type { PluginRegistry } from '../../plugin/registry.ts'
import { CODES, codesTable } from './codes.ts'

type Schema = Readonly<Record<string, unknown>>

const text = (description: string, more: Schema = {}): Schema => ({ type: 'string', description, ...more })

export const appTokenSchema = {
  type: 'object', required: ['appId', 'appSecret', 'accountId'],
  properties: { appId: text('应用编码'), appSecret: text('应用密钥'), accountId: text('账套'), tenantid: text('租户，可省略'), language: text('语言，可省略') }
}
export const loginSchema = {
  type: 'object', required: ['apptoken', 'user', 'accountId'],
  properties: { apptoken: text('1.01 的 app_token'), user: text('用户名或手机号'), usertype: text('UserName（默认）或 Mobile', { enum: ['UserName', 'Mobile'] }), accountId: text('账套'), tenantid: text('租户，可省略') }
}
export const logoutSchema = { type: 'object', required: ['access_token'], properties: { access_token: text('1.02 的 access_token') } }

const authAnswer = (properties: Schema): Schema => ({
  type: 'object', required: ['data', 'state', 'status'],
  properties: {
    data: { type: 'object', additionalProperties: true, properties: { success: { type: 'boolean' }, error_desc: text(''), error_code: text('0 为成功'), ...properties } },
    state: { type: 'string', enum: ['success', 'error'] }, status: { type: 'boolean' }
  }
})
export const tokenAnswerSchema = authAnswer({ app_token: text('1.01'), access_token: text('1.02，两小时有效'), expire_time: { type: 'integer', description: '失效时刻，毫秒' } })
export const accessTokenSchema = authAnswer({})

export const gatewaySchema = {
  tags: ['open API'],
  summary: '2 统一网关',
  description: `\`data\`：载荷 JSON 的编码，按应用设置为 base64，或 base64(nonce‖AES-128-GCM 密文‖tag)；应用允许时可为明文对象。载荷见 components.schemas 中以 interfaceCode 命名的各项。数字为精确小数。\n\n${codesTable()}`,
  headers: { type: 'object', properties: { access_token: text('访问令牌，也可放在查询参数 access_token') } },
  querystring: { type: 'object', properties: { access_token: text('访问令牌') } },
  body: {
    type: 'object', required: ['interfaceCode', 'data'],
    properties: { requestId: text('13 位毫秒时间戳加 3 位随机数'), businessSystemCode: text('业务系统编码'), interfaceCode: text('接口编码'), data: { description: '编码后的载荷', anyOf: [{ type: 'string' }, { type: 'object' }] } }
  },
  response: {
    200: {
      type: 'object', required: ['success', 'status', 'errorCode', 'message'],
      properties: { success: { type: 'boolean' }, status: { type: 'boolean' }, errorCode: text('错误编码', { enum: Object.keys(CODES) }), message: text('说明，中文'), data: { description: '流水号（开票），或编码后的数据（查询）' } }
    }
  }
} as const

/**
 * Completes the OpenAPI document with the schemas that come from metadata.
 *
 * In:     the document made from the routes; the Model and plugins in force.
 * Out:    the same with a schema for each entity and each interface code.
 */
export function withModelSchemas (document: Readonly<Record<string, unknown>>, model: Model, plugins: PluginRegistry): Readonly<Record<string, unknown>> {
  const components = (document.components ?? {}) as { readonly schemas?: Schema }
  const entities = [...model.entities.values()].map(entity => [entity.number, entitySchema(entity)] as const)
  const interfaces = plugins.interfaces.flatMap(code => {
    const plugin = plugins.interface(code)
    const entity = plugin === undefined ? undefined : model.entities.get(plugin.entity)
    return plugin === undefined || entity === undefined ? [] : [[code, plugin.kind === 'create' ? payloadSchema(entity) : keySchema()] as const]
  })
  return { ...document, components: { ...components, schemas: { ...components.schemas, ...Object.fromEntries(entities), ...Object.fromEntries(interfaces) } } }
}

function entitySchema (entity: EntityModel): Schema {
  const entries = entity.entries.map(entry => [entry.key, { type: 'array', title: entry.name.zh_CN, items: objectSchema(entry.fields, field => field.key) }] as const)
  const { properties } = objectSchema(entity.fields, field => field.key)
  return { type: 'object', title: `${entity.name.zh_CN} ${entity.name.en_US}`, properties: { ...properties, ...Object.fromEntries(entries) } }
}

function payloadSchema (entity: EntityModel): Schema {
  const isApi = (field: FieldModel): boolean => field.api !== null
  const header = objectSchema(entity.fields.filter(isApi), field => field.api!)
  const entries = entity.entries.filter(entry => entry.api !== null).map(entry => {
    const item = objectSchema(entry.fields.filter(isApi), field => field.api!)
    return [entry.api!, entry.single ? { ...item, title: entry.name.zh_CN } : { type: 'array', title: entry.name.zh_CN, items: item }] as const
  })
  return { type: 'object', title: entity.name.zh_CN, properties: { ...header.properties, ...Object.fromEntries(entries) } }
}

const keySchema = (): Schema => ({ type: 'object', required: ['serialNo', 'sellerTaxpayerId'], properties: { serialNo: text('开票时的流水号'), sellerTaxpayerId: text('销方税号') } })

const objectSchema = (fields: readonly FieldModel[], nameOf: (field: FieldModel) => string): { readonly type: 'object', readonly properties: Schema } =>
  ({ type: 'object', properties: Object.fromEntries(fields.map(field => [nameOf(field), { title: field.name.zh_CN, ...(field.description === null ? {} : { description: field.description.zh_CN }), ...valueSchema(field, nameOf(field) === field.key) }])) })

/** In the open API some values have names of their own, and numbers may be JSON numbers. */
function valueSchema (field: FieldModel, isOwnName: boolean): Schema {
  if (!isOwnName && field.apiValues !== null) return { type: 'string', enum: Object.keys(field.apiValues) }
  const { pattern, ...schema } = fieldTypes[field.type].schema(field)
  return pattern === undefined ? schema : { ...schema, pattern }
}
