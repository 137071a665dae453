import t from 'tap'
import { eachDatabase } from '../helpers/databases.ts'
import { inspect } from 'node:util'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import Database from 'better-sqlite3'
import { openStore } from '../../src/store/open-store.ts'
import { world } from './model.ts'
import type { Database as Where } from '../helpers/databases.ts'
import { later, now, opened } from './opened.ts'

t.test('the platform keeps credentials, settings and what a person chose, the last value each', async t => {
  await eachDatabase(t, async (t, database) => {
    const { platform } = await opened(t, database)

    await platform.setCredential('u1', 'scrypt$1')
    await platform.setCredential('u1', 'scrypt$2')
    await platform.setSetting('secret', { a: [1, '二'] })
    await platform.setSetting('nothing', null)
    await platform.setUserOption('u1', 'list', { columns: 1 })
    await platform.setUserOption('u1', 'list', { columns: 2 })

    t.same(await platform.credential('u1'), { hash: 'scrypt$2' })
    t.same(await platform.credential('U1'), null, 'a name is what it is, letter by letter')
    t.same(await platform.setting('secret'), { a: [1, '二'] })
    t.same(await platform.setting('nothing'), null)
    t.same(await platform.setting('unknown'), null)
    t.same(await platform.userOption('u1', 'list'), { columns: 2 })
    t.same(await platform.userOption('u2', 'list'), null)
  })
})

t.test('sessions and tokens are there until they are removed or swept', async t => {
  await eachDatabase(t, async (t, database) => {
    const { platform: { session, token } } = await opened(t, database)
    await Promise.all([session.set('old', { user: 'u1' }, now), session.set('new', { user: 'u2' }, later(1)), session.set('out', {}, later(9))])
    await Promise.all([token.set('t1', { kind: 'app', appId: 'a', userId: null, expiresAt: now }), token.set('t2', { kind: 'access', appId: 'a', userId: 'u', expiresAt: later(1) })])

    await session.sweep(now)
    await session.remove('out')
    await token.sweep(now)

    t.same(await session.get('old'), null)
    t.same(await session.get('out'), null)
    t.same(await session.get('new'), { data: { user: 'u2' }, expiresAt: later(1) })
    t.same(await token.get('t1'), null)
    t.same(await token.get('t2'), { kind: 'access', appId: 'a', userId: 'u', expiresAt: later(1) })
    await token.remove('t2')
    t.same(await token.get('t2'), null)
  })
})

/** Runs SQL beside the store. */
async function beside (database: Where, sql: string): Promise<unknown> {
  if (database.kind === 'sqlite') {
    const connection = new Database(database.file)
    try { return sql.startsWith('SELECT') ? connection.prepare(sql).all() : connection.exec(sql) } finally { connection.close() }
  }
  const connection = await createConnection({ uri: database.url })
  try { return (await connection.query(sql))[0] } finally { await connection.end() }
}

t.test('an application comes back as it was saved; its AES password is sealed in the database and opens only with the key file', async t => {
  await eachDatabase(t, async (t, database) => {
    await opened(t, database)
    const folder = await mkdtemp(join(tmpdir(), 'piaoliu-key-'))
    t.after(async () => { await rm(folder, { recursive: true, force: true }) })
    const keyFile = join(folder, 'data', 'secret.key')
    const open = async (file: string) => {
      const store = await openStore(database, { hostId: 'host-k', keyFile: file })
      t.after(async () => { await store.close() })
      store.use(world)
      return store.platform
    }
    const application = { appId: 'app', secretHash: 'h', accountId: '1', name: '账套', businessSystemCodes: ['a', 'b'], encoding: 'aes' as const, aesPassword: 'open sesame', allowPlain: false, enabled: true }
    const [one, two] = [await open(keyFile), await open(keyFile)]

    await one.saveApplication({ ...application, enabled: false })
    await one.saveApplication(application)

    t.same(await two.application('app'), application, 'another host with the same file reads it')
    t.same(await one.application('none'), null)
    t.notMatch(inspect(await beside(database, 'SELECT * FROM t_pl_application')), /sesame/)
    t.equal((await stat(keyFile)).mode & 0o777, 0o600)
    await t.rejects((await open(join(folder, 'missing.key'))).application('app'), { code: 'PL_STORE_FAULT', message: /holds no key/ })
    await writeFile(join(folder, 'other.key'), Buffer.alloc(32).toString('base64'))
    await t.rejects((await open(join(folder, 'other.key'))).application('app'), { code: 'PL_STORE_FAULT', message: /sealed with another key/ })
  })
})

t.test('an error of the database carries no value of the statement that met it', async t => {
  await eachDatabase(t, async (t, database) => {
    const { platform } = await opened(t, database)
    await platform.setCredential('u1', 'first')
    await beside(database, 'DROP TABLE t_pl_credential')

    const error = await platform.setCredential('u1', 'S3CRET-HASH').catch((cause: unknown) => cause)

    t.match(inspect(error, { depth: 9, showHidden: true }), /t_pl_credential/)
    t.notMatch(inspect(error, { depth: 9, showHidden: true }), /S3CRET/)
  })
})
