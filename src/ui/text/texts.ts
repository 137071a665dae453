import type { Locale, Text } from '../../metadata/model.ts'
import { dictionary, type TextKey } from './dictionary.ts'

/** The texts of one language. */
export interface Texts {
  readonly locale: Locale
  /** A text of the client itself, its {placeholders} filled. */
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string
  /** The right language of a text from the metadata, its {placeholders} filled. */
  readonly pick: (text: Text | null | undefined, values?: Readonly<Record<string, string | number>>) => string
}

/** Makes the texts of one language. */
export function textsOf (locale: Locale): Texts {
  const at = locale === 'zh_CN' ? 0 : 1
  return {
    locale,
    t: (key, values) => fill(dictionary[key][at], values),
    pick: (text, values) => text === null || text === undefined ? '' : fill(text[locale] === '' ? text.zh_CN : text[locale], values)
  }
}

const fill = (text: string, values: Readonly<Record<string, string | number>> | undefined): string =>
  values === undefined ? text : text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
