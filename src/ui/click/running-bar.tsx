import { useSyncExternalStore, type ReactNode } from 'react'
import { commandWatch } from '../client/command-watch.ts'
import { useText } from '../text/text-context.tsx'

/** How far the commands begun on this page are: a slim bar for each, with done, failed and left. */
export function RunningBar ({ page }: { readonly page: string }): ReactNode {
  const { t } = useText()
  const commands = useSyncExternalStore(commandWatch.subscribe, commandWatch.snapshot).filter(command => command.list === page)
  return commands.map(command => (
    <div key={command.id} className="running" role="progressbar" aria-valuemin={0} aria-valuemax={command.total} aria-valuenow={command.total - command.left} aria-label={command.title}>
      <div className="running-bar"><i className="ok" style={{ flexGrow: command.done }} /><i className="bad" style={{ flexGrow: command.failed }} /><i className="left" style={{ flexGrow: command.left }} /></div>
      <span aria-live="polite">{t('command.progress', { title: command.title, done: command.done, failed: command.failed, left: command.left })}</span>
    </div>
  ))
}
