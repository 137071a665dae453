/** CheckBoxField 复选框: yes or no. */
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { FieldType } from './field-type.ts'

const WORDS = { zh_CN: { yes: '是', no: '否' }, en_US: { yes: 'Yes', no: 'No' } } as const

export const checkBoxField: FieldType = {
  type: 'CheckBoxField',
  takes: [],
  defaults: {},
  column: () => ({ kind: 'flag' }),
  schema: () => ({ type: 'boolean' }),
  empty: false,
  parse: input => {
    if (isBlank(input) || input === false || input === '0') return accepted(false)
    // '1' and '0' are the stored codes that existing clients and import files send.
    return input === true || input === '1' ? accepted(true) : refused('PL_FIELD_FLAG', { value: shown(input) })
  },
  format: (value, _field, locale) => value === true ? WORDS[locale].yes : WORDS[locale].no,
  control: 'checkbox'
}
