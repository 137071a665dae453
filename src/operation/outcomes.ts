/** Outcomes and the texts of their codes, in the language of whoever asked. */
import type { EntityModel, Locale, Model, OperationModel } from '../metadata/model.ts'
import type { Broken, Outcome, OutcomeKind, OutcomeMessage } from '../sdk/types.ts'
import { labelOf, type LooseRow } from './workings.ts'

/**
 * The message of a code with its placeholders filled.
 *
 * In:     the code; texts for `{name}` placeholders.
 * Out:    the text in the language; the code itself where no file has it, so that nothing is silent.
 */
export function textOf (model: Model, code: string, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  return filled(model.messages.get(code)?.[locale] ?? (locale === 'en_US' ? values.messageEn : undefined) ?? values.message ?? code, values)
}

const filled = (text: string, values: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)

/** A broken rule as a message a person can act on: the field's name is filled in as {field}, the line as {line} or put before it. */
export function messageOf (model: Model, entity: EntityModel, broken: Broken, locale: Locale): OutcomeMessage {
  const owner = broken.entry === undefined ? entity : entity.entry.get(broken.entry)
  const name = broken.field === undefined ? '' : owner?.field.get(broken.field)?.name[locale] ?? broken.field
  const values = { field: name, line: String(broken.line ?? ''), ...broken.values }
  const place = broken.line === undefined ? '' : locale === 'zh_CN' ? `第 ${broken.line} 行：` : `Line ${broken.line}: `
  const text = textOf(model, broken.code, locale, values)
  const saysLine = (model.messages.get(broken.code)?.[locale] ?? '').includes('{line}')
  return {
    code: broken.code,
    text: saysLine ? text : place + text,
    level: broken.level ?? 'error',
    ...(broken.field === undefined ? {} : { field: broken.field }),
    ...(broken.entry === undefined ? {} : { entry: broken.entry }),
    ...(broken.line === undefined ? {} : { line: broken.line })
  }
}

/** The outcome of one row from its messages. */
export function outcomeOf (id: string, label: string, outcome: OutcomeKind, messages: readonly OutcomeMessage[] = []): Outcome {
  return { id, label, outcome, codes: messages.map(message => message.code), messages }
}

/** A refusal for one reason. */
export function refusal (model: Model, id: string, label: string, locale: Locale, code: string, values: Readonly<Record<string, string>> = {}): Outcome {
  return outcomeOf(id, label, 'refused', [{ code, text: textOf(model, code, locale, values), level: 'error' }])
}

/** The words a refusal is made of: the texts, the entity the row is of, and the language of whoever asked. */
export interface Telling { readonly model: Model, readonly entity: EntityModel, readonly locale: Locale }

/** A refusal by every rule that the row breaks. */
export const refusedByRules = ({ model, entity, locale }: Telling, row: LooseRow, broken: readonly Broken[]): Outcome =>
  outcomeOf(row.id, labelOf(entity, row), 'refused', broken.map(each => messageOf(model, entity, each, locale)))

/** A refusal because the row's status is none that the operation starts from; null where it is one. */
export function refusedByStatus ({ model, entity, locale }: Telling, row: LooseRow, operation: OperationModel): Outcome | null {
  const { status } = operation
  const current = status === null ? '' : String(row[status.field])
  if (status === null || status.from.includes(current)) return null
  const item = entity.field.get(status.field)?.items.find(each => each.value === current)
  return refusal(model, row.id, labelOf(entity, row), locale, 'PL_OP_STATE', { status: item?.name[locale] ?? current, operation: operation.name[locale] })
}

/** A refusal because another row has the values already, in the words of the unique where it has its own. */
export function refusedAsDuplicate ({ model, entity, locale }: Telling, row: LooseRow, uniqueKey: string): Outcome {
  const unique = entity.uniques.find(each => each.key === uniqueKey)
  const fields = unique?.fields ?? []
  const names = fields.map(field => entity.field.get(field)?.name[locale] ?? field)
  const separator = locale === 'zh_CN' ? '、' : ', '
  const values = { fields: names.join(separator), value: fields.map(field => String(row[field] ?? '')).join(separator) }
  const own = unique?.message?.[locale]
  const text = own === undefined ? textOf(model, 'PL_ROW_DUPLICATE', locale, values) : filled(own, values)
  return outcomeOf(row.id, labelOf(entity, row), 'refused', [{ code: 'PL_ROW_DUPLICATE', text, level: 'error', ...(fields.length === 1 ? { field: fields[0]! } : {}) }])
}
