/** The web client in a real browser before a real host: what a person does, and what everybody must be able to read. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import t from 'tap'
import { openHost, type OpenHost } from './open-host.ts'

const executablePath = process.env.PL_TEST_CHROMIUM
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const MONITOR = '/list/sim_invoice_wait'

/** A page of its own session; what the browser complains of is a fault, except the first question whether somebody is signed in. */
async function visit (browser: Browser, size: { readonly width: number, readonly height: number }, colorScheme: 'light' | 'dark' = 'light'): Promise<{ readonly page: Page, readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', colorScheme, bypassCSP: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => { if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text()) })
  return { page, complaints }
}

async function tryToSignIn (page: Page, host: OpenHost, password: string): Promise<void> {
  await page.goto(host.url)
  await page.getByLabel('用户名').fill(host.user)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: /登\s*录/ }).click()
}

async function signIn (page: Page, host: OpenHost): Promise<void> {
  await tryToSignIn(page, host, host.password)
  await page.locator('.frame').waitFor()
}

/** What axe finds against WCAG 2 A and AA. */
async function unreadable (page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string, nodes: { html: string }[] }[] }> } }
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`))
  })
}

t.setTimeout(120_000)
if (executablePath === undefined) {
  t.test('in a browser', { skip: 'PL_TEST_CHROMIUM is not set, e.g. /usr/bin/chromium' }, async () => {})
} else {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  t.teardown(async () => await browser.close())
  const host = await openHost(t, Array.from({ length: 40 }, (_, at) => at === 20 ? '北京【额度】有限公司' : `北京盛新贸易第${at + 1}有限公司`))

  await t.test('wrong credentials say no more than that', async t => {
    const { page } = await visit(browser, { width: 1440, height: 900 })
    await tryToSignIn(page, host, 'not it')
    await page.getByRole('alert').first().waitFor()
    t.match(await page.getByRole('alert').first().textContent(), /用户名或密码不正确/)
    await page.context().close()
  })

  await t.test('thirty pending invoices are chosen, issued, watched, and one of them is opened with its files', async t => {
    const { page, complaints } = await visit(browser, { width: 1440, height: 900 })
    await signIn(page, host)
    await page.getByRole('link', { name: '开票过程监控', exact: true }).first().click()
    const grid = page.getByRole('grid', { name: '开票过程监控' })
    await page.getByRole('button', { name: /^未开票 40/ }).click()
    await grid.getByRole('row').nth(5).waitFor()
    await grid.focus()
    await page.keyboard.press('Space')
    for (let row = 1; row < 30; row++) await page.keyboard.press('Shift+ArrowDown')
    t.match(await page.locator('.list-footer').textContent(), /已选 30 \/ 40.*3,390\.00/, 'the sum of the chosen is exact')

    await page.getByRole('button', { name: '开票', exact: true }).click()
    t.match(await page.getByRole('dialog').textContent(), /30/, 'it asks first, and says how many')
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
    const result = page.locator('.result-dialog')
    await result.waitFor({ timeout: 60_000 })
    t.match(await result.textContent(), /合计30.*成功29.*失败1/)
    t.match(await result.locator('.result-lines').textContent(), /额度/, 'the reason of the failed one is told')
    await result.getByRole('button', { name: '关闭' }).last().click()

    await page.getByRole('button', { name: /开票成功 29/ }).waitFor()
    await page.keyboard.press('Control+Home')
    t.ok(await grid.locator('.tag-success').count() > 0, 'rows stand where they stood, with their new status')
    await grid.locator('.grid-row:has(.tag-success) a').first().click()
    await page.getByText(/^\d{20}$/).first().waitFor()
    const pdf = await page.locator('.files a').first().getAttribute('href')
    const file = await page.context().request.get(host.url + pdf!)
    t.match([file.status(), file.headers()['content-type']], [200, /pdf/])
    t.match(await page.locator('.journal').textContent(), /新增.*开票/)
    await page.goBack()
    t.match(page.url(), /sim_invoice_wait$/, 'back leads to the list')
    t.same(complaints, [])
    await page.context().close()
  })

  await t.test('all mistakes of a form are told at once, each at its field, and leaving unsaved asks first', async t => {
    const { page } = await visit(browser, { width: 1440, height: 900 })
    await signIn(page, host)
    await page.goto(`${host.url}${MONITOR}`)
    await page.getByRole('button', { name: /^未开票/ }).click()
    await page.locator('.grid-row:has(.tag-neutral) a').first().click()
    await page.getByRole('button', { name: '编辑', exact: true }).click()
    await page.locator('[data-field=buyername] input').fill('')
    await page.locator('[data-field=buyertaxno] input').fill('123')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.locator('.form-mistakes li').nth(1).waitFor()
    t.equal(await page.locator('[data-field=buyername].wrong').count(), 1)
    t.equal(await page.locator('[data-field=buyertaxno].wrong').count(), 1)
    await page.keyboard.press('Escape')
    await page.locator('.page-tab.current .page-tab-close').click()
    t.match(await page.getByRole('dialog').textContent(), /尚未保存/)
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click()

    await page.locator('[data-field=org] input').press('F7')
    const picker = page.getByRole('dialog', { name: /选择组织/ })
    await picker.getByRole('row').nth(2).dblclick()
    t.match(await page.locator('[data-field=org]').textContent(), /深圳远帆|上海晨星/)
    await page.context().close()
  })

  for (const colour of ['light', 'dark'] as const) {
    await t.test(`everything can be read and reached, ${colour}`, async t => {
      const { page, complaints } = await visit(browser, { width: 1440, height: 900 }, colour)
      await page.goto(host.url)
      await page.getByLabel('用户名').waitFor()
      t.same(await unreadable(page), [], 'sign-in')
      await signIn(page, host)
      await page.locator('.home').waitFor()
      t.same(await unreadable(page), [], 'home')
      await page.goto(`${host.url}${MONITOR}`)
      await page.locator('.grid-row').first().waitFor()
      t.same(await unreadable(page), [], 'list')
      await page.locator('.grid-row a').first().click()
      await page.locator('.journal').waitFor()
      t.same(await unreadable(page), [], 'form')
      t.same(complaints, [])
      await page.context().close()
    })
  }

  await t.test('on a phone the list is cards and the menu a drawer, in English as well', async t => {
    const { page } = await visit(browser, { width: 390, height: 844 })
    await signIn(page, host)
    await page.getByRole('button', { name: '菜单', exact: true }).click()
    await page.getByRole('dialog').getByRole('link', { name: '开票过程监控', exact: true }).click()
    await page.locator('.card').first().waitFor()
    t.equal(await page.evaluate('document.documentElement.scrollWidth'), 390, 'nothing hangs over the edge')
    await page.getByRole('button', { name: 'Switch to English' }).click()
    await page.getByRole('button', { name: /^Not issued/ }).waitFor()
    t.equal(await page.evaluate('document.documentElement.lang'), 'en')
    await page.context().close()
  })
}
