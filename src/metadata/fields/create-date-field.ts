/** CreateDateField 创建时间: when the row was made; the host writes it. */
import { dateTimeField } from './date-time-field.ts'
import type { FieldType } from './field-type.ts'

export const createDateField: FieldType = { ...dateTimeField, type: 'CreateDateField', defaults: { readonly: true, copyable: false } }
