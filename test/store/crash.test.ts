import t from 'tap'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { eachDatabase } from '../helpers/databases.ts'
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
