/** What the rules read of an invoice, by the entity's own keys: a stored row, a form and an API request are judged alike. */
import type { Lookup } from '#sdk'

export interface Line {
  /** 0 ordinary, 1 discount line, 2 discounted line. */
  readonly rowtype: string
  readonly goodsname: string
  readonly goodscode: string
  readonly simplegoodsname: string
  readonly specification: string
  readonly unit: string
  readonly num: string | null
  /** Without and with tax. */
  readonly unitprice: string | null
  readonly taxunitprice: string | null
  readonly amount: string | null
  readonly taxrate: string | null
  readonly tax: string | null
  readonly taxamount: string | null
  readonly taxpremark: string
  readonly zzstsgl: string
  readonly zerotaxmark: string
}

export interface FreightTrip { readonly startplace: string, readonly endplace: string, readonly transporttype: string, readonly licenseplate: string, readonly transportgoods: string }
export interface BuildBlock { readonly simpleaddress: string, readonly detailaddress: string, readonly crosscitysign: string, readonly crosscitytaxverifyno: string }
export interface LeaseBlock {
  readonly provinceadress: string, readonly cityadreess: string, readonly simpleaddress: string, readonly detailaddress: string
  readonly startleasedate: string | null, readonly endleasedate: string | null, readonly carbrandno: string
}
export interface SaleBlock { readonly simpleaddress: string, readonly detailaddress: string, readonly approvedprice: string | null, readonly actualturnover: string | null }
export interface Traveler { readonly transporttype: string, readonly seatclass: string, readonly traveldate: string | null }

export interface Invoice {
  /** 0 blue, 1 red. */
  readonly issuetype: string
  readonly invoicetype: string
  readonly specialtype: string
  /** 2 where a deduction is taxed away (差额). */
  readonly taxedtype: string
  /** 1 where what was given is tax-inclusive. */
  readonly hsbz: string
  readonly buyerproperty: string
  readonly buyername: string
  readonly buyertaxno: string
  readonly buyeraddr: string
  readonly buyerbank: string
  readonly salername: string
  readonly salertaxno: string
  readonly saleraddr: string
  readonly salerbank: string
  readonly drawer: string
  readonly payee: string
  readonly reviewer: string
  readonly remark: string
  readonly deduction: string | null
  readonly invoiceamount: string | null
  readonly totaltax: string | null
  readonly totalamount: string | null
  readonly items: readonly Line[]
  readonly freight: readonly FreightTrip[]
  readonly build: readonly BuildBlock[]
  readonly estatelease: readonly LeaseBlock[]
  readonly estatesale: readonly SaleBlock[]
  readonly travelers: readonly Traveler[]
}

/** What is known around an invoice when it is judged. */
export interface Surroundings {
  /** Enterprise record of the seller; null where there is none. */
  readonly enterprise: Readonly<Record<string, unknown>> | null
  /** Tax classification codes by their 19 digits; those missing are not in the catalogue. */
  readonly taxCodes: Lookup
  readonly channel: { readonly key: string, readonly remarkMax: number } | null
}

/** Where a rule is broken. `values` fill the message besides `line`, which is always there. */
export interface Place {
  readonly field: string
  readonly entry?: string
  /** From 1. */
  readonly line?: number
  readonly values?: Readonly<Record<string, string>>
  readonly level?: 'error' | 'warning'
}

/** Looks at a whole invoice and lists the places where it breaks the rule; none when it holds. */
export type Rule = (invoice: Invoice, around: Surroundings) => readonly Place[]
/** Rules by the code of their message. */
export type RuleTable = Readonly<Record<string, Rule>>

export const isSpecialInvoice = (invoice: Pick<Invoice, 'invoicetype'>): boolean => invoice.invoicetype === '08xdp'
export const isRed = (invoice: Pick<Invoice, 'issuetype'>): boolean => invoice.issuetype === '1'
export const isDiscount = (line: Pick<Line, 'rowtype'>): boolean => line.rowtype === '1'

/**
 * Makes a rule of what is to be said about one line.
 *
 * In:     the line, its position, and the invoice with what is around it; null or no place when it holds.
 */
export const eachLine = (say: (line: Line, at: number, invoice: Invoice, around: Surroundings) => Place | null): Rule =>
  (invoice, around) => invoice.items.flatMap((line, at) => {
    const place = say(line, at, invoice, around)
    return place === null ? [] : [{ ...place, entry: 'items', line: at + 1 }]
  })

/** Special elements of several rows; the others have one block, and no line to name. */
const OF_SEVERAL_ROWS = ['freight', 'travelers']

/** Makes a rule of what is to be said about the rows of a special element. */
export const eachRow = <K extends 'freight' | 'build' | 'estatelease' | 'estatesale' | 'travelers'>(entry: K, say: (row: Invoice[K][number], invoice: Invoice) => Place | null): Rule =>
  invoice => (invoice[entry] ?? []).flatMap((row, at) => {
    const place = say(row, invoice)
    return place === null ? [] : [{ ...place, entry, ...(OF_SEVERAL_ROWS.includes(entry) ? { line: at + 1 } : {}) }]
  })

/** Makes a rule of what is to be said about the header. */
export const header = (say: (invoice: Invoice, around: Surroundings) => Place | null): Rule => (invoice, around) => {
  const place = say(invoice, around)
  return place === null ? [] : [place]
}
