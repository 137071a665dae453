import { useEffect, type ReactNode } from 'react'
import { ErrorState } from '../frame/error-state.tsx'
import { Loading } from '../frame/loading.tsx'
import { useTabs } from '../frame/tabs-context.tsx'
import { FormView } from './form-view.tsx'
import { useForm } from './use-form.ts'

/** The page of a form, by its number and the row's id (null: a new row). */
export function FormPage ({ tabKey, form: number, id, active }: { readonly tabKey: string, readonly form: string, readonly id: string | null, readonly active: boolean }): ReactNode {
  const { form, error, retry } = useForm(number, id)
  const { rename } = useTabs()
  useEffect(() => { if (error !== null) rename(tabKey, id ?? number) }, [error, rename, tabKey, id, number])
  if (error !== null) return <ErrorState error={error} onRetry={retry} />
  return form === null ? <Loading /> : <FormView form={form} tabKey={tabKey} id={id} active={active} />
}
