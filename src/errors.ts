/** Every fault the host throws, with its code. A business "no" is not here: it is a value with a message code. */
import createError from '@fastify/error'

export const PL_METADATA_INVALID = createError<[string]>('PL_METADATA_INVALID', '%s', 500)
export const PL_NOT_SIGNED_IN = createError('PL_NOT_SIGNED_IN', '请先登录。Sign in first.', 401)
export const PL_SIGN_IN_REFUSED = createError('PL_SIGN_IN_REFUSED', '用户名或密码不正确。The user name or the password is wrong.', 401)
export const PL_FORBIDDEN = createError<[string]>('PL_FORBIDDEN', '没有权限：%s。请联系管理员授权。', 403)
export const PL_NOT_FOUND = createError<[string]>('PL_NOT_FOUND', '找不到：%s。', 404)
export const PL_BAD_REQUEST = createError<[string]>('PL_BAD_REQUEST', '%s', 400)
export const PL_VERSION_CONFLICT = createError<[string]>('PL_VERSION_CONFLICT', '%s 已被他人修改，请刷新后重试。', 409)
export const PL_STORE_FAULT = createError<[string]>('PL_STORE_FAULT', '%s', 500)
export const PL_CONFIG_INVALID = createError<[string]>('PL_CONFIG_INVALID', '%s', 500)
export const PL_DEMO_REFUSED = createError<[string]>('PL_DEMO_REFUSED', 'The demonstration data breaks a rule: %s. Mend src/cli/demo, or start with PL_DEMO=off.', 500)
