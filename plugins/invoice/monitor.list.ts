/** 开票过程监控: asks for a selection before it acts, and says in 开票结果 what a row is waiting for. */
import { defineList } from '#sdk'

const NEED_ROWS = ['issue', 'delete']
type Words = Readonly<Record<'zh_CN' | 'en_US', string>>
const WAITING: Readonly<Record<string, Words>> = {
  4: { zh_CN: '排队等待发送', en_US: 'Queued' },
  1: { zh_CN: '等待税局结果', en_US: 'Waiting for the bureau' }
}
/** What the channel last said while there is no result. */
const CHANNEL: Readonly<Record<string, Words>> = {
  ISSUING: { zh_CN: '税局处理中', en_US: 'the bureau is at work' },
  UNKNOWN: { zh_CN: '尚无应答，系统会继续询问', en_US: 'no answer yet; it is being asked' }
}
const WAITED: Words = { zh_CN: '已等待', en_US: 'for' }

/** Minutes and seconds since an instant, hours before them where there are any. */
function elapsed (since: string, now: Date): string {
  const seconds = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000))
  const two = (count: number): string => String(count).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

const text = (value: unknown): string => typeof value === 'string' ? value : ''

export default defineList('sim_invoice_wait', {
  beforeItemClick: ({ operation, count }) => {
    if (!NEED_ROWS.includes(operation) || count > 0) return []
    return [
      { action: 'message', level: 'warning', text: { zh_CN: '请先选择要处理的发票。', en_US: 'Select the invoices first.' } },
      { action: 'cancel' }
    ]
  },
  packageData: (row, { now, locale }): Readonly<Record<string, string>> => {
    const waiting = WAITING[text(row.issuestatus)]
    if (waiting === undefined) return {}
    const said = row.issuestatus === '1' ? CHANNEL[text(row.channelstate)]?.[locale] ?? '' : ''
    const waited = text(row.submittime) === '' ? '' : `${WAITED[locale]} ${elapsed(text(row.submittime), now)}`
    return { result: [text(row.result), waiting[locale], said, waited].filter(part => part !== '').join(' · ') }
  }
})
