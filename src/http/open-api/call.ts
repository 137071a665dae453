/** One call of the gateway, after the caller is known: everything an interface code needs to answer it. */
import type { FastifyRequest } from 'fastify'
import type { EntityModel } from '../../metadata/model.ts'
import type { Principal } from '../../operation/command.ts'
import { textOf } from '../../operation/outcomes.ts'
import type { InterfaceContext, InterfaceProblem, InterfacePlugin, Lookup } from '../../sdk/types.ts'
import type { ApiApplication } from '../../store/store.ts'
import type { HttpDeps } from '../deps.ts'
import { apiFields } from './api-fields.ts'
import { ApiRefusal } from './codes.ts'

export interface Call {
  readonly request: FastifyRequest
  readonly application: ApiApplication
  readonly businessSystemCode: string
  readonly by: Principal
  readonly now: Date
  readonly plugin: InterfacePlugin
  readonly entity: EntityModel
  readonly payload: Readonly<Record<string, unknown>>
}

/** What an interface plugin sees: the rows it looks up, in one query each, and the fields of the open API. */
export async function interfaceContext (deps: HttpDeps, call: Call): Promise<InterfaceContext> {
  const found = await lookedUp(deps, call.plugin.lookups?.(call.payload) ?? {})
  const lookups = { ...found, ...await lookedUp(deps, call.plugin.further?.(found) ?? {}) }
  const model = deps.model()
  return {
    now: call.now,
    lookups,
    text: (code, values) => textOf(model, code, 'zh_CN', values),
    channels: model.channels,
    fields: apiFields(model, call.entity)
  }
}

type Wanted = Readonly<Record<string, { readonly entity: string, readonly by: string, readonly values: readonly string[] }>>

async function lookedUp (deps: HttpDeps, wanted: Wanted): Promise<Readonly<Record<string, Lookup>>> {
  const all = await Promise.all(Object.entries(wanted).map(async ([name, { entity, by, values }]): Promise<[string, Lookup]> => {
    const texts = [...new Set(values.filter(value => typeof value === 'string' && value !== ''))]
    return [name, texts.length === 0 ? new Map() : await deps.store.lookup(entity, by, texts)]
  }))
  return Object.fromEntries(all)
}

/** All problems in one message: which member, which line, what is wrong. */
export function problemsRefusal (problems: readonly InterfaceProblem[]): ApiRefusal {
  return new ApiRefusal('1003', problems.slice(0, 50).map(problemText).join('；'))
}

function problemText ({ field, line, message }: InterfaceProblem): string {
  const place = `${field}${line === undefined || message.includes(`第 ${line} 行`) ? '' : `（第 ${line} 行）`}`
  return message.includes(field) && place === field ? message : `${place}：${message}`
}
