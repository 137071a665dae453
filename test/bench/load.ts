/** Rounds of load, first one server and then the other, so that whatever else the machine does meets both. */
import autocannon from 'autocannon'
import type { Server } from './child.ts'

export interface Route {
  readonly name: string
  readonly goal: number
  /** Requests that are sent in turn; a function makes each anew. */
  readonly requests: readonly autocannon.Request[]
}
/** The median of all rounds: requests a second, microseconds of the server's processor time for each. */
export interface Pace { readonly rate: number, readonly processorUs: number }
export interface Measured { readonly ours: Pace, readonly byHand: Pace, readonly ratios: readonly number[] }
export interface Rounds { readonly count: number, readonly seconds: number, readonly warmUpSeconds: number }

const CONNECTIONS = 16

/**
 * Measures a route on both servers.
 *
 * Out:    the medians, and ours as a part of the other for each pair of rounds.
 * Errors: where any answer is none of success: a server that refuses is fast.
 */
export async function compare (ours: Server, byHand: Server, route: Route, rounds: Rounds): Promise<Measured> {
  const pairs: { ours: Pace, byHand: Pace }[] = []
  await round(ours, route, rounds.warmUpSeconds)
  await round(byHand, route, rounds.warmUpSeconds)
  for (let at = 0; at < rounds.count; at++) pairs.push({ ours: await round(ours, route, rounds.seconds), byHand: await round(byHand, route, rounds.seconds) })
  return { ours: middle(pairs.map(pair => pair.ours)), byHand: middle(pairs.map(pair => pair.byHand)), ratios: pairs.map(pair => pair.ours.rate / pair.byHand.rate) }
}

const middle = (paces: readonly Pace[]): Pace => ({ rate: median(paces.map(pace => pace.rate)), processorUs: median(paces.map(pace => pace.processorUs)) })

async function round (server: Server, route: Route, seconds: number): Promise<Pace> {
  const before = await server.processorUs()
  const result = await autocannon({ url: server.url, connections: CONNECTIONS, duration: seconds, requests: [...route.requests] })
  if (result.errors > 0 || result.non2xx > 0 || result.mismatches > 0) throw new Error(`${route.name}: ${result.errors} errors, ${result.non2xx} refusals, ${result.mismatches} wrong answers`)
  return { rate: result.requests.total / result.duration, processorUs: (await server.processorUs() - before) / result.requests.total }
}

export function median (values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
