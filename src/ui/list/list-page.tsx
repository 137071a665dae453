import { useEffect, type ReactNode } from 'react'
import type { Filter } from '../../metadata/model.ts'
import { ErrorState } from '../frame/error-state.tsx'
import { Loading } from '../frame/loading.tsx'
import { useTabs } from '../frame/tabs-context.tsx'
import { useText } from '../text/text-context.tsx'
import { ListView } from './list-view.tsx'
import { useListPage } from './use-list-page.ts'

/** The page of a list, by its number. */
export function ListPage ({ tabKey, list, filter, active }: { readonly tabKey: string, readonly list: string, readonly filter: Filter | null, readonly active: boolean }): ReactNode {
  const { pick } = useText()
  const { rename } = useTabs()
  const { loaded, error, retry } = useListPage(list)
  const title = loaded === null ? '' : pick(loaded.page.list.name)
  const shown = title === '' && error !== null ? list : title
  useEffect(() => { if (shown !== '') rename(tabKey, shown) }, [shown, tabKey, rename])
  if (error !== null) return <ErrorState error={error} onRetry={retry} />
  return loaded === null ? <Loading /> : <ListView loaded={loaded} filter={filter} active={active} />
}
