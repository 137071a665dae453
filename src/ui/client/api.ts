import type {
  AppInfo, ClickAnswer, ClickRequest, CommandProgress, FormData, FormPageInfo, JournalEntry, ListAnswer, ListOptions,
  ListPageInfo, ListRequest, OperationAnswer, RefRow, SessionInfo, SummaryAnswer
} from '../../sdk/wire.ts'
import type { ClientAction } from '../../sdk/types.ts'
import type { Filter } from '../../metadata/model.ts'
import { send } from './http.ts'

const part = encodeURIComponent

export interface SaveRequest { readonly id: string | null, readonly version: number | null, readonly values: Readonly<Record<string, unknown>>, readonly commandId: string }
export interface ChangedRequest { readonly field: string, readonly entry?: string, readonly line?: number, readonly values: Readonly<Record<string, unknown>> }

/** Every address of the wire contract, as one function each. */
export const api = {
  session: () => send<SessionInfo>('GET', '/api/session'),
  signIn: (user: string, password: string) => send<SessionInfo>('POST', '/api/session', { user, password }),
  signOut: () => send<{ ok: true }>('DELETE', '/api/session'),
  setLocale: (locale: SessionInfo['locale']) => send<SessionInfo>('PUT', '/api/session/locale', { locale }),
  app: () => send<AppInfo>('GET', '/api/app'),

  listPage: (list: string) => send<ListPageInfo>('GET', `/api/lists/${part(list)}`),
  listRows: (list: string, request: ListRequest, signal?: AbortSignal) => send<ListAnswer>('POST', `/api/lists/${part(list)}/query`, request, signal),
  listSummary: (list: string, request: { readonly filter: Filter | null, readonly quick: string }, signal?: AbortSignal) => send<SummaryAnswer>('POST', `/api/lists/${part(list)}/summary`, request, signal),
  listOptions: (list: string) => send<ListOptions | null>('GET', `/api/lists/${part(list)}/options`),
  keepListOptions: (list: string, options: ListOptions) => send<ListOptions>('PUT', `/api/lists/${part(list)}/options`, options),
  clickInList: (list: string, request: ClickRequest) => send<ClickAnswer>('POST', `/api/lists/${part(list)}/click`, request),

  formPage: (form: string) => send<FormPageInfo>('GET', `/api/forms/${part(form)}`),
  newRow: (form: string) => send<FormData>('GET', `/api/forms/${part(form)}/new`),
  row: (form: string, id: string) => send<FormData>('GET', `/api/forms/${part(form)}/rows/${part(id)}`),
  save: (form: string, request: SaveRequest) => send<OperationAnswer>('POST', `/api/forms/${part(form)}/save`, request),
  clickInForm: (form: string, request: ClickRequest) => send<ClickAnswer>('POST', `/api/forms/${part(form)}/click`, request),
  changed: (form: string, request: ChangedRequest) => send<{ actions: readonly ClientAction[] }>('POST', `/api/forms/${part(form)}/changed`, request),

  refs: (entity: string, ask: { readonly q?: string, readonly limit?: number, readonly ids?: readonly string[] }, signal?: AbortSignal) =>
    send<{ rows: readonly RefRow[] }>('GET', `/api/refs/${part(entity)}?${refQuery(ask)}`, undefined, signal),
  command: (id: string) => send<CommandProgress>('GET', `/api/commands/${part(id)}`),
  journal: (entity: string, id: string) => send<{ lines: readonly JournalEntry[] }>('GET', `/api/journal/${part(entity)}/${part(id)}`)
}

function refQuery (ask: { readonly q?: string, readonly limit?: number, readonly ids?: readonly string[] }): string {
  const query = new URLSearchParams()
  if (ask.q !== undefined && ask.q !== '') query.set('q', ask.q)
  if (ask.limit !== undefined) query.set('limit', String(ask.limit))
  if (ask.ids !== undefined) query.set('ids', ask.ids.join(','))
  return query.toString()
}
