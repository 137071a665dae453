/** `piaoliu test --in FOLDER`: the tests of an extension, each a process of its own that is lent the host's SDK. */
import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inRepository } from './repository.ts'
import { speaker } from './speak.ts'
import { tapReport } from './tap-report.ts'

/**
 * Runs every test under an extension's test/.
 *
 * Out: exit code: 0 where there are tests and all passed.
 */
export async function testExtension (folder: string): Promise<number> {
  const found = await readdir(join(folder, 'test'), { recursive: true, withFileTypes: true }).catch(() => [])
  const files = found.filter(entry => entry.isFile() && entry.name.endsWith('.test.ts')).map(entry => join(entry.parentPath, entry.name)).sort()
  if (files.length === 0) process.stderr.write(speaker(process.env)(`${folder}/test 里没有测试（*.test.ts）\n`, `There is no test (*.test.ts) in ${folder}/test\n`))
  let [passed, failed] = [0, 0]
  for (const file of files) {
    const one = await runOne(folder, file)
    passed += one.passed
    failed += one.failed
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed > 0 || passed === 0 ? 1 : 0
}

/** Run from within a test, tap would take this for a part of that one and leave out its totals. */
const ownEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(env).filter(([name]) => !/^_?TAP(_|$)/.test(name)))

async function runOne (folder: string, file: string): Promise<{ readonly passed: number, readonly failed: number }> {
  const node = spawn(process.execPath, ['--import', inRepository('node_modules/tsx/dist/esm/index.mjs'), '--import', inRepository('src/plugin/lend-sdk.js'), file], { cwd: folder, env: ownEnvironment(process.env), stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number>(resolve => node.once('close', code => resolve(code ?? 1)))
  const { passed, failed } = await tapReport(createInterface({ input: node.stdout }), line => { process.stdout.write(`${line}\n`) })
  // A test that died before its first assertion has passed nothing, whatever it counted.
  return { passed, failed: failed + (await ended !== 0 && failed === 0 ? 1 : 0) }
}
