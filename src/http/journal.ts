/** What happened to a row, in words. */
import type { FastifyPluginAsync } from 'fastify'
import { fieldTypes } from '../metadata/fields/index.ts'
import type { EntityModel, Locale, Text } from '../metadata/model.ts'
import type { JournalEntry } from '../sdk/wire.ts'
import type { StoredJournalLine } from '../store/store.ts'
import type { HttpDeps } from './deps.ts'
import { text } from './door-error.ts'
import { rowOf } from './forms.ts'
import { foundEntity } from './refs.ts'
import { detailWords } from './page/journal-detail.ts'
import { idSchema, nameSchema } from './schemas.ts'

const EVENTS: Readonly<Record<string, Text>> = {
  created: text('新增', 'Created'),
  edited: text('修改', 'Edited'),
  queued: text('已提交', 'Queued'),
  claimed: text('开始处理', 'Taken up'),
  resent: text('再次发送', 'Sent again'),
  answered: text('收到应答', 'Answered'),
  asked: text('查询结果', 'Asked'),
  askedEarlier: text('查询前一次提交的结果', 'Asked about an earlier try'),
  conflict: text('结果不一致，待人工确认', 'The answers disagree'),
  fault: text('处理出错', 'A fault of the system'),
  changed: text('已执行', 'Done'),
  deleted: text('删除', 'Deleted')
}

const params = { type: 'object', properties: { entity: nameSchema, id: idSchema } } as const

export const journal: FastifyPluginAsync<{ readonly deps: HttpDeps }> = async (app, { deps }) => {
  app.get<{ Params: { readonly entity: string, readonly id: string } }>('/journal/:entity/:id', { schema: { tags: ['journal'], summary: 'What happened to a row', params } }, async request => {
    const entity = foundEntity(deps, request.params.entity, request.principal)
    const row = await rowOf(deps, entity, request.params.id, request.principal)
    const lines = await deps.store.journal(entity.number, row.id)
    return { lines: lines.map(line => journalEntry(entity, line, request.principal.locale)) }
  })
}

/** A line of the journal as people read it. */
export function journalEntry (entity: EntityModel, line: StoredJournalLine, locale: Locale): JournalEntry {
  const { detail, ...changes } = line.changes
  return {
    at: line.at.toISOString(),
    event: line.event,
    title: titleOf(entity, line),
    by: line.byName,
    detail: detailWords(detail, locale),
    statusFrom: line.statusFrom,
    statusTo: line.statusTo,
    changes: Object.entries(changes).flatMap(([key, change]) => changeOf(entity, key, change, locale))
  }
}

function titleOf (entity: EntityModel, line: StoredJournalLine): Text {
  const event = EVENTS[line.event] ?? text(line.event, line.event)
  const operation = entity.operations.get(line.operation)
  return operation === undefined || operation.type === 'save' || operation.type === 'delete' ? event : text(`${operation.name.zh_CN}：${event.zh_CN}`, `${operation.name.en_US}: ${event.en_US}`)
}

function changeOf (entity: EntityModel, key: string, change: unknown, locale: Locale): JournalEntry['changes'] {
  if (!Array.isArray(change) || change.length !== 2) return []
  const field = entity.field.get(key)
  const name = field?.name ?? entity.entry.get(key)?.name ?? text(key, key)
  const show = (value: unknown): string => field !== undefined ? fieldTypes[field.type].format(value, field, locale) : typeof value === 'string' ? value : JSON.stringify(value) ?? ''
  return [{ field: key, name, before: show(change[0]), after: show(change[1]) }]
}
