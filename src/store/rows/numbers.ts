/** Bill numbers: a serial for each prefix, counted up in the transaction that uses it, so that an undone save gives its number back. */
import { chinaDate } from '../../sdk/dates.ts'
import { quoted, type Dialect } from '../dialect.ts'
import type { Param, Step } from '../program.ts'
import { platformColumn, type PlatformTable } from '../schema/platform-tables.ts'
import type { MappedEntity } from './mapping.ts'

export interface Numbered { readonly steps: readonly Step[], readonly param: Param, readonly prefix: string }

const [KEY, LAST] = [quoted(platformColumn('key')), quoted(platformColumn('last'))]
/** The prefix at an instant; dates are China's. */
const prefixAt = (prefix: string, at: Date): string => {
  const [yyyy = '', MM = '', dd = ''] = chinaDate(at).split('-')
  return prefix.replaceAll('{yyyy}', yyyy).replaceAll('{MM}', MM).replaceAll('{dd}', dd)
}
const onRepeat = (dialect: Dialect): string => dialect.hasOnConflict ? `ON CONFLICT (${KEY}) DO UPDATE SET` : 'ON DUPLICATE KEY UPDATE'
const counterKey = (entity: MappedEntity, prefix: string): string => `${entity.number} ${prefix}`

/**
 * Takes the next number of an entity.
 *
 * In:  `firstStep`, where these steps begin in their unit.
 * Out: steps that count up and read, and the parameter that becomes the number.
 */
export function takeNumber (entity: MappedEntity, table: PlatformTable, at: Date, firstStep: number, dialect: Dialect): Numbered {
  const { prefix, width } = entity.model.numbering!
  const text = prefixAt(prefix, at)
  const key = counterKey(entity, text)
  return {
    steps: [
      { sql: `INSERT INTO ${quoted(table.table)} (${KEY}, ${LAST}) VALUES (?, 1) ${onRepeat(dialect)} ${LAST} = ${quoted(table.table)}.${LAST} + 1`, params: [key] },
      { sql: `SELECT ${LAST} FROM ${quoted(table.table)} WHERE ${KEY} = ?`, params: [key] }
    ],
    param: { take: { step: firstStep + 1, column: 0, prefix: text, width } },
    prefix: text
  }
}

/**
 * Moves a counter past numbers that came from elsewhere, an import for one, so that the next one is free.
 */
export function passOver (entity: MappedEntity, table: PlatformTable, prefix: string, numbers: readonly string[], dialect: Dialect): readonly Step[] {
  const serials = numbers.filter(number => number.startsWith(prefix)).map(number => number.slice(prefix.length)).filter(serial => /^\d{1,15}$/.test(serial)).map(BigInt)
  const last = serials.reduce((most, serial) => serial > most ? serial : most, 0n)
  return [
    // The save that failed took its counter with it.
    { sql: `INSERT INTO ${quoted(table.table)} (${KEY}, ${LAST}) VALUES (?, 0) ${onRepeat(dialect)} ${LAST} = ${quoted(table.table)}.${LAST}`, params: [counterKey(entity, prefix)] },
    { sql: `UPDATE ${quoted(table.table)} SET ${LAST} = ? WHERE ${KEY} = ? AND ${LAST} < ?`, params: [last, counterKey(entity, prefix), last] }
  ]
}

/** The taken numbers under a prefix, longest and highest first. */
export function highestNumbers (entity: MappedEntity, prefix: string): Step {
  const field = entity.field.get(entity.model.numbering!.field)!
  return {
    sql: `SELECT ${field.column} FROM ${entity.table} WHERE ${field.column} >= ? AND ${field.column} < ? ORDER BY LENGTH(${field.column}) DESC, ${field.column} DESC LIMIT 50`,
    params: [prefix, prefix + '\u{10FFFF}']
  }
}
