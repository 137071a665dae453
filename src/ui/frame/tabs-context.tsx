import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { addressOf, placeOf, type Place } from './place.ts'

export interface PageTab { readonly key: string, readonly place: Place, readonly title: string }

export interface Tabs {
  readonly tabs: readonly PageTab[]
  readonly active: string
  readonly open: (place: Place, title?: string) => void
  readonly activate: (key: string) => void
  /** Closes a tab; asks first where the page has something to lose. */
  readonly close: (key: string) => void
  readonly closeOthers: (key: string) => void
  readonly rename: (key: string, title: string) => void
  /** The same tab, now about another place: a new row that was saved has an id. */
  readonly move: (key: string, place: Place) => void
  /** A page says whether it may be left; it answers false to stay. */
  readonly guard: (key: string, mayLeave: (() => Promise<boolean>) | null) => void
}

const HOME: PageTab = { key: '/', place: { page: 'home' }, title: '' }
const TabsContext = createContext<Tabs | null>(null)

export function useTabs (): Tabs {
  const tabs = useContext(TabsContext)
  if (tabs === null) throw new Error('useTabs is used outside TabsProvider')
  return tabs
}

/** Keeps the open page tabs in step with the address bar and the browser's history. */
export function TabsProvider ({ children }: { readonly children: ReactNode }): ReactNode {
  const [tabs, setTabs] = useState<readonly PageTab[]>(firstTabs)
  const [active, setActive] = useState(() => firstKey())
  const guards = useRef(new Map<string, () => Promise<boolean>>())

  const show = useCallback((key: string, push: boolean) => {
    setActive(key)
    if (push && location.pathname + location.search !== key) history.pushState(null, '', key)
  }, [])

  const open = useCallback((place: Place, title = '') => {
    const key = addressOf(place)
    setTabs(now => now.some(tab => tab.key === key) ? now : [...now, { key, place, title }])
    show(key, true)
  }, [show])

  const rename = useCallback((key: string, title: string) => {
    setTabs(now => now.map(tab => tab.key === key && tab.title !== title ? { ...tab, title } : tab))
  }, [])

  const move = useCallback((key: string, place: Place) => {
    const next = addressOf(place)
    setTabs(now => now.filter(tab => tab.key !== next).map(tab => tab.key === key ? { ...tab, key: next, place } : tab))
    setActive(next)
    history.replaceState(null, '', next)
  }, [])

  const guard = useCallback((key: string, mayLeave: (() => Promise<boolean>) | null) => {
    if (mayLeave === null) guards.current.delete(key)
    else guards.current.set(key, mayLeave)
  }, [])

  const mayClose = useCallback(async (key: string) => await (guards.current.get(key)?.() ?? true), [])

  const close = useCallback(async (key: string) => {
    if (!await mayClose(key)) return
    const at = tabs.findIndex(tab => tab.key === key)
    const rest = tabs.filter(tab => tab.key !== key)
    setTabs(rest)
    if (active === key) show((rest[Math.min(at, rest.length - 1)] ?? HOME).key, true)
  }, [tabs, active, mayClose, show])

  const closeOthers = useCallback(async (key: string) => {
    const kept = await Promise.all(tabs.map(async tab => tab.key === key || tab.key === HOME.key || !await mayClose(tab.key)))
    setTabs(tabs.filter((_, at) => kept[at]))
    show(key, true)
  }, [tabs, mayClose, show])

  useEffect(() => {
    const back = (): void => {
      const key = firstKey()
      const place = placeOf(key)
      setTabs(now => now.some(tab => tab.key === key) ? now : [...now, { key, place, title: '' }])
      setActive(key)
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => { if (guards.current.size > 0) event.preventDefault() }
    addEventListener('beforeunload', leaving)
    return () => removeEventListener('beforeunload', leaving)
  }, [])

  const value = useMemo<Tabs>(() => ({
    tabs, active, open, rename, move, guard, activate: key => show(key, true), close: key => { void close(key) }, closeOthers: key => { void closeOthers(key) }
  }), [tabs, active, open, rename, move, guard, show, close, closeOthers])
  return <TabsContext value={value}>{children}</TabsContext>
}

const firstKey = (): string => addressOf(placeOf(location.pathname + location.search))
function firstTabs (): readonly PageTab[] {
  const key = firstKey()
  return key === HOME.key ? [HOME] : [HOME, { key, place: placeOf(key), title: '' }]
}
