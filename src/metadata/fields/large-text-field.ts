/** LargeTextField 大文本: text of any sensible length, which no list sorts by. */
import { textAreaField } from './text-area-field.ts'
import type { FieldType } from './field-type.ts'

export const largeTextField: FieldType = {
  ...textAreaField,
  type: 'LargeTextField',
  defaults: { maxLength: 65535 },
  column: () => ({ kind: 'longText' })
}
