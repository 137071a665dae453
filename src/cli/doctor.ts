/** `piaoliu doctor`: says what is amiss with this machine or the metadata, and what to do. */
import { readConfig } from '../config.ts'
import { bad, reason, type Finding } from './doctor/finding.ts'
import { checkClient, checkMetadata, checkTypes } from './doctor/house.ts'
import { checkClock, checkDataFolder, checkFont, checkNode, checkPackages, checkSqlite } from './doctor/machine.ts'
import { checkBureau, checkDatabase, checkPorts } from './doctor/surroundings.ts'
import { speaker, type Speak } from './speak.ts'

const sign = { good: '✓', odd: '!', bad: '✗' }

/**
 * Makes every check, prints a line for each, and below it what to do.
 *
 * Out:    1 where anything keeps the host from working.
 * Errors: PL_CONFIG_INVALID, which explains itself.
 */
export async function run (): Promise<number> {
  const say = speaker(process.env)
  const config = readConfig(process.env, process.cwd())
  const now = new Date()
  // One after the other, so that the lines come in an order that reads from the ground up.
  const checks: Array<() => Promise<Finding | Finding[]>> = [
    () => checkNode(say), () => checkPackages(say), () => checkSqlite(say), () => checkDataFolder(config.dataDir, say), () => checkClock(now, say), () => checkFont(say),
    () => checkPorts(config, say), () => checkDatabase(config, now, say), () => checkBureau(config, say),
    () => checkMetadata(config, say), () => checkTypes(say), () => checkClient(say)
  ]
  const findings: Finding[] = []
  for (const check of checks) {
    const found = await Promise.resolve().then(check).then(result => [result].flat(), fault => [undone(fault, say)])
    for (const finding of found) print(finding)
    findings.push(...found)
  }
  process.stdout.write(`${summary(findings, say)}\n`)
  return findings.some(({ state }) => state === 'bad') ? 1 : 0
}

const undone = (fault: unknown, say: Speak): Finding => bad(reason(fault), say('这一项没能检查完', 'this check could not be finished'))

function print ({ state, what, remedy }: Finding): void {
  process.stdout.write(`${sign[state]} ${what}\n${remedy === undefined ? '' : `    → ${remedy}\n`}`)
}

function summary (findings: readonly Finding[], say: Speak): string {
  const count = (wanted: Finding['state']): number => findings.filter(({ state }) => state === wanted).length
  return `\n${say(`${count('good')} 项正常，${count('odd')} 项留意，${count('bad')} 项须处理`, `${count('good')} fine, ${count('odd')} to look at, ${count('bad')} to mend`)}`
}
