import { useCallback, useMemo, useState } from 'react'
import type { WireRow } from '../../sdk/wire.ts'
import type { GridSelection } from './grid-types.ts'

export interface Picked extends GridSelection {
  /** The picked rows as they were last seen, over all pages; empty while the whole result is picked. */
  readonly rows: ReadonlyMap<string, WireRow>
  /** Takes in newer versions of rows that are picked. */
  readonly renew: (rows: readonly WireRow[]) => void
}

/** Which rows of a list are picked: single ones over several pages, or the whole result. */
export function useSelection (page: readonly WireRow[]): Picked {
  const [rows, setRows] = useState<ReadonlyMap<string, WireRow>>(new Map())
  const [isAll, setAll] = useState(false)
  const byId = useMemo(() => new Map(page.map(row => [row.id, row])), [page])

  const put = useCallback((ids: readonly string[], kept: ReadonlyMap<string, WireRow>) => {
    setAll(false)
    setRows(new Map([...kept, ...ids.flatMap(id => { const row = byId.get(id); return row === undefined ? [] : [[id, row] as const] })]))
  }, [byId])
  const without = useCallback((from: ReadonlyMap<string, WireRow>, ids: ReadonlySet<string>) => new Map([...from].filter(([id]) => !ids.has(id))), [])
  const renew = useCallback((newer: readonly WireRow[]) => {
    setRows(now => newer.some(row => now.has(row.id)) ? new Map([...now].map(([id, row]) => [id, newer.find(one => one.id === id) ?? row])) : now)
  }, [])
  const clear = useCallback(() => { setAll(false); setRows(new Map()) }, [])

  return useMemo<Picked>(() => {
    const here = page.filter(row => isAll || rows.has(row.id)).length
    const toggle = (id: string): void => {
      // Letting go of one row of the whole result keeps what is in sight: nobody can see the rest to judge it.
      if (isAll) return put(page.filter(row => row.id !== id).map(row => row.id), new Map())
      if (rows.has(id)) { setRows(without(rows, new Set([id]))); return }
      put([id], rows)
    }
    return {
      rows, isAll, renew, clear, toggle,
      pickedHere: here === 0 ? 'none' : here === page.length ? 'all' : 'some',
      isPicked: id => isAll || rows.has(id),
      range: ids => put(ids, without(rows, new Set(byId.keys()))),
      togglePage: () => { if (isAll) return clear(); if (here === page.length) { setRows(without(rows, new Set(byId.keys()))); return } put([...byId.keys()], rows) },
      pickAll: () => { setRows(new Map()); setAll(page.length > 0) }
    }
  }, [rows, isAll, page, byId, put, without, renew, clear])
}
