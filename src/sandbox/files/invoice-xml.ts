/** The structured file of an invoice, in the shape of the bureau's EInvoice. Everything in it says that it is pretended. */
import { capitalAmount } from '../capital-amount.ts'
import { chinaDateTime } from '../china-time.ts'
import { Decimal } from '../decimal.ts'
import { bureauName, provinceCode } from '../province.ts'
import type { IssueBody, IssueLine, IssuedFiling } from '../types.ts'
import { isSpecialInvoice, printedName } from './printed.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, character => ENTITIES[character]!)
const element = (name: string, content: string): string => content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`
const text = (name: string, value: string): string => element(name, escape(value))
const label = (name: string, code: string, value: string): string => element(name, text('LabelCode', code) + text('LabelName', value))

/** Parts `name account` and `address phone` at the last blank, as they are joined with one. */
function parted (joined: string): readonly [string, string] {
  const at = joined.lastIndexOf(' ')
  return at < 0 ? [joined, ''] : [joined.slice(0, at), joined.slice(at + 1)]
}

const header = (invoiceNo: string, body: IssueBody): string => element('Header',
  text('EIid', invoiceNo) + text('EInvoiceTag', `SWEI${provinceCode(body.sellerTaxNo)}00`) + text('Version', '0.32') +
  element('InherentLabel',
    label('InIssuType', body.issueType === '1' ? 'N' : 'Y', '是否蓝字发票') +
    label('EInvoiceType', '01', '电子发票') +
    (isSpecialInvoice(body) ? label('GeneralOrSpecialVAT', '01', '增值税专用发票') : label('GeneralOrSpecialVAT', '02', '普通发票'))))

function seller (body: IssueBody): string {
  const [address, phone] = parted(body.sellerAddress)
  const [bank, account] = parted(body.sellerBank)
  return element('SellerInformation', text('SellerIdNum', body.sellerTaxNo) + text('SellerName', body.sellerName) + text('SellerAddr', address) + text('SellerTelNum', phone) +
    text('SellerBankName', bank) + text('SellerBankAccNum', account))
}

function buyer (body: IssueBody): string {
  const [address, phone] = parted(body.buyerAddress)
  const [bank, account] = parted(body.buyerBank)
  return element('BuyerInformation', text('BuyerIdNum', body.buyerTaxNo) + text('BuyerName', body.buyerName) + text('BuyerAddr', address) + text('BuyerTelNum', phone || body.buyerPhone) +
    text('BuyerBankName', bank) + text('BuyerBankAccNum', account) + text('BuyerHandlingName', ''))
}

const basics = (body: IssueBody, issuedAt: string): string => element('BasicInformation',
  text('TotalAmWithoutTax', body.amount) + text('TotalTaxAm', body.tax) + text('TotalTax-includedAmount', body.total) +
  text('TotalTax-includedAmountInChinese', capitalAmount(body.total)) + text('Drawer', body.drawer) + text('RequestTime', issuedAt))

const item = (line: IssueLine): string => element('IssuItemInformation',
  text('ItemName', printedName(line)) + text('SpecMod', line.spec) + text('MeaUnits', line.unit) + text('Quantity', line.quantity) + text('UnPrice', line.price) +
  text('Amount', line.amount) + text('TaxRate', new Decimal(line.taxRate).toFixed(6)) + text('ComTaxAm', line.tax) +
  text('TotaltaxIncludedAmount', new Decimal(line.amount).plus(line.tax).toFixed(2)) + text('TaxClassificationCode', line.taxCode))

/** Names of elements are the protocol's own members, with a capital first. */
const specials = ({ special }: IssueBody): string => element('SpecificInformation', (special?.rows ?? []).map(row =>
  element(special!.kind[0]!.toUpperCase() + special!.kind.slice(1), Object.entries(row).filter(([key]) => /^[A-Za-z]\w*$/.test(key)).map(([key, value]) => text(key[0]!.toUpperCase() + key.slice(1), value)).join(''))).join(''))

/** Writes the XML file of an issued invoice. */
export function invoiceXml ({ invoiceNo, issuedAt, body }: IssuedFiling): string {
  const time = chinaDateTime(issuedAt)
  return '<?xml version="1.0" encoding="UTF-8"?>\n' + element('EInvoice',
    header(invoiceNo, body) +
    element('EInvoiceData', seller(body) + buyer(body) + basics(body, time) + body.lines.map(item).join('') + specials(body) +
      element('AdditionalInformation', text('Remark', body.remark) + text('Simulated', 'true'))) +
    element('TaxSupervisionInfo', text('InvoiceNumber', invoiceNo) + text('IssueTime', time) + text('TaxBureauCode', `1${provinceCode(body.sellerTaxNo)}00000000`) +
      text('TaxBureauName', bureauName(body.sellerTaxNo))) +
    element('TaxBureauSignature', '<Reference/>' + text('SignatureAlgorithm', 'SM3WithSM2') + '<SignatureFormat/>' + text('SignatureTime', time) + text('SignatureValue', 'SIMULATED'))) + '\n'
}
