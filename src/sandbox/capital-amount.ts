import { Decimal } from './decimal.ts'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

/** Writes up to four digits: `1001` is 壹仟零壹. */
function groupText (digits: string): string {
  const text = [...digits].map((digit, at) => digit === '0' ? '零' : DIGITS[Number(digit)]! + PLACES[digits.length - 1 - at]!).join('')
  return text.replace(/零+/g, '零').replace(/零$/, '')
}

function yuanText (yuan: string): string {
  const padded = yuan.padStart(Math.ceil(yuan.length / 4) * 4, '0')
  const groups = padded.match(/\d{4}/g) ?? []
  const text = groups.map((group, at) => group === '0000' ? '零' : groupText(group) + GROUPS[groups.length - 1 - at]!).join('')
  return text.replace(/零+/g, '零').replace(/^零|零$/g, '')
}

function centsText (cents: string, hasYuan: boolean): string {
  const [jiao, fen] = [...cents] as [string, string]
  if (cents === '00') return '整'
  if (fen === '0') return `${DIGITS[Number(jiao)]!}角整`
  if (jiao === '0') return `${hasYuan ? '零' : ''}${DIGITS[Number(fen)]!}分`
  return `${DIGITS[Number(jiao)]!}角${DIGITS[Number(fen)]!}分`
}

/**
 * Writes an amount of money in Chinese capitals: `100.00` is 壹佰圆整, `-226.00` is （负数）贰佰贰拾陆圆整.
 *
 * In:     a decimal string, at most 16 digits before the point; rounded half up to 分.
 */
export function capitalAmount (amount: string): string {
  const value = new Decimal(amount)
  const [yuan, cents] = value.abs().toFixed(2).split('.') as [string, string]
  if (yuan === '0' && cents === '00') return '零圆整'
  const whole = yuan === '0' ? '' : `${yuanText(yuan)}圆`
  return `${value.isNegative() ? '（负数）' : ''}${whole}${centsText(cents, whole !== '')}`
}
