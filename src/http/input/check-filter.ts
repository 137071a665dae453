/** Conditions from outside, checked against the Model before the store sees them. */
import { fieldTypes } from '../../metadata/fields/index.ts'
import type { EntityModel, FieldModel, FieldTypeName, Filter, FilterOperator, FilterScalar, Model } from '../../metadata/model.ts'
import { isId } from '../../metadata/fields/basedata-field.ts'
import type { Principal } from '../../operation/command.ts'
import { isDate } from '../../sdk/dates.ts'
import { badRequest, text, type DoorProblem } from '../door-error.ts'
import { askableFieldAt } from '../page/fields.ts'

type Find = (path: string) => FieldModel | undefined

const MAX_DEPTH = 8
const MAX_CONDITIONS = 60
const MAX_VALUES = 1000
const MAX_TEXT = 500
const MAX_DAYS = 3660

const EQUALITY: readonly FilterOperator[] = ['=', '<>', 'in', 'notIn', 'isEmpty', 'isNotEmpty']
const ORDER: readonly FilterOperator[] = ['>', '>=', '<', '<=', 'between']
const TEXT: readonly FilterOperator[] = ['contains', 'startsWith']

type Kind = 'text' | 'choice' | 'choices' | 'number' | 'date' | 'instant' | 'flag' | 'reference'
const OPERATORS: Readonly<Record<Kind, readonly FilterOperator[]>> = {
  text: [...EQUALITY, ...ORDER, ...TEXT],
  choice: EQUALITY,
  choices: [...EQUALITY, 'contains'],
  number: [...EQUALITY, ...ORDER],
  date: [...EQUALITY, ...ORDER, 'last'],
  instant: [...EQUALITY, ...ORDER, 'last'],
  flag: EQUALITY,
  reference: EQUALITY
}
const KINDS: Readonly<Record<FieldTypeName, Kind>> = {
  TextField: 'text', TextAreaField: 'text', LargeTextField: 'text', BillNoField: 'text',
  IntegerField: 'number', DecimalField: 'number', AmountField: 'number', PriceField: 'number', QtyField: 'number',
  DateField: 'date', DateTimeField: 'instant', CreateDateField: 'instant', ModifyDateField: 'instant',
  ComboField: 'choice', BillStatusField: 'choice', MulComboField: 'choices', CheckBoxField: 'flag',
  BasedataField: 'reference', OrgField: 'reference', UserField: 'reference', CreatorField: 'reference', ModifierField: 'reference'
}

/**
 * Checks a condition from outside.
 *
 * In:     anything; null means no condition; who asks.
 * Out:    the condition with its values as they are stored.
 * Errors: 400 naming every unknown field, operator and value, with what may stand there.
 */
export function checkFilter (model: Model, entity: EntityModel, input: unknown, by: Principal): Filter | null {
  if (input === null || input === undefined) return null
  const problems: DoorProblem[] = []
  const count = { conditions: 0 }
  const find: Find = path => askableFieldAt(model, entity, path, by)
  const filter = checkPart(find, entity, input, 'filter', 1, count, problems)
  if (count.conditions > MAX_CONDITIONS) problems.push({ path: 'filter', message: `more than ${MAX_CONDITIONS} conditions` })
  if (problems.length > 0 || filter === null) throw filterRefused(problems)
  return filter
}

const filterRefused = (problems: readonly DoorProblem[]): Error => {
  const told = problems.slice(0, 5).map(problem => `${problem.path}: ${problem.message}`).join('; ')
  return badRequest(text(`过滤条件不正确：${told}`, `The filter is not correct: ${told}`), problems)
}

function checkPart (find: Find, entity: EntityModel, input: unknown, path: string, depth: number, count: { conditions: number }, problems: DoorProblem[]): Filter | null {
  const wrong = (message: string): null => { problems.push({ path, message }); return null }
  if (depth > MAX_DEPTH) return wrong(`nested deeper than ${MAX_DEPTH}`)
  if (count.conditions > MAX_CONDITIONS) return null
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return wrong('write { field, op, value }, { all: [] }, { any: [] } or { not: {} }')
  const part = input as Record<string, unknown>
  const down = (child: unknown, place: string): Filter | null => checkPart(find, entity, child, `${path}/${place}`, depth + 1, count, problems)
  for (const key of ['all', 'any'] as const) {
    if (!(key in part)) continue
    const children = part[key]
    if (!Array.isArray(children) || Object.keys(part).length > 1) return wrong(`${key} takes a list and stands alone`)
    const checked = children.slice(0, MAX_CONDITIONS + 1).map((child, index) => { count.conditions++; return down(child, `${key}/${index}`) }).filter(child => child !== null)
    return key === 'all' ? { all: checked } : { any: checked }
  }
  if ('not' in part) {
    const checked = Object.keys(part).length > 1 ? wrong('not stands alone') : down(part.not, 'not')
    return checked === null ? null : { not: checked }
  }
  count.conditions++
  return checkCondition(find, entity, part, wrong)
}

function checkCondition (find: Find, entity: EntityModel, part: Record<string, unknown>, wrong: (message: string) => null): Filter | null {
  const strange = Object.keys(part).filter(key => !['field', 'op', 'value'].includes(key))
  if (strange.length > 0) return wrong(`unknown member ${strange.join(', ').slice(0, 80)}; there are field, op and value`)
  const { field: name, op } = part
  if (typeof name !== 'string') return wrong('field is missing')
  const field = name === 'id' ? ID : find(name)
  if (field === undefined) return wrong(`${entity.number} has no field ${name.slice(0, 60)}`)
  const kind = name === 'id' ? 'reference' : KINDS[field.type]
  if (typeof op !== 'string' || !OPERATORS[kind].includes(op as FilterOperator)) return wrong(`${name} takes ${OPERATORS[kind].join(' ')}, not ${String(op).slice(0, 20)}`)
  return checkValue(name, field, kind, op as FilterOperator, part.value, wrong)
}

/** The identity, which every row has and no metadata declares. */
const ID = { type: 'BasedataField' } as FieldModel

function checkValue (name: string, field: FieldModel, kind: Kind, op: FilterOperator, value: unknown, wrong: (message: string) => null): Filter | null {
  const one = (input: unknown): FilterScalar | undefined => scalarOf(kind, field, op, input)
  const refuse = (): null => wrong(`${name} ${op} does not take ${JSON.stringify(value)?.slice(0, 60) ?? 'nothing'}; write ${EXAMPLES[kind]}`)
  switch (op) {
    case 'isEmpty': case 'isNotEmpty': return { field: name, op }
    case 'last': return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_DAYS ? { field: name, op, value } : wrong(`${name} last takes a number of days from 1 to ${MAX_DAYS}`)
    case 'in': case 'notIn': {
      if (!Array.isArray(value) || value.length > MAX_VALUES) return wrong(`${name} ${op} takes a list of at most ${MAX_VALUES} values`)
      const values = value.map(one)
      return values.some(each => each === undefined) ? refuse() : { field: name, op, value: values as FilterScalar[] }
    }
    case 'between': {
      if (!Array.isArray(value) || value.length !== 2) return wrong(`${name} between takes two values`)
      const values = value.map(one)
      return values.some(each => each === undefined || each === null || each === '') ? refuse() : { field: name, op, value: values as FilterScalar[] }
    }
    default: {
      const checked = one(value)
      if (checked === undefined) return refuse()
      const isOrder = ORDER.includes(op) || TEXT.includes(op)
      return isOrder && (checked === null || checked === '') ? refuse() : { field: name, op, value: checked }
    }
  }
}

const EXAMPLES: Readonly<Record<Kind, string>> = {
  text: `text of at most ${MAX_TEXT} characters`, choice: 'one of its values', choices: 'one of its values', number: 'a plain decimal as text, e.g. "12.30"',
  date: 'a date, e.g. "2026-11-22"', instant: 'an instant, e.g. "2026-11-22T00:00:00.000Z"', flag: 'true or false', reference: 'an id as text'
}
const NUMBER = /^-?\d{1,25}(\.\d{1,13})?$/

function scalarOf (kind: Kind, field: FieldModel, op: FilterOperator, input: unknown): FilterScalar | undefined {
  switch (kind) {
    case 'text': return typeof input === 'string' && input.length <= MAX_TEXT && !input.includes('\0') ? input : undefined
    case 'choices': return choiceOf(field, input)
    case 'choice': return choiceOf(field, input)
    case 'flag': return typeof input === 'boolean' ? input : undefined
    case 'reference': return input === null ? null : isId(input) ? input : undefined
    case 'number': return numberOf(input)
    case 'date': case 'instant': return dateOf(kind, field, op, input)
  }
}

function choiceOf (field: FieldModel, input: unknown): string | undefined {
  if (typeof input !== 'string' || input.length > 100) return undefined
  const isOpen = field.items.length === 0
  return input === '' || isOpen || field.items.some(item => item.value === input) ? input : undefined
}

/** Whole numbers may come as numbers; whatever has a point comes as text and stays exact. */
function numberOf (input: unknown): string | null | undefined {
  if (input === null) return null
  const written = typeof input === 'number' && Number.isSafeInteger(input) ? String(input) : input
  return typeof written === 'string' && NUMBER.test(written) ? written : undefined
}

/** A plain date given for an instant means that day in China: its beginning, or its end where the bound is an upper one. */
function dateOf (kind: 'date' | 'instant', field: FieldModel, op: FilterOperator, input: unknown): string | null | undefined {
  if (input === null) return null
  const parsed = fieldTypes[field.type].parse(kind === 'instant' && isDate(input) ? dayEdge(input, op) : input, field)
  return parsed.ok && typeof parsed.value === 'string' ? parsed.value : undefined
}

function dayEdge (day: string, op: FilterOperator): string {
  const start = Date.parse(`${day}T00:00:00+08:00`)
  return new Date(op === '<=' || op === '>' ? start + 86_400_000 - 1 : start).toISOString()
}
