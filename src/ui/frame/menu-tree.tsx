import { CaretRightOutlined } from '@ant-design/icons'
import { useState, type CSSProperties, type ReactNode } from 'react'
import type { MenuNode } from '../../sdk/wire.ts'
import { useText } from '../text/text-context.tsx'
import { useApp } from './app-context.tsx'
import { placeOfNode } from './menu-nodes.ts'
import { addressOf } from './place.ts'
import { useTabs } from './tabs-context.tsx'

/** The menu as a tree of folders and pages. */
export function MenuTree ({ onChosen }: { readonly onChosen: () => void }): ReactNode {
  const { app } = useApp()
  return <ul className="menu">{app.menus.map(node => <MenuItem key={node.key} node={node} depth={0} onChosen={onChosen} />)}</ul>
}

function MenuItem ({ node, depth, onChosen }: { readonly node: MenuNode, readonly depth: number, readonly onChosen: () => void }): ReactNode {
  const { pick } = useText()
  const { open, active } = useTabs()
  const [unfolded, setUnfolded] = useState(true)
  const place = placeOfNode(node)
  const name = pick(node.name)
  const style = { '--depth': depth } as CSSProperties
  if (place !== null) {
    const address = addressOf(place)
    const current = active === address || active.startsWith(`${address}?`)
    return (
      <li>
        <a href={address} className={`menu-leaf${current ? ' current' : ''}`} style={style} aria-current={current ? 'page' : undefined}
          onClick={event => { if (event.ctrlKey || event.metaKey) return; event.preventDefault(); open(place, name); onChosen() }}>{name}</a>
      </li>
    )
  }
  return (
    <li>
      <button type="button" className={`bare menu-folder depth-${Math.min(depth, 2)}`} style={style} aria-expanded={unfolded} onClick={() => setUnfolded(now => !now)}>
        <CaretRightOutlined className="menu-caret" aria-hidden />{name}
      </button>
      {unfolded && <ul>{node.children.map(child => <MenuItem key={child.key} node={child} depth={depth + 1} onChosen={onChosen} />)}</ul>}
    </li>
  )
}
