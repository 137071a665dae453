import { App } from 'antd'
import { useCallback } from 'react'
import type { Outcome } from '../../sdk/types.ts'
import { useText } from '../text/text-context.tsx'
import { isBad, saidOf } from './outcome-groups.ts'
import { results } from './results.ts'

const READING_S = 6

/** Tells what a command came to: one row by a message, several by a dialog. `success` is the operation's own word, `form` where the rows open. */
export function useTell (): (title: string, outcomes: readonly Outcome[], success: string | null, form: string | null) => void {
  const { t } = useText()
  const { message } = App.useApp()
  return useCallback((title, outcomes, success, form) => {
    const [one] = outcomes
    if (one === undefined) { message.info(t('result.nothing', { title })); return }
    if (outcomes.length > 1) { results.present({ title: t('result.title', { title }), outcomes, form }); return }
    const said = saidOf(one)
    if (isBad(one)) message.error({ content: `${one.label} ${said === '' ? t(`outcome.${one.outcome}`) : said}`, duration: READING_S })
    else if (one.outcome === 'waiting') message.warning({ content: `${one.label} ${said === '' ? t('outcome.waiting') : said}`, duration: READING_S })
    else message.success(success ?? `${one.label} ${t('result.oneDone', { title })}`)
  }, [t, message])
}
