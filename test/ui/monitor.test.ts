/** What a person does on the first day, in a real browser: signs in, issues thirty invoices, watches, reads why one failed, opens one. */
import type { Locator, Page } from 'playwright-core'
import t from 'tap'
import { invoice, saveAll, saveBasics } from '../helpers/basics.ts'
import { freshSqlite } from '../helpers/databases.ts'
import { world } from '../helpers/world.ts'
import { PASSWORD, savePeople } from '../http/visitor.ts'
import { barriers, freshClient, noBrowser, signInAs, startBrowser, textsOf, visit } from './browser.ts'

const CHOSEN = 30
const LEFT = 4
/** The ways a row may go, as its status is called on the screen. */
const STATIONS = ['未开票', '已提交', '开票中', '开票成功', '开票失败']

t.setTimeout(120_000)

await t.test('开票过程监控 in a browser', { skip: noBrowser }, async t => {
  const w = await world(t, await freshSqlite(t), { uiFolder: await freshClient() })
  const { org } = await saveBasics(w.app)
  await savePeople(w.app, { org, otherOrg: org })
  await saveAll(w.app, 'sim_vatinvoice', Array.from({ length: CHOSEN + LEFT }, (_each, at) => invoice(org, `UI${String(at).padStart(4, '0')}`, { buyername: at % 10 === 7 ? `北京【额度】贸易${at}号公司` : `北京盛新贸易${at}号公司` })))
  await w.bureau.control({ latencyMs: [200, 900] })
  w.app.corridor.start()
  const url = await w.app.http.listen({ host: '127.0.0.1', port: 0 })
  const browser = await startBrowser(t)

  await t.test('thirty rows are chosen, issued and watched, and one of them is opened', async t => {
    const { page, complaints } = await visit(browser, url)
    t.same(await barriers(page), [], 'nobody stumbles at the sign-in')
    await signInAs(page, 'admin', PASSWORD)

    t.same(await barriers(page), [], 'nor at home')
    const menu = page.getByRole('navigation', { name: '菜单' })
    for (const folder of ['发票服务', '开票管理', '开票过程管理']) t.ok(await menu.getByRole('button', { name: folder, exact: true }).isVisible(), folder)
    await menu.getByRole('link', { name: '开票过程监控' }).click()
    const grid = page.getByRole('grid', { name: '开票过程监控' })
    await page.getByRole('group', { name: '开票状态' }).getByRole('button', { name: /未开票/ }).click()
    await page.getByText(`已选 0 / ${CHOSEN + LEFT}`).waitFor()
    t.same(await barriers(page), [], 'nor on the list')

    await grid.getByRole('checkbox', { name: '选择第 1 行', exact: true }).click()
    await grid.getByRole('checkbox', { name: `选择第 ${CHOSEN} 行`, exact: true }).click({ modifiers: ['Shift'] })
    t.match(await page.locator('.list-footer').innerText(), new RegExp(`已选 ${CHOSEN} / ${CHOSEN + LEFT}[^]*选中合计金额\\s+3,390\\.00`))

    const before = await watchRows(page)
    await page.getByRole('toolbar').getByRole('button', { name: '开票', exact: true }).click()
    const question = page.getByRole('dialog')
    t.match(await question.innerText(), /30/, 'the question says how many')
    await question.getByRole('button', { name: '确定' }).click()

    const result = page.getByRole('dialog', { name: '开票 · 处理结果' })
    await result.waitFor({ timeout: 60_000 })
    t.match(await result.innerText(), /合计\s*30[^]*成功\s*27[^]*失败\s*3/)
    t.same(new Set(await textsOf(result.locator('.result-lines .result-said'))).size, 1)
    t.match((await textsOf(result.locator('.result-lines .result-said')))[0], /额度/, 'each failed one says why')
    t.same(await barriers(page), [], 'nor on the result')
    t.equal(await result.locator('.result-lines').getByRole('link').count(), 3, 'and leads to its row')
    await result.getByRole('button', { name: /关\s*闭/ }).last().click()

    await page.waitForFunction(() => [...document.querySelectorAll('[role=grid] .grid-row.picked')].every(row => /开票成功|开票失败/.test((row as HTMLElement).innerText)))
    const { seen, order, isSamePage } = await whatWasSeen(page)
    t.ok(isSamePage, 'without reloading')
    t.same(order, before, 'rows stay where they were')
    const walked = Object.values(seen).filter(stations => stations.length > 1)
    t.ok(walked.length >= CHOSEN - 5, `${walked.length} rows were seen on their way`)
    t.ok(walked.every(stations => stations[0] === '未开票' && isForward(stations)), `each goes forward only: ${JSON.stringify(walked.filter(stations => !isForward(stations)))}`)
    t.ok(walked.some(stations => stations.includes('已提交') || stations.includes('开票中')), 'and is seen on the way')
    const failed = grid.getByRole('row').filter({ hasText: '【额度】' }).filter({ hasText: '开票失败' }).first()
    t.match(await failed.innerText(), /授信额度不足/, 'the row itself says why it failed')

    const done = grid.getByRole('row').filter({ hasText: '开票成功' }).first()
    const billno = (await done.getByRole('link').innerText()).trim()
    await done.getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: billno }).waitFor()
    const form = page.locator('.form-page')
    const number = (await form.locator('[data-field=invoiceno] .field-text').innerText()).trim()
    t.match(number, /^\d{20}$/)
    t.match(await form.locator('[data-field=totalamount]').first().innerText(), /113\.00/)
    t.match(await form.locator('[data-entry=items]').innerText(), /系统软件[^]*113\.00/)
    t.ok(await isWithin(form.locator('[data-entry=items]').getByText('价税合计', { exact: true }), form.locator('[data-entry=items] .entry-grid')), 'the sums of a line are in sight without scrolling')
    t.same(await barriers(page), [], 'nor on the form')

    const pdf = await page.request.get(new URL((await form.getByRole('link', { name: /PDF/ }).getAttribute('href'))!, url).href)
    t.match(pdf.headers()['content-type'], 'application/pdf')
    t.equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
    const [file] = await Promise.all([page.waitForEvent('popup'), form.getByRole('link', { name: /XML/ }).click()])
    await file.waitForLoadState()
    t.match(await file.evaluate(() => document.documentElement.textContent), number)
    t.match(await w.bureau.ledger().then(rows => rows.map(row => row.invoiceNo)), new RegExp(number))
    t.same(complaints, [], 'the browser had nothing to complain about')
    await page.context().close()
  })

  await t.test('wrong credentials say no more than that, and every mistake of a form is told at its field', async t => {
    const { page, complaints } = await visit(browser, url)
    await page.getByLabel('用户名').fill('admin')
    await page.getByLabel('密码', { exact: true }).fill('not it')
    await page.getByRole('button', { name: /登\s*录/ }).click()
    t.match(await page.getByRole('alert').first().innerText(), /用户名或密码不正确/)
    await signInAs(page, 'admin', PASSWORD)
    t.same(await barriers(page), [])

    await page.getByRole('link', { name: '开票过程监控' }).first().click()
    await page.getByRole('button', { name: /^未开票/ }).click()
    await page.getByText(`已选 0 / ${LEFT}`).waitFor()
    await page.getByRole('grid').getByRole('link').first().click()
    await page.getByRole('button', { name: '编辑', exact: true }).click()
    await page.locator('[data-field=buyername] input').fill('')
    await page.locator('[data-field=buyertaxno] input').fill('123')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.locator('.form-mistakes li').nth(1).waitFor()
    for (const field of ['buyername', 'buyertaxno']) t.equal(await page.locator(`[data-field=${field}].wrong`).count(), 1, field)
    t.same(await barriers(page), [])
    await page.locator('.page-tab.current .page-tab-close').click()
    t.match(await page.getByRole('dialog').innerText(), /尚未保存/, 'leaving asks first')
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()

    await page.goto(`${url}/form/sim_vatinvoice/new`)
    await page.locator('[data-field=org] input').press('F7')
    const picker = page.getByRole('dialog', { name: /选择组织/ })
    await picker.getByRole('row').nth(2).dblclick()
    t.match(await page.locator('[data-field=org]').innerText(), /深圳远帆|上海晨星/)
    t.same(complaints.filter(each => !each.includes('401')), [])
    await page.context().close()
  })

  await t.test('everything is reached by keys alone', async t => {
    const { page, complaints } = await visit(browser, url)
    await page.getByLabel('用户名').waitFor()
    await page.keyboard.type('admin')
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: '首页' }).waitFor()

    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('监控')
    await page.getByRole('dialog').getByText('开票过程监控').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const footer = page.locator('.list-footer')
    await footer.getByText(`已选 0 / ${CHOSEN + LEFT}`).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('盛新贸易1')
    await footer.getByText('已选 0 / 10').waitFor()
    t.equal(await tabTo(page, '[role=grid]'), true, 'Tab arrives at the rows')

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await footer.getByText('已选 1 / 10').waitFor()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await footer.getByText('已选 3 / 10').waitFor()
    await page.keyboard.press('Control+a')
    await footer.getByText('已选全部 10 条（所有页）').waitFor()
    await page.keyboard.press('Escape')
    await footer.getByText('已选 0 / 10').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^FP-/ }).waitFor()
    await page.goBack()
    await footer.getByText('已选 0 / 10').waitFor()
    t.same(complaints, [])
    await page.context().close()
  })

  await t.test('a phone shows cards, and nothing is wider than it', async t => {
    const { page, complaints } = await visit(browser, url, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    await signInAs(page, 'admin', PASSWORD)
    await page.getByRole('button', { name: '菜单', exact: true }).tap()
    await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '开票过程监控' }).tap()
    const cards = page.getByRole('list', { name: '开票过程监控' })
    await cards.getByRole('listitem').first().waitFor()
    t.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
    t.same(await barriers(page), [])
    await cards.getByRole('listitem').first().getByRole('button').first().tap()
    await page.getByRole('heading', { level: 1, name: /^FP-/ }).waitFor()
    t.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
    t.same(await barriers(page), [])
    t.same(complaints, [])
    await page.context().close()
  })

  await t.test('in the dark and in English everything is still read', async t => {
    const { page, complaints } = await visit(browser, url)
    await signInAs(page, 'admin', PASSWORD)
    await page.getByRole('link', { name: '开票过程监控' }).first().click()
    await page.getByRole('grid').getByRole('row').nth(1).waitFor()
    await page.getByRole('button', { name: '切换到深色' }).click()
    await page.getByRole('button', { name: /Switch to English/i }).click()
    await page.getByRole('grid', { name: 'Invoicing monitor' }).waitFor()
    t.ok(await page.getByRole('toolbar').getByRole('button', { name: 'Issue', exact: true }).isVisible())
    t.ok(await brightness(page) < 60, 'dark is dark')
    await page.mouse.move(0, 0)
    t.same(await barriers(page), [])
    await page.getByRole('grid').getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: /^FP-/ }).waitFor()
    t.notMatch(await page.locator('.form-nav').innerText(), /\p{Script=Han}/u)
    t.notMatch((await textsOf(page.locator('.field label'))).join(), /\p{Script=Han}/u, 'every field is named in English')
    t.same(await barriers(page), [])
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /^FP-/ }).waitFor()
    t.ok(await brightness(page) < 60, 'both are kept')
    t.same(complaints, [])
    await page.context().close()
  })
})

/** Writes down every status that each drawn row shows from now on. Out: the order of the rows. */
async function watchRows (page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const seen: Record<string, string[]> = {}
    const look = (): void => {
      for (const row of document.querySelectorAll('[role=grid] .grid-row')) {
        const id = row.querySelector('a')?.textContent ?? ''
        const status = row.querySelector('.tag')?.textContent ?? ''
        const stations = seen[id] ??= []
        if (stations.at(-1) !== status) stations.push(status)
      }
    }
    look()
    new MutationObserver(look).observe(document.querySelector('[role=grid]')!, { subtree: true, childList: true, characterData: true })
    Object.assign(globalThis, { seen })
    return [...document.querySelectorAll('[role=grid] .grid-row a')].map(link => link.textContent ?? '')
  })
}

async function whatWasSeen (page: Page): Promise<{ seen: Record<string, readonly string[]>, order: readonly string[], isSamePage: boolean }> {
  return await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen?: Record<string, string[]> }
    return { seen: seen ?? {}, isSamePage: seen !== undefined, order: [...document.querySelectorAll('[role=grid] .grid-row a')].map(link => link.textContent ?? '') }
  })
}

function isForward (stations: readonly string[]): boolean { return stations.every((station, at) => at === 0 || STATIONS.indexOf(station) > STATIONS.indexOf(stations[at - 1]!)) }

/** Presses Tab until something of a kind has the focus. Out: whether it came to that. */
async function tabTo (page: Page, selector: string): Promise<boolean> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector)) return true
  }
  return false
}

/** How bright the page's ground is, 0 to 255. */
async function brightness (page: Page): Promise<number> {
  return await page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number) as [number, number, number]
    return (red + green + blue) / 3
  })
}

/** Whether all of something is in sight within what scrolls it. */
async function isWithin (inner: Locator, outer: Locator): Promise<boolean> {
  const [one, other] = await Promise.all([inner.boundingBox(), outer.boundingBox()])
  return one !== null && other !== null && one.x >= other.x && one.x + one.width <= other.x + other.width
}
