import t from 'tap'
import { eachDatabase } from '../helpers/databases.ts'
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

t.test('an application comes back as it was saved', async t => {
  await eachDatabase(t, async (t, database) => {
    const { platform } = await opened(t, database)
    const application = { appId: 'app', secretHash: 'h', accountId: '1', name: '账套', businessSystemCodes: ['a', 'b'], encoding: 'aes' as const, aesPassword: 'cipher', allowPlain: false, enabled: true }

    await platform.saveApplication({ ...application, enabled: false })
    await platform.saveApplication(application)

    t.same(await platform.application('app'), application)
    t.same(await platform.application('none'), null)
  })
})
