import type { Random } from './random.ts'

export type Range = readonly [number, number]

/** Faults that strike by chance: probabilities from 0 to 1. */
export interface RandomFaults {
  /** The connection breaks before anything was done. */
  readonly dropBefore: number
  /** The connection breaks after everything was done. */
  readonly dropAfter: number
  /** 502; in half of the cases the request was carried out all the same. */
  readonly error502: number
  /** The bureau refuses for good. */
  readonly refuse: number
  /** How long an answer is held back. */
  readonly delayMs: Range
}

/** What a test or a demonstration may turn. */
export interface Settings {
  /** From acceptance to decision; [0, 0] decides at once. */
  readonly latencyMs: Range
  readonly faults: RandomFaults
  /** Makes latencies and faults the same in every run; null for real chance. */
  readonly seed: number | null
  /** How far the bureau's clock is ahead. */
  readonly clockOffsetMs: number
}

export const DEFAULT_SETTINGS: Settings = {
  latencyMs: [1000, 8000],
  faults: { dropBefore: 0, dropAfter: 0, error502: 0, refuse: 0, delayMs: [0, 0] },
  seed: null,
  clockOffsetMs: 0
}

export type SettingsChange = Partial<Omit<Settings, 'faults'>> & { readonly faults?: Partial<RandomFaults>, readonly reset?: boolean }

/** Applies a change; `reset` starts from the defaults. */
export function changeSettings (settings: Settings, { reset, faults, ...rest }: SettingsChange): Settings {
  const base = reset === true ? DEFAULT_SETTINGS : settings
  return { ...base, ...rest, faults: { ...base.faults, ...faults } }
}

/** What chance has in store for one request. */
export interface Luck { readonly dropBefore: boolean, readonly dropAfter: boolean, readonly error502: boolean, readonly error502After: boolean, readonly refuse: boolean, readonly delayMs: number }

/** Draws the luck of one request. Always draws as many numbers, so that a seed gives the same run whatever strikes. */
export function drawLuck ({ dropBefore, dropAfter, error502, refuse, delayMs }: RandomFaults, random: Random): Luck {
  const [before, after, bad, half, no, wait] = [random(), random(), random(), random(), random(), random()] as const
  return {
    dropBefore: before < dropBefore,
    dropAfter: after < dropAfter,
    error502: bad < error502 && half < 0.5,
    error502After: bad < error502 && half >= 0.5,
    refuse: no < refuse,
    delayMs: delayMs[0] + Math.floor(wait * (delayMs[1] - delayMs[0] + 1))
  }
}
