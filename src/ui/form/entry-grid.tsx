import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import type { WireEntry } from '../../sdk/wire.ts'
import { isNumeric } from '../fields/kinds.ts'
import { useText } from '../text/text-context.tsx'
import { addDecimals, showDecimal } from '../value/decimals.ts'
import { EntryRow } from './entry-row.tsx'
import { EntryTools } from './entry-tools.tsx'
import { entryColumnsOf } from './entry-columns.ts'
import type { WireSection } from './form-section.tsx'
import { blankLine, copyOf, linesOf, type Line } from './form-values.ts'
import { pasted } from './paste-block.ts'
import type { Form } from './use-form.ts'

const ROW_HEIGHT = 30
const NUMBER_WIDTH = 44

/**
 * The lines of an entry as a grid that is typed into cell by cell.
 *
 * Keys: Tab and Shift Tab walk the cells that can be edited, Enter goes down, both make a line at the end; Escape leaves; a block from a sheet is pasted from the cell on.
 */
export function EntryGrid ({ form, section, entry }: { readonly form: Form, readonly section: WireSection, readonly entry: WireEntry }): ReactNode {
  const { t, pick } = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<{ row: number, column: number } | null>(null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const lines = linesOf(form.values, entry.key)
  const columns = entryColumnsOf(form, section, entry)
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 8 })
  const track = `${NUMBER_WIDTH}px ${columns.map(column => `${column.width}px`).join(' ')} minmax(0, 1fr)`
  const minWidth = columns.reduce((sum, column) => sum + column.width, NUMBER_WIDTH)
  const canEdit = form.isEditing && columns.some(column => !column.isLocked)
  const put = (next: readonly Line[]): void => form.setLines(entry.key, next)

  const goTo = (row: number, column: number): void => { setAt({ row, column }); virtual.scrollToIndex(Math.min(row, Math.max(lines.length - 1, 0))) }
  const nextEditable = (row: number, column: number, step: 1 | -1): void => {
    for (let [r, c] = [row, column + step]; ; c += step) {
      if (c >= columns.length) { r += 1; c = 0 }
      if (c < 0) { r -= 1; c = columns.length - 1 }
      if (r < 0) return
      if (r >= lines.length) put([...lines, blankLine(entry.fields)])
      if (columns[c]?.isLocked === false) return goTo(r, c)
    }
  }
  const down = (row: number, column: number): void => {
    if (row + 1 >= lines.length) put([...lines, blankLine(entry.fields)])
    goTo(row + 1, column)
  }
  const key = (event: KeyboardEvent): void => {
    if (!canEdit || event.nativeEvent.isComposing) return
    if (at === null) {
      if (event.key === 'Enter' && event.target === scroller.current) { event.preventDefault(); if (lines.length === 0) put([blankLine(entry.fields)]); nextEditable(0, -1, 1) }
      return
    }
    const isOpen = event.target instanceof HTMLElement && event.target.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Tab') { event.preventDefault(); nextEditable(at.row, at.column, event.shiftKey ? -1 : 1) }
    if (event.key === 'Enter' && !event.shiftKey && !isOpen) { event.preventDefault(); down(at.row, at.column) }
    if (event.key === 'Escape' && !isOpen) { setAt(null); scroller.current?.focus() }
    if (event.key === 'ArrowDown' && !isOpen && at.row + 1 < lines.length) { event.preventDefault(); goTo(at.row + 1, at.column) }
    if (event.key === 'ArrowUp' && !isOpen && at.row > 0) { event.preventDefault(); goTo(at.row - 1, at.column) }
  }
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain')
    if (at === null || !canEdit || !/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    put(pasted(text, at, lines, columns, () => blankLine(entry.fields), pick))
    form.committed({ field: columns[at.column]!.field.key, entry: entry.key, line: at.row + 1 })
  }
  const change = (row: number, field: string, value: unknown): void => put(lines.map((line, index) => index === row ? { ...line, [field]: value } : line))

  const insertAt = at?.row ?? lines.length
  const chosen = lines.filter((line, index) => picked.has(line.$key) || (picked.size === 0 && index === at?.row))
  const totals = columns.some(column => column.summary)
  return (
    <div className="entry">
      {canEdit && <EntryTools count={chosen.length}
        onAdd={() => { put([...lines, blankLine(entry.fields)]); goTo(lines.length, Math.max(0, columns.findIndex(column => !column.isLocked))) }}
        onInsert={() => put([...lines.slice(0, insertAt), blankLine(entry.fields), ...lines.slice(insertAt)])}
        onCopy={() => put([...lines, ...chosen.map(line => copyOf(line, entry.fields))])}
        onDelete={() => { put(lines.filter(line => !chosen.includes(line))); setPicked(new Set()); setAt(null) }} />}
      <div ref={scroller} className="grid entry-grid" role="grid" tabIndex={0} aria-label={pick(entry.name)} aria-rowcount={lines.length + 1} aria-readonly={!canEdit} onKeyDown={key} onPaste={paste}
        style={{ height: Math.min(lines.length * ROW_HEIGHT + (totals ? 32 : 0) + 34 + (lines.length === 0 ? 48 : 0) + 14, 420) }}>
        <div className="grid-body" style={{ minWidth }}>
          <div className="grid-head" role="rowgroup"><div role="row" className="grid-line" style={{ gridTemplateColumns: track }}>
            <div role="columnheader" className="grid-cell entry-no">#</div>
            {columns.map(column => <div key={column.field.key} role="columnheader" className={`grid-cell${isNumeric(column.field.type) ? ' money' : ''}`} title={pick(column.field.name)}><span className="grid-name">{column.field.mustInput && !column.isLocked && <span className="must" aria-hidden>*</span>}{pick(column.field.name)}</span></div>)}
            <div className="grid-cell" role="presentation" />
          </div></div>
          <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map(item => {
              const line = lines[item.index]
              return line === undefined ? null : (
                <EntryRow key={line.$key} line={line} index={item.index} top={item.start} height={ROW_HEIGHT} track={track} columns={columns} entry={entry.key} errors={form.errors} editing={canEdit && at?.row === item.index ? at.column : null} canEdit={canEdit} picked={picked.has(line.$key)}
                  onPick={() => setPicked(now => { const next = new Set(now); if (!next.delete(line.$key)) next.add(line.$key); return next })} onEdit={column => setAt({ row: item.index, column })}
                  onChange={(field, value) => change(item.index, field, value)} onCommit={field => form.committed({ field, entry: entry.key, line: item.index + 1 })} />
              )
            })}
          </div>
          {lines.length === 0 && <div className="grid-empty muted">{t(canEdit ? 'entry.emptyEdit' : 'entry.empty')}</div>}
          {totals && lines.length > 0 && (
            <div className="grid-totals" role="rowgroup"><div role="row" className="grid-line" style={{ gridTemplateColumns: track }}>
              <div role="gridcell" className="grid-cell entry-no">{t('sum')}</div>
              {columns.map(column => <div key={column.field.key} role="gridcell" className={`grid-cell${isNumeric(column.field.type) ? ' money' : ''}`}>{column.summary ? showDecimal(addDecimals(lines.map(line => line[column.field.key])), column.field.scale) : ''}</div>)}
              <div className="grid-cell" role="presentation" />
            </div></div>
          )}
        </div>
      </div>
    </div>
  )
}
