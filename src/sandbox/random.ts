/** A number from 0 up to, not including, 1. */
export type Random = () => number

/** Makes a generator that gives the same numbers for the same seed (mulberry32). */
export function seededRandom (seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6D2B79F5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number between both ends of a range, the ends included. */
export const pickBetween = ([from, to]: readonly [number, number], random: Random): number => from + Math.floor(random() * (to - from + 1))
