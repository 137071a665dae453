/** Which failed invoices may be issued again by themselves. */

export interface ReissueConfig { readonly useorg: string, readonly reason: readonly string[] }
export interface FailReason { readonly number: string, readonly class: string, readonly matchtype: string, readonly pattern: string }
export interface FailedInvoice { readonly id: string, readonly orderno: string, readonly org: string, readonly failcode: string, readonly result: string }

/** Q must be asked about and T is the end: issuing again as it is would be wrong whatever is configured. */
const NEVER = ['Q', 'T']

/**
 * Picks the invoices whose organisation and failure reason stand in the configuration.
 *
 * In:     failed invoices, enabled configuration rows, the catalogue of reasons.
 * Out:    their ids in the order given, each once. A reason counts by its code, or by its pattern in the result text.
 */
export function reissuable (failed: readonly FailedInvoice[], configs: readonly ReissueConfig[], reasons: readonly FailReason[]): readonly string[] {
  const configured = (invoice: FailedInvoice): readonly FailReason[] => {
    const numbers = new Set(configs.filter(config => config.useorg === invoice.org).flatMap(config => config.reason))
    return reasons.filter(reason => numbers.has(reason.number))
  }
  const isBarred = (invoice: FailedInvoice): boolean => reasons.some(reason => NEVER.includes(reason.class) && isReasonOf(invoice, reason))
  return failed.filter(invoice => configured(invoice).some(reason => isReasonOf(invoice, reason)) && !isBarred(invoice)).map(invoice => invoice.id)
}

export function isReasonOf (invoice: Pick<FailedInvoice, 'failcode' | 'result'>, reason: FailReason): boolean {
  if (invoice.failcode === reason.number) return true
  if (reason.pattern === '') return false
  if (reason.matchtype !== 'regex') return reason.pattern.split('\n').some(part => part.trim() !== '' && invoice.result.includes(part.trim()))
  // People write these patterns; one that is no regular expression fits nothing rather than stopping the others.
  try { return new RegExp(reason.pattern, 'u').test(invoice.result) } catch { return false }
}
