/** Finds the plugin files of a layer and names them by path. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LayerModel } from '../metadata/model.ts'
import type { PluginKind } from '../sdk/define.ts'

/** One plugin file. `path` is its name in metadata, `file` how a person names it, `url` what is imported. */
export interface PluginFile { readonly layer: LayerModel, readonly kind: PluginKind, readonly path: string, readonly file: string, readonly url: string }

const SUFFIX = /\.(operation|list|form|task|channel|interface)\.(ts|js|mjs)$/

/** Out: in the order of their paths. A layer without plugins/ has none. */
export async function findPlugins (layer: LayerModel): Promise<readonly PluginFile[]> {
  const root = join(layer.folder, 'plugins')
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter(entry => entry.isFile() && SUFFIX.test(entry.name) && !entry.name.endsWith('.d.ts')).map(entry => join(entry.parentPath, entry.name))
  return files.sort().map(disk => pluginFile(layer, disk, disk.slice(root.length + 1).replaceAll('\\', '/')))
}

function pluginFile (layer: LayerModel, disk: string, relative: string): PluginFile {
  const own = layer.isv === '' ? '' : `${layer.isv}/`
  return { layer, kind: SUFFIX.exec(relative)![1] as PluginKind, path: own + relative.replace(SUFFIX, ''), file: `${own}plugins/${relative}`, url: pathToFileURL(disk).href }
}
