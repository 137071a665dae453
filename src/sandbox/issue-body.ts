/** Turns a checked request into one form: every text present and trimmed, every row with its number. */
import { createHash } from 'node:crypto'
import type { IssueBody, IssueLine, SpecialBlock, SpecialKind } from './types.ts'

type Raw = Readonly<Record<string, unknown>>

const text = (value: unknown): string => value === null || value === undefined ? '' : String(value).trim()

const line = (raw: Raw, at: number): IssueLine => ({
  lineNo: text(raw.lineNo) || String(at + 1), kind: text(raw.kind) || '0', goodsName: text(raw.goodsName), shortName: text(raw.shortName), taxCode: text(raw.taxCode),
  spec: text(raw.spec), unit: text(raw.unit), quantity: text(raw.quantity), price: text(raw.price), amount: text(raw.amount), taxRate: text(raw.taxRate), tax: text(raw.tax),
  preferential: text(raw.preferential) || '0', preferentialContent: text(raw.preferentialContent), zeroTaxFlag: text(raw.zeroTaxFlag)
})

const special = (raw: unknown): SpecialBlock | null => {
  if (raw === null || raw === undefined) return null
  const { kind, rows } = raw as { kind: SpecialKind, rows: readonly Raw[] }
  return { kind, rows: rows.map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, text(value)]))) }
}

/** In: a body that passed the schema. Out: the same with every member in its place. */
export const issueBody = (raw: Raw): IssueBody => ({
  serial: text(raw.serial), sellerTaxNo: text(raw.sellerTaxNo), channel: raw.channel === 'leqi' ? 'leqi' : 'rpa',
  invoiceType: text(raw.invoiceType), issueType: text(raw.issueType) || '0', specialType: text(raw.specialType) || '00', taxedType: text(raw.taxedType) || '0',
  buyerName: text(raw.buyerName), buyerTaxNo: text(raw.buyerTaxNo), buyerAddress: text(raw.buyerAddress), buyerBank: text(raw.buyerBank),
  buyerPhone: text(raw.buyerPhone), buyerEmail: text(raw.buyerEmail), sellerName: text(raw.sellerName), sellerAddress: text(raw.sellerAddress), sellerBank: text(raw.sellerBank),
  amount: text(raw.amount), tax: text(raw.tax), total: text(raw.total), deduction: text(raw.deduction),
  remark: text(raw.remark), drawer: text(raw.drawer), payee: text(raw.payee), reviewer: text(raw.reviewer),
  lines: (raw.lines as readonly Raw[]).map(line), special: special(raw.special)
})

/** A fingerprint of the content: the same for the same content, whatever way it came and whatever was absent, empty or in another order. */
export const bodyDigest = ({ channel: _way, ...content }: IssueBody): string => createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('hex')

function sortedKeys (_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1))
}
