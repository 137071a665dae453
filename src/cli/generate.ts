/** `npm run generate`: writes src/generated/ from the metadata of the repository and its schemas; `-- --check` only compares, `-- --in FOLDER` writes an extension's types.d.ts. */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { generateExtensionTypes, generateTypes } from '../metadata/entity-types.ts'
import { generateChecks } from '../metadata/generate-checks.ts'
import { loadModel } from '../metadata/load.ts'
import { problemLine } from '../metadata/problem.ts'
import { repository } from './repository.ts'
import { speaker } from './speak.ts'

const TYPES = 'src/generated/entities.ts'
const CHECKS = 'src/generated/metadata-checks.cjs'
const EXTENSION_TYPES = 'types.d.ts'

export const run = async (args: readonly string[]): Promise<number> => {
  const at = args.indexOf('--in')
  return await generate({ check: args.includes('--check'), extension: at < 0 ? null : resolve(args[at + 1] ?? '.') })
}

/**
 * Makes the types of all entities and the checks of metadata files, or the types of what an extension adds.
 *
 * In:     `check` true compares and writes nothing; the extension's folder, or null.
 * Out:    exit code: 0 where the files are as they should be, 1 where one differs or the metadata has mistakes.
 */
export async function generate ({ check, extension = null }: { readonly check: boolean, readonly extension?: string | null }): Promise<number> {
  const { model, problems } = await loadModel([repository, ...extension === null ? [] : [extension]].map(folder => ({ folder })))
  if (model === null) {
    console.error(problems.map(problemLine).join('\n'))
    return 1
  }
  const same = extension === null
    ? [await put(repository, TYPES, await generateTypes(model), check), await put(repository, CHECKS, generateChecks(), check)]
    : [await put(extension, EXTENSION_TYPES, await generateExtensionTypes(model, model.layers.at(-1)!.name), check)]
  return check && same.includes(false) ? 1 : 0
}

/** Out: whether the file was as it should be. */
async function put (folder: string, file: string, made: string, check: boolean): Promise<boolean> {
  const say = speaker(process.env)
  const disk = resolve(folder, file)
  const there = await readFile(disk, 'utf8').catch(() => '')
  if (made === there) console.log(say(`${file} 与元数据一致。`, `${file} is as the metadata says.`))
  else if (check) console.error(say(`${file} 与元数据不一致，请运行 npm run generate。`, `${file} differs from the metadata. Run npm run generate.`))
  else {
    await writeFile(disk, made)
    console.log(say(`${file} 已更新。`, `${file} is written.`))
  }
  return made === there
}
