/** How wide a column is where nobody said. */
import { fieldTypes } from '../fields/index.ts'
import type { FieldModel } from '../model.ts'

const WIDTHS = { text: 160, textarea: 220, integer: 90, decimal: 120, date: 110, datetime: 160, select: 110, multiSelect: 180, checkbox: 80, reference: 150, readonly: 160 } as const

/** Units: pixels. */
export const widthOf = (field: FieldModel | undefined): number => field === undefined ? 120 : WIDTHS[fieldTypes[field.type].control]
