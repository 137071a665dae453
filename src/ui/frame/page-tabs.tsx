import { CloseOutlined, HomeOutlined } from '@ant-design/icons'
import { Dropdown } from 'antd'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import { useTabs, type PageTab } from './tabs-context.tsx'

/** The open pages as tabs; the cross, a middle click, Delete or the context menu closes one. A tablist may hold tabs alone, so the cross is for pointers. */
export function PageTabs (): ReactNode {
  const { t } = useText()
  const { tabs, active, activate, close } = useTabs()
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => { strip.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }) }, [active])

  const key = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(tab => tab.key === active)
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[at + step]
    if (step !== 0 && next !== undefined) { event.preventDefault(); activate(next.key) }
    if (event.key === 'Delete' && at > 0) close(active)
  }
  return <div className="page-tabs" role="tablist" aria-label={t('tabs')} ref={strip} onKeyDown={key}>{tabs.map(tab => <Tab key={tab.key} tab={tab} />)}</div>
}

function Tab ({ tab }: { readonly tab: PageTab }): ReactNode {
  const { t } = useText()
  const { active, activate, close, closeOthers } = useTabs()
  const home = tab.place.page === 'home'
  const title = home ? t('home') : tab.title === '' ? '…' : tab.title
  const items = [
    { key: 'close', label: t('tab.close'), disabled: home, onClick: () => close(tab.key) },
    { key: 'others', label: t('tab.closeOthers'), onClick: () => closeOthers(tab.key) }
  ]
  return (
    <Dropdown trigger={['contextMenu']} menu={{ items }}>
      <div className={`page-tab${active === tab.key ? ' current' : ''}`}>
        <button type="button" role="tab" className="bare" id={`tab-${tab.key}`} aria-selected={active === tab.key} tabIndex={active === tab.key ? 0 : -1} title={title}
          onClick={() => activate(tab.key)} onAuxClick={event => { if (event.button === 1 && !home) close(tab.key) }}>
          {home && <HomeOutlined aria-hidden />} {title}
        </button>
        {!home && <button type="button" className="bare page-tab-close" tabIndex={-1} aria-hidden title={t('tab.closeNamed', { name: title })} onClick={() => close(tab.key)}><CloseOutlined aria-hidden /></button>}
      </div>
    </Dropdown>
  )
}
