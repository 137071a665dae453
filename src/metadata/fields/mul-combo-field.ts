/** MulComboField 多选下拉: several of the values listed, or of an entity's rows; stored as `,a,b,`. */
import { accepted, isBlank, refused, shown } from './answers.ts'
import type { FieldModel } from '../model.ts'
import type { FieldType, Parsed } from './field-type.ts'

function parseChoices (input: readonly unknown[], field: FieldModel): Parsed {
  // By its place, since what is strange may be undefined itself.
  const strange = input.findIndex(value => typeof value !== 'string' || value === '' || value.includes(','))
  if (strange >= 0) return refused('PL_FIELD_CHOICES', { value: shown(input[strange]) })
  const values = [...new Set(input as readonly string[])]
  // Choices that are rows are looked up where the rows are; here only their shape can be wrong.
  const unknown = field.itemsFrom === null ? values.find(value => !field.items.some(item => item.value === value)) : undefined
  if (unknown !== undefined) return refused('PL_FIELD_CHOICE', { value: shown(unknown), choices: field.items.map(item => `${item.value} ${item.name.zh_CN}`).join('、') })
  const length = values.join(',').length + 2
  return length > field.maxLength ? refused('PL_FIELD_LENGTH', { max: String(field.maxLength), length: String(length) }) : accepted(values)
}

export const mulComboField: FieldType = {
  type: 'MulComboField',
  takes: ['items', 'itemsFrom', 'maxLength'],
  defaults: { maxLength: 1000 },
  column: field => ({ kind: 'textList', length: field.maxLength }),
  schema: field => ({ type: 'array', items: field.itemsFrom === null ? { type: 'string', enum: field.items.map(item => item.value) } : { type: 'string' } }),
  empty: [],
  parse: (input, field) => {
    if (isBlank(input)) return accepted([])
    return Array.isArray(input) ? parseChoices(input, field) : refused('PL_FIELD_CHOICES', { value: shown(input) })
  },
  format: (value, field, locale) => (Array.isArray(value) ? value : [])
    .map(one => field.items.find(item => item.value === one)?.name[locale] ?? String(one)).join(locale === 'zh_CN' ? '、' : ', '),
  control: 'multiSelect'
}
