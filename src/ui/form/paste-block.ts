import type { WireField } from '../../sdk/wire.ts'
import { kindOf } from '../fields/kinds.ts'
import type { Texts } from '../text/texts.ts'
import { readDecimal } from '../value/decimals.ts'
import type { PasteColumn } from './paste-column.ts'
import type { Line } from './form-values.ts'

/**
 * Puts a block of a sheet into lines, from a cell on; lines are added where there are too few.
 *
 * In:     the clipboard's text (tabs between cells, line feeds between rows). Locked columns and cells that name nothing known are passed over.
 */
export function pasted (text: string, from: { readonly row: number, readonly column: number }, lines: readonly Line[], columns: readonly PasteColumn[], blank: () => Line, pick: Texts['pick']): readonly Line[] {
  const block = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map(row => row.split('\t'))
  const grown = [...lines]
  while (grown.length < from.row + block.length) grown.push(blank())
  return grown.map((line, index) => {
    const cells = block[index - from.row]
    return cells === undefined ? line : { ...line, ...cellsOf(cells, columns.slice(from.column), pick) }
  })
}

function cellsOf (cells: readonly string[], columns: readonly PasteColumn[], pick: Texts['pick']): Record<string, unknown> {
  return Object.fromEntries(cells.flatMap((cell, at) => {
    const column = columns[at]
    const value = column === undefined || column.isLocked ? undefined : valueOf(cell.trim(), column.field, pick)
    return value === undefined ? [] : [[column!.field.key, value]]
  }))
}

/** A sheet's text as a field's value; undefined where it cannot be one. */
function valueOf (text: string, field: WireField, pick: Texts['pick']): unknown {
  switch (kindOf(field.type)) {
    case 'decimal': return text === '' ? null : readDecimal(text) ?? text
    case 'integer': return text === '' ? null : /^-?\d{1,15}$/.test(text) ? Number.parseInt(text, 10) : text
    case 'select': return text === '' ? '' : field.items.find(item => item.value === text || pick(item.name) === text)?.value
    case 'checkbox': return /^(1|true|yes|y|是|√)$/i.test(text)
    case 'date': return text === '' ? null : text.replace(/[/.年月]/g, '-').replace(/日$/, '')
    case 'reference': case 'multiSelect': case 'datetime': return undefined
    default: return text
  }
}
