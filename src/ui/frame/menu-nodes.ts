import type { MenuNode } from '../../sdk/wire.ts'
import type { Texts } from '../text/texts.ts'
import type { Place } from './place.ts'

export interface MenuLeaf { readonly node: MenuNode, readonly name: string, readonly path: readonly string[], readonly place: Place }

/** What a menu node opens; null for a folder. */
export function placeOfNode (node: MenuNode): Place | null {
  if (node.list !== null) return { page: 'list', list: node.list }
  return node.form === null ? null : { page: 'form', form: node.form, id: null }
}

/** Every menu entry that opens something, with the folders it stands in. */
export function leavesOf (nodes: readonly MenuNode[], texts: Texts, path: readonly string[] = []): readonly MenuLeaf[] {
  return nodes.flatMap(node => {
    const name = texts.pick(node.name)
    const place = placeOfNode(node)
    const own = place === null ? [] : [{ node, name, path, place }]
    return [...own, ...leavesOf(node.children, texts, [...path, name])]
  })
}
