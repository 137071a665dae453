/** Every fault the rooms below the doors throw, with its code. A business "no" is not here: it is a value with a message code. A door's own are in src/http/door-error.ts. */
import createError from '@fastify/error'

export const PL_METADATA_INVALID = createError<[string]>('PL_METADATA_INVALID', '%s', 500)
export const PL_NOT_FOUND = createError<[string]>('PL_NOT_FOUND', '找不到 %s，请核对编码。It is not there: check its number.', 404)
export const PL_BAD_REQUEST = createError<[string]>('PL_BAD_REQUEST', '%s', 400)
export const PL_STORE_FAULT = createError<[string]>('PL_STORE_FAULT', '%s', 500)
export const PL_CONFIG_INVALID = createError<[string]>('PL_CONFIG_INVALID', '%s', 500)
export const PL_DEMO_REFUSED = createError<[string]>('PL_DEMO_REFUSED', 'The demonstration data breaks a rule: %s. Mend src/cli/demo, or start with PL_DEMO=off.', 500)
export const PL_TESTING = createError<[string]>('PL_TESTING', '%s', 500)
