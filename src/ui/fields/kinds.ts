import type { FieldTypeName } from '../../metadata/model.ts'

export type ControlKind = 'text' | 'textarea' | 'integer' | 'decimal' | 'date' | 'datetime' | 'select' | 'multiSelect' | 'checkbox' | 'reference'

const KINDS: Readonly<Record<FieldTypeName, ControlKind>> = {
  TextField: 'text', TextAreaField: 'textarea', LargeTextField: 'textarea', BillNoField: 'text',
  IntegerField: 'integer', DecimalField: 'decimal', AmountField: 'decimal', PriceField: 'decimal', QtyField: 'decimal',
  DateField: 'date', DateTimeField: 'datetime', CreateDateField: 'datetime', ModifyDateField: 'datetime',
  ComboField: 'select', BillStatusField: 'select', MulComboField: 'multiSelect', CheckBoxField: 'checkbox',
  BasedataField: 'reference', OrgField: 'reference', UserField: 'reference', CreatorField: 'reference', ModifierField: 'reference'
}

/** Which control a kind of field is edited and shown with. An unknown kind is shown as text rather than breaking the page. */
export const kindOf = (type: FieldTypeName): ControlKind => KINDS[type] ?? 'text'
/** Numbers stand at the right edge. */
export const isNumeric = (type: FieldTypeName): boolean => kindOf(type) === 'decimal' || kindOf(type) === 'integer'
