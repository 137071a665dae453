/** `piaoliu start`: everything a stranger needs, in one command. */
import { mkdir } from 'node:fs/promises'
import { readConfig, type Config } from '../config.ts'
import { runBureau, type RunningBureau } from './bureau.ts'
import { buildClient, hasVite, isClientCurrent } from './client.ts'
import { readCredentials } from './credentials.ts'
import { reloadOnMessage } from './reload-on-message.ts'
import { portTrouble } from './ports.ts'
import { speaker, type Speak } from './speak.ts'
import type { RunningApp } from '../main.ts'

const patienceMs = 20_000
/** What stands in the data folder are invoices, sessions and keys. */
const ownerOnly = 0o700

/**
 * Builds the client where it is not of today, starts the pretended bureau and the host, loads demonstration data into an
 * empty database, says where everything is, and stops it all on Ctrl-C or SIGTERM.
 *
 * In:     `--without-client` leaves the client to who serves it while it is written.
 * Out:    nothing while it runs; 1 where a port is taken or the database cannot be reached.
 * Errors: PL_CONFIG_INVALID and PL_METADATA_INVALID, which explain themselves.
 */
export async function run (args: readonly string[]): Promise<number | undefined> {
  const config = readConfig(process.env, process.cwd())
  const say = speaker(process.env)
  // Half of a cold start is reading the host's own files: that may begin while ports and client are looked at.
  void import('../main.ts').catch(() => undefined)
  const taken = await takenPorts(config, say)
  if (taken.length > 0) {
    for (const line of taken) tell(line)
    return 1
  }
  await mkdir(config.dataDir, { recursive: true, mode: ownerOnly })
  if (!args.includes('--without-client')) await freshClient(say)
  const bureau = config.sandboxPort === null ? null : runBureau(config, say, tell)
  const starting = startHost(config)
  stopOnSignal(starting, bureau, say)
  try {
    const host = await starting
    reloadOnMessage(host.app, tell, say)
    print(banner(host, await readCredentials(config.dataDir, host.url), bureau !== null, config, say))
    return undefined
  } catch (fault) {
    await bureau?.stop()
    const line = explained(fault, config, say)
    if (line === null) throw fault
    tell(line)
    return 1
  }
}

/** A database that cannot be reached is no defect of ours: a stack would only hide what to do. */
function explained (fault: unknown, config: Config, say: Speak): string | null {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  if (config.database.kind !== 'mysql' || !/^(ER_[A-Z_]+|E[A-Z]+)$/.test(code)) return null
  return say(`连不上 PL_DB 的数据库（${code}）：${(fault as Error).message}。npm run doctor 会说明怎么办`,
    `The database of PL_DB cannot be used (${code}): ${(fault as Error).message}. npm run doctor says what to do`)
}

const tell = (line: string): void => { process.stderr.write(`${line}\n`) }
const print = (lines: readonly string[]): void => { process.stdout.write(`${lines.join('\n')}\n`) }

async function takenPorts (config: Config, say: Speak): Promise<string[]> {
  const wanted = [{ variable: 'PL_PORT', host: config.host, port: config.port }]
  if (config.sandboxPort !== null) wanted.push({ variable: 'PL_SANDBOX_PORT', host: '127.0.0.1', port: config.sandboxPort })
  const lines = await Promise.all(wanted.map(async ({ variable, host, port }) => {
    const trouble = await portTrouble(host, port)
    return trouble === null ? null : whyNot(trouble, variable, host, port, say)
  }))
  return lines.filter(line => line !== null)
}

function whyNot (trouble: string, variable: string, host: string, port: number, say: Speak): string {
  switch (trouble) {
    case 'EADDRINUSE': return say(`端口 ${port} 已被占用。停掉占用它的程序，或设 ${variable} 为别的端口，例如 ${variable}=${port + 10} npm start`,
      `Port ${port} is in use. Stop what uses it, or set ${variable} to another, e.g. ${variable}=${port + 10} npm start`)
    case 'EACCES': return say(`无权监听端口 ${port}。设 ${variable} 为 1024 以上的端口`, `Listening on port ${port} is not allowed. Set ${variable} to one above 1023`)
    default: return say(`不能监听 ${host}:${port}（${trouble}）。检查 PL_HOST 和 ${variable}`, `Cannot listen on ${host}:${port} (${trouble}). Check PL_HOST and ${variable}`)
  }
}

async function freshClient (say: Speak): Promise<void> {
  if (await isClientCurrent()) return
  if (!hasVite()) {
    tell(say('界面不是最新，而这里没有 vite：运行 npm ci --include=dev 后重启', 'The client is not of today and vite is not here: run npm ci --include=dev, then start again'))
    return
  }
  tell(say('正在构建界面（首次或有改动，约十秒）…', 'Building the web client (first time, or it changed; some ten seconds) …'))
  await buildClient()
}

async function startHost (config: Config): Promise<RunningApp> {
  const { startApp } = await import('../main.ts')
  const host = await startApp(config)
  if (!config.demo) return host
  const { loadDemo } = await import('./demo/load-demo.ts')
  const { store, corridor } = host.app
  await loadDemo({ store, corridor, now: new Date(), random: Math.random, dataDir: config.dataDir, config })
  return host
}

/** Ctrl-C while still starting waits for the start, so that nothing is left half-made. */
function stopOnSignal (starting: Promise<RunningApp>, bureau: RunningBureau | null, say: Speak): void {
  let stopping = false
  const stop = async (): Promise<void> => {
    // npm and the terminal may both pass a Ctrl-C on; one stop is enough.
    if (stopping) return
    stopping = true
    tell(say('正在停止…', 'Stopping …'))
    setTimeout(() => process.exit(1), patienceMs).unref()
    // A start that fails is told by who awaits it; here it only means that there is no host to close.
    const started = await starting.catch(() => null)
    await started?.close()
    await bureau?.stop()
    process.exit(started === null ? 1 : 0)
  }
  // Not SIGHUP: listening to it would undo nohup.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { void stop() })
}

function banner (host: RunningApp, credentials: Awaited<ReturnType<typeof readCredentials>>, hasBureau: boolean, config: Config, say: Speak): string[] {
  const { report } = host
  const row = (zh: string, en: string, value: string): string => `  ${say(zh.padEnd(5, '　'), en.padEnd(18))} ${value}`
  return [
    '',
    say('票流 Piaoliu 已启动', 'Piaoliu is ready'),
    row('地址', 'address', host.url),
    ...credentials === null ? [] : [
      row('演示用户', 'demonstration user', `${credentials.uiUser} / ${credentials.uiPassword}`),
      row('开放接口', 'open API', `appId ${credentials.appId} · appSecret ${credentials.appSecret}`),
      row('', '', `accountId ${credentials.accountId} · user ${credentials.user} · businessSystemCode ${credentials.businessSystemCode}`),
      row('凭据文件', 'credentials file', credentials.file)
    ],
    row('模拟税局', 'pretended bureau', hasBureau ? `${config.bureauUrl} ${say('（不是真的）', '(not the real one)')}` : say('未启动（PL_SANDBOX=off）', 'not started (PL_SANDBOX=off)')),
    row('已载入', 'loaded', say(
      `${report.entities} 个实体 · ${report.lists} 个列表 · ${report.forms} 个表单 · ${report.schedules} 个调度 · ${report.layers.join('、')}`,
      `${report.entities} entities · ${report.lists} lists · ${report.forms} forms · ${report.schedules} schedules · ${report.layers.join(', ')}`)),
    row('就绪用时', 'ready in', `${report.readyMs} ms (${say('进程启动起', 'since the process began')} ${Math.round(performance.now())} ms)`),
    say('  按 Ctrl-C 停止。', '  Ctrl-C stops it.'),
    ''
  ]
}
