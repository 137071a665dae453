/** ComboField 下拉列表: one of the values that the metadata lists. */
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { FieldType } from './field-type.ts'

export const comboField: FieldType = {
  type: 'ComboField',
  takes: ['items'],
  defaults: {},
  column: field => ({ kind: 'text', length: Math.max(20, ...field.items.map(item => item.value.length)) }),
  schema: field => ({ type: 'string', enum: [...new Set([...field.items.map(item => item.value), ''])] }),
  empty: '',
  parse: (input, field) => {
    if (isBlank(input)) return accepted('')
    if (field.items.some(item => item.value === input)) return accepted(input)
    return refused('PL_FIELD_CHOICE', { value: shown(input), choices: field.items.map(item => `${item.value} ${item.name.zh_CN}`).join('、') })
  },
  format: (value, field, locale) => field.items.find(item => item.value === value)?.name[locale] ?? String(value ?? ''),
  control: 'select'
}
