/** Credentials, sessions, applications, tokens, settings, options and runs of schedules: the records that are no entity. */
import type { ApiApplication, PlatformStore, Store } from '../store.ts'
import { quoted } from '../dialect.ts'
import type { Executor } from '../program.ts'
import { platformColumn, type PlatformTable } from '../schema/platform-tables.ts'
import type { PlatformModels } from './models.ts'
import type { Vault } from './vault.ts'

const column = platformColumn
const parsed = (text: string | undefined | null): unknown => text === undefined || text === null ? null : JSON.parse(text)

type ReadSetting = (key: string) => Promise<unknown>

/** Reads settings without the models: every start asks for one. */
export const readSetting = (executor: Executor, { table }: PlatformTable): ReadSetting => async key => {
  const [rows = []] = await executor.read([{ sql: `SELECT ${quoted(column('value'))} FROM ${quoted(table)} WHERE ${quoted(column('key'))} = ?`, params: [key] }])
  return parsed(rows[0]?.[0] as string | undefined)
}

/**
 * The platform's records.
 *
 * In: the models, made when they are first needed: a host that starts should not wait for Objection; how one setting is read; how the database writes an instant; where secrets are sealed.
 */
export function platformStore (models: () => Promise<PlatformModels>, setting: ReadSetting, instant: (at: Date) => string, vault: Vault): PlatformStore {
  return {
    credential: async userId => {
      const found = await (await models()).credential.query().findOne(column('userId'), userId)
      return found === undefined ? null : { hash: found.hash }
    },
    setCredential: async (userId, hash) => { await (await models()).credential.query().insert({ userId, hash }).onConflict(column('userId')).merge() },
    session: {
      get: async id => {
        const found = await (await models()).session.query().findOne(column('id'), id)
        return found === undefined ? null : { data: parsed(found.data), expiresAt: found.expiresAt }
      },
      set: async (id, data, expiresAt) => { await (await models()).session.query().insert({ id, data: JSON.stringify(data), expiresAt }).onConflict(column('id')).merge() },
      remove: async id => { await (await models()).session.query().delete().where(column('id'), id) },
      sweep: async now => { await (await models()).session.query().delete().where(column('expiresAt'), '<=', instant(now)) }
    },
    application: async appId => {
      const found = await (await models()).application.query().findOne(column('appId'), appId)
      return found === undefined ? null : applicationOf({ ...found, aesPassword: found.aesPassword === null ? null : await vault.open(found.aesPassword) })
    },
    saveApplication: async application => {
      await (await models()).application.query().insert({ ...application, aesPassword: application.aesPassword === null ? null : await vault.seal(application.aesPassword), businessSystemCodes: JSON.stringify(application.businessSystemCodes) }).onConflict(column('appId')).merge()
    },
    token: {
      get: async hash => {
        const found = await (await models()).token.query().findOne(column('hash'), hash)
        return found === undefined ? null : { kind: found.kind as 'app' | 'access', appId: found.appId, userId: found.userId, expiresAt: found.expiresAt }
      },
      set: async (hash, value) => { await (await models()).token.query().insert({ hash, ...value }).onConflict(column('hash')).merge() },
      remove: async hash => { await (await models()).token.query().delete().where(column('hash'), hash) },
      sweep: async now => { await (await models()).token.query().delete().where(column('expiresAt'), '<=', instant(now)) }
    },
    setting,
    settingOnce: async (key, value) => {
      await (await models()).setting.query().insert({ key, value: JSON.stringify(value) }).onConflict(column('key')).ignore()
      return await setting(key)
    },
    setSetting: async (key, value) => { await (await models()).setting.query().insert({ key, value: JSON.stringify(value) }).onConflict(column('key')).merge() },
    userOption: async (userId, page) => parsed((await (await models()).userOption.query().findOne({ [column('userId')]: userId, [column('page')]: page }))?.value),
    setUserOption: async (userId, page, value) => {
      await (await models()).userOption.query().insert({ userId, page, value: JSON.stringify(value) }).onConflict([column('userId'), column('page')]).merge()
    }
  }
}

function applicationOf ({ appId, secretHash, accountId, name, businessSystemCodes, encoding, aesPassword, allowPlain, enabled }: Omit<ApiApplication, 'businessSystemCodes' | 'encoding'> & { readonly businessSystemCodes: string, readonly encoding: string }): ApiApplication {
  return { appId, secretHash, accountId, name, businessSystemCodes: parsed(businessSystemCodes) as readonly string[], encoding: encoding as ApiApplication['encoding'], aesPassword, allowPlain, enabled }
}

export type ScheduleRuns = Pick<Store, 'claimInstant' | 'finishInstant' | 'lastInstant' | 'runs'>

/** Runs of schedules: a unique insert decides which host runs an instant. */
export function scheduleRuns (models: () => Promise<PlatformModels>, isDuplicate: (error: unknown) => boolean): ScheduleRuns {
  const run = async () => (await models()).scheduleRun
  return {
    claimInstant: async (schedule, at, host, now) => {
      try {
        await (await run()).query().insert({ schedule, instant: at, host, startedAt: now, outcome: 'running', counts: '{}', note: '' })
        return true
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },
    finishInstant: async (schedule, at, { now, outcome, counts, note }) => {
      await (await run()).query().insert({ schedule, instant: at, endedAt: now, outcome, counts: JSON.stringify(counts), note }).onConflict([column('schedule'), column('instant')]).merge([column('endedAt'), column('outcome'), column('counts'), column('note')])
    },
    lastInstant: async schedule => (await (await run()).query().where(column('schedule'), schedule).orderBy(column('instant'), 'desc').first())?.instant ?? null,
    runs: async (schedule, limit) => {
      const query = (await run()).query().orderBy(column('startedAt'), 'desc').orderBy(column('instant'), 'desc').limit(limit)
      const found = await (schedule === null ? query : query.where(column('schedule'), schedule))
      return found.map(({ schedule: number, instant: at, host, startedAt, endedAt, outcome, counts, note }) => ({ schedule: number, instant: at, host, startedAt, endedAt: endedAt ?? null, outcome, counts: parsed(counts), note }))
    }
  }
}
