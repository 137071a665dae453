/** What the pretended bureau takes, keeps and answers. Decimals are strings everywhere. */

export interface IssueLine {
  readonly lineNo: string
  /** 0 ordinary, 1 discount line, 2 discounted line. */
  readonly kind: string
  readonly goodsName: string
  readonly shortName: string
  readonly taxCode: string
  readonly spec: string
  readonly unit: string
  readonly quantity: string
  readonly price: string
  readonly amount: string
  readonly taxRate: string
  readonly tax: string
  readonly preferential: string
  readonly preferentialContent: string
  readonly zeroTaxFlag: string
}

export type SpecialKind = 'freight' | 'build' | 'estateLease' | 'estateSale' | 'travelers'
export interface SpecialBlock { readonly kind: SpecialKind, readonly rows: readonly Readonly<Record<string, string>>[] }

export interface IssueBody {
  readonly serial: string
  readonly sellerTaxNo: string
  /** The way the request came: the robot on the bureau's site, or the direct line of large issuers. */
  readonly channel: 'rpa' | 'leqi'
  readonly invoiceType: string
  /** 0 blue, 1 red. */
  readonly issueType: string
  readonly specialType: string
  /** 0 ordinary, 2 on the difference. */
  readonly taxedType: string
  readonly buyerName: string
  readonly buyerTaxNo: string
  readonly buyerAddress: string
  readonly buyerBank: string
  readonly buyerPhone: string
  readonly buyerEmail: string
  readonly sellerName: string
  readonly sellerAddress: string
  readonly sellerBank: string
  readonly amount: string
  readonly tax: string
  readonly total: string
  readonly deduction: string
  readonly remark: string
  readonly drawer: string
  readonly payee: string
  readonly reviewer: string
  readonly lines: readonly IssueLine[]
  readonly special: SpecialBlock | null
}

/** A definite no of the bureau. */
export interface Refusal { readonly code: string, readonly reason: string }

export type FilingState = 'processing' | 'issued' | 'failed'

/** One serial of one seller, as the ledger keeps it. */
export interface Filing {
  readonly id: number
  readonly sellerTaxNo: string
  readonly serial: string
  readonly digest: string
  readonly body: IssueBody
  readonly state: FilingState
  readonly code: string
  readonly reason: string
  /** The refusal that awaits it at the end of its processing; null when it will be issued. */
  readonly fate: Refusal | null
  /** Instant before which it is not decided, UTC ISO; null when any time will do. */
  readonly notBefore: string | null
  readonly invoiceNo: string | null
  readonly issuedAt: string | null
}

export interface IssuedFiling extends Filing { readonly state: 'issued', readonly invoiceNo: string, readonly issuedAt: string }

/** What the bureau says of an issued invoice. */
export interface InvoiceAnswer {
  readonly invoiceNo: string
  /** Empty: fully digitalised invoices have none. */
  readonly invoiceCode: string
  readonly issuedAt: string
  readonly serial: string
  readonly buyerName: string
  readonly buyerTaxNo: string
  readonly amount: string
  readonly tax: string
  readonly total: string
  readonly files: { readonly pdf: string, readonly ofd: null, readonly xml: string }
}

export type BureauAnswer =
  | { readonly state: 'processing' }
  | { readonly state: 'absent' }
  | { readonly state: 'issued', readonly invoice: InvoiceAnswer }
  | ({ readonly state: 'failed' } & Refusal)
