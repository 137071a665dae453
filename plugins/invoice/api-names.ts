/** The open API's names for what the rules call by the entity's keys. */
import type { ApiField, Broken, InterfaceContext } from '#sdk'

/** The member that carries each entry. */
export const ENTRY_MEMBERS: Readonly<Record<string, string>> = {
  items: 'invoiceDetail', freight: 'freight', build: 'buildInfo', estatesale: 'estateSaleInfo', estatelease: 'estateLeaseInfo', travelers: 'travelerList'
}

/** Fields that have no member of their own there: what the caller has to change instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  taxamount: 'amount', taxunitprice: 'price', taxpremark: 'privilegeType', zerotaxmark: 'privilegeType', simplegoodsname: 'revenueCode',
  invoiceamount: 'invoiceDetail', totaltax: 'invoiceDetail', totalamount: 'invoiceDetail', taxedtype: 'deduction'
}

type Names = InterfaceContext['fields']
const fieldOf = (fields: Names, { entry, field }: Pick<Broken, 'entry' | 'field'>): ApiField | undefined =>
  (entry === undefined ? fields.header : fields.entries[entry] ?? []).find(each => each.key === field)

/** The member of the payload that a broken rule is about. */
export function apiNameOf (fields: Names, broken: Pick<Broken, 'entry' | 'field'>): string {
  const key = broken.field ?? ''
  return INSTEAD[key] ?? fieldOf(fields, broken)?.api ?? ENTRY_MEMBERS[key] ?? key
}

/** What a person calls it. */
export function nameOf (fields: Names, broken: Pick<Broken, 'entry' | 'field'>): string {
  const own = fieldOf(fields, broken)
  if (own !== undefined) return own.name
  const api = apiNameOf(fields, broken)
  return (broken.entry === undefined ? fields.header : fields.entries[broken.entry] ?? []).find(each => each.api === api)?.name ?? api
}
