/** What the machine must have: Node, the packages, room to write, the right time, a font. */
import { constants, existsSync } from 'node:fs'
import { access, mkdir, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inRepository } from '../repository.ts'
import type { Speak } from '../speak.ts'
import { bad, good, odd, reason, type Finding } from './finding.ts'

const enoughBytes = 1_000_000_000
const leastBytes = 100_000_000
const font = 'node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'

/** The running Node against the version that package.json asks for. */
export async function checkNode (say: Speak): Promise<Finding> {
  const { engines } = JSON.parse(await readFile(inRepository('package.json'), 'utf8')) as { engines: { node: string } }
  // piaoliu.js refuses an older one, so that here it is new enough.
  return good(`Node ${process.versions.node} (${say('要求', 'asked for')} ${engines.node})`)
}

/** Every package of package.json, in the version that the lock file names. */
export async function checkPackages (say: Speak): Promise<Finding> {
  const lock = JSON.parse(await readFile(inRepository('package-lock.json'), 'utf8')) as Lock
  const { dependencies = {}, devDependencies = {} } = lock.packages['']!
  const wrong = async (names: string[]): Promise<string[]> => (await Promise.all(names.map(async name => await mismatch(name, lock)))).filter(text => text !== null)
  const [needed, forBuilding] = await Promise.all([wrong(Object.keys(dependencies)), wrong(Object.keys(devDependencies))])
  if (needed.length > 0) return bad(say('缺少或版本不符的 npm 包：', 'npm packages missing or of another version: ') + needed.join(', '), say('运行 npm ci', 'run npm ci'))
  if (forBuilding.length > 0) return odd(say('缺少构建和测试用的 npm 包：', 'npm packages for building and testing missing: ') + forBuilding.join(', '), say('要构建或测试时运行 npm ci（不带 --omit=dev）', 'to build or test, run npm ci without --omit=dev'))
  return good(say('npm 包齐全', 'npm packages are complete'))
}

interface Lock { packages: Record<string, { version?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }> }

async function mismatch (name: string, lock: Lock): Promise<string | null> {
  const wanted = lock.packages[`node_modules/${name}`]?.version ?? '?'
  const text = await readFile(inRepository('node_modules', name, 'package.json'), 'utf8').catch(() => null)
  if (text === null) return `${name} ${wanted}`
  const { version } = JSON.parse(text) as { version: string }
  return version === wanted ? null : `${name} ${version} ≠ ${wanted}`
}

/** The compiled SQLite driver loads and answers. */
export async function checkSqlite (say: Speak): Promise<Finding> {
  try {
    const { default: Database } = await import('better-sqlite3')
    const memory = new Database(':memory:')
    const { version } = memory.prepare('select sqlite_version() as version').get() as { version: string }
    memory.close()
    return good(`better-sqlite3 · SQLite ${version}`)
  } catch (fault) {
    return bad(`better-sqlite3: ${reason(fault)}`, say(
      '运行 npm rebuild better-sqlite3；没有预编译包时需要 python3、make、g++。换过 Node 大版本后也要重建',
      'run npm rebuild better-sqlite3; where there is no prebuilt one it needs python3, make and g++. Rebuild after changing the major version of Node as well'))
  }
}

/** The data folder can be written and has room. */
export async function checkDataFolder (dataDir: string, say: Speak): Promise<Finding> {
  const name = say('数据目录 ', 'data folder ') + dataDir
  const probe = join(dataDir, `.doctor-${process.pid}`)
  const isNew = !existsSync(dataDir)
  try {
    await mkdir(dataDir, { recursive: true })
    await writeFile(probe, 'x')
    await rm(probe)
    const { bavail, bsize } = await statfs(dataDir)
    if (isNew) await rm(dataDir, { recursive: true })
    return room(name, bavail * bsize, say)
  } catch (fault) {
    return bad(`${name}: ${reason(fault)}`, say('给运行服务的用户写权限，或设 PL_DATA 为另一目录', 'let the user who runs the host write there, or set PL_DATA to another folder'))
  }
}

function room (name: string, freeBytes: number, say: Speak): Finding {
  const free = `${name} · ${say('可用', 'free')} ${Math.floor(freeBytes / 1_000_000)} MB`
  const remedy = say('腾出空间，或设 PL_DATA 为另一磁盘上的目录', 'make room, or set PL_DATA to a folder on another disk')
  if (freeBytes < leastBytes) return bad(free, remedy)
  return freeBytes < enoughBytes ? odd(free, remedy) : good(free)
}

/** The clock is not before the newest file of the repository: invoices carry its time. */
export async function checkClock (now: Date, say: Speak): Promise<Finding> {
  const { mtime } = await stat(inRepository('package-lock.json'))
  const shown = `${now.toISOString()} (${Intl.DateTimeFormat().resolvedOptions().timeZone})`
  const dayMs = 86_400_000
  if (now.getTime() < mtime.getTime() - dayMs) {
    return bad(say('时钟慢了：', 'the clock is behind: ') + shown, say('校准系统时间（NTP）：发票时间和令牌有效期都靠它', 'set the time (NTP): the times of invoices and the life of tokens depend on it'))
  }
  return good(say('时钟 ', 'clock ') + shown)
}

/** The font that the pretended bureau embeds into its PDF files. */
export async function checkFont (say: Speak): Promise<Finding> {
  try {
    await access(inRepository(font), constants.R_OK)
    createRequire(import.meta.url).resolve('pdfkit')
    return good(say('PDF 字体 Noto Sans SC', 'PDF font Noto Sans SC'))
  } catch (fault) {
    return bad(say('PDF 字体或 pdfkit 缺失：', 'PDF font or pdfkit missing: ') + reason(fault), say('运行 npm ci', 'run npm ci'))
  }
}
