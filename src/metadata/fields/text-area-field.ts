/** TextAreaField 多行文本: text of several lines. */
import { parseText } from './parse-text.ts'
import { textField } from './text-field.ts'
import type { FieldType } from './field-type.ts'

export const textAreaField: FieldType = {
  ...textField,
  type: 'TextAreaField',
  defaults: { maxLength: 512 },
  parse: (input, field) => parseText(input, field, true),
  control: 'textarea'
}
