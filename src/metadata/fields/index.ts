/** Every kind of field by its name. */
import type { FieldTypeName } from '../model.ts'
import type { FieldType } from './field-type.ts'
import { amountField } from './amount-field.ts'
import { basedataField } from './basedata-field.ts'
import { billNoField } from './bill-no-field.ts'
import { billStatusField } from './bill-status-field.ts'
import { checkBoxField } from './check-box-field.ts'
import { comboField } from './combo-field.ts'
import { createDateField } from './create-date-field.ts'
import { creatorField } from './creator-field.ts'
import { dateField } from './date-field.ts'
import { dateTimeField } from './date-time-field.ts'
import { decimalField } from './decimal-field.ts'
import { integerField } from './integer-field.ts'
import { largeTextField } from './large-text-field.ts'
import { modifierField } from './modifier-field.ts'
import { modifyDateField } from './modify-date-field.ts'
import { mulComboField } from './mul-combo-field.ts'
import { orgField } from './org-field.ts'
import { priceField } from './price-field.ts'
import { qtyField } from './qty-field.ts'
import { textAreaField } from './text-area-field.ts'
import { textField } from './text-field.ts'
import { userField } from './user-field.ts'

export type { ColumnShape, FieldType, Parsed } from './field-type.ts'

export const fieldTypes: Readonly<Record<FieldTypeName, FieldType>> = {
  TextField: textField,
  TextAreaField: textAreaField,
  LargeTextField: largeTextField,
  IntegerField: integerField,
  DecimalField: decimalField,
  AmountField: amountField,
  PriceField: priceField,
  QtyField: qtyField,
  DateField: dateField,
  DateTimeField: dateTimeField,
  ComboField: comboField,
  MulComboField: mulComboField,
  CheckBoxField: checkBoxField,
  BasedataField: basedataField,
  OrgField: orgField,
  UserField: userField,
  BillNoField: billNoField,
  BillStatusField: billStatusField,
  CreatorField: creatorField,
  ModifierField: modifierField,
  CreateDateField: createDateField,
  ModifyDateField: modifyDateField
}
