/** What the bureau says when it says no. The texts are those that real bureaus are known to give. */
import type { Refusal } from './types.ts'

export const NO_CREDIT: Refusal = { code: 'CREDIT', reason: '授信额度不足：发票额度已不够使用，请登录电子税局申请发票额度调整' }
export const SIGN_IN_AGAIN: Refusal = { code: '302', reason: '请您获取验证码重新登录' }
export const FACE_NEEDED: Refusal = { code: '430', reason: '需要人脸确认身份' }
export const TOO_MANY: Refusal = { code: 'RATE_LIMIT', reason: '云安全平台检测到您当前的访问行为存在异常，请稍后再试' }
export const SOME_REASON: Refusal = { code: 'CONTENT', reason: '发票开具失败！含有非法字符' }
/** Says nothing about whether the invoice exists; it may. */
export const FAILED_SOMEHOW: Refusal = { code: 'FAILED', reason: '开票失败' }
export const SERIAL_TAKEN: Refusal = { code: '6655', reason: '订单流水号重复' }

/** The rate of the first line is not among those of its code. */
export const wrongRate = (rate: string): Refusal =>
  ({ code: 'TAX_RATE', reason: `第1行商品税率:${rate}不合法,请使用如下税率：${rate === '0.13' ? '0.09' : '0.13'}` })
/** The body is not what the protocol asks for. */
export const malformed = (reason: string): Refusal => ({ code: 'MALFORMED', reason })
