import { CopyOutlined, DownloadOutlined } from '@ant-design/icons'
import { App, Button, Modal } from 'antd'
import { useState, type MouseEvent, type ReactNode } from 'react'
import type { Outcome } from '../../sdk/types.ts'
import { addressOf, type Place } from '../frame/place.ts'
import { useTabs } from '../frame/tabs-context.tsx'
import { useText } from '../text/text-context.tsx'
import type { Texts } from '../text/texts.ts'
import { ToneShape } from '../value/status-tag.tsx'
import { copyText } from './copy-text.ts'
import { countsOf, isBad, saidOf } from './outcome-groups.ts'
import { results, type Result } from './results.ts'
import { saveCsv } from './save-csv.ts'

type Show = 'failed' | 'all'

/** What became of each row of a command: counts, then one line a row with its reason. */
export function ResultDialog ({ result }: { readonly result: Result }): ReactNode {
  const texts = useText()
  const { t } = texts
  const { message } = App.useApp()
  const counts = countsOf(result.outcomes)
  const [show, setShow] = useState<Show>(counts.failed > 0 ? 'failed' : 'all')
  const rows = show === 'failed' ? result.outcomes.filter(isBad) : result.outcomes
  const lines = rows.map(one => [one.label, t(`outcome.${one.outcome}`), saidOf(one), one.codes.join(' ')])
  const heads = [t('result.row'), t('result.outcome'), t('result.reason'), t('result.codes')]
  const copy = (): void => { void copyText([heads, ...lines].map(line => line.join('\t')).join('\n')).then(done => done ? message.success(t('copied')) : message.error(t('copy.failed'))) }
  return (
    <Modal open width={720} title={result.title} onCancel={results.dismiss} className="result-dialog" footer={[
      <Button key="copy" icon={<CopyOutlined />} onClick={copy}>{t('copy')}</Button>,
      <Button key="csv" icon={<DownloadOutlined />} onClick={() => saveCsv(result.title, [heads, ...lines])}>{t('export.csv')}</Button>,
      <Button key="close" type="primary" onClick={results.dismiss} autoFocus>{t('close')}</Button>
    ]}>
      <dl className="result-counts">
        <div><dt>{t('result.total')}</dt><dd>{counts.total}</dd></div>
        <div className="good"><dt><ToneShape tone="success" /> {t('result.succeeded')}</dt><dd>{counts.succeeded}</dd></div>
        <div className={counts.failed > 0 ? 'bad' : ''}><dt><ToneShape tone="error" /> {t('result.failed')}</dt><dd>{counts.failed}</dd></div>
        <div className={counts.waiting > 0 ? 'wait' : ''}><dt><ToneShape tone="running" /> {t('result.waiting')}</dt><dd>{counts.waiting}</dd></div>
      </dl>
      {counts.failed > 0 && counts.failed < counts.total && (
        <div className="result-show" role="group" aria-label={t('result.show')}>
          <button type="button" className="bare" aria-pressed={show === 'failed'} onClick={() => setShow('failed')}>{t('result.onlyFailed')}</button>
          <button type="button" className="bare" aria-pressed={show === 'all'} onClick={() => setShow('all')}>{t('result.everyRow')}</button>
        </div>
      )}
      <ul className="result-lines" tabIndex={0} aria-label={t('result.lines')}>{rows.map(one => <Line key={one.id} outcome={one} texts={texts} form={result.form} />)}</ul>
    </Modal>
  )
}

const TONES = { done: 'success', accepted: 'running', refused: 'error', failed: 'error', waiting: 'running' } as const

function Line ({ outcome, texts, form }: { readonly outcome: Outcome, readonly texts: Texts, readonly form: string | null }): ReactNode {
  const tabs = useTabs()
  const open = (event: MouseEvent, place: Place): void => {
    if (event.ctrlKey || event.metaKey) return
    event.preventDefault()
    results.dismiss()
    tabs.open(place)
  }
  return (
    <li>
      <span className="result-label">{form === null || outcome.id === '' ? outcome.label : <RowLink place={{ page: 'form', form, id: outcome.id }} label={outcome.label} onOpen={open} />}</span>
      <span className={`tag tag-${TONES[outcome.outcome]}`}><ToneShape tone={TONES[outcome.outcome]} />{texts.t(`outcome.${outcome.outcome}`)}</span>
      <span className="result-said">{outcome.messages.length === 0 ? outcome.codes.join(', ') : outcome.messages.map(message => <span key={`${message.code}${message.line ?? ''}${message.field ?? ''}`} title={message.code}>{message.text}</span>)}</span>
    </li>
  )
}

function RowLink ({ place, label, onOpen }: { readonly place: Place, readonly label: string, readonly onOpen: (event: MouseEvent, place: Place) => void }): ReactNode {
  return <a className="link" href={addressOf(place)} onClick={event => onOpen(event, place)}>{label}</a>
}
