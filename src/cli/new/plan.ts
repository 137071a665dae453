/** What `piaoliu new` is about to write: decided whole before the first byte is written. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file to make, or one to make or add to; paths lie within the layer's folder. */
export type Planned =
  | { readonly path: string, readonly text: string }
  | { readonly path: string, readonly add: (text: string | null) => string }

export interface Plan {
  readonly files: readonly Planned[]
  /** What the author does next, in both languages. */
  readonly next: readonly { readonly zh: string, readonly en: string }[]
}

/** What is wrong with a request, in both languages. */
export interface Wrong { readonly zh: string, readonly en: string }

/**
 * Names the files of a plan that are there although it would make them.
 */
export async function inTheWay (folder: string, plan: Plan): Promise<readonly Wrong[]> {
  const made = plan.files.filter(file => 'text' in file)
  const there = await Promise.all(made.map(async ({ path }) => await textOf(join(folder, path)) === null ? [] : [path]))
  return there.flat().map(path => ({ zh: `${path} 已存在。换一个名称，或先删除它。`, en: `${path} is there already. Choose another name, or remove it first.` }))
}

/**
 * Writes a plan.
 *
 * Out:    for each file its path, and whether it was made or added to.
 */
export async function carryOut (folder: string, plan: Plan): Promise<readonly { readonly path: string, readonly isNew: boolean }[]> {
  const written: { path: string, isNew: boolean }[] = []
  for (const file of plan.files) {
    const disk = join(folder, file.path)
    const there = await textOf(disk)
    await mkdir(dirname(disk), { recursive: true })
    await writeFile(disk, 'text' in file ? file.text : file.add(there))
    written.push({ path: file.path, isNew: there === null })
  }
  return written
}

const textOf = async (disk: string): Promise<string | null> => await readFile(disk, 'utf8').catch(() => null)
