/** What the catalogue of tax classification codes says about a line. */
import { plain } from '#sdk'
import { eachLine, isDiscount, type RuleTable, type Surroundings } from './invoice.ts'
import { asPercent, normaliseTaxRate } from './tax-rate.ts'

type TaxCode = Readonly<Record<string, unknown>>
const codeOf = (around: Surroundings, number: string): TaxCode | undefined => around.taxCodes.get(number)
const isTrue = (value: unknown): boolean => value === true || value === '1' || value === 'Y'

/** Rates that the catalogue gives a code; none where it says nothing. */
export function allowedRates (code: TaxCode): readonly string[] {
  const parts = Array.isArray(code.taxrates) ? code.taxrates.map(String) : String(code.taxrates ?? '').split(/[,，、;/\s]+/)
  return parts.map(normaliseTaxRate).filter(rate => rate !== null)
}

export const catalogueRules: RuleTable = {
  SIM_TAX_CODE_SHAPE: eachLine(line => line.goodscode === '' || /^\d{19}$/.test(line.goodscode) ? null : { field: 'goodscode', values: { given: line.goodscode, length: String([...line.goodscode].length) } }),
  SIM_TAX_CODE_SUMMARY: eachLine((line, _at, _invoice, around) => isTrue(codeOf(around, line.goodscode)?.issummary) ? { field: 'goodscode', values: { given: line.goodscode } } : null),
  SIM_TAX_CODE_SHORT_NAME: eachLine((line, _at, _invoice, around) => {
    const expected = String(codeOf(around, line.goodscode)?.simplename ?? '')
    return expected === '' || line.simplegoodsname === '' || line.simplegoodsname === expected ? null : { field: 'simplegoodsname', values: { given: line.simplegoodsname, expected } }
  }),
  // The starter catalogue is not the whole official table, and rates change by date: both are told, neither stops.
  SIM_TAX_CODE_UNKNOWN: eachLine((line, _at, _invoice, around) => /^\d{19}$/.test(line.goodscode) && codeOf(around, line.goodscode) === undefined ? { field: 'goodscode', level: 'warning', values: { given: line.goodscode } } : null),
  SIM_RATE_NOT_IN_CATALOGUE: eachLine((line, _at, _invoice, around) => {
    const code = codeOf(around, line.goodscode)
    if (code === undefined || isDiscount(line) || line.taxrate === null || line.taxrate === '') return null
    const allowed = allowedRates(code)
    if (allowed.length === 0 || allowed.includes(plain(line.taxrate)) || line.zzstsgl !== '') return null
    return { field: 'taxrate', level: 'warning', values: { given: asPercent(line.taxrate), allowed: allowed.map(asPercent).join('、') } }
  })
}
