/** The way from folders to the frozen Model: read → check → sort → merge → build → link → freeze. */
import { buildParts } from './build/build-parts.ts'
import { checkFile } from './check.ts'
import { freezeModel } from './freeze.ts'
import type { LayerSource } from './layer-source.ts'
import { linkParts } from './link/link-parts.ts'
import { mergeParts } from './merge.ts'
import type { Model, Problem } from './model.ts'
import type { Edit } from './merge/edit.ts'
import { Origins } from './origins.ts'
import { rememberOrigins } from './provenance.ts'
import { readLayers, type SourceFile } from './read.ts'
import { sortFiles } from './sort.ts'

export type { LayerSource } from './layer-source.ts'

/** Units: milliseconds. */
export interface LoadTimings { readonly readMs: number, readonly checkMs: number, readonly mergeMs: number, readonly linkMs: number, readonly freezeMs: number, readonly totalMs: number }
export interface Loaded { readonly model: Model | null, readonly problems: readonly Problem[], readonly edits: readonly Edit[], readonly timings: LoadTimings }

/**
 * Loads layers into one frozen Model.
 *
 * In:     folders, the base first, extensions in the order declared.
 * Out:    the Model, or null where there is any error; all problems of all steps, by file; what layers changed of each other's; how long each step took.
 */
export async function loadModel (sources: readonly LayerSource[]): Promise<Loaded> {
  const clock = stopwatch()
  const read = await readLayers(sources)
  const readMs = clock()
  const checks = read.files.map(file => ({ file, problems: checkFile(file) }))
  const checkMs = clock()
  // What has mistakes in itself is left out of the later steps, and what refers to it is not blamed for that.
  const good = checks.filter(({ problems }) => problems.length === 0).map(({ file }) => file)
  const broken = new Set([...checks.filter(({ problems }) => problems.length > 0).map(({ file }) => numberOf(file)), ...read.problems.map(problem => numberIn(problem.file))])
  const origins = new Origins()
  const sorted = sortFiles(read.layers, good)
  const merged = mergeParts(sorted, origins, broken)
  const mergeMs = clock()
  const parts = buildParts(merged, sorted.layers, origins)
  const linkProblems = linkParts(parts, origins, broken)
  const linkMs = clock()
  const problems = [...read.problems, ...checks.flatMap(check => check.problems), ...sorted.problems, ...merged.problems, ...linkProblems].sort(byPlace)
  const model = problems.some(problem => problem.severity === 'error') ? null : rememberOrigins(freezeModel(parts), origins)
  const freezeMs = clock()
  return { model, problems, edits: merged.edits, timings: { readMs, checkMs, mergeMs, linkMs, freezeMs, totalMs: readMs + checkMs + mergeMs + linkMs + freezeMs } }
}

const byPlace = (a: Problem, b: Problem): number => a.file === b.file ? 0 : a.file < b.file ? -1 : 1
const numberOf = ({ json, file }: SourceFile): string => String(json.extends ?? json.number ?? numberIn(file))
const numberIn = (file: string): string => (file.split('/').at(-1) ?? '').split('.')[0]!

/** Units: milliseconds since the call before. */
function stopwatch (): () => number {
  let last = performance.now()
  return () => { const before = last; last = performance.now(); return last - before }
}
