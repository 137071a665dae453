/** The total of an invoice in capital figures (价税合计大写). */
import { Decimal, round, type DecimalInput } from '#sdk'

const DIGITS = [...'零壹贰叁肆伍陆柒捌玖']
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

/**
 * Writes an amount in capital figures.
 *
 * In:     an amount below 10^16 yuan; it is rounded to the cent.
 * Out:    e.g. 壹佰壹拾贰圆玖角玖分; 整 where nothing follows 圆 or 角, （负数） before a negative one.
 */
export function capitals (amount: DecimalInput): string {
  const text = round(new Decimal(amount).abs(), 2)
  const [whole = '0', fraction = '00'] = text.split('.')
  const sign = new Decimal(amount).isNegative() && text !== '0.00' ? '（负数）' : ''
  return sign + wholeInWords(whole) + fractionInWords(fraction, whole !== '0')
}

function wholeInWords (whole: string): string {
  if (whole === '0') return ''
  const groups = groupsOf(whole)
  const words = groups.reduce((text, group, at) => text + groupWithUnit(group, groups.length - 1 - at, text !== '' && needsZero(groups, at)), '')
  return `${words}圆`
}

function groupsOf (whole: string): readonly string[] {
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0')
  return padded.match(/.{4}/g) ?? []
}

const needsZero = (groups: readonly string[], at: number): boolean => groups[at]!.startsWith('0') || groups[at - 1] === '0000'

function groupWithUnit (group: string, power: number, zeroBefore: boolean): string {
  if (group === '0000') return ''
  return (zeroBefore ? DIGITS[0] : '') + groupInWords(group) + GROUPS[power]
}

function groupInWords (group: string): string {
  return [...group].map((digit, at) => digit === '0' ? '0' : `${DIGITS[[...'0123456789'].indexOf(digit)]}${PLACES[3 - at]}`)
    .join('').replace(/^0+|0+$/g, '').replace(/0+/g, DIGITS[0]!)
}

function fractionInWords (fraction: string, hasWhole: boolean): string {
  const [jiao, fen] = [...fraction].map(digit => DIGITS[[...'0123456789'].indexOf(digit)]!) as [string, string]
  if (fraction === '00') return hasWhole ? '整' : '零圆整'
  if (fraction.endsWith('0')) return `${jiao}角整`
  if (fraction.startsWith('0')) return hasWhole ? `${DIGITS[0]}${fen}分` : `${fen}分`
  return `${jiao}角${fen}分`
}
