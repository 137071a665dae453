import type { IssueBody, IssueLine, Refusal } from '../types.ts'

/** A broken rule: its code, and what a person reads. */
export type Broken = Refusal
export type LineRule = (line: IssueLine, body: IssueBody, at: number) => readonly Broken[]
export type BodyRule = (body: IssueBody) => readonly Broken[]
