/** 开票过程监控: asks for a selection before it acts, and says in 开票结果 what a row is waiting for. */
import { chinaDateTime, defineList } from '#sdk'

const NEED_ROWS = ['issue', 'delete']
const WAITING: Readonly<Record<string, string>> = { 4: '排队等待发送', 1: '等待税局结果' }
/** What the channel last said while there is no result. */
const CHANNEL: Readonly<Record<string, string>> = { ISSUING: '税局处理中', UNKNOWN: '尚无应答，系统会继续询问' }

const text = (value: unknown): string => typeof value === 'string' ? value : ''

export default defineList('sim_invoice_wait', {
  beforeItemClick: ({ operation, count }) => {
    if (!NEED_ROWS.includes(operation) || count > 0) return []
    return [
      { action: 'message', level: 'warning', text: { zh_CN: '请先选择要处理的发票。', en_US: 'Select the invoices first.' } },
      { action: 'cancel' }
    ]
  },
  packageData: (row): Readonly<Record<string, string>> => {
    const waiting = WAITING[text(row.issuestatus)]
    if (waiting === undefined) return {}
    const since = text(row.modifytime) === '' ? '' : `自 ${chinaDateTime(new Date(text(row.modifytime))).slice(5, 16)}`
    const said = row.issuestatus === '1' ? CHANNEL[text(row.channelstate)] ?? '' : ''
    return { result: [text(row.result), waiting, said, since].filter(part => part !== '').join(' · ') }
  }
})
