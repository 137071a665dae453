import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ClientAction } from '../../sdk/types.ts'
import type { FormData, FormPageInfo } from '../../sdk/wire.ts'
import { useNewModel } from '../client/use-new-model.ts'
import { api, type ChangedRequest } from '../client/api.ts'
import type { FormErrors } from './form-errors.ts'
import { withoutLocked } from './locks.ts'
import { allValues, changedValues, linesOf, workable, type Line, type Values } from './form-values.ts'

export type PageState = FormData['state']

export interface Form {
  readonly page: FormPageInfo
  readonly data: FormData
  readonly values: Values
  readonly state: PageState
  readonly isEditing: boolean
  readonly isDirty: boolean
  readonly errors: FormErrors
  readonly setField: (field: string, value: unknown) => void
  readonly setLines: (entry: string, lines: readonly Line[]) => void
  /** Asks the host what follows from a value that was just changed. */
  readonly committed: (at: Pick<ChangedRequest, 'field' | 'entry' | 'line'>) => void
  readonly apply: (action: ClientAction) => void
  readonly edit: () => void
  readonly discard: () => void
  readonly reload: () => void
  readonly setErrors: (errors: FormErrors) => void
  readonly changes: () => Values
}

interface Loaded { readonly page: FormPageInfo, readonly data: FormData, readonly before: Values }

/** Loads a form with its row, and holds what the person makes of it. */
export function useForm (form: string, id: string | null): { readonly form: Form | null, readonly error: unknown, readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [values, setValues] = useState<Values>({})
  const [editing, setEditing] = useState(false)
  const [errors, setErrors] = useState<FormErrors>([])
  const [error, setError] = useState<unknown>(null)
  const asked = useRef('')
  const latest = useRef(values)
  latest.current = values
  const isDirtyNow = useRef(false)

  const put = useCallback((change: (now: Values) => Values) => { latest.current = change(latest.current); setValues(latest.current) }, [])
  const load = useCallback(() => {
    setError(null)
    Promise.all([api.formPage(form), id === null ? api.newRow(form) : api.row(form, id)]).then(([page, data]) => {
      const before = workable(page, data.row)
      setLoaded({ page, data, before })
      put(() => before)
      setErrors([])
      setEditing(id === null || (data.canEdit && !page.toolbar.some(button => button.operationType === 'modify')))
    }).catch(setError)
  }, [form, id, put])
  useEffect(load, [load])
  // What somebody is writing stays; fields that are new come empty.
  useNewModel(() => {
    if (!isDirtyNow.current) return load()
    void api.formPage(form).then(page => setLoaded(was => was === null ? was : { ...was, page, before: { ...workable(page, was.data.row), ...was.before } })).catch(setError)
  })

  const apply = useCallback((action: ClientAction, at?: Pick<ChangedRequest, 'entry' | 'line'>) => {
    if (action.action !== 'setValue' || loaded === null) return
    put(now => withValue(loaded.page, now, action.field, action.value, at))
  }, [loaded, put])

  const committed = useCallback((at: Pick<ChangedRequest, 'field' | 'entry' | 'line'>) => {
    if (loaded === null) return
    const sent = allValues(loaded.page, latest.current)
    // Leaving a field without a change, or twice, asks for nothing new.
    const question = JSON.stringify([at, sent])
    if (question === asked.current || JSON.stringify(sent) === JSON.stringify(allValues(loaded.page, loaded.before))) return
    asked.current = question
    void api.changed(form, { ...at, values: sent }).then(answer => { if (asked.current === question) answer.actions.forEach(action => apply(action, at)) }).catch(() => {})
  }, [loaded, form, apply])

  const changes = useCallback((): Values => loaded === null ? {} : withoutLocked(loaded.page, id === null ? 'new' : 'edit', id === null ? allValues(loaded.page, latest.current) : changedValues(loaded.page, latest.current, loaded.before)), [loaded, id])
  const isDirty = useMemo(() => loaded !== null && editing && Object.keys(changedValues(loaded.page, values, loaded.before)).length > 0, [loaded, values, editing])

  isDirtyNow.current = isDirty

  const held = useMemo<Form | null>(() => loaded === null ? null : {
    page: loaded.page, data: loaded.data, values, errors, isDirty, isEditing: editing, state: id === null ? 'new' : editing ? 'edit' : loaded.data.state,
    setField: (field, value) => { put(now => ({ ...now, [field]: value })); setErrors(now => now.filter(one => one.field !== field || one.entry !== undefined)) },
    setLines: (entry, lines) => put(now => ({ ...now, [entry]: lines })),
    committed, changes, setErrors, reload: load, apply: action => apply(action),
    edit: () => setEditing(true),
    discard: () => { put(() => loaded.before); setErrors([]); setEditing(false) }
  }, [loaded, values, errors, isDirty, editing, id, put, committed, changes, load, apply])
  return { form: held, error, retry: load }
}

/** Puts a value the host named: a header field, a whole entry, `entry.line.field`, or a field of the line that was changed. */
function withValue (page: FormPageInfo, now: Values, field: string, value: unknown, at: Pick<ChangedRequest, 'entry' | 'line'> | undefined): Values {
  const [entry, line, member] = field.split('.')
  if (entry !== undefined && line !== undefined && member !== undefined) return withCell(now, entry, Number.parseInt(line, 10), member, value)
  if (page.entries.some(one => one.key === field)) return workable({ ...page, entries: page.entries.filter(one => one.key === field) }, { ...now, [field]: value })
  if (at?.entry !== undefined && at.line !== undefined && !page.fields.some(one => one.key === field)) return withCell(now, at.entry, at.line, field, value)
  return { ...now, [field]: value }
}

const withCell = (now: Values, entry: string, line: number, field: string, value: unknown): Values =>
  ({ ...now, [entry]: linesOf(now, entry).map((one, index) => index === line - 1 ? { ...one, [field]: value } : one) })
