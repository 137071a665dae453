/** The shared payloads through the gateway: every valid one is issued with exactly its sums, every invalid one is refused by name. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'lossless-json'
import t from 'tap'
import { loadDemo } from '../../src/cli/demo/load-demo.ts'
import { eachDatabase } from '../helpers/databases.ts'
import { seeded } from '../helpers/random.ts'
import { world } from '../helpers/world.ts'
import { decoded, encoded } from './visitor.ts'

/** They lie beside the repository; where they do not, this is shown as skipped. */
const folder = process.env.PL_TEST_DATA ?? join(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))), 'shared', 'data', 'open-api')
const isThere = existsSync(join(folder, 'valid.jsonl'))

interface Sample { readonly name: string, readonly serial: string, readonly seller: string, readonly text: string, readonly expect: Readonly<Record<string, string>> }

/** A line of the file with its payload as it is written there, digit by digit. */
function samples (file: string): readonly Sample[] {
  return readFileSync(join(folder, file), 'utf8').split('\n').filter(line => line.trim() !== '').map(line => {
    const { name, payload, expect } = JSON.parse(line)
    const text = line.slice(line.indexOf('"payload": ') + '"payload": '.length, line.lastIndexOf(', "expect"'))
    return { name, serial: String(payload.serialNo), seller: String(payload.sellerTaxpayerId), text, expect }
  })
}

await t.test('the shared payloads', { skip: isThere ? false : 'PL_TEST_DATA names no folder with valid.jsonl' }, async t => {
  await eachDatabase(t, async (t, database) => {
    const w = await world(t, database)
    const { app } = w
    const demo = (await loadDemo({ store: app.store, corridor: app.corridor, now: app.now(), random: seeded(7), dataDir: w.folder, config: app.config }))!
    const post = async (url: string, payload: object, headers: Record<string, string> = {}): Promise<any> => (await app.http.inject({ method: 'POST', url, payload, headers })).json()
    const { data: { app_token: apptoken } } = await post('/api/getAppToken.do', demo)
    const { data: { access_token: token } } = await post('/api/login.do', { apptoken, user: demo.user, accountId: demo.accountId })
    const call = async (interfaceCode: string, text: string): Promise<any> => await post('/kapi/app/sim/openApi', { businessSystemCode: demo.businessSystemCode, interfaceCode, data: encoded(text) }, { access_token: token })

    await t.test('every invalid one is refused with 1003, naming the field', async t => {
      for (const { name, text, expect } of samples('invalid.jsonl')) {
        const answer = await call('ALLE.INVOICE.OPEN', text)
        t.ok(answer.success === false && answer.errorCode === expect.errorCode && answer.message.includes(expect.field), `${name}: ${answer.errorCode} ${answer.message}`)
      }
    })

    await t.test('every valid one is taken, issued, and answered for with its sums', async t => {
      const valid = samples('valid.jsonl')
      for (const { name, text, serial } of valid) {
        const answer = await call('ALLE.INVOICE.OPEN', text)
        if (answer.errorCode !== '0' || answer.data !== serial) t.fail(`${name} ${serial}: ${answer.errorCode} ${answer.message}`)
      }
      await w.settleAll()
      const ledger = new Map((await w.bureau.ledger()).map(row => [row.invoiceNo, row]))
      for (const { name, serial, seller, expect } of valid) {
        const answer = await call('ALLE.INVOICE.QUERY', JSON.stringify({ serialNo: serial, sellerTaxpayerId: seller }))
        const invoice = parse(decoded(answer.data), null, text => text) as Record<string, any>
        const told = { invoiceStatus: invoice.invoiceStatus, invoiceamount: invoice.totalAmount, totaltax: invoice.totalTaxAmount, totalamount: invoice.includeTaxAmount, lines: invoice.invoiceDetail?.length }
        const wanted = { invoiceStatus: '0', invoiceamount: expect.invoiceamount, totaltax: expect.totaltax, totalamount: expect.totalamount, lines: expect.lines }
        t.strictSame(told, wanted, `${name} ${serial}`)
        t.match(ledger.get(invoice.invoiceNum), { total: expect.totalamount, tax: expect.totaltax })
      }
    })
  })
})
