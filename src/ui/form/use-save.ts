import { App } from 'antd'
import { useCallback, useRef, useState } from 'react'
import type { Outcome } from '../../sdk/types.ts'
import { isBad, saidOf } from '../click/outcome-groups.ts'
import { api } from '../client/api.ts'
import { commandId } from '../client/command-id.ts'
import { wordsOf } from '../client/words-of.ts'
import { useText } from '../text/text-context.tsx'
import type { Form } from './use-form.ts'

/** Saves a form. Out of `save`: the outcome where it was saved, else null with every mistake placed at its field. */
export function useSave (number: string, form: Form | null): { readonly save: () => Promise<Outcome | null>, readonly saving: boolean } {
  const { t } = useText()
  const { message } = App.useApp()
  const [saving, setSaving] = useState(false)
  const press = useRef<string | null>(null)
  const save = useCallback(async () => {
    if (form === null || saving) return null
    setSaving(true)
    // The same id for a repetition after a lost answer: a new row is made once.
    press.current ??= commandId()
    try {
      const { id, version } = form.data.row
      const { outcomes } = await api.save(number, { id, version, values: form.changes(), commandId: press.current })
      press.current = null
      const [outcome] = outcomes
      if (outcome === undefined) return null
      form.setErrors(outcome.messages)
      if (isBad(outcome)) { message.error(outcome.messages.length > 1 ? t('save.mistakes', { count: outcome.messages.length }) : saidOf(outcome)); return null }
      message.success(t('save.done'))
      return outcome
    } catch (error) {
      message.error({ content: wordsOf(error), duration: 8 })
      return null
    } finally {
      setSaving(false)
    }
  }, [form, saving, number, message, t])
  return { save, saving }
}
