/** JSON Schemas that several doors share. */
export const idSchema = { type: 'string', pattern: '^[1-9]\\d{0,15}$', description: 'Identity of a row.' } as const
export const nameSchema = { type: 'string', minLength: 1, maxLength: 80 } as const
export const filterSchema = { type: ['object', 'null'], description: 'A condition: { field, op, value }, { all: [...] }, { any: [...] } or { not: {...} }; checked against the metadata.', additionalProperties: true } as const
export const quickSchema = { type: 'string', maxLength: 200 } as const
export const textSchema = { type: 'object', properties: { zh_CN: { type: 'string' }, en_US: { type: 'string' } } } as const

export const clickSchema = {
  type: 'object', required: ['button', 'selection', 'commandId'], additionalProperties: false,
  properties: {
    button: nameSchema,
    selection: {
      oneOf: [
        { type: 'object', required: ['ids'], additionalProperties: false, properties: { ids: { type: 'array', items: idSchema } } },
        { type: 'object', required: ['filter', 'quick'], additionalProperties: false, properties: { filter: filterSchema, quick: quickSchema } }
      ]
    },
    answers: { type: 'object', default: {}, maxProperties: 20, additionalProperties: { type: 'boolean' } },
    commandId: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'Made by the client for each press; a repetition does nothing again.' }
  }
} as const
