/** The platform's own tables, `t_pl_<name>`, columns `f<key in small letters>`. */
import type { ColumnShape } from '../../metadata/fields/field-type.ts'
import { codecOf, type Codec } from '../codec.ts'
import type { Dialect } from '../dialect.ts'
import type { TableSpec } from './table-spec.ts'

type Shapes = Readonly<Record<string, ColumnShape>>
interface Definition { readonly shapes: Shapes, readonly primary: readonly string[], readonly countsUp?: boolean, readonly indexes?: Readonly<Record<string, { readonly keys: readonly string[], readonly unique?: boolean }>> }

const text = (length: number): ColumnShape => ({ kind: 'text', length })
const id: ColumnShape = { kind: 'id' }
const integer: ColumnShape = { kind: 'integer' }
const datetime: ColumnShape = { kind: 'datetime' }
const json: ColumnShape = { kind: 'longText' }
const flag: ColumnShape = { kind: 'flag' }

const DEFINITIONS = {
  /** One try to get one row through a channel; `open` is 1 until it is settled, so that a unique allows one open attempt for each row. */
  attempt: {
    shapes: {
      id, entity: text(64), rowId: id, operation: text(64), commandId: text(64), by: id, byName: text(100), org: text(20), channel: text(64), no: integer,
      serial: text(64), sellerTaxNo: text(64), contentHash: text(128), state: text(16), open: integer, queuedAt: datetime, sentAt: datetime, sends: integer, asks: integer, absents: integer,
      nextAt: datetime, leaseUntil: datetime, answer: json, closedAt: datetime
    },
    primary: ['id'],
    indexes: { open: { keys: ['entity', 'rowId', 'open'], unique: true }, due: { keys: ['open', 'state', 'nextAt'] }, command: { keys: ['commandId'] } }
  },
  /** What happened to rows. The database counts the lines, so that their order does not hang on the hosts' clocks. */
  journal: {
    shapes: {
      id, entity: text(64), rowId: id, operation: text(64), event: text(32), by: id, byName: text(100), from: text(200), at: datetime, commandId: text(64),
      statusFrom: text(64), statusTo: text(64), changes: json, host: text(64)
    },
    primary: ['id'], countsUp: true, indexes: { row: { keys: ['entity', 'rowId', 'id'] } }
  },
  /** What others are to be told, written with the change itself. */
  outbox: { shapes: { id, topic: text(64), entity: text(64), rowId: id, payload: json, at: datetime, deliveredAt: datetime }, primary: ['id'], indexes: { waiting: { keys: ['deliveredAt', 'id'] } } },
  /** Keys of requests that may be repeated, and the row that the first one made. */
  once: { shapes: { id, scope: text(128), key: text(128), contentHash: text(128), entity: text(64), rowId: id, at: datetime }, primary: ['id'], indexes: { key: { keys: ['scope', 'key'], unique: true } } },
  /** The last serial given out under a prefix. */
  number: { shapes: { key: text(190), last: integer }, primary: ['key'] },
  scheduleRun: {
    shapes: { schedule: text(100), instant: datetime, host: text(64), startedAt: datetime, endedAt: datetime, outcome: text(16), counts: json, note: json },
    primary: ['schedule', 'instant']
  },
  credential: { shapes: { userId: text(64), hash: text(500), at: datetime }, primary: ['userId'] },
  session: { shapes: { id: text(128), data: json, expiresAt: datetime }, primary: ['id'], indexes: { expires: { keys: ['expiresAt'] } } },
  application: {
    shapes: { appId: text(64), secretHash: text(500), accountId: text(64), name: text(200), businessSystemCodes: json, encoding: text(16), aesPassword: json, allowPlain: flag, enabled: flag },
    primary: ['appId']
  },
  token: { shapes: { hash: text(128), kind: text(16), appId: text(64), userId: text(64), expiresAt: datetime }, primary: ['hash'], indexes: { expires: { keys: ['expiresAt'] } } },
  setting: { shapes: { key: text(190), value: json }, primary: ['key'] },
  userOption: { shapes: { userId: text(64), page: text(120), value: json }, primary: ['userId', 'page'] }
} as const satisfies Readonly<Record<string, Definition>>

export type PlatformName = keyof typeof DEFINITIONS
export interface PlatformTable { readonly table: string, readonly keys: readonly string[], readonly codecs: Readonly<Record<string, Codec>>, readonly spec: TableSpec }
export type PlatformTables = Readonly<Record<PlatformName, PlatformTable>>

export const platformColumn = (key: string): string => `f${key.toLowerCase()}`

/**
 * The platform's tables for a database.
 */
export function platformTables (dialect: Dialect): PlatformTables {
  return Object.fromEntries(Object.entries<Definition>(DEFINITIONS).map(([name, definition]) => [name, tableOf(name, definition, dialect)])) as unknown as PlatformTables
}

function tableOf (name: string, { shapes, primary, countsUp = false, indexes = {} }: Definition, dialect: Dialect): PlatformTable {
  const table = `t_pl_${name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`
  const indexed = new Set([...primary, ...Object.values(indexes).flatMap(index => index.keys)])
  // Empty is NULL here, unlike in entities: nobody types into these.
  const codecs = Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, nullable(codecOf(shape, dialect, { isIndexed: indexed.has(key) }))]))
  return {
    table, keys: Object.keys(shapes), codecs,
    spec: {
      table, primary: primary.map(platformColumn), countsUp, markers: [],
      columns: Object.entries(codecs).map(([key, codec]) => ({ name: platformColumn(key), codec, required: primary.includes(key) })),
      indexes: Object.entries(indexes).map(([key, index]) => ({ name: `${index.unique === true ? 'u' : 'i'}_${table}_${key}`, unique: index.unique === true, columns: index.keys.map(platformColumn) }))
    }
  }
}

const nullable = (codec: Codec): Codec => ({
  ...codec, nullable: true, missing: null,
  encode: (value, what) => value === null || value === undefined ? null : codec.encode(value, what),
  decode: raw => raw === null ? null : codec.decode(raw)
})
