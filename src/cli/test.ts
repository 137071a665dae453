/** `piaoliu test`: runs the tests, says what was skipped and why, and ends with the counts alone on a line. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { inRepository, repository } from './repository.ts'
import { testExtension } from './test-extension.ts'
import { speaker, type Speak } from './speak.ts'
import { tapReport, type TapTotals } from './tap-report.ts'

const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Runs tap over all tests, or over the files that are named; `--in FOLDER` runs those of an extension.
 *
 * Out: 0 where everything passed; with CI=true a skipped test counts against it.
 */
export async function run (args: string[]): Promise<number> {
  const at = args.indexOf('--in')
  if (at >= 0) return await testExtension(resolve(args[at + 1] ?? '.'))
  const files = args
  const say = speaker(process.env)
  const print = (line: string): void => { process.stdout.write(`${line}\n`) }
  const env = { ...process.env, ...browser(process.env) }
  for (const line of notTested(env, say)) print(line)

  const { exitCode, totals } = await runTap(files, env, print)
  const skipped = totals.skipped.length
  for (const line of new Set(totals.skipped)) print(`- ${say('跳过', 'skipped')}: ${line}`)
  const refused = env.CI === 'true' && skipped > 0
  if (refused) print(say('CI=true 时不允许跳过测试', 'With CI=true nothing may be skipped'))
  // A runner that died before its first test has passed nothing, whatever it counted.
  const failed = totals.failed + (exitCode !== 0 && totals.failed === 0 ? 1 : 0)
  print(`${totals.passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed > 0 || refused || totals.passed === 0 ? 1 : 0
}

async function runTap (files: string[], env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<{ exitCode: number, totals: TapTotals }> {
  const tap = spawn(process.execPath, [inRepository('node_modules/tap/dist/esm/run.mjs'), 'run', '--reporter=tap', ...files], {
    cwd: repository, env, stdio: ['ignore', 'pipe', 'inherit']
  })
  const ended = new Promise<number>(resolve => tap.once('close', code => resolve(code ?? 1)))
  const totals = await tapReport(createInterface({ input: tap.stdout }), print)
  return { exitCode: await ended, totals }
}

function browser (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const found = env.PL_TEST_CHROMIUM ?? chromiums.find(file => existsSync(file))
  return found === undefined ? {} : { PL_TEST_CHROMIUM: found }
}

const notTested = (env: NodeJS.ProcessEnv, say: Speak): string[] => [
  ...env.PL_TEST_MYSQL ? [] : [say(
    '- 不测 MySQL：设 PL_TEST_MYSQL=mysql://root@127.0.0.1:3306 即测（每个测试自建自删数据库）',
    '- MySQL is not tested: set PL_TEST_MYSQL=mysql://root@127.0.0.1:3306 (each test makes and drops a database of its own)')],
  ...env.PL_TEST_CHROMIUM ? [] : [say(
    '- 不测浏览器：安装 chromium，或设 PL_TEST_CHROMIUM 为其路径',
    '- No browser is tested: install chromium, or set PL_TEST_CHROMIUM to its path')]
]
