/** Base data of the demonstration: organisations with their taxpayer data, tax codes, goods, customers, and the reasons of failure. */
import { customerRow, makeCustomers } from './customers.ts'
import type { DemoParts } from './demo-parts.ts'
import type { Dice } from './dice.ts'
import { FAIL_REASONS } from './fail-reasons.ts'
import { GOODS, goodsRow } from './goods.ts'
import type { Cast } from './make-invoice.ts'
import { enterpriseRow, orgRow, SELLERS } from './organisations.ts'
import { saveMissing } from './save-missing.ts'
import { TAX_CODES } from './tax-codes.ts'

/** Organisations whose failed invoices are reissued by the clock, and for which reasons. */
const REISSUED = [
  { seller: 'SHCX', reason: ['BUREAU_BUSY', 'CURBED', 'CREDIT_SHORT'] },
  { seller: 'NJCH', reason: ['BUREAU_BUSY', 'CURBED'] }
]

/**
 * Saves the base data where it is not there yet.
 *
 * Out:    who and what invoices can be made of.
 */
export async function loadBaseData (parts: DemoParts, dice: Dice): Promise<Cast> {
  const customers = makeCustomers(dice)
  const orgIds = await saveMissing(parts, 'bos_org', 'number', SELLERS.map(orgRow))
  const codeIds = await saveMissing(parts, 'er_taxclasscode', 'number', TAX_CODES.map(code => ({ ...code })))
  const goodsIds = await saveMissing(parts, 'bdm_goods_info', 'goodscode', GOODS.map(goods => goodsRow(goods, codeIds.get(goods.taxCode)!)))
  await saveMissing(parts, 'bdm_enterprise_baseinfo', 'number', SELLERS.map(seller => enterpriseRow(seller, orgIds.get(seller.number)!)))
  await saveMissing(parts, 'bd_customer', 'number', customers.map(customerRow))
  await saveMissing(parts, 'sim_fail_reason', 'number', FAIL_REASONS.map(reason => ({ ...reason })))
  await saveMissing(parts, 'sim_auto_issue_config', 'useorg', REISSUED.map(({ seller, reason }) => ({ useorg: orgIds.get(seller), reason })))
  return { orgIds, goodsIds, customers }
}
