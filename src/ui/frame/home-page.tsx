import type { ReactNode } from 'react'
import { useText } from '../text/text-context.tsx'
import { useApp } from './app-context.tsx'
import { leavesOf, type MenuLeaf } from './menu-nodes.ts'
import { addressOf } from './place.ts'
import { useTabs } from './tabs-context.tsx'

/** The first page: everything the person may open, by folder. */
export function HomePage (): ReactNode {
  const texts = useText()
  const { session, app } = useApp()
  const { open } = useTabs()
  const groups = Map.groupBy(leavesOf(app.menus, texts), leaf => leaf.path.join(' / '))
  return (
    <div className="home">
      <header><h1>{texts.t('home.hello', { name: session.user.name })}</h1><p className="muted">{texts.t('home.hint')}</p></header>
      {[...groups].map(([path, leaves]) => (
        <section key={path} aria-label={path}>
          <h2>{path}</h2>
          <ul>{leaves.map(leaf => <li key={leaf.node.key}><Tile leaf={leaf} onOpen={() => open(leaf.place, leaf.name)} /></li>)}</ul>
        </section>
      ))}
    </div>
  )
}

function Tile ({ leaf, onOpen }: { readonly leaf: MenuLeaf, readonly onOpen: () => void }): ReactNode {
  return <a className="tile" href={addressOf(leaf.place)} onClick={event => { if (event.ctrlKey || event.metaKey) return; event.preventDefault(); onOpen() }}>{leaf.name}</a>
}
