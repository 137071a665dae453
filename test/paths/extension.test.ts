/** An extension that only declares a header field, a line field and a button: everything else follows by itself, also on a database that was there before. */
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { invoice, saveAll, saveBasics, SELLER } from '../helpers/basics.ts'
import { eachKind } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { decoded, program, saveApplication, savePeople, signIn } from '../http/visitor.ts'

const acme = fileURLToPath(new URL('../fixtures/acme', import.meta.url))
const PROJECT = 'P-2026 "东方\' <b>'

const payload = (serial: string, more: string): string => `{
  "serialNo": "${serial}", "invoiceType": "02", "includeTaxFlag": "1", "sellerName": "${SELLER.name}", "sellerTaxpayerId": "${SELLER.taxNo}",
  "buyerName": "北京盛新贸易有限公司", "buyerTaxpayerId": "91110105H3J9HTM50M", "drawer": "张敏", "acme_project": ${more},
  "invoiceDetail": [
    { "lineProperty": "0", "goodsName": "系统软件", "revenueCode": "1060301020100000000", "amount": 113.00, "taxRate": "13%", "acme_contractno": "HT-1" },
    { "lineProperty": "0", "goodsName": "系统软件", "revenueCode": "1060301020100000000", "amount": 226.00, "taxRate": "13%", "acme_contractno": "HT-2" }
  ]
}`

await eachKind(t, async (t, fresh) => {
  await t.test('its fields are in the table, the list, the form and the open API, and its button works', async t => {
    const database = await fresh(t)
    const w = await world(t, database, { extensions: [acme] })
    const { app } = w
    const basics = await saveBasics(app)
    await savePeople(app, basics)
    await saveApplication(app)
    const clerk = await signIn(app, 'clerk')
    const erp = await program(app, 'clerk')

    const page = (await clerk.get('/api/lists/sim_invoice_wait')).json()
    t.match(page.columns.at(-1), { key: 'acme_project', name: { zh_CN: '项目' }, hidden: false })
    const form = (await clerk.get('/api/forms/sim_vatinvoice')).json()
    t.match(form.sections.find((section: { name: { zh_CN: string } }) => section.name.zh_CN === '扩展信息'), { fields: [{ field: 'acme_project' }] })
    t.match(form.entries.find((entry: { key: string }) => entry.key === 'items').fields.find((field: { key: string }) => field.key === 'acme_contractno'), { name: { zh_CN: '合同号' } })
    const document = (await app.http.inject('/docs/json')).json().components.schemas['ALLE.INVOICE.OPEN'].properties
    t.match([document.acme_project, document.invoiceDetail.items.properties.acme_contractno], [{ type: 'string' }, { type: 'string' }], 'the OpenAPI document has them')

    t.match(await erp.call('ALLE.INVOICE.OPEN', payload('ACME-1', JSON.stringify(PROJECT))), { errorCode: '0', data: 'ACME-1' })
    t.notMatch((await erp.call('ALLE.INVOICE.OPEN', payload('ACME-1', JSON.stringify(PROJECT)))).message, /未识别/)
    t.match(await erp.call('ALLE.INVOICE.OPEN', payload('ACME-2', JSON.stringify('长'.repeat(61)))), { errorCode: '1003', message: /acme_project/ })
    await w.settle()
    const answer = await erp.call('ALLE.INVOICE.QUERY', { serialNo: 'ACME-1', sellerTaxpayerId: SELLER.taxNo })
    t.match(JSON.parse(decoded(answer.data)), { invoiceStatus: '0', acme_project: PROJECT, invoiceDetail: [{ acme_contractno: 'HT-1' }, { acme_contractno: 'HT-2' }] })

    const ask = { filter: { field: 'acme_project', op: 'contains', value: '东方\'' }, quick: '', sort: [{ field: 'acme_project', dir: 'desc' }], limit: 10, offset: 0, after: null }
    const { rows } = (await clerk.send('POST', '/api/lists/sim_invoice_wait/query', ask)).json()
    t.match(rows, [{ acme_project: PROJECT, issuestatus: '0' }])
    t.equal(rows.length, 1)
    t.match((await clerk.get(`/api/forms/sim_vatinvoice/rows/${rows[0].id as string}`)).json().row, { acme_project: PROJECT, items: [{ acme_contractno: 'HT-1' }, { acme_contractno: 'HT-2' }] })

    const [bare] = await saveAll(app, 'sim_vatinvoice', [invoice(basics.org, 'ACME-3')]) as [string]
    const { result } = (await clerk.send('POST', '/api/lists/sim_invoice_wait/click', { button: 'acme_bar_handover', selection: { ids: [rows[0].id, bare] }, answers: {}, commandId: 'acme-handover' })).json()
    t.match(result.outcomes, [{ id: rows[0].id, outcome: 'done' }, { id: bare, outcome: 'refused', codes: ['ACME_PROJECT_MISSING'], messages: [{ text: /项目/ }] }])
  })

  await t.test('a database that was there before gets the columns, keeps its rows, and serves a host without the extension still', async t => {
    const w = await world(t, await fresh(t))
    const { org } = await saveBasics(w.app)
    const [id] = await saveAll(w.app, 'sim_vatinvoice', [invoice(org, 'OLD-1')]) as [string]
    const before = await w.app.store.load('sim_vatinvoice', [id], 'all', 'all')

    const extended = await buildApp({ config: { ...w.app.config, extensions: [acme] }, logger: pino({ level: 'silent' }), now: w.app.now, version: '0.0.0-test', uiFolder: null })
    t.teardown(async () => { await extended.close() })
    t.match(await extended.store.load('sim_vatinvoice', [id], 'all', 'all'), [{ orderno: 'OLD-1', acme_project: '', totalamount: '113.00', items: [{ goodsname: '系统软件', acme_contractno: '' }] }])
    t.same(await extended.store.sync(extended.model), [], 'a second look finds nothing to do')
    const [made] = await saveAll(extended, 'sim_vatinvoice', [invoice(org, 'NEW-1', { acme_project: '西区' })]) as [string]
    t.match(await extended.store.load('sim_vatinvoice', [made], [], 'all'), [{ acme_project: '西区' }])

    t.same(await w.app.store.load('sim_vatinvoice', [id], 'all', 'all'), before, 'the host without it reads what it read before')
    const [later] = await saveAll(w.app, 'sim_vatinvoice', [invoice(org, 'OLD-2')]) as [string]
    t.match(await extended.store.load('sim_vatinvoice', [later], [], 'all'), [{ acme_project: '' }])
  })
})
