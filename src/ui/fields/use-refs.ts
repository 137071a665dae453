import { useEffect, useState } from 'react'
import type { RefRow } from '../../sdk/wire.ts'
import { api } from '../client/api.ts'

const TYPING_MS = 200

/** Rows of an entity that fit what is typed; asked for only while wanted. */
export function useRefs (entity: string | null, typed: string, wanted: boolean, limit = 30): { readonly rows: readonly RefRow[], readonly loading: boolean, readonly error: unknown } {
  const [rows, setRows] = useState<readonly RefRow[]>([])
  const [loading, setLoading] = useState(false)
  const [error, setError] = useState<unknown>(null)
  useEffect(() => {
    if (!wanted || entity === null) return
    const stop = new AbortController()
    setLoading(true)
    const timer = setTimeout(() => {
      api.refs(entity, { q: typed.trim(), limit }, stop.signal)
        .then(answer => { setRows(answer.rows); setError(null); setLoading(false) })
        .catch((problem: unknown) => { if (!stop.signal.aborted) { setError(problem); setLoading(false) } })
    }, typed === '' ? 0 : TYPING_MS)
    return () => { stop.abort(); clearTimeout(timer) }
  }, [entity, typed, wanted, limit])
  return { rows, loading, error }
}
