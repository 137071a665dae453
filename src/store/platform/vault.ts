/** What must be read again, and so cannot be hashed, is sealed under a key that stands in a file and not in the database. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PL_STORE_FAULT } from '../../errors.ts'

export interface Vault {
  seal (text: string): Promise<string>
  /** Errors: PL_STORE_FAULT where the key is not the one it was sealed with. */
  open (sealed: string): Promise<string>
}

const FORM = 'aes-256-gcm:'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const OWNER_ONLY = 0o600

/**
 * Opens a vault whose key is in a file, made at random on the first sealing, readable by its owner alone.
 *
 * In:     the file; hosts that share a database share a copy of it. Null: nothing can be sealed here.
 */
export function vaultAt (file: string | null): Vault {
  let known: Promise<Buffer> | null = null
  const key = async (isNew: boolean): Promise<Buffer> => {
    known ??= keyIn(file, isNew)
    known.catch(() => { known = null })
    return await known
  }
  return {
    seal: async text => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', await key(true), nonce)
      return FORM + Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64')
    },
    open: async sealed => opened(sealed, await key(false), file)
  }
}

async function keyIn (file: string | null, isNew: boolean): Promise<Buffer> {
  if (file === null) throw new PL_STORE_FAULT('Nothing can be sealed: this store was opened without a key file.')
  if (isNew) {
    await mkdir(dirname(file), { recursive: true })
    // Of two hosts that begin at once one writes; both read.
    await writeFile(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { flag: 'wx', mode: OWNER_ONLY }).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
  }
  const text = await readFile(file, 'utf8').catch(() => null)
  const key = Buffer.from(text ?? '', 'base64')
  if (key.length !== KEY_BYTES) throw new PL_STORE_FAULT(`${file} holds no key. Put back the file that was there, or copy it from another host of this database.`)
  return key
}

function opened (sealed: string, key: Buffer, file: string | null): string {
  const bytes = Buffer.from(sealed.slice(FORM.length), 'base64')
  if (!sealed.startsWith(FORM) || bytes.length < NONCE_BYTES + TAG_BYTES) throw new PL_STORE_FAULT('A secret in the database is not sealed. Set it anew.')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    throw new PL_STORE_FAULT(`A secret in the database was sealed with another key than that in ${file}. Put back that key file, or set the secret anew.`)
  }
}
