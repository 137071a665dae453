/** Saves rows of the demonstration through the corridor, so that they keep every rule that other rows keep. */
import { randomUUID } from 'node:crypto'
import { PL_DEMO_REFUSED } from '../../errors.ts'
import { hostPrincipal, type Command, type Principal } from '../../operation/command.ts'
import type { CommandSource } from '../../sdk/types.ts'
import type { DemoParts } from './demo-parts.ts'

export interface Circumstances { readonly by?: Principal, readonly at?: Date, readonly source?: CommandSource }

/**
 * Saves those rows whose key is not there yet, so that a start that was broken off can be taken up again.
 *
 * In:     the entity, the field that tells rows apart, and the rows.
 * Out:    ids by that field's values, of old and new rows.
 * Errors: PL_DEMO_REFUSED naming the first rule that a row breaks.
 */
export async function saveMissing (parts: DemoParts, entity: string, key: string, rows: readonly Readonly<Record<string, unknown>>[], circumstances: Circumstances = {}): Promise<ReadonlyMap<string, string>> {
  const keys = rows.map(row => String(row[key]))
  const known = await parts.store.lookup(entity, key, keys)
  const missing = rows.filter(row => !known.has(String(row[key])))
  const ids = missing.length === 0 ? [] : await save(parts, entity, missing, circumstances)
  return new Map([...[...known].map(([value, row]) => [value, row.id] as const), ...missing.map((row, at) => [String(row[key]), ids[at]!] as const)])
}

async function save (parts: DemoParts, entity: string, rows: readonly Readonly<Record<string, unknown>>[], { by, at, source }: Circumstances): Promise<readonly string[]> {
  const command: Command = {
    id: randomUUID(), entity, operation: 'save', source: source ?? 'host', by: by ?? hostPrincipal('demo'), now: at ?? parts.now,
    rows: { data: rows.map(values => ({ id: null, version: null, values })) }
  }
  const { outcomes } = await parts.corridor.run(command)
  const refused = outcomes.find(outcome => outcome.outcome !== 'done')
  if (refused !== undefined) throw new PL_DEMO_REFUSED(`${entity} ${refused.label}: ${refused.messages.map(message => `${message.code} ${message.text}`).join('; ')}`)
  return outcomes.map(outcome => outcome.id)
}
