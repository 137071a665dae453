/** `piaoliu bench`: runs each benchmark under test/bench in a process of its own, one after the other. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { inRepository, repository } from './repository.ts'
import { speaker } from './speak.ts'

/**
 * Runs all benchmarks, or those whose file name contains one of the given words; options (`--quick`) go to each of them.
 */
export async function run (args: string[]): Promise<number> {
  const options = args.filter(arg => arg.startsWith('--'))
  const words = args.filter(arg => !arg.startsWith('--'))
  const names = (await readdir(inRepository('test/bench')).catch(() => []))
    .filter(name => name.endsWith('.bench.ts') && (words.length === 0 || words.some(word => name.includes(word))))
    .sort()
  if (names.length === 0) {
    process.stderr.write(speaker(process.env)(
      'test/bench/ 里没有这样的性能测试（*.bench.ts）\n', 'There is no such benchmark (*.bench.ts) in test/bench/\n'))
    return 1
  }
  let worst = 0
  for (const name of names) worst = Math.max(worst, await runOne(inRepository('test/bench', name), options))
  return worst
}

// One process each: a benchmark must not find the heap and the caches of the one before.
async function runOne (file: string, options: readonly string[]): Promise<number> {
  const bench = spawn(process.execPath, ['--import', 'tsx', file, ...options], { cwd: repository, stdio: 'inherit' })
  const [code] = await once(bench, 'exit') as [number | null]
  return code ?? 1
}
