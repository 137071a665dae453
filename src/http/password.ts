/** Passwords and application secrets, hashed slowly: `scrypt$N$salt$hash`, salt and hash in base64. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const COST = 2 ** 15
const KEY_BYTES = 32
// scrypt needs 128 × N × r bytes; node's own limit of 32 MB is one byte short of that.
const MAX_MEMORY = 64 * 1024 * 1024

/**
 * Hashes a password with a salt of its own.
 *
 * Out:    `scrypt$32768$<salt>$<hash>`.
 */
export async function hashPassword (password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, COST)
  return `scrypt$${COST}$${salt.toString('base64')}$${key.toString('base64')}`
}

/**
 * Tells whether a password is the one that was hashed.
 *
 * In:     the password; the stored hash, or null where there is no such user: the work is done all the same, so that
 *         the time taken says nothing about who exists.
 */
export async function verifyPassword (password: string, stored: string | null): Promise<boolean> {
  const [form, cost, salt, hash] = (stored ?? DUMMY).split('$')
  if (form !== 'scrypt' || !cost || !salt || !hash) return false
  const expected = Buffer.from(hash, 'base64')
  const key = await derive(password, Buffer.from(salt, 'base64'), Number(cost))
  return key.length === expected.length && timingSafeEqual(key, expected) && stored !== null
}

const DUMMY = `scrypt$${COST}$${Buffer.alloc(16).toString('base64')}$${Buffer.alloc(KEY_BYTES).toString('base64')}`

function derive (password: string, salt: Buffer, cost: number): Promise<Buffer> {
  return new Promise((resolve, reject) => scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { N: cost, r: 8, p: 1, maxmem: MAX_MEMORY }, (error, key) => error ? reject(error) : resolve(key)))
}
