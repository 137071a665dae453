/** What the repository itself must be: metadata without mistakes, types of today, a built client. */
import { readFile } from 'node:fs/promises'
import type { Config } from '../../config.ts'
import { generateTypes } from '../../metadata/entity-types.ts'
import { loadModel } from '../../metadata/load.ts'
import { problemLine } from '../../metadata/problem.ts'
import { loadPlugins } from '../../plugin/load.ts'
import { clientFolder, isClientCurrent } from '../client.ts'
import { inRepository, repository } from '../repository.ts'
import type { Speak } from '../speak.ts'
import { bad, good, odd, type Finding } from './finding.ts'

/** The metadata of all layers, and the plugins that it names. */
export async function checkMetadata (config: Config, say: Speak): Promise<Finding[]> {
  const { model, problems, timings } = await loadModel([repository, ...config.extensions].map(folder => ({ folder })))
  const all = model === null ? problems : [...problems, ...(await loadPlugins(model)).problems]
  const findings = all.map(problem => problem.severity === 'error'
    ? bad(problemLine(problem), say('改好后运行 npm run check', 'mend it, then run npm run check'))
    : odd(problemLine(problem), say('能运行，但请看一看', 'it works, but have a look')))
  if (model === null) return findings
  return [good(say(`元数据：${model.entities.size} 个实体`, `metadata: ${model.entities.size} entities`) + ` (${Math.round(timings.totalMs)} ms)`), ...findings]
}

/** The committed types against the metadata of the repository. */
export async function checkTypes (say: Speak): Promise<Finding> {
  const name = say('生成的类型 src/generated', 'generated types src/generated')
  const { model } = await loadModel([{ folder: repository }])
  if (model === null) return odd(`${name} ${say('未比较：元数据有错误', 'not compared: the metadata has mistakes')}`, say('先改元数据', 'mend the metadata first'))
  const [made, there] = await Promise.all([generateTypes(model), readFile(inRepository('src/generated/entities.ts'), 'utf8').catch(() => '')])
  return made === there
    ? good(`${name} ${say('与元数据一致', 'agree with the metadata')}`)
    : bad(`${name} ${say('已过时', 'are of yesterday')}`, say('运行 npm run generate 并提交', 'run npm run generate and commit'))
}

/** The web client in dist/ui. */
export async function checkClient (say: Speak): Promise<Finding> {
  if (await isClientCurrent()) return good(say('界面已构建 ', 'the client is built, ') + clientFolder)
  return odd(say('界面未构建或不是最新', 'the client is not built, or not of today'), say('npm start 会自动构建；也可运行 npm run build', 'npm start builds it; so does npm run build'))
}
