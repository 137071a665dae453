import { useEffect, useRef, useState } from 'react'
import { onLive } from '../client/live-events.ts'
import type { Form } from './use-form.ts'

const GATHER_MS = 300

/** Shows a row anew when it changed elsewhere; while it is edited, only says so. Out: whether it changed under the person's hands. */
export function useLiveForm (entity: string, id: string | null, active: boolean, form: Form): boolean {
  const [isStale, setStale] = useState(false)
  const now = useRef(form)
  now.current = form
  const waiting = useRef(false)
  useEffect(() => setStale(false), [form.data])
  useEffect(() => {
    if (id === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = onLive(event => {
      if (event.type !== 'rows' || event.entity !== entity || !event.ids.includes(id)) return
      if (now.current.isEditing) { if (now.current.isDirty) setStale(true); else waiting.current = true; return }
      clearTimeout(timer)
      timer = setTimeout(() => now.current.reload(), GATHER_MS)
    })
    return () => { stop(); clearTimeout(timer) }
  }, [entity, id])
  useEffect(() => {
    if (!active || !waiting.current || form.isDirty) return
    waiting.current = false
    form.reload()
  }, [active, form])
  return isStale
}
