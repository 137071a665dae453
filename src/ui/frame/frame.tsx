import { MenuOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { CommandResults } from '../click/command-results.tsx'
import { commandWatch } from '../client/command-watch.ts'
import { useText } from '../text/text-context.tsx'
import { MenuSearch } from './menu-search.tsx'
import { MenuTree } from './menu-tree.tsx'
import { MistakesBar } from './mistakes-bar.tsx'
import { PageTabs } from './page-tabs.tsx'
import { Pages } from './pages.tsx'
import { TopBar } from './top-bar.tsx'
import { useNarrow } from './use-narrow.ts'

/** The frame around every page: top bar, menu (a drawer on phones), page tabs, the pages. */
export function Frame (): ReactNode {
  const { t } = useText()
  const narrow = useNarrow()
  const [drawer, setDrawer] = useState(false)
  const [folded, setFolded] = useState(false)
  const [searching, setSearching] = useState(false)
  const closeSearch = useCallback(() => setSearching(false), [])

  useEffect(() => commandWatch.start(), [])
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setSearching(true)
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [])

  const openMenu = <Button type="text" icon={<MenuOutlined />} aria-label={t('menu')} aria-expanded={narrow ? drawer : !folded} onClick={() => narrow ? setDrawer(true) : setFolded(now => !now)} />
  return (
    <div className="frame">
      <TopBar before={openMenu} onSearch={() => setSearching(true)} />
      <MistakesBar />
      <div className="frame-body">
        {!narrow && !folded && <nav className="side" aria-label={t('menu')}><MenuTree onChosen={() => {}} /></nav>}
        {narrow && (
          <Drawer open={drawer} onClose={() => setDrawer(false)} placement="left" size={280} title={t('menu')} styles={{ body: { padding: 0 } }}>
            <nav aria-label={t('menu')}><MenuTree onChosen={() => setDrawer(false)} /></nav>
          </Drawer>
        )}
        <div className="frame-main">
          <PageTabs />
          <Pages />
        </div>
      </div>
      <MenuSearch open={searching} onClose={closeSearch} />
      <CommandResults />
    </div>
  )
}
