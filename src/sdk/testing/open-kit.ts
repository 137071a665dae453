/** The metadata a test is about: rows with its defaults, and operations judged as the corridor judges them. */
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PL_TESTING } from '../../errors.ts'
import { fieldTypes } from '../../metadata/fields/index.ts'
import { loadModel } from '../../metadata/load.ts'
import type { EntityModel, FieldModel, Model } from '../../metadata/model.ts'
import { suggest } from '../../metadata/nearest.ts'
import { problemLine } from '../../metadata/problem.ts'
import { brokenFields, brokenRules, prepared } from '../../operation/rules.ts'
import type { LoosePlugin, LooseRow } from '../../operation/workings.ts'
import type { Defined } from '../define.ts'
import type { Broken, OperationPlugin, RowOf, RuleContext } from '../types.ts'
import { ruleContext } from './rule-context.ts'

/** Some members of a row; lines of entries may be given in part as well. */
export type Given<Row> = { readonly [Member in keyof Row]?: Row[Member] extends readonly (infer Line extends object)[] ? readonly Partial<Line>[] : Row[Member] }

export interface Judged<Row> {
  /** The row as it would be stored. */
  readonly row: Row
  /** Every broken rule, of the metadata and of the plugin; empty where it would be carried out. */
  readonly broken: readonly Broken[]
}

export interface Kit {
  readonly model: Model
  /** A row of an entity: what is given, the metadata's defaults, and empty for the rest. */
  readonly row: <N extends string>(entity: N, given?: Given<RowOf<N>>) => RowOf<N>
  /** Broken shapes of a row's values: what is missing, too long, or no field. */
  readonly brokenFields: (entity: string, row: object) => readonly Broken[]
  /** Lets an operation prepare a row and judges it by all rules, as the corridor does. */
  readonly judge: <Row>(operation: Defined<'operation', OperationPlugin<Row>>, row: Row, context?: RuleContext) => Judged<Row>
}

const root = resolve(fileURLToPath(import.meta.url), '../../../..')

/**
 * Opens the metadata for a test.
 *
 * In:     `import.meta.url` of the test: the extension it belongs to is laid over the repository's app; other extensions by folder.
 * Errors: PL_TESTING with every mistake in the metadata, or naming a key that an entity does not have.
 */
export async function openKit (testUrl: string, others: readonly string[] = []): Promise<Kit> {
  const own = await layerOf(dirname(fileURLToPath(testUrl)))
  const { model, problems } = await loadModel([...new Set([root, ...others, own])].map(folder => ({ folder })))
  if (model === null) throw new PL_TESTING(problems.map(problemLine).join('\n'))
  const entityOf = (number: string): EntityModel => at(model.entities, number, 'entity')
  return {
    model,
    row: (number, given = {}) => rowOf(entityOf(number), given as Readonly<Record<string, unknown>>) as RowOf<typeof number>,
    brokenFields: (number, row) => brokenFields(entityOf(number), row as Readonly<Record<string, unknown>>),
    judge: ({ target, plugin }, row, context = ruleContext()) => {
      const [number, key] = target.split('.') as [string, string]
      const loose = [plugin as unknown as LoosePlugin]
      const after = prepared(loose, row as LooseRow, context)
      return { row: after as typeof row, broken: brokenRules(at(entityOf(number).operations, key, 'operation'), loose, after, context) }
    }
  }
}

/** The folder of the nearest package.json. */
async function layerOf (folder: string): Promise<string> {
  const isHere = await readFile(join(folder, 'package.json')).then(() => true, () => false)
  if (isHere) return folder
  if (dirname(folder) === folder) throw new PL_TESTING('The test belongs to no package: there is no package.json above it.')
  return await layerOf(dirname(folder))
}

function rowOf (entity: EntityModel, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id = '1', version = 1, ...members } = given
  known(members, [...entity.field.keys(), ...entity.entry.keys()], entity.number)
  const entries = entity.entries.map(entry => {
    const lines = (members[entry.key] ?? []) as readonly Readonly<Record<string, unknown>>[]
    for (const line of lines) known(line, [...entry.field.keys()], `${entity.number}.${entry.key}`)
    return [entry.key, lines.map(line => ({ ...emptyRow(entry.fields), ...line }))] as const
  })
  return { id, version, ...emptyRow(entity.fields), ...members, ...Object.fromEntries(entries) }
}

const emptyRow = (fields: readonly FieldModel[]): Record<string, unknown> => Object.fromEntries(fields.map(field => [field.key, defaultOf(field)]))

/** Defaults that depend on who and when stay empty: a test says them itself. */
const defaultOf = ({ defaultValue, type }: FieldModel): unknown =>
  defaultValue !== null && 'value' in defaultValue ? defaultValue.value : fieldTypes[type].empty

function known (members: Readonly<Record<string, unknown>>, keys: readonly string[], where: string): void {
  const strange = Object.keys(members).filter(key => !keys.includes(key))
  if (strange.length > 0) throw new PL_TESTING(strange.map(key => `${where} has no ${key}. ${suggest(key, keys)}`.trim()).join('\n'))
}

function at<V> (map: ReadonlyMap<string, V>, key: string, what: string): V {
  const found = map.get(key)
  if (found === undefined) throw new PL_TESTING(`There is no ${what} ${key}. ${suggest(key, map.keys())}`.trim())
  return found
}
