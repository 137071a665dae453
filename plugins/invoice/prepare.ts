/** What is stored of an invoice: cleaned, completed from seller, catalogue and goods, computed and summed. */
import { Decimal, type Lookup } from '#sdk'
import { fitPrice } from './amounts.ts'
import { completeLines, sumsOf } from './complete.ts'
import type { Invoice, Line, Surroundings } from './invoice.ts'
import { cleanRemark } from './remark.ts'
import { BLOCK_OF_TYPE, BLOCKS } from './special-rules.ts'
import { cleanTaxNumber } from './taxpayer-number.ts'

/**
 * Prepares an invoice for storing.
 *
 * In:     the invoice as given and what is around it; amounts, prices and taxes that were given stay.
 * Out:    the members that change. Lines that cannot be computed stay as they are; the rules name them.
 */
export function preparedInvoice (given: Invoice, around: Surroundings): Partial<Invoice> {
  const parties = cleanParties(given, around)
  const taxedtype = isDeduction(given.deduction) ? '2' : given.taxedtype
  const lines = given.items.map(line => cleanLine(line, given, around))
  const items = completeLines({ ...given, taxedtype }, lines)
  return { ...parties, taxedtype, remark: cleanRemark(given.remark), items, ...sumsOf(items), ...blocksOfType(given) }
}

const isDeduction = (deduction: string | null): boolean => deduction !== null && deduction !== '' && !new Decimal(deduction).isZero()

function cleanParties (given: Invoice, { enterprise }: Surroundings): Partial<Invoice> {
  const known = (key: string): string => String(enterprise?.[key] ?? '')
  return {
    buyername: given.buyername.trim(),
    buyertaxno: cleanTaxNumber(given.buyertaxno),
    salername: given.salername.trim() || known('name'),
    salertaxno: cleanTaxNumber(given.salertaxno) || known('number'),
    saleraddr: given.saleraddr.trim() || known('invoiceaddr'),
    salerbank: given.salerbank.trim() || known('openuserbank'),
    drawer: given.drawer.trim() || known('drawer')
  }
}

function cleanLine (line: Line, invoice: Invoice, around: Surroundings): Line {
  const shortName = shortNameOf(line.goodscode, around.taxCodes)
  const isCutOff = around.enterprise?.priceoverflow !== 'prompt'
  const price = invoice.hsbz === '1' ? 'taxunitprice' : 'unitprice'
  const cut = isCutOff && (line[price] ?? '').length > 16 ? fitPrice(new Decimal(line[price]!)) : line[price]
  return { ...line, goodsname: line.goodsname.trim(), simplegoodsname: shortName || line.simplegoodsname, [price]: cut }
}

const shortNameOf = (goodscode: string, taxCodes: Lookup): string => String(taxCodes.get(goodscode)?.simplename ?? '')

/** One special type at most: changing it drops the other blocks. */
function blocksOfType (given: Invoice): Partial<Invoice> {
  const kept = BLOCK_OF_TYPE[given.specialtype]
  return Object.fromEntries(BLOCKS.filter(block => block !== kept && (given[block] ?? []).length > 0).map(block => [block, []]))
}
