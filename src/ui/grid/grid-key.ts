import type { KeyboardEvent } from 'react'

export interface GridPlace { readonly row: number, readonly column: number, readonly rows: number, readonly page: number }
export interface GridMoves {
  readonly goTo: (row: number, column?: number) => void
  readonly extendTo: (row: number) => void
  readonly pick: () => void
  readonly pickAll: () => void
  readonly clear: () => void
  readonly open: () => void
}

/** Turns a key pressed in the grid into what it means there; keys of controls inside it are left alone. */
export function gridKey (event: KeyboardEvent, place: GridPlace, moves: GridMoves): void {
  if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') return
  const act = meaningOf(event, place, moves)
  if (act === null) return
  event.preventDefault()
  act()
}

function meaningOf (event: KeyboardEvent, place: GridPlace, moves: GridMoves): (() => void) | null {
  const vertical = (row: number) => () => event.shiftKey ? moves.extendTo(row) : moves.goTo(row)
  switch (event.key) {
    case 'ArrowDown': return vertical(place.row + 1)
    case 'ArrowUp': return vertical(place.row - 1)
    case 'PageDown': return vertical(place.row + place.page)
    case 'PageUp': return vertical(place.row - place.page)
    case 'Home': return event.ctrlKey ? vertical(0) : () => moves.goTo(place.row, 0)
    case 'End': return event.ctrlKey ? vertical(place.rows - 1) : () => moves.goTo(place.row, Number.MAX_SAFE_INTEGER)
    case 'ArrowRight': return () => moves.goTo(place.row, place.column + 1)
    case 'ArrowLeft': return () => moves.goTo(place.row, place.column - 1)
    case ' ': return event.target instanceof HTMLInputElement ? null : moves.pick
    case 'a': case 'A': return event.ctrlKey || event.metaKey ? moves.pickAll : null
    case 'Enter': return event.target instanceof HTMLElement && event.target.closest('a, button, [role=separator]') !== null ? null : moves.open
    case 'Escape': return moves.clear
    default: return null
  }
}
