/** The pretended bureau for tests: in this process, on a free port of the loopback address. */
import { buildBureau } from '../../src/sandbox/build-bureau.ts'

export interface LedgerRow { readonly serial: string, readonly invoiceNo: string, readonly sellerTaxNo: string, readonly buyerName: string, readonly amount: string, readonly tax: string, readonly total: string, readonly state: string }
export interface Bureau {
  readonly url: string
  readonly control: (settings: Record<string, unknown>) => Promise<void>
  /** Requests that became invoices; `all` has the refused and pending ones too. */
  readonly ledger: (all?: 'all') => Promise<readonly LedgerRow[]>
  readonly close: () => Promise<void>
}

/** Starts a bureau whose ledger is in a file. */
export async function startBureau (file: string): Promise<Bureau> {
  const bureau = await buildBureau({ file })
  const url = await bureau.listen({ host: '127.0.0.1', port: 0 })
  return { ...clientOf(url), close: async () => { await bureau.close() } }
}

/** Speaks to a bureau that runs elsewhere. */
export function clientOf (url: string): Pick<Bureau, 'url' | 'control' | 'ledger'> {
  return {
    url,
    async control (settings) {
      const response = await fetch(new URL('/v1/control', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) })
      if (!response.ok) throw new Error(`The bureau refused its settings: ${await response.text()}`)
    },
    async ledger (all) {
      const rows: LedgerRow[] = []
      for (let after = ''; ;) {
        const page = await (await fetch(new URL(`/v1/ledger?limit=500&after=${after}`, url))).json() as { rows: LedgerRow[], next: string | null }
        rows.push(...page.rows)
        if (page.next === null) return all === 'all' ? rows : rows.filter(row => row.state === 'issued')
        after = page.next
      }
    }
  }
}
