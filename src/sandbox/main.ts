/** The bureau's process. Environment: PL_SANDBOX_PORT, PL_SANDBOX_HOST, PL_DATA (the ledger is `bureau.sqlite` in it), PL_LOG. */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { buildBureau } from './build-bureau.ts'

const { PL_SANDBOX_PORT = '8090', PL_SANDBOX_HOST = '127.0.0.1', PL_DATA = 'data', PL_LOG = 'warn' } = process.env
if (!/^\d{1,5}$/.test(PL_SANDBOX_PORT) || Number(PL_SANDBOX_PORT) > 65535) {
  console.error(`PL_SANDBOX_PORT=${PL_SANDBOX_PORT}: give a port number from 0 to 65535.`)
  process.exit(1)
}

const dataDir = resolve(PL_DATA)
mkdirSync(dataDir, { recursive: true })
const app = await buildBureau({ file: resolve(dataDir, 'bureau.sqlite'), logLevel: PL_LOG })
const stop = (): void => { void app.close().then(() => process.exit(0)) }
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
// Where another process forked this one, it ends with it.
process.once('disconnect', stop)
const address = await app.listen({ port: Number(PL_SANDBOX_PORT), host: PL_SANDBOX_HOST }).catch((cause: Error) => {
  console.error(`PL_SANDBOX_HOST=${PL_SANDBOX_HOST}, PL_SANDBOX_PORT=${PL_SANDBOX_PORT}: ${cause.message}. Choose another port, or end what listens there.`)
  process.exit(1)
})
console.log(`模拟税局 (pretended tax bureau, not real): ${address}`)
