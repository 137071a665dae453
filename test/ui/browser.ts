/** A real browser at a real host, and what a test looks for in it. */
import { createRequire } from 'node:module'
import { existsSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { buildClient, clientFolder, isClientCurrent } from '../../src/cli/client.ts'

const installed = process.env.PL_TEST_CHROMIUM ?? '/usr/bin/chromium'
/** Why no browser can be started here; false where one can. */
export const noBrowser: string | false = existsSync(installed) ? false : `there is no browser at ${installed}; set PL_TEST_CHROMIUM to one`

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Ending { teardown: (end: () => Promise<void>) => void }

/** Starts a browser that ends with the test. */
export async function startBrowser (t: Ending): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: installed, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  t.teardown(async () => { await browser.close() })
  return browser
}

/** The client as it is today: built where it is not. */
export async function freshClient (): Promise<string> {
  if (!await isClientCurrent()) await buildClient()
  return clientFolder
}

export interface Visit {
  readonly page: Page
  /** What the browser complained about: scripts that threw, what was refused or missing. */
  readonly complaints: readonly string[]
}

/** Opens a page with a profile of its own. */
export async function visit (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', ...options })
  // Code sent to the page keeps the marks of its compiler, which the page does not know.
  await context.addInitScript('globalThis.__name ??= fn => fn')
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints: string[] = []
  page.on('pageerror', error => { complaints.push(`thrown: ${error.message}`) })
  page.on('console', message => { if (['error', 'warning'].includes(message.type()) && !isFirstQuestion(message.text(), message.location().url)) complaints.push(`${message.type()}: ${message.text()}`) })
  await page.goto(url)
  return { page, complaints }
}

/** Whoever comes without a session asks for one once and is told 401; the browser writes that down. */
const isFirstQuestion = (text: string, url: string): boolean => text.includes('401') && new URL(url).pathname === '/api/session'

export async function signInAs (page: Page, user: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(user)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: '首页' }).waitFor()
}

/** What somebody who cannot see or point would stumble over: serious and critical findings of axe, one line each. */
export async function barriers (page: Page): Promise<readonly string[]> {
  // Colours that are still on their way from one theme to the other are nobody's barrier.
  await page.waitForFunction(() => document.getAnimations().every(each => each.playState !== 'running' || each.effect?.getTiming().iterations === Infinity))
  await page.evaluate(axe)
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: readonly { id: string, impact: string, nodes: readonly { html: string, failureSummary: string }[] }[] }> } }).axe.run()
    return violations.filter(each => each.impact === 'serious' || each.impact === 'critical').map(each => `${each.id} (${each.nodes.length}): ${each.nodes[0]!.html.slice(0, 200)} ${each.nodes[0]!.failureSummary}`)
  })
}

/** Rows of a grid by the text of one column, as they are drawn now. */
export const textsOf = async (cells: Locator): Promise<readonly string[]> => (await cells.allInnerTexts()).map(text => text.trim())
