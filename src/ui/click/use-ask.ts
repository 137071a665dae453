import { App } from 'antd'
import { useCallback } from 'react'
import { useText } from '../text/text-context.tsx'

/** Asks a question in a dialog. Out: true where the person agreed. */
export function useAsk (): (title: string, question: string, danger: boolean) => Promise<boolean> {
  const { modal } = App.useApp()
  const { t } = useText()
  return useCallback(async (title, question, danger) => await modal.confirm({
    title, content: question, okText: t('ok'), cancelText: t('cancel'), okButtonProps: { danger }, autoFocusButton: danger ? 'cancel' : 'ok', centered: true
  }), [modal, t])
}
