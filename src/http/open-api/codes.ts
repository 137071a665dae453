/** Every code of the open API with its meaning: the one table, published in the OpenAPI document. */
import type { Text } from '../../metadata/model.ts'

export const CODES = {
  0: { zh_CN: '已受理（受理不等于开票成功，以发票状态为准）', en_US: 'Accepted. Accepted is not issued: the invoice\'s status says that.' },
  401: { zh_CN: 'access_token 缺失、错误或已过期', en_US: 'The access_token is missing, wrong or expired.' },
  403: { zh_CN: '该用户没有此接口的权限', en_US: 'The user may not do this.' },
  1001: { zh_CN: '报文格式错误或 data 无法解码', en_US: 'The envelope is malformed or its data cannot be decoded.' },
  1002: { zh_CN: '未知的 interfaceCode', en_US: 'The interfaceCode is unknown.' },
  1003: { zh_CN: '字段缺失或不正确，消息中写明字段、行和规则', en_US: 'A field is missing or wrong; the message names the field, the line and the rule.' },
  1004: { zh_CN: '按给定条件没有找到数据', en_US: 'Nothing was found for these keys.' },
  1005: { zh_CN: '发票当前状态不允许此操作', en_US: 'Not allowed in the invoice\'s present state.' },
  10127: { zh_CN: '流水号重复（同一流水号，内容不同）', en_US: 'Duplicate serial number: the same serial with other content.' },
  9999: { zh_CN: '系统内部错误，消息中有跟踪编号', en_US: 'Failure inside; the message carries a trace id.' }
} as const satisfies Readonly<Record<number, Text>>

export type ApiCode = `${keyof typeof CODES}`

/** A "no" of the open API: it becomes the envelope's code and message. */
export class ApiRefusal extends Error {
  readonly errorCode: ApiCode

  constructor (errorCode: ApiCode, message: string) {
    super(message)
    this.errorCode = errorCode
  }
}

/** The table as Markdown, for the document. */
export const codesTable = (): string => ['| errorCode | 含义 | meaning |', '| --- | --- | --- |', ...Object.entries(CODES).map(([code, words]) => `| ${code} | ${words.zh_CN} | ${words.en_US} |`)].join('\n')
