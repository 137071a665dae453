/** ALLE.INVOICE.OPEN (2.1.01): a request of the open API becomes an invoice, or a list of everything wrong with it. */
import { defineInterface, type Broken, type InterfaceContext, type InterfaceProblem } from '#sdk'
import { apiNameOf, nameOf } from './api-names.ts'
import { preparedInvoice } from './prepare.ts'
import { readInvoice, type InvoiceRead } from './read-invoice.ts'
import { isMembers, textOf, type Fault, type Members } from './read-members.ts'
import { brokenPlaces } from './rules.ts'
import { cleanTaxNumber } from './taxpayer-number.ts'

const BY_INTERFACE = '3'
const texts = (values: readonly unknown[]): readonly string[] => [...new Set(values.map(value => textOf(value)?.trim() ?? '').filter(value => value !== ''))]
const linesOf = (payload: Members): readonly Members[] => Array.isArray(payload.invoiceDetail) ? payload.invoiceDetail.filter(isMembers) : []

export default defineInterface('ALLE.INVOICE.OPEN', {
  kind: 'create',
  entity: 'sim_vatinvoice',
  lookups: payload => ({
    enterprise: { entity: 'bdm_enterprise_baseinfo', by: 'number', values: texts([payload.sellerTaxpayerId]).map(cleanTaxNumber) },
    goods: { entity: 'bdm_goods_info', by: 'goodscode', values: texts(linesOf(payload).map(line => line.goodsCode)) },
    taxCodes: { entity: 'er_taxclasscode', by: 'number', values: texts(linesOf(payload).map(line => line.revenueCode)) }
  }),
  further: found => ({ goodsTaxCodes: { entity: 'er_taxclasscode', by: 'id', values: texts([...found.goods?.values() ?? []].map(goods => goods.taxcode)) } }),
  parse: (payload, context) => {
    const read = readInvoice(payload, context)
    const row = { ...read.invoice, ...preparedInvoice(read.invoice, read.around) }
    const problems = [...read.faults.map(fault => problemOfFault(fault, context)), ...problemsOfRules(read, brokenPlaces(row, read.around), context)]
    if (problems.length > 0) return { problems }
    return { row: { ...row, items: withGoods(row.items, context), org: read.around.enterprise!.org, buyertype: BY_INTERFACE }, serial: String(read.invoice.thirdserialno), ignored: read.ignored }
  }
})

const problemOfFault = ({ api, line, code, values }: Fault, context: InterfaceContext): InterfaceProblem => ({ field: api, line, message: said(api, line, context.text(code, { line: String(line ?? ''), ...values })) })

/** A member that could not be read is told of once; what the rules make of its absence would only repeat it. */
function problemsOfRules ({ faults, sources }: InvoiceRead, broken: readonly Broken[], context: InterfaceContext): readonly InterfaceProblem[] {
  const told = new Set(faults.map(fault => `${fault.api} ${fault.line ?? ''}`))
  return broken.filter(each => each.level !== 'warning').map((each): InterfaceProblem => {
    const line = each.entry === 'items' ? sources[each.line! - 1] : each.line
    const api = apiNameOf(context.fields, each)
    const text = context.text(each.code, { field: nameOf(context.fields, each), ...each.values, line: String(line ?? '') })
    return { field: api, line, message: said(api, line, text) }
  }).filter(({ field, line }) => !told.has(`${field} ${line ?? ''}`) && !(line !== undefined && told.has(`invoiceDetail ${line}`)))
}

const said = (api: string, line: number | undefined, text: string): string => `${api}${line === undefined || text.includes(`第 ${line} `) ? '' : `（第 ${line} 行）`}：${text}`

/** Lines that name a goods record keep the reference. */
const withGoods = (lines: readonly object[], { lookups }: InterfaceContext): readonly object[] => lines.map(line => {
  const goods = lookups.goods?.get(String((line as Members).zxbm ?? ''))
  return goods === undefined ? line : { ...line, spbm: goods.id }
})
