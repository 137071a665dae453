import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListOptions, ListPageInfo } from '../../sdk/wire.ts'
import { api } from '../client/api.ts'
import { useNewModel } from '../client/use-new-model.ts'

export interface LoadedList { readonly page: ListPageInfo, readonly options: ListOptions, readonly keep: (change: Partial<ListOptions>) => void }

/** Loads what a list is made of and what the person keeps for it. */
export function useListPage (list: string): { readonly loaded: LoadedList | null, readonly error: unknown, readonly retry: () => void } {
  const [page, setPage] = useState<ListPageInfo | null>(null)
  const [options, setOptions] = useState<ListOptions>({})
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(options)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const load = useCallback(() => {
    setError(null)
    // What a person kept is a comfort: a list without it is still a list.
    Promise.all([api.listPage(list), api.listOptions(list).catch(() => null)])
      .then(([info, kept]) => { latest.current = kept ?? {}; setOptions(latest.current); setPage(info) })
      .catch(setError)
  }, [list])
  useEffect(load, [load])
  useNewModel(load)

  const keep = useCallback((change: Partial<ListOptions>) => {
    latest.current = { ...latest.current, ...change }
    setOptions(latest.current)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => { void api.keepListOptions(list, latest.current).catch(() => {}) }, 600)
  }, [list])
  return { loaded: page === null ? null : { page, options, keep }, error, retry: load }
}
