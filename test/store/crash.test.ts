import t from 'tap'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { SqliteThread } from '../../src/store/sqlite/thread.ts'
import { eachDatabase, freshSqlite } from '../helpers/databases.ts'
import { asking, bill, opened, saved } from './opened.ts'

t.test('a host killed in the middle of a transaction leaves nothing of it, and others go on', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    const address = database.kind === 'sqlite' ? database.file : database.url
    const host = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./dying-host.ts', import.meta.url)), database.kind, address, "INSERT INTO t_bill (fid, fversion, falive, fbuyer) VALUES (77, 1, 1, 'half')"], { stdio: ['ignore', 'pipe', 'inherit'] })
    t.after(() => { host.kill('SIGKILL') })
    await once(host.stdout, 'data')
    // Long enough for both rows to be written within the open transaction, which nobody can see from outside.
    await pause(500)

    host.kill('SIGKILL')
    await once(host, 'exit')
    const ids = await saved(store, [bill({ serial: 'after' })])

    t.same((await store.list(asking())).rows.map(row => row.id), ids)
    t.match(await store.load('bill', ['77', '78'], [], 'all'), [])
  })
})

t.test('a store whose database is gone says so instead of waiting', async t => {
  await eachDatabase(t, async (t, database) => {
    const store = await opened(t, database)
    await store.close()
    await t.rejects(store.save([bill({})]))
    await t.rejects(store.list(asking()))
  })
})

t.test('a thread that dies faults what it had under way, and the next work finds a new one', async t => {
  const database = await freshSqlite(t)
  const thread = new SqliteThread(database.kind === 'sqlite' ? database.file : '', { readonly: false })
  t.after(async () => { await thread.close() })
  const read = async (): Promise<unknown> => JSON.parse(await thread.ask<string>('read', thread.numbered([{ sql: 'SELECT fnote FROM t', params: [] }])))
  await thread.ask('define', ['CREATE TABLE t (fnote TEXT)', "INSERT INTO t VALUES ('kept')"])
  t.same(await read(), [[['kept']]])

  // Closed behind the host's back: the thread ends as one that crashed does.
  await thread.ask('close', null)
  const lost = await Promise.allSettled([read(), read()])
  await pause(50)

  t.match(lost, [{ status: 'rejected', reason: { code: 'PL_STORE_FAULT' } }, { status: 'rejected' }])
  t.same(await read(), [[['kept']]])
})
