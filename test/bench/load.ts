/** Rounds of load, first one server and then the other, so that whatever else the machine does meets both. */
import autocannon from 'autocannon'
import type { Server } from './child.ts'

export interface Route {
  readonly name: string
  readonly goal: number
  /** Requests that are sent in turn; a function makes each anew. */
  readonly requests: readonly autocannon.Request[]
}
/** Requests a second: the median of all rounds. */
export interface Measured { readonly ours: number, readonly byHand: number, readonly ratios: readonly number[] }
export interface Rounds { readonly count: number, readonly seconds: number, readonly warmUpSeconds: number }

const CONNECTIONS = 16

/**
 * Measures a route on both servers.
 *
 * Out:    the medians, and ours as a part of the other for each pair of rounds.
 * Errors: where any answer is none of success: a server that refuses is fast.
 */
export async function compare (ours: Server, byHand: Server, route: Route, rounds: Rounds): Promise<Measured> {
  const pairs: { ours: number, byHand: number }[] = []
  await round(ours, route, rounds.warmUpSeconds)
  await round(byHand, route, rounds.warmUpSeconds)
  for (let at = 0; at < rounds.count; at++) pairs.push({ ours: await round(ours, route, rounds.seconds), byHand: await round(byHand, route, rounds.seconds) })
  return { ours: median(pairs.map(pair => pair.ours)), byHand: median(pairs.map(pair => pair.byHand)), ratios: pairs.map(pair => pair.ours / pair.byHand) }
}

async function round (server: Server, route: Route, seconds: number): Promise<number> {
  const result = await autocannon({ url: server.url, connections: CONNECTIONS, duration: seconds, requests: [...route.requests] })
  if (result.errors > 0 || result.non2xx > 0 || result.mismatches > 0) throw new Error(`${route.name}: ${result.errors} errors, ${result.non2xx} refusals, ${result.mismatches} wrong answers`)
  return result.requests.total / result.duration
}

export function median (values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
