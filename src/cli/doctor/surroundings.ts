/** What the host speaks with: its ports, its database, the bureau. */
import { existsSync } from 'node:fs'
import type { Config } from '../../config.ts'
import { portTrouble } from '../ports.ts'
import type { Speak } from '../speak.ts'
import { bad, good, odd, reason, type Finding } from './finding.ts'

const patienceMs = 2_000
const oldestMariaDb = [10, 6]
const oldestMySql = [8, 0]

/** The host's port and the pretended bureau's are free, or already serve what they should. */
export async function checkPorts (config: Config, say: Speak): Promise<Finding[]> {
  const findings = [await checkPort('PL_PORT', config.host, config.port, say)]
  if (config.sandboxPort !== null) findings.push(await checkPort('PL_SANDBOX_PORT', '127.0.0.1', config.sandboxPort, say))
  return findings
}

async function checkPort (variable: string, host: string, port: number, say: Speak): Promise<Finding> {
  const name = `${variable}=${port}`
  const trouble = await portTrouble(host, port)
  if (trouble === null) return good(`${name} ${say('空闲', 'is free')}`)
  if (trouble === 'EADDRINUSE' && await answers(`http://${host}:${port}`)) return good(`${name} ${say('已由运行中的服务使用', 'serves a running host')}`)
  return bad(`${name}: ${trouble}`, say(`换一个端口：设 ${variable}`, `choose another port: set ${variable}`))
}

async function answers (url: string): Promise<boolean> {
  return await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(patienceMs) }).then(reply => reply.ok, () => false)
}

/** The bureau at its address: the pretended one starts with the host, any other must answer now. */
export async function checkBureau (config: Config, say: Speak): Promise<Finding> {
  const name = say('税局通道 ', 'bureau ') + config.bureauUrl
  if (await answers(config.bureauUrl)) return good(`${name} ${say('有应答', 'answers')}`)
  if (config.sandboxPort !== null) return good(`${name} ${say('（模拟税局，随服务启动）', '(the pretended bureau, starts with the host)')}`)
  return odd(`${name} ${say('无应答', 'does not answer')}`, say('检查 PL_BUREAU_URL；没有它发票会停在开票中，直到问得到结果', 'check PL_BUREAU_URL; without it invoices stay in 开票中 until the bureau can be asked'))
}

/** The database can be reached and is of a kind that works. */
export async function checkDatabase (config: Config, now: Date, say: Speak): Promise<Finding[]> {
  return config.database.kind === 'sqlite' ? [await checkSqliteFile(config.database.file, say)] : await checkMySql(config.database.url, now, say)
}

async function checkSqliteFile (file: string, say: Speak): Promise<Finding> {
  if (!existsSync(file)) return good(say('数据库 SQLite：首次启动时创建 ', 'database SQLite: made at the first start, ') + file)
  try {
    const { default: Database } = await import('better-sqlite3')
    const database = new Database(file, { readonly: true, timeout: patienceMs })
    const { tables } = database.prepare("select count(*) as tables from sqlite_master where type = 'table'").get() as { tables: number }
    database.close()
    return good(`${say('数据库', 'database')} SQLite · ${tables} ${say('张表', 'tables')}`)
  } catch (fault) {
    return bad(`${say('数据库', 'database')} ${file}: ${reason(fault)}`, say('该文件可能损坏或无读权限：从备份恢复，或设 PL_DATA 为新目录', 'the file may be damaged or not readable: restore a backup, or set PL_DATA to a new folder'))
  }
}

async function checkMySql (url: string, now: Date, say: Speak): Promise<Finding[]> {
  const shown = url.replace(/:[^:@/]*@/, ':…@')
  try {
    const { createConnection } = await import('mysql2/promise')
    const connection = await createConnection({ uri: url, connectTimeout: patienceMs, dateStrings: true })
    const [rows] = await connection.query('select version() as version, @@character_set_database as charset, utc_timestamp(3) as clock')
    await connection.end()
    const { version, charset, clock } = (rows as Array<{ version: string, charset: string, clock: string }>)[0]!
    return [versionFinding(version, shown, say), charsetFinding(charset, say), clockFinding(clock, now, say)]
  } catch (fault) {
    return [bad(`${say('数据库', 'database')} ${shown}: ${reason(fault)}`, say(
      '检查 PL_DB 的地址、用户和密码；库不存在时先执行 CREATE DATABASE 库名 CHARACTER SET utf8mb4',
      'check the address, user and password in PL_DB; where the database is missing, run CREATE DATABASE name CHARACTER SET utf8mb4'))]
  }
}

function versionFinding (version: string, shown: string, say: Speak): Finding {
  const isMariaDb = version.includes('MariaDB')
  const [major = 0, minor = 0] = version.split('.').map(part => Number.parseInt(part, 10))
  const [oldestMajor = 0, oldestMinor = 0] = isMariaDb ? oldestMariaDb : oldestMySql
  const name = `${say('数据库', 'database')} ${isMariaDb ? 'MariaDB' : 'MySQL'} ${version} · ${shown}`
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return good(name)
  return bad(name, say('请用 MySQL 8.0 或 MariaDB 10.6 以上', 'use MySQL 8.0 or MariaDB 10.6, or newer'))
}

const charsetFinding = (charset: string, say: Speak): Finding => charset === 'utf8mb4'
  ? good(say('数据库字符集 utf8mb4', 'database character set utf8mb4'))
  : odd(say(`数据库字符集 ${charset}`, `database character set ${charset}`), say('ALTER DATABASE 库名 CHARACTER SET utf8mb4', 'ALTER DATABASE name CHARACTER SET utf8mb4'))

function clockFinding (clock: string, now: Date, say: Speak): Finding {
  const driftMs = Math.abs(Date.parse(`${clock.replace(' ', 'T')}Z`) - now.getTime())
  const toleratedMs = 5_000
  if (driftMs <= toleratedMs) return good(say('数据库时钟一致', 'the clock of the database agrees'))
  return odd(say(`数据库时钟相差 ${driftMs} 毫秒`, `the clock of the database is ${driftMs} ms off`), say('两台机器都用 NTP 校时', 'set the time of both machines by NTP'))
}
