/** Users of the demonstration and its API application, with secrets made at random for this installation. */
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashPassword } from '../../http/password.ts'
import type { Principal } from '../../operation/command.ts'
import type { Credentials } from '../credentials.ts'
import type { DemoParts } from './demo-parts.ts'
import { saveMissing } from './save-missing.ts'
import { ADMINISTRATOR, DEMO_USERS, INTERFACE, userRow, type DemoUser } from './users.ts'

export const BUSINESS_SYSTEM = 'ERP'

/** All credentials of the demonstration; `otherUsers` are the clerks who see their own organisations only. */
export interface DemoCredentials extends Credentials {
  readonly otherUsers: readonly { readonly user: string, readonly password: string }[]
}

/** Principals of the users by number, for what they are said to have entered. */
export async function loadUsers (parts: DemoParts, orgIds: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Principal>> {
  const ids = await saveMissing(parts, 'bos_user', 'number', DEMO_USERS.map(user => userRow(user, orgIds)))
  return new Map(DEMO_USERS.map(user => [user.number, principal(user, ids.get(user.number)!, orgIds)]))
}

const principal = (user: DemoUser, userId: string, orgIds: ReadonlyMap<string, string>): Principal =>
  ({ userId, name: user.name, orgs: user.sellers.map(seller => orgIds.get(seller)!), permissions: {}, locale: 'zh_CN', from: 'demo' })

/**
 * Gives every user a password and makes the API application.
 *
 * Out:    the credentials; hashes of them are stored, they themselves are not.
 */
export async function grantAccess ({ store, config }: DemoParts, people: ReadonlyMap<string, Principal>): Promise<DemoCredentials> {
  const passwords = new Map(DEMO_USERS.map(user => [user.number, secret(12)]))
  const appSecret = secret(24)
  const application = { appId: `demo-${randomBytes(6).toString('hex')}`, accountId: randomBytes(8).toString('hex') }
  await Promise.all(DEMO_USERS.map(async user => { await store.platform.setCredential(people.get(user.number)!.userId, await hashPassword(passwords.get(user.number)!)) }))
  await store.platform.saveApplication({
    ...application, secretHash: await hashPassword(appSecret), name: '演示应用 | Demonstration', businessSystemCodes: [BUSINESS_SYSTEM], encoding: 'base64', aesPassword: null, allowPlain: true, enabled: true
  })
  const others = DEMO_USERS.filter(user => user !== ADMINISTRATOR && user !== INTERFACE)
  return {
    url: `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${config.port}`, uiUser: ADMINISTRATOR.number, uiPassword: passwords.get(ADMINISTRATOR.number)!, ...application, appSecret,
    user: INTERFACE.number, businessSystemCode: BUSINESS_SYSTEM, otherUsers: others.map(user => ({ user: user.number, password: passwords.get(user.number)! }))
  }
}

const secret = (bytes: number): string => randomBytes(bytes).toString('base64url')

const FILE_MODE = 0o600

/**
 * Writes the credentials where only the owner of the installation can read them.
 *
 * Out:    the file.
 */
export async function writeCredentials (dataDir: string, credentials: DemoCredentials): Promise<string> {
  const file = join(dataDir, 'demo-credentials.json')
  await mkdir(dataDir, { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(credentials, null, 2)}\n`, { mode: FILE_MODE })
  // A file of this name left by an earlier, broken-off start keeps its old mode when written.
  await chmod(`${file}.new`, FILE_MODE)
  await rename(`${file}.new`, file)
  return file
}
