/** Files of a row that its channel keeps: which there are, and fetching one. */
import type { ChannelFile } from '../channel/channels.ts'
import type { EntityModel } from '../metadata/model.ts'
import { channelsOf } from './rules.ts'
import type { LooseRow, Workings } from './workings.ts'

export type FileKind = 'pdf' | 'ofd' | 'xml'

/** The fields that hold the addresses of files, as the entity's channel operation declares them (`params.files`). */
export function fileFields (entity: EntityModel): Readonly<Partial<Record<FileKind, string>>> {
  const operation = [...entity.operations.values()].find(each => each.type === 'channel')
  return (operation?.params.files ?? {}) as Partial<Record<FileKind, string>>
}

/**
 * Fetches a file of a row through the channel that issued it.
 *
 * Out:    null where the row has no such file.
 */
export async function fileOf (workings: Workings, entityNumber: string, id: string, kind: FileKind): Promise<ChannelFile | null> {
  const entity = workings.model().entities.get(entityNumber)
  const field = entity === undefined ? undefined : fileFields(entity)[kind]
  if (entity === undefined || field === undefined) return null
  const [row] = await workings.store.load(entityNumber, [id], [], 'all') as readonly LooseRow[]
  const url = String(row?.[field] ?? '')
  if (row === undefined || url === '') return null
  const issuedBy = (await workings.store.attempts(entityNumber, id)).find(attempt => attempt.state === 'issued')?.channel
  const channel = issuedBy ?? (await channelsOf(workings, entity, [row]))(row)
  return channel === '' ? null : await workings.channels.file(channel, url, workings.now())
}
