/** Writes a small base and its extensions into folders of their own, and loads them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import type { Loaded } from '../../src/metadata/load.ts'
import type { Model, Problem } from '../../src/metadata/model.ts'
import { load } from './world.ts'

export type Files = Readonly<Record<string, object>>
export interface Extension { readonly isv: string, readonly layer: 'partner' | 'customer', readonly files: Files }

export const text = (zh: string, en = zh): { zh_CN: string, en_US: string } => ({ zh_CN: zh, en_US: en })
export const field = (key: string, more: object = {}): object => ({ key, type: 'TextField', name: text(key), ...more })
export const entity = (number: string, more: object = {}): object => ({ kind: 'entity', number, name: text(number), modelType: 'BaseFormModel', fields: [field('name')], ...more })

/** Loads a base and extensions in the order given. */
export async function loadLayers (t: Test, base: Files, ...extensions: readonly Extension[]): Promise<Loaded> {
  const root = await mkdtemp(join(tmpdir(), 'piaoliu-layers-'))
  t.teardown(async () => { await rm(root, { recursive: true }) })
  await writeFiles(join(root, 'base'), base)
  for (const { isv, layer, files } of extensions) await writeFiles(join(root, isv), { 'package.json': { name: isv, version: '1.0.0', type: 'module', piaoliu: { isv, layer } }, ...files })
  return await load(join(root, 'base'), ...extensions.map(({ isv }) => join(root, isv)))
}

async function writeFiles (folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), JSON.stringify(content))
  }
}

/** The Model, where nothing is in the way of it. */
export function modelOf ({ model, problems }: Loaded): Model {
  if (model === null) throw new Error(problems.map(problem => `${problem.code} ${problem.file} ${problem.pointer} ${problem.message}`).join('\n'))
  return model
}

export const codesOf = (problems: readonly Problem[]): readonly string[] => problems.map(problem => `${problem.code} ${problem.file} ${problem.pointer}`)
