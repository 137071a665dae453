/** ModifierField 修改人: who changed the row last; the host writes it. */
import { basedataField } from './basedata-field.ts'
import type { FieldType } from './field-type.ts'

export const modifierField: FieldType = { ...basedataField, type: 'ModifierField', takes: ['refEntity'], defaults: { refEntity: 'bos_user', readonly: true, copyable: false } }
