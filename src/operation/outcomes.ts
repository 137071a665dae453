/** Outcomes and the texts of their codes, in the language of whoever asked. */
import type { EntityModel, Locale, Model } from '../metadata/model.ts'
import type { Broken, Outcome, OutcomeKind, OutcomeMessage } from '../sdk/types.ts'

/**
 * The message of a code with its placeholders filled.
 *
 * In:     the code; texts for `{name}` placeholders.
 * Out:    the text in the language; the code itself where no file has it, so that nothing is silent.
 */
export function textOf (model: Model, code: string, locale: Locale, values: Readonly<Record<string, string>> = {}): string {
  const text = model.messages.get(code)?.[locale] ?? (locale === 'en_US' ? values.messageEn : undefined) ?? values.message ?? code
  return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)
}

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
