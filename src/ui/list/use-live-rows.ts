import { useEffect, useRef, useState } from 'react'
import type { WireRow } from '../../sdk/wire.ts'
import { onLive, onReconnect } from '../client/live-events.ts'
import type { Rows } from './use-rows.ts'

const GATHER_MS = 250
const SUMMARY_MS = 1200
const MARK_MS = 2500

/**
 * Keeps the rows in sight true to the host: changed ones are asked for again, gathered for a moment, and repainted where they stand.
 *
 * Out: ids that changed a moment ago, to be marked.
 */
export function useLiveRows (entity: string, active: boolean, rows: Rows, onNewer: (rows: readonly WireRow[]) => void): ReadonlySet<string> {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set())
  const now = useRef({ rows, active, onNewer })
  now.current = { rows, active, onNewer }
  const stale = useRef(false)

  useEffect(() => {
    const waiting = new Set<string>()
    const timers: { rows?: ReturnType<typeof setTimeout>, summary?: ReturnType<typeof setTimeout>, mark?: ReturnType<typeof setTimeout> } = {}
    const flush = async (): Promise<void> => {
      delete timers.rows
      const ids = now.current.rows.rows.map(row => row.id).filter(id => waiting.has(id))
      waiting.clear()
      if (ids.length === 0) return
      try {
        now.current.onNewer(await now.current.rows.repaint(ids))
        setChanged(new Set(ids))
        clearTimeout(timers.mark)
        timers.mark = setTimeout(() => setChanged(new Set()), MARK_MS)
      } catch { now.current.rows.reload() }
    }
    const stopLive = onLive(event => {
      if (event.type !== 'rows' || event.entity !== entity) return
      if (!now.current.active) { stale.current = true; return }
      for (const id of event.ids) waiting.add(id)
      timers.rows ??= setTimeout(() => { void flush() }, GATHER_MS)
      timers.summary ??= setTimeout(() => { delete timers.summary; now.current.rows.reloadSummary() }, SUMMARY_MS)
    })
    const stopReconnect = onReconnect(() => { if (now.current.active) now.current.rows.reload(); else stale.current = true })
    return () => { stopLive(); stopReconnect(); clearTimeout(timers.rows); clearTimeout(timers.summary); clearTimeout(timers.mark) }
  }, [entity])

  useEffect(() => {
    if (!active || !stale.current) return
    stale.current = false
    now.current.rows.reload()
  }, [active])
  return changed
}
