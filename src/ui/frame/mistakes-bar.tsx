import { useEffect, useState, type ReactNode } from 'react'
import type { Problem } from '../../metadata/model.ts'
import { onLive } from '../client/live-events.ts'
import { useText } from '../text/text-context.tsx'

/** While the application is developed: what is wrong with a change that was just made; the last good state goes on below. */
export function MistakesBar (): ReactNode {
  const { t } = useText()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  useEffect(() => onLive(event => {
    if (event.type === 'mistakes') setProblems(event.problems)
    if (event.type === 'model') setProblems([])
  }), [])
  if (problems.length === 0) return null
  return (
    <section className="mistakes" role="alert" aria-label={t('mistakes', { count: problems.length })}>
      <b>{t('mistakes', { count: problems.length })}</b>
      <ul>{problems.map(problem => <li key={`${problem.file} ${problem.pointer} ${problem.message}`}><code>{problem.file}{problem.pointer === '' ? '' : ` ${problem.pointer}`}</code> {problem.message} <span>{problem.hint}</span></li>)}</ul>
    </section>
  )
}
