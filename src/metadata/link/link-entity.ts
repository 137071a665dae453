/** Checks an entity: its keys and columns, what its fields refer to, its operations. */
import { fieldTypes } from '../fields/index.ts'
import { patternOf } from '../fields/parse-text.ts'
import type { EntityModel, EntryModel, FieldModel, OperationModel } from '../model.ts'
import { suggest } from '../nearest.ts'
import type { Linking } from './linking.ts'

/** InnoDB has 1017 columns at most; the host needs a few of its own. */
const MOST_FIELDS = 800
/** The host's own members of a row and columns of a table. */
const OWN_MEMBERS = new Set(['id', 'version', 'deleted', 'parentid', 'seq', 'entryid'])
const OWN_COLUMNS = new Set(['fid', 'fversion', 'fdeleted', 'fparentid', 'fseq', 'fentryid'])

export function linkEntity (entity: EntityModel, linking: Linking): void {
  linkKeys(entity, linking)
  for (const field of entity.fields) linkField(field, linking)
  for (const entry of entity.entries) linkEntry(entry, entity, linking)
  linkNames(entity, linking)
  linkGroups(entity, linking)
  for (const operation of entity.operations.values()) linkOperation(operation, entity, linking)
}

function linkKeys (entity: EntityModel, linking: Linking): void {
  const members = [...entity.fields, ...entity.entries]
  linking.unique(members, 'key', member => member.key, member => linking.at(member.origin, 'key'))
  linkFieldSet(entity.fields, linking)
  linking.unique(members, 'open API name', member => member.api, member => linking.at(member.origin, 'api'), 'PL_LINK_DUPLICATE_API')
}

function linkFieldSet (fields: readonly FieldModel[], linking: Linking): void {
  linking.unique(fields, 'column', field => field.column, field => linking.at(field.origin, 'column'), (field, first) => field.origin.layer === first.origin.layer ? 'PL_LINK_DUPLICATE_COLUMN' : 'EXT004')
  if (fields.length > MOST_FIELDS) linking.say('PL_META_SIZE', linking.at(fields[MOST_FIELDS]!.origin), `There are ${fields.length} fields in one table; ${MOST_FIELDS} is the most.`, 'Spread them over several entries.')
  for (const field of fields) {
    if (OWN_MEMBERS.has(field.key)) linking.say('PL_LINK_RESERVED', linking.at(field.origin, 'key'), `The host keeps ${field.key} for itself.`, 'Choose another key.')
    else if (OWN_COLUMNS.has(field.column)) linking.say('PL_LINK_RESERVED', linking.at(field.origin, 'column'), `The host keeps the column ${field.column} for itself.`, 'Write another "column".')
  }
}

function linkEntry (entry: EntryModel, entity: EntityModel, linking: Linking): void {
  linking.unique(entry.fields, 'key', field => field.key, field => linking.at(field.origin, 'key'))
  linking.unique(entry.fields, 'open API name', field => field.api, field => linking.at(field.origin, 'api'), 'PL_LINK_DUPLICATE_API')
  linkFieldSet(entry.fields, linking)
  for (const field of entry.fields) linkField(field, linking)
  linking.filter(entry.when, entity, linking.at(entry.origin, 'when'))
}

function linkField (field: FieldModel, linking: Linking): void {
  const { kind } = fieldTypes[field.type].column(field)
  const incomplete = (member: string, message: string, hint: string): void => linking.say('PL_LINK_FIELD', linking.at(field.origin, member), message, hint)
  if (kind === 'id') linkReference(field, linking)
  if (field.type === 'ComboField' && field.items.length === 0) incomplete('items', `${field.key} has nothing to choose from.`, 'Write "items": [{ "value": …, "name": … }].')
  if (kind === 'textList') linkChoices(field, linking)
  if (kind === 'decimal' && field.precision === 0) incomplete('precision', `${field.key} does not say how many digits it has.`, 'Write "precision" and "scale".')
  else if (kind === 'decimal' && field.scale > field.precision) incomplete('scale', `${field.key} has more digits after the point than digits.`, `Write a scale of at most ${field.precision}.`)
  linking.unique(field.items, 'value', item => item.value, () => linking.at(field.origin, 'items'))
  if (field.pattern !== null && !isPattern(field.pattern)) incomplete('pattern', `${field.pattern} is no regular expression.`, 'Write one as JavaScript reads it with the u flag.')
  else linkValues(field, linking)
}

function linkReference (field: FieldModel, linking: Linking): void {
  if (field.refEntity !== null) linking.entity(field.refEntity, linking.at(field.origin, 'refEntity'))
  else linking.say('PL_LINK_FIELD', linking.at(field.origin, 'refEntity'), `${field.key} does not say which entity it refers to.`, 'Write "refEntity".')
}

function linkChoices (field: FieldModel, linking: Linking): void {
  if (field.itemsFrom === null) {
    if (field.items.length === 0) linking.say('PL_LINK_FIELD', linking.at(field.origin, 'items'), `${field.key} has nothing to choose from.`, 'Write "items", or "itemsFrom": { "entity": …, "value": …, "name": … }.')
    return
  }
  const source = linking.entity(field.itemsFrom.entity, linking.at(field.origin, 'itemsFrom', 'entity'))
  if (source === undefined) return
  if (field.itemsFrom.value !== 'id') linking.field(field.itemsFrom.value, source, linking.at(field.origin, 'itemsFrom', 'value'))
  linking.field(field.itemsFrom.name, source, linking.at(field.origin, 'itemsFrom', 'name'))
}

const FUNCS = { now: ['datetime'], today: ['date'], currentUser: ['id'], currentOrg: ['id'] } as const

/** The default and the values of the open API must be such as the field takes. */
function linkValues (field: FieldModel, linking: Linking): void {
  const type = fieldTypes[field.type]
  const given = field.defaultValue
  if (given !== null && 'func' in given && !(FUNCS[given.func] as readonly string[]).includes(type.column(field).kind)) {
    linking.say('PL_LINK_VALUE', linking.at(field.origin, 'defaultValue', 'func'), `${given.func} is no value for ${field.type}.`, 'now is for instants, today for dates, currentUser and currentOrg for references.')
  }
  if (given !== null && 'value' in given && !type.parse(given.value, field).ok) {
    linking.say('PL_LINK_VALUE', linking.at(field.origin, 'defaultValue', 'value'), `${JSON.stringify(given.value)} is no value of the ${field.type} ${field.key}.`, valuesHint(String(given.value), field))
  }
  for (const [api, value] of Object.entries(field.apiValues ?? {})) {
    if (!type.parse(value, field).ok) linking.say('PL_LINK_VALUE', linking.at(field.origin, 'apiValues', api), `"${value}" is no value of the ${field.type} ${field.key}.`, valuesHint(value, field))
  }
}

const valuesHint = (value: string, field: FieldModel): string => field.items.length > 0 ? suggest(value, field.items.map(item => item.value)) : 'Write it as the field stores it.'

const isPattern = (source: string): boolean => { try { patternOf(source); return true } catch { return false } }

function linkNames (entity: EntityModel, linking: Linking): void {
  linking.field(entity.numberField, entity, linking.at(entity.origin, 'numberField'))
  linking.field(entity.nameField, entity, linking.at(entity.origin, 'nameField'))
  if (entity.mainOrg !== null) {
    const org = linking.field(entity.mainOrg, entity, linking.at(entity.origin, 'mainOrg'))
    if (org !== null && org.field.type !== 'OrgField') linking.say('PL_LINK_TYPE', linking.at(entity.origin, 'mainOrg'), `${entity.mainOrg} is of type ${org.field.type}.`, 'Name an OrgField.')
  }
  if (entity.numbering === null) return
  const number = linking.field(entity.numbering.field, entity, linking.at(entity.origin, 'numbering', 'field'))
  if (number !== null && !['BillNoField', 'TextField'].includes(number.field.type)) linking.say('PL_LINK_TYPE', linking.at(entity.origin, 'numbering', 'field'), `${entity.numbering.field} is of type ${number.field.type}.`, 'Name a BillNoField or a TextField.')
}

function linkGroups (entity: EntityModel, linking: Linking): void {
  for (const group of [entity.uniques, entity.indexes]) linking.unique(group, 'key', one => one.key, one => linking.at(linking.origins.of(one), 'key'))
  for (const group of [...entity.uniques, ...entity.indexes]) {
    const origin = linking.origins.of(group)
    for (const [index, key] of group.fields.entries()) {
      const place = linking.at(origin, 'fields', index)
      const found = linking.field(key, entity, place)
      if (found?.through != null || found?.field.type === 'LargeTextField') linking.say('PL_LINK_TYPE', place, `${key} is no short header field.`, 'Name a header field other than a LargeTextField.')
    }
  }
}

function linkOperation (operation: OperationModel, entity: EntityModel, linking: Linking): void {
  if (operation.status !== null) linkStatus(operation, entity, linking)
  if (operation.type === 'channel' && operation.status?.via == null) linking.say('PL_LINK_STATUS', linking.at(operation.origin, 'status'), `${operation.key} goes through a channel and has no status while it is under way.`, 'Write "status": { "field", "from", "queue", "via", "to", "otherwise" }.')
  linking.unique(operation.validations, 'key', one => one.key, one => linking.at(linking.origins.of(one), 'key'))
  for (const validation of operation.validations) {
    const origin = linking.origins.of(validation)
    linking.filter(validation.expression, entity, linking.at(origin, 'expression'))
    if (validation.field !== null) linking.field(validation.field, entity, linking.at(origin, 'field'))
  }
  linkOpening(operation, linking)
}

function linkStatus (operation: OperationModel, entity: EntityModel, linking: Linking): void {
  const status = operation.status!
  const found = linking.field(status.field, entity, linking.at(operation.origin, 'status', 'field'))
  if (found === null) return
  const values = found.field.items.map(item => item.value)
  if (values.length === 0) return linking.say('PL_LINK_STATUS', linking.at(operation.origin, 'status', 'field'), `${status.field} is of type ${found.field.type} and has no statuses.`, 'Name a ComboField or BillStatusField.')
  const named = [...status.from.map((value, index) => ({ value, steps: ['from', index] as const })), ...(['queue', 'via', 'to', 'otherwise'] as const).map(step => ({ value: status[step], steps: [step] as const }))]
  for (const { value, steps } of named) {
    if (value === '' && operation.type !== 'delete') linking.say('PL_LINK_STATUS', linking.at(operation.origin, 'status'), `${operation.key} does not say to which status it leads.`, 'Write "to".')
    else if (value !== null && value !== '' && !values.includes(value)) linking.say('PL_LINK_STATUS', linking.at(operation.origin, 'status', ...steps), `${status.field} has no value ${value}.`, suggest(value, values))
  }
}

function linkOpening (operation: OperationModel, linking: Linking): void {
  const { list, form } = operation.params
  if (operation.type === 'openlist' && typeof list !== 'string') linking.say('PL_LINK_NO_LIST', linking.at(operation.origin, 'params'), `${operation.key} does not say which list it opens.`, 'Write "params": { "list": … }.')
  if (operation.type === 'openform' && typeof form !== 'string') linking.say('PL_LINK_NO_FORM', linking.at(operation.origin, 'params'), `${operation.key} does not say which form it opens.`, 'Write "params": { "form": … }.')
  if (operation.type === 'openlist' && typeof list === 'string') linking.list(list, linking.at(operation.origin, 'params', 'list'))
  if (operation.type === 'openform' && typeof form === 'string') linking.form(form, linking.at(operation.origin, 'params', 'form'))
}
