/** Identities: whole numbers of 53 bits in order of time, made by the host itself, so that entries and journal lines can name a row before it is written. */

const EPOCH_MS = Date.UTC(2025, 0, 1)
/** 13 bits for each millisecond; 40 bits of milliseconds last until 2059. */
const SLOTS = 8192

/**
 * Makes a source of identities.
 *
 * Two hosts start each millisecond at a random slot; should they ever meet, the primary key tells and the row is written under the next one.
 *
 * In:  the clock and a source of random numbers from 0 to 1.
 * Out: a function giving digits that fit 53 bits, each greater than the one before.
 */
export function identities (nowMs: () => number, random: () => number): () => string {
  let atMs = 0
  let slot = 0
  return () => {
    const currentMs = nowMs() - EPOCH_MS
    slot++
    if (currentMs > atMs) {
      atMs = currentMs
      slot = Math.floor(random() * SLOTS / 2)
    } else if (slot === SLOTS) {
      // A full millisecond borrows from the next.
      atMs++
      slot = 0
    }
    return String(atMs * SLOTS + slot)
  }
}
