/** The few records an invoice needs around it, and pending invoices, saved through the corridor like any other. */
import { randomUUID } from 'node:crypto'
import type { App } from '../../src/app.ts'
import { hostPrincipal } from '../../src/operation/command.ts'
import type { Outcome } from '../../src/sdk/types.ts'

export const SELLER = { name: '上海晨星软件有限公司', taxNo: '91310115MA1KDEM06N' }
export const OTHER_SELLER = { name: '深圳远帆科技有限公司', taxNo: '91440300MA5FAKE086' }
const SOFTWARE = '1060301020100000000'

export interface Basics { readonly org: string, readonly otherOrg: string }

/** Saves rows by the `save` operation and gives their ids; a refusal is a fault of the test. */
export async function saveAll (app: App, entity: string, values: readonly Record<string, unknown>[]): Promise<readonly string[]> {
  const { outcomes } = await app.corridor.run({ id: randomUUID(), entity, operation: 'save', source: 'host', by: hostPrincipal('test'), now: app.now(), rows: { data: values.map(each => ({ id: null, version: null, values: each })) } })
  return outcomes.map(outcome => {
    if (outcome.outcome !== 'done') throw new Error(`${entity} was not saved: ${JSON.stringify(outcome)}`)
    return outcome.id
  })
}

/** Two organisations with their taxpayer data and one tax code. */
export async function saveBasics (app: App): Promise<Basics> {
  const [org, otherOrg] = await saveAll(app, 'bos_org', [{ number: 'CX', name: SELLER.name, enable: '1' }, { number: 'YF', name: OTHER_SELLER.name, enable: '1' }]) as [string, string]
  await saveAll(app, 'bdm_enterprise_baseinfo', [
    { number: SELLER.taxNo, name: SELLER.name, org, channel: 'rpa', status: '1' },
    { number: OTHER_SELLER.taxNo, name: OTHER_SELLER.name, org: otherOrg, channel: 'leqi', status: '1' }
  ])
  await saveAll(app, 'er_taxclasscode', [{ number: SOFTWARE, name: '通用应用软件', simplename: '软件' }])
  return { org, otherOrg }
}

/** A pending invoice of one line; `total` is tax-inclusive at 13 %. */
export const invoice = (org: string, serial: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  org, orderno: serial, invoicetype: '10xdp', issuetype: '0', hsbz: '1', buyertype: '0', buyerproperty: '0', buyername: '北京盛新贸易有限公司', buyertaxno: '91110105H3J9HTM50M',
  drawer: '张敏',
  items: [{ rowtype: '0', goodsname: '系统软件', goodscode: SOFTWARE, simplegoodsname: '软件', unit: '套', num: '1', taxunitprice: '113', taxamount: '113.00', taxrate: '0.13' }],
  ...more
})

/** Runs an operation on rows as the host would for an administrator. */
export async function operate (app: App, operation: string, ids: readonly string[]): Promise<readonly Outcome[]> {
  return (await app.corridor.run({ id: randomUUID(), entity: 'sim_vatinvoice', operation, source: 'button', by: hostPrincipal('test'), now: app.now(), rows: { ids } })).outcomes
}
