/** All rules of an invoice in one table, and how an operation takes them. */
import type { Broken, RuleContext } from '#sdk'
import { amountRules } from './amount-rules.ts'
import { catalogueRules } from './catalogue-rules.ts'
import { flagRules } from './flag-rules.ts'
import type { Invoice, Place, RuleTable, Surroundings } from './invoice.ts'
import { partyRules } from './party-rules.ts'
import { specialRules } from './special-rules.ts'
import { textRules } from './text-rules.ts'

export const invoiceRules: RuleTable = { ...partyRules, ...textRules, ...amountRules, ...flagRules, ...catalogueRules, ...specialRules }

/** Every place where an invoice breaks a rule, with the rule's code. */
export const brokenPlaces = (invoice: Invoice, around: Surroundings): readonly Broken[] =>
  Object.entries(invoiceRules).flatMap(([code, rule]) => rule(invoice, around).map(place => brokenAt(code, place)))

const brokenAt = (code: string, { field, entry, line, values, level }: Place): Broken =>
  ({ code, field, entry, line, level, values: { ...values, line: String(line ?? '') } })

/** What an operation's context says about the surroundings of a row. */
export const surroundingsOf = (invoice: { readonly org: string | null }, context: Pick<RuleContext, 'lookups' | 'channel'>): Surroundings => ({
  enterprise: context.lookups.enterprise?.get(invoice.org ?? '') ?? null,
  taxCodes: context.lookups.taxCodes ?? new Map(),
  channel: context.channel
})

/** The same rules as an operation plugin takes them, one for each code. */
export const operationRules = (): Readonly<Record<string, (row: Invoice & { readonly org: string | null }, context: RuleContext) => readonly Broken[]>> =>
  Object.fromEntries(Object.entries(invoiceRules).map(([code, rule]) => [code, (row: Invoice & { readonly org: string | null }, context: RuleContext) => rule(row, surroundingsOf(row, context)).map(place => brokenAt(code, place))]))
