/** `npm run check`: every problem of the metadata and the plugins, of the repository and the extensions, at once. */
import { loadModel } from '../metadata/load.ts'
import { problemLine } from '../metadata/problem.ts'
import type { Problem } from '../metadata/model.ts'
import { loadPlugins } from '../plugin/load.ts'
import { readConfig } from '../config.ts'
import { repository } from './repository.ts'
import { speaker } from './speak.ts'

/**
 * Checks without starting anything.
 *
 * In:     folders of extensions; those of PL_EXTENSIONS where none is given.
 * Out:    exit code: 0 where there is no error, 1 otherwise.
 */
export async function run (args: readonly string[]): Promise<number> {
  const say = speaker(process.env)
  const extensions = args.length > 0 ? args : readConfig(process.env, process.cwd()).extensions
  const problems = await problemsOf([repository, ...extensions])
  for (const problem of problems) console.log(problemLine(problem))
  const errors = problems.filter(problem => problem.severity === 'error').length
  console.log(say(`${errors} 个错误，${problems.length - errors} 个提醒。`, `${errors} errors, ${problems.length - errors} warnings.`))
  return errors > 0 ? 1 : 0
}

async function problemsOf (folders: readonly string[]): Promise<readonly Problem[]> {
  const { model, problems } = await loadModel(folders.map(folder => ({ folder })))
  // Plugins are checked against a whole Model; where there is none, its mistakes come first.
  return model === null ? problems : [...problems, ...(await loadPlugins(model)).problems]
}
