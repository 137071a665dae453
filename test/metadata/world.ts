/** Loads the small worlds of test/fixtures/. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadModel, type Loaded } from '../../src/metadata/load.ts'
import { problemLine } from '../../src/metadata/problem.ts'
import { loadPlugins } from '../../src/plugin/load.ts'

export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '')

export const load = async (...folders: string[]): Promise<Loaded> => await loadModel(folders.map(folder => ({ folder })))

/** A fixture is one layer, or base/ and its extensions beside it. */
export function foldersOf (name: string): string[] {
  const folder = join(fixtures, 'metadata', name)
  if (!existsSync(join(folder, 'base'))) return [folder]
  return [join(folder, 'base'), ...readdirSync(folder).filter(part => part !== 'base').sort().map(part => join(folder, part))]
}

/** Every problem of a fixture as a line: the metadata's, and the plugins' where there is a Model. */
export async function problemsOf (name: string): Promise<readonly string[]> {
  const { model, problems } = await load(...foldersOf(name))
  const further = model === null ? [] : (await loadPlugins(model)).problems
  return [...problems, ...further].map(problemLine)
}
