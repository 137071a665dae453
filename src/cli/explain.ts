/** `piaoliu explain sim_vatinvoice.issue`: what an operation, a list, a form or a field is made of, and who says so. */
import { readConfig } from '../config.ts'
import { explain } from '../plugin/explain.ts'
import { loadModel } from '../metadata/load.ts'
import { problemLine } from '../metadata/problem.ts'
import { loadPlugins } from '../plugin/load.ts'
import { repository } from './repository.ts'
import { speaker } from './speak.ts'
import { table } from './table.ts'

/**
 * Prints one thing with the layer, file and pointer of each of its parts.
 *
 * In:     entity.operation, entity.field, entity.entry.field, or the number of an entity, list, form, schedule; folders of extensions may follow.
 * Out:    exit code: 0, or 1 where there is no such thing or the metadata has mistakes.
 */
export async function run (args: readonly string[]): Promise<number> {
  const say = speaker(process.env)
  const [name, ...folders] = args
  if (name === undefined) {
    console.error(say('用法：piaoliu explain sim_vatinvoice.issue', 'Usage: piaoliu explain sim_vatinvoice.issue'))
    return 1
  }
  const extensions = folders.length > 0 ? folders : readConfig(process.env, process.cwd()).extensions
  const { model, problems } = await loadModel([repository, ...extensions].map(folder => ({ folder })))
  if (model === null) {
    console.error(problems.map(problemLine).join('\n'))
    return 1
  }
  const { registry } = await loadPlugins(model)
  const told = explain(model, registry, name)
  if (told.lines.length === 0) console.error(say(`没有 ${name}。${told.hint}`, `There is no ${name}. ${told.hint}`))
  for (const line of table(told.lines.map(line => [line.what, line.value, line.from]))) console.log(line)
  return told.lines.length === 0 ? 1 : 0
}
