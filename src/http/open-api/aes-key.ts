/** The key that existing clients derive from the AES password. */
import { createHash } from 'node:crypto'

/**
 * Derives the 16-byte key that Java's SUN SHA1PRNG, seeded with the password, yields first: SHA1(SHA1(password)), cut.
 */
export function aesKey (password: string): Buffer {
  const seed = createHash('sha1').update(password, 'utf8').digest()
  return createHash('sha1').update(seed).digest().subarray(0, 16)
}
