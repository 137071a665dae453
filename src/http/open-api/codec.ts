/** How `data` travels: base64 of JSON, base64 of AES-128-GCM, or the JSON itself where the application allows it. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { ApiApplication } from '../../store/store.ts'
import { aesKey } from './aes-key.ts'
import { ApiRefusal } from './codes.ts'
import { parseExact, stringifyExact } from './exact-json.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

export interface Decoded {
  readonly payload: Readonly<Record<string, unknown>>
  /** The answer goes back the way the request came. */
  readonly encode: (value: unknown) => unknown
}

/**
 * Decodes `data` by the application's setting.
 *
 * Out:    the payload with numbers as decimal text, and how to encode an answer.
 * Errors: ApiRefusal 1001 saying which step failed.
 */
export function decodeData (data: unknown, application: Pick<ApiApplication, 'encoding' | 'aesPassword' | 'allowPlain'>): Decoded {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    if (!application.allowPlain) throw new ApiRefusal('1001', `data 不能为明文 JSON，请按应用设置的 ${application.encoding} 编码为字符串。`)
    return { payload: data as Record<string, unknown>, encode: value => value }
  }
  if (typeof data !== 'string' || data === '') throw new ApiRefusal('1001', `data 缺失或类型不正确，应为 ${application.encoding} 编码的字符串。`)
  const key = application.encoding === 'aes' ? aesKey(application.aesPassword ?? '') : null
  const text = key === null ? fromBase64(data) : openedAes(data, key)
  const payload = readPayload(text)
  return { payload, encode: value => key === null ? Buffer.from(stringifyExact(value), 'utf8').toString('base64') : sealedAes(stringifyExact(value), key) }
}

/** Seals text: base64 of nonce, ciphertext and tag. */
export function sealedAes (text: string, key: Buffer, nonce: Buffer = randomBytes(NONCE_BYTES)): string {
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
}

/** Opens sealed text. Errors: ApiRefusal 1001, whether it is the key or the bytes. */
export function openedAes (data: string, key: Buffer): string {
  const bytes = bytesOf(data)
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new ApiRefusal('1001', 'data 无法解密，请检查 AES 密码与编码（base64(nonce‖密文‖tag)）。')
  try {
    const decipher = createDecipheriv('aes-128-gcm', key, bytes.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return utf8(Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]))
  } catch (error) {
    if (error instanceof ApiRefusal) throw error
    throw new ApiRefusal('1001', 'data 无法解密，请检查 AES 密码与编码（base64(nonce‖密文‖tag)）。')
  }
}

const fromBase64 = (data: string): string => utf8(bytesOf(data))

function bytesOf (data: string): Buffer {
  // Some libraries break base64 into lines of 76.
  const compact = data.replace(/\s+/g, '')
  if (!BASE64.test(compact)) throw new ApiRefusal('1001', 'data 不是有效的 base64。')
  return Buffer.from(compact, 'base64')
}

function utf8 (bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ApiRefusal('1001', 'data 解码后不是 UTF-8 文本。')
  }
}

function readPayload (text: string): Readonly<Record<string, unknown>> {
  let payload: unknown
  try {
    payload = parseExact(text)
  } catch (error) {
    throw new ApiRefusal('1001', `data 解码后不是有效的 JSON：${(error as Error).message.slice(0, 120)}。`)
  }
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) throw new ApiRefusal('1001', 'data 解码后应为一个 JSON 对象。')
  return payload as Record<string, unknown>
}
