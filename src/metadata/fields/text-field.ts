/** TextField 文本: one line of text. */
import { parseText } from './parse-text.ts'
import type { FieldType } from './field-type.ts'

export const textField: FieldType = {
  type: 'TextField',
  takes: ['maxLength', 'gbkBytes', 'pattern', 'patternMessage'],
  defaults: { maxLength: 50 },
  column: field => ({ kind: 'text', length: field.maxLength }),
  schema: field => ({ type: 'string', maxLength: field.maxLength }),
  empty: '',
  parse: (input, field) => parseText(input, field, false),
  format: value => String(value ?? ''),
  control: 'text'
}
