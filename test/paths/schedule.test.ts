/** The second way of the house: instants are owed, one host gets each, the task picks rows, the corridor does the rest. */
import t from 'tap'
import { invoice, operate, saveAll, saveBasics } from '../helpers/basics.ts'
import { eachKind } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'

const QUERY = 'sim_QueryIssueResultTask_SKDP_S'
const REISSUE = 'sim_FailAutoIssueTask_SKDP_S'

await eachKind(t, async (t, fresh) => {
  await t.test('the query task settles what the bureau left unanswered', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const [id] = await saveAll(w.app, 'sim_vatinvoice', [invoice(org, 'S1', { buyername: '北京【超时】有限公司' })]) as [string]
    await operate(w.app, 'issue', [id])
    await w.settle()
    t.match((await w.app.store.load('sim_vatinvoice', [id], [], 'all'))[0], { issuestatus: '1' })

    // Three minutes later, for host and bureau alike.
    w.advance(180_000)
    await w.bureau.control({ clockOffsetMs: 180_000 })
    const ran = await w.app.clock.tick(w.app.now())

    t.ok(ran.includes(QUERY))
    t.match((await w.app.store.load('sim_vatinvoice', [id], [], 'all'))[0], { issuestatus: '0' })
    t.match(await w.app.store.runs(QUERY, 1), [{ outcome: 'completed' }])
  })

  await t.test('an instant is run by one of two hosts', async t => {
    const w = await world(t, await fresh(t))
    w.advance(120_000)
    const now = w.app.now()
    const instant = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
    const claims = await Promise.all(['host-1', 'host-2', 'host-3'].map(async host => await w.app.store.claimInstant(QUERY, instant, host, now)))
    t.same(claims.filter(Boolean).length, 1)
    t.notOk((await w.app.clock.tick(now)).includes(QUERY), 'what was claimed is not run again')
  })

  await t.test('自动重开 takes the failed ones whose organisation and reason are configured, and no others', async t => {
    const w = await world(t, await fresh(t))
    const { org, otherOrg } = await saveBasics(w.app)
    await saveAll(w.app, 'sim_fail_reason', [{ number: 'CREDIT', name: '授信额度不足', class: 'R', matchtype: 'contains', pattern: '额度' }])
    await saveAll(w.app, 'sim_auto_issue_config', [{ useorg: org, reason: ['CREDIT'], enable: '1' }])
    const ids = await saveAll(w.app, 'sim_vatinvoice', [
      invoice(org, 'S1', { buyername: '甲【额度】公司' }), invoice(otherOrg, 'S2', { buyername: '乙【额度】公司' }), invoice(org, 'S3', { buyername: '丙【登录】公司' })])
    await operate(w.app, 'issue', ids)
    await w.settle()
    const tries = async (): Promise<number[]> => await Promise.all(ids.map(async id => (await w.app.store.attempts('sim_vatinvoice', id)).length))
    t.same(await tries(), [1, 1, 1])

    w.advance(3_600_000)
    const ran = await w.app.clock.tick(w.app.now())
    await w.settle()

    t.ok(ran.includes(REISSUE))
    t.same(await tries(), [2, 1, 1], 'only the configured organisation and reason')
    t.match(await w.app.store.runs(REISSUE, 1), [{ outcome: 'completed' }])
  })
})
