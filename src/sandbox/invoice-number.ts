import { chinaDay } from './china-time.ts'
import { provinceCode } from './province.ts'

const CHANNEL_DIGIT = { rpa: '2', leqi: '7' } as const

/**
 * Forms the 20-digit number: year, province of the seller, digit of the channel, sequence of this bureau.
 *
 * In:     `sequence` counts from 1 over all sellers.
 * Out:    `YY PP C SSSSSSSSSSSSSSS` without blanks.
 */
export function invoiceNumber (invoice: { sellerTaxNo: string, channel: 'rpa' | 'leqi', issuedAt: string, sequence: number }): string {
  const year = chinaDay(invoice.issuedAt).slice(2, 4)
  return year + provinceCode(invoice.sellerTaxNo) + CHANNEL_DIGIT[invoice.channel] + String(invoice.sequence).padStart(15, '0')
}
