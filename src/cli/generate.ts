/** `npm run generate`: writes src/generated/ from the metadata of the repository; `-- --check` only compares. */
import { readFile, writeFile } from 'node:fs/promises'
import { generateTypes } from '../metadata/entity-types.ts'
import { loadModel } from '../metadata/load.ts'
import { problemLine } from '../metadata/problem.ts'
import { inRepository, repository } from './repository.ts'
import { speaker } from './speak.ts'

const FILE = 'src/generated/entities.ts'

export const run = async (args: readonly string[]): Promise<number> => await generate({ check: args.includes('--check') })

/**
 * Makes the types of all entities.
 *
 * In:     `check` true compares and writes nothing.
 * Out:    exit code: 0 where the file is as it should be, 1 where it differs or the metadata has mistakes.
 */
export async function generate ({ check }: { readonly check: boolean }): Promise<number> {
  const say = speaker(process.env)
  const { model, problems } = await loadModel([{ folder: repository }])
  if (model === null) {
    console.error(problems.map(problemLine).join('\n'))
    return 1
  }
  const made = await generateTypes(model)
  const there = await readFile(inRepository(FILE), 'utf8').catch(() => '')
  if (made === there) console.log(say(`${FILE} 与元数据一致。`, `${FILE} is as the metadata says.`))
  else if (check) console.error(say(`${FILE} 与元数据不一致，请运行 npm run generate。`, `${FILE} differs from the metadata. Run npm run generate.`))
  else {
    await writeFile(inRepository(FILE), made)
    console.log(say(`${FILE} 已更新。`, `${FILE} is written.`))
  }
  return check && made !== there ? 1 : 0
}
