/** OrgField 组织: an organisation. */
import { basedataField } from './basedata-field.ts'
import type { FieldType } from './field-type.ts'

export const orgField: FieldType = { ...basedataField, type: 'OrgField', takes: ['refEntity'], defaults: { refEntity: 'bos_org' } }
