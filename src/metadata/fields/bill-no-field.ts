/** BillNoField 单据编号: the number of a bill, given by the numbering of its entity. */
import { textField } from './text-field.ts'
import type { FieldType } from './field-type.ts'

export const billNoField: FieldType = {
  ...textField,
  type: 'BillNoField',
  defaults: { maxLength: 50, readonly: true, copyable: false }
}
