/** Decides accepted requests one after the other: a few at a time for each seller, each after a while. */
import type { Ledger } from './ledger.ts'
import type { Filing } from './types.ts'

/** As many as the bureau works on at once for one seller. */
export const DESK_CONCURRENCY = 5

export interface IssuingDesk {
  /** Lines a request up. */
  queue (filing: Filing): void
  /** Decides a request now and tells how. */
  decide (id: number): Filing
  /** Looks at the clock again: it was turned. */
  wake (): void
  /** Puts everything down; what is undecided stays in the ledger. */
  close (): void
}

interface Parts { readonly ledger: Ledger, readonly now: () => Date, readonly latencyMs: () => number }
interface Work { readonly id: number, readonly sellerTaxNo: string, readonly dueAtMs: number, timer: NodeJS.Timeout | null }

/**
 * Opens the desk and takes up again what the ledger holds undecided.
 *
 * In:     the ledger, the bureau's clock, and how long the next decision takes.
 */
export function openIssuingDesk ({ ledger, now, latencyMs }: Parts): IssuingDesk {
  const waiting = new Map<string, number[]>()
  const underWay = new Map<number, Work>()
  let isClosed = false

  const decide = (id: number): Filing => {
    const filing = ledger.byId(id)!
    return filing.fate === null ? ledger.issue(id, now().toISOString()) : ledger.fail(id, filing.fate)
  }
  const finish = (work: Work): void => {
    underWay.delete(work.id)
    decide(work.id)
    pump(work.sellerTaxNo)
  }
  const arm = (work: Work): void => {
    if (work.timer !== null) clearTimeout(work.timer)
    work.timer = setTimeout(() => { finish(work) }, Math.max(0, work.dueAtMs - now().getTime()))
  }
  const start = (id: number, sellerTaxNo: string, dueAtMs: number): void => {
    const work: Work = { id, sellerTaxNo, dueAtMs, timer: null }
    underWay.set(id, work)
    arm(work)
  }
  const busy = (sellerTaxNo: string): number => [...underWay.values()].filter(work => work.sellerTaxNo === sellerTaxNo).length
  const pump = (sellerTaxNo: string): void => {
    const line = waiting.get(sellerTaxNo) ?? []
    while (!isClosed && line.length > 0 && busy(sellerTaxNo) < DESK_CONCURRENCY) start(line.shift()!, sellerTaxNo, now().getTime() + latencyMs())
  }
  const queue = (filing: Filing): void => {
    // A request that must wait for its hour keeps nobody else from being served.
    if (filing.notBefore !== null) { start(filing.id, filing.sellerTaxNo, Date.parse(filing.notBefore)); return }
    waiting.set(filing.sellerTaxNo, [...waiting.get(filing.sellerTaxNo) ?? [], filing.id])
    pump(filing.sellerTaxNo)
  }

  ledger.processing().forEach(queue)
  return {
    queue,
    decide,
    wake: () => { underWay.forEach(arm) },
    close: () => { isClosed = true; underWay.forEach(work => { if (work.timer !== null) clearTimeout(work.timer) }) }
  }
}
