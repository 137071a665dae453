/** ModifyDateField 修改时间: when the row was changed last; the host writes it. */
import { dateTimeField } from './date-time-field.ts'
import type { FieldType } from './field-type.ts'

export const modifyDateField: FieldType = { ...dateTimeField, type: 'ModifyDateField', defaults: { readonly: true, copyable: false } }
