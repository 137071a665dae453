import { SearchOutlined } from '@ant-design/icons'
import { Input, Modal } from 'antd'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import { useApp } from './app-context.tsx'
import { leavesOf, type MenuLeaf } from './menu-nodes.ts'
import { useTabs } from './tabs-context.tsx'

/** The search over all menu entries, opened by Ctrl K. */
export function MenuSearch ({ open, onClose }: { readonly open: boolean, readonly onClose: () => void }): ReactNode {
  const { t } = useText()
  return (
    <Modal open={open} onCancel={onClose} footer={null} closable={false} destroyOnHidden width={520} title={null} aria-label={t('menu.search')} style={{ top: 80 }}>
      {open && <Search onClose={onClose} />}
    </Modal>
  )
}

function Search ({ onClose }: { readonly onClose: () => void }): ReactNode {
  const texts = useText()
  const { app } = useApp()
  const tabs = useTabs()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = leavesOf(app.menus, texts).filter(leaf => fits(leaf, typed)).slice(0, 12)

  const choose = (leaf: MenuLeaf | undefined): void => { if (leaf !== undefined) { tabs.open(leaf.place, leaf.name); onClose() } }
  const key = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') { event.preventDefault(); setAt(now => Math.min(now + 1, found.length - 1)) }
    if (event.key === 'ArrowUp') { event.preventDefault(); setAt(now => Math.max(now - 1, 0)) }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(found[at])
  }

  return (
    <div className="menu-search">
      <Input size="large" prefix={<SearchOutlined />} autoFocus value={typed} placeholder={texts.t('menu.search.hint')} onKeyDown={key} onChange={event => { setTyped(event.target.value); setAt(0) }}
        role="combobox" aria-expanded aria-controls="menu-search-found" aria-activedescendant={found[at] === undefined ? undefined : `found-${found[at].node.key}`} />
      <ul id="menu-search-found" role="listbox" aria-label={texts.t('menu.search')}>
        {found.map((leaf, index) => (
          <li key={leaf.node.key} id={`found-${leaf.node.key}`} role="option" aria-selected={index === at} onMouseEnter={() => setAt(index)} onClick={() => choose(leaf)}>
            <b>{leaf.name}</b><span className="muted">{[...leaf.path, ...(leaf.node.module === null ? [] : [leaf.node.module])].join(' / ')}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="muted">{texts.t('menu.search.none')}</p>}
    </div>
  )
}

function fits (leaf: MenuLeaf, typed: string): boolean {
  const words = typed.trim().toLowerCase()
  const place = leaf.place.page === 'list' ? leaf.place.list : leaf.place.page === 'form' ? leaf.place.form : ''
  return words === '' || [leaf.name, ...leaf.path, place, leaf.node.module ?? '', leaf.node.name.zh_CN, leaf.node.name.en_US].some(text => text.toLowerCase().includes(words))
}
