import { useCallback, useEffect, useRef, useState } from 'react'
import type { Sort } from '../../metadata/model.ts'
import type { ListAnswer, SummaryAnswer, WireRow } from '../../sdk/wire.ts'
import { api } from '../client/api.ts'
import { filterOf, type Conditions } from './conditions.ts'

export interface Asked { readonly conditions: Conditions, readonly quick: string, readonly sort: readonly Sort[], readonly limit: number, readonly offset: number }
export type ListRow = ListAnswer['rows'][number]

export interface Rows {
  readonly rows: readonly ListRow[]
  readonly summary: SummaryAnswer | null
  readonly loading: boolean
  readonly error: unknown
  readonly reload: () => void
  readonly reloadSummary: () => void
  /** Asks again for these rows alone and puts them where the old ones stand. */
  readonly repaint: (ids: readonly string[]) => Promise<readonly WireRow[]>
}

/** The rows of one page of a list, and the count, sums and groups of its whole result. */
export function useRows (list: string, asked: Asked): Rows {
  const [rows, setRows] = useState<readonly ListRow[]>([])
  const [summary, setSummary] = useState<SummaryAnswer | null>(null)
  const [loading, setLoading] = useState(true)
  const [error, setError] = useState<unknown>(null)
  const [turn, setTurn] = useState(0)
  const [summaryTurn, setSummaryTurn] = useState(0)
  const cursors = useRef<{ of: string, after: Map<number, string> }>({ of: '', after: new Map() })
  const filter = JSON.stringify(filterOf(asked.conditions))
  const sort = JSON.stringify(asked.sort)
  const { quick, limit, offset } = asked

  useEffect(() => {
    const stop = new AbortController()
    const of = `${filter}|${quick}|${sort}|${limit}`
    if (cursors.current.of !== of) cursors.current = { of, after: new Map() }
    // A deep page is found from the row before it where we have passed it; only a jump has to count its way.
    const after = cursors.current.after.get(offset) ?? null
    setLoading(true)
    api.listRows(list, { filter: JSON.parse(filter), quick, sort: JSON.parse(sort), limit, offset: after === null ? offset : 0, after }, stop.signal)
      .then(answer => {
        if (answer.next !== null) cursors.current.after.set(offset + limit, answer.next)
        setRows(answer.rows); setError(null); setLoading(false)
      })
      .catch((problem: unknown) => { if (!stop.signal.aborted) { setError(problem); setLoading(false) } })
    return () => stop.abort()
  }, [list, filter, quick, sort, limit, offset, turn])

  useEffect(() => {
    const stop = new AbortController()
    api.listSummary(list, { filter: JSON.parse(filter), quick }, stop.signal).then(setSummary).catch(() => {})
    return () => stop.abort()
  }, [list, filter, quick, summaryTurn])

  const reloadSummary = useCallback(() => setSummaryTurn(now => now + 1), [])
  const reload = useCallback(() => { cursors.current.after.clear(); setTurn(now => now + 1); reloadSummary() }, [reloadSummary])
  const repaint = useCallback(async (ids: readonly string[]) => {
    const answer = await api.listRows(list, { filter: { field: 'id', op: 'in', value: ids }, quick: '', sort: [], limit: ids.length, offset: 0, after: null })
    const newer = new Map(answer.rows.map(row => [row.id, row]))
    setRows(now => now.map(row => newer.get(row.id) ?? row))
    return answer.rows
  }, [list])
  return { rows, summary, loading, error, reload, reloadSummary, repaint }
}
