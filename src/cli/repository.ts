/** Where the parts of the repository are, whatever the folder a command was given in. */
import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'

export const repository = resolve(fileURLToPath(import.meta.url), '../../..')

/** Names a place inside the repository. */
export const inRepository = (...parts: string[]): string => resolve(repository, ...parts)
