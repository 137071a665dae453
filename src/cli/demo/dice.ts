/** Choices by chance from one source of randomness, so that a seed repeats the whole demonstration. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  readonly pick: <T>(choices: readonly T[]) => T
  /** True with this probability, 0 to 1. */
  readonly chance: (probability: number) => boolean
  readonly digits: (count: number) => string
}

/**
 * Makes dice of a random source.
 *
 * In:     a function that gives numbers from 0 up to, and without, 1.
 */
export function makeDice (random: () => number): Dice {
  const whole = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1))
  return {
    whole,
    pick: choices => choices[whole(0, choices.length - 1)]!,
    chance: probability => random() < probability,
    digits: count => Array.from({ length: count }, () => whole(0, 9)).join('')
  }
}
