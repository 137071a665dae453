import type { RuleContext } from '../types.ts'
import { usualTime } from './set-time.ts'

const keyLength = 20

/**
 * Makes the context that rules, `prepare` and `settle` are given.
 *
 * In:     what the test is about; the rest is a button pressed by one person at a set time, nothing looked up, no channel.
 */
export function ruleContext (given: Partial<RuleContext> = {}): RuleContext {
  let made = 0
  return {
    now: usualTime, user: { id: '1', name: '李伟' }, source: 'button', before: null, lookups: {}, channel: null,
    newKey: () => String(++made).padStart(keyLength, 'k'),
    ...given
  }
}
