/**
 * Properties start from the same seed in every CI run: a change is judged by what it changed, not by new luck. Elsewhere each run
 * looks somewhere else, and PL_TEST_SEED walks one again.
 */
import { env } from 'node:process'

const given = env.PL_TEST_SEED ?? (env.CI === 'true' ? '20261122' : undefined)
if (given !== undefined) {
  const { default: fc } = await import('fast-check')
  fc.configureGlobal({ seed: Number(given) })
}
