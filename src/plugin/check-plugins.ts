/** Checks plugins against the Model, both ways: what they name, and what names them. */
import type { EntityModel, Model, Origin, Problem } from '../metadata/model.ts'
import { suggest } from '../metadata/nearest.ts'
import { errorAt, pointerTo, warningAt } from '../metadata/problem.ts'
import type { OperationPlugin } from '../sdk/types.ts'
import type { PluginKind } from '../sdk/define.ts'
import type { LoadedPlugin } from './load.ts'

interface Named { readonly kind: PluginKind, readonly path: string, readonly origin: Origin, readonly member: string }

/**
 * Lists everything amiss.
 *
 * In:     the plugins that were imported, and the paths of those that could not be.
 * Errors: PL_PLUGIN_TARGET, PL_PLUGIN_MISSING, PL_PLUGIN_DUPLICATE, PL_PLUGIN_NEEDS, PL_PLUGIN_LOOKUP, PL_PLUGIN_MESSAGE; PL_PLUGIN_UNUSED is a warning.
 */
export function checkPlugins (model: Model, plugins: readonly LoadedPlugin[], failed: ReadonlySet<string>): readonly Problem[] {
  const named = namedPlugins(model)
  return [...missing(named, plugins, failed), ...duplicates(plugins), ...plugins.flatMap(plugin => [...targetProblems(plugin, model), ...unused(plugin, named), ...contents(plugin, model)])]
}

/** Every place where metadata names a plugin. */
function namedPlugins (model: Model): readonly Named[] {
  const all = (kind: PluginKind, paths: readonly string[], origin: Origin, member = 'plugins'): Named[] => paths.map(path => ({ kind, path, origin, member }))
  return [
    ...[...model.entities.values()].flatMap(entity => [...entity.operations.values()].flatMap(operation => all('operation', operation.plugins, operation.origin))),
    ...[...model.lists.values()].flatMap(list => all('list', list.plugins, list.origin)),
    ...[...model.forms.values()].flatMap(form => all('form', form.plugins, form.origin)),
    ...[...model.schedules.values()].flatMap(schedule => all('task', [schedule.task], schedule.origin, 'task')),
    ...[...model.channels.values()].flatMap(channel => all('channel', [channel.plugin], channel.origin, 'plugin'))
  ]
}

function missing (named: readonly Named[], plugins: readonly LoadedPlugin[], failed: ReadonlySet<string>): readonly Problem[] {
  return named.filter(({ kind, path }) => !failed.has(path) && !plugins.some(({ file }) => file.kind === kind && file.path === path)).map(({ kind, path, origin, member }) =>
    errorAt('PL_PLUGIN_MISSING', { file: origin.file, pointer: pointerTo(origin.pointer, member) }, `There is no plugin ${path} of kind ${kind}.`,
      suggest(path, plugins.filter(({ file }) => file.kind === kind).map(({ file }) => file.path)) || `Write plugins/${path}.${kind}.ts, or remove the name.`))
}

function duplicates (plugins: readonly LoadedPlugin[]): readonly Problem[] {
  const interfaces = plugins.filter(({ defined }) => defined.kind === 'interface')
  return interfaces.filter(({ defined }, index) => interfaces.findIndex(other => other.defined.target === defined.target) < index).map(({ file, defined }) =>
    errorAt('PL_PLUGIN_DUPLICATE', { file: file.file, pointer: '' }, `Another plugin answers the interface code ${defined.target} already.`, 'Keep one of them.'))
}

function targetProblems ({ file, defined }: LoadedPlugin, model: Model): readonly Problem[] {
  const known = targetsOf(file.kind, file.path, model)
  if (known === null || known.includes(defined.target)) return []
  return [errorAt('PL_PLUGIN_TARGET', { file: file.file, pointer: '' }, `It is defined for ${defined.target}, which is not there.`, suggest(defined.target, known))]
}

/** What a plugin of a kind may be defined for; null: anything. Tasks and channels are named for their own path. */
function targetsOf (kind: PluginKind, path: string, model: Model): readonly string[] | null {
  switch (kind) {
    case 'operation': return [...model.entities.values()].flatMap(entity => [...entity.operations.keys()].map(key => `${entity.number}.${key}`))
    case 'list': return [...model.lists.keys()]
    case 'form': return [...model.forms.keys()]
    case 'task': case 'channel': return [path]
    case 'interface': return null
  }
}

function unused ({ file }: LoadedPlugin, named: readonly Named[]): readonly Problem[] {
  if (file.kind === 'interface' || named.some(({ kind, path }) => kind === file.kind && path === file.path)) return []
  return [warningAt('PL_PLUGIN_UNUSED', { file: file.file, pointer: '' }, 'No metadata names it: it never runs.', `Write "${file.path}" where it belongs, or remove the file.`)]
}

function contents (loaded: LoadedPlugin, model: Model): readonly Problem[] {
  const { file, defined } = loaded
  if (defined.kind === 'interface') return defined.plugin.entity === undefined || model.entities.has(defined.plugin.entity) ? [] : [noEntity(file.file, defined.plugin.entity, model)]
  if (defined.kind !== 'operation') return []
  const entity = model.entities.get(defined.target.split('.')[0]!)
  return entity === undefined ? [] : [...needsProblems(file.file, defined.plugin, entity), ...lookupProblems(file.file, defined.plugin, model), ...messageProblems(file.file, defined.plugin, model)]
}

const noEntity = (file: string, number: string, model: Model): Problem =>
  errorAt('PL_PLUGIN_LOOKUP', { file, pointer: '' }, `There is no entity ${number}.`, suggest(number, model.entities.keys()))

type AnyOperation = OperationPlugin<never>

function needsProblems (file: string, { needs = [] }: AnyOperation, entity: EntityModel): readonly Problem[] {
  return needs.filter(key => !entity.entry.has(key)).map(key =>
    errorAt('PL_PLUGIN_NEEDS', { file, pointer: '' }, `It needs ${key}, which is no entry of ${entity.number}.`, suggest(key, entity.entry.keys())))
}

function lookupProblems (file: string, { lookups = {} }: AnyOperation, model: Model): readonly Problem[] {
  return Object.values(lookups).flatMap(({ entity: number, by }) => {
    const entity = model.entities.get(number)
    if (entity === undefined) return [noEntity(file, number, model)]
    return by === 'id' || entity.field.has(by) ? [] : [errorAt('PL_PLUGIN_LOOKUP', { file, pointer: '' }, `It looks ${number} up by ${by}, which is no field of it.`, suggest(by, entity.field.keys()))]
  })
}

function messageProblems (file: string, { rules = {} }: AnyOperation, model: Model): readonly Problem[] {
  return Object.keys(rules).filter(code => !model.messages.has(code)).map(code =>
    errorAt('PL_PLUGIN_MESSAGE', { file, pointer: '' }, `Its rule ${code} has no message.`, `Write "${code}": { "zh_CN": …, "en_US": … } into a messages.json file.`))
}
