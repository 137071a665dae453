/** BillStatusField 单据状态: where a bill stands; only operations move it. */
import { comboField } from './combo-field.ts'
import type { FieldType } from './field-type.ts'

export const billStatusField: FieldType = {
  ...comboField,
  type: 'BillStatusField',
  defaults: {
    readonly: true,
    copyable: false,
    items: [
      { value: 'A', name: { zh_CN: '暂存', en_US: 'Draft' }, tone: 'neutral' },
      { value: 'B', name: { zh_CN: '已提交', en_US: 'Submitted' }, tone: 'info' },
      { value: 'C', name: { zh_CN: '已审核', en_US: 'Audited' }, tone: 'success' }
    ]
  }
}
