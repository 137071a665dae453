/** PriceField 单价: a price for one unit, to 12 digits before and 13 after the point, as invoices take it. */
import { decimalField } from './decimal-field.ts'
import type { FieldType } from './field-type.ts'

export const priceField: FieldType = { ...decimalField, type: 'PriceField', defaults: { precision: 25, scale: 13 } }
