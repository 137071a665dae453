/** Finds plugins of every layer, imports them and checks them against the Model. */
import { errorAt } from '../metadata/problem.ts'
import type { Model, Problem } from '../metadata/model.ts'
import type { AnyDefined, PluginKind } from '../sdk/define.ts'
import { checkPlugins } from './check-plugins.ts'
import { findPlugins, type PluginFile } from './find-plugins.ts'
import type { PluginRegistry } from './registry.ts'

/** A plugin as it was imported. */
export interface LoadedPlugin { readonly file: PluginFile, readonly defined: AnyDefined }
export interface LoadedPlugins { readonly registry: PluginRegistry, readonly problems: readonly Problem[] }

const DEFINERS: Readonly<Record<PluginKind, string>> = {
  operation: 'defineOperation', list: 'defineList', form: 'defineForm', task: 'defineTask', channel: 'defineChannel', interface: 'defineInterface'
}

/**
 * Loads all plugins of the Model's layers.
 *
 * In:     `fresh`, new for each loading that is to import files anew where the process has imported them before; null takes them as they are known.
 * Out:    the registry, and all problems at once: files that cannot be imported or export nothing defined, targets that the
 *         metadata does not have, plugins that the metadata names and nobody wrote, codes without a message.
 */
export async function loadPlugins (model: Model, fresh: string | null = null): Promise<LoadedPlugins> {
  if (fresh !== null || model.layers.some(layer => layer.isv !== '')) await import('./lend-sdk.js')
  const files = (await Promise.all(model.layers.map(findPlugins))).flat()
  const imported = await Promise.all(files.map(async file => await importPlugin(file, fresh)))
  const plugins = imported.flatMap(one => one.plugin ?? [])
  const failed = new Set(imported.filter(one => one.plugin === null).map(one => one.file.path))
  const problems = [...imported.flatMap(one => one.problems), ...checkPlugins(model, plugins, failed)]
  return { registry: registryOf(plugins), problems }
}

interface Imported { readonly file: PluginFile, readonly plugin: LoadedPlugin | null, readonly problems: readonly Problem[] }

async function importPlugin (file: PluginFile, fresh: string | null): Promise<Imported> {
  const no = (message: string, hint: string): Imported => ({ file, plugin: null, problems: [errorAt('PL_PLUGIN_IMPORT', { file: file.file, pointer: '' }, message, hint)] })
  try {
    const { default: defined } = await import(fresh === null ? file.url : `${file.url}?fresh=${fresh}`) as { default?: AnyDefined }
    if (!isDefined(defined)) return no('Its default export is no plugin.', `Write export default ${DEFINERS[file.kind]}(…).`)
    if (defined.kind !== file.kind) return no(`It defines a plugin of kind ${defined.kind} in a file named for ${file.kind}.`, `Use ${DEFINERS[file.kind]}, or rename it to .${defined.kind}.ts.`)
    return { file, plugin: { file, defined }, problems: [] }
  } catch (fault) {
    return no(`It cannot be imported: ${fault instanceof Error ? fault.message : String(fault)}.`, 'Correct it and start again; npm run lint shows what the compiler thinks.')
  }
}

const isDefined = (value: unknown): value is AnyDefined =>
  typeof value === 'object' && value !== null && 'kind' in value && 'target' in value && 'plugin' in value && Object.hasOwn(DEFINERS, String(value.kind))

function registryOf (plugins: readonly LoadedPlugin[]): PluginRegistry {
  const byPath = new Map(plugins.map(({ file, defined }) => [`${defined.kind} ${file.path}`, defined.plugin]))
  const byCode = new Map(plugins.filter(({ defined }) => defined.kind === 'interface').map(({ defined }) => [defined.target, defined.plugin]))
  const find = <P>(kind: PluginKind) => (path: string): P | undefined => byPath.get(`${kind} ${path}`) as P | undefined
  return {
    operation: find('operation'),
    list: find('list'),
    form: find('form'),
    task: find('task'),
    channel: find('channel'),
    interface: code => byCode.get(code) as ReturnType<PluginRegistry['interface']>,
    interfaces: [...byCode.keys()],
    paths: plugins.map(({ file }) => file.path)
  }
}
