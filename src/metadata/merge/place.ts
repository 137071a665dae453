/** Puts an element where $after, $before and $parent say. */
import { suggest } from '../nearest.ts'
import { pointerTo, warningAt } from '../problem.ts'
import type { Laying } from './laying.ts'
import type { Element, Given, Raw } from './raw.ts'
import type { Shape } from './shape.ts'

/** Which element each one was put behind: two that follow the same anchor keep the order in which they were written. */
export type Placing = WeakMap<object, string>

/**
 * Puts a new element into its collection, or moves one that is there.
 *
 * Errors: EXT007 (warning) where the anchor or the parent is gone: it stands at the end, or stays where it was.
 */
export function place (elements: Element[], element: Element, { body, pointer, follows = null, precedes = null }: Given, shape: Shape, laying: Laying): void {
  const old = elements.indexOf(element)
  if (old >= 0) elements.splice(old, 1)
  const home = Object.hasOwn(body, '$parent') ? containerOf(body.$parent as string | null, shape, laying.root) : elements
  if (home === null) warn(laying, pointerTo(pointer, '$parent'), String(body.$parent), [], old)
  const stays = old >= 0 && (home === null || home === elements) ? old : null
  const beside = elements.findIndex(other => other.key === (follows ?? precedes))
  const isAnchored = body.$after !== undefined || body.$before !== undefined || home !== elements
  if (beside >= 0 && !isAnchored) elements.splice(follows === null ? beside : beside + 1, 0, element)
  else insert(home ?? elements, element, body, pointer, stays, laying)
}

function insert (elements: Element[], element: Element, body: Given['body'], pointer: string, stays: number | null, laying: Laying): void {
  const anchor = (body.$after ?? body.$before) as string | undefined
  const at = anchor === undefined ? -1 : elements.findIndex(other => other.key === anchor)
  if (anchor !== undefined && at < 0) warn(laying, pointerTo(pointer, body.$after === undefined ? '$before' : '$after'), anchor, elements.map(other => other.key), stays ?? -1)
  elements.splice(at < 0 ? stays ?? elements.length : body.$after === undefined ? at : behind(elements, at, anchor!, laying.placing), 0, element)
  if (body.$after !== undefined) laying.placing.set(element, anchor!)
}

function behind (elements: readonly Element[], at: number, anchor: string, placing: Placing): number {
  const next = elements.slice(at + 1).findIndex(element => placing.get(element) !== anchor)
  return next < 0 ? elements.length : at + 1 + next
}

const warn = ({ part, merging }: Laying, pointer: string, anchor: string, known: readonly string[], old: number): void => {
  merging.problems.push(warningAt('EXT007', { file: part.file, pointer }, `There is no ${anchor} to stand beside; it ${old >= 0 ? 'stays where it is' : 'stands at the end'}.`, suggest(anchor, known)))
}

/** The collection in which $parent puts an element: that of a section, or of a button; null: the toolbar itself. */
function containerOf (parent: string | null, { container }: Shape, root: Raw): Element[] | null {
  if (container === null) return null
  const collection = (root[container] ??= []) as Element[]
  if (parent === null) return container === 'toolbar' ? collection : null
  const found = container === 'toolbar' ? deepFind(collection, parent) : collection.find(element => element.key === parent)
  return found === undefined ? null : (found[container === 'toolbar' ? 'items' : 'fields'] ??= []) as Element[]
}

function deepFind (buttons: readonly Element[], key: string): Element | undefined {
  for (const button of buttons) {
    const found = button.key === key ? button : deepFind(button.items as Element[] | undefined ?? [], key)
    if (found !== undefined) return found
  }
  return undefined
}
