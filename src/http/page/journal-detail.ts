/** What was said along the way, in words: the detail that the corridor leaves on a journal line. */
import type { Locale, Text } from '../../metadata/model.ts'
import { text } from '../door-error.ts'

const STATES: Readonly<Record<string, Text>> = {
  processing: text('通道处理中', 'the channel is at work'),
  unknown: text('没有得到结果', 'no result was heard'),
  absent: text('通道没有收到过', 'the channel never got it'),
  fault: text('系统未能处理', 'the system could not go on'),
  conflict: text('与本单不一致', 'it differs from this bill')
}
const NAMES: Readonly<Record<string, Text>> = {
  invoiceNo: text('发票号码', 'Invoice number'),
  serial: text('流水号', 'Serial'),
  channel: text('通道', 'Channel'),
  told: text('对方答复', 'What was answered'),
  code: text('代码', 'Code')
}

/**
 * Says a journal line's detail in words: what became of it first, then the reason, then the keys to look it up by.
 *
 * In:     the detail as it was written; a member without a name here is shown under its own.
 */
export function detailWords (detail: unknown, locale: Locale): string {
  if (detail === undefined || detail === null) return ''
  if (typeof detail !== 'object') return String(detail)
  const { state, reason, differing, ...rest } = detail as Readonly<Record<string, unknown>>
  const colon = locale === 'zh_CN' ? '：' : ': '
  const named = Object.entries(rest).filter(([, value]) => value !== '' && value !== null).map(([key, value]) => `${NAMES[key]?.[locale] ?? key}${colon}${shown(value)}`)
  const said = [typeof state === 'string' ? STATES[state]?.[locale] ?? state : '', typeof reason === 'string' ? reason : '', ...differences(differing, locale)]
  return [...said, ...named].filter(part => part !== '').join(locale === 'zh_CN' ? '，' : ', ')
}

const shown = (value: unknown): string => typeof value === 'string' ? value : JSON.stringify(value)

function differences (differing: unknown, locale: Locale): readonly string[] {
  if (!Array.isArray(differing)) return []
  return (differing as readonly { readonly field: string, readonly ours: string, readonly theirs: string }[])
    .map(({ field, ours, theirs }) => locale === 'zh_CN' ? `${field} 本单 ${ours}，对方 ${theirs}` : `${field}: ours ${ours}, theirs ${theirs}`)
}
