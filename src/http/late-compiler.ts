/** Validators of requests, compiled when the first request of their route comes: all of them together would take a tenth of a second of every start. */
import { Ajv, type ValidateFunction } from 'ajv'
import type { FastifySchemaCompiler } from 'fastify'

/**
 * Makes the compiler of validators.
 *
 * Nothing is coerced or dropped in silence: what does not fit is told.
 */
export function lateCompiler (): FastifySchemaCompiler<object> {
  let ajv: Ajv | null = null
  return ({ schema }) => {
    let validate: ValidateFunction | null = null
    const late = (data: unknown): boolean => {
      ajv ??= new Ajv({ removeAdditional: false, coerceTypes: false, useDefaults: true, allErrors: true, strict: false, allowUnionTypes: true })
      validate ??= ajv.compile(schema)
      const isValid = validate(data) as boolean
      late.errors = validate.errors
      return isValid
    }
    late.errors = null as ValidateFunction['errors']
    return late as ReturnType<FastifySchemaCompiler<object>>
  }
}
