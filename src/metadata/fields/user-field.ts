/** UserField 用户: a user. */
import { basedataField } from './basedata-field.ts'
import type { FieldType } from './field-type.ts'

export const userField: FieldType = { ...basedataField, type: 'UserField', takes: ['refEntity'], defaults: { refEntity: 'bos_user' } }
