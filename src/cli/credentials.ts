/** The demonstration credentials as they were written at the first start. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Credentials {
  readonly url: string
  readonly uiUser: string
  readonly uiPassword: string
  readonly appId: string
  readonly appSecret: string
  readonly accountId: string
  readonly user: string
  readonly businessSystemCode: string
}

const fileMode = 0o600

/**
 * Reads the demonstration credentials, bringing their address up to date where the port has changed since.
 *
 * Out: the credentials and their file; null where this installation has none.
 */
export async function readCredentials (dataDir: string, url: string): Promise<Credentials & { readonly file: string } | null> {
  const file = join(dataDir, 'demo-credentials.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  const credentials = JSON.parse(text) as Credentials
  if (credentials.url !== url) await writeFile(file, `${JSON.stringify({ ...credentials, url }, null, 2)}\n`, { mode: fileMode })
  return { ...credentials, url, file }
}
