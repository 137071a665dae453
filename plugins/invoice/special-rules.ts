/** Special elements (特定业务): which block an invoice of a special type needs, and what must stand in it. */
import { Decimal } from '#sdk'
import { eachLine, eachRow, header, isDiscount, type Line, type Rule, type RuleTable } from './invoice.ts'

type BlockKey = 'freight' | 'build' | 'estatelease' | 'estatesale' | 'travelers'
export const BLOCK_OF_TYPE: Readonly<Record<string, BlockKey>> = { E03: 'build', E04: 'freight', E05: 'estatesale', E06: 'estatelease', E09: 'travelers' }
export const BLOCKS: readonly BlockKey[] = Object.values(BLOCK_OF_TYPE)

const OIL = 'E01'
const OIL_CODES = '1070101'
const OIL_UNITS = ['升', '吨']
const PARKING_CODE = '3040502020200000000'
const PLATE = /^[\u4e00-\u9fa5][A-Z][A-Z0-9]{5,6}$/
const PLACE_WORDS = /[街路村乡镇道巷号]/
const LONGEST_ADDRESS = 120

/** Codes of transport (301) that carry people, not goods. */
const PASSENGER_CODES = ['3010101', '3010201', '3010301']
const isFreightCode = (code: string): boolean => code.startsWith('301') && !PASSENGER_CODES.some(prefix => code.startsWith(prefix))

/** What the codes of a special type's lines begin with; the bureau decides in the end, so these are told and do not stop. */
const CODES_OF_TYPE: Readonly<Record<string, readonly string[]>> = { E03: ['305', '612'], E05: ['5'], E06: ['3040502'], E09: PASSENGER_CODES }

const SEATS: Readonly<Record<string, readonly string[]>> = {
  1: ['公务舱', '头等舱', '经济舱'],
  2: ['一等座', '二等座', '软席', '硬席'],
  7: ['一等舱', '二等舱', '三等舱']
}

const isOil = (line: Line): boolean => line.goodscode.startsWith(OIL_CODES)
const isBlank = (value: string | null | undefined): boolean => value === null || value === undefined || value === ''
const isTrue = (value: unknown): boolean => value === true || value === '1'
const addressTooLong = (entry: 'build' | 'estatelease' | 'estatesale'): Rule => eachRow(entry, row => {
  const length = [...(row.simpleaddress ?? '') + (row.detailaddress ?? '')].length
  return length > LONGEST_ADDRESS ? { field: 'detailaddress', values: { length: String(length), most: String(LONGEST_ADDRESS) } } : null
})

export const specialRules: RuleTable = {
  SIM_SPECIAL_BLOCK_MISSING: header(invoice => {
    const block = BLOCK_OF_TYPE[invoice.specialtype]
    return block === undefined || (invoice[block] ?? []).length > 0 ? null : { field: block }
  }),

  SIM_OIL_TYPE_MISSING: eachLine((line, _at, invoice) => isOil(line) && invoice.specialtype !== OIL && invoice.specialtype !== '08' ? { field: 'goodscode', values: { given: line.goodscode } } : null),
  SIM_OIL_CODE: eachLine((line, _at, invoice) => invoice.specialtype === OIL && !isOil(line) ? { field: 'goodscode', values: { given: line.goodscode } } : null),
  SIM_OIL_UNIT: eachLine((line, _at, invoice) => invoice.specialtype === OIL && !isDiscount(line) && !OIL_UNITS.includes(line.unit) ? { field: 'unit', values: { given: line.unit } } : null),
  SIM_OIL_QUANTITY: eachLine((line, _at, invoice) => {
    if (invoice.specialtype !== OIL || isDiscount(line)) return null
    if (isBlank(line.num)) return { field: 'num' }
    return isBlank(line.unitprice) ? { field: 'unitprice' } : null
  }),
  SIM_OIL_LICENCE: header((invoice, around) => invoice.specialtype === OIL && around.enterprise !== null && !isTrue(around.enterprise.oillicence) ? { field: 'specialtype' } : null),

  SIM_FREIGHT_CODE: eachLine((line, _at, invoice) => invoice.specialtype === 'E04' && !isFreightCode(line.goodscode) ? { field: 'goodscode', values: { given: line.goodscode } } : null),
  SIM_FREIGHT_PLATE: eachRow('freight', row => row.transporttype === '公路运输' && !isBlank(row.licenseplate) && !PLATE.test(row.licenseplate) ? { field: 'licenseplate', level: 'warning', values: { given: row.licenseplate } } : null),
  SIM_SPECIAL_CODE: eachLine((line, _at, invoice) => {
    const prefixes = CODES_OF_TYPE[invoice.specialtype]
    return prefixes === undefined || prefixes.some(prefix => line.goodscode.startsWith(prefix)) ? null : { field: 'goodscode', level: 'warning', values: { given: line.goodscode } }
  }),

  SIM_CROSS_CITY_NUMBER: eachRow('build', row => row.crosscitysign === '1' && isBlank(row.crosscitytaxverifyno) ? { field: 'crosscitytaxverifyno' } : null),
  SIM_ADDRESS_TOO_LONG: (invoice, around) => (['build', 'estatelease', 'estatesale'] as const).flatMap(entry => addressTooLong(entry)(invoice, around)),

  SIM_LEASE_PERIOD: eachRow('estatelease', row => !isBlank(row.startleasedate) && !isBlank(row.endleasedate) && row.endleasedate! < row.startleasedate! ? { field: 'endleasedate', values: { from: row.startleasedate!, to: row.endleasedate! } } : null),
  SIM_LEASE_ADDRESS: eachRow('estatelease', row => isBlank(row.detailaddress) || PLACE_WORDS.test(row.detailaddress) ? null : { field: 'detailaddress', values: { given: row.detailaddress } }),
  SIM_LEASE_PLATE: eachRow('estatelease', (row, invoice) => invoice.items.some(line => line.goodscode === PARKING_CODE) && isBlank(row.carbrandno) ? { field: 'carbrandno' } : null),

  SIM_SALE_TURNOVER: eachRow('estatesale', row => !isBlank(row.approvedprice) && !new Decimal(row.approvedprice!).isZero() && isBlank(row.actualturnover) ? { field: 'actualturnover' } : null),

  SIM_SEAT_MISSING: eachRow('travelers', row => SEATS[row.transporttype] !== undefined && isBlank(row.seatclass) ? { field: 'seatclass', values: { seats: SEATS[row.transporttype]!.join('、') } } : null),
  SIM_SEAT_UNKNOWN: eachRow('travelers', row => {
    const seats = SEATS[row.transporttype]
    return seats === undefined || isBlank(row.seatclass) || seats.some(seat => row.seatclass.startsWith(seat)) ? null : { field: 'seatclass', level: 'warning', values: { given: row.seatclass, seats: seats.join('、') } }
  })
}
