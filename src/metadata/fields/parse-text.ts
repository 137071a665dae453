/** Parsing shared by the kinds of text. */
import { gbkLength, invisibleCharacters } from '../../sdk/gbk.ts'
import type { FieldModel } from '../model.ts'
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { Parsed } from './field-type.ts'

// Tab and line breaks belong to text of several lines; everything else that nobody sees is refused everywhere.
const LINE_BREAKS = new Set(['U+0009', 'U+000A', 'U+000D'])
const REFUSED = /[\p{Cc}\p{Cs}]/u

/**
 * Takes a text as it is: nothing is trimmed, cut or replaced.
 *
 * In:     `lines` true lets tabs and line breaks through.
 * Out:    the text, or PL_FIELD_TEXT, PL_FIELD_LENGTH, PL_FIELD_GBK, PL_FIELD_CONTROL or PL_FIELD_PATTERN.
 * Units:  `maxLength` counts characters (code points), `gbkBytes` bytes in GBK.
 */
export function parseText (input: unknown, field: FieldModel, lines: boolean): Parsed {
  if (isBlank(input)) return accepted('')
  if (typeof input !== 'string') return refused('PL_FIELD_TEXT', { value: shown(input) })
  const length = [...input].length
  if (length > field.maxLength) return refused('PL_FIELD_LENGTH', { max: String(field.maxLength), length: String(length) })
  const control = controlsOf(input, lines)
  if (control.length > 0) return refused('PL_FIELD_CONTROL', { characters: [...new Set(control)].join(' ') })
  const bytes = field.gbkBytes === null ? 0 : gbkLength(input)
  if (field.gbkBytes !== null && bytes > field.gbkBytes) return refused('PL_FIELD_GBK', { max: String(field.gbkBytes), length: String(bytes) })
  if (field.pattern !== null && !patternOf(field.pattern).test(input)) return refused('PL_FIELD_PATTERN', { value: shown(input), message: field.patternMessage?.zh_CN ?? '', messageEn: field.patternMessage?.en_US ?? '' })
  return accepted(input)
}

function controlsOf (text: string, lines: boolean): readonly string[] {
  if (!REFUSED.test(text)) return []
  return invisibleCharacters([...text].filter(character => REFUSED.test(character)).join('')).filter(code => !lines || !LINE_BREAKS.has(code))
}

const patterns = new Map<string, RegExp>()

/** A pattern of metadata covers the whole value, as in HTML. */
export function patternOf (source: string): RegExp {
  const known = patterns.get(source)
  if (known !== undefined) return known
  const made = new RegExp(`^(?:${source})$`, 'u')
  patterns.set(source, made)
  return made
}
