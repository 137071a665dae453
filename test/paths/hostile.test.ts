/** The issuing path against a bureau that talks nonsense, settings that change under open attempts, and faults of our own. */
import t, { type Test } from 'tap'
import { invoice, operate, saveAll, saveBasics } from '../helpers/basics.ts'
import { eachKind } from '../helpers/databases.ts'
import { ABSENT, issuedAs, refusedAs, scriptedBureau, type Asked, type Said } from '../helpers/scripted-bureau.ts'
import { world, type World } from '../helpers/world.ts'
import { hostPrincipal } from '../../src/operation/command.ts'

const NO = '26312000000000000001'
const QUOTA = refusedAs('R01', '开票额度不足')
const row = async (w: World, id: string): Promise<Record<string, unknown>> => (await w.app.store.load('sim_vatinvoice', [id], 'all', 'all'))[0]!
const attempts = async (w: World, id: string): Promise<readonly { state: string, serial: string | null }[]> => await w.app.store.attempts('sim_vatinvoice', id)
const pending = async (w: World, org: string, serial: string, more: Record<string, unknown> = {}): Promise<string> => (await saveAll(w.app, 'sim_vatinvoice', [invoice(org, serial, more)]))[0]!
const edit = async (w: World, entity: string, id: string, values: Record<string, unknown>) =>
  (await w.app.corridor.run({ id: `edit-${Math.random()}`, entity, operation: 'save', source: 'button', by: hostPrincipal('test'), now: w.app.now(), rows: { data: [{ id, version: null, values }] } })).outcomes[0]!

await eachKind(t, async (t, fresh) => {
  const hostile = async (t: Test, say: (asked: Asked, times: number) => Said | null | Promise<Said | null>) => {
    const bureau = await scriptedBureau(t, say)
    const w = await world(t, await fresh(t), { bureauUrl: bureau.url })
    return { w, bureau, ...await saveBasics(w.app) }
  }

  await t.test('answers that are no answers leave the row unknown, and nothing is sent twice', async t => {
    const nonsense: readonly unknown[] = ['<html>', '[]', 'null', '{"state":"issued"}', { state: 'issued', invoice: { invoiceNo: 7 } }, { state: 'failed' }, { state: 'failed', reason: {} }, { state: ['issued'] }, { toString: 1, state: { state: 1 } }]
    const { w, bureau, org } = await hostile(t, ({ path }, times) => path === '/v1/issue' ? { body: 'x' } : { body: nonsense[times % nonsense.length] })
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    await w.settle()
    for (let at = 0; at < 12; at++) { w.advance(60_000); await w.settle() }
    t.match(await row(w, id), { issuestatus: '1', channelstate: 'UNKNOWN', invoiceno: '' })
    t.equal(bureau.sent(), 1)
    t.ok(bureau.asked.length > 6, 'it was asked again and again')
  })

  await t.test('an answer that no column holds is told on the row, asked for again with pauses, and taken over once it fits', async t => {
    let mended = false
    const { w, bureau, org } = await hostile(t, asked => issuedAs(NO, asked.path === '/v1/issue' ? asked : bureau.asked[0]!, mended ? {} : { invoiceCode: '9'.repeat(80) }))
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    await w.settle()
    t.match(await row(w, id), { issuestatus: '1', channelstate: 'UNKNOWN', result: new RegExp(`${NO}.*无法记入本单`) })
    t.match((await w.app.store.journal('sim_vatinvoice', id)).map(line => line.event), ['created', 'queued', 'claimed', 'fault'])
    const before = bureau.asked.length
    await w.settle()
    t.equal(bureau.asked.length, before, 'it does not turn in circles')
    mended = true
    await w.settleAll()
    t.match(await row(w, id), { issuestatus: '0', channelstate: 'SUCCESS', invoiceno: NO, result: '' })
    t.equal(bureau.sent(), 1)
  })

  await t.test('an invoice number that another row bears is not taken over', async t => {
    const { w, bureau, org } = await hostile(t, asked => issuedAs(NO, asked))
    const [one, two] = [await pending(w, org, 'S1'), await pending(w, org, 'S2')]
    await operate(w.app, 'issue', [one])
    await w.settle()
    await operate(w.app, 'issue', [two])
    await w.settle()
    t.match(await row(w, one), { issuestatus: '0', invoiceno: NO })
    t.match(await row(w, two), { issuestatus: '1', invoiceno: '', result: /已属于 FP-\d+-000001.*人工核对/ })
    t.match(await attempts(w, two), [{ state: 'conflict' }])
    t.equal(bureau.sent(), 2)
  })

  await t.test('an earlier try is asked about where and for whom it was made, whatever the row has become', async t => {
    // The bureau refused the first sending and had issued it all the same, for the first seller.
    let first: Asked | null = null
    const { w, bureau, org, otherOrg } = await hostile(t, asked => {
      if (asked.path === '/v1/issue') { first ??= asked; return QUOTA }
      const known = first !== null && first.serial === asked.serial && first.sellerTaxNo === asked.sellerTaxNo
      return known ? issuedAs(NO, first!) : ABSENT
    })
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    await w.settle()
    t.match(await row(w, id), { issuestatus: '3', channelstate: 'FAILED' })
    t.match(await edit(w, 'sim_vatinvoice', id, { org: otherOrg, salername: '', salertaxno: '' }), { outcome: 'done' })

    t.match(await operate(w.app, 'issue', [id]), [{ outcome: 'accepted' }])
    await w.settle()
    t.equal(bureau.sent(), 1, 'nothing is sent for the second seller while the first one has the invoice')
    t.match(await row(w, id), { issuestatus: '1', invoiceno: '', result: /税局已有发票.*人工核对/ }, 'and its invoice is not taken for that of the second')
  })

  await t.test('a refusal of a repetition is not believed while the first sending may have succeeded', async t => {
    let arrived: Asked | null = null
    const { w, bureau, org } = await hostile(t, (asked, times) => {
      if (asked.path !== '/v1/issue') return arrived !== null && times > 1 ? issuedAs(NO, arrived) : ABSENT
      if (times === 1) { arrived = asked; return null }
      return QUOTA
    })
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    await w.settle()
    t.match(await row(w, id), { issuestatus: '1' })
    await w.settleAll()
    t.match(await row(w, id), { issuestatus: '0', invoiceno: NO })
    t.equal(bureau.sent(), 2)
  })

  await t.test('a refused repetition that the bureau, asked, knows nothing of has failed', async t => {
    const { w, org } = await hostile(t, (asked, times) => asked.path !== '/v1/issue' ? ABSENT : times === 1 ? null : QUOTA)
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    await w.settleAll()
    t.match(await row(w, id), { issuestatus: '3', channelstate: 'FAILED', result: /额度/ })
  })

  await t.test('an attempt on a channel that the metadata no longer has holds nobody up and says so on its row', async t => {
    const { w, bureau, org } = await hostile(t, asked => issuedAs(`2631200000000000${asked.serial.slice(1).padStart(4, '0')}`, asked))
    const [lost, fine] = [await pending(w, org, 'S1'), await pending(w, org, 'S2')]
    const { store, now } = w.app
    await store.enqueue('sim_vatinvoice', [lost], { field: 'issuestatus', from: ['2'], to: '4' },
      { operation: 'issue', commandId: 'c', by: '0', byName: '', org: '', channel: '', at: now(), orgOf: { [lost]: { org, channel: 'gone' } } },
      { operation: 'issue', event: 'queued', by: '0', byName: '', from: '', at: now(), commandId: 'c', statusFrom: null, statusTo: '4', changes: {} })
    await operate(w.app, 'issue', [fine])
    await w.settle()
    t.match(await row(w, fine), { issuestatus: '0' })
    t.match(await row(w, lost), { issuestatus: '4', result: /系统处理出错/ })
    t.match((await store.journal('sim_vatinvoice', lost)).at(-1), { event: 'fault', changes: { detail: { reason: /no channel 'gone'/ } } })
    t.equal(bureau.sent(), 1)
  })

  await t.test('a queued row that somebody moved by hand is not tried in circles', async t => {
    const { w, bureau, org } = await hostile(t, asked => issuedAs(NO, asked))
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    const { store, now } = w.app
    await store.save([{ entity: 'sim_vatinvoice', id, version: null, values: { issuestatus: '0' }, journal: { operation: 'x', event: 'edited', by: '0', byName: '', from: '', at: now(), commandId: '', statusFrom: null, statusTo: null, changes: {} } }])
    await w.settle()
    t.equal(bureau.asked.length, 0)
    t.match(await row(w, id), { issuestatus: '0', result: /系统处理出错/ })
    t.match(await attempts(w, id), [{ state: 'queued' }])
  })

  await t.test('an enterprise that changes its channel while attempts are open has them asked where they were sent', async t => {
    const { w, bureau, org } = await hostile(t, asked => asked.path === '/v1/issue' ? null : issuedAs(NO, bureau.asked[0]!))
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    await w.settle()
    const [enterprise] = await w.app.store.find('bdm_enterprise_baseinfo', { field: 'org', op: '=', value: org }, { limit: 1, scope: 'all', now: w.app.now() })
    t.match(await edit(w, 'bdm_enterprise_baseinfo', enterprise!.id, { channel: 'leqi' }), { outcome: 'done' })
    await w.settleAll()
    t.match(await row(w, id), { issuestatus: '0', channel: 'rpa', invoiceno: NO })
    t.equal(bureau.sent(), 1)
  })

  await t.test('a bureau that is gone for minutes is left alone, and everything goes on when it is back, each sent under one key', async t => {
    let isGone = true
    const known = new Map<string, Asked>()
    const { w, bureau, org } = await hostile(t, asked => {
      if (isGone) return null
      if (asked.path === '/v1/issue') known.set(asked.serial, asked)
      const of = known.get(asked.serial)
      return of === undefined ? ABSENT : issuedAs(`263120000000000${asked.serial.slice(1).padStart(5, '0')}`, of)
    })
    const ids = await saveAll(w.app, 'sim_vatinvoice', Array.from({ length: 20 }, (_, at) => invoice(org, `S${at}`)))
    await operate(w.app, 'issue', ids)
    for (let minute = 0; minute < 5; minute++) { await w.app.corridor.pump(w.app.now()); await new Promise(resolve => setTimeout(resolve, 30)); w.advance(60_000) }
    t.ok(bureau.asked.length < 120, `asked ${bureau.asked.length} times in five minutes`)
    isGone = false
    await w.settleAll()
    const rows = await w.app.store.load('sim_vatinvoice', ids, [], 'all')
    t.same([...new Set(rows.map(each => each.issuestatus))], ['0'])
    t.equal(known.size, 20)
  })

  await t.test('a yes that comes after the attempt was closed as failed locks the row, and issuing it again adopts the invoice', async t => {
    let late: (() => void) | null = null
    const { w, bureau, org } = await hostile(t, async (asked, times) => {
      if (asked.path === '/v1/issue') { await new Promise<void>(resolve => { late = resolve }); return issuedAs(NO, asked) }
      return times === 1 ? { body: { state: 'failed', code: 'R01', reason: '开票额度不足' } } : issuedAs(NO, bureau.asked[0]!)
    })
    const id = await pending(w, org, 'S1')
    await operate(w.app, 'issue', [id])
    const sending = w.app.corridor.pump(w.app.now())
    while (late === null) await new Promise(resolve => setTimeout(resolve, 5))
    // The sending host is held up beyond its lease: another host asks meanwhile and is told of a failure.
    const { askAbout } = await import('../../src/operation/ask.ts')
    w.advance(600_000)
    const [open] = await w.app.store.attempts('sim_vatinvoice', id)
    const workings = { model: () => w.app.model, plugins: () => w.app.plugins, store: w.app.store, channels: w.app.channels, now: w.app.now, log: { info () {}, warn () {}, error () {} }, tell () {} }
    t.equal(await askAbout(workings, open!), true)
    t.match(await row(w, id), { issuestatus: '3', channelstate: 'FAILED' })
    ;(late as () => void)()
    await sending
    await w.settle()

    t.match(await row(w, id), { issuestatus: '3', channelstate: 'UNKNOWN', result: new RegExp(NO) })
    t.match(await edit(w, 'sim_vatinvoice', id, { remark: 'x' }), { outcome: 'refused', codes: ['MON_005'] })
    t.match(await operate(w.app, 'delete', [id]), [{ outcome: 'refused', codes: ['MON_005'] }])
    t.match(await operate(w.app, 'issue', [id]), [{ outcome: 'accepted' }])
    await w.settle()
    t.match(await row(w, id), { issuestatus: '0', invoiceno: NO })
    t.equal(bureau.sent(), 1)
  })
})
