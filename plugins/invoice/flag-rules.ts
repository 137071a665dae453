/** Rates, privileges and zero-rate marks: which combinations the tax bureau takes. */
import { Decimal, plain } from '#sdk'
import { eachLine, isDiscount, type Line, type RuleTable } from './invoice.ts'
import { privilegeByText } from './privileges.ts'
import { asPercent, isKnownRate } from './tax-rate.ts'

const hasRate = (line: Line): line is Line & { readonly taxrate: string } => line.taxrate !== null && line.taxrate !== undefined && line.taxrate !== ''
const isZero = (line: Line): boolean => hasRate(line) && new Decimal(line.taxrate).isZero()
const CONTENT_OF_MARK: Readonly<Record<string, string>> = { 0: '出口零税', 1: '免税', 2: '不征税', 3: '' }

export const flagRules: RuleTable = {
  SIM_RATE_MISSING: eachLine(line => hasRate(line) ? null : { field: 'taxrate' }),
  SIM_RATE_UNKNOWN: eachLine(line => hasRate(line) && !isKnownRate(line.taxrate) ? { field: 'taxrate', values: { given: plain(line.taxrate) } } : null),
  SIM_PRIVILEGE_CONTENT: eachLine(line => (line.taxpremark === '1') === (line.zzstsgl !== '') ? null : { field: 'zzstsgl' }),
  SIM_PRIVILEGE_UNKNOWN: eachLine(line => line.zzstsgl !== '' && privilegeByText(line.zzstsgl) === undefined ? { field: 'zzstsgl', values: { given: line.zzstsgl } } : null),
  SIM_PRIVILEGE_RATE: eachLine(line => {
    const rates = privilegeByText(line.zzstsgl)?.rates ?? null
    if (rates === null || !hasRate(line) || rates.includes(plain(line.taxrate))) return null
    return { field: 'zzstsgl', values: { privilege: line.zzstsgl, given: asPercent(line.taxrate), allowed: rates.map(asPercent).join('、') } }
  }),
  SIM_ZERO_RATE_MARK: eachLine(line => isZero(line) && line.zerotaxmark === '' ? { field: 'taxrate' } : null),
  SIM_ZERO_MARK_RATE: eachLine(line => line.zerotaxmark !== '' && hasRate(line) && !isZero(line) ? { field: 'zerotaxmark', values: { given: asPercent(line.taxrate) } } : null),
  SIM_ZERO_MARK_CONTENT: eachLine(line => {
    const content = CONTENT_OF_MARK[line.zerotaxmark]
    if (content !== undefined) return line.zzstsgl === content ? null : { field: 'zerotaxmark', values: { mark: line.zerotaxmark, content: content === '' ? '（空）' : content } }
    const mark = privilegeByText(line.zzstsgl)?.zeroMark ?? ''
    return mark === '' || isZero(line) ? null : { field: 'zzstsgl', values: { mark, content: line.zzstsgl } }
  }),
  SIM_ZERO_RATE_TAX: eachLine(line => isZero(line) && line.tax !== null && line.tax !== '' && !new Decimal(line.tax).isZero() ? { field: 'tax', values: { given: line.tax } } : null),
  SIM_NOT_TAXABLE_CODE: eachLine(line => line.goodscode.startsWith('6') && line.zerotaxmark !== '2' && !isDiscount(line) ? { field: 'goodscode', values: { given: line.goodscode } } : null)
}
