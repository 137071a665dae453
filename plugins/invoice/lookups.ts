/** What the invoice's operations look up: the seller's enterprise record and the tax codes of the lines. */
import type { LookupDefinition } from '#sdk'

interface Row { readonly org: string | null, readonly items?: readonly { readonly goodscode: string }[] }

export const lookups = {
  enterprise: { entity: 'bdm_enterprise_baseinfo', by: 'org', values: (row: Row) => [row.org] },
  taxCodes: { entity: 'er_taxclasscode', by: 'number', values: (row: Row) => (row.items ?? []).map(line => line.goodscode) }
} satisfies Readonly<Record<string, LookupDefinition<Row>>>

export const ENTRIES = ['items', 'freight', 'build', 'estatelease', 'estatesale', 'travelers'] as const
