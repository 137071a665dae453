/** The product, in a process of its own. Its corridor is not started: what is accepted waits in the queue, and nothing is sent while it is measured. */
import { randomBytes } from 'node:crypto'
import { hashPassword } from '../../src/http/password.ts'
import { program, saveApplication, signIn } from '../http/visitor.ts'
import { ready, settings, type Visitor } from './child.ts'
import { hostOn } from './dataset.ts'

/** A clerk of two organisations, and the user of the interface, both of the demonstration. */
const CLERK = 'zhangmin'
const INTERFACE = 'erp'

const { database, folder, offsetMs } = settings()
const app = await hostOn(database, folder, () => new Date(Date.now() - offsetMs))

async function visitorOf (): Promise<Visitor> {
  const users = await app.store.lookup('bos_user', 'number', [CLERK, INTERFACE])
  const clerk = users.get(CLERK)!
  const password = randomBytes(12).toString('hex')
  await app.store.platform.setCredential(clerk.id, await hashPassword(password))
  await saveApplication(app)
  const { cookie, csrfToken } = await signIn(app, CLERK, password)
  const { token } = await program(app, INTERFACE)
  const caller = users.get(INTERFACE)!
  return { cookie, csrfToken, orgs: clerk.orgs as string[], token, program: { userId: caller.id, name: String(caller.name), appId: 'erp' } }
}

const visitor = await visitorOf()
ready(await app.http.listen({ host: '127.0.0.1', port: 0 }), visitor, app.close)
