/** The platform's own records as Objection models, on the tables of schema/platform-tables.ts. */
import { Model, type ModelClass, type Pojo } from 'objection'
import type { Knex } from 'knex'
import { platformColumn, type PlatformName, type PlatformTable, type PlatformTables } from '../schema/platform-tables.ts'

export interface CredentialRecord { userId: string, hash: string, at: Date }
export interface SessionRecord { id: string, data: string, expiresAt: Date }
export interface ApplicationRecord { appId: string, secretHash: string, accountId: string, name: string, businessSystemCodes: string, encoding: string, aesPassword: string | null, allowPlain: boolean, enabled: boolean }
export interface TokenRecord { hash: string, kind: string, appId: string, userId: string | null, expiresAt: Date }
export interface SettingRecord { key: string, value: string }
export interface UserOptionRecord { userId: string, page: string, value: string }
export interface ScheduleRunRecord { schedule: string, instant: Date, host: string, startedAt: Date, endedAt: Date | null, outcome: string, counts: string, note: string }

type RecordModel<Record> = ModelClass<Model & Record>
export interface PlatformModels {
  readonly credential: RecordModel<CredentialRecord>
  readonly session: RecordModel<SessionRecord>
  readonly application: RecordModel<ApplicationRecord>
  readonly token: RecordModel<TokenRecord>
  readonly setting: RecordModel<SettingRecord>
  readonly userOption: RecordModel<UserOptionRecord>
  readonly scheduleRun: RecordModel<ScheduleRunRecord>
}

/**
 * The models on a database.
 *
 * Records have the members of their table's definition; instants are Dates, and columns stay out of sight.
 */
export function platformModels (knex: Knex, tables: PlatformTables): PlatformModels {
  const model = <Record>(name: PlatformName): RecordModel<Record> => modelOn(knex, tables[name]) as unknown as RecordModel<Record>
  return {
    credential: model('credential'), session: model('session'), application: model('application'), token: model('token'),
    setting: model('setting'), userOption: model('userOption'), scheduleRun: model('scheduleRun')
  }
}

function modelOn (knex: Knex, { table, keys, codecs, spec }: PlatformTable): typeof Model {
  const keyOf = new Map(keys.map(key => [platformColumn(key), key]))
  const known = new Set(keys)
  class PlatformRecord extends Model {
    static override get tableName (): string { return table }
    static override get idColumn (): string[] { return [...spec.primary] }
    override $formatDatabaseJson (json: Pojo): Pojo {
      return Object.fromEntries(Object.entries(super.$formatDatabaseJson(json)).filter(([key]) => known.has(key)).map(([key, value]) => [platformColumn(key), codecs[key]!.encode(value, `${table}.${key}`)]))
    }

    override $parseDatabaseJson (json: Pojo): Pojo {
      return Object.fromEntries(Object.entries(super.$parseDatabaseJson(json)).flatMap(([column, raw]) => {
        const key = keyOf.get(column)
        return key === undefined ? [] : [[key, instantOr(codecs[key]!.decode(raw), codecs[key]!.shape.kind)]]
      }))
    }
  }
  return PlatformRecord.bindKnex(knex) as typeof Model
}

const instantOr = (value: unknown, kind: string): unknown => kind === 'datetime' && value !== null ? new Date(String(value)) : value
