/** QtyField 数量: how many, to 12 digits before and 13 after the point, so that every quantity of the open API fits. */
import { decimalField } from './decimal-field.ts'
import type { FieldType } from './field-type.ts'

export const qtyField: FieldType = { ...decimalField, type: 'QtyField', defaults: { precision: 25, scale: 13 } }
