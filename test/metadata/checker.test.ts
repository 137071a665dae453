/** Each rule of the checker with the one small world that breaks it: test/fixtures/metadata/<rule>/. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { fixtures, problemsOf } from './world.ts'

const told: Readonly<Record<string, string>> = {
  'api-value-not-among-items':
    'error PL_LINK_VALUE metadata/thing.entity.json /fields/1/apiValues/01: "x" is no value of the ComboField status. Name one of: a, b.',
  'broken-file-is-blamed-once':
    'error PL_META_SHAPE metadata/thing.entity.json /fields/0/lenght: lenght is not known here. Remove it. Known are: key, type, name, description, column, mustInput, maxLength, gbkBytes, precision, scale, pattern, patternMessage, items, itemsFrom, refEntity, defaultValue, readonly, copyable, unit, api, apiValues.',
  'button-key-twice':
    'error PL_LINK_DUPLICATE_KEY forms/things.list.json /toolbar/1/key: The key bar is there already. Give it a name of its own.',
  'button-of-missing-operation':
    'error PL_LINK_NO_OPERATION forms/things.list.json /toolbar/0/operation: thing has no operation goo. Did you mean go?',
  'button-without-operation':
    'error PL_LINK_NO_OPERATION forms/things.list.json /toolbar/0: The button bar_go does nothing: it has neither operation nor items. Name an operation: go.',
  'channel-operation-without-passing-status':
    'error PL_LINK_STATUS metadata/thing.entity.json /operations/0/status: go goes through a channel and has no status while it is under way. Write "status": { "field", "from", "queue", "via", "to", "otherwise" }.',
  'choices-from-missing-field':
    'error PL_LINK_NO_FIELD metadata/thing.entity.json /fields/1/itemsFrom/name: thing has no field nmae. Did you mean name?',
  'column-key-twice':
    'error PL_LINK_DUPLICATE_KEY forms/things.list.json /columns/1/key: The key name is there already. Give it a name of its own.',
  'column-of-missing-field':
    'error PL_LINK_NO_FIELD forms/things.list.json /columns/0/field: thing has no field nmae. Did you mean name?',
  'column-reserved':
    'error PL_LINK_RESERVED metadata/thing.entity.json /fields/1/column: The host keeps the column fid for itself. Write another "column".',
  'column-through-no-reference':
    'error PL_LINK_NO_FIELD forms/things.list.json /columns/0/field: name refers to nothing that name.name could name. Write name alone.',
  'column-twice':
    'error PL_LINK_DUPLICATE_COLUMN metadata/thing.entity.json /fields/1/column: The column fname is there already. Give it a name of its own.',
  'combo-without-items':
    'error PL_LINK_FIELD metadata/thing.entity.json /fields/1/items: kind has nothing to choose from. Write "items": [{ "value": …, "name": … }].',
  'condition-of-missing-field':
    'error PL_LINK_NO_FIELD metadata/thing.entity.json /operations/0/validations/0/expression/not/field: thing has no field stauts. Did you mean status?',
  'condition-operator-does-not-suit':
    'error PL_LINK_OPERATOR metadata/thing.entity.json /operations/0/validations/0/expression/op: last does not suit the TextField name. Write one of: = <> in notIn > >= < <= between contains startsWith isEmpty isNotEmpty.',
  'condition-value-unknown':
    'error PL_LINK_VALUE metadata/thing.entity.json /operations/0/validations/0/expression/value: "z" is no value of the ComboField status. Name one of: a, b.',
  'condition-without-value':
    'error PL_LINK_VALUE metadata/thing.entity.json /operations/0/validations/0/expression/value: = takes one value. Write "value": …',
  'decimal-without-precision':
    'error PL_LINK_FIELD metadata/thing.entity.json /fields/1/precision: rate does not say how many digits it has. Write "precision" and "scale".',
  'default-function-of-another-type':
    'error PL_LINK_VALUE metadata/thing.entity.json /fields/1/defaultValue/func: currentUser is no value for DateField. now is for instants, today for dates, currentUser and currentOrg for references.',
  'default-not-among-items':
    'error PL_LINK_VALUE metadata/thing.entity.json /fields/1/defaultValue/value: "c" is no value of the ComboField status. Name one of: a, b.',
  'default-rounds':
    'error PL_LINK_VALUE metadata/thing.entity.json /fields/1/defaultValue/value: "0.125" is no value of the AmountField amount. Write it as the field stores it.',
  'developer-code-of-the-base':
    'error PL_LAYER_PREFIX sim/package.json /piaoliu/isv: The developer code "sim" begins names of the base itself. Choose a code of your own.',
  'edit-changes-a-table':
    'error EXT008 acme/metadata/thing.entity.json /table: table of an entity cannot be changed: data or code lies upon it. Remove it; add one of your own where another is needed.',
  'edit-changes-a-type':
    'error EXT008 acme/metadata/thing.entity.json /fields/name/type: type of a field cannot be changed: data or code lies upon it. Remove it; add one of your own where another is needed.',
  'edit-hides-an-index':
    'error EXT008 acme/metadata/thing.entity.json /indexes/name/$action: An index cannot be hidden. Remove it, or edit what it says.',
  'edit-hides-what-must-be-filled-in':
    'warning PL_META_HIDDEN acme/metadata/thing.entity.json /fields/name/$action: name must be filled in, and nobody would see it. Edit "mustInput", or give it a "defaultValue".',
  'edit-leads-to-a-missing-field':
    'error PL_LINK_NO_FIELD acme/metadata/thing.entity.json /numberField: thing has no field nmae. Did you mean name?',
  'edit-narrows-a-decimal':
    'error EXT004 acme/metadata/thing.entity.json /fields/rate/scale: A scale of 6 leaves 4 digits before the point, where there were 6. Write "precision": 12 as well.',
  'edit-narrows-a-text':
    'error EXT004 acme/metadata/thing.entity.json /fields/name/maxLength: maxLength 20 is less than 50: rows that are there would not fit. Give at least 50. A validation of your own may ask for less.',
  'edit-of-a-member-of-another-type':
    'error PL_META_TAKES acme/metadata/thing.entity.json /fields/name/precision: TextField has no precision. Remove it.',
  'edit-of-what-the-base-changed':
    'warning EXT002 acme/metadata/thing.entity.json /fields/name/maxLength: The base says 50 by now; this edit was made when it said 40. Look at both, then write "$was": {"maxLength":50} to keep 80, or remove the edit.',
  'edit-of-what-the-base-dropped':
    'error EXT001 acme/metadata/thing.entity.json /fields/title: There is no title to edit. Name one of: name.',
  'edit-speaks-of-what-it-leaves':
    'warning EXT009 acme/metadata/thing.entity.json /fields/name/$was/maxLenght: The edit replaces no maxLenght. Remove it, or write "maxLenght" beside "$was".',
  'edit-without-what-it-replaced':
    'warning EXT009 acme/metadata/thing.entity.json /fields/name/maxLength: The edit does not say what it replaced: an upgrade could not tell whether the base changed. Write "$was": {"maxLength":50}.',
  'extension-adds-an-existing-key':
    'error EXT006 acme/metadata/thing.entity.json /fields/acme_a: acme_a is there already. Choose another key, or write "$action": "edit" to change what is there.',
  'extension-anchor-missing':
    'warning EXT007 acme/metadata/thing.entity.json /fields/acme_a/$after: There is no nmae to stand beside; it stands at the end. Did you mean name?',
  'extension-column-without-prefix':
    'error EXT003 acme/metadata/thing.entity.json /fields/acme_a/column: The column fproject does not carry the developer prefix. Begin it with facme_, or leave it out.',
  'extension-enters-a-missing-entry':
    'warning EXT001 acme/metadata/thing.entity.json /entries/line: There is no line to edit. It is left out. Did you mean lines?',
  'extension-entity-without-prefix':
    'error EXT003 acme/metadata/other.entity.json /number: other does not begin with the developer prefix acme_. Call it acme_other: a later version of the base may bring its own other.',
  'extension-field-without-type':
    'error PL_META_SHAPE acme/metadata/thing.entity.json /fields/acme_a: type is missing. Write "type".',
  'extension-key-without-prefix':
    'error EXT003 acme/metadata/thing.entity.json /fields/project: project does not begin with the developer prefix acme_. Call it acme_project: a later version of the base may bring its own project.',
  'extension-list-column-without-prefix':
    'error EXT003 acme/forms/things.list.json /columns/title: title does not begin with the developer prefix acme_. Call it acme_title: a later version of the base may bring its own title.',
  'extension-lists-instead-of-mapping':
    'error PL_META_SHAPE acme/metadata/thing.entity.json /fields: [{"key":"acme_a","type":"TextField","name":{"zh_CN":"项目",… is no object. In an extension, collections are objects by key: { "acme_x": { … } }.',
  'extension-member-unknown':
    'error PL_META_SHAPE acme/metadata/thing.entity.json /fields/acme_a/maxlength: maxlength is not known here. Did you mean maxLength?',
  'extension-message-without-prefix':
    'error EXT003 acme/metadata/a.messages.json /messages/GONE: GONE does not begin with the developer prefix ACME_. Call it ACME_GONE: a later version of the base may bring its own GONE.',
  'extension-parent-missing':
    'warning EXT007 acme/forms/thing.form.json /sections/main/fields/name/$parent: There is no side to stand beside; it stays where it is.',
  'extension-table-without-prefix':
    'error EXT003 acme/metadata/acme_thing.entity.json /table: The table t_project does not carry the developer prefix. Begin it with t_acme_, or leave it out.',
  'extension-takes-a-column-of-the-base':
    'error EXT004 acme/metadata/thing.entity.json /fields/acme_a/column: The column facme_a is there already. Give it a name of its own.',
  'extension-target-missing':
    'warning EXT001 acme/metadata/thin.entity.json /extends: There is no entity thin to extend. It is left out. Did you mean thing?',
  'extension-that-is-no-module':
    'error PL_LAYER_PACKAGE acme/package.json /type: Plugins are ES modules, and package.json does not say so. Write "type": "module".',
  'extension-without-developer-code':
    'error PL_LAYER_PACKAGE acme/package.json /piaoliu/isv: The developer code is missing or wrong. Write "piaoliu": { "isv": "acme", … }: 2 to 16 small letters and digits, a letter first.',
  'extension-without-package':
    'error PL_LAYER_PACKAGE acme/package.json: The extension has no package.json. Write one with name, version, "type": "module" and "piaoliu": { "isv": …, "layer": "partner" or "customer" }.',
  'field-key-twice':
    'error PL_LINK_DUPLICATE_KEY metadata/thing.entity.json /fields/1/key: The key name is there already. Give it a name of its own.',
  'fieldset-field-of-another-type':
    'error PL_META_TAKES acme/metadata/acme_common.fieldset.json /fields/acme_a/scale: TextField has no scale. Remove it, or use a type that has it: DecimalField, AmountField, PriceField, QtyField.',
  'fieldset-number-without-prefix':
    'error EXT003 acme/metadata/common.fieldset.json /number: common does not begin with the developer prefix acme_. Call it acme_common.',
  'fieldset-of-a-missing-entity':
    'error EXT001 acme/metadata/acme_common.fieldset.json /targets/1: There is no entity thin to extend. Did you mean thing?',
  'fieldset-of-a-missing-entry':
    'error EXT001 acme/metadata/acme_common.fieldset.json /targets/0: thing has no entry lines to extend. Name another target.',
  'file-name-without-kind':
    'error PL_META_KIND metadata/thing.json: The file name does not say what kind of file this is. Name it <number>.entity.json, .list.json, .form.json, .messages.json, .schedule.json, .extension.json, .fieldset.json, menus.json, roles.json or channels.json.',
  'file-not-named-for-its-number':
    'error PL_META_NAME metadata/other.entity.json /number: The file is not named for thing. Rename it to thing.entity.json.',
  'filter-says-too-much':
    'error PL_META_SHAPE forms/things.list.json /filter: It says too little or too much. Write exactly one of: field and op; all; any; not.',
  'form-field-twice':
    'error PL_LINK_DUPLICATE_KEY forms/thing.form.json /sections/0/fields/1/field: The field name is there already. Give it a name of its own.',
  'grid-column-missing':
    'error PL_LINK_NO_FIELD forms/thing.form.json /sections/0/entryColumns/0/field: The entry lines has no field good. Did you mean goods?',
  'inherits-in-a-circle':
    'error PL_META_INHERITS metadata/c.entity.json /inherits: c inherits itself by way of a. Let one of them inherit nothing.',
  'inherits-itself':
    'error PL_META_INHERITS metadata/thing.entity.json /inherits: thing inherits itself by way of thing. Let one of them inherit nothing.',
  'inherits-nothing':
    'error PL_META_INHERITS metadata/thing.entity.json /inherits: There is no entity bos_billtp to inherit. Did you mean bos_billtpl?',
  'inherits-the-same-key':
    'error PL_LINK_DUPLICATE_KEY metadata/thing.entity.json /fields/0: name is there already, inherited from bos_tpl. Write "$action": "edit" to change it, or choose another key.',
  'inherits-too-little':
    'error PL_META_SHAPE metadata/thing.entity.json: modelType is missing. Write "modelType", or inherit a template that has it.',
  'json-comma-too-many':
    'error PL_META_SYNTAX metadata/a.messages.json: Line 4, column 1: Found } where a member name should stand. Remove a comma before }, or write the name in double quotes.',
  'json-comment':
    'error PL_META_SYNTAX metadata/a.messages.json: Line 2, column 3: A comment. JSON has no comments; use a description member where there is one.',
  'json-ends-early':
    'error PL_META_SYNTAX metadata/a.messages.json: Line 3, column 1: The file ends where a member name or } should stand. Close what was opened: }, ] or ".',
  'json-member-twice':
    'error PL_META_SYNTAX metadata/a.messages.json: Line 1, column 39: messages stands twice in the same object. Keep one of them.',
  'json-no-object':
    'error PL_META_SYNTAX metadata/a.messages.json: The file holds no object. Begin it with { and end it with }.',
  'json-prototype-key':
    'error PL_META_SYNTAX metadata/a.messages.json: Line 3, column 17: A member may not be called __proto__. Give it another name.',
  'json-text-not-closed':
    'error PL_META_SYNTAX metadata/a.messages.json: Line 1, column 11: A text is not closed, or has a control character or a wrong escape in it. Write line breaks as \\n and close the text with ".',
  'json-too-deep':
    'error PL_META_SYNTAX metadata/a.messages.json: Line 3, column 54: Nested deeper than 40 levels. Flatten it.',
  'key-reserved':
    'error PL_LINK_RESERVED metadata/thing.entity.json /fields/1/key: The host keeps version for itself. Choose another key.',
  'kind-differs-from-file-name':
    'error PL_META_SHAPE metadata/thing.entity.json /kind: "list" stands where only "entity" may. Write "entity", or rename the file for its kind.',
  'link-without-form':
    'error PL_LINK_NO_FORM forms/things.list.json /columns/0/hyperlink: name is a link, and the list has no form to open. Name the "form" of the list.',
  'list-of-missing-entity':
    'error PL_LINK_NO_ENTITY forms/things.list.json /entity: There is no entity thng. Did you mean thing?',
  'main-org-is-no-organisation':
    'error PL_LINK_TYPE metadata/thing.entity.json /mainOrg: name is of type TextField. Name an OrgField.',
  'member-missing':
    'error PL_META_SHAPE metadata/thing.entity.json /fields/0: type is missing. Write "type".',
  'member-of-another-type':
    'error PL_META_TAKES metadata/thing.entity.json /fields/0/precision: TextField has no precision. Remove it, or use a type that has it: DecimalField, AmountField, PriceField, QtyField.',
  'member-unknown':
    'error PL_META_SHAPE metadata/thing.entity.json /fields/0/maxLenght: maxLenght is not known here. Did you mean maxLength?',
  'menu-below-itself':
    'error PL_LINK_MENU metadata/menus.json /menus/0/parent: a stands under itself. Name another parent.',
  'menu-key-twice':
    'error PL_LINK_DUPLICATE_KEY metadata/menus.json /menus/1: a is there already. Keep one of them.',
  'menu-of-missing-list':
    'error PL_LINK_NO_LIST metadata/menus.json /menus/0/list: There is no list thing. Did you mean things?',
  'menu-parent-missing':
    'error PL_LINK_MENU metadata/menus.json /menus/1/parent: There is no menu item aa. Name one of: a, b.',
  'message-code-in-small-letters':
    'error PL_META_SHAPE metadata/a.messages.json /messages: "thing_gone" is not spelt as it must be. It must match ^[A-Z][A-Z0-9_]*$.',
  'message-code-twice':
    'error PL_LINK_DUPLICATE_KEY metadata/b.messages.json /messages/GONE: GONE is there already. Keep one of them.',
  'number-too-large':
    'error PL_META_SHAPE metadata/thing.entity.json /fields/0/precision: 50 is too large. Give at most 38.',
  'numbering-of-an-integer':
    'error PL_LINK_TYPE metadata/thing.entity.json /numbering/field: no is of type IntegerField. Name a BillNoField or a TextField.',
  'open-api-name-twice':
    'error PL_LINK_DUPLICATE_API metadata/thing.entity.json /fields/1/api: The open API name name is there already. Give it a name of its own.',
  'openlist-of-missing-list':
    'error PL_LINK_NO_LIST metadata/thing.entity.json /operations/0/params/list: There is no list thing. Did you mean things?',
  'openlist-without-list':
    'error PL_LINK_NO_LIST metadata/thing.entity.json /operations/0/params: go does not say which list it opens. Write "params": { "list": … }.',
  'pattern-broken':
    'error PL_LINK_FIELD metadata/thing.entity.json /fields/0/pattern: [0-9 is no regular expression. Write one as JavaScript reads it with the u flag.',
  'plugin-beside-a-missing-one':
    'warning EXT007 acme/metadata/thing.entity.json /operations/go/plugins/acme~1check/$before: There is no thing/go to stand beside; it stands at the end.',
  'plugin-cannot-be-imported':
    'error PL_PLUGIN_IMPORT plugins/thing/go.operation.ts: It cannot be imported: no luck. Correct it and start again; npm run lint shows what the compiler thinks.',
  'plugin-exports-nothing':
    'error PL_PLUGIN_IMPORT plugins/thing/go.operation.ts: Its default export is no plugin. Write export default defineOperation(…).',
  'plugin-looks-up-missing-field':
    'error PL_PLUGIN_LOOKUP plugins/thing/go.operation.ts: It looks thing up by nmae, which is no field of it. Did you mean name?',
  'plugin-missing':
    'error PL_PLUGIN_MISSING metadata/thing.entity.json /operations/0/plugins: There is no plugin thing/go of kind operation. Write plugins/thing/go.operation.ts, or remove the name.',
  'plugin-named-nowhere':
    'warning PL_PLUGIN_UNUSED plugins/thing/go.operation.ts: No metadata names it: it never runs. Write "thing/go" where it belongs, or remove the file.',
  'plugin-needs-missing-entry':
    'error PL_PLUGIN_NEEDS plugins/thing/go.operation.ts: It needs line, which is no entry of thing. Did you mean lines?',
  'plugin-of-another-kind':
    'error PL_PLUGIN_IMPORT plugins/thing/go.operation.ts: It defines a plugin of kind task in a file named for operation. Use defineOperation, or rename it to .task.ts.',
  'plugin-rule-without-message':
    'error PL_PLUGIN_MESSAGE plugins/thing/go.operation.ts: Its rule THING_GONE has no message. Write "THING_GONE": { "zh_CN": …, "en_US": … } into a messages.json file.',
  'plugin-target-missing':
    'error PL_PLUGIN_TARGET plugins/thing/go.operation.ts: It is defined for thing.goo, which is not there. Did you mean thing.go?',
  'quick-search-of-a-date':
    'error PL_LINK_TYPE forms/things.list.json /quickSearch/0: on is of type DateField; the search box looks into text. Name a text field.',
  'reference-to-missing-entity':
    'error PL_LINK_NO_ENTITY metadata/thing.entity.json /fields/1/refEntity: There is no entity thin. Did you mean thing?',
  'reference-to-nothing':
    'error PL_LINK_FIELD metadata/thing.entity.json /fields/1/refEntity: maker does not say which entity it refers to. Write "refEntity".',
  'reset-of-what-nobody-changed':
    'warning EXT009 acme/metadata/thing.entity.json /fields/name/$reset: No other layer changed maxLength: there is nothing to set back. Remove it.',
  'role-of-missing-entity':
    'error PL_LINK_NO_ENTITY metadata/roles.json /roles/0/permissions/thong: There is no entity thong. Did you mean thing?',
  'scale-larger-than-precision':
    'error PL_LINK_FIELD metadata/thing.entity.json /fields/1/scale: rate has more digits after the point than digits. Write a scale of at most 2.',
  'schedule-cron-too-short':
    'error PL_META_SHAPE schedules/s.schedule.json /cron: "0 0 * * *" is not spelt as it must be. Quartz notation: second minute hour day month weekday [year] (执行周期). It must match ^\\S+( \\S+){5,6}$.',
  'schedule-time-zone-unknown':
    'error PL_LINK_VALUE schedules/s.schedule.json /timeZone: Asia/Shangai is no time zone. Write an IANA name such as Asia/Shanghai.',
  'section-of-missing-entry':
    'error PL_LINK_NO_ENTRY forms/thing.form.json /sections/0/entry: thing has no entry line. Did you mean lines?',
  'section-without-entry':
    'error PL_LINK_NO_ENTRY forms/thing.form.json /sections/0/entry: main does not say which entry it shows. Write "entry": lines.',
  'status-field-without-values':
    'error PL_LINK_STATUS metadata/thing.entity.json /operations/0/status/field: name is of type TextField and has no statuses. Name a ComboField or BillStatusField.',
  'status-leads-nowhere':
    'error PL_LINK_STATUS metadata/thing.entity.json /operations/0/status: go does not say to which status it leads. Write "to".',
  'status-value-unknown':
    'error PL_LINK_STATUS metadata/thing.entity.json /operations/0/status/from/1: status has no value c. Name one of: a, b.',
  'sum-of-a-text':
    'error PL_LINK_TYPE forms/things.list.json /columns/0/summary: name is of type TextField, which cannot be added up. Leave summary out.',
  'table-twice':
    'error PL_LINK_DUPLICATE_TABLE metadata/thing.entity.json /table: The table t_thing is there already. Give it a name of its own.',
  'tabs-of-a-text':
    'error PL_LINK_TYPE forms/things.list.json /statusTabs: name has no values to make tabs of. Name a ComboField or BillStatusField of the header.',
  'text-in-one-language':
    'error PL_META_SHAPE metadata/thing.entity.json /fields/0/name: en_US is missing. Write "en_US".',
  'text-without-language':
    'error PL_META_SHAPE metadata/thing.entity.json /fields/0/name: "名称" is no object. Texts are { "zh_CN": …, "en_US": … }.',
  'two-extensions-set-one-member':
    'warning EXT005 other/metadata/thing.entity.json /fields/name/maxLength: acme sets it to 80; the later layer, other, wins with 90. Write "$was": {"maxLength":80} where that is meant, or leave it to one of them.',
  'two-extensions-share-a-developer-code':
    'error PL_LAYER_DUPLICATE acme/package.json /piaoliu/isv: Another layer has the developer code "acme" already. Give each extension a developer code of its own, and list each folder once.',
  'two-extensions-share-a-name':
    'error PL_LAYER_DUPLICATE one/package.json /piaoliu/isv: Another layer has the name "one" already. Give each extension a name of its own.',
  'two-files-declare-one-number':
    'error PL_META_DUPLICATE metadata/b/thing.entity.json /number: metadata/a/thing.entity.json declares the entity thing already. Keep one of the files, or write "extends" instead of "number" to add to it.',
  'type-unknown':
    'error PL_META_SHAPE metadata/thing.entity.json /fields/0/type: "TextFeild" is not among the values it takes. Did you mean TextField?',
  'unique-of-missing-field':
    'error PL_LINK_NO_FIELD metadata/thing.entity.json /uniques/0/fields/0: thing has no field nam. Did you mean name?'
}

t.test('every rule has a fixture, and every fixture a rule', async t => {
  t.same(readdirSync(join(fixtures, 'metadata')).sort(), Object.keys(told).sort())
})

for (const [rule, line] of Object.entries(told)) {
  t.test(`${rule.replaceAll('-', ' ')}: said once, where it is, with what to write instead`, async t => {
    t.same(await problemsOf(rule), [line])
  })
}
