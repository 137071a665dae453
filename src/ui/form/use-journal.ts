import { useEffect, useState } from 'react'
import type { FormData, JournalEntry } from '../../sdk/wire.ts'
import { api } from '../client/api.ts'

/** What happened to a row, asked for anew with every version of it; null while unknown. */
export function useJournal (entity: string, id: string | null, data: FormData): readonly JournalEntry[] | null {
  const [lines, setLines] = useState<readonly JournalEntry[] | null>(null)
  useEffect(() => {
    if (id === null) return
    let gone = false
    api.journal(entity, id).then(answer => { if (!gone) setLines(answer.lines) }).catch(() => { if (!gone) setLines([]) })
    return () => { gone = true }
  }, [entity, id, data])
  return lines
}
