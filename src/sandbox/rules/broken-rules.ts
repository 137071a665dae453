import type { IssueBody, Refusal } from '../types.ts'
import { BODY_ARITHMETIC, LINE_ARITHMETIC } from './arithmetic.ts'
import { discountPairs } from './discounts.ts'
import { BODY_RULES, SPECIAL_LINE_RULES, lineCount } from './parties-and-specials.ts'
import { RATES_AND_FLAGS } from './rates-and-flags.ts'
import type { BodyRule, LineRule } from './rule.ts'

const OF_BODY: readonly BodyRule[] = [lineCount, ...BODY_RULES, ...BODY_ARITHMETIC]
const OF_LINE: readonly LineRule[] = [...LINE_ARITHMETIC, discountPairs, ...RATES_AND_FLAGS, ...SPECIAL_LINE_RULES]
const MOST_TOLD = 10

/**
 * Finds everything the bureau will not accept.
 *
 * Out:    null when nothing is wrong; else one refusal with the code of the first broken rule and the texts of all, ten at most.
 */
export function brokenRules (body: IssueBody): Refusal | null {
  const broken = [...OF_BODY.flatMap(rule => rule(body)), ...body.lines.flatMap((line, at) => OF_LINE.flatMap(rule => rule(line, body, at)))]
  if (broken.length === 0) return null
  const reasons = [...new Set(broken.map(({ reason }) => reason))].slice(0, MOST_TOLD)
  return { code: broken[0]!.code, reason: reasons.join('；') }
}
