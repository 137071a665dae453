/** Saves the demonstration's invoices as they came, batch by batch, and writes down what became of each. */
import { randomUUID } from 'node:crypto'
import { hostPrincipal, type Principal } from '../../operation/command.ts'
import type { Row } from '../../store/store.ts'
import type { DemoParts } from './demo-parts.ts'
import type { Dice } from './dice.ts'
import { BUSINESS_SYSTEM } from './load-people.ts'
import type { Cast } from './make-invoice.ts'
import { pastResult } from './past-results.ts'
import { planInvoices, type Batch, type Way } from './plan-invoices.ts'
import { saveMissing } from './save-missing.ts'
import { CLERKS, INTERFACE } from './users.ts'

const ENTITY = 'sim_vatinvoice'
const PENDING = '2'

/**
 * Loads the invoices.
 *
 * In:     `people` by number, who are said to have entered them.
 * Out:    how many there are; those that are to be issued for real are queued, where a pretended bureau is there to issue them.
 */
export async function loadInvoices (parts: DemoParts, dice: Dice, cast: Cast, people: ReadonlyMap<string, Principal>): Promise<number> {
  const batches = planInvoices(dice, cast, parts.now, BUSINESS_SYSTEM)
  const ids = new Map<string, string>()
  for (const batch of batches) for (const [orderno, id] of await saveBatch(parts, dice, batch, people)) ids.set(orderno, id)
  await settlePast(parts, dice, batches, ids)
  await issueLive(parts, batches, ids)
  return ids.size
}

async function saveBatch (parts: DemoParts, dice: Dice, { at, way, invoices }: Batch, people: ReadonlyMap<string, Principal>): Promise<ReadonlyMap<string, string>> {
  const by = people.get(way === 'api' ? INTERFACE.number : dice.pick(CLERKS).number)!
  return await saveMissing(parts, ENTITY, 'orderno', invoices.map(invoice => invoice.values), { by, at, source: SOURCES[way] })
}

const SOURCES: Readonly<Record<Way, 'api' | 'button'>> = { api: 'api', clerk: 'button', import: 'button' }

async function settlePast (parts: DemoParts, dice: Dice, batches: readonly Batch[], ids: ReadonlyMap<string, string>): Promise<void> {
  const rows = new Map((await parts.store.load(ENTITY, [...ids.values()], [], 'all')).map((row): [string, Row] => [row.id, row]))
  const units = batches.flatMap(({ at, invoices }, batch) => invoices.map((invoice, place) => {
    const row = rows.get(ids.get(invoice.orderno)!)
    return row === undefined || row.issuestatus !== PENDING ? null : pastResult(dice, invoice, row, at, batch * invoices.length + place)
  })).filter(unit => unit !== null)
  await parts.store.save(units)
}

async function issueLive ({ store, corridor, config, now }: DemoParts, batches: readonly Batch[], ids: ReadonlyMap<string, string>): Promise<void> {
  if (config.sandboxPort === null) return
  const live = batches.flatMap(batch => batch.invoices).filter(invoice => invoice.ending === 'live').map(invoice => ids.get(invoice.orderno)!)
  const open = (await store.load(ENTITY, live, [], 'all')).filter(row => row.issuestatus === PENDING).map(row => row.id)
  if (open.length > 0) await corridor.run({ id: randomUUID(), entity: ENTITY, operation: 'issue', source: 'host', by: hostPrincipal('demo'), now, rows: { ids: open } })
}
