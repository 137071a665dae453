import type { Outcome } from '../../sdk/types.ts'

export interface OutcomeCounts { readonly total: number, readonly succeeded: number, readonly failed: number, readonly waiting: number }

export const isBad = (outcome: Outcome): boolean => outcome.outcome === 'refused' || outcome.outcome === 'failed'

/** How many rows of a command came to what. */
export function countsOf (outcomes: readonly Outcome[]): OutcomeCounts {
  const succeeded = outcomes.filter(one => one.outcome === 'done').length
  const failed = outcomes.filter(isBad).length
  return { total: outcomes.length, succeeded, failed, waiting: outcomes.length - succeeded - failed }
}

/** All a row's messages as one text. */
export const saidOf = (outcome: Outcome): string => outcome.messages.map(message => message.text).filter(text => text !== '').join('；') || outcome.codes.join(', ')
