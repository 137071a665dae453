/** CreatorField 创建人: who made the row; the host writes it. */
import { basedataField } from './basedata-field.ts'
import type { FieldType } from './field-type.ts'

export const creatorField: FieldType = { ...basedataField, type: 'CreatorField', takes: ['refEntity'], defaults: { refEntity: 'bos_user', readonly: true, copyable: false } }
