/** Lengths as the tax bureau counts them. */
import iconv from 'iconv-lite'

/** Counts the bytes of a text in GBK: two for a Chinese character, one for ASCII. */
export const gbkLength = (text: string): number => iconv.encode(text, 'gbk').length

/** Finds characters that nobody sees: controls, format characters, private and unassigned ones. */
export const invisibleCharacters = (text: string): readonly string[] =>
  [...text].filter(character => /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/u.test(character)).map(character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
