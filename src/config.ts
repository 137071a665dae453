/** The environment, read once. */
import { resolve } from 'node:path'
import { PL_CONFIG_INVALID } from './errors.ts'

export interface Config {
  /** Address and port the host listens on. */
  readonly host: string
  readonly port: number
  /** Folder of everything that is kept: database, files, demonstration credentials. */
  readonly dataDir: string
  /** `sqlite` in `dataDir`, or a `mysql://user:password@host:port/database` address. */
  readonly database: { readonly kind: 'sqlite', readonly file: string } | { readonly kind: 'mysql', readonly url: string }
  /** The pretended tax bureau: its port, or null where it is not to be started. */
  readonly sandboxPort: number | null
  readonly bureauUrl: string
  /** Folders of extensions, in order. */
  readonly extensions: readonly string[]
  readonly logLevel: string
  /** Load demonstration data into an empty database. */
  readonly demo: boolean
}

/**
 * Reads the configuration, complaining about everything wrong at once.
 *
 * In:     the environment variables PL_HOST, PL_PORT, PL_DATA, PL_DB, PL_SANDBOX, PL_SANDBOX_PORT, PL_BUREAU_URL, PL_EXTENSIONS, PL_LOG, PL_DEMO.
 * Out:    the configuration, all defaults filled in.
 * Errors: PL_CONFIG_INVALID naming each variable, its value and what it takes.
 */
export function readConfig (env: NodeJS.ProcessEnv, cwd: string): Config {
  const wrong: string[] = []
  const port = (name: string, fallback: number): number => {
    const text = env[name] ?? String(fallback)
    const value = /^\d{1,5}$/.test(text) ? Number(text) : -1
    if (value < 0 || value > 65535) wrong.push(`${name}=${text}: give a port number from 0 to 65535.`)
    return value
  }
  const dataDir = resolve(cwd, env.PL_DATA ?? 'data')
  const sandboxPort = env.PL_SANDBOX === 'off' ? null : port('PL_SANDBOX_PORT', 8090)
  if (env.PL_SANDBOX !== undefined && !['on', 'off'].includes(env.PL_SANDBOX)) wrong.push(`PL_SANDBOX=${env.PL_SANDBOX}: write on or off.`)
  const url = env.PL_DB ?? 'sqlite'
  if (url !== 'sqlite' && !/^mysql:\/\/[^/]+\/\w+/.test(url)) wrong.push('PL_DB: write sqlite, or mysql://user:password@host:port/database.')
  const config: Config = {
    host: env.PL_HOST ?? '127.0.0.1',
    port: port('PL_PORT', 8080),
    dataDir,
    database: url === 'sqlite' ? { kind: 'sqlite', file: resolve(dataDir, 'piaoliu.sqlite') } : { kind: 'mysql', url },
    sandboxPort,
    bureauUrl: env.PL_BUREAU_URL ?? `http://127.0.0.1:${sandboxPort ?? 8090}`,
    extensions: (env.PL_EXTENSIONS ?? '').split(',').map(part => part.trim()).filter(Boolean).map(part => resolve(cwd, part)),
    logLevel: env.PL_LOG ?? 'info',
    demo: env.PL_DEMO !== 'off'
  }
  if (wrong.length > 0) throw new PL_CONFIG_INVALID(wrong.join('\n'))
  return config
}
