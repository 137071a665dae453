/** `npm run generate`: writes src/generated/ from the metadata of the repository and its schemas; `-- --check` only compares. */
import { readFile, writeFile } from 'node:fs/promises'
import { generateTypes } from '../metadata/entity-types.ts'
import { loadModel } from '../metadata/load.ts'
import { problemLine } from '../metadata/problem.ts'
import { generateChecks } from '../metadata/generate-checks.ts'
import { inRepository, repository } from './repository.ts'
import { speaker } from './speak.ts'

const TYPES = 'src/generated/entities.ts'
const CHECKS = 'src/generated/metadata-checks.cjs'

export const run = async (args: readonly string[]): Promise<number> => await generate({ check: args.includes('--check') })

/**
 * Makes the types of all entities, and the checks of metadata files.
 *
 * In:     `check` true compares and writes nothing.
 * Out:    exit code: 0 where the files are as they should be, 1 where one differs or the metadata has mistakes.
 */
export async function generate ({ check }: { readonly check: boolean }): Promise<number> {
  const { model, problems } = await loadModel([{ folder: repository }])
  if (model === null) {
    console.error(problems.map(problemLine).join('\n'))
    return 1
  }
  const same = [await put(TYPES, await generateTypes(model), check), await put(CHECKS, generateChecks(), check)]
  return check && same.includes(false) ? 1 : 0
}

/** Out: whether the file was as it should be. */
async function put (file: string, made: string, check: boolean): Promise<boolean> {
  const say = speaker(process.env)
  const there = await readFile(inRepository(file), 'utf8').catch(() => '')
  if (made === there) console.log(say(`${file} 与元数据一致。`, `${file} is as the metadata says.`))
  else if (check) console.error(say(`${file} 与元数据不一致，请运行 npm run generate。`, `${file} differs from the metadata. Run npm run generate.`))
  else {
    await writeFile(inRepository(file), made)
    console.log(say(`${file} 已更新。`, `${file} is written.`))
  }
  return made === there
}
