import { useCallback, useState } from 'react'
import type { Filter } from '../../metadata/model.ts'
import { conditionsOf, NO_CONDITIONS, type Conditions } from './conditions.ts'
import type { Asked } from './use-rows.ts'
import type { LoadedList } from './use-list-page.ts'

/**
 * What is asked of a list now; it begins with a link's filter, else the default scheme, else the filters' defaults.
 *
 * Out:    the question, how to change it (any change but the page itself goes back to the first page), and how to begin anew.
 */
export function useAsked ({ page, options }: LoadedList, filter: Filter | null): { readonly asked: Asked, readonly change: (change: Partial<Asked>) => void, readonly reset: () => void } {
  const [asked, setAsked] = useState<Asked>(() => {
    const scheme = filter === null ? options.schemes?.find(one => one.isDefault) : undefined
    const conditions = filter !== null ? conditionsOf(filter) : scheme !== undefined ? conditionsOf(scheme.request.filter ?? null) : defaultsOf(page.filters)
    return { conditions, quick: scheme?.request.quick ?? '', sort: scheme?.request.sort ?? page.list.defaultOrder, limit: options.pageRows ?? page.list.pageRows, offset: 0 }
  })
  const change = useCallback((next: Partial<Asked>) => setAsked(now => ({ ...now, offset: 0, ...next })), [])
  const reset = useCallback(() => setAsked(now => ({ ...now, conditions: defaultsOf(page.filters), quick: '', sort: page.list.defaultOrder, offset: 0 })), [page])
  return { asked, change, reset }
}

function defaultsOf (filters: LoadedList['page']['filters']): Conditions {
  const all = filters.flatMap(filter => filter.defaultValue === null ? [] : [filter.defaultValue])
  return all.length === 0 ? NO_CONDITIONS : conditionsOf({ all })
}
