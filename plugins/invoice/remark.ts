/** The remark as it stands on the invoice. */
import { plain } from '#sdk'
import type { Invoice } from './invoice.ts'

/** Line breaks and tabs become one blank: the bureau refuses control characters, people type them. */
export const cleanRemark = (remark: string): string => remark.replace(/[\r\n\t]+/g, ' ').trim()

/** The remark sent: with a deduction (差额) it begins by naming it. */
export function remarkSent (invoice: Pick<Invoice, 'remark' | 'taxedtype' | 'deduction'>): string {
  if (invoice.taxedtype !== '2' || invoice.deduction === null || invoice.deduction === '') return invoice.remark
  const clause = `差额征税：${plain(invoice.deduction)}。`
  return invoice.remark.startsWith(clause) ? invoice.remark : clause + invoice.remark
}
