/** The built web client: is it there and of today's sources, and the building of it. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inRepository } from './repository.ts'

const sources = inRepository('src', 'ui')
export const clientFolder = inRepository('dist', 'ui')
const mark = join(clientFolder, '.built')

/**
 * Tells whether the built client is of the sources and libraries as they are now.
 */
export async function isClientCurrent (): Promise<boolean> {
  const [built, now] = await Promise.all([readFile(mark, 'utf8').catch(() => ''), fingerprint()])
  return built === now
}

/** Whether the builder is installed: `npm ci --omit=dev` leaves it out. */
export const hasVite = (): boolean => existsSync(inRepository('node_modules/vite/package.json'))

/**
 * Builds the client with vite and marks the result with what it was built from.
 *
 * Errors: vite's own, where a source does not compile.
 */
export async function buildClient (): Promise<void> {
  const before = await fingerprint()
  // Loaded only here: vite costs a second that a start with a built client need not pay.
  const { build } = await import('vite')
  await build({ configFile: join(sources, 'vite.config.ts'), root: sources, logLevel: 'warn' })
  await writeFile(mark, before)
}

async function fingerprint (): Promise<string> {
  const names = (await readdir(sources, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const texts = await Promise.all([...names, inRepository('package-lock.json')].map(name => readFile(name)))
  const hash = createHash('sha256')
  texts.forEach((text, index) => hash.update(`${names[index]?.slice(sources.length) ?? 'lock'}\0${text.length}\0`).update(text))
  return hash.digest('hex')
}
