import { useEffect, type ReactNode } from 'react'
import { FormPage } from '../form/form-page.tsx'
import { ListPage } from '../list/list-page.tsx'
import { useText } from '../text/text-context.tsx'
import { useApp } from './app-context.tsx'
import { HomePage } from './home-page.tsx'
import { useTabs, type PageTab } from './tabs-context.tsx'

/** All open pages; those behind stay as they are, hidden, so that a tab keeps its state. */
export function Pages (): ReactNode {
  const { tabs, active } = useTabs()
  const { pick, t } = useText()
  const { app } = useApp()
  const current = tabs.find(tab => tab.key === active)
  useEffect(() => {
    const title = current === undefined || current.place.page === 'home' ? t('home') : current.title
    document.title = `${title === '' ? '' : `${title} · `}${pick(app.product.name)}`
  }, [current, pick, t, app.product.name])
  return <>{tabs.map(tab => <main key={tab.key} className="page" role="tabpanel" aria-labelledby={`tab-${tab.key}`} hidden={tab.key !== active}><Page tab={tab} active={tab.key === active} /></main>)}</>
}

function Page ({ tab, active }: { readonly tab: PageTab, readonly active: boolean }): ReactNode {
  const { place } = tab
  if (place.page === 'list') return <ListPage tabKey={tab.key} list={place.list} filter={place.filter ?? null} active={active} />
  if (place.page === 'form') return <FormPage tabKey={tab.key} form={place.form} id={place.id} active={active} />
  return <HomePage />
}

