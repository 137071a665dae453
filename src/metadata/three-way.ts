/** Extensions against the base of today: what conflicts, three ways. */
import type { Edit } from './merge/edit.ts'
import type { Origin, Problem } from './model.ts'

/** One conflict, or one edit that goes well: the base when the extension was written, the base now, the extension. */
export interface ThreeWay {
  /** EXT001 to EXT009; null where nothing is in the way. */
  readonly code: string | null
  readonly severity: Problem['severity'] | null
  readonly file: string
  readonly pointer: string
  /** The object and the element in it, by key; null where the extension adds rather than edits. */
  readonly target: string | null
  readonly member: string | null
  /** undefined: it does not say, or there is none. */
  readonly then: unknown
  readonly now: unknown
  readonly ours: unknown
  /** Where the base says what it says now. */
  readonly base: Origin | null
  readonly message: string
  readonly hint: string
}

/**
 * Puts edits and conflicts side by side.
 *
 * Out:    every conflict of extensions with the base or with each other, then every edit that goes well.
 */
export function threeWay (edits: readonly Edit[], problems: readonly Problem[]): readonly ThreeWay[] {
  const conflicts = problems.filter(problem => /^EXT\d+$/.test(problem.code))
  const editAt = new Map(edits.map(edit => [`${edit.file} ${edit.pointer}`, edit]))
  const conflicting = conflicts.map(problem => row(editAt.get(`${problem.file} ${problem.pointer}`), problem))
  const told = new Set(conflicts.map(problem => `${problem.file} ${problem.pointer}`))
  const others = edits.filter(edit => !told.has(`${edit.file} ${edit.pointer}`)).map(edit => row(edit, null))
  return [...conflicting, ...others]
}

function row (edit: Edit | undefined, problem: Problem | null): ThreeWay {
  const { file, pointer } = (problem ?? edit)!
  return {
    code: problem?.code ?? null, severity: problem?.severity ?? null, file, pointer, target: edit?.target ?? null, member: edit?.member ?? null,
    then: edit?.was, now: edit?.now, ours: edit?.ours, base: edit?.base ?? null, message: problem?.message ?? '', hint: problem?.hint ?? ''
  }
}
