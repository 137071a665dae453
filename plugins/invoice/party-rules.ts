/** Buyer and seller: who must be named how. */
import { header, isSpecialInvoice, type Place, type RuleTable, type Surroundings } from './invoice.ts'
import { judgeTaxNumber } from './taxpayer-number.ts'

const isStrict = (around: Surroundings): boolean => around.enterprise?.stricttaxno === true || around.enterprise?.stricttaxno === '1'

/** Names are compared without blanks, and full-width brackets count as plain ones: registers write them both ways. */
const comparable = (name: string): string => name.replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')')

export const partyRules: RuleTable = {
  SIM_BUYER_NAME_MISSING: header(invoice => invoice.buyername.trim() === '' ? { field: 'buyername' } : null),
  SIM_BUYER_NUMBER_MISSING: header((invoice): Place | null => {
    if (invoice.buyertaxno !== '') return null
    return isSpecialInvoice(invoice) || invoice.buyerproperty !== '1' ? { field: 'buyertaxno' } : null
  }),
  SIM_BUYER_NUMBER_MALFORMED: header(invoice => invoice.buyertaxno !== '' && judgeTaxNumber(invoice.buyertaxno) === 'malformed' ? { field: 'buyertaxno', values: { given: invoice.buyertaxno } } : null),
  SIM_BUYER_NUMBER_DOUBTFUL: header((invoice, around) => {
    if (invoice.buyertaxno === '' || judgeTaxNumber(invoice.buyertaxno) !== 'doubtful') return null
    return { field: 'buyertaxno', level: isStrict(around) ? 'error' : 'warning', values: { given: invoice.buyertaxno } }
  }),
  SIM_SELLER_UNKNOWN: header((invoice, around) => around.enterprise === null ? { field: 'salertaxno', values: { given: invoice.salertaxno } } : null),
  SIM_SELLER_NUMBER_DIFFERS: header((invoice, around) => {
    const expected = String(around.enterprise?.number ?? '')
    return expected === '' || invoice.salertaxno === expected ? null : { field: 'salertaxno', values: { given: invoice.salertaxno, expected } }
  }),
  SIM_SELLER_NAME_DIFFERS: header((invoice, around) => {
    const expected = String(around.enterprise?.name ?? '')
    return expected === '' || comparable(invoice.salername) === comparable(expected) ? null : { field: 'salername', values: { given: invoice.salername, expected } }
  }),
  SIM_SELLER_STOPPED: header((invoice, around) => String(around.enterprise?.status ?? '1') === '2' ? { field: 'salertaxno', values: { given: invoice.salertaxno } } : null),
  SIM_DRAWER_MISSING: header((invoice, around) => around.channel?.key === 'leqi' && invoice.drawer.trim() === '' ? { field: 'drawer' } : null)
}
