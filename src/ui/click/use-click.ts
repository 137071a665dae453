import { App } from 'antd'
import { useCallback, useRef, useState } from 'react'
import type { ClientAction } from '../../sdk/types.ts'
import type { ClickAnswer, ClickRequest, OperationAnswer, WireButton } from '../../sdk/wire.ts'
import { commandId } from '../client/command-id.ts'
import { commandWatch } from '../client/command-watch.ts'
import { wordsOf } from '../client/words-of.ts'
import { useTabs } from '../frame/tabs-context.tsx'
import { useText } from '../text/text-context.tsx'
import { useAsk } from './use-ask.ts'
import { useTell } from './use-tell.ts'

export interface ClickPage {
  /** The list or form number, by which a running command finds its page again. */
  readonly number: string
  /** Where its rows open; null where they do not. */
  readonly form: string | null
  readonly post: (request: ClickRequest) => Promise<ClickAnswer>
  readonly selection: () => ClickRequest['selection']
  readonly count: () => number
  readonly refreshRows: (ids: readonly string[]) => void
  readonly setValue: (field: string, value: unknown) => void
  /** After the host answered: which rows to show anew. */
  readonly after: (button: WireButton, result: OperationAnswer | null) => void
}

/**
 * Carries a press of a button through to its end: ask, send, carry out what the page is told, follow what goes on in the background.
 *
 * Out:    how to press, and the key of the button that is at work (null when none is).
 */
export function useClick (page: ClickPage): { readonly press: (button: WireButton) => Promise<void>, readonly busy: string | null } {
  const texts = useText()
  const tabs = useTabs()
  const { message } = App.useApp()
  const ask = useAsk()
  const tell = useTell()
  const [busy, setBusy] = useState<string | null>(null)
  const working = useRef(false)
  const now = useRef(page)
  now.current = page

  const carryOut = useCallback((action: ClientAction): void => {
    if (action.action === 'message') message[action.level]({ content: texts.pick(action.text), duration: action.level === 'error' ? 6 : 3 })
    if (action.action === 'openForm') tabs.open({ page: 'form', form: action.form, id: action.id ?? null })
    if (action.action === 'openList') tabs.open({ page: 'list', list: action.list, filter: action.filter ?? null })
    if (action.action === 'download') window.open(action.url, '_blank', 'noopener')
    if (action.action === 'refreshRows') now.current.refreshRows(action.ids)
    if (action.action === 'setValue') now.current.setValue(action.field, action.value)
  }, [message, texts, tabs])

  const conclude = useCallback((button: WireButton, result: OperationAnswer): void => {
    const title = texts.pick(button.name)
    const accepted = result.outcomes.filter(one => one.outcome === 'accepted')
    if (accepted.length === 0) return tell(title, result.outcomes, button.success === null ? null : texts.pick(button.success, { count: result.outcomes.length }), now.current.form)
    message.info(texts.t('command.accepted', { count: accepted.length, title }))
    commandWatch.add({ id: result.commandId, title, list: now.current.number, form: now.current.form, total: accepted.length, done: 0, failed: 0, left: accepted.length, early: result.outcomes.filter(one => one.outcome !== 'accepted') })
  }, [texts, tell, message])

  const send = useCallback(async (button: WireButton): Promise<void> => {
    const id = commandId()
    const selection = now.current.selection()
    let answers: Readonly<Record<string, boolean>> = {}
    for (;;) {
      const answer = await now.current.post({ button: button.key, selection, answers, commandId: id })
      answer.actions.forEach(carryOut)
      if (answer.result !== null) conclude(button, answer.result)
      const question = answer.actions.find(action => action.action === 'confirm')
      if (question === undefined || answer.result !== null) return now.current.after(button, answer.result)
      if (!await ask(texts.pick(button.name), texts.pick(question.text), button.style === 'danger')) return
      answers = { ...answers, [question.callBackId]: true }
    }
  }, [carryOut, conclude, ask, texts])

  const press = useCallback(async (button: WireButton): Promise<void> => {
    // The state of React comes a moment later than a double click.
    if (working.current) return
    working.current = true
    try {
      if (button.confirm !== null && !await ask(texts.pick(button.name), texts.pick(button.confirm, { count: now.current.count() }), button.style === 'danger')) return
      setBusy(button.key)
      await send(button)
    } catch (error) {
      message.error({ content: wordsOf(error), duration: 8 })
    } finally {
      working.current = false
      setBusy(null)
    }
  }, [ask, send, message, texts])
  return { press, busy }
}
