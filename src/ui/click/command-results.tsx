import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { commandWatch } from '../client/command-watch.ts'
import { ResultDialog } from './result-dialog.tsx'
import { results } from './results.ts'
import { useTell } from './use-tell.ts'

/** Shows what commands came to, also those that ended after their page was left. */
export function CommandResults (): ReactNode {
  const tell = useTell()
  const result = useSyncExternalStore(results.subscribe, results.snapshot)
  useEffect(() => commandWatch.onFinished((command, progress) => {
    const early = command.early.filter(one => !progress.outcomes.some(other => other.id === one.id))
    tell(command.title, [...progress.outcomes, ...early], null, command.form)
  }), [tell])
  return result === null ? null : <ResultDialog key={result.title + result.outcomes.length} result={result} />
}
