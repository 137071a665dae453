// Checks of metadata files, made from src/metadata/schema/ by `npm run generate`. Edit the schemas, not this file.
"use strict";
exports.entity = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Entity 实体","description":"What something is: its fields, entries, statuses and operations.","type":"object","required":["kind"],"if":{"type":"object","required":["extends"]},"then":{"$ref":"#/$defs/extending"},"else":{"type":"object","if":{"required":["inherits"]},"then":{"$ref":"#/$defs/inheriting"},"else":{"$ref":"#/$defs/base"}},"$defs":{"base":{"description":"A whole entity.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"entity"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"modelType":{"description":"A bill or base data (模型类型).","enum":["BillFormModel","BaseFormModel"]},"table":{"description":"Its table; t_<number> where absent (表名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60},"mainOrg":{"description":"The organisation field that limits who sees a row; null: everyone sees all (主业务组织).","type":["string","null"]},"numbering":{"description":"How numbers are given (编码规则).","type":"object","additionalProperties":false,"required":["field","prefix","width"],"properties":{"field":{"description":"The field that takes the number (字段).","type":"string","minLength":1},"prefix":{"description":"Text with {yyyy} {MM} {dd}; what it yields restarts the serial (前缀).","type":"string"},"width":{"description":"Digits of the serial (流水号位数).","type":"integer","minimum":1,"maximum":12}}},"numberField":{"description":"The field that names a row as its number; the BillNoField, number or billno where absent (编码字段).","type":"string","minLength":1},"nameField":{"description":"The field that names a row to a person; name, or the number field, where absent (名称字段).","type":"string","minLength":1},"fields":{"description":"Header fields in order of display (单据头字段).","type":"array","minItems":1,"items":{"$ref":"#/$defs/field"},"maxItems":800},"entries":{"description":"Entries (单据体).","type":"array","items":{"$ref":"#/$defs/entry"}},"uniques":{"description":"What is unique (唯一性).","type":"array","items":{"$ref":"#/$defs/unique"}},"indexes":{"description":"Indexes (索引).","type":"array","items":{"$ref":"#/$defs/index"}},"operations":{"description":"Operations (操作).","type":"array","items":{"$ref":"#/$defs/operation"}},"isTemplate":{"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false}},"additionalProperties":false,"if":{"required":["isTemplate"],"properties":{"isTemplate":{"description":"A template asks for less (模板).","const":true}}},"then":{"required":["number"]},"else":{"required":["number","name","modelType","fields"]}},"extending":{"description":"What an extension adds to, changes and hides of the entity named in extends (扩展).","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"entity"},"extends":{"description":"Number of the entity that is extended (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"modelType":{"$ref":"#/$defs/base/properties/modelType"},"table":{"$ref":"#/$defs/base/properties/table"},"mainOrg":{"$ref":"#/$defs/base/properties/mainOrg"},"numberField":{"$ref":"#/$defs/base/properties/numberField"},"nameField":{"$ref":"#/$defs/base/properties/nameField"},"numbering":{"description":"Parts of how numbers are given (编码规则).","type":["object","null"],"additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/base/properties/numbering/properties/field"},"prefix":{"$ref":"#/$defs/base/properties/numbering/properties/prefix"},"width":{"$ref":"#/$defs/base/properties/numbering/properties/width"}}},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"},"fields":{"description":"Header fields by key: added, edited, hidden (单据头字段).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/fieldDelta"},"maxProperties":800},"entries":{"description":"Entries by key: added, edited, hidden (单据体).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/entryDelta"}},"uniques":{"description":"What is unique, by key (唯一性).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/uniqueDelta"}},"indexes":{"description":"Indexes added, by key (索引).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/indexDelta"}},"operations":{"description":"Operations by key: added, edited, hidden (操作).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/operationDelta"}}},"required":["extends"],"additionalProperties":false},"fieldMembers":{"type":"object","properties":{"key":{"description":"Its key (字段标识).","$ref":"common.schema.json#/$defs/key"},"type":{"description":"What kind of field it is (字段类型).","enum":["TextField","TextAreaField","LargeTextField","IntegerField","DecimalField","AmountField","PriceField","QtyField","DateField","DateTimeField","ComboField","MulComboField","CheckBoxField","BasedataField","OrgField","UserField","BillNoField","BillStatusField","CreatorField","ModifierField","CreateDateField","ModifyDateField"]},"name":{"description":"Its name (字段名称).","$ref":"common.schema.json#/$defs/text"},"description":{"description":"What a person should know about it (字段说明).","$ref":"common.schema.json#/$defs/text"},"column":{"description":"Its column; f and the key where absent (数据库字段名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60},"mustInput":{"description":"A row is not saved without it (必录).","type":"boolean","default":false},"maxLength":{"description":"Longest text, in characters (最大长度).","type":"integer","minimum":1,"maximum":1000000},"gbkBytes":{"description":"Longest text in bytes of GBK, as the tax bureau counts (GBK 字节长度).","type":"integer","minimum":1,"maximum":1000000},"precision":{"description":"Digits in all (精度).","type":"integer","minimum":1,"maximum":38},"scale":{"description":"Digits after the point (小数位数).","type":"integer","minimum":0,"maximum":20},"pattern":{"description":"Regular expression that the whole value must match (正则).","type":"string","minLength":1},"patternMessage":{"description":"What is said where it does not match (正则提示).","$ref":"common.schema.json#/$defs/text"},"items":{"description":"The values to choose from (下拉项).","type":"array","minItems":1,"items":{"$ref":"#/$defs/item"},"maxItems":2000},"itemsFrom":{"description":"Choices that are rows of an entity (下拉项来源).","type":"object","additionalProperties":false,"required":["entity","value","name"],"properties":{"entity":{"description":"Number of the entity (实体).","type":"string","minLength":1},"value":{"description":"Field whose value is stored, or id (值字段).","type":"string","minLength":1},"name":{"description":"Field that is shown (名称字段).","type":"string","minLength":1}}},"refEntity":{"description":"Number of the entity whose rows it refers to (引用实体).","type":"string","minLength":1},"defaultValue":{"description":"What a new row has (默认值).","type":"object","additionalProperties":false,"properties":{"value":{"description":"A fixed value (固定值).","anyOf":[{"$ref":"common.schema.json#/$defs/scalar"},{"type":"array","items":{"type":"string"}}]},"func":{"description":"A value of the moment (函数).","enum":["now","today","currentUser","currentOrg"]}},"oneOf":[{"required":["value"]},{"required":["func"]}]},"readonly":{"description":"Set by the host or by operations, never by a person (只读).","type":"boolean","default":false},"copyable":{"description":"False: the copy of a line begins without it (可复制).","type":"boolean","default":true},"unit":{"description":"Unit for people, e.g. 元 (单位).","type":"string"},"api":{"description":"Its member in the open API; absent or null keeps it out (接口字段名). Extension fields have their own key.","type":["string","null"]},"apiValues":{"description":"Values of the open API to stored values (接口值映射).","type":"object","additionalProperties":{"type":"string"}}}},"field":{"description":"A field (字段).","$ref":"#/$defs/fieldMembers","type":"object","required":["key","type","name"],"unevaluatedProperties":false},"fieldDelta":{"description":"A field (字段). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/fieldDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["type","name"]},"unevaluatedProperties":false},"item":{"description":"A value to choose (下拉项).","type":"object","additionalProperties":false,"required":["value","name"],"properties":{"value":{"description":"What is stored (值).","type":"string","pattern":"^[^,]+$","maxLength":100},"name":{"description":"What is shown (名称).","$ref":"common.schema.json#/$defs/text"},"tone":{"description":"How a status shows (色调).","enum":["neutral","info","running","success","warning","error"],"default":"neutral"}}},"entryMembers":{"type":"object","properties":{"key":{"description":"Its key (单据体标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"table":{"description":"Its table; t_<number>_<key> where absent (表名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60},"fields":{"description":"Its fields in order of display (字段).","type":"array","minItems":1,"items":{"$ref":"#/$defs/field"},"maxItems":800},"api":{"description":"The member that carries it in the open API (接口字段名).","type":["string","null"]},"single":{"description":"At most one row, shown as a section (单行).","type":"boolean","default":false},"when":{"description":"When the entry is part of the form (显示条件).","$ref":"common.schema.json#/$defs/filter"}}},"entry":{"description":"An entry: the lines of a bill (单据体).","$ref":"#/$defs/entryMembers","type":"object","required":["key","name","fields"],"unevaluatedProperties":false},"entryDelta":{"description":"An entry: the lines of a bill (单据体). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/entryDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name","fields"]},"unevaluatedProperties":false},"entryDeltaMembers":{"type":"object","properties":{"key":{"$ref":"#/$defs/entryMembers/properties/key"},"name":{"$ref":"#/$defs/entryMembers/properties/name"},"table":{"$ref":"#/$defs/entryMembers/properties/table"},"fields":{"description":"Fields of the entry, by key (字段).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/fieldDelta"},"maxProperties":800},"api":{"$ref":"#/$defs/entryMembers/properties/api"},"single":{"$ref":"#/$defs/entryMembers/properties/single"},"when":{"$ref":"#/$defs/entryMembers/properties/when"}}},"validationMembers":{"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"rule":{"description":"The kind of check (校验类型).","const":"condition"},"expression":{"description":"What the row must match (条件).","$ref":"common.schema.json#/$defs/filter"},"message":{"description":"What is said otherwise (提示).","$ref":"common.schema.json#/$defs/text"},"field":{"description":"The field the message belongs to (字段).","type":["string","null"]}}},"validation":{"description":"A condition that a row must meet (校验).","$ref":"#/$defs/validationMembers","type":"object","required":["key","expression","message"],"unevaluatedProperties":false},"validationDelta":{"description":"A condition that a row must meet (校验). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/validationMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["expression","message"]},"unevaluatedProperties":false},"operationMembers":{"type":"object","properties":{"key":{"description":"Its key (操作标识).","$ref":"common.schema.json#/$defs/key"},"type":{"description":"What the host does (操作类型).","enum":["new","view","modify","save","delete","refresh","donothing","channel","openlist","openform","exportlist"]},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"permission":{"description":"The permission item asked for (权限项); null asks only for a signed-in user. Where absent: new, view, modify and delete ask for themselves, save for modify, channel and donothing for their own key, the rest for nothing.","type":["string","null"]},"confirm":{"description":"Asked before; {count} is the number of rows (确认提示).","$ref":"common.schema.json#/$defs/text"},"success":{"description":"Said afterwards (成功提示).","$ref":"common.schema.json#/$defs/text"},"status":{"description":"The change of status: from → (queue →) via → to, or otherwise (状态变更).","type":"object","additionalProperties":false,"required":["field","from"],"properties":{"field":{"description":"The combo field that holds the status (状态字段).","type":"string","minLength":1},"from":{"description":"Statuses from which it may run (起始状态).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"minItems":1},"queue":{"description":"Status while it waits (排队).","type":["string","null"]},"via":{"description":"Status while it is under way (过程).","type":["string","null"]},"to":{"description":"Status when it succeeded; only a delete needs none (目标).","type":"string"},"otherwise":{"description":"Status when it failed (失败).","type":["string","null"]}}},"validations":{"description":"Conditions that a row must meet (校验).","type":"array","items":{"$ref":"#/$defs/validation"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"params":{"description":"Free parameters (参数).","type":"object"}}},"operation":{"description":"An operation (操作).","$ref":"#/$defs/operationMembers","type":"object","required":["key","type","name"],"unevaluatedProperties":false},"operationDelta":{"description":"An operation (操作). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/operationDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["type","name"]},"unevaluatedProperties":false},"operationDeltaMembers":{"type":"object","properties":{"key":{"$ref":"#/$defs/operationMembers/properties/key"},"type":{"$ref":"#/$defs/operationMembers/properties/type"},"name":{"$ref":"#/$defs/operationMembers/properties/name"},"permission":{"$ref":"#/$defs/operationMembers/properties/permission"},"confirm":{"$ref":"#/$defs/operationMembers/properties/confirm"},"success":{"$ref":"#/$defs/operationMembers/properties/success"},"status":{"description":"Parts of the change of status (状态变更).","type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/operationMembers/properties/status/properties/field"},"from":{"$ref":"#/$defs/operationMembers/properties/status/properties/from"},"queue":{"$ref":"#/$defs/operationMembers/properties/status/properties/queue"},"via":{"$ref":"#/$defs/operationMembers/properties/status/properties/via"},"to":{"$ref":"#/$defs/operationMembers/properties/status/properties/to"},"otherwise":{"$ref":"#/$defs/operationMembers/properties/status/properties/otherwise"}}},"validations":{"description":"Conditions, by key (校验).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/validationDelta"}},"plugins":{"description":"Plugins added at the end, or a map by path that places them (插件).","$ref":"common.schema.json#/$defs/names"},"params":{"$ref":"#/$defs/operationMembers/properties/params"}}},"uniqueMembers":{"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"fields":{"description":"Header fields (字段).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"minItems":1},"message":{"description":"What is said of a second one (提示).","$ref":"common.schema.json#/$defs/text"}}},"unique":{"description":"Fields that together are unique (唯一性).","$ref":"#/$defs/uniqueMembers","type":"object","required":["key","fields"],"unevaluatedProperties":false},"uniqueDelta":{"description":"Fields that together are unique (唯一性). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/uniqueMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["fields"]},"unevaluatedProperties":false},"indexMembers":{"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"fields":{"description":"Header fields in order (字段).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"minItems":1}}},"index":{"description":"An index that speeds searches up (索引).","$ref":"#/$defs/indexMembers","type":"object","required":["key","fields"],"unevaluatedProperties":false},"indexDelta":{"description":"An index that speeds searches up (索引). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/indexMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["fields"]},"unevaluatedProperties":false},"itemDelta":{"description":"A value to choose (下拉项). In an extension: addressed by its value.","type":"object","allOf":[{"type":"object","properties":{"value":{"$ref":"#/$defs/item/properties/value"},"name":{"$ref":"#/$defs/item/properties/name"},"tone":{"$ref":"#/$defs/item/properties/tone"}}},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name"]},"unevaluatedProperties":false},"fieldDeltaMembers":{"type":"object","properties":{"key":{"$ref":"#/$defs/fieldMembers/properties/key"},"type":{"$ref":"#/$defs/fieldMembers/properties/type"},"name":{"$ref":"#/$defs/fieldMembers/properties/name"},"description":{"$ref":"#/$defs/fieldMembers/properties/description"},"column":{"$ref":"#/$defs/fieldMembers/properties/column"},"mustInput":{"$ref":"#/$defs/fieldMembers/properties/mustInput"},"maxLength":{"$ref":"#/$defs/fieldMembers/properties/maxLength"},"gbkBytes":{"$ref":"#/$defs/fieldMembers/properties/gbkBytes"},"precision":{"$ref":"#/$defs/fieldMembers/properties/precision"},"scale":{"$ref":"#/$defs/fieldMembers/properties/scale"},"pattern":{"$ref":"#/$defs/fieldMembers/properties/pattern"},"patternMessage":{"$ref":"#/$defs/fieldMembers/properties/patternMessage"},"items":{"description":"The values to choose from: a list for a field of its own, a map by value for one that is there (下拉项).","type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/item"},"additionalProperties":{"$ref":"#/$defs/itemDelta"}},"itemsFrom":{"$ref":"#/$defs/fieldMembers/properties/itemsFrom"},"refEntity":{"$ref":"#/$defs/fieldMembers/properties/refEntity"},"defaultValue":{"$ref":"#/$defs/fieldMembers/properties/defaultValue"},"readonly":{"$ref":"#/$defs/fieldMembers/properties/readonly"},"copyable":{"$ref":"#/$defs/fieldMembers/properties/copyable"},"unit":{"$ref":"#/$defs/fieldMembers/properties/unit"},"api":{"$ref":"#/$defs/fieldMembers/properties/api"},"apiValues":{"$ref":"#/$defs/fieldMembers/properties/apiValues"}}},"inheritedField":{"description":"As field; with $action one that is inherited (字段).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/fieldDelta","required":["key"]},"else":{"$ref":"#/$defs/field"}},"inheritedEntry":{"description":"As entry; with $action one that is inherited (单据体).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/entryDelta","required":["key"]},"else":{"$ref":"#/$defs/entry"}},"inheritedUnique":{"description":"As unique; with $action one that is inherited (唯一性).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/uniqueDelta","required":["key"]},"else":{"$ref":"#/$defs/unique"}},"inheritedIndex":{"description":"As index; with $action one that is inherited (索引).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/indexDelta","required":["key"]},"else":{"$ref":"#/$defs/index"}},"inheritedOperation":{"description":"As operation; with $action one that is inherited (操作).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/operationDelta","required":["key"]},"else":{"$ref":"#/$defs/operation"}},"inheriting":{"description":"An entity that inherits a template: the template's elements are edited, hidden and added to (继承).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"modelType":{"$ref":"#/$defs/base/properties/modelType"},"table":{"$ref":"#/$defs/base/properties/table"},"mainOrg":{"$ref":"#/$defs/base/properties/mainOrg"},"numbering":{"$ref":"#/$defs/base/properties/numbering"},"numberField":{"$ref":"#/$defs/base/properties/numberField"},"nameField":{"$ref":"#/$defs/base/properties/nameField"},"fields":{"description":"Header fields in order of display: inherited ones with $action, and own ones after the one they follow (单据头字段).","type":"array","items":{"$ref":"#/$defs/inheritedField"},"maxItems":800},"entries":{"description":"Entries: inherited ones with $action, and own ones after the one they follow (单据体).","type":"array","items":{"$ref":"#/$defs/inheritedEntry"}},"uniques":{"description":"What is unique: inherited ones with $action, and own ones after the one they follow (唯一性).","type":"array","items":{"$ref":"#/$defs/inheritedUnique"}},"indexes":{"description":"Indexes: inherited ones with $action, and own ones after the one they follow (索引).","type":"array","items":{"$ref":"#/$defs/inheritedIndex"}},"operations":{"description":"Operations: inherited ones with $action, and own ones after the one they follow (操作).","type":"array","items":{"$ref":"#/$defs/inheritedOperation"}},"isTemplate":{"$ref":"#/$defs/base/properties/isTemplate"},"inherits":{"description":"Number of the template it inherits (继承).","type":"string","minLength":1}},"required":["number","inherits"],"additionalProperties":false}}};
const schema1 = {"description":"What an extension adds to, changes and hides of the entity named in extends (扩展).","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"entity"},"extends":{"description":"Number of the entity that is extended (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"modelType":{"$ref":"#/$defs/base/properties/modelType"},"table":{"$ref":"#/$defs/base/properties/table"},"mainOrg":{"$ref":"#/$defs/base/properties/mainOrg"},"numberField":{"$ref":"#/$defs/base/properties/numberField"},"nameField":{"$ref":"#/$defs/base/properties/nameField"},"numbering":{"description":"Parts of how numbers are given (编码规则).","type":["object","null"],"additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/base/properties/numbering/properties/field"},"prefix":{"$ref":"#/$defs/base/properties/numbering/properties/prefix"},"width":{"$ref":"#/$defs/base/properties/numbering/properties/width"}}},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"},"fields":{"description":"Header fields by key: added, edited, hidden (单据头字段).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/fieldDelta"},"maxProperties":800},"entries":{"description":"Entries by key: added, edited, hidden (单据体).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/entryDelta"}},"uniques":{"description":"What is unique, by key (唯一性).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/uniqueDelta"}},"indexes":{"description":"Indexes added, by key (索引).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/indexDelta"}},"operations":{"description":"Operations by key: added, edited, hidden (操作).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/operationDelta"}}},"required":["extends"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const schema3 = {"description":"The number of a page or entity (编码).","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*$","maxLength":60};
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate3.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate3.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema4 = {"description":"What a person reads, in both languages (文本).","type":"object","required":["zh_CN","en_US"],"additionalProperties":false,"properties":{"zh_CN":{"description":"Chinese (中文).","type":"string","minLength":1},"en_US":{"description":"English (英文).","type":"string","minLength":1}}};

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate5.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate5.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate5.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema5 = {"description":"A bill or base data (模型类型).","enum":["BillFormModel","BaseFormModel"]};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "BillFormModel") || (data === "BaseFormModel"))){
validate7.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
return false;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema6 = {"description":"Its table; t_<number> where absent (表名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60};
const pattern1 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate9.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern1.test(data)){
validate9.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema7 = {"description":"The organisation field that limits who sees a row; null: everyone sees all (主业务组织).","type":["string","null"]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}}];
return false;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema8 = {"description":"The field that names a row as its number; the BillNoField, number or billno where absent (编码字段).","type":"string","minLength":1};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate13.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema9 = {"description":"The field that names a row to a person; name, or the number field, where absent (名称字段).","type":"string","minLength":1};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate15.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema10 = {"description":"The field that takes the number (字段).","type":"string","minLength":1};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate17.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema11 = {"description":"Text with {yyyy} {MM} {dd}; what it yields restarts the serial (前缀).","type":"string"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate19.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema12 = {"description":"Digits of the serial (流水号位数).","type":"integer","minimum":1,"maximum":12};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 12 || isNaN(data)){
validate21.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate21.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema13 = {"description":"What an edit replaced, member by member: an upgrade is compared with it (原值).","type":"object"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema14 = {"description":"Members set back to what they were before any other layer changed them; params.x for a part (恢复原值).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate25.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema15 = {"description":"A key: letters, digits, _ . -, beginning with a letter (标识). In an extension it begins with the developer prefix.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_.-]*$","maxLength":80};
const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_.-]*$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate27.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema16 = {"description":"A field (字段). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/fieldDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["type","name"]},"unevaluatedProperties":false};
const schema17 = {"type":"object","properties":{"key":{"$ref":"#/$defs/fieldMembers/properties/key"},"type":{"$ref":"#/$defs/fieldMembers/properties/type"},"name":{"$ref":"#/$defs/fieldMembers/properties/name"},"description":{"$ref":"#/$defs/fieldMembers/properties/description"},"column":{"$ref":"#/$defs/fieldMembers/properties/column"},"mustInput":{"$ref":"#/$defs/fieldMembers/properties/mustInput"},"maxLength":{"$ref":"#/$defs/fieldMembers/properties/maxLength"},"gbkBytes":{"$ref":"#/$defs/fieldMembers/properties/gbkBytes"},"precision":{"$ref":"#/$defs/fieldMembers/properties/precision"},"scale":{"$ref":"#/$defs/fieldMembers/properties/scale"},"pattern":{"$ref":"#/$defs/fieldMembers/properties/pattern"},"patternMessage":{"$ref":"#/$defs/fieldMembers/properties/patternMessage"},"items":{"description":"The values to choose from: a list for a field of its own, a map by value for one that is there (下拉项).","type":["array","object"],"minItems":1,"items":{"$ref":"#/$defs/item"},"additionalProperties":{"$ref":"#/$defs/itemDelta"}},"itemsFrom":{"$ref":"#/$defs/fieldMembers/properties/itemsFrom"},"refEntity":{"$ref":"#/$defs/fieldMembers/properties/refEntity"},"defaultValue":{"$ref":"#/$defs/fieldMembers/properties/defaultValue"},"readonly":{"$ref":"#/$defs/fieldMembers/properties/readonly"},"copyable":{"$ref":"#/$defs/fieldMembers/properties/copyable"},"unit":{"$ref":"#/$defs/fieldMembers/properties/unit"},"api":{"$ref":"#/$defs/fieldMembers/properties/api"},"apiValues":{"$ref":"#/$defs/fieldMembers/properties/apiValues"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate31.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate31.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema19 = {"description":"What kind of field it is (字段类型).","enum":["TextField","TextAreaField","LargeTextField","IntegerField","DecimalField","AmountField","PriceField","QtyField","DateField","DateTimeField","ComboField","MulComboField","CheckBoxField","BasedataField","OrgField","UserField","BillNoField","BillStatusField","CreatorField","ModifierField","CreateDateField","ModifyDateField"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((((((((((data === "TextField") || (data === "TextAreaField")) || (data === "LargeTextField")) || (data === "IntegerField")) || (data === "DecimalField")) || (data === "AmountField")) || (data === "PriceField")) || (data === "QtyField")) || (data === "DateField")) || (data === "DateTimeField")) || (data === "ComboField")) || (data === "MulComboField")) || (data === "CheckBoxField")) || (data === "BasedataField")) || (data === "OrgField")) || (data === "UserField")) || (data === "BillNoField")) || (data === "BillStatusField")) || (data === "CreatorField")) || (data === "ModifierField")) || (data === "CreateDateField")) || (data === "ModifyDateField"))){
validate33.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema19.enum}}];
return false;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate35.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate35.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate37.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate37.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"Its column; f and the key where absent (数据库字段名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate39.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern1.test(data)){
validate39.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"description":"A row is not saved without it (必录).","type":"boolean","default":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"Longest text, in characters (最大长度).","type":"integer","minimum":1,"maximum":1000000};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate43.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate43.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"description":"Longest text in bytes of GBK, as the tax bureau counts (GBK 字节长度).","type":"integer","minimum":1,"maximum":1000000};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate45.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate45.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate45.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"Digits in all (精度).","type":"integer","minimum":1,"maximum":38};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 38 || isNaN(data)){
validate47.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate47.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"description":"Digits after the point (小数位数).","type":"integer","minimum":0,"maximum":20};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 20 || isNaN(data)){
validate49.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate49.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"Regular expression that the whole value must match (正则).","type":"string","minLength":1};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate51.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate53.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate53.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"A value to choose (下拉项).","type":"object","additionalProperties":false,"required":["value","name"],"properties":{"value":{"description":"What is stored (值).","type":"string","pattern":"^[^,]+$","maxLength":100},"name":{"description":"What is shown (名称).","$ref":"common.schema.json#/$defs/text"},"tone":{"description":"How a status shows (色调).","enum":["neutral","info","running","success","warning","error"],"default":"neutral"}}};
const pattern5 = new RegExp("^[^,]+$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate56.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate56.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.value === undefined) && (missing0 = "value")) || ((data.name === undefined) && (missing0 = "name"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "name")) || (key0 === "tone"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.value !== undefined){
let data0 = data.value;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 100){
validate55.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern5.test(data0)){
validate55.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^[^,]+$"}}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tone !== undefined){
let data2 = data.tone;
const _errs5 = errors;
if(!((((((data2 === "neutral") || (data2 === "info")) || (data2 === "running")) || (data2 === "success")) || (data2 === "warning")) || (data2 === "error"))){
validate55.errors = [{instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/enum",keyword:"enum",params:{allowedValues: schema30.properties.tone.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"A value to choose (下拉项). In an extension: addressed by its value.","type":"object","allOf":[{"type":"object","properties":{"value":{"$ref":"#/$defs/item/properties/value"},"name":{"$ref":"#/$defs/item/properties/name"},"tone":{"$ref":"#/$defs/item/properties/tone"}}},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name"]},"unevaluatedProperties":false};
const schema33 = {"description":"What is stored (值).","type":"string","pattern":"^[^,]+$","maxLength":100};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 100){
validate60.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern5.test(data)){
validate60.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^,]+$"}}];
return false;
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate62.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate62.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"description":"How a status shows (色调).","enum":["neutral","info","running","success","warning","error"],"default":"neutral"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "neutral") || (data === "info")) || (data === "running")) || (data === "success")) || (data === "warning")) || (data === "error"))){
validate64.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum}}];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"description":"Where an extension puts something, and what it does with what is there (位置).","type":"object","properties":{"$after":{"description":"Key of the element it follows (置于其后).","type":"string"},"$before":{"description":"Key of the element it precedes (置于其前).","type":"string"},"$action":{"description":"edit changes the element that is there, hide takes it off the pages that people see (修改、隐藏). Without it the element is new.","enum":["edit","hide"]},"$was":{"description":"What an edit replaced, member by member: an upgrade is compared with it (原值).","type":"object"},"$reset":{"description":"Members set back to what they were before any other layer changed them; params.x for a part (恢复原值).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$after !== undefined){
const _errs1 = errors;
if(typeof data.$after !== "string"){
validate66.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs3 = errors;
if(typeof data.$before !== "string"){
validate66.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs5 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate66.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema36.properties.$action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
let data3 = data.$was;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate66.errors = [{instancePath:instancePath+"/$was",schemaPath:"#/properties/%24was/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
let data4 = data.$reset;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate66.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate66.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"$after":true,"$before":true,"$action":true,"$was":true,"$reset":true},"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value !== undefined){
const _errs3 = errors;
if(!(validate60(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs4 = errors;
if(!(validate62(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tone !== undefined){
const _errs5 = errors;
if(!(validate64(data.tone, {instancePath:instancePath+"/tone",parentData:data,parentDataProperty:"tone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs6 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
if(valid0){
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid3 = _errs10 === errors;
if(valid3){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.name === undefined) && (missing1 = "name")){
validate59.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
}
if(!valid2){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate59.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "value")) && (key0 !== "name")) && (key0 !== "tone")){
validate59.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"Choices that are rows of an entity (下拉项来源).","type":"object","additionalProperties":false,"required":["entity","value","name"],"properties":{"entity":{"description":"Number of the entity (实体).","type":"string","minLength":1},"value":{"description":"Field whose value is stored, or id (值字段).","type":"string","minLength":1},"name":{"description":"Field that is shown (名称字段).","type":"string","minLength":1}}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.entity === undefined) && (missing0 = "entity")) || ((data.value === undefined) && (missing0 = "value"))) || ((data.name === undefined) && (missing0 = "name"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "entity") || (key0 === "value")) || (key0 === "name"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entity !== undefined){
let data0 = data.entity;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate69.errors = [{instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate69.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate69.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"Number of the entity whose rows it refers to (引用实体).","type":"string","minLength":1};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate71.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"description":"What a new row has (默认值).","type":"object","additionalProperties":false,"properties":{"value":{"description":"A fixed value (固定值).","anyOf":[{"$ref":"common.schema.json#/$defs/scalar"},{"type":"array","items":{"type":"string"}}]},"func":{"description":"A value of the moment (函数).","enum":["now","today","currentUser","currentOrg"]}},"oneOf":[{"required":["value"]},{"required":["func"]}]};
const schema40 = {"type":["string","number","boolean","null"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}}];
return false;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.func === undefined) && (missing1 = "func")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "value") || (key0 === "func"))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.value !== undefined){
let data0 = data.value;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(!(validate74(data0, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data0[i0] !== "string"){
const err3 = {instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate73.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.func !== undefined){
let data2 = data.func;
const _errs12 = errors;
if(!((((data2 === "now") || (data2 === "today")) || (data2 === "currentUser")) || (data2 === "currentOrg"))){
validate73.errors = [{instancePath:instancePath+"/func",schemaPath:"#/properties/func/enum",keyword:"enum",params:{allowedValues: schema39.properties.func.enum}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"description":"Set by the host or by operations, never by a person (只读).","type":"boolean","default":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"False: the copy of a line begins without it (可复制).","type":"boolean","default":true};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate79.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"description":"Unit for people, e.g. 元 (单位).","type":"string"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"description":"Its member in the open API; absent or null keeps it out (接口字段名). Extension fields have their own key.","type":["string","null"]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema44.type}}];
return false;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema45 = {"description":"Values of the open API to stored values (接口值映射).","type":"object","additionalProperties":{"type":"string"}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(typeof data[key0] !== "string"){
validate85.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate31(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate33(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate35(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(!(validate37(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
const _errs5 = errors;
if(!(validate39(data.column, {instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mustInput !== undefined){
const _errs6 = errors;
if(!(validate41(data.mustInput, {instancePath:instancePath+"/mustInput",parentData:data,parentDataProperty:"mustInput",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxLength !== undefined){
const _errs7 = errors;
if(!(validate43(data.maxLength, {instancePath:instancePath+"/maxLength",parentData:data,parentDataProperty:"maxLength",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gbkBytes !== undefined){
const _errs8 = errors;
if(!(validate45(data.gbkBytes, {instancePath:instancePath+"/gbkBytes",parentData:data,parentDataProperty:"gbkBytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.precision !== undefined){
const _errs9 = errors;
if(!(validate47(data.precision, {instancePath:instancePath+"/precision",parentData:data,parentDataProperty:"precision",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs10 = errors;
if(!(validate49(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
const _errs11 = errors;
if(!(validate51(data.pattern, {instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patternMessage !== undefined){
const _errs12 = errors;
if(!(validate53(data.patternMessage, {instancePath:instancePath+"/patternMessage",parentData:data,parentDataProperty:"patternMessage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data12 = data.items;
const _errs13 = errors;
if(!data12 || typeof data12 != "object"){
validate30.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: schema17.properties.items.type}}];
return false;
}
if(errors === _errs13){
if(Array.isArray(data12)){
if(data12.length < 1){
validate30.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate55(data12[i0], {instancePath:instancePath+"/items/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
}
if(errors === _errs13){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key0 in data12){
const _errs17 = errors;
if(!(validate59(data12[key0], {instancePath:instancePath+"/items/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.itemsFrom !== undefined){
const _errs18 = errors;
if(!(validate69(data.itemsFrom, {instancePath:instancePath+"/itemsFrom",parentData:data,parentDataProperty:"itemsFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refEntity !== undefined){
const _errs19 = errors;
if(!(validate71(data.refEntity, {instancePath:instancePath+"/refEntity",parentData:data,parentDataProperty:"refEntity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultValue !== undefined){
const _errs20 = errors;
if(!(validate73(data.defaultValue, {instancePath:instancePath+"/defaultValue",parentData:data,parentDataProperty:"defaultValue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readonly !== undefined){
const _errs21 = errors;
if(!(validate77(data.readonly, {instancePath:instancePath+"/readonly",parentData:data,parentDataProperty:"readonly",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copyable !== undefined){
const _errs22 = errors;
if(!(validate79(data.copyable, {instancePath:instancePath+"/copyable",parentData:data,parentDataProperty:"copyable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs23 = errors;
if(!(validate81(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api !== undefined){
const _errs24 = errors;
if(!(validate83(data.api, {instancePath:instancePath+"/api",parentData:data,parentDataProperty:"api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apiValues !== undefined){
const _errs25 = errors;
if(!(validate85(data.apiValues, {instancePath:instancePath+"/apiValues",parentData:data,parentDataProperty:"apiValues",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"key":true,"type":true,"name":true,"description":true,"column":true,"mustInput":true,"maxLength":true,"gbkBytes":true,"precision":true,"scale":true,"pattern":true,"patternMessage":true,"items":true,"itemsFrom":true,"refEntity":true,"defaultValue":true,"readonly":true,"copyable":true,"unit":true,"api":true,"apiValues":true},"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.name === undefined) && (missing1 = "name"))){
validate29.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate29.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((((((((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "type")) && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "column")) && (key0 !== "mustInput")) && (key0 !== "maxLength")) && (key0 !== "gbkBytes")) && (key0 !== "precision")) && (key0 !== "scale")) && (key0 !== "pattern")) && (key0 !== "patternMessage")) && (key0 !== "items")) && (key0 !== "itemsFrom")) && (key0 !== "refEntity")) && (key0 !== "defaultValue")) && (key0 !== "readonly")) && (key0 !== "copyable")) && (key0 !== "unit")) && (key0 !== "api")) && (key0 !== "apiValues")){
validate29.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"An entry: the lines of a bill (单据体). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/entryDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name","fields"]},"unevaluatedProperties":false};
const schema47 = {"type":"object","properties":{"key":{"$ref":"#/$defs/entryMembers/properties/key"},"name":{"$ref":"#/$defs/entryMembers/properties/name"},"table":{"$ref":"#/$defs/entryMembers/properties/table"},"fields":{"description":"Fields of the entry, by key (字段).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/fieldDelta"},"maxProperties":800},"api":{"$ref":"#/$defs/entryMembers/properties/api"},"single":{"$ref":"#/$defs/entryMembers/properties/single"},"when":{"$ref":"#/$defs/entryMembers/properties/when"}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate93.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate93.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate95.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate95.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"Its table; t_<number>_<key> where absent (表名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate97.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern1.test(data)){
validate97.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"The member that carries it in the open API (接口字段名).","type":["string","null"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}}];
return false;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema52 = {"description":"At most one row, shown as a section (单行).","type":"boolean","default":false};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"description":"A condition as data: {field, op, value}, or {all: […]}, {any: […]}, {not: {…}} (条件).","type":"object","additionalProperties":false,"properties":{"field":{"description":"A header field, or ref.field one step through a reference (字段).","type":"string","minLength":1},"op":{"description":"How the field is compared (比较符). last counts days back, today included; between takes two values.","enum":["=","<>",">",">=","<","<=","in","notIn","contains","startsWith","between","last","isEmpty","isNotEmpty"]},"value":{"description":"The value, or the values of in, notIn and between (值).","anyOf":[{"$ref":"#/$defs/scalar"},{"type":"array","items":{"$ref":"#/$defs/scalar"}}]},"all":{"description":"Every one holds (且).","type":"array","minItems":1,"items":{"$ref":"#/$defs/filter"}},"any":{"description":"At least one holds (或).","type":"array","minItems":1,"items":{"$ref":"#/$defs/filter"}},"not":{"description":"It does not hold (非).","$ref":"#/$defs/filter"}},"oneOf":[{"required":["field","op"]},{"required":["all"]},{"required":["any"]},{"required":["not"]}]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}}];
return false;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate105};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.op === undefined) && (missing0 = "op"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.not === undefined) && (missing3 = "not")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate105.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "op")) || (key0 === "value")) || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
validate105.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate105.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate105.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.op !== undefined){
let data1 = data.op;
const _errs9 = errors;
if(!((((((((((((((data1 === "=") || (data1 === "<>")) || (data1 === ">")) || (data1 === ">=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "startsWith")) || (data1 === "between")) || (data1 === "last")) || (data1 === "isEmpty")) || (data1 === "isNotEmpty"))){
validate105.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema53.properties.op.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate106(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate106(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate105.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data4 = data.all;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate105.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(wrapper0.validate(data4[i1], {instancePath:instancePath+"/all/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data6 = data.any;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate105.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(wrapper0.validate(data6[i2], {instancePath:instancePath+"/any/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate105.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs22 = errors;
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate93(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate95(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
const _errs3 = errors;
if(!(validate97(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data3 = data.fields;
const _errs4 = errors;
if(errors === _errs4){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 800){
validate92.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 800}}];
return false;
}
else {
for(const key0 in data3){
const _errs6 = errors;
if(!(validate27(key0, {instancePath:instancePath+"/fields",parentData:data3,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate92.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data3){
const _errs8 = errors;
if(!(validate29(data3[key1], {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api !== undefined){
const _errs9 = errors;
if(!(validate101(data.api, {instancePath:instancePath+"/api",parentData:data,parentDataProperty:"api",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.single !== undefined){
const _errs10 = errors;
if(!(validate103(data.single, {instancePath:instancePath+"/single",parentData:data,parentDataProperty:"single",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs11 = errors;
if(!(validate105(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":{"key":true,"name":true,"table":true,"fields":true,"api":true,"single":true,"when":true},"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.name === undefined) && (missing1 = "name")) || ((data.fields === undefined) && (missing1 = "fields"))){
validate91.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate91.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "name")) && (key0 !== "table")) && (key0 !== "fields")) && (key0 !== "api")) && (key0 !== "single")) && (key0 !== "when")){
validate91.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"description":"Fields that together are unique (唯一性). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/uniqueMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["fields"]},"unevaluatedProperties":false};
const schema56 = {"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"fields":{"description":"Header fields (字段).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"minItems":1},"message":{"description":"What is said of a second one (提示).","$ref":"common.schema.json#/$defs/text"}}};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate27(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length < 1){
validate115.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate115.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate115.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate115.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate115.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs6 = errors;
if(!(validate56(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate115.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":{"key":true,"fields":true,"message":true},"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fields === undefined) && (missing1 = "fields")){
validate114.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate114.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "fields")) && (key0 !== "message")){
validate114.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"description":"An index that speeds searches up (索引). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/indexMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["fields"]},"unevaluatedProperties":false};
const schema58 = {"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"fields":{"description":"Header fields in order (字段).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"minItems":1}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate27(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
if(data1.length < 1){
validate123.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate123.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate123.errors = [{instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate123.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":{"key":true,"fields":true},"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fields === undefined) && (missing1 = "fields")){
validate122.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate122.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "fields")){
validate122.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"description":"An operation (操作). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/operationDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["type","name"]},"unevaluatedProperties":false};
const schema60 = {"type":"object","properties":{"key":{"$ref":"#/$defs/operationMembers/properties/key"},"type":{"$ref":"#/$defs/operationMembers/properties/type"},"name":{"$ref":"#/$defs/operationMembers/properties/name"},"permission":{"$ref":"#/$defs/operationMembers/properties/permission"},"confirm":{"$ref":"#/$defs/operationMembers/properties/confirm"},"success":{"$ref":"#/$defs/operationMembers/properties/success"},"status":{"description":"Parts of the change of status (状态变更).","type":"object","additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/operationMembers/properties/status/properties/field"},"from":{"$ref":"#/$defs/operationMembers/properties/status/properties/from"},"queue":{"$ref":"#/$defs/operationMembers/properties/status/properties/queue"},"via":{"$ref":"#/$defs/operationMembers/properties/status/properties/via"},"to":{"$ref":"#/$defs/operationMembers/properties/status/properties/to"},"otherwise":{"$ref":"#/$defs/operationMembers/properties/status/properties/otherwise"}}},"validations":{"description":"Conditions, by key (校验).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/validationDelta"}},"plugins":{"description":"Plugins added at the end, or a map by path that places them (插件).","$ref":"common.schema.json#/$defs/names"},"params":{"$ref":"#/$defs/operationMembers/properties/params"}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate131.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate131.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema62 = {"description":"What the host does (操作类型).","enum":["new","view","modify","save","delete","refresh","donothing","channel","openlist","openform","exportlist"]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((data === "new") || (data === "view")) || (data === "modify")) || (data === "save")) || (data === "delete")) || (data === "refresh")) || (data === "donothing")) || (data === "channel")) || (data === "openlist")) || (data === "openform")) || (data === "exportlist"))){
validate133.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum}}];
return false;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate135.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate135.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate135.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate135.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"description":"The permission item asked for (权限项); null asks only for a signed-in user. Where absent: new, view, modify and delete ask for themselves, save for modify, channel and donothing for their own key, the rest for nothing.","type":["string","null"]};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type}}];
return false;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate139.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate139.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate139.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate141.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate141.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate141.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate141.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"description":"The combo field that holds the status (状态字段).","type":"string","minLength":1};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate143.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"description":"Statuses from which it may run (起始状态).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"minItems":1};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate145.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate145.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate145.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate145.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Status while it waits (排队).","type":["string","null"]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type}}];
return false;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema70 = {"description":"Status while it is under way (过程).","type":["string","null"]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}}];
return false;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"description":"Status when it succeeded; only a delete needs none (目标).","type":"string"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"description":"Status when it failed (失败).","type":["string","null"]};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema72.type}}];
return false;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema73 = {"description":"A condition that a row must meet (校验). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/validationMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["expression","message"]},"unevaluatedProperties":false};
const schema74 = {"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"rule":{"description":"The kind of check (校验类型).","const":"condition"},"expression":{"description":"What the row must match (条件).","$ref":"common.schema.json#/$defs/filter"},"message":{"description":"What is said otherwise (提示).","$ref":"common.schema.json#/$defs/text"},"field":{"description":"The field the message belongs to (字段).","type":["string","null"]}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.op === undefined) && (missing0 = "op"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.not === undefined) && (missing3 = "not")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate159.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "op")) || (key0 === "value")) || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
validate159.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate159.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate159.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.op !== undefined){
let data1 = data.op;
const _errs9 = errors;
if(!((((((((((((((data1 === "=") || (data1 === "<>")) || (data1 === ">")) || (data1 === ">=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "startsWith")) || (data1 === "between")) || (data1 === "last")) || (data1 === "isEmpty")) || (data1 === "isNotEmpty"))){
validate159.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema53.properties.op.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate106(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate106(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate159.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data4 = data.all;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate159.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate105(data4[i1], {instancePath:instancePath+"/all/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data6 = data.any;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate159.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate105(data6[i2], {instancePath:instancePath+"/any/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs22 = errors;
if(!(validate105(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate27(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs2 = errors;
if("condition" !== data.rule){
validate157.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/const",keyword:"const",params:{allowedValue: "condition"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expression !== undefined){
const _errs3 = errors;
if(!(validate159(data.expression, {instancePath:instancePath+"/expression",parentData:data,parentDataProperty:"expression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(!(validate56(data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data4 = data.field;
const _errs5 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate157.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: schema74.properties.field.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"key":true,"rule":true,"expression":true,"message":true,"field":true},"dynamicProps":false,"dynamicItems":false};


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.expression === undefined) && (missing1 = "expression")) || ((data.message === undefined) && (missing1 = "message"))){
validate156.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate156.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "rule")) && (key0 !== "expression")) && (key0 !== "message")) && (key0 !== "field")){
validate156.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"description":"Names added at the end, or a map by name that places and hides them (名称).","type":["array","object"],"items":{"type":"string","minLength":1},"uniqueItems":true,"additionalProperties":{"$ref":"#/$defs/nameDelta"}};
const schema77 = {"description":"Where a name stands among others (位置).","type":"object","additionalProperties":false,"properties":{"$after":{"description":"The name it follows (置于其后).","type":"string"},"$before":{"description":"The name it precedes (置于其前).","type":"string"},"$action":{"description":"edit moves the name that is there, hide takes it out (移动、隐藏).","enum":["edit","hide"]}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$after") || (key0 === "$before")) || (key0 === "$action"))){
validate171.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$after !== undefined){
const _errs2 = errors;
if(typeof data.$after !== "string"){
validate171.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs4 = errors;
if(typeof data.$before !== "string"){
validate171.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs6 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate171.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema77.properties.$action.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate170.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate170.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate170.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(!(validate171(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"description":"Free parameters (参数).","type":"object"};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate131(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate133(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate135(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permission !== undefined){
const _errs4 = errors;
if(!(validate137(data.permission, {instancePath:instancePath+"/permission",parentData:data,parentDataProperty:"permission",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
const _errs5 = errors;
if(!(validate139(data.confirm, {instancePath:instancePath+"/confirm",parentData:data,parentDataProperty:"confirm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.success !== undefined){
const _errs6 = errors;
if(!(validate141(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs7 = errors;
if(errors === _errs7){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs9 = errors;
for(const key0 in data6){
if(!((((((key0 === "field") || (key0 === "from")) || (key0 === "queue")) || (key0 === "via")) || (key0 === "to")) || (key0 === "otherwise"))){
validate130.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data6.field !== undefined){
const _errs10 = errors;
if(!(validate143(data6.field, {instancePath:instancePath+"/status/field",parentData:data6,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.from !== undefined){
const _errs11 = errors;
if(!(validate145(data6.from, {instancePath:instancePath+"/status/from",parentData:data6,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.queue !== undefined){
const _errs12 = errors;
if(!(validate147(data6.queue, {instancePath:instancePath+"/status/queue",parentData:data6,parentDataProperty:"queue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.via !== undefined){
const _errs13 = errors;
if(!(validate149(data6.via, {instancePath:instancePath+"/status/via",parentData:data6,parentDataProperty:"via",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.to !== undefined){
const _errs14 = errors;
if(!(validate151(data6.to, {instancePath:instancePath+"/status/to",parentData:data6,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.otherwise !== undefined){
const _errs15 = errors;
if(!(validate153(data6.otherwise, {instancePath:instancePath+"/status/otherwise",parentData:data6,parentDataProperty:"otherwise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validations !== undefined){
let data13 = data.validations;
const _errs16 = errors;
if(errors === _errs16){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
const _errs18 = errors;
if(!(validate27(key1, {instancePath:instancePath+"/validations",parentData:data13,parentDataProperty:"validations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate130.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 in data13){
const _errs20 = errors;
if(!(validate156(data13[key2], {instancePath:instancePath+"/validations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate130.errors = [{instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs21 = errors;
if(!(validate170(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
const _errs22 = errors;
if(!(validate174(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"key":true,"type":true,"name":true,"permission":true,"confirm":true,"success":true,"status":true,"validations":true,"plugins":true,"params":true},"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.name === undefined) && (missing1 = "name"))){
validate129.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate129.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "type")) && (key0 !== "name")) && (key0 !== "permission")) && (key0 !== "confirm")) && (key0 !== "success")) && (key0 !== "status")) && (key0 !== "validations")) && (key0 !== "plugins")) && (key0 !== "params")){
validate129.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate1.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("entity" !== data.kind){
validate1.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "entity"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data2 = data.extends;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate1.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs7 = errors;
if(!(validate3(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(!(validate5(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelType !== undefined){
const _errs9 = errors;
if(!(validate7(data.modelType, {instancePath:instancePath+"/modelType",parentData:data,parentDataProperty:"modelType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
const _errs10 = errors;
if(!(validate9(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mainOrg !== undefined){
const _errs11 = errors;
if(!(validate11(data.mainOrg, {instancePath:instancePath+"/mainOrg",parentData:data,parentDataProperty:"mainOrg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberField !== undefined){
const _errs12 = errors;
if(!(validate13(data.numberField, {instancePath:instancePath+"/numberField",parentData:data,parentDataProperty:"numberField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nameField !== undefined){
const _errs13 = errors;
if(!(validate15(data.nameField, {instancePath:instancePath+"/nameField",parentData:data,parentDataProperty:"nameField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbering !== undefined){
let data10 = data.numbering;
const _errs14 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate1.errors = [{instancePath:instancePath+"/numbering",schemaPath:"#/properties/numbering/type",keyword:"type",params:{type: schema1.properties.numbering.type}}];
return false;
}
if(errors === _errs14){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs16 = errors;
for(const key1 in data10){
if(!(((key1 === "field") || (key1 === "prefix")) || (key1 === "width"))){
validate1.errors = [{instancePath:instancePath+"/numbering",schemaPath:"#/properties/numbering/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data10.field !== undefined){
const _errs17 = errors;
if(!(validate17(data10.field, {instancePath:instancePath+"/numbering/field",parentData:data10,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.prefix !== undefined){
const _errs18 = errors;
if(!(validate19(data10.prefix, {instancePath:instancePath+"/numbering/prefix",parentData:data10,parentDataProperty:"prefix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data10.width !== undefined){
const _errs19 = errors;
if(!(validate21(data10.width, {instancePath:instancePath+"/numbering/width",parentData:data10,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs20 = errors;
if(!(validate23(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs21 = errors;
if(!(validate25(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data16 = data.fields;
const _errs22 = errors;
if(errors === _errs22){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 800){
validate1.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 800}}];
return false;
}
else {
for(const key2 in data16){
const _errs24 = errors;
if(!(validate27(key2, {instancePath:instancePath+"/fields",parentData:data16,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs24 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate1.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 in data16){
const _errs26 = errors;
if(!(validate29(data16[key3], {instancePath:instancePath+"/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid3 = _errs26 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data18 = data.entries;
const _errs27 = errors;
if(errors === _errs27){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
const _errs29 = errors;
if(!(validate27(key4, {instancePath:instancePath+"/entries",parentData:data18,parentDataProperty:"entries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
if(!valid4){
const err1 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate1.errors = vErrors;
return false;
break;
}
}
if(valid4){
for(const key5 in data18){
const _errs31 = errors;
if(!(validate91(data18[key5], {instancePath:instancePath+"/entries/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uniques !== undefined){
let data20 = data.uniques;
const _errs32 = errors;
if(errors === _errs32){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
const _errs34 = errors;
if(!(validate27(key6, {instancePath:instancePath+"/uniques",parentData:data20,parentDataProperty:"uniques",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid6 = _errs34 === errors;
if(!valid6){
const err2 = {instancePath:instancePath+"/uniques",schemaPath:"#/properties/uniques/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate1.errors = vErrors;
return false;
break;
}
}
if(valid6){
for(const key7 in data20){
const _errs36 = errors;
if(!(validate114(data20[key7], {instancePath:instancePath+"/uniques/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid7 = _errs36 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/uniques",schemaPath:"#/properties/uniques/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indexes !== undefined){
let data22 = data.indexes;
const _errs37 = errors;
if(errors === _errs37){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
const _errs39 = errors;
if(!(validate27(key8, {instancePath:instancePath+"/indexes",parentData:data22,parentDataProperty:"indexes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid8 = _errs39 === errors;
if(!valid8){
const err3 = {instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate1.errors = vErrors;
return false;
break;
}
}
if(valid8){
for(const key9 in data22){
const _errs41 = errors;
if(!(validate122(data22[key9], {instancePath:instancePath+"/indexes/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data22,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid9 = _errs41 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data24 = data.operations;
const _errs42 = errors;
if(errors === _errs42){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key10 in data24){
const _errs44 = errors;
if(!(validate27(key10, {instancePath:instancePath+"/operations",parentData:data24,parentDataProperty:"operations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid10 = _errs44 === errors;
if(!valid10){
const err4 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate1.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key11 in data24){
const _errs46 = errors;
if(!(validate129(data24[key11], {instancePath:instancePath+"/operations/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data24,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid11 = _errs46 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema79 = {"description":"An entity that inherits a template: the template's elements are edited, hidden and added to (继承).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"modelType":{"$ref":"#/$defs/base/properties/modelType"},"table":{"$ref":"#/$defs/base/properties/table"},"mainOrg":{"$ref":"#/$defs/base/properties/mainOrg"},"numbering":{"$ref":"#/$defs/base/properties/numbering"},"numberField":{"$ref":"#/$defs/base/properties/numberField"},"nameField":{"$ref":"#/$defs/base/properties/nameField"},"fields":{"description":"Header fields in order of display: inherited ones with $action, and own ones after the one they follow (单据头字段).","type":"array","items":{"$ref":"#/$defs/inheritedField"},"maxItems":800},"entries":{"description":"Entries: inherited ones with $action, and own ones after the one they follow (单据体).","type":"array","items":{"$ref":"#/$defs/inheritedEntry"}},"uniques":{"description":"What is unique: inherited ones with $action, and own ones after the one they follow (唯一性).","type":"array","items":{"$ref":"#/$defs/inheritedUnique"}},"indexes":{"description":"Indexes: inherited ones with $action, and own ones after the one they follow (索引).","type":"array","items":{"$ref":"#/$defs/inheritedIndex"}},"operations":{"description":"Operations: inherited ones with $action, and own ones after the one they follow (操作).","type":"array","items":{"$ref":"#/$defs/inheritedOperation"}},"isTemplate":{"$ref":"#/$defs/base/properties/isTemplate"},"inherits":{"description":"Number of the template it inherits (继承).","type":"string","minLength":1}},"required":["number","inherits"],"additionalProperties":false};
const schema80 = {"description":"Where editors find this schema.","type":"string"};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"description":"What kind of file this is.","const":"entity"};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("entity" !== data){
validate183.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "entity"}}];
return false;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema82 = {"description":"How numbers are given (编码规则).","type":"object","additionalProperties":false,"required":["field","prefix","width"],"properties":{"field":{"description":"The field that takes the number (字段).","type":"string","minLength":1},"prefix":{"description":"Text with {yyyy} {MM} {dd}; what it yields restarts the serial (前缀).","type":"string"},"width":{"description":"Digits of the serial (流水号位数).","type":"integer","minimum":1,"maximum":12}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.field === undefined) && (missing0 = "field")) || ((data.prefix === undefined) && (missing0 = "prefix"))) || ((data.width === undefined) && (missing0 = "width"))){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "prefix")) || (key0 === "width"))){
validate190.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate190.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate190.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefix !== undefined){
const _errs4 = errors;
if(typeof data.prefix !== "string"){
validate190.errors = [{instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data2 = data.width;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate190.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 12 || isNaN(data2)){
validate190.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate190.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"description":"As field; with $action one that is inherited (字段).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/fieldDelta","required":["key"]},"else":{"$ref":"#/$defs/field"}};
const schema84 = {"description":"A field (字段).","$ref":"#/$defs/fieldMembers","type":"object","required":["key","type","name"],"unevaluatedProperties":false};
const schema85 = {"type":"object","properties":{"key":{"description":"Its key (字段标识).","$ref":"common.schema.json#/$defs/key"},"type":{"description":"What kind of field it is (字段类型).","enum":["TextField","TextAreaField","LargeTextField","IntegerField","DecimalField","AmountField","PriceField","QtyField","DateField","DateTimeField","ComboField","MulComboField","CheckBoxField","BasedataField","OrgField","UserField","BillNoField","BillStatusField","CreatorField","ModifierField","CreateDateField","ModifyDateField"]},"name":{"description":"Its name (字段名称).","$ref":"common.schema.json#/$defs/text"},"description":{"description":"What a person should know about it (字段说明).","$ref":"common.schema.json#/$defs/text"},"column":{"description":"Its column; f and the key where absent (数据库字段名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60},"mustInput":{"description":"A row is not saved without it (必录).","type":"boolean","default":false},"maxLength":{"description":"Longest text, in characters (最大长度).","type":"integer","minimum":1,"maximum":1000000},"gbkBytes":{"description":"Longest text in bytes of GBK, as the tax bureau counts (GBK 字节长度).","type":"integer","minimum":1,"maximum":1000000},"precision":{"description":"Digits in all (精度).","type":"integer","minimum":1,"maximum":38},"scale":{"description":"Digits after the point (小数位数).","type":"integer","minimum":0,"maximum":20},"pattern":{"description":"Regular expression that the whole value must match (正则).","type":"string","minLength":1},"patternMessage":{"description":"What is said where it does not match (正则提示).","$ref":"common.schema.json#/$defs/text"},"items":{"description":"The values to choose from (下拉项).","type":"array","minItems":1,"items":{"$ref":"#/$defs/item"},"maxItems":2000},"itemsFrom":{"description":"Choices that are rows of an entity (下拉项来源).","type":"object","additionalProperties":false,"required":["entity","value","name"],"properties":{"entity":{"description":"Number of the entity (实体).","type":"string","minLength":1},"value":{"description":"Field whose value is stored, or id (值字段).","type":"string","minLength":1},"name":{"description":"Field that is shown (名称字段).","type":"string","minLength":1}}},"refEntity":{"description":"Number of the entity whose rows it refers to (引用实体).","type":"string","minLength":1},"defaultValue":{"description":"What a new row has (默认值).","type":"object","additionalProperties":false,"properties":{"value":{"description":"A fixed value (固定值).","anyOf":[{"$ref":"common.schema.json#/$defs/scalar"},{"type":"array","items":{"type":"string"}}]},"func":{"description":"A value of the moment (函数).","enum":["now","today","currentUser","currentOrg"]}},"oneOf":[{"required":["value"]},{"required":["func"]}]},"readonly":{"description":"Set by the host or by operations, never by a person (只读).","type":"boolean","default":false},"copyable":{"description":"False: the copy of a line begins without it (可复制).","type":"boolean","default":true},"unit":{"description":"Unit for people, e.g. 元 (单位).","type":"string"},"api":{"description":"Its member in the open API; absent or null keeps it out (接口字段名). Extension fields have their own key.","type":["string","null"]},"apiValues":{"description":"Values of the open API to stored values (接口值映射).","type":"object","additionalProperties":{"type":"string"}}}};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate27(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs2 = errors;
if(!((((((((((((((((((((((data1 === "TextField") || (data1 === "TextAreaField")) || (data1 === "LargeTextField")) || (data1 === "IntegerField")) || (data1 === "DecimalField")) || (data1 === "AmountField")) || (data1 === "PriceField")) || (data1 === "QtyField")) || (data1 === "DateField")) || (data1 === "DateTimeField")) || (data1 === "ComboField")) || (data1 === "MulComboField")) || (data1 === "CheckBoxField")) || (data1 === "BasedataField")) || (data1 === "OrgField")) || (data1 === "UserField")) || (data1 === "BillNoField")) || (data1 === "BillStatusField")) || (data1 === "CreatorField")) || (data1 === "ModifierField")) || (data1 === "CreateDateField")) || (data1 === "ModifyDateField"))){
validate197.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema85.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(!(validate56(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data4 = data.column;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data4 === "string"){
if(func1(data4) > 60){
validate197.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern1.test(data4)){
validate197.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate197.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mustInput !== undefined){
const _errs7 = errors;
if(typeof data.mustInput !== "boolean"){
validate197.errors = [{instancePath:instancePath+"/mustInput",schemaPath:"#/properties/mustInput/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxLength !== undefined){
let data6 = data.maxLength;
const _errs9 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate197.errors = [{instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
validate197.errors = [{instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate197.errors = [{instancePath:instancePath+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gbkBytes !== undefined){
let data7 = data.gbkBytes;
const _errs11 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate197.errors = [{instancePath:instancePath+"/gbkBytes",schemaPath:"#/properties/gbkBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate197.errors = [{instancePath:instancePath+"/gbkBytes",schemaPath:"#/properties/gbkBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate197.errors = [{instancePath:instancePath+"/gbkBytes",schemaPath:"#/properties/gbkBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.precision !== undefined){
let data8 = data.precision;
const _errs13 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate197.errors = [{instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 38 || isNaN(data8)){
validate197.errors = [{instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 38}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate197.errors = [{instancePath:instancePath+"/precision",schemaPath:"#/properties/precision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
let data9 = data.scale;
const _errs15 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate197.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs15){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 20 || isNaN(data9)){
validate197.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate197.errors = [{instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pattern !== undefined){
let data10 = data.pattern;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data10 === "string"){
if(func1(data10) < 1){
validate197.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patternMessage !== undefined){
const _errs19 = errors;
if(!(validate56(data.patternMessage, {instancePath:instancePath+"/patternMessage",parentData:data,parentDataProperty:"patternMessage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data12 = data.items;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data12)){
if(data12.length > 2000){
validate197.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 2000}}];
return false;
}
else {
if(data12.length < 1){
validate197.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(!(validate55(data12[i0], {instancePath:instancePath+"/items/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate197.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.itemsFrom !== undefined){
let data14 = data.itemsFrom;
const _errs23 = errors;
if(errors === _errs23){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing0;
if((((data14.entity === undefined) && (missing0 = "entity")) || ((data14.value === undefined) && (missing0 = "value"))) || ((data14.name === undefined) && (missing0 = "name"))){
validate197.errors = [{instancePath:instancePath+"/itemsFrom",schemaPath:"#/properties/itemsFrom/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs25 = errors;
for(const key0 in data14){
if(!(((key0 === "entity") || (key0 === "value")) || (key0 === "name"))){
validate197.errors = [{instancePath:instancePath+"/itemsFrom",schemaPath:"#/properties/itemsFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data14.entity !== undefined){
let data15 = data14.entity;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data15 === "string"){
if(func1(data15) < 1){
validate197.errors = [{instancePath:instancePath+"/itemsFrom/entity",schemaPath:"#/properties/itemsFrom/properties/entity/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/itemsFrom/entity",schemaPath:"#/properties/itemsFrom/properties/entity/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.value !== undefined){
let data16 = data14.value;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data16 === "string"){
if(func1(data16) < 1){
validate197.errors = [{instancePath:instancePath+"/itemsFrom/value",schemaPath:"#/properties/itemsFrom/properties/value/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/itemsFrom/value",schemaPath:"#/properties/itemsFrom/properties/value/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data14.name !== undefined){
let data17 = data14.name;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data17 === "string"){
if(func1(data17) < 1){
validate197.errors = [{instancePath:instancePath+"/itemsFrom/name",schemaPath:"#/properties/itemsFrom/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/itemsFrom/name",schemaPath:"#/properties/itemsFrom/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate197.errors = [{instancePath:instancePath+"/itemsFrom",schemaPath:"#/properties/itemsFrom/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refEntity !== undefined){
let data18 = data.refEntity;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data18 === "string"){
if(func1(data18) < 1){
validate197.errors = [{instancePath:instancePath+"/refEntity",schemaPath:"#/properties/refEntity/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/refEntity",schemaPath:"#/properties/refEntity/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultValue !== undefined){
let data19 = data.defaultValue;
const _errs34 = errors;
const _errs36 = errors;
let valid3 = false;
let passing0 = null;
const _errs37 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing1;
if((data19.value === undefined) && (missing1 = "value")){
const err0 = {instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs37 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs38 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if((data19.func === undefined) && (missing2 = "func")){
const err1 = {instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/oneOf/1/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs38 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err2 = {instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate197.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
if(errors === _errs34){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs39 = errors;
for(const key1 in data19){
if(!((key1 === "value") || (key1 === "func"))){
validate197.errors = [{instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs39 === errors){
if(data19.value !== undefined){
let data20 = data19.value;
const _errs40 = errors;
const _errs41 = errors;
let valid5 = false;
const _errs42 = errors;
if(!(validate74(data20, {instancePath:instancePath+"/defaultValue/value",parentData:data19,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs42 === errors;
valid5 = valid5 || _valid1;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs45 = errors;
if(typeof data20[i1] !== "string"){
const err3 = {instancePath:instancePath+"/defaultValue/value/" + i1,schemaPath:"#/properties/defaultValue/properties/value/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
else {
const err4 = {instancePath:instancePath+"/defaultValue/value",schemaPath:"#/properties/defaultValue/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs43 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err5 = {instancePath:instancePath+"/defaultValue/value",schemaPath:"#/properties/defaultValue/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate197.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs40 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data19.func !== undefined){
let data22 = data19.func;
const _errs47 = errors;
if(!((((data22 === "now") || (data22 === "today")) || (data22 === "currentUser")) || (data22 === "currentOrg"))){
validate197.errors = [{instancePath:instancePath+"/defaultValue/func",schemaPath:"#/properties/defaultValue/properties/func/enum",keyword:"enum",params:{allowedValues: schema85.properties.defaultValue.properties.func.enum}}];
return false;
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate197.errors = [{instancePath:instancePath+"/defaultValue",schemaPath:"#/properties/defaultValue/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readonly !== undefined){
const _errs48 = errors;
if(typeof data.readonly !== "boolean"){
validate197.errors = [{instancePath:instancePath+"/readonly",schemaPath:"#/properties/readonly/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copyable !== undefined){
const _errs50 = errors;
if(typeof data.copyable !== "boolean"){
validate197.errors = [{instancePath:instancePath+"/copyable",schemaPath:"#/properties/copyable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs52 = errors;
if(typeof data.unit !== "string"){
validate197.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api !== undefined){
let data26 = data.api;
const _errs54 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate197.errors = [{instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: schema85.properties.api.type}}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apiValues !== undefined){
let data27 = data.apiValues;
const _errs56 = errors;
if(errors === _errs56){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key2 in data27){
const _errs59 = errors;
if(typeof data27[key2] !== "string"){
validate197.errors = [{instancePath:instancePath+"/apiValues/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/apiValues/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid7 = _errs59 === errors;
if(!valid7){
break;
}
}
}
else {
validate197.errors = [{instancePath:instancePath+"/apiValues",schemaPath:"#/properties/apiValues/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":{"key":true,"type":true,"name":true,"description":true,"column":true,"mustInput":true,"maxLength":true,"gbkBytes":true,"precision":true,"scale":true,"pattern":true,"patternMessage":true,"items":true,"itemsFrom":true,"refEntity":true,"defaultValue":true,"readonly":true,"copyable":true,"unit":true,"api":true,"apiValues":true},"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate197(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.name === undefined) && (missing0 = "name"))){
validate196.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((((((((((((((((((((key0 !== "key") && (key0 !== "type")) && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "column")) && (key0 !== "mustInput")) && (key0 !== "maxLength")) && (key0 !== "gbkBytes")) && (key0 !== "precision")) && (key0 !== "scale")) && (key0 !== "pattern")) && (key0 !== "patternMessage")) && (key0 !== "items")) && (key0 !== "itemsFrom")) && (key0 !== "refEntity")) && (key0 !== "defaultValue")) && (key0 !== "readonly")) && (key0 !== "copyable")) && (key0 !== "unit")) && (key0 !== "api")) && (key0 !== "apiValues")){
validate196.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate196.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate194.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate194.errors = vErrors;
return false;
}
validate194.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate194.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema86 = {"description":"As entry; with $action one that is inherited (单据体).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/entryDelta","required":["key"]},"else":{"$ref":"#/$defs/entry"}};
const schema87 = {"description":"An entry: the lines of a bill (单据体).","$ref":"#/$defs/entryMembers","type":"object","required":["key","name","fields"],"unevaluatedProperties":false};
const schema88 = {"type":"object","properties":{"key":{"description":"Its key (单据体标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"table":{"description":"Its table; t_<number>_<key> where absent (表名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60},"fields":{"description":"Its fields in order of display (字段).","type":"array","minItems":1,"items":{"$ref":"#/$defs/field"},"maxItems":800},"api":{"description":"The member that carries it in the open API (接口字段名).","type":["string","null"]},"single":{"description":"At most one row, shown as a section (单行).","type":"boolean","default":false},"when":{"description":"When the entry is part of the form (显示条件).","$ref":"common.schema.json#/$defs/filter"}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate27(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
let data2 = data.table;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data2 === "string"){
if(func1(data2) > 60){
validate210.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern1.test(data2)){
validate210.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate210.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data3 = data.fields;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length > 800){
validate210.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 800}}];
return false;
}
else {
if(data3.length < 1){
validate210.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate196(data3[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate210.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api !== undefined){
let data5 = data.api;
const _errs8 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate210.errors = [{instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: schema88.properties.api.type}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.single !== undefined){
const _errs10 = errors;
if(typeof data.single !== "boolean"){
validate210.errors = [{instancePath:instancePath+"/single",schemaPath:"#/properties/single/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs12 = errors;
if(!(validate159(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":{"key":true,"name":true,"table":true,"fields":true,"api":true,"single":true,"when":true},"dynamicProps":false,"dynamicItems":false};


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate210(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate209.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((((((key0 !== "key") && (key0 !== "name")) && (key0 !== "table")) && (key0 !== "fields")) && (key0 !== "api")) && (key0 !== "single")) && (key0 !== "when")){
validate209.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate207.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate207.errors = vErrors;
return false;
}
validate207.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate207.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema89 = {"description":"As unique; with $action one that is inherited (唯一性).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/uniqueDelta","required":["key"]},"else":{"$ref":"#/$defs/unique"}};
const schema90 = {"description":"Fields that together are unique (唯一性).","$ref":"#/$defs/uniqueMembers","type":"object","required":["key","fields"],"unevaluatedProperties":false};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate115(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate220.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((key0 !== "key") && (key0 !== "fields")) && (key0 !== "message")){
validate220.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate218.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate218.errors = vErrors;
return false;
}
validate218.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema91 = {"description":"As index; with $action one that is inherited (索引).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/indexDelta","required":["key"]},"else":{"$ref":"#/$defs/index"}};
const schema92 = {"description":"An index that speeds searches up (索引).","$ref":"#/$defs/indexMembers","type":"object","required":["key","fields"],"unevaluatedProperties":false};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate123(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.fields === undefined) && (missing0 = "fields"))){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((key0 !== "key") && (key0 !== "fields")){
validate226.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate224.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate224.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate226(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate224.errors = vErrors;
return false;
}
validate224.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate224.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema93 = {"description":"As operation; with $action one that is inherited (操作).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/operationDelta","required":["key"]},"else":{"$ref":"#/$defs/operation"}};
const schema94 = {"description":"An operation (操作).","$ref":"#/$defs/operationMembers","type":"object","required":["key","type","name"],"unevaluatedProperties":false};
const schema95 = {"type":"object","properties":{"key":{"description":"Its key (操作标识).","$ref":"common.schema.json#/$defs/key"},"type":{"description":"What the host does (操作类型).","enum":["new","view","modify","save","delete","refresh","donothing","channel","openlist","openform","exportlist"]},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"permission":{"description":"The permission item asked for (权限项); null asks only for a signed-in user. Where absent: new, view, modify and delete ask for themselves, save for modify, channel and donothing for their own key, the rest for nothing.","type":["string","null"]},"confirm":{"description":"Asked before; {count} is the number of rows (确认提示).","$ref":"common.schema.json#/$defs/text"},"success":{"description":"Said afterwards (成功提示).","$ref":"common.schema.json#/$defs/text"},"status":{"description":"The change of status: from → (queue →) via → to, or otherwise (状态变更).","type":"object","additionalProperties":false,"required":["field","from"],"properties":{"field":{"description":"The combo field that holds the status (状态字段).","type":"string","minLength":1},"from":{"description":"Statuses from which it may run (起始状态).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true,"minItems":1},"queue":{"description":"Status while it waits (排队).","type":["string","null"]},"via":{"description":"Status while it is under way (过程).","type":["string","null"]},"to":{"description":"Status when it succeeded; only a delete needs none (目标).","type":"string"},"otherwise":{"description":"Status when it failed (失败).","type":["string","null"]}}},"validations":{"description":"Conditions that a row must meet (校验).","type":"array","items":{"$ref":"#/$defs/validation"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"params":{"description":"Free parameters (参数).","type":"object"}}};
const schema96 = {"description":"A condition that a row must meet (校验).","$ref":"#/$defs/validationMembers","type":"object","required":["key","expression","message"],"unevaluatedProperties":false};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.expression === undefined) && (missing0 = "expression"))) || ((data.message === undefined) && (missing0 = "message"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((((key0 !== "key") && (key0 !== "rule")) && (key0 !== "expression")) && (key0 !== "message")) && (key0 !== "field")){
validate238.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate27(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs2 = errors;
if(!(((((((((((data1 === "new") || (data1 === "view")) || (data1 === "modify")) || (data1 === "save")) || (data1 === "delete")) || (data1 === "refresh")) || (data1 === "donothing")) || (data1 === "channel")) || (data1 === "openlist")) || (data1 === "openform")) || (data1 === "exportlist"))){
validate233.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema95.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permission !== undefined){
let data3 = data.permission;
const _errs4 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate233.errors = [{instancePath:instancePath+"/permission",schemaPath:"#/properties/permission/type",keyword:"type",params:{type: schema95.properties.permission.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
const _errs6 = errors;
if(!(validate56(data.confirm, {instancePath:instancePath+"/confirm",parentData:data,parentDataProperty:"confirm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.success !== undefined){
const _errs7 = errors;
if(!(validate56(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs8 = errors;
if(errors === _errs8){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if(((data6.field === undefined) && (missing0 = "field")) || ((data6.from === undefined) && (missing0 = "from"))){
validate233.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs10 = errors;
for(const key0 in data6){
if(!((((((key0 === "field") || (key0 === "from")) || (key0 === "queue")) || (key0 === "via")) || (key0 === "to")) || (key0 === "otherwise"))){
validate233.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data6.field !== undefined){
let data7 = data6.field;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate233.errors = [{instancePath:instancePath+"/status/field",schemaPath:"#/properties/status/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate233.errors = [{instancePath:instancePath+"/status/field",schemaPath:"#/properties/status/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.from !== undefined){
let data8 = data6.from;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data8)){
if(data8.length < 1){
validate233.errors = [{instancePath:instancePath+"/status/from",schemaPath:"#/properties/status/properties/from/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data9 === "string"){
if(func1(data9) < 1){
validate233.errors = [{instancePath:instancePath+"/status/from/" + i0,schemaPath:"#/properties/status/properties/from/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate233.errors = [{instancePath:instancePath+"/status/from/" + i0,schemaPath:"#/properties/status/properties/from/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate233.errors = [{instancePath:instancePath+"/status/from",schemaPath:"#/properties/status/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate233.errors = [{instancePath:instancePath+"/status/from",schemaPath:"#/properties/status/properties/from/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.queue !== undefined){
let data10 = data6.queue;
const _errs17 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate233.errors = [{instancePath:instancePath+"/status/queue",schemaPath:"#/properties/status/properties/queue/type",keyword:"type",params:{type: schema95.properties.status.properties.queue.type}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.via !== undefined){
let data11 = data6.via;
const _errs19 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate233.errors = [{instancePath:instancePath+"/status/via",schemaPath:"#/properties/status/properties/via/type",keyword:"type",params:{type: schema95.properties.status.properties.via.type}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.to !== undefined){
const _errs21 = errors;
if(typeof data6.to !== "string"){
validate233.errors = [{instancePath:instancePath+"/status/to",schemaPath:"#/properties/status/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.otherwise !== undefined){
let data13 = data6.otherwise;
const _errs23 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate233.errors = [{instancePath:instancePath+"/status/otherwise",schemaPath:"#/properties/status/properties/otherwise/type",keyword:"type",params:{type: schema95.properties.status.properties.otherwise.type}}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
else {
validate233.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validations !== undefined){
let data14 = data.validations;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid4 = true;
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
const _errs27 = errors;
if(!(validate238(data14[i2], {instancePath:instancePath+"/validations/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
else {
validate233.errors = [{instancePath:instancePath+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
let data16 = data.plugins;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data16)){
var valid5 = true;
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
const _errs30 = errors;
if(errors === _errs30){
if(typeof data17 === "string"){
if(func1(data17) < 1){
validate233.errors = [{instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate233.errors = [{instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i4 = data16.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data16[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate233.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}}];
return false;
break;
}
indices1[item1] = i4;
}
}
}
}
else {
validate233.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data18 = data.params;
const _errs32 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
validate233.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":{"key":true,"type":true,"name":true,"permission":true,"confirm":true,"success":true,"status":true,"validations":true,"plugins":true,"params":true},"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.name === undefined) && (missing0 = "name"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((((((((key0 !== "key") && (key0 !== "type")) && (key0 !== "name")) && (key0 !== "permission")) && (key0 !== "confirm")) && (key0 !== "success")) && (key0 !== "status")) && (key0 !== "validations")) && (key0 !== "plugins")) && (key0 !== "params")){
validate232.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate230.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate232(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate230.errors = vErrors;
return false;
}
validate230.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate230.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema97 = {"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.number === undefined) && (missing0 = "number")) || ((data.inherits === undefined) && (missing0 = "inherits"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema79.properties, key0))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(!(validate181(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate183(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs4 = errors;
if(!(validate3(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate5(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelType !== undefined){
const _errs6 = errors;
if(!(validate7(data.modelType, {instancePath:instancePath+"/modelType",parentData:data,parentDataProperty:"modelType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
const _errs7 = errors;
if(!(validate9(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mainOrg !== undefined){
const _errs8 = errors;
if(!(validate11(data.mainOrg, {instancePath:instancePath+"/mainOrg",parentData:data,parentDataProperty:"mainOrg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbering !== undefined){
const _errs9 = errors;
if(!(validate190(data.numbering, {instancePath:instancePath+"/numbering",parentData:data,parentDataProperty:"numbering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberField !== undefined){
const _errs10 = errors;
if(!(validate13(data.numberField, {instancePath:instancePath+"/numberField",parentData:data,parentDataProperty:"numberField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nameField !== undefined){
const _errs11 = errors;
if(!(validate15(data.nameField, {instancePath:instancePath+"/nameField",parentData:data,parentDataProperty:"nameField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data10 = data.fields;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data10)){
if(data10.length > 800){
validate180.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 800}}];
return false;
}
else {
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate194(data10[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data12 = data.entries;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data12)){
var valid2 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate207(data12[i1], {instancePath:instancePath+"/entries/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uniques !== undefined){
let data14 = data.uniques;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data14)){
var valid3 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate218(data14[i2], {instancePath:instancePath+"/uniques/" + i2,parentData:data14,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/uniques",schemaPath:"#/properties/uniques/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indexes !== undefined){
let data16 = data.indexes;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data16)){
var valid4 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs23 = errors;
if(!(validate224(data16[i3], {instancePath:instancePath+"/indexes/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
if(!valid4){
break;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data18 = data.operations;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data18)){
var valid5 = true;
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
const _errs26 = errors;
if(!(validate230(data18[i4], {instancePath:instancePath+"/operations/" + i4,parentData:data18,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isTemplate !== undefined){
const _errs27 = errors;
if(!(validate244(data.isTemplate, {instancePath:instancePath+"/isTemplate",parentData:data,parentDataProperty:"isTemplate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inherits !== undefined){
let data21 = data.inherits;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data21 === "string"){
if(func1(data21) < 1){
validate180.errors = [{instancePath:instancePath+"/inherits",schemaPath:"#/properties/inherits/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate180.errors = [{instancePath:instancePath+"/inherits",schemaPath:"#/properties/inherits/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"description":"A whole entity.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"entity"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"modelType":{"description":"A bill or base data (模型类型).","enum":["BillFormModel","BaseFormModel"]},"table":{"description":"Its table; t_<number> where absent (表名).","type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":60},"mainOrg":{"description":"The organisation field that limits who sees a row; null: everyone sees all (主业务组织).","type":["string","null"]},"numbering":{"description":"How numbers are given (编码规则).","type":"object","additionalProperties":false,"required":["field","prefix","width"],"properties":{"field":{"description":"The field that takes the number (字段).","type":"string","minLength":1},"prefix":{"description":"Text with {yyyy} {MM} {dd}; what it yields restarts the serial (前缀).","type":"string"},"width":{"description":"Digits of the serial (流水号位数).","type":"integer","minimum":1,"maximum":12}}},"numberField":{"description":"The field that names a row as its number; the BillNoField, number or billno where absent (编码字段).","type":"string","minLength":1},"nameField":{"description":"The field that names a row to a person; name, or the number field, where absent (名称字段).","type":"string","minLength":1},"fields":{"description":"Header fields in order of display (单据头字段).","type":"array","minItems":1,"items":{"$ref":"#/$defs/field"},"maxItems":800},"entries":{"description":"Entries (单据体).","type":"array","items":{"$ref":"#/$defs/entry"}},"uniques":{"description":"What is unique (唯一性).","type":"array","items":{"$ref":"#/$defs/unique"}},"indexes":{"description":"Indexes (索引).","type":"array","items":{"$ref":"#/$defs/index"}},"operations":{"description":"Operations (操作).","type":"array","items":{"$ref":"#/$defs/operation"}},"isTemplate":{"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false}},"additionalProperties":false,"if":{"required":["isTemplate"],"properties":{"isTemplate":{"description":"A template asks for less (模板).","const":true}}},"then":{"required":["number"]},"else":{"required":["number","name","modelType","fields"]}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate248.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate248.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate248.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isTemplate === undefined) && (missing0 = "isTemplate")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.isTemplate !== undefined){
if(true !== data.isTemplate){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.number === undefined) && (missing1 = "number")){
validate247.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((data.number === undefined) && (missing2 = "number")) || ((data.name === undefined) && (missing2 = "name"))) || ((data.modelType === undefined) && (missing2 = "modelType"))) || ((data.fields === undefined) && (missing2 = "fields"))){
validate247.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate247.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!(func0.call(schema98.properties, key0))){
validate247.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.$schema !== undefined){
const _errs7 = errors;
if(typeof data.$schema !== "string"){
validate247.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kind !== undefined){
const _errs9 = errors;
if("entity" !== data.kind){
validate247.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "entity"}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.number !== undefined){
const _errs10 = errors;
if(!(validate248(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.name !== undefined){
const _errs11 = errors;
if(!(validate56(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.modelType !== undefined){
let data5 = data.modelType;
const _errs12 = errors;
if(!((data5 === "BillFormModel") || (data5 === "BaseFormModel"))){
validate247.errors = [{instancePath:instancePath+"/modelType",schemaPath:"#/properties/modelType/enum",keyword:"enum",params:{allowedValues: schema98.properties.modelType.enum}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.table !== undefined){
let data6 = data.table;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) > 60){
validate247.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern1.test(data6)){
validate247.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/table",schemaPath:"#/properties/table/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.mainOrg !== undefined){
let data7 = data.mainOrg;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate247.errors = [{instancePath:instancePath+"/mainOrg",schemaPath:"#/properties/mainOrg/type",keyword:"type",params:{type: schema98.properties.mainOrg.type}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.numbering !== undefined){
let data8 = data.numbering;
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing3;
if((((data8.field === undefined) && (missing3 = "field")) || ((data8.prefix === undefined) && (missing3 = "prefix"))) || ((data8.width === undefined) && (missing3 = "width"))){
validate247.errors = [{instancePath:instancePath+"/numbering",schemaPath:"#/properties/numbering/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data8){
if(!(((key1 === "field") || (key1 === "prefix")) || (key1 === "width"))){
validate247.errors = [{instancePath:instancePath+"/numbering",schemaPath:"#/properties/numbering/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data8.field !== undefined){
let data9 = data8.field;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func1(data9) < 1){
validate247.errors = [{instancePath:instancePath+"/numbering/field",schemaPath:"#/properties/numbering/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/numbering/field",schemaPath:"#/properties/numbering/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.prefix !== undefined){
const _errs22 = errors;
if(typeof data8.prefix !== "string"){
validate247.errors = [{instancePath:instancePath+"/numbering/prefix",schemaPath:"#/properties/numbering/properties/prefix/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.width !== undefined){
let data11 = data8.width;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate247.errors = [{instancePath:instancePath+"/numbering/width",schemaPath:"#/properties/numbering/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 12 || isNaN(data11)){
validate247.errors = [{instancePath:instancePath+"/numbering/width",schemaPath:"#/properties/numbering/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12}}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate247.errors = [{instancePath:instancePath+"/numbering/width",schemaPath:"#/properties/numbering/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/numbering",schemaPath:"#/properties/numbering/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.numberField !== undefined){
let data12 = data.numberField;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data12 === "string"){
if(func1(data12) < 1){
validate247.errors = [{instancePath:instancePath+"/numberField",schemaPath:"#/properties/numberField/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/numberField",schemaPath:"#/properties/numberField/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.nameField !== undefined){
let data13 = data.nameField;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data13 === "string"){
if(func1(data13) < 1){
validate247.errors = [{instancePath:instancePath+"/nameField",schemaPath:"#/properties/nameField/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/nameField",schemaPath:"#/properties/nameField/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.fields !== undefined){
let data14 = data.fields;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data14)){
if(data14.length > 800){
validate247.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/maxItems",keyword:"maxItems",params:{limit: 800}}];
return false;
}
else {
if(data14.length < 1){
validate247.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate196(data14[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var valid4 = _errs32 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.entries !== undefined){
let data16 = data.entries;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid5 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs35 = errors;
if(!(validate209(data16[i1], {instancePath:instancePath+"/entries/" + i1,parentData:data16,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var valid5 = _errs35 === errors;
if(!valid5){
break;
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.uniques !== undefined){
let data18 = data.uniques;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data18)){
var valid6 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
const _errs38 = errors;
if(!(validate220(data18[i2], {instancePath:instancePath+"/uniques/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid6 = _errs38 === errors;
if(!valid6){
break;
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/uniques",schemaPath:"#/properties/uniques/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.indexes !== undefined){
let data20 = data.indexes;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data20)){
var valid7 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(!(validate226(data20[i3], {instancePath:instancePath+"/indexes/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
if(!valid7){
break;
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.operations !== undefined){
let data22 = data.operations;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data22)){
var valid8 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs44 = errors;
if(!(validate232(data22[i4], {instancePath:instancePath+"/operations/" + i4,parentData:data22,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
var valid8 = _errs44 === errors;
if(!valid8){
break;
}
}
}
else {
validate247.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.isTemplate !== undefined){
const _errs45 = errors;
if(typeof data.isTemplate !== "boolean"){
validate247.errors = [{instancePath:instancePath+"/isTemplate",schemaPath:"#/properties/isTemplate/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs45 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate0.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.inherits === undefined) && (missing1 = "inherits")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs10 = errors;
if(!(validate247(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate0.errors = vErrors;
return false;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate0.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate0.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate0.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.list = validate257;
const schema100 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"List 列表","description":"What people see of many rows: columns, filters, buttons, totals.","type":"object","required":["kind"],"if":{"type":"object","required":["extends"]},"then":{"$ref":"#/$defs/extending"},"else":{"type":"object","if":{"required":["inherits"]},"then":{"$ref":"#/$defs/inheriting"},"else":{"$ref":"#/$defs/base"}},"$defs":{"base":{"description":"A whole list.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"list"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"entity":{"description":"Number of the entity it shows (实体).","type":"string","minLength":1},"form":{"description":"The form that a hyperlink opens; the form of the same number as the entity where absent (表单).","type":["string","null"]},"module":{"description":"Module code for people, e.g. F17008 (模块).","type":["string","null"]},"filter":{"description":"Rows the list is about (列表条件).","$ref":"common.schema.json#/$defs/filter"},"columns":{"description":"Columns in order (列).","type":"array","minItems":1,"items":{"$ref":"#/$defs/column"},"maxItems":800},"quickSearch":{"description":"Text fields that the search box looks into (快速搜索).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"commonFilters":{"description":"Filters above the list (常用过滤).","type":"array","items":{"$ref":"#/$defs/commonFilter"}},"statusTabs":{"description":"Combo field whose values are tabs with counts (状态页签).","type":["string","null"]},"defaultOrder":{"description":"Order of a fresh page (默认排序).","type":"array","items":{"type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"description":"A header field (字段).","type":"string","minLength":1},"dir":{"description":"Direction (方向).","enum":["asc","desc"],"default":"asc"}}}},"pageRows":{"description":"Rows on a page (每页行数).","type":"integer","minimum":1,"maximum":500,"default":20},"toolbar":{"description":"Buttons in order (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/button"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"isTemplate":{"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false}},"additionalProperties":false,"if":{"required":["isTemplate"],"properties":{"isTemplate":{"description":"A template asks for less (模板).","const":true}}},"then":{"required":["number"]},"else":{"required":["number","name","entity","columns"]}},"extending":{"description":"What an extension adds to, changes and hides of the list named in extends (扩展).","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"list"},"extends":{"description":"Number of the list that is extended (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"form":{"$ref":"#/$defs/base/properties/form"},"module":{"$ref":"#/$defs/base/properties/module"},"filter":{"$ref":"#/$defs/base/properties/filter"},"statusTabs":{"$ref":"#/$defs/base/properties/statusTabs"},"defaultOrder":{"$ref":"#/$defs/base/properties/defaultOrder"},"pageRows":{"$ref":"#/$defs/base/properties/pageRows"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"},"columns":{"description":"Columns by key: added, edited, hidden (列).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/columnDelta"},"maxProperties":800},"commonFilters":{"description":"Filters by key: added, edited, hidden (常用过滤).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/commonFilterDelta"}},"toolbar":{"description":"Buttons by key: added, edited, hidden (工具栏).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"common.schema.json#/$defs/buttonDelta"}},"quickSearch":{"description":"Text fields that the search box looks into as well (快速搜索).","$ref":"common.schema.json#/$defs/names"},"plugins":{"description":"Plugins added at the end, or a map by path that places them (插件).","$ref":"common.schema.json#/$defs/names"}},"required":["extends"],"additionalProperties":false},"columnMembers":{"type":"object","properties":{"key":{"description":"Its key; the field where absent (标识).","$ref":"common.schema.json#/$defs/key"},"field":{"description":"A header field, or ref.field through a reference (字段).","type":"string","minLength":1},"name":{"description":"Its heading; the name of the field where absent (列名).","$ref":"common.schema.json#/$defs/text"},"width":{"description":"Width in pixels (列宽).","type":"integer","minimum":40,"maximum":1000},"fixed":{"description":"Stays when the rest scrolls sideways (冻结).","type":"boolean","default":false},"hyperlink":{"description":"Opens the form (超链接).","type":"boolean","default":false},"hidden":{"description":"Shown only when a person chooses it (隐藏).","type":"boolean","default":false},"sortable":{"description":"May be sorted by (可排序).","type":"boolean"},"summary":{"description":"Totals row (合计).","enum":["sum",null]}}},"column":{"description":"A column (列).","$ref":"#/$defs/columnMembers","type":"object","required":["field"],"unevaluatedProperties":false},"columnDelta":{"description":"A column (列). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/columnMembers"},{"$ref":"common.schema.json#/$defs/place"}],"unevaluatedProperties":false},"commonFilterMembers":{"type":"object","properties":{"key":{"description":"Its key; the field where absent (标识).","$ref":"common.schema.json#/$defs/key"},"field":{"description":"A header field (字段).","type":"string","minLength":1},"multi":{"description":"Several values at once (多选).","type":"boolean"},"defaultValue":{"description":"Condition that a fresh page has (默认条件).","$ref":"common.schema.json#/$defs/filter"}}},"commonFilter":{"description":"A filter above the list (常用过滤).","$ref":"#/$defs/commonFilterMembers","type":"object","required":["field"],"unevaluatedProperties":false},"commonFilterDelta":{"description":"A filter above the list (常用过滤). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/commonFilterMembers"},{"$ref":"common.schema.json#/$defs/place"}],"unevaluatedProperties":false},"inheritedColumn":{"description":"As column; with $action one that is inherited (列).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/columnDelta","required":["key"]},"else":{"$ref":"#/$defs/column"}},"inheritedCommonFilter":{"description":"As commonFilter; with $action one that is inherited (常用过滤).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/commonFilterDelta","required":["key"]},"else":{"$ref":"#/$defs/commonFilter"}},"inheriting":{"description":"A list that inherits a template: the template's elements are edited, hidden and added to (继承).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"form":{"$ref":"#/$defs/base/properties/form"},"module":{"$ref":"#/$defs/base/properties/module"},"filter":{"$ref":"#/$defs/base/properties/filter"},"columns":{"description":"Columns in order: inherited ones with $action, and own ones after the one they follow (列).","type":"array","items":{"$ref":"#/$defs/inheritedColumn"},"maxItems":800},"quickSearch":{"description":"Text fields that the search box looks into (快速搜索).","$ref":"common.schema.json#/$defs/names"},"commonFilters":{"description":"Filters above the list: inherited ones with $action, and own ones after the one they follow (常用过滤).","type":"array","items":{"$ref":"#/$defs/inheritedCommonFilter"}},"statusTabs":{"$ref":"#/$defs/base/properties/statusTabs"},"defaultOrder":{"$ref":"#/$defs/base/properties/defaultOrder"},"pageRows":{"$ref":"#/$defs/base/properties/pageRows"},"toolbar":{"description":"Buttons in order: inherited ones with $action, and own ones after the one they follow (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/inheritedButton"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","$ref":"common.schema.json#/$defs/names"},"isTemplate":{"$ref":"#/$defs/base/properties/isTemplate"},"inherits":{"description":"Number of the template it inherits (继承).","type":"string","minLength":1}},"required":["number","inherits"],"additionalProperties":false}}};
const schema101 = {"description":"What an extension adds to, changes and hides of the list named in extends (扩展).","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"list"},"extends":{"description":"Number of the list that is extended (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"form":{"$ref":"#/$defs/base/properties/form"},"module":{"$ref":"#/$defs/base/properties/module"},"filter":{"$ref":"#/$defs/base/properties/filter"},"statusTabs":{"$ref":"#/$defs/base/properties/statusTabs"},"defaultOrder":{"$ref":"#/$defs/base/properties/defaultOrder"},"pageRows":{"$ref":"#/$defs/base/properties/pageRows"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"},"columns":{"description":"Columns by key: added, edited, hidden (列).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/columnDelta"},"maxProperties":800},"commonFilters":{"description":"Filters by key: added, edited, hidden (常用过滤).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/commonFilterDelta"}},"toolbar":{"description":"Buttons by key: added, edited, hidden (工具栏).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"common.schema.json#/$defs/buttonDelta"}},"quickSearch":{"description":"Text fields that the search box looks into as well (快速搜索).","$ref":"common.schema.json#/$defs/names"},"plugins":{"description":"Plugins added at the end, or a map by path that places them (插件).","$ref":"common.schema.json#/$defs/names"}},"required":["extends"],"additionalProperties":false};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate259.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate259.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate259.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate261.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate261.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate261.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"description":"Number of the entity it shows (实体).","type":"string","minLength":1};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate263.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema105 = {"description":"The form that a hyperlink opens; the form of the same number as the entity where absent (表单).","type":["string","null"]};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate265.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema105.type}}];
return false;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema106 = {"description":"Module code for people, e.g. F17008 (模块).","type":["string","null"]};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type}}];
return false;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.op === undefined) && (missing0 = "op"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.not === undefined) && (missing3 = "not")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "op")) || (key0 === "value")) || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
validate269.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate269.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate269.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.op !== undefined){
let data1 = data.op;
const _errs9 = errors;
if(!((((((((((((((data1 === "=") || (data1 === "<>")) || (data1 === ">")) || (data1 === ">=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "startsWith")) || (data1 === "between")) || (data1 === "last")) || (data1 === "isEmpty")) || (data1 === "isNotEmpty"))){
validate269.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema53.properties.op.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate106(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate106(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate269.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data4 = data.all;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate269.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate105(data4[i1], {instancePath:instancePath+"/all/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data6 = data.any;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate269.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate105(data6[i2], {instancePath:instancePath+"/any/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate269.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs22 = errors;
if(!(validate105(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"description":"Combo field whose values are tabs with counts (状态页签).","type":["string","null"]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema108.type}}];
return false;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema109 = {"description":"Order of a fresh page (默认排序).","type":"array","items":{"type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"description":"A header field (字段).","type":"string","minLength":1},"dir":{"description":"Direction (方向).","enum":["asc","desc"],"default":"asc"}}}};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.field === undefined) && (missing0 = "field")){
validate278.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!((key0 === "field") || (key0 === "dir"))){
validate278.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.field !== undefined){
let data1 = data0.field;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate278.errors = [{instancePath:instancePath+"/" + i0+"/field",schemaPath:"#/items/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate278.errors = [{instancePath:instancePath+"/" + i0+"/field",schemaPath:"#/items/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.dir !== undefined){
let data2 = data0.dir;
const _errs6 = errors;
if(!((data2 === "asc") || (data2 === "desc"))){
validate278.errors = [{instancePath:instancePath+"/" + i0+"/dir",schemaPath:"#/items/properties/dir/enum",keyword:"enum",params:{allowedValues: schema109.items.properties.dir.enum}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate278.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = {"description":"Rows on a page (每页行数).","type":"integer","minimum":1,"maximum":500,"default":20};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 500 || isNaN(data)){
validate280.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate280.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate284.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate284.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate284.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate284.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate286.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate286.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema114 = {"description":"A column (列). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/columnMembers"},{"$ref":"common.schema.json#/$defs/place"}],"unevaluatedProperties":false};
const schema115 = {"type":"object","properties":{"key":{"description":"Its key; the field where absent (标识).","$ref":"common.schema.json#/$defs/key"},"field":{"description":"A header field, or ref.field through a reference (字段).","type":"string","minLength":1},"name":{"description":"Its heading; the name of the field where absent (列名).","$ref":"common.schema.json#/$defs/text"},"width":{"description":"Width in pixels (列宽).","type":"integer","minimum":40,"maximum":1000},"fixed":{"description":"Stays when the rest scrolls sideways (冻结).","type":"boolean","default":false},"hyperlink":{"description":"Opens the form (超链接).","type":"boolean","default":false},"hidden":{"description":"Shown only when a person chooses it (隐藏).","type":"boolean","default":false},"sortable":{"description":"May be sorted by (可排序).","type":"boolean"},"summary":{"description":"Totals row (合计).","enum":["sum",null]}}};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate291.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate291.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate291.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate291.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate291.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate286(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate289.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate289.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(!(validate291(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data3 = data.width;
const _errs5 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate289.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate289.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data3 < 40 || isNaN(data3)){
validate289.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 40}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fixed !== undefined){
const _errs7 = errors;
if(typeof data.fixed !== "boolean"){
validate289.errors = [{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hyperlink !== undefined){
const _errs9 = errors;
if(typeof data.hyperlink !== "boolean"){
validate289.errors = [{instancePath:instancePath+"/hyperlink",schemaPath:"#/properties/hyperlink/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hidden !== undefined){
const _errs11 = errors;
if(typeof data.hidden !== "boolean"){
validate289.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sortable !== undefined){
const _errs13 = errors;
if(typeof data.sortable !== "boolean"){
validate289.errors = [{instancePath:instancePath+"/sortable",schemaPath:"#/properties/sortable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data8 = data.summary;
const _errs15 = errors;
if(!((data8 === "sum") || (data8 === null))){
validate289.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/enum",keyword:"enum",params:{allowedValues: schema115.properties.summary.enum}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate289.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":{"key":true,"field":true,"name":true,"width":true,"fixed":true,"hyperlink":true,"hidden":true,"sortable":true,"summary":true},"dynamicProps":false,"dynamicItems":false};


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$after !== undefined){
const _errs1 = errors;
if(typeof data.$after !== "string"){
validate294.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs3 = errors;
if(typeof data.$before !== "string"){
validate294.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs5 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate294.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema36.properties.$action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
let data3 = data.$was;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate294.errors = [{instancePath:instancePath+"/$was",schemaPath:"#/properties/%24was/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
let data4 = data.$reset;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate294.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate294.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate294.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate294.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate294.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":{"$after":true,"$before":true,"$action":true,"$was":true,"$reset":true},"dynamicProps":false,"dynamicItems":false};


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate289(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "field")) && (key0 !== "name")) && (key0 !== "width")) && (key0 !== "fixed")) && (key0 !== "hyperlink")) && (key0 !== "hidden")) && (key0 !== "sortable")) && (key0 !== "summary")){
validate288.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate288.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema118 = {"description":"A filter above the list (常用过滤). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/commonFilterMembers"},{"$ref":"common.schema.json#/$defs/place"}],"unevaluatedProperties":false};
const schema119 = {"type":"object","properties":{"key":{"description":"Its key; the field where absent (标识).","$ref":"common.schema.json#/$defs/key"},"field":{"description":"A header field (字段).","type":"string","minLength":1},"multi":{"description":"Several values at once (多选).","type":"boolean"},"defaultValue":{"description":"Condition that a fresh page has (默认条件).","$ref":"common.schema.json#/$defs/filter"}}};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.op === undefined) && (missing0 = "op"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.not === undefined) && (missing3 = "not")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate301.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "op")) || (key0 === "value")) || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
validate301.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate301.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate301.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.op !== undefined){
let data1 = data.op;
const _errs9 = errors;
if(!((((((((((((((data1 === "=") || (data1 === "<>")) || (data1 === ">")) || (data1 === ">=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "startsWith")) || (data1 === "between")) || (data1 === "last")) || (data1 === "isEmpty")) || (data1 === "isNotEmpty"))){
validate301.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema53.properties.op.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate106(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate106(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate301.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data4 = data.all;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate301.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate105(data4[i1], {instancePath:instancePath+"/all/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate301.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data6 = data.any;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate301.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate105(data6[i2], {instancePath:instancePath+"/any/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate301.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs22 = errors;
if(!(validate105(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate301.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate286(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate299.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate299.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multi !== undefined){
const _errs4 = errors;
if(typeof data.multi !== "boolean"){
validate299.errors = [{instancePath:instancePath+"/multi",schemaPath:"#/properties/multi/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultValue !== undefined){
const _errs6 = errors;
if(!(validate301(data.defaultValue, {instancePath:instancePath+"/defaultValue",parentData:data,parentDataProperty:"defaultValue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate299.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"props":{"key":true,"field":true,"multi":true,"defaultValue":true},"dynamicProps":false,"dynamicItems":false};


function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate298.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate299(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate294(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "field")) && (key0 !== "multi")) && (key0 !== "defaultValue")){
validate298.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate298.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate298.errors = vErrors;
return errors === 0;
}
validate298.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema121 = {"description":"A button of a toolbar (按钮). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/buttonDeltaMembers"},{"$ref":"#/$defs/place"},{"$ref":"#/$defs/within"}],"unevaluatedProperties":false};
const schema122 = {"type":"object","properties":{"key":{"$ref":"#/$defs/key"},"name":{"description":"What it says; the name of its operation where absent (名称).","$ref":"#/$defs/text"},"operation":{"description":"Key of the operation it runs; null or absent for a button that only opens its items (操作).","type":["string","null"]},"style":{"description":"How it looks (样式).","enum":["primary","default","danger"],"default":"default"},"visible":{"description":"Page states in which a form shows it; empty: always (可见性).","type":"array","items":{"$ref":"#/$defs/pageState"},"uniqueItems":true},"items":{"description":"Buttons added to its drop-down, by key (下拉项).","type":"object","additionalProperties":{"$ref":"#/$defs/buttonDelta"}}}};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate314.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate314.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate316.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate316.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate316.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate316.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate316.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate316.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate316.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = {"description":"A page state (页面状态).","enum":["init","new","edit","view","submit","audit"]};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "init") || (data === "new")) || (data === "edit")) || (data === "view")) || (data === "submit")) || (data === "audit"))){
validate318.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema125.enum}}];
return false;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func87 = require("ajv/dist/runtime/equal").default;
const wrapper3 = {validate: validate312};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate314(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate316(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
let data2 = data.operation;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate313.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: schema122.properties.operation.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.style !== undefined){
let data3 = data.style;
const _errs5 = errors;
if(!(((data3 === "primary") || (data3 === "default")) || (data3 === "danger"))){
validate313.errors = [{instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema122.properties.style.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visible !== undefined){
let data4 = data.visible;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate318(data4[i0], {instancePath:instancePath+"/visible/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func87(data4[i1], data4[j0])){
validate313.errors = [{instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate313.errors = [{instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data6 = data.items;
const _errs9 = errors;
if(errors === _errs9){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
const _errs12 = errors;
if(!(wrapper3.validate(data6[key0], {instancePath:instancePath+"/items/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate313.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate313.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":{"key":true,"name":true,"operation":true,"style":true,"visible":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$after !== undefined){
const _errs1 = errors;
if(typeof data.$after !== "string"){
validate321.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs3 = errors;
if(typeof data.$before !== "string"){
validate321.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs5 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate321.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema36.properties.$action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
let data3 = data.$was;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate321.errors = [{instancePath:instancePath+"/$was",schemaPath:"#/properties/%24was/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
let data4 = data.$reset;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate321.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate321.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate321.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":{"$after":true,"$before":true,"$action":true,"$was":true,"$reset":true},"dynamicProps":false,"dynamicItems":false};

const schema127 = {"description":"What may be moved into another container (容器).","type":"object","properties":{"$parent":{"description":"Key of the section or button it stands in; null: the toolbar itself (上级).","type":["string","null"]}}};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$parent !== undefined){
let data0 = data.$parent;
if((typeof data0 !== "string") && (data0 !== null)){
validate323.errors = [{instancePath:instancePath+"/$parent",schemaPath:"#/properties/%24parent/type",keyword:"type",params:{type: schema127.properties.$parent.type}}];
return false;
}
}
}
else {
validate323.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":{"$parent":true},"dynamicProps":false,"dynamicItems":false};


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate313(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate321(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
if(!(validate323(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((key0 !== "$parent") && (key0 !== "$after")) && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "name")) && (key0 !== "operation")) && (key0 !== "style")) && (key0 !== "visible")) && (key0 !== "items")){
validate312.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
validate326.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate326.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate326.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate326.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(!(validate171(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
validate258.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema101.properties, key0))){
validate258.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate258.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("list" !== data.kind){
validate258.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "list"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data2 = data.extends;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate258.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate258.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs7 = errors;
if(!(validate259(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(!(validate261(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs9 = errors;
if(!(validate263(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined){
const _errs10 = errors;
if(!(validate265(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.module !== undefined){
const _errs11 = errors;
if(!(validate267(data.module, {instancePath:instancePath+"/module",parentData:data,parentDataProperty:"module",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
const _errs12 = errors;
if(!(validate269(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTabs !== undefined){
const _errs13 = errors;
if(!(validate276(data.statusTabs, {instancePath:instancePath+"/statusTabs",parentData:data,parentDataProperty:"statusTabs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultOrder !== undefined){
const _errs14 = errors;
if(!(validate278(data.defaultOrder, {instancePath:instancePath+"/defaultOrder",parentData:data,parentDataProperty:"defaultOrder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pageRows !== undefined){
const _errs15 = errors;
if(!(validate280(data.pageRows, {instancePath:instancePath+"/pageRows",parentData:data,parentDataProperty:"pageRows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs16 = errors;
if(!(validate282(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs17 = errors;
if(!(validate284(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data14 = data.columns;
const _errs18 = errors;
if(errors === _errs18){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 800){
validate258.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 800}}];
return false;
}
else {
for(const key1 in data14){
const _errs20 = errors;
if(!(validate286(key1, {instancePath:instancePath+"/columns",parentData:data14,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate258.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data14){
const _errs22 = errors;
if(!(validate288(data14[key2], {instancePath:instancePath+"/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate258.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commonFilters !== undefined){
let data16 = data.commonFilters;
const _errs23 = errors;
if(errors === _errs23){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
const _errs25 = errors;
if(!(validate286(key3, {instancePath:instancePath+"/commonFilters",parentData:data16,parentDataProperty:"commonFilters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/commonFilters",schemaPath:"#/properties/commonFilters/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate258.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 in data16){
const _errs27 = errors;
if(!(validate298(data16[key4], {instancePath:instancePath+"/commonFilters/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate258.errors = [{instancePath:instancePath+"/commonFilters",schemaPath:"#/properties/commonFilters/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolbar !== undefined){
let data18 = data.toolbar;
const _errs28 = errors;
if(errors === _errs28){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
const _errs30 = errors;
if(!(validate286(key5, {instancePath:instancePath+"/toolbar",parentData:data18,parentDataProperty:"toolbar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
if(!valid5){
const err2 = {instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate258.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key6 in data18){
const _errs32 = errors;
if(!(validate312(data18[key6], {instancePath:instancePath+"/toolbar/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data18,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid6 = _errs32 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate258.errors = [{instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quickSearch !== undefined){
const _errs33 = errors;
if(!(validate326(data.quickSearch, {instancePath:instancePath+"/quickSearch",parentData:data,parentDataProperty:"quickSearch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs34 = errors;
if(!(validate326(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate258.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"description":"A list that inherits a template: the template's elements are edited, hidden and added to (继承).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"form":{"$ref":"#/$defs/base/properties/form"},"module":{"$ref":"#/$defs/base/properties/module"},"filter":{"$ref":"#/$defs/base/properties/filter"},"columns":{"description":"Columns in order: inherited ones with $action, and own ones after the one they follow (列).","type":"array","items":{"$ref":"#/$defs/inheritedColumn"},"maxItems":800},"quickSearch":{"description":"Text fields that the search box looks into (快速搜索).","$ref":"common.schema.json#/$defs/names"},"commonFilters":{"description":"Filters above the list: inherited ones with $action, and own ones after the one they follow (常用过滤).","type":"array","items":{"$ref":"#/$defs/inheritedCommonFilter"}},"statusTabs":{"$ref":"#/$defs/base/properties/statusTabs"},"defaultOrder":{"$ref":"#/$defs/base/properties/defaultOrder"},"pageRows":{"$ref":"#/$defs/base/properties/pageRows"},"toolbar":{"description":"Buttons in order: inherited ones with $action, and own ones after the one they follow (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/inheritedButton"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","$ref":"common.schema.json#/$defs/names"},"isTemplate":{"$ref":"#/$defs/base/properties/isTemplate"},"inherits":{"description":"Number of the template it inherits (继承).","type":"string","minLength":1}},"required":["number","inherits"],"additionalProperties":false};
const schema130 = {"description":"Where editors find this schema.","type":"string"};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate332.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema131 = {"description":"What kind of file this is.","const":"list"};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("list" !== data){
validate334.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "list"}}];
return false;
}
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema132 = {"description":"As column; with $action one that is inherited (列).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/columnDelta","required":["key"]},"else":{"$ref":"#/$defs/column"}};
const schema133 = {"description":"A column (列).","$ref":"#/$defs/columnMembers","type":"object","required":["field"],"unevaluatedProperties":false};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate289(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.field === undefined) && (missing0 = "field")){
validate344.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((((((((key0 !== "key") && (key0 !== "field")) && (key0 !== "name")) && (key0 !== "width")) && (key0 !== "fixed")) && (key0 !== "hyperlink")) && (key0 !== "hidden")) && (key0 !== "sortable")) && (key0 !== "summary")){
validate344.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate344.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate342.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate288(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate342.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate344(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate342.errors = vErrors;
return false;
}
validate342.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate342.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema134 = {"description":"As commonFilter; with $action one that is inherited (常用过滤).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/commonFilterDelta","required":["key"]},"else":{"$ref":"#/$defs/commonFilter"}};
const schema135 = {"description":"A filter above the list (常用过滤).","$ref":"#/$defs/commonFilterMembers","type":"object","required":["field"],"unevaluatedProperties":false};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate299(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.field === undefined) && (missing0 = "field")){
validate351.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((key0 !== "key") && (key0 !== "field")) && (key0 !== "multi")) && (key0 !== "defaultValue")){
validate351.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate351.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate349.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate298(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate349.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate351(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate349.errors = vErrors;
return false;
}
validate349.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate349.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema136 = {"description":"A button, or with $action one that is inherited (按钮).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/buttonDelta","required":["key"]},"else":{"$ref":"#/$defs/button"}};
const schema137 = {"description":"A button of a toolbar (按钮).","$ref":"#/$defs/buttonMembers","type":"object","required":["key"],"unevaluatedProperties":false};
const schema138 = {"type":"object","properties":{"key":{"$ref":"#/$defs/key"},"name":{"description":"What it says; the name of its operation where absent (名称).","$ref":"#/$defs/text"},"operation":{"description":"Key of the operation it runs; null or absent for a button that only opens its items (操作).","type":["string","null"]},"style":{"description":"How it looks (样式).","enum":["primary","default","danger"],"default":"default"},"visible":{"description":"Page states in which a form shows it; empty: always (可见性).","type":"array","items":{"$ref":"#/$defs/pageState"},"uniqueItems":true},"items":{"description":"Buttons in its drop-down (下拉项).","type":"array","items":{"$ref":"#/$defs/button"}}}};
const wrapper4 = {validate: validate360};

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate314(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate316(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
let data2 = data.operation;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate361.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: schema138.properties.operation.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.style !== undefined){
let data3 = data.style;
const _errs5 = errors;
if(!(((data3 === "primary") || (data3 === "default")) || (data3 === "danger"))){
validate361.errors = [{instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema138.properties.style.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visible !== undefined){
let data4 = data.visible;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate318(data4[i0], {instancePath:instancePath+"/visible/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func87(data4[i1], data4[j0])){
validate361.errors = [{instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate361.errors = [{instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data6 = data.items;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
const _errs11 = errors;
if(!(wrapper4.validate(data6[i2], {instancePath:instancePath+"/items/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate361.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate361.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"props":{"key":true,"name":true,"operation":true,"style":true,"visible":true,"items":true},"dynamicProps":false,"dynamicItems":false};


function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.key === undefined) && (missing0 = "key")){
validate360.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((((key0 !== "key") && (key0 !== "name")) && (key0 !== "operation")) && (key0 !== "style")) && (key0 !== "visible")) && (key0 !== "items")){
validate360.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate360.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate358.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate312(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate358.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate358.errors = vErrors;
return false;
}
validate358.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate358.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema139 = {"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate369.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate369.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate369.errors = vErrors;
return errors === 0;
}
validate369.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.number === undefined) && (missing0 = "number")) || ((data.inherits === undefined) && (missing0 = "inherits"))){
validate331.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema129.properties, key0))){
validate331.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(!(validate332(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate334(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs4 = errors;
if(!(validate259(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate261(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs6 = errors;
if(!(validate263(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined){
const _errs7 = errors;
if(!(validate265(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.module !== undefined){
const _errs8 = errors;
if(!(validate267(data.module, {instancePath:instancePath+"/module",parentData:data,parentDataProperty:"module",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
const _errs9 = errors;
if(!(validate269(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data8 = data.columns;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data8)){
if(data8.length > 800){
validate331.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 800}}];
return false;
}
else {
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate342(data8[i0], {instancePath:instancePath+"/columns/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate331.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quickSearch !== undefined){
const _errs13 = errors;
if(!(validate326(data.quickSearch, {instancePath:instancePath+"/quickSearch",parentData:data,parentDataProperty:"quickSearch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commonFilters !== undefined){
let data11 = data.commonFilters;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data11)){
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(!(validate349(data11[i1], {instancePath:instancePath+"/commonFilters/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate331.errors = [{instancePath:instancePath+"/commonFilters",schemaPath:"#/properties/commonFilters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTabs !== undefined){
const _errs17 = errors;
if(!(validate276(data.statusTabs, {instancePath:instancePath+"/statusTabs",parentData:data,parentDataProperty:"statusTabs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultOrder !== undefined){
const _errs18 = errors;
if(!(validate278(data.defaultOrder, {instancePath:instancePath+"/defaultOrder",parentData:data,parentDataProperty:"defaultOrder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pageRows !== undefined){
const _errs19 = errors;
if(!(validate280(data.pageRows, {instancePath:instancePath+"/pageRows",parentData:data,parentDataProperty:"pageRows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolbar !== undefined){
let data16 = data.toolbar;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data16)){
var valid3 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs22 = errors;
if(!(validate358(data16[i2], {instancePath:instancePath+"/toolbar/" + i2,parentData:data16,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate331.errors = [{instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs23 = errors;
if(!(validate326(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isTemplate !== undefined){
const _errs24 = errors;
if(!(validate369(data.isTemplate, {instancePath:instancePath+"/isTemplate",parentData:data,parentDataProperty:"isTemplate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inherits !== undefined){
let data20 = data.inherits;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data20 === "string"){
if(func1(data20) < 1){
validate331.errors = [{instancePath:instancePath+"/inherits",schemaPath:"#/properties/inherits/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate331.errors = [{instancePath:instancePath+"/inherits",schemaPath:"#/properties/inherits/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate331.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"description":"A whole list.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"list"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"entity":{"description":"Number of the entity it shows (实体).","type":"string","minLength":1},"form":{"description":"The form that a hyperlink opens; the form of the same number as the entity where absent (表单).","type":["string","null"]},"module":{"description":"Module code for people, e.g. F17008 (模块).","type":["string","null"]},"filter":{"description":"Rows the list is about (列表条件).","$ref":"common.schema.json#/$defs/filter"},"columns":{"description":"Columns in order (列).","type":"array","minItems":1,"items":{"$ref":"#/$defs/column"},"maxItems":800},"quickSearch":{"description":"Text fields that the search box looks into (快速搜索).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"commonFilters":{"description":"Filters above the list (常用过滤).","type":"array","items":{"$ref":"#/$defs/commonFilter"}},"statusTabs":{"description":"Combo field whose values are tabs with counts (状态页签).","type":["string","null"]},"defaultOrder":{"description":"Order of a fresh page (默认排序).","type":"array","items":{"type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"description":"A header field (字段).","type":"string","minLength":1},"dir":{"description":"Direction (方向).","enum":["asc","desc"],"default":"asc"}}}},"pageRows":{"description":"Rows on a page (每页行数).","type":"integer","minimum":1,"maximum":500,"default":20},"toolbar":{"description":"Buttons in order (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/button"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"isTemplate":{"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false}},"additionalProperties":false,"if":{"required":["isTemplate"],"properties":{"isTemplate":{"description":"A template asks for less (模板).","const":true}}},"then":{"required":["number"]},"else":{"required":["number","name","entity","columns"]}};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate373.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate373.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate373.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.key === undefined) && (missing0 = "key")){
validate379.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((((key0 !== "key") && (key0 !== "name")) && (key0 !== "operation")) && (key0 !== "style")) && (key0 !== "visible")) && (key0 !== "items")){
validate379.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate379.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isTemplate === undefined) && (missing0 = "isTemplate")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.isTemplate !== undefined){
if(true !== data.isTemplate){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.number === undefined) && (missing1 = "number")){
validate372.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((data.number === undefined) && (missing2 = "number")) || ((data.name === undefined) && (missing2 = "name"))) || ((data.entity === undefined) && (missing2 = "entity"))) || ((data.columns === undefined) && (missing2 = "columns"))){
validate372.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate372.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!(func0.call(schema140.properties, key0))){
validate372.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.$schema !== undefined){
const _errs7 = errors;
if(typeof data.$schema !== "string"){
validate372.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kind !== undefined){
const _errs9 = errors;
if("list" !== data.kind){
validate372.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "list"}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.number !== undefined){
const _errs10 = errors;
if(!(validate373(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.name !== undefined){
const _errs11 = errors;
if(!(validate291(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.entity !== undefined){
let data5 = data.entity;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate372.errors = [{instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate372.errors = [{instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.form !== undefined){
let data6 = data.form;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate372.errors = [{instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: schema140.properties.form.type}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.module !== undefined){
let data7 = data.module;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate372.errors = [{instancePath:instancePath+"/module",schemaPath:"#/properties/module/type",keyword:"type",params:{type: schema140.properties.module.type}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.filter !== undefined){
const _errs18 = errors;
if(!(validate301(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.columns !== undefined){
let data9 = data.columns;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
if(data9.length > 800){
validate372.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 800}}];
return false;
}
else {
if(data9.length < 1){
validate372.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate344(data9[i0], {instancePath:instancePath+"/columns/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.quickSearch !== undefined){
let data11 = data.quickSearch;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(func1(data12) < 1){
validate372.errors = [{instancePath:instancePath+"/quickSearch/" + i1,schemaPath:"#/properties/quickSearch/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate372.errors = [{instancePath:instancePath+"/quickSearch/" + i1,schemaPath:"#/properties/quickSearch/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i2 = data11.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data11[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate372.errors = [{instancePath:instancePath+"/quickSearch",schemaPath:"#/properties/quickSearch/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}}];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/quickSearch",schemaPath:"#/properties/quickSearch/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.commonFilters !== undefined){
let data13 = data.commonFilters;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data13)){
var valid6 = true;
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
const _errs28 = errors;
if(!(validate351(data13[i3], {instancePath:instancePath+"/commonFilters/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/commonFilters",schemaPath:"#/properties/commonFilters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.statusTabs !== undefined){
let data15 = data.statusTabs;
const _errs29 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate372.errors = [{instancePath:instancePath+"/statusTabs",schemaPath:"#/properties/statusTabs/type",keyword:"type",params:{type: schema140.properties.statusTabs.type}}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.defaultOrder !== undefined){
let data16 = data.defaultOrder;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data16)){
var valid7 = true;
const len3 = data16.length;
for(let i4=0; i4<len3; i4++){
let data17 = data16[i4];
const _errs33 = errors;
if(errors === _errs33){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if((data17.field === undefined) && (missing3 = "field")){
validate372.errors = [{instancePath:instancePath+"/defaultOrder/" + i4,schemaPath:"#/properties/defaultOrder/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs35 = errors;
for(const key1 in data17){
if(!((key1 === "field") || (key1 === "dir"))){
validate372.errors = [{instancePath:instancePath+"/defaultOrder/" + i4,schemaPath:"#/properties/defaultOrder/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs35 === errors){
if(data17.field !== undefined){
let data18 = data17.field;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data18 === "string"){
if(func1(data18) < 1){
validate372.errors = [{instancePath:instancePath+"/defaultOrder/" + i4+"/field",schemaPath:"#/properties/defaultOrder/items/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate372.errors = [{instancePath:instancePath+"/defaultOrder/" + i4+"/field",schemaPath:"#/properties/defaultOrder/items/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data17.dir !== undefined){
let data19 = data17.dir;
const _errs38 = errors;
if(!((data19 === "asc") || (data19 === "desc"))){
validate372.errors = [{instancePath:instancePath+"/defaultOrder/" + i4+"/dir",schemaPath:"#/properties/defaultOrder/items/properties/dir/enum",keyword:"enum",params:{allowedValues: schema140.properties.defaultOrder.items.properties.dir.enum}}];
return false;
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/defaultOrder/" + i4,schemaPath:"#/properties/defaultOrder/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/defaultOrder",schemaPath:"#/properties/defaultOrder/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.pageRows !== undefined){
let data20 = data.pageRows;
const _errs39 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate372.errors = [{instancePath:instancePath+"/pageRows",schemaPath:"#/properties/pageRows/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 500 || isNaN(data20)){
validate372.errors = [{instancePath:instancePath+"/pageRows",schemaPath:"#/properties/pageRows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate372.errors = [{instancePath:instancePath+"/pageRows",schemaPath:"#/properties/pageRows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.toolbar !== undefined){
let data21 = data.toolbar;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data21)){
var valid9 = true;
const len4 = data21.length;
for(let i5=0; i5<len4; i5++){
const _errs43 = errors;
if(!(validate379(data21[i5], {instancePath:instancePath+"/toolbar/" + i5,parentData:data21,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
var valid9 = _errs43 === errors;
if(!valid9){
break;
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs41 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.plugins !== undefined){
let data23 = data.plugins;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data23)){
var valid10 = true;
const len5 = data23.length;
for(let i6=0; i6<len5; i6++){
let data24 = data23[i6];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data24 === "string"){
if(func1(data24) < 1){
validate372.errors = [{instancePath:instancePath+"/plugins/" + i6,schemaPath:"#/properties/plugins/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate372.errors = [{instancePath:instancePath+"/plugins/" + i6,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs46 === errors;
if(!valid10){
break;
}
}
if(valid10){
let i7 = data23.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data23[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate372.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1}}];
return false;
break;
}
indices1[item1] = i7;
}
}
}
}
else {
validate372.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.isTemplate !== undefined){
const _errs48 = errors;
if(typeof data.isTemplate !== "boolean"){
validate372.errors = [{instancePath:instancePath+"/isTemplate",schemaPath:"#/properties/isTemplate/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs48 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate372.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate258(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate257.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.inherits === undefined) && (missing1 = "inherits")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(!(validate331(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs10 = errors;
if(!(validate372(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate257.errors = vErrors;
return false;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate257.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
validate257.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
}
else {
validate257.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate257.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.form = validate383;
const schema143 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Form 表单","description":"What people see of one row: sections, entry grids, buttons.","type":"object","required":["kind"],"if":{"type":"object","required":["extends"]},"then":{"$ref":"#/$defs/extending"},"else":{"type":"object","if":{"required":["inherits"]},"then":{"$ref":"#/$defs/inheriting"},"else":{"$ref":"#/$defs/base"}},"$defs":{"base":{"description":"A whole form.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"form"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"entity":{"description":"Number of the entity it shows (实体).","type":"string","minLength":1},"statusField":{"description":"Status shown beside the title; the BillStatusField where absent (状态字段).","type":["string","null"]},"editable":{"description":"Which rows may be edited; null or absent: all (可编辑条件).","anyOf":[{"$ref":"common.schema.json#/$defs/filter"},{"type":"null"}]},"sections":{"description":"Sections in order (分区).","type":"array","minItems":1,"items":{"$ref":"#/$defs/section"}},"toolbar":{"description":"Buttons in order (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/button"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"isTemplate":{"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false}},"additionalProperties":false,"if":{"required":["isTemplate"],"properties":{"isTemplate":{"description":"A template asks for less (模板).","const":true}}},"then":{"required":["number"]},"else":{"required":["number","name","entity","sections"]}},"extending":{"description":"What an extension adds to, changes and hides of the form named in extends (扩展).","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"form"},"extends":{"description":"Number of the form that is extended (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"statusField":{"$ref":"#/$defs/base/properties/statusField"},"editable":{"$ref":"#/$defs/base/properties/editable"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"},"sections":{"description":"Sections by key: added, edited, hidden (分区).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/sectionDelta"}},"toolbar":{"description":"Buttons by key: added, edited, hidden (工具栏).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"common.schema.json#/$defs/buttonDelta"}},"plugins":{"description":"Plugins added at the end, or a map by path that places them (插件).","$ref":"common.schema.json#/$defs/names"}},"required":["extends"],"additionalProperties":false},"formFieldMembers":{"type":"object","properties":{"key":{"description":"Its key; the field where absent (标识).","$ref":"common.schema.json#/$defs/key"},"field":{"description":"A header field (字段).","type":"string","minLength":1},"fullLine":{"description":"Takes a whole line (整行).","type":"boolean","default":false},"lock":{"description":"Page states in which it is locked; always locks in every one (锁定性).","type":"array","uniqueItems":true,"items":{"enum":["init","new","edit","view","submit","audit","always"]}},"visible":{"description":"Page states in which it shows; empty: always (可见性).","type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/pageState"}},"when":{"description":"When it shows (显示条件).","$ref":"common.schema.json#/$defs/filter"}}},"formField":{"description":"A field in a section (字段).","$ref":"#/$defs/formFieldMembers","type":"object","required":["field"],"unevaluatedProperties":false},"formFieldDelta":{"description":"A field in a section (字段). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/formFieldMembers"},{"$ref":"common.schema.json#/$defs/place"},{"$ref":"common.schema.json#/$defs/within"}],"unevaluatedProperties":false},"entryColumnMembers":{"type":"object","properties":{"field":{"description":"A field of the entry (字段).","type":"string","minLength":1},"width":{"description":"Width in pixels (列宽).","type":"integer","minimum":40,"maximum":1000},"summary":{"description":"Totals row (合计).","type":"boolean","default":false},"lock":{"description":"Page states in which it is locked; always locks in every one (锁定性).","type":"array","uniqueItems":true,"items":{"enum":["init","new","edit","view","submit","audit","always"]}}}},"entryColumn":{"description":"A column of an entry grid (单据体列).","$ref":"#/$defs/entryColumnMembers","type":"object","required":["field"],"unevaluatedProperties":false},"entryColumnDelta":{"description":"A column of an entry grid (单据体列). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/entryColumnMembers"},{"$ref":"common.schema.json#/$defs/place"}],"unevaluatedProperties":false},"sectionMembers":{"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its title (标题).","$ref":"common.schema.json#/$defs/text"},"type":{"description":"What it holds (类型).","enum":["fields","entry","journal","files"],"default":"fields"},"columns":{"description":"Fields side by side (列数).","type":"integer","minimum":1,"maximum":6,"default":4},"fields":{"description":"Fields in order (字段).","type":"array","items":{"$ref":"#/$defs/formField"}},"entry":{"description":"The entry it shows (单据体).","type":["string","null"]},"entryColumns":{"description":"Columns of the entry grid; every field of the entry where absent (单据体列).","type":"array","items":{"$ref":"#/$defs/entryColumn"}},"when":{"description":"When it shows (显示条件).","$ref":"common.schema.json#/$defs/filter"}}},"section":{"description":"A section of the page (分区).","$ref":"#/$defs/sectionMembers","type":"object","required":["key","name"],"unevaluatedProperties":false},"sectionDelta":{"description":"A section of the page (分区). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/sectionDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name"]},"unevaluatedProperties":false},"sectionDeltaMembers":{"type":"object","properties":{"key":{"$ref":"#/$defs/sectionMembers/properties/key"},"name":{"$ref":"#/$defs/sectionMembers/properties/name"},"type":{"$ref":"#/$defs/sectionMembers/properties/type"},"columns":{"$ref":"#/$defs/sectionMembers/properties/columns"},"fields":{"description":"Fields by key: added, edited, hidden, moved (字段).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/formFieldDelta"}},"entry":{"$ref":"#/$defs/sectionMembers/properties/entry"},"entryColumns":{"description":"Grid columns by field: added, edited, hidden (单据体列).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/entryColumnDelta"}},"when":{"$ref":"#/$defs/sectionMembers/properties/when"}}},"inheritedSection":{"description":"As section; with $action one that is inherited (分区).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/sectionDelta","required":["key"]},"else":{"$ref":"#/$defs/section"}},"inheriting":{"description":"A form that inherits a template: the template's elements are edited, hidden and added to (继承).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"statusField":{"$ref":"#/$defs/base/properties/statusField"},"editable":{"$ref":"#/$defs/base/properties/editable"},"sections":{"description":"Sections in order: inherited ones with $action, and own ones after the one they follow (分区).","type":"array","items":{"$ref":"#/$defs/inheritedSection"}},"toolbar":{"description":"Buttons in order: inherited ones with $action, and own ones after the one they follow (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/inheritedButton"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","$ref":"common.schema.json#/$defs/names"},"isTemplate":{"$ref":"#/$defs/base/properties/isTemplate"},"inherits":{"description":"Number of the template it inherits (继承).","type":"string","minLength":1}},"required":["number","inherits"],"additionalProperties":false}}};
const schema144 = {"description":"What an extension adds to, changes and hides of the form named in extends (扩展).","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"form"},"extends":{"description":"Number of the form that is extended (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"statusField":{"$ref":"#/$defs/base/properties/statusField"},"editable":{"$ref":"#/$defs/base/properties/editable"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"},"sections":{"description":"Sections by key: added, edited, hidden (分区).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/sectionDelta"}},"toolbar":{"description":"Buttons by key: added, edited, hidden (工具栏).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"common.schema.json#/$defs/buttonDelta"}},"plugins":{"description":"Plugins added at the end, or a map by path that places them (插件).","$ref":"common.schema.json#/$defs/names"}},"required":["extends"],"additionalProperties":false};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate385.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate385.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate385.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate387.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate387.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate387.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate387.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate387.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate387.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate387.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema147 = {"description":"Number of the entity it shows (实体).","type":"string","minLength":1};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate389.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate389.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema148 = {"description":"Status shown beside the title; the BillStatusField where absent (状态字段).","type":["string","null"]};

function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema148.type}}];
return false;
}
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema149 = {"description":"Which rows may be edited; null or absent: all (可编辑条件).","anyOf":[{"$ref":"common.schema.json#/$defs/filter"},{"type":"null"}]};

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.op === undefined) && (missing0 = "op"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.not === undefined) && (missing3 = "not")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate394.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "op")) || (key0 === "value")) || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
validate394.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate394.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate394.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.op !== undefined){
let data1 = data.op;
const _errs9 = errors;
if(!((((((((((((((data1 === "=") || (data1 === "<>")) || (data1 === ">")) || (data1 === ">=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "startsWith")) || (data1 === "between")) || (data1 === "last")) || (data1 === "isEmpty")) || (data1 === "isNotEmpty"))){
validate394.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema53.properties.op.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate106(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate106(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate394.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data4 = data.all;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate394.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate105(data4[i1], {instancePath:instancePath+"/all/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate394.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data6 = data.any;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate394.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate105(data6[i2], {instancePath:instancePath+"/any/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate394.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs22 = errors;
if(!(validate105(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate394.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate394(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate393.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate393.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate393.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate402.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate404.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate404.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate404.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate404.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate404.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate404.errors = vErrors;
return errors === 0;
}
validate404.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate406.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate406.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate406.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema154 = {"description":"A section of the page (分区). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/sectionDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name"]},"unevaluatedProperties":false};
const schema155 = {"type":"object","properties":{"key":{"$ref":"#/$defs/sectionMembers/properties/key"},"name":{"$ref":"#/$defs/sectionMembers/properties/name"},"type":{"$ref":"#/$defs/sectionMembers/properties/type"},"columns":{"$ref":"#/$defs/sectionMembers/properties/columns"},"fields":{"description":"Fields by key: added, edited, hidden, moved (字段).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/formFieldDelta"}},"entry":{"$ref":"#/$defs/sectionMembers/properties/entry"},"entryColumns":{"description":"Grid columns by field: added, edited, hidden (单据体列).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/entryColumnDelta"}},"when":{"$ref":"#/$defs/sectionMembers/properties/when"}}};

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate410.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate410.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate410.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate410.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate410.errors = vErrors;
return errors === 0;
}
validate410.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate412.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate412.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate412.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate412.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate412.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate412.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate412.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate412.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate412.errors = vErrors;
return errors === 0;
}
validate412.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema158 = {"description":"What it holds (类型).","enum":["fields","entry","journal","files"],"default":"fields"};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate414.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "fields") || (data === "entry")) || (data === "journal")) || (data === "files"))){
validate414.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema158.enum}}];
return false;
}
validate414.errors = vErrors;
return errors === 0;
}
validate414.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema159 = {"description":"Fields side by side (列数).","type":"integer","minimum":1,"maximum":6,"default":4};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate416.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 6 || isNaN(data)){
validate416.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate416.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema160 = {"description":"A field in a section (字段). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/formFieldMembers"},{"$ref":"common.schema.json#/$defs/place"},{"$ref":"common.schema.json#/$defs/within"}],"unevaluatedProperties":false};
const schema161 = {"type":"object","properties":{"key":{"description":"Its key; the field where absent (标识).","$ref":"common.schema.json#/$defs/key"},"field":{"description":"A header field (字段).","type":"string","minLength":1},"fullLine":{"description":"Takes a whole line (整行).","type":"boolean","default":false},"lock":{"description":"Page states in which it is locked; always locks in every one (锁定性).","type":"array","uniqueItems":true,"items":{"enum":["init","new","edit","view","submit","audit","always"]}},"visible":{"description":"Page states in which it shows; empty: always (可见性).","type":"array","uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/pageState"}},"when":{"description":"When it shows (显示条件).","$ref":"common.schema.json#/$defs/filter"}}};

function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "init") || (data === "new")) || (data === "edit")) || (data === "view")) || (data === "submit")) || (data === "audit"))){
validate422.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema125.enum}}];
return false;
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate406(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate420.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate420.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullLine !== undefined){
const _errs4 = errors;
if(typeof data.fullLine !== "boolean"){
validate420.errors = [{instancePath:instancePath+"/fullLine",schemaPath:"#/properties/fullLine/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock !== undefined){
let data3 = data.lock;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(!(((((((data4 === "init") || (data4 === "new")) || (data4 === "edit")) || (data4 === "view")) || (data4 === "submit")) || (data4 === "audit")) || (data4 === "always"))){
validate420.errors = [{instancePath:instancePath+"/lock/" + i0,schemaPath:"#/properties/lock/items/enum",keyword:"enum",params:{allowedValues: schema161.properties.lock.items.enum}}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func87(data3[i1], data3[j0])){
validate420.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate420.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.visible !== undefined){
let data5 = data.visible;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
const _errs11 = errors;
if(!(validate422(data5[i2], {instancePath:instancePath+"/visible/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i3 = data5.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func87(data5[i3], data5[j1])){
validate420.errors = [{instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}}];
return false;
break outer1;
}
}
}
}
}
}
else {
validate420.errors = [{instancePath:instancePath+"/visible",schemaPath:"#/properties/visible/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs12 = errors;
if(!(validate394(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate420.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"props":{"key":true,"field":true,"fullLine":true,"lock":true,"visible":true,"when":true},"dynamicProps":false,"dynamicItems":false};


function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate426.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$after !== undefined){
const _errs1 = errors;
if(typeof data.$after !== "string"){
validate426.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs3 = errors;
if(typeof data.$before !== "string"){
validate426.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs5 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate426.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema36.properties.$action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
let data3 = data.$was;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate426.errors = [{instancePath:instancePath+"/$was",schemaPath:"#/properties/%24was/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
let data4 = data.$reset;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate426.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate426.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate426.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate426.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate426.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate426.errors = vErrors;
return errors === 0;
}
validate426.evaluated = {"props":{"$after":true,"$before":true,"$action":true,"$was":true,"$reset":true},"dynamicProps":false,"dynamicItems":false};


function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate428.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$parent !== undefined){
let data0 = data.$parent;
if((typeof data0 !== "string") && (data0 !== null)){
validate428.errors = [{instancePath:instancePath+"/$parent",schemaPath:"#/properties/%24parent/type",keyword:"type",params:{type: schema127.properties.$parent.type}}];
return false;
}
}
}
else {
validate428.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate428.errors = vErrors;
return errors === 0;
}
validate428.evaluated = {"props":{"$parent":true},"dynamicProps":false,"dynamicItems":false};


function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate419.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate420(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate426(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
if(!(validate428(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((key0 !== "$parent") && (key0 !== "$after")) && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "field")) && (key0 !== "fullLine")) && (key0 !== "lock")) && (key0 !== "visible")) && (key0 !== "when")){
validate419.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate419.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate419.errors = vErrors;
return errors === 0;
}
validate419.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema165 = {"description":"The entry it shows (单据体).","type":["string","null"]};

function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate431.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate431.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema165.type}}];
return false;
}
validate431.errors = vErrors;
return errors === 0;
}
validate431.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema166 = {"description":"A column of an entry grid (单据体列). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/entryColumnMembers"},{"$ref":"common.schema.json#/$defs/place"}],"unevaluatedProperties":false};
const schema167 = {"type":"object","properties":{"field":{"description":"A field of the entry (字段).","type":"string","minLength":1},"width":{"description":"Width in pixels (列宽).","type":"integer","minimum":40,"maximum":1000},"summary":{"description":"Totals row (合计).","type":"boolean","default":false},"lock":{"description":"Page states in which it is locked; always locks in every one (锁定性).","type":"array","uniqueItems":true,"items":{"enum":["init","new","edit","view","submit","audit","always"]}}}};

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate435.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field !== undefined){
let data0 = data.field;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate435.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate435.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data1 = data.width;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate435.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate435.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data1 < 40 || isNaN(data1)){
validate435.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 40}}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs5 = errors;
if(typeof data.summary !== "boolean"){
validate435.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock !== undefined){
let data3 = data.lock;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!(((((((data4 === "init") || (data4 === "new")) || (data4 === "edit")) || (data4 === "view")) || (data4 === "submit")) || (data4 === "audit")) || (data4 === "always"))){
validate435.errors = [{instancePath:instancePath+"/lock/" + i0,schemaPath:"#/properties/lock/items/enum",keyword:"enum",params:{allowedValues: schema167.properties.lock.items.enum}}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func87(data3[i1], data3[j0])){
validate435.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate435.errors = [{instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate435.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate435.errors = vErrors;
return errors === 0;
}
validate435.evaluated = {"props":{"field":true,"width":true,"summary":true,"lock":true},"dynamicProps":false,"dynamicItems":false};


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate434.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate435(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate426(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "field")) && (key0 !== "width")) && (key0 !== "summary")) && (key0 !== "lock")){
validate434.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate434.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate434.errors = vErrors;
return errors === 0;
}
validate434.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.op === undefined) && (missing0 = "op"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.not === undefined) && (missing3 = "not")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate439.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "op")) || (key0 === "value")) || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
validate439.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate439.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate439.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.op !== undefined){
let data1 = data.op;
const _errs9 = errors;
if(!((((((((((((((data1 === "=") || (data1 === "<>")) || (data1 === ">")) || (data1 === ">=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "startsWith")) || (data1 === "between")) || (data1 === "last")) || (data1 === "isEmpty")) || (data1 === "isNotEmpty"))){
validate439.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema53.properties.op.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate106(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate106(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate439.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data4 = data.all;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate439.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate105(data4[i1], {instancePath:instancePath+"/all/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate439.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data6 = data.any;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate439.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate105(data6[i2], {instancePath:instancePath+"/any/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate439.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs22 = errors;
if(!(validate105(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate439.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate410(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate412(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(!(validate414(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
const _errs4 = errors;
if(!(validate416(data.columns, {instancePath:instancePath+"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data4 = data.fields;
const _errs5 = errors;
if(errors === _errs5){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs7 = errors;
if(!(validate406(key0, {instancePath:instancePath+"/fields",parentData:data4,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate409.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data4){
const _errs9 = errors;
if(!(validate419(data4[key1], {instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry !== undefined){
const _errs10 = errors;
if(!(validate431(data.entry, {instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entryColumns !== undefined){
let data7 = data.entryColumns;
const _errs11 = errors;
if(errors === _errs11){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
const _errs13 = errors;
if(!(validate406(key2, {instancePath:instancePath+"/entryColumns",parentData:data7,parentDataProperty:"entryColumns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/entryColumns",schemaPath:"#/properties/entryColumns/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate409.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key3 in data7){
const _errs15 = errors;
if(!(validate434(data7[key3], {instancePath:instancePath+"/entryColumns/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate409.errors = [{instancePath:instancePath+"/entryColumns",schemaPath:"#/properties/entryColumns/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs16 = errors;
if(!(validate439(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate409.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":{"key":true,"name":true,"type":true,"columns":true,"fields":true,"entry":true,"entryColumns":true,"when":true},"dynamicProps":false,"dynamicItems":false};


function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate409(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate426(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.name === undefined) && (missing1 = "name")){
validate408.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate408.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "name")) && (key0 !== "type")) && (key0 !== "columns")) && (key0 !== "fields")) && (key0 !== "entry")) && (key0 !== "entryColumns")) && (key0 !== "when")){
validate408.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate408.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate450.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate313(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate321(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
if(!(validate323(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((key0 !== "$parent") && (key0 !== "$after")) && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "name")) && (key0 !== "operation")) && (key0 !== "style")) && (key0 !== "visible")) && (key0 !== "items")){
validate450.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate450.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate450.errors = vErrors;
return errors === 0;
}
validate450.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate455.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
validate455.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate455.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate455.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate455.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(!(validate171(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
}
validate455.errors = vErrors;
return errors === 0;
}
validate455.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
validate384.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema144.properties, key0))){
validate384.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate384.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("form" !== data.kind){
validate384.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "form"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data2 = data.extends;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate384.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate384.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs7 = errors;
if(!(validate385(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(!(validate387(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs9 = errors;
if(!(validate389(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusField !== undefined){
const _errs10 = errors;
if(!(validate391(data.statusField, {instancePath:instancePath+"/statusField",parentData:data,parentDataProperty:"statusField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.editable !== undefined){
const _errs11 = errors;
if(!(validate393(data.editable, {instancePath:instancePath+"/editable",parentData:data,parentDataProperty:"editable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs12 = errors;
if(!(validate402(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs13 = errors;
if(!(validate404(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined){
let data10 = data.sections;
const _errs14 = errors;
if(errors === _errs14){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
const _errs16 = errors;
if(!(validate406(key1, {instancePath:instancePath+"/sections",parentData:data10,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
if(!valid1){
const err0 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate384.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data10){
const _errs18 = errors;
if(!(validate408(data10[key2], {instancePath:instancePath+"/sections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data10,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate384.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolbar !== undefined){
let data12 = data.toolbar;
const _errs19 = errors;
if(errors === _errs19){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs21 = errors;
if(!(validate406(key3, {instancePath:instancePath+"/toolbar",parentData:data12,parentDataProperty:"toolbar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
const err1 = {instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate384.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 in data12){
const _errs23 = errors;
if(!(validate450(data12[key4], {instancePath:instancePath+"/toolbar/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate384.errors = [{instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs24 = errors;
if(!(validate455(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate384.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema171 = {"description":"A form that inherits a template: the template's elements are edited, hidden and added to (继承).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"entity":{"$ref":"#/$defs/base/properties/entity"},"statusField":{"$ref":"#/$defs/base/properties/statusField"},"editable":{"$ref":"#/$defs/base/properties/editable"},"sections":{"description":"Sections in order: inherited ones with $action, and own ones after the one they follow (分区).","type":"array","items":{"$ref":"#/$defs/inheritedSection"}},"toolbar":{"description":"Buttons in order: inherited ones with $action, and own ones after the one they follow (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/inheritedButton"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","$ref":"common.schema.json#/$defs/names"},"isTemplate":{"$ref":"#/$defs/base/properties/isTemplate"},"inherits":{"description":"Number of the template it inherits (继承).","type":"string","minLength":1}},"required":["number","inherits"],"additionalProperties":false};
const schema172 = {"description":"Where editors find this schema.","type":"string"};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate460.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate460.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate460.errors = vErrors;
return errors === 0;
}
validate460.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema173 = {"description":"What kind of file this is.","const":"form"};

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("form" !== data){
validate462.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "form"}}];
return false;
}
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema174 = {"description":"As section; with $action one that is inherited (分区).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/sectionDelta","required":["key"]},"else":{"$ref":"#/$defs/section"}};
const schema175 = {"description":"A section of the page (分区).","$ref":"#/$defs/sectionMembers","type":"object","required":["key","name"],"unevaluatedProperties":false};
const schema176 = {"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its title (标题).","$ref":"common.schema.json#/$defs/text"},"type":{"description":"What it holds (类型).","enum":["fields","entry","journal","files"],"default":"fields"},"columns":{"description":"Fields side by side (列数).","type":"integer","minimum":1,"maximum":6,"default":4},"fields":{"description":"Fields in order (字段).","type":"array","items":{"$ref":"#/$defs/formField"}},"entry":{"description":"The entry it shows (单据体).","type":["string","null"]},"entryColumns":{"description":"Columns of the entry grid; every field of the entry where absent (单据体列).","type":"array","items":{"$ref":"#/$defs/entryColumn"}},"when":{"description":"When it shows (显示条件).","$ref":"common.schema.json#/$defs/filter"}}};

function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate474.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate474.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate474.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate474.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate474.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate474.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate474.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate474.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate474.errors = vErrors;
return errors === 0;
}
validate474.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema178 = {"description":"A field in a section (字段).","$ref":"#/$defs/formFieldMembers","type":"object","required":["field"],"unevaluatedProperties":false};

function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate476.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate420(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.field === undefined) && (missing0 = "field")){
validate476.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((((key0 !== "key") && (key0 !== "field")) && (key0 !== "fullLine")) && (key0 !== "lock")) && (key0 !== "visible")) && (key0 !== "when")){
validate476.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate476.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate476.errors = vErrors;
return errors === 0;
}
validate476.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema179 = {"description":"A column of an entry grid (单据体列).","$ref":"#/$defs/entryColumnMembers","type":"object","required":["field"],"unevaluatedProperties":false};

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate479.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate435(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.field === undefined) && (missing0 = "field")){
validate479.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((key0 !== "field") && (key0 !== "width")) && (key0 !== "summary")) && (key0 !== "lock")){
validate479.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate479.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate479.errors = vErrors;
return errors === 0;
}
validate479.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate472.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate406(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate474(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs3 = errors;
if(!((((data2 === "fields") || (data2 === "entry")) || (data2 === "journal")) || (data2 === "files"))){
validate472.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema176.properties.type.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data3 = data.columns;
const _errs4 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate472.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 6 || isNaN(data3)){
validate472.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate472.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data4 = data.fields;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate476(data4[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate472.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry !== undefined){
let data6 = data.entry;
const _errs9 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate472.errors = [{instancePath:instancePath+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type: schema176.properties.entry.type}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entryColumns !== undefined){
let data7 = data.entryColumns;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate479(data7[i1], {instancePath:instancePath+"/entryColumns/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate472.errors = [{instancePath:instancePath+"/entryColumns",schemaPath:"#/properties/entryColumns/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs14 = errors;
if(!(validate394(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}
validate472.evaluated = {"props":{"key":true,"name":true,"type":true,"columns":true,"fields":true,"entry":true,"entryColumns":true,"when":true},"dynamicProps":false,"dynamicItems":false};


function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate471.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate472(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))){
validate471.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((((((key0 !== "key") && (key0 !== "name")) && (key0 !== "type")) && (key0 !== "columns")) && (key0 !== "fields")) && (key0 !== "entry")) && (key0 !== "entryColumns")) && (key0 !== "when")){
validate471.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate471.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate471.errors = vErrors;
return errors === 0;
}
validate471.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate469.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate408(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate469.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate471(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate469.errors = vErrors;
return false;
}
validate469.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate469.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate486.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate486.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate312(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.key === undefined) && (missing1 = "key")){
validate486.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate360(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate486.errors = vErrors;
return false;
}
validate486.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate486.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema181 = {"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false};

function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate491.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate491.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate491.errors = vErrors;
return errors === 0;
}
validate491.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate459.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.number === undefined) && (missing0 = "number")) || ((data.inherits === undefined) && (missing0 = "inherits"))){
validate459.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema171.properties, key0))){
validate459.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(!(validate460(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate462(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs4 = errors;
if(!(validate385(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate387(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs6 = errors;
if(!(validate389(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusField !== undefined){
const _errs7 = errors;
if(!(validate391(data.statusField, {instancePath:instancePath+"/statusField",parentData:data,parentDataProperty:"statusField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.editable !== undefined){
const _errs8 = errors;
if(!(validate393(data.editable, {instancePath:instancePath+"/editable",parentData:data,parentDataProperty:"editable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined){
let data7 = data.sections;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate469(data7[i0], {instancePath:instancePath+"/sections/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate459.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolbar !== undefined){
let data9 = data.toolbar;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate486(data9[i1], {instancePath:instancePath+"/toolbar/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate459.errors = [{instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs15 = errors;
if(!(validate455(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isTemplate !== undefined){
const _errs16 = errors;
if(!(validate491(data.isTemplate, {instancePath:instancePath+"/isTemplate",parentData:data,parentDataProperty:"isTemplate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inherits !== undefined){
let data13 = data.inherits;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data13 === "string"){
if(func1(data13) < 1){
validate459.errors = [{instancePath:instancePath+"/inherits",schemaPath:"#/properties/inherits/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate459.errors = [{instancePath:instancePath+"/inherits",schemaPath:"#/properties/inherits/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate459.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate459.errors = vErrors;
return errors === 0;
}
validate459.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema182 = {"description":"A whole form.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"form"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"entity":{"description":"Number of the entity it shows (实体).","type":"string","minLength":1},"statusField":{"description":"Status shown beside the title; the BillStatusField where absent (状态字段).","type":["string","null"]},"editable":{"description":"Which rows may be edited; null or absent: all (可编辑条件).","anyOf":[{"$ref":"common.schema.json#/$defs/filter"},{"type":"null"}]},"sections":{"description":"Sections in order (分区).","type":"array","minItems":1,"items":{"$ref":"#/$defs/section"}},"toolbar":{"description":"Buttons in order (工具栏).","type":"array","items":{"$ref":"common.schema.json#/$defs/button"}},"plugins":{"description":"Plugin files by path without suffix, e.g. `invoice/issue` (插件).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true},"isTemplate":{"description":"A template: others inherit it, it is no object of its own (模板).","type":"boolean","default":false}},"additionalProperties":false,"if":{"required":["isTemplate"],"properties":{"isTemplate":{"description":"A template asks for less (模板).","const":true}}},"then":{"required":["number"]},"else":{"required":["number","name","entity","sections"]}};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate495.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate495.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate495.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate495.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate495.errors = vErrors;
return errors === 0;
}
validate495.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate500.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.key === undefined) && (missing0 = "key")){
validate500.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if((((((key0 !== "key") && (key0 !== "name")) && (key0 !== "operation")) && (key0 !== "style")) && (key0 !== "visible")) && (key0 !== "items")){
validate500.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate500.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate500.errors = vErrors;
return errors === 0;
}
validate500.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate494.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isTemplate === undefined) && (missing0 = "isTemplate")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.isTemplate !== undefined){
if(true !== data.isTemplate){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.number === undefined) && (missing1 = "number")){
validate494.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((((data.number === undefined) && (missing2 = "number")) || ((data.name === undefined) && (missing2 = "name"))) || ((data.entity === undefined) && (missing2 = "entity"))) || ((data.sections === undefined) && (missing2 = "sections"))){
validate494.errors = [{instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate494.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!(func0.call(schema182.properties, key0))){
validate494.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.$schema !== undefined){
const _errs7 = errors;
if(typeof data.$schema !== "string"){
validate494.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kind !== undefined){
const _errs9 = errors;
if("form" !== data.kind){
validate494.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "form"}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.number !== undefined){
const _errs10 = errors;
if(!(validate495(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.name !== undefined){
const _errs11 = errors;
if(!(validate474(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.entity !== undefined){
let data5 = data.entity;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate494.errors = [{instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate494.errors = [{instancePath:instancePath+"/entity",schemaPath:"#/properties/entity/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.statusField !== undefined){
let data6 = data.statusField;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate494.errors = [{instancePath:instancePath+"/statusField",schemaPath:"#/properties/statusField/type",keyword:"type",params:{type: schema182.properties.statusField.type}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.editable !== undefined){
let data7 = data.editable;
const _errs16 = errors;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(!(validate394(data7, {instancePath:instancePath+"/editable",parentData:data,parentDataProperty:"editable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
const _errs19 = errors;
if(data7 !== null){
const err3 = {instancePath:instancePath+"/editable",schemaPath:"#/properties/editable/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err4 = {instancePath:instancePath+"/editable",schemaPath:"#/properties/editable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate494.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.sections !== undefined){
let data8 = data.sections;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
if(data8.length < 1){
validate494.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(!(validate471(data8[i0], {instancePath:instancePath+"/sections/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate494.errors = [{instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.toolbar !== undefined){
let data10 = data.toolbar;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data10)){
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(!(validate500(data10[i1], {instancePath:instancePath+"/toolbar/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate494.errors = [{instancePath:instancePath+"/toolbar",schemaPath:"#/properties/toolbar/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.plugins !== undefined){
let data12 = data.plugins;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid6 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
const _errs29 = errors;
if(errors === _errs29){
if(typeof data13 === "string"){
if(func1(data13) < 1){
validate494.errors = [{instancePath:instancePath+"/plugins/" + i2,schemaPath:"#/properties/plugins/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate494.errors = [{instancePath:instancePath+"/plugins/" + i2,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i3 = data12.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data12[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate494.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
else {
validate494.errors = [{instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.isTemplate !== undefined){
const _errs31 = errors;
if(typeof data.isTemplate !== "boolean"){
validate494.errors = [{instancePath:instancePath+"/isTemplate",schemaPath:"#/properties/isTemplate/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate494.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate494.errors = vErrors;
return errors === 0;
}
validate494.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate384(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate383.errors = [{instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.inherits === undefined) && (missing1 = "inherits")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(!(validate459(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs10 = errors;
if(!(validate494(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate383.errors = vErrors;
return false;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate383.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.kind === undefined) && (missing2 = "kind")){
validate383.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
}
else {
validate383.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate383.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate383.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.messages = validate504;
const schema185 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Messages 消息","description":"What a person reads for each message code.","type":"object","required":["kind","messages"],"properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"messages"},"messages":{"description":"Message code to text with {placeholders} (消息).","type":"object","propertyNames":{"pattern":"^[A-Z][A-Z0-9_]*$"},"additionalProperties":{"$ref":"#/$defs/message"}}},"additionalProperties":false,"$defs":{"message":{"description":"A message in both languages; with $action one that is there and says something else (消息).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/messageDelta"},"else":{"$ref":"common.schema.json#/$defs/text"}},"messageDelta":{"description":"Another wording of a message that is there (消息).","type":"object","additionalProperties":false,"properties":{"zh_CN":{"$ref":"common.schema.json#/$defs/text/properties/zh_CN"},"en_US":{"$ref":"common.schema.json#/$defs/text/properties/en_US"},"$action":{"description":"edit (修改).","const":"edit"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"}}}}};
const pattern22 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const schema186 = {"description":"A message in both languages; with $action one that is there and says something else (消息).","type":"object","if":{"required":["$action"]},"then":{"$ref":"#/$defs/messageDelta"},"else":{"$ref":"common.schema.json#/$defs/text"}};
const schema187 = {"description":"Another wording of a message that is there (消息).","type":"object","additionalProperties":false,"properties":{"zh_CN":{"$ref":"common.schema.json#/$defs/text/properties/zh_CN"},"en_US":{"$ref":"common.schema.json#/$defs/text/properties/en_US"},"$action":{"description":"edit (修改).","const":"edit"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"}}};
const schema188 = {"description":"Chinese (中文).","type":"string","minLength":1};

function validate507(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate507.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate507.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate507.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate507.errors = vErrors;
return errors === 0;
}
validate507.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema189 = {"description":"English (英文).","type":"string","minLength":1};

function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate509.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate509.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate509.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate509.errors = vErrors;
return errors === 0;
}
validate509.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate511.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate511.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate511.errors = vErrors;
return errors === 0;
}
validate511.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate513(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate513.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate513.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate513.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate513.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate513.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate513.errors = vErrors;
return errors === 0;
}
validate513.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate506.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "zh_CN") || (key0 === "en_US")) || (key0 === "$action")) || (key0 === "$was")) || (key0 === "$reset"))){
validate506.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
const _errs2 = errors;
if(!(validate507(data.zh_CN, {instancePath:instancePath+"/zh_CN",parentData:data,parentDataProperty:"zh_CN",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
const _errs3 = errors;
if(!(validate509(data.en_US, {instancePath:instancePath+"/en_US",parentData:data,parentDataProperty:"en_US",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
const _errs4 = errors;
if("edit" !== data.$action){
validate506.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/const",keyword:"const",params:{allowedValue: "edit"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs5 = errors;
if(!(validate511(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs6 = errors;
if(!(validate513(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate513.errors : vErrors.concat(validate513.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate506.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate506.errors = vErrors;
return errors === 0;
}
validate506.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate516.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate516.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate516.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate516.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate516.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate516.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate516.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate516.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate516.errors = vErrors;
return errors === 0;
}
validate516.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate505(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate505.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate505.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate506(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(validate516(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate505.errors = vErrors;
return false;
}
validate505.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate505.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate504.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.messages === undefined) && (missing0 = "messages"))){
validate504.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "kind")) || (key0 === "messages"))){
validate504.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate504.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("messages" !== data.kind){
validate504.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "messages"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data2 = data.messages;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern22.test(key1)){
const err0 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate504.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data2){
const _errs9 = errors;
if(!(validate505(data2[key2], {instancePath:instancePath+"/messages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate504.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate504.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate504.errors = vErrors;
return errors === 0;
}
validate504.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.menu = validate519;
const schema193 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Menu 菜单","description":"Where pages are found.","type":"object","required":["kind","menus"],"properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"menu"},"menus":{"description":"Menu items in order (菜单). A list in the base, a map by key in an extension.","type":["array","object"],"items":{"$ref":"#/$defs/menu"},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/menuDelta"}}},"additionalProperties":false,"$defs":{"menuMembers":{"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"parent":{"description":"Key of the item it stands under; null: at the top (上级).","type":["string","null"]},"list":{"description":"The list it opens (列表).","type":["string","null"]},"form":{"description":"The form it opens (表单).","type":["string","null"]}}},"menu":{"description":"A menu item (菜单项).","$ref":"#/$defs/menuMembers","type":"object","required":["key","name"],"unevaluatedProperties":false},"menuDelta":{"description":"A menu item (菜单项). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/menuMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name"]},"unevaluatedProperties":false}}};
const schema194 = {"description":"A menu item (菜单项).","$ref":"#/$defs/menuMembers","type":"object","required":["key","name"],"unevaluatedProperties":false};
const schema195 = {"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"parent":{"description":"Key of the item it stands under; null: at the top (上级).","type":["string","null"]},"list":{"description":"The list it opens (列表).","type":["string","null"]},"form":{"description":"The form it opens (表单).","type":["string","null"]}}};

function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate522.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate522.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate522.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate522.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate522.errors = vErrors;
return errors === 0;
}
validate522.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate524(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate524.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate524.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate524.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate524.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate524.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate524.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate524.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate524.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate524.errors = vErrors;
return errors === 0;
}
validate524.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate521.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate522(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate524(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate524.errors : vErrors.concat(validate524.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data2 = data.parent;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate521.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: schema195.properties.parent.type}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.list !== undefined){
let data3 = data.list;
const _errs5 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate521.errors = [{instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: schema195.properties.list.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined){
let data4 = data.form;
const _errs7 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate521.errors = [{instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: schema195.properties.form.type}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate521.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate521.errors = vErrors;
return errors === 0;
}
validate521.evaluated = {"props":{"key":true,"name":true,"parent":true,"list":true,"form":true},"dynamicProps":false,"dynamicItems":false};


function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate520.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate521(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))){
validate520.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((((key0 !== "key") && (key0 !== "name")) && (key0 !== "parent")) && (key0 !== "list")) && (key0 !== "form")){
validate520.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate520.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate520.errors = vErrors;
return errors === 0;
}
validate520.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema198 = {"description":"A menu item (菜单项). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/menuMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name"]},"unevaluatedProperties":false};

function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate531.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$after !== undefined){
const _errs1 = errors;
if(typeof data.$after !== "string"){
validate531.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs3 = errors;
if(typeof data.$before !== "string"){
validate531.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs5 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate531.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema36.properties.$action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
let data3 = data.$was;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate531.errors = [{instancePath:instancePath+"/$was",schemaPath:"#/properties/%24was/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
let data4 = data.$reset;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate531.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate531.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate531.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate531.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate531.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"props":{"$after":true,"$before":true,"$action":true,"$was":true,"$reset":true},"dynamicProps":false,"dynamicItems":false};


function validate529(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate529.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate521(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate521.errors : vErrors.concat(validate521.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate531(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.name === undefined) && (missing1 = "name")){
validate529.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate529.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "name")) && (key0 !== "parent")) && (key0 !== "list")) && (key0 !== "form")){
validate529.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate529.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate529.errors = vErrors;
return errors === 0;
}
validate529.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate519.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.menus === undefined) && (missing0 = "menus"))){
validate519.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "kind")) || (key0 === "menus"))){
validate519.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate519.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("menu" !== data.kind){
validate519.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "menu"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.menus !== undefined){
let data2 = data.menus;
const _errs5 = errors;
if(!data2 || typeof data2 != "object"){
validate519.errors = [{instancePath:instancePath+"/menus",schemaPath:"#/properties/menus/type",keyword:"type",params:{type: schema193.properties.menus.type}}];
return false;
}
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate520(data2[i0], {instancePath:instancePath+"/menus/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(!(validate522(key1, {instancePath:instancePath+"/menus",parentData:data2,parentDataProperty:"menus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/menus",schemaPath:"#/properties/menus/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate519.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 in data2){
const _errs10 = errors;
if(!(validate529(data2[key2], {instancePath:instancePath+"/menus/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate529.errors : vErrors.concat(validate529.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate519.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate519.errors = vErrors;
return errors === 0;
}
validate519.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.roles = validate534;
const schema200 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Roles 角色","description":"Who may do what.","type":"object","required":["kind","roles"],"properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"roles"},"roles":{"description":"Roles (角色). A list in the base, a map by key in an extension.","type":["array","object"],"items":{"$ref":"#/$defs/role"},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/roleDelta"}}},"additionalProperties":false,"$defs":{"roleMembers":{"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"permissions":{"description":"Entity number (or *) to permission items (or *) (权限).","type":"object","additionalProperties":{"description":"Permission items (权限项).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}},"role":{"description":"A role (角色).","$ref":"#/$defs/roleMembers","type":"object","required":["key","name","permissions"],"unevaluatedProperties":false},"roleDelta":{"description":"A role (角色). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/roleDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name","permissions"]},"unevaluatedProperties":false},"roleDeltaMembers":{"type":"object","properties":{"key":{"$ref":"#/$defs/roleMembers/properties/key"},"name":{"$ref":"#/$defs/roleMembers/properties/name"},"permissions":{"description":"Entity number (or *) to permission items: added, or placed and taken out by name (权限).","type":"object","additionalProperties":{"$ref":"common.schema.json#/$defs/names"}}}}}};
const schema201 = {"description":"A role (角色).","$ref":"#/$defs/roleMembers","type":"object","required":["key","name","permissions"],"unevaluatedProperties":false};
const schema202 = {"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"permissions":{"description":"Entity number (or *) to permission items (or *) (权限).","type":"object","additionalProperties":{"description":"Permission items (权限项).","type":"array","items":{"type":"string","minLength":1},"uniqueItems":true}}}};

function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate537.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate537.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate537.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate537.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate537.errors = vErrors;
return errors === 0;
}
validate537.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate539.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate539.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate539.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate539.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate539.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate539.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate539.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate539.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate539.errors = vErrors;
return errors === 0;
}
validate539.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate536.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate537(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate539(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data2 = data.permissions;
const _errs3 = errors;
if(errors === _errs3){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate536.errors = [{instancePath:instancePath+"/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/permissions/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate536.errors = [{instancePath:instancePath+"/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/permissions/additionalProperties/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate536.errors = [{instancePath:instancePath+"/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/permissions/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate536.errors = [{instancePath:instancePath+"/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/permissions/additionalProperties/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate536.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate536.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate536.errors = vErrors;
return errors === 0;
}
validate536.evaluated = {"props":{"key":true,"name":true,"permissions":true},"dynamicProps":false,"dynamicItems":false};


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate535.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate536(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.permissions === undefined) && (missing0 = "permissions"))){
validate535.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((key0 !== "key") && (key0 !== "name")) && (key0 !== "permissions")){
validate535.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate535.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate535.errors = vErrors;
return errors === 0;
}
validate535.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema205 = {"description":"A role (角色). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/roleDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name","permissions"]},"unevaluatedProperties":false};
const schema206 = {"type":"object","properties":{"key":{"$ref":"#/$defs/roleMembers/properties/key"},"name":{"$ref":"#/$defs/roleMembers/properties/name"},"permissions":{"description":"Entity number (or *) to permission items: added, or placed and taken out by name (权限).","type":"object","additionalProperties":{"$ref":"common.schema.json#/$defs/names"}}}};

function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate546.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate546.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate546.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate546.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate546.errors = vErrors;
return errors === 0;
}
validate546.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate548.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate548.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate548.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate548.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate548.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate548.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate548.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate550.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
validate550.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate550.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate550.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate550.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(!(validate171(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
}
validate550.errors = vErrors;
return errors === 0;
}
validate550.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate545.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate546(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate548(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data2 = data.permissions;
const _errs3 = errors;
if(errors === _errs3){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
const _errs6 = errors;
if(!(validate550(data2[key0], {instancePath:instancePath+"/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate545.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate545.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate545.errors = vErrors;
return errors === 0;
}
validate545.evaluated = {"props":{"key":true,"name":true,"permissions":true},"dynamicProps":false,"dynamicItems":false};


function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate554.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$after !== undefined){
const _errs1 = errors;
if(typeof data.$after !== "string"){
validate554.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs3 = errors;
if(typeof data.$before !== "string"){
validate554.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs5 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate554.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema36.properties.$action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
let data3 = data.$was;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate554.errors = [{instancePath:instancePath+"/$was",schemaPath:"#/properties/%24was/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
let data4 = data.$reset;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate554.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate554.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate554.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate554.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate554.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate554.errors = vErrors;
return errors === 0;
}
validate554.evaluated = {"props":{"$after":true,"$before":true,"$action":true,"$was":true,"$reset":true},"dynamicProps":false,"dynamicItems":false};


function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate544.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate545(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate554(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.name === undefined) && (missing1 = "name")) || ((data.permissions === undefined) && (missing1 = "permissions"))){
validate544.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate544.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "name")) && (key0 !== "permissions")){
validate544.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate544.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate544.errors = vErrors;
return errors === 0;
}
validate544.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate534(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate534.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.roles === undefined) && (missing0 = "roles"))){
validate534.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "kind")) || (key0 === "roles"))){
validate534.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate534.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("roles" !== data.kind){
validate534.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "roles"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data2 = data.roles;
const _errs5 = errors;
if(!data2 || typeof data2 != "object"){
validate534.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: schema200.properties.roles.type}}];
return false;
}
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate535(data2[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate535.errors : vErrors.concat(validate535.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(!(validate537(key1, {instancePath:instancePath+"/roles",parentData:data2,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate534.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 in data2){
const _errs10 = errors;
if(!(validate544(data2[key2], {instancePath:instancePath+"/roles/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate534.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate534.errors = vErrors;
return errors === 0;
}
validate534.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.channels = validate557;
const schema211 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Channels 通道","description":"Ways to the outside.","type":"object","required":["kind","channels"],"properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"channels"},"channels":{"description":"Channels (通道). A list in the base, a map by key in an extension.","type":["array","object"],"items":{"$ref":"#/$defs/channel"},"propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/channelDelta"}}},"additionalProperties":false,"$defs":{"channelMembers":{"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"plugin":{"description":"Plugin that speaks its protocol, by path (插件).","type":"string","minLength":1},"baseUrl":{"description":"Base address; ${PL_BUREAU_URL} is replaced from the configuration (地址).","type":"string","minLength":1},"timeoutMs":{"description":"Longest wait for an answer, in milliseconds (超时).","type":"integer","minimum":1,"maximum":600000,"default":5000},"concurrency":{"description":"Requests at once for each organisation (并发).","type":"integer","minimum":1,"maximum":1000,"default":5},"breaker":{"description":"Circuit breaker (熔断).","type":"object","additionalProperties":false,"required":["failures","openMs"],"properties":{"failures":{"description":"Failures in a row that open it (次数).","type":"integer","minimum":1,"maximum":1000},"openMs":{"description":"How long it stays open, in milliseconds (时长).","type":"integer","minimum":1,"maximum":3600000}}},"askAfterMs":{"description":"Pauses between questions about one attempt, in milliseconds; the last repeats (询问间隔).","type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":86400000}},"absentGraceMs":{"description":"How long after the sending an absent is believed, in milliseconds (查无等待).","type":"integer","minimum":0,"maximum":86400000,"default":3000},"remarkMax":{"description":"Longest remark, in characters (备注长度).","type":"integer","minimum":0,"maximum":10000,"default":200},"params":{"description":"Free parameters (参数).","type":"object"}}},"channel":{"description":"A channel (通道).","$ref":"#/$defs/channelMembers","type":"object","required":["key","name","plugin","baseUrl"],"unevaluatedProperties":false},"channelDelta":{"description":"A channel (通道). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/channelDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name","plugin","baseUrl"]},"unevaluatedProperties":false},"channelDeltaMembers":{"type":"object","properties":{"key":{"$ref":"#/$defs/channelMembers/properties/key"},"name":{"$ref":"#/$defs/channelMembers/properties/name"},"plugin":{"$ref":"#/$defs/channelMembers/properties/plugin"},"baseUrl":{"$ref":"#/$defs/channelMembers/properties/baseUrl"},"timeoutMs":{"$ref":"#/$defs/channelMembers/properties/timeoutMs"},"concurrency":{"$ref":"#/$defs/channelMembers/properties/concurrency"},"breaker":{"description":"Parts of the circuit breaker (熔断).","type":"object","additionalProperties":false,"properties":{"failures":{"$ref":"#/$defs/channelMembers/properties/breaker/properties/failures"},"openMs":{"$ref":"#/$defs/channelMembers/properties/breaker/properties/openMs"}}},"askAfterMs":{"$ref":"#/$defs/channelMembers/properties/askAfterMs"},"absentGraceMs":{"$ref":"#/$defs/channelMembers/properties/absentGraceMs"},"remarkMax":{"$ref":"#/$defs/channelMembers/properties/remarkMax"},"params":{"$ref":"#/$defs/channelMembers/properties/params"}}}}};
const schema212 = {"description":"A channel (通道).","$ref":"#/$defs/channelMembers","type":"object","required":["key","name","plugin","baseUrl"],"unevaluatedProperties":false};
const schema213 = {"type":"object","properties":{"key":{"description":"Its key (标识).","$ref":"common.schema.json#/$defs/key"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"plugin":{"description":"Plugin that speaks its protocol, by path (插件).","type":"string","minLength":1},"baseUrl":{"description":"Base address; ${PL_BUREAU_URL} is replaced from the configuration (地址).","type":"string","minLength":1},"timeoutMs":{"description":"Longest wait for an answer, in milliseconds (超时).","type":"integer","minimum":1,"maximum":600000,"default":5000},"concurrency":{"description":"Requests at once for each organisation (并发).","type":"integer","minimum":1,"maximum":1000,"default":5},"breaker":{"description":"Circuit breaker (熔断).","type":"object","additionalProperties":false,"required":["failures","openMs"],"properties":{"failures":{"description":"Failures in a row that open it (次数).","type":"integer","minimum":1,"maximum":1000},"openMs":{"description":"How long it stays open, in milliseconds (时长).","type":"integer","minimum":1,"maximum":3600000}}},"askAfterMs":{"description":"Pauses between questions about one attempt, in milliseconds; the last repeats (询问间隔).","type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":86400000}},"absentGraceMs":{"description":"How long after the sending an absent is believed, in milliseconds (查无等待).","type":"integer","minimum":0,"maximum":86400000,"default":3000},"remarkMax":{"description":"Longest remark, in characters (备注长度).","type":"integer","minimum":0,"maximum":10000,"default":200},"params":{"description":"Free parameters (参数).","type":"object"}}};

function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate560.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate560.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate560.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate560.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate560.errors = vErrors;
return errors === 0;
}
validate560.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate562.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate562.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate562.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate562.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate562.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate562.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate562.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate562.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate562.errors = vErrors;
return errors === 0;
}
validate562.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate560(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate562(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugin !== undefined){
let data2 = data.plugin;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate559.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate559.errors = [{instancePath:instancePath+"/plugin",schemaPath:"#/properties/plugin/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseUrl !== undefined){
let data3 = data.baseUrl;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate559.errors = [{instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate559.errors = [{instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeoutMs !== undefined){
let data4 = data.timeoutMs;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate559.errors = [{instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs7){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 600000 || isNaN(data4)){
validate559.errors = [{instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate559.errors = [{instancePath:instancePath+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrency !== undefined){
let data5 = data.concurrency;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate559.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
validate559.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate559.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaker !== undefined){
let data6 = data.breaker;
const _errs11 = errors;
if(errors === _errs11){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if(((data6.failures === undefined) && (missing0 = "failures")) || ((data6.openMs === undefined) && (missing0 = "openMs"))){
validate559.errors = [{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs13 = errors;
for(const key0 in data6){
if(!((key0 === "failures") || (key0 === "openMs"))){
validate559.errors = [{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data6.failures !== undefined){
let data7 = data6.failures;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate559.errors = [{instancePath:instancePath+"/breaker/failures",schemaPath:"#/properties/breaker/properties/failures/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
validate559.errors = [{instancePath:instancePath+"/breaker/failures",schemaPath:"#/properties/breaker/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate559.errors = [{instancePath:instancePath+"/breaker/failures",schemaPath:"#/properties/breaker/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.openMs !== undefined){
let data8 = data6.openMs;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate559.errors = [{instancePath:instancePath+"/breaker/openMs",schemaPath:"#/properties/breaker/properties/openMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 3600000 || isNaN(data8)){
validate559.errors = [{instancePath:instancePath+"/breaker/openMs",schemaPath:"#/properties/breaker/properties/openMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate559.errors = [{instancePath:instancePath+"/breaker/openMs",schemaPath:"#/properties/breaker/properties/openMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate559.errors = [{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.askAfterMs !== undefined){
let data9 = data.askAfterMs;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
if(data9.length < 1){
validate559.errors = [{instancePath:instancePath+"/askAfterMs",schemaPath:"#/properties/askAfterMs/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs20 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate559.errors = [{instancePath:instancePath+"/askAfterMs/" + i0,schemaPath:"#/properties/askAfterMs/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 86400000 || isNaN(data10)){
validate559.errors = [{instancePath:instancePath+"/askAfterMs/" + i0,schemaPath:"#/properties/askAfterMs/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate559.errors = [{instancePath:instancePath+"/askAfterMs/" + i0,schemaPath:"#/properties/askAfterMs/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate559.errors = [{instancePath:instancePath+"/askAfterMs",schemaPath:"#/properties/askAfterMs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.absentGraceMs !== undefined){
let data11 = data.absentGraceMs;
const _errs22 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate559.errors = [{instancePath:instancePath+"/absentGraceMs",schemaPath:"#/properties/absentGraceMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs22){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 86400000 || isNaN(data11)){
validate559.errors = [{instancePath:instancePath+"/absentGraceMs",schemaPath:"#/properties/absentGraceMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate559.errors = [{instancePath:instancePath+"/absentGraceMs",schemaPath:"#/properties/absentGraceMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remarkMax !== undefined){
let data12 = data.remarkMax;
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate559.errors = [{instancePath:instancePath+"/remarkMax",schemaPath:"#/properties/remarkMax/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 10000 || isNaN(data12)){
validate559.errors = [{instancePath:instancePath+"/remarkMax",schemaPath:"#/properties/remarkMax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate559.errors = [{instancePath:instancePath+"/remarkMax",schemaPath:"#/properties/remarkMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data13 = data.params;
const _errs26 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate559.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate559.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"props":{"key":true,"name":true,"plugin":true,"baseUrl":true,"timeoutMs":true,"concurrency":true,"breaker":true,"askAfterMs":true,"absentGraceMs":true,"remarkMax":true,"params":true},"dynamicProps":false,"dynamicItems":false};


function validate558(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate558.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate559(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.plugin === undefined) && (missing0 = "plugin"))) || ((data.baseUrl === undefined) && (missing0 = "baseUrl"))){
validate558.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
for(const key0 in data){
if(((((((((((key0 !== "key") && (key0 !== "name")) && (key0 !== "plugin")) && (key0 !== "baseUrl")) && (key0 !== "timeoutMs")) && (key0 !== "concurrency")) && (key0 !== "breaker")) && (key0 !== "askAfterMs")) && (key0 !== "absentGraceMs")) && (key0 !== "remarkMax")) && (key0 !== "params")){
validate558.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
}
else {
validate558.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate558.errors = vErrors;
return errors === 0;
}
validate558.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema216 = {"description":"A channel (通道). In an extension: addressed by its key, placed with $after or $before.","type":"object","allOf":[{"$ref":"#/$defs/channelDeltaMembers"},{"$ref":"common.schema.json#/$defs/place"}],"if":{"not":{"required":["$action"]}},"then":{"required":["name","plugin","baseUrl"]},"unevaluatedProperties":false};
const schema217 = {"type":"object","properties":{"key":{"$ref":"#/$defs/channelMembers/properties/key"},"name":{"$ref":"#/$defs/channelMembers/properties/name"},"plugin":{"$ref":"#/$defs/channelMembers/properties/plugin"},"baseUrl":{"$ref":"#/$defs/channelMembers/properties/baseUrl"},"timeoutMs":{"$ref":"#/$defs/channelMembers/properties/timeoutMs"},"concurrency":{"$ref":"#/$defs/channelMembers/properties/concurrency"},"breaker":{"description":"Parts of the circuit breaker (熔断).","type":"object","additionalProperties":false,"properties":{"failures":{"$ref":"#/$defs/channelMembers/properties/breaker/properties/failures"},"openMs":{"$ref":"#/$defs/channelMembers/properties/breaker/properties/openMs"}}},"askAfterMs":{"$ref":"#/$defs/channelMembers/properties/askAfterMs"},"absentGraceMs":{"$ref":"#/$defs/channelMembers/properties/absentGraceMs"},"remarkMax":{"$ref":"#/$defs/channelMembers/properties/remarkMax"},"params":{"$ref":"#/$defs/channelMembers/properties/params"}}};

function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate569.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 80){
validate569.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(!pattern2.test(data)){
validate569.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_.-]*$"}}];
return false;
}
}
}
else {
validate569.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate569.errors = vErrors;
return errors === 0;
}
validate569.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate571.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate571.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate571.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate571.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate571.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate571.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate571.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate571.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate571.errors = vErrors;
return errors === 0;
}
validate571.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema220 = {"description":"Plugin that speaks its protocol, by path (插件).","type":"string","minLength":1};

function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate573.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate573.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate573.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate573.errors = vErrors;
return errors === 0;
}
validate573.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema221 = {"description":"Base address; ${PL_BUREAU_URL} is replaced from the configuration (地址).","type":"string","minLength":1};

function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate575.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate575.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate575.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate575.errors = vErrors;
return errors === 0;
}
validate575.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema222 = {"description":"Longest wait for an answer, in milliseconds (超时).","type":"integer","minimum":1,"maximum":600000,"default":5000};

function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate577.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate577.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 600000 || isNaN(data)){
validate577.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate577.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate577.errors = vErrors;
return errors === 0;
}
validate577.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema223 = {"description":"Requests at once for each organisation (并发).","type":"integer","minimum":1,"maximum":1000,"default":5};

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate579.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
validate579.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate579.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema224 = {"description":"Failures in a row that open it (次数).","type":"integer","minimum":1,"maximum":1000};

function validate581(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate581.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate581.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
validate581.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate581.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate581.errors = vErrors;
return errors === 0;
}
validate581.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema225 = {"description":"How long it stays open, in milliseconds (时长).","type":"integer","minimum":1,"maximum":3600000};

function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate583.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate583.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 3600000 || isNaN(data)){
validate583.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate583.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate583.errors = vErrors;
return errors === 0;
}
validate583.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema226 = {"description":"Pauses between questions about one attempt, in milliseconds; the last repeats (询问间隔).","type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":86400000}};

function validate585(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate585.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate585.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate585.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400000 || isNaN(data0)){
validate585.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate585.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate585.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate585.errors = vErrors;
return errors === 0;
}
validate585.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema227 = {"description":"How long after the sending an absent is believed, in milliseconds (查无等待).","type":"integer","minimum":0,"maximum":86400000,"default":3000};

function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate587.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 86400000 || isNaN(data)){
validate587.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate587.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema228 = {"description":"Longest remark, in characters (备注长度).","type":"integer","minimum":0,"maximum":10000,"default":200};

function validate589(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate589.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate589.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 10000 || isNaN(data)){
validate589.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate589.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate589.errors = vErrors;
return errors === 0;
}
validate589.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema229 = {"description":"Free parameters (参数).","type":"object"};

function validate591(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate591.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate591.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate591.errors = vErrors;
return errors === 0;
}
validate591.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate568.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
const _errs1 = errors;
if(!(validate569(data.key, {instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate571(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugin !== undefined){
const _errs3 = errors;
if(!(validate573(data.plugin, {instancePath:instancePath+"/plugin",parentData:data,parentDataProperty:"plugin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseUrl !== undefined){
const _errs4 = errors;
if(!(validate575(data.baseUrl, {instancePath:instancePath+"/baseUrl",parentData:data,parentDataProperty:"baseUrl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeoutMs !== undefined){
const _errs5 = errors;
if(!(validate577(data.timeoutMs, {instancePath:instancePath+"/timeoutMs",parentData:data,parentDataProperty:"timeoutMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate577.errors : vErrors.concat(validate577.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrency !== undefined){
const _errs6 = errors;
if(!(validate579(data.concurrency, {instancePath:instancePath+"/concurrency",parentData:data,parentDataProperty:"concurrency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaker !== undefined){
let data6 = data.breaker;
const _errs7 = errors;
if(errors === _errs7){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
const _errs9 = errors;
for(const key0 in data6){
if(!((key0 === "failures") || (key0 === "openMs"))){
validate568.errors = [{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data6.failures !== undefined){
const _errs10 = errors;
if(!(validate581(data6.failures, {instancePath:instancePath+"/breaker/failures",parentData:data6,parentDataProperty:"failures",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate581.errors : vErrors.concat(validate581.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.openMs !== undefined){
const _errs11 = errors;
if(!(validate583(data6.openMs, {instancePath:instancePath+"/breaker/openMs",parentData:data6,parentDataProperty:"openMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate568.errors = [{instancePath:instancePath+"/breaker",schemaPath:"#/properties/breaker/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.askAfterMs !== undefined){
const _errs12 = errors;
if(!(validate585(data.askAfterMs, {instancePath:instancePath+"/askAfterMs",parentData:data,parentDataProperty:"askAfterMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate585.errors : vErrors.concat(validate585.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.absentGraceMs !== undefined){
const _errs13 = errors;
if(!(validate587(data.absentGraceMs, {instancePath:instancePath+"/absentGraceMs",parentData:data,parentDataProperty:"absentGraceMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remarkMax !== undefined){
const _errs14 = errors;
if(!(validate589(data.remarkMax, {instancePath:instancePath+"/remarkMax",parentData:data,parentDataProperty:"remarkMax",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
const _errs15 = errors;
if(!(validate591(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate591.errors : vErrors.concat(validate591.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate568.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate568.errors = vErrors;
return errors === 0;
}
validate568.evaluated = {"props":{"key":true,"name":true,"plugin":true,"baseUrl":true,"timeoutMs":true,"concurrency":true,"breaker":true,"askAfterMs":true,"absentGraceMs":true,"remarkMax":true,"params":true},"dynamicProps":false,"dynamicItems":false};


function validate594(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate594.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$after !== undefined){
const _errs1 = errors;
if(typeof data.$after !== "string"){
validate594.errors = [{instancePath:instancePath+"/$after",schemaPath:"#/properties/%24after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$before !== undefined){
const _errs3 = errors;
if(typeof data.$before !== "string"){
validate594.errors = [{instancePath:instancePath+"/$before",schemaPath:"#/properties/%24before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$action !== undefined){
let data2 = data.$action;
const _errs5 = errors;
if(!((data2 === "edit") || (data2 === "hide"))){
validate594.errors = [{instancePath:instancePath+"/$action",schemaPath:"#/properties/%24action/enum",keyword:"enum",params:{allowedValues: schema36.properties.$action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
let data3 = data.$was;
const _errs6 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate594.errors = [{instancePath:instancePath+"/$was",schemaPath:"#/properties/%24was/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
let data4 = data.$reset;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate594.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate594.errors = [{instancePath:instancePath+"/$reset/" + i0,schemaPath:"#/properties/%24reset/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate594.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate594.errors = [{instancePath:instancePath+"/$reset",schemaPath:"#/properties/%24reset/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate594.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate594.errors = vErrors;
return errors === 0;
}
validate594.evaluated = {"props":{"$after":true,"$before":true,"$action":true,"$was":true,"$reset":true},"dynamicProps":false,"dynamicItems":false};


function validate567(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate567.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
if(!(validate568(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs2 = errors;
if(!(validate594(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(valid0){
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.$action === undefined) && (missing0 = "$action")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.name === undefined) && (missing1 = "name")) || ((data.plugin === undefined) && (missing1 = "plugin"))) || ((data.baseUrl === undefined) && (missing1 = "baseUrl"))){
validate567.errors = [{instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate567.errors = vErrors;
return false;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if((((((((((((((((key0 !== "$after") && (key0 !== "$before")) && (key0 !== "$action")) && (key0 !== "$was")) && (key0 !== "$reset")) && (key0 !== "key")) && (key0 !== "name")) && (key0 !== "plugin")) && (key0 !== "baseUrl")) && (key0 !== "timeoutMs")) && (key0 !== "concurrency")) && (key0 !== "breaker")) && (key0 !== "askAfterMs")) && (key0 !== "absentGraceMs")) && (key0 !== "remarkMax")) && (key0 !== "params")){
validate567.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
return false;
break;
}
}
}
else {
validate567.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate567.errors = vErrors;
return errors === 0;
}
validate567.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate557.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.channels === undefined) && (missing0 = "channels"))){
validate557.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "kind")) || (key0 === "channels"))){
validate557.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate557.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("channels" !== data.kind){
validate557.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "channels"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined){
let data2 = data.channels;
const _errs5 = errors;
if(!data2 || typeof data2 != "object"){
validate557.errors = [{instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: schema211.properties.channels.type}}];
return false;
}
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate558(data2[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate558.errors : vErrors.concat(validate558.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(!(validate560(key1, {instancePath:instancePath+"/channels",parentData:data2,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate560.errors : vErrors.concat(validate560.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
const err0 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate557.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 in data2){
const _errs10 = errors;
if(!(validate567(data2[key2], {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate557.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate557.errors = vErrors;
return errors === 0;
}
validate557.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schedule = validate597;
const schema231 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Schedule 调度计划","description":"What happens by itself.","type":"object","required":["kind"],"if":{"type":"object","required":["extends"]},"then":{"$ref":"#/$defs/extending"},"else":{"$ref":"#/$defs/base"},"$defs":{"base":{"description":"A whole schedule.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"schedule"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"job":{"description":"Number of the job (调度作业).","type":"string","minLength":1},"task":{"description":"Task plugin by path (任务插件).","type":"string","minLength":1},"cron":{"description":"Quartz notation: second minute hour day month weekday [year] (执行周期).","type":"string","pattern":"^\\S+( \\S+){5,6}$"},"timeZone":{"description":"Time zone by IANA name (时区).","type":"string","default":"Asia/Shanghai"},"enabled":{"description":"Runs (启用).","type":"boolean","default":true},"params":{"description":"Free parameters (参数).","type":"object"},"catchUp":{"description":"What to do with instants missed while no host ran (补跑).","enum":["none","latest","all"],"default":"latest"},"catchUpMs":{"description":"How far back, in milliseconds (补跑时限).","type":"integer","minimum":0,"maximum":604800000,"default":3600000}},"required":["number","name","job","task","cron"],"additionalProperties":false},"extending":{"description":"What an extension changes of the schedule named in extends (扩展).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"extends":{"description":"Number of the schedule that is changed (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"job":{"$ref":"#/$defs/base/properties/job"},"task":{"$ref":"#/$defs/base/properties/task"},"cron":{"$ref":"#/$defs/base/properties/cron"},"timeZone":{"$ref":"#/$defs/base/properties/timeZone"},"enabled":{"$ref":"#/$defs/base/properties/enabled"},"params":{"$ref":"#/$defs/base/properties/params"},"catchUp":{"$ref":"#/$defs/base/properties/catchUp"},"catchUpMs":{"$ref":"#/$defs/base/properties/catchUpMs"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"}},"required":["extends"],"additionalProperties":false}}};
const schema232 = {"description":"What an extension changes of the schedule named in extends (扩展).","type":"object","properties":{"$schema":{"$ref":"#/$defs/base/properties/$schema"},"kind":{"$ref":"#/$defs/base/properties/kind"},"extends":{"description":"Number of the schedule that is changed (扩展的对象).","type":"string","minLength":1},"number":{"$ref":"#/$defs/base/properties/number"},"name":{"$ref":"#/$defs/base/properties/name"},"job":{"$ref":"#/$defs/base/properties/job"},"task":{"$ref":"#/$defs/base/properties/task"},"cron":{"$ref":"#/$defs/base/properties/cron"},"timeZone":{"$ref":"#/$defs/base/properties/timeZone"},"enabled":{"$ref":"#/$defs/base/properties/enabled"},"params":{"$ref":"#/$defs/base/properties/params"},"catchUp":{"$ref":"#/$defs/base/properties/catchUp"},"catchUpMs":{"$ref":"#/$defs/base/properties/catchUpMs"},"$was":{"$ref":"common.schema.json#/$defs/place/properties/$was"},"$reset":{"$ref":"common.schema.json#/$defs/place/properties/$reset"}},"required":["extends"],"additionalProperties":false};
const schema233 = {"description":"Where editors find this schema.","type":"string"};

function validate599(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate599.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate599.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate599.errors = vErrors;
return errors === 0;
}
validate599.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema234 = {"description":"What kind of file this is.","const":"schedule"};

function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate601.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if("schedule" !== data){
validate601.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "schedule"}}];
return false;
}
validate601.errors = vErrors;
return errors === 0;
}
validate601.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate603(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate603.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate603.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate603.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate603.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate603.errors = vErrors;
return errors === 0;
}
validate603.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate605(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate605.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate605.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate605.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate605.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate605.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate605.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate605.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate605.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate605.errors = vErrors;
return errors === 0;
}
validate605.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema237 = {"description":"Number of the job (调度作业).","type":"string","minLength":1};

function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate607.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate607.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate607.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate607.errors = vErrors;
return errors === 0;
}
validate607.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema238 = {"description":"Task plugin by path (任务插件).","type":"string","minLength":1};

function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate609.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate609.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate609.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate609.errors = vErrors;
return errors === 0;
}
validate609.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema239 = {"description":"Quartz notation: second minute hour day month weekday [year] (执行周期).","type":"string","pattern":"^\\S+( \\S+){5,6}$"};
const pattern29 = new RegExp("^\\S+( \\S+){5,6}$", "u");

function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate611.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern29.test(data)){
validate611.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\S+( \\S+){5,6}$"}}];
return false;
}
}
else {
validate611.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate611.errors = vErrors;
return errors === 0;
}
validate611.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema240 = {"description":"Time zone by IANA name (时区).","type":"string","default":"Asia/Shanghai"};

function validate613(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate613.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate613.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate613.errors = vErrors;
return errors === 0;
}
validate613.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema241 = {"description":"Runs (启用).","type":"boolean","default":true};

function validate615(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate615.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate615.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate615.errors = vErrors;
return errors === 0;
}
validate615.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema242 = {"description":"Free parameters (参数).","type":"object"};

function validate617(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate617.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate617.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate617.errors = vErrors;
return errors === 0;
}
validate617.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema243 = {"description":"What to do with instants missed while no host ran (补跑).","enum":["none","latest","all"],"default":"latest"};

function validate619(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate619.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "none") || (data === "latest")) || (data === "all"))){
validate619.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema243.enum}}];
return false;
}
validate619.errors = vErrors;
return errors === 0;
}
validate619.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema244 = {"description":"How far back, in milliseconds (补跑时限).","type":"integer","minimum":0,"maximum":604800000,"default":3600000};

function validate621(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate621.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate621.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 604800000 || isNaN(data)){
validate621.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate621.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate621.errors = vErrors;
return errors === 0;
}
validate621.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate623.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate623.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate623.errors = vErrors;
return errors === 0;
}
validate623.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate625(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate625.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate625.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate625.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate625.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate625.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate625.errors = vErrors;
return errors === 0;
}
validate625.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate598.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
validate598.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema232.properties, key0))){
validate598.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(!(validate599(data.$schema, {instancePath:instancePath+"/$schema",parentData:data,parentDataProperty:"$schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate599.errors : vErrors.concat(validate599.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate601(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data2 = data.extends;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate598.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate598.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs6 = errors;
if(!(validate603(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate603.errors : vErrors.concat(validate603.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(!(validate605(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate605.errors : vErrors.concat(validate605.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job !== undefined){
const _errs8 = errors;
if(!(validate607(data.job, {instancePath:instancePath+"/job",parentData:data,parentDataProperty:"job",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate607.errors : vErrors.concat(validate607.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
const _errs9 = errors;
if(!(validate609(data.task, {instancePath:instancePath+"/task",parentData:data,parentDataProperty:"task",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate609.errors : vErrors.concat(validate609.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cron !== undefined){
const _errs10 = errors;
if(!(validate611(data.cron, {instancePath:instancePath+"/cron",parentData:data,parentDataProperty:"cron",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate611.errors : vErrors.concat(validate611.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
const _errs11 = errors;
if(!(validate613(data.timeZone, {instancePath:instancePath+"/timeZone",parentData:data,parentDataProperty:"timeZone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate613.errors : vErrors.concat(validate613.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs12 = errors;
if(!(validate615(data.enabled, {instancePath:instancePath+"/enabled",parentData:data,parentDataProperty:"enabled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate615.errors : vErrors.concat(validate615.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
const _errs13 = errors;
if(!(validate617(data.params, {instancePath:instancePath+"/params",parentData:data,parentDataProperty:"params",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate617.errors : vErrors.concat(validate617.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catchUp !== undefined){
const _errs14 = errors;
if(!(validate619(data.catchUp, {instancePath:instancePath+"/catchUp",parentData:data,parentDataProperty:"catchUp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate619.errors : vErrors.concat(validate619.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catchUpMs !== undefined){
const _errs15 = errors;
if(!(validate621(data.catchUpMs, {instancePath:instancePath+"/catchUpMs",parentData:data,parentDataProperty:"catchUpMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs16 = errors;
if(!(validate623(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate623.errors : vErrors.concat(validate623.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs17 = errors;
if(!(validate625(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate625.errors : vErrors.concat(validate625.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate598.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate598.errors = vErrors;
return errors === 0;
}
validate598.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema247 = {"description":"A whole schedule.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"schedule"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"job":{"description":"Number of the job (调度作业).","type":"string","minLength":1},"task":{"description":"Task plugin by path (任务插件).","type":"string","minLength":1},"cron":{"description":"Quartz notation: second minute hour day month weekday [year] (执行周期).","type":"string","pattern":"^\\S+( \\S+){5,6}$"},"timeZone":{"description":"Time zone by IANA name (时区).","type":"string","default":"Asia/Shanghai"},"enabled":{"description":"Runs (启用).","type":"boolean","default":true},"params":{"description":"Free parameters (参数).","type":"object"},"catchUp":{"description":"What to do with instants missed while no host ran (补跑).","enum":["none","latest","all"],"default":"latest"},"catchUpMs":{"description":"How far back, in milliseconds (补跑时限).","type":"integer","minimum":0,"maximum":604800000,"default":3600000}},"required":["number","name","job","task","cron"],"additionalProperties":false};

function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate629.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate629.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate629.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate629.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate629.errors = vErrors;
return errors === 0;
}
validate629.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate631(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate631.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate631.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate631.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate631.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate631.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate631.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate631.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate631.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate631.errors = vErrors;
return errors === 0;
}
validate631.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate628.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.number === undefined) && (missing0 = "number")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.job === undefined) && (missing0 = "job"))) || ((data.task === undefined) && (missing0 = "task"))) || ((data.cron === undefined) && (missing0 = "cron"))){
validate628.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema247.properties, key0))){
validate628.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate628.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("schedule" !== data.kind){
validate628.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "schedule"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs5 = errors;
if(!(validate629(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(!(validate631(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate631.errors : vErrors.concat(validate631.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job !== undefined){
let data4 = data.job;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate628.errors = [{instancePath:instancePath+"/job",schemaPath:"#/properties/job/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate628.errors = [{instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.task !== undefined){
let data5 = data.task;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate628.errors = [{instancePath:instancePath+"/task",schemaPath:"#/properties/task/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate628.errors = [{instancePath:instancePath+"/task",schemaPath:"#/properties/task/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cron !== undefined){
let data6 = data.cron;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data6 === "string"){
if(!pattern29.test(data6)){
validate628.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/pattern",keyword:"pattern",params:{pattern: "^\\S+( \\S+){5,6}$"}}];
return false;
}
}
else {
validate628.errors = [{instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
const _errs13 = errors;
if(typeof data.timeZone !== "string"){
validate628.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs15 = errors;
if(typeof data.enabled !== "boolean"){
validate628.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data9 = data.params;
const _errs17 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
validate628.errors = [{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catchUp !== undefined){
let data10 = data.catchUp;
const _errs19 = errors;
if(!(((data10 === "none") || (data10 === "latest")) || (data10 === "all"))){
validate628.errors = [{instancePath:instancePath+"/catchUp",schemaPath:"#/properties/catchUp/enum",keyword:"enum",params:{allowedValues: schema247.properties.catchUp.enum}}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.catchUpMs !== undefined){
let data11 = data.catchUpMs;
const _errs20 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate628.errors = [{instancePath:instancePath+"/catchUpMs",schemaPath:"#/properties/catchUpMs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 604800000 || isNaN(data11)){
validate628.errors = [{instancePath:instancePath+"/catchUpMs",schemaPath:"#/properties/catchUpMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800000}}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate628.errors = [{instancePath:instancePath+"/catchUpMs",schemaPath:"#/properties/catchUpMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate628.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate628.errors = vErrors;
return errors === 0;
}
validate628.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate597(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate597.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.extends === undefined) && (missing0 = "extends")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(!(validate598(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(!(validate628(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate628.errors : vErrors.concat(validate628.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate597.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.kind === undefined) && (missing1 = "kind")){
validate597.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
}
else {
validate597.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate597.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate597.evaluated = {"dynamicProps":true,"dynamicItems":false};

exports.extension = validate634;
const schema250 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Extension 扩展","description":"All that an extension says of the page of one number: of its entity, its list and its form.","type":"object","required":["kind","extends"],"properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"extension"},"extends":{"description":"Number of what is extended (扩展的对象).","type":"string","minLength":1},"entity":{"description":"What is added, changed and hidden of the entity (实体).","$ref":"#/$defs/entity"},"list":{"description":"What is added, changed and hidden of the list (列表).","$ref":"#/$defs/list"},"form":{"description":"What is added, changed and hidden of the form (表单).","$ref":"#/$defs/form"}},"additionalProperties":false,"$defs":{"entity":{"description":"As in an extending entity file; extends names another entity where its number differs.","type":"object","additionalProperties":false,"properties":{"extends":{"description":"Number of the entity (扩展的对象).","type":"string","minLength":1},"name":{"$ref":"entity.schema.json#/$defs/extending/properties/name"},"modelType":{"$ref":"entity.schema.json#/$defs/extending/properties/modelType"},"table":{"$ref":"entity.schema.json#/$defs/extending/properties/table"},"mainOrg":{"$ref":"entity.schema.json#/$defs/extending/properties/mainOrg"},"numberField":{"$ref":"entity.schema.json#/$defs/extending/properties/numberField"},"nameField":{"$ref":"entity.schema.json#/$defs/extending/properties/nameField"},"numbering":{"$ref":"entity.schema.json#/$defs/extending/properties/numbering"},"$was":{"$ref":"entity.schema.json#/$defs/extending/properties/$was"},"$reset":{"$ref":"entity.schema.json#/$defs/extending/properties/$reset"},"fields":{"$ref":"entity.schema.json#/$defs/extending/properties/fields"},"entries":{"$ref":"entity.schema.json#/$defs/extending/properties/entries"},"uniques":{"$ref":"entity.schema.json#/$defs/extending/properties/uniques"},"indexes":{"$ref":"entity.schema.json#/$defs/extending/properties/indexes"},"operations":{"$ref":"entity.schema.json#/$defs/extending/properties/operations"}}},"list":{"description":"As in an extending list file; extends names another list where its number differs.","type":"object","additionalProperties":false,"properties":{"extends":{"description":"Number of the list (扩展的对象).","type":"string","minLength":1},"name":{"$ref":"list.schema.json#/$defs/extending/properties/name"},"entity":{"$ref":"list.schema.json#/$defs/extending/properties/entity"},"form":{"$ref":"list.schema.json#/$defs/extending/properties/form"},"module":{"$ref":"list.schema.json#/$defs/extending/properties/module"},"filter":{"$ref":"list.schema.json#/$defs/extending/properties/filter"},"statusTabs":{"$ref":"list.schema.json#/$defs/extending/properties/statusTabs"},"defaultOrder":{"$ref":"list.schema.json#/$defs/extending/properties/defaultOrder"},"pageRows":{"$ref":"list.schema.json#/$defs/extending/properties/pageRows"},"$was":{"$ref":"list.schema.json#/$defs/extending/properties/$was"},"$reset":{"$ref":"list.schema.json#/$defs/extending/properties/$reset"},"columns":{"$ref":"list.schema.json#/$defs/extending/properties/columns"},"commonFilters":{"$ref":"list.schema.json#/$defs/extending/properties/commonFilters"},"toolbar":{"$ref":"list.schema.json#/$defs/extending/properties/toolbar"},"quickSearch":{"$ref":"list.schema.json#/$defs/extending/properties/quickSearch"},"plugins":{"$ref":"list.schema.json#/$defs/extending/properties/plugins"}}},"form":{"description":"As in an extending form file; extends names another form where its number differs.","type":"object","additionalProperties":false,"properties":{"extends":{"description":"Number of the form (扩展的对象).","type":"string","minLength":1},"name":{"$ref":"form.schema.json#/$defs/extending/properties/name"},"entity":{"$ref":"form.schema.json#/$defs/extending/properties/entity"},"statusField":{"$ref":"form.schema.json#/$defs/extending/properties/statusField"},"editable":{"$ref":"form.schema.json#/$defs/extending/properties/editable"},"$was":{"$ref":"form.schema.json#/$defs/extending/properties/$was"},"$reset":{"$ref":"form.schema.json#/$defs/extending/properties/$reset"},"sections":{"$ref":"form.schema.json#/$defs/extending/properties/sections"},"toolbar":{"$ref":"form.schema.json#/$defs/extending/properties/toolbar"},"plugins":{"$ref":"form.schema.json#/$defs/extending/properties/plugins"}}}}};
const schema251 = {"description":"As in an extending entity file; extends names another entity where its number differs.","type":"object","additionalProperties":false,"properties":{"extends":{"description":"Number of the entity (扩展的对象).","type":"string","minLength":1},"name":{"$ref":"entity.schema.json#/$defs/extending/properties/name"},"modelType":{"$ref":"entity.schema.json#/$defs/extending/properties/modelType"},"table":{"$ref":"entity.schema.json#/$defs/extending/properties/table"},"mainOrg":{"$ref":"entity.schema.json#/$defs/extending/properties/mainOrg"},"numberField":{"$ref":"entity.schema.json#/$defs/extending/properties/numberField"},"nameField":{"$ref":"entity.schema.json#/$defs/extending/properties/nameField"},"numbering":{"$ref":"entity.schema.json#/$defs/extending/properties/numbering"},"$was":{"$ref":"entity.schema.json#/$defs/extending/properties/$was"},"$reset":{"$ref":"entity.schema.json#/$defs/extending/properties/$reset"},"fields":{"$ref":"entity.schema.json#/$defs/extending/properties/fields"},"entries":{"$ref":"entity.schema.json#/$defs/extending/properties/entries"},"uniques":{"$ref":"entity.schema.json#/$defs/extending/properties/uniques"},"indexes":{"$ref":"entity.schema.json#/$defs/extending/properties/indexes"},"operations":{"$ref":"entity.schema.json#/$defs/extending/properties/operations"}}};

function validate636(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate636.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate636.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate636.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate636.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate636.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate636.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate636.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate636.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate636.errors = vErrors;
return errors === 0;
}
validate636.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate638(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate638.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "BillFormModel") || (data === "BaseFormModel"))){
validate638.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum}}];
return false;
}
validate638.errors = vErrors;
return errors === 0;
}
validate638.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate640(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate640.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate640.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern1.test(data)){
validate640.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}}];
return false;
}
}
}
else {
validate640.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate640.errors = vErrors;
return errors === 0;
}
validate640.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate642(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate642.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate642.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}}];
return false;
}
validate642.errors = vErrors;
return errors === 0;
}
validate642.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate644(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate644.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate644.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate644.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate644.errors = vErrors;
return errors === 0;
}
validate644.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate646.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate646.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate646.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate646.errors = vErrors;
return errors === 0;
}
validate646.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema258 = {"description":"Parts of how numbers are given (编码规则).","type":["object","null"],"additionalProperties":false,"properties":{"field":{"$ref":"#/$defs/base/properties/numbering/properties/field"},"prefix":{"$ref":"#/$defs/base/properties/numbering/properties/prefix"},"width":{"$ref":"#/$defs/base/properties/numbering/properties/width"}}};

function validate648(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate648.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate648.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema258.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "prefix")) || (key0 === "width"))){
validate648.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
const _errs2 = errors;
if(!(validate17(data.field, {instancePath:instancePath+"/field",parentData:data,parentDataProperty:"field",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prefix !== undefined){
const _errs3 = errors;
if(!(validate19(data.prefix, {instancePath:instancePath+"/prefix",parentData:data,parentDataProperty:"prefix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
const _errs4 = errors;
if(!(validate21(data.width, {instancePath:instancePath+"/width",parentData:data,parentDataProperty:"width",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
validate648.errors = vErrors;
return errors === 0;
}
validate648.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate653(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate653.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate653.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate653.errors = vErrors;
return errors === 0;
}
validate653.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate655(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate655.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate655.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate655.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate655.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate655.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate655.errors = vErrors;
return errors === 0;
}
validate655.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema261 = {"description":"Header fields by key: added, edited, hidden (单据头字段).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/fieldDelta"},"maxProperties":800};

function validate657(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate657.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 800){
validate657.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 800}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate27(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate657.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate29(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate657.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate657.errors = vErrors;
return errors === 0;
}
validate657.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema262 = {"description":"Entries by key: added, edited, hidden (单据体).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/entryDelta"}};

function validate661(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate661.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate27(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate661.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate91(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate661.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate661.errors = vErrors;
return errors === 0;
}
validate661.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema263 = {"description":"What is unique, by key (唯一性).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/uniqueDelta"}};

function validate665(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate665.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate27(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate665.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate114(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate665.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate665.errors = vErrors;
return errors === 0;
}
validate665.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema264 = {"description":"Indexes added, by key (索引).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/indexDelta"}};

function validate669(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate669.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate27(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate669.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate122(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate669.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate669.errors = vErrors;
return errors === 0;
}
validate669.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema265 = {"description":"Operations by key: added, edited, hidden (操作).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/operationDelta"}};

function validate673(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate673.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate27(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate673.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate129(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate673.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate673.errors = vErrors;
return errors === 0;
}
validate673.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate635.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema251.properties, key0))){
validate635.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.extends !== undefined){
let data0 = data.extends;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate635.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate635.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(!(validate636(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelType !== undefined){
const _errs5 = errors;
if(!(validate638(data.modelType, {instancePath:instancePath+"/modelType",parentData:data,parentDataProperty:"modelType",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate638.errors : vErrors.concat(validate638.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.table !== undefined){
const _errs6 = errors;
if(!(validate640(data.table, {instancePath:instancePath+"/table",parentData:data,parentDataProperty:"table",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate640.errors : vErrors.concat(validate640.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mainOrg !== undefined){
const _errs7 = errors;
if(!(validate642(data.mainOrg, {instancePath:instancePath+"/mainOrg",parentData:data,parentDataProperty:"mainOrg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate642.errors : vErrors.concat(validate642.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numberField !== undefined){
const _errs8 = errors;
if(!(validate644(data.numberField, {instancePath:instancePath+"/numberField",parentData:data,parentDataProperty:"numberField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate644.errors : vErrors.concat(validate644.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nameField !== undefined){
const _errs9 = errors;
if(!(validate646(data.nameField, {instancePath:instancePath+"/nameField",parentData:data,parentDataProperty:"nameField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate646.errors : vErrors.concat(validate646.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbering !== undefined){
const _errs10 = errors;
if(!(validate648(data.numbering, {instancePath:instancePath+"/numbering",parentData:data,parentDataProperty:"numbering",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate648.errors : vErrors.concat(validate648.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs11 = errors;
if(!(validate653(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs12 = errors;
if(!(validate655(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs13 = errors;
if(!(validate657(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
const _errs14 = errors;
if(!(validate661(data.entries, {instancePath:instancePath+"/entries",parentData:data,parentDataProperty:"entries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate661.errors : vErrors.concat(validate661.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uniques !== undefined){
const _errs15 = errors;
if(!(validate665(data.uniques, {instancePath:instancePath+"/uniques",parentData:data,parentDataProperty:"uniques",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate665.errors : vErrors.concat(validate665.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indexes !== undefined){
const _errs16 = errors;
if(!(validate669(data.indexes, {instancePath:instancePath+"/indexes",parentData:data,parentDataProperty:"indexes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate669.errors : vErrors.concat(validate669.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
const _errs17 = errors;
if(!(validate673(data.operations, {instancePath:instancePath+"/operations",parentData:data,parentDataProperty:"operations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate673.errors : vErrors.concat(validate673.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate635.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate635.errors = vErrors;
return errors === 0;
}
validate635.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema266 = {"description":"As in an extending list file; extends names another list where its number differs.","type":"object","additionalProperties":false,"properties":{"extends":{"description":"Number of the list (扩展的对象).","type":"string","minLength":1},"name":{"$ref":"list.schema.json#/$defs/extending/properties/name"},"entity":{"$ref":"list.schema.json#/$defs/extending/properties/entity"},"form":{"$ref":"list.schema.json#/$defs/extending/properties/form"},"module":{"$ref":"list.schema.json#/$defs/extending/properties/module"},"filter":{"$ref":"list.schema.json#/$defs/extending/properties/filter"},"statusTabs":{"$ref":"list.schema.json#/$defs/extending/properties/statusTabs"},"defaultOrder":{"$ref":"list.schema.json#/$defs/extending/properties/defaultOrder"},"pageRows":{"$ref":"list.schema.json#/$defs/extending/properties/pageRows"},"$was":{"$ref":"list.schema.json#/$defs/extending/properties/$was"},"$reset":{"$ref":"list.schema.json#/$defs/extending/properties/$reset"},"columns":{"$ref":"list.schema.json#/$defs/extending/properties/columns"},"commonFilters":{"$ref":"list.schema.json#/$defs/extending/properties/commonFilters"},"toolbar":{"$ref":"list.schema.json#/$defs/extending/properties/toolbar"},"quickSearch":{"$ref":"list.schema.json#/$defs/extending/properties/quickSearch"},"plugins":{"$ref":"list.schema.json#/$defs/extending/properties/plugins"}}};

function validate679(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate679.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate679.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate679.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate679.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate679.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate679.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate679.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate679.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate679.errors = vErrors;
return errors === 0;
}
validate679.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate681(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate681.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate681.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate681.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate681.errors = vErrors;
return errors === 0;
}
validate681.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate683(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate683.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate683.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema105.type}}];
return false;
}
validate683.errors = vErrors;
return errors === 0;
}
validate683.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate685(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate685.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate685.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type}}];
return false;
}
validate685.errors = vErrors;
return errors === 0;
}
validate685.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate687(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate687.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.op === undefined) && (missing0 = "op"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.all === undefined) && (missing1 = "all")){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.any === undefined) && (missing2 = "any")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.not === undefined) && (missing3 = "not")){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate687.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs6 = errors;
for(const key0 in data){
if(!((((((key0 === "field") || (key0 === "op")) || (key0 === "value")) || (key0 === "all")) || (key0 === "any")) || (key0 === "not"))){
validate687.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs6 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate687.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate687.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.op !== undefined){
let data1 = data.op;
const _errs9 = errors;
if(!((((((((((((((data1 === "=") || (data1 === "<>")) || (data1 === ">")) || (data1 === ">=")) || (data1 === "<")) || (data1 === "<=")) || (data1 === "in")) || (data1 === "notIn")) || (data1 === "contains")) || (data1 === "startsWith")) || (data1 === "between")) || (data1 === "last")) || (data1 === "isEmpty")) || (data1 === "isNotEmpty"))){
validate687.errors = [{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues: schema53.properties.op.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.value !== undefined){
let data2 = data.value;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(!(validate106(data2, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate106(data2[i0], {instancePath:instancePath+"/value/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate687.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.all !== undefined){
let data4 = data.all;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
if(data4.length < 1){
validate687.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate105(data4[i1], {instancePath:instancePath+"/all/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate687.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.any !== undefined){
let data6 = data.any;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
if(data6.length < 1){
validate687.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid5 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate105(data6[i2], {instancePath:instancePath+"/any/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate687.errors = [{instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.not !== undefined){
const _errs22 = errors;
if(!(validate105(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate687.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate687.errors = vErrors;
return errors === 0;
}
validate687.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate694(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate694.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate694.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema108.type}}];
return false;
}
validate694.errors = vErrors;
return errors === 0;
}
validate694.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate696(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate696.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.field === undefined) && (missing0 = "field")){
validate696.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!((key0 === "field") || (key0 === "dir"))){
validate696.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.field !== undefined){
let data1 = data0.field;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate696.errors = [{instancePath:instancePath+"/" + i0+"/field",schemaPath:"#/items/properties/field/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate696.errors = [{instancePath:instancePath+"/" + i0+"/field",schemaPath:"#/items/properties/field/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.dir !== undefined){
let data2 = data0.dir;
const _errs6 = errors;
if(!((data2 === "asc") || (data2 === "desc"))){
validate696.errors = [{instancePath:instancePath+"/" + i0+"/dir",schemaPath:"#/items/properties/dir/enum",keyword:"enum",params:{allowedValues: schema109.items.properties.dir.enum}}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate696.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate696.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate696.errors = vErrors;
return errors === 0;
}
validate696.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate698(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate698.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate698.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 500 || isNaN(data)){
validate698.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate698.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
validate698.errors = vErrors;
return errors === 0;
}
validate698.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate700(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate700.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate700.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate700.errors = vErrors;
return errors === 0;
}
validate700.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate702(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate702.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate702.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate702.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate702.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate702.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate702.errors = vErrors;
return errors === 0;
}
validate702.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema277 = {"description":"Columns by key: added, edited, hidden (列).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/columnDelta"},"maxProperties":800};

function validate704(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate704.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 800){
validate704.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 800}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate286(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate704.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate288(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate704.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate704.errors = vErrors;
return errors === 0;
}
validate704.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema278 = {"description":"Filters by key: added, edited, hidden (常用过滤).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/commonFilterDelta"}};

function validate708(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate708.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate286(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate708.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate298(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate708.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate708.errors = vErrors;
return errors === 0;
}
validate708.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema279 = {"description":"Buttons by key: added, edited, hidden (工具栏).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"common.schema.json#/$defs/buttonDelta"}};

function validate712(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate712.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate286(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate712.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate312(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate712.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate712.errors = vErrors;
return errors === 0;
}
validate712.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate716(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate716.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
validate716.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate716.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate716.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate716.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(!(validate171(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
}
validate716.errors = vErrors;
return errors === 0;
}
validate716.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate719(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate719.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
validate719.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate719.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate719.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate719.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(!(validate171(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
}
validate719.errors = vErrors;
return errors === 0;
}
validate719.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate678(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate678.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema266.properties, key0))){
validate678.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.extends !== undefined){
let data0 = data.extends;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate678.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate678.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(!(validate679(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate679.errors : vErrors.concat(validate679.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs5 = errors;
if(!(validate681(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate681.errors : vErrors.concat(validate681.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined){
const _errs6 = errors;
if(!(validate683(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.module !== undefined){
const _errs7 = errors;
if(!(validate685(data.module, {instancePath:instancePath+"/module",parentData:data,parentDataProperty:"module",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate685.errors : vErrors.concat(validate685.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filter !== undefined){
const _errs8 = errors;
if(!(validate687(data.filter, {instancePath:instancePath+"/filter",parentData:data,parentDataProperty:"filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate687.errors : vErrors.concat(validate687.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusTabs !== undefined){
const _errs9 = errors;
if(!(validate694(data.statusTabs, {instancePath:instancePath+"/statusTabs",parentData:data,parentDataProperty:"statusTabs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate694.errors : vErrors.concat(validate694.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultOrder !== undefined){
const _errs10 = errors;
if(!(validate696(data.defaultOrder, {instancePath:instancePath+"/defaultOrder",parentData:data,parentDataProperty:"defaultOrder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate696.errors : vErrors.concat(validate696.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pageRows !== undefined){
const _errs11 = errors;
if(!(validate698(data.pageRows, {instancePath:instancePath+"/pageRows",parentData:data,parentDataProperty:"pageRows",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate698.errors : vErrors.concat(validate698.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs12 = errors;
if(!(validate700(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate700.errors : vErrors.concat(validate700.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs13 = errors;
if(!(validate702(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate702.errors : vErrors.concat(validate702.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
const _errs14 = errors;
if(!(validate704(data.columns, {instancePath:instancePath+"/columns",parentData:data,parentDataProperty:"columns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate704.errors : vErrors.concat(validate704.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commonFilters !== undefined){
const _errs15 = errors;
if(!(validate708(data.commonFilters, {instancePath:instancePath+"/commonFilters",parentData:data,parentDataProperty:"commonFilters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate708.errors : vErrors.concat(validate708.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolbar !== undefined){
const _errs16 = errors;
if(!(validate712(data.toolbar, {instancePath:instancePath+"/toolbar",parentData:data,parentDataProperty:"toolbar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate712.errors : vErrors.concat(validate712.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quickSearch !== undefined){
const _errs17 = errors;
if(!(validate716(data.quickSearch, {instancePath:instancePath+"/quickSearch",parentData:data,parentDataProperty:"quickSearch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate716.errors : vErrors.concat(validate716.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs18 = errors;
if(!(validate719(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate719.errors : vErrors.concat(validate719.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate678.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate678.errors = vErrors;
return errors === 0;
}
validate678.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema282 = {"description":"As in an extending form file; extends names another form where its number differs.","type":"object","additionalProperties":false,"properties":{"extends":{"description":"Number of the form (扩展的对象).","type":"string","minLength":1},"name":{"$ref":"form.schema.json#/$defs/extending/properties/name"},"entity":{"$ref":"form.schema.json#/$defs/extending/properties/entity"},"statusField":{"$ref":"form.schema.json#/$defs/extending/properties/statusField"},"editable":{"$ref":"form.schema.json#/$defs/extending/properties/editable"},"$was":{"$ref":"form.schema.json#/$defs/extending/properties/$was"},"$reset":{"$ref":"form.schema.json#/$defs/extending/properties/$reset"},"sections":{"$ref":"form.schema.json#/$defs/extending/properties/sections"},"toolbar":{"$ref":"form.schema.json#/$defs/extending/properties/toolbar"},"plugins":{"$ref":"form.schema.json#/$defs/extending/properties/plugins"}}};

function validate724(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate724.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate724.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate724.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate724.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate724.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate724.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate724.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate724.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate724.errors = vErrors;
return errors === 0;
}
validate724.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate726(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate726.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate726.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate726.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate726.errors = vErrors;
return errors === 0;
}
validate726.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate728(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate728.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate728.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema148.type}}];
return false;
}
validate728.errors = vErrors;
return errors === 0;
}
validate728.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate730(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate730.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate394(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate730.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate730.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate730.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate733(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate733.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate733.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
validate733.errors = vErrors;
return errors === 0;
}
validate733.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate735(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate735.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate735.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate735.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate735.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate735.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate735.errors = vErrors;
return errors === 0;
}
validate735.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema289 = {"description":"Sections by key: added, edited, hidden (分区).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/sectionDelta"}};

function validate737(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate737.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate406(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate737.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate408(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate737.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate737.errors = vErrors;
return errors === 0;
}
validate737.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema290 = {"description":"Buttons by key: added, edited, hidden (工具栏).","type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/key"},"additionalProperties":{"$ref":"common.schema.json#/$defs/buttonDelta"}};

function validate741(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate741.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(validate406(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate741.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate450(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate741.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate741.errors = vErrors;
return errors === 0;
}
validate741.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate745(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate745.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
validate745.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema76.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate745.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate745.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate745.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs4 = errors;
if(!(validate171(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
}
}
validate745.errors = vErrors;
return errors === 0;
}
validate745.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate723(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate723.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema282.properties, key0))){
validate723.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.extends !== undefined){
let data0 = data.extends;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate723.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate723.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(!(validate724(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate724.errors : vErrors.concat(validate724.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs5 = errors;
if(!(validate726(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate726.errors : vErrors.concat(validate726.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.statusField !== undefined){
const _errs6 = errors;
if(!(validate728(data.statusField, {instancePath:instancePath+"/statusField",parentData:data,parentDataProperty:"statusField",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate728.errors : vErrors.concat(validate728.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.editable !== undefined){
const _errs7 = errors;
if(!(validate730(data.editable, {instancePath:instancePath+"/editable",parentData:data,parentDataProperty:"editable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate730.errors : vErrors.concat(validate730.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$was !== undefined){
const _errs8 = errors;
if(!(validate733(data.$was, {instancePath:instancePath+"/$was",parentData:data,parentDataProperty:"$was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.$reset !== undefined){
const _errs9 = errors;
if(!(validate735(data.$reset, {instancePath:instancePath+"/$reset",parentData:data,parentDataProperty:"$reset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate735.errors : vErrors.concat(validate735.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sections !== undefined){
const _errs10 = errors;
if(!(validate737(data.sections, {instancePath:instancePath+"/sections",parentData:data,parentDataProperty:"sections",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate737.errors : vErrors.concat(validate737.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolbar !== undefined){
const _errs11 = errors;
if(!(validate741(data.toolbar, {instancePath:instancePath+"/toolbar",parentData:data,parentDataProperty:"toolbar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate741.errors : vErrors.concat(validate741.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs12 = errors;
if(!(validate745(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate745.errors : vErrors.concat(validate745.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate723.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate723.errors = vErrors;
return errors === 0;
}
validate723.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate634(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate634.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.kind === undefined) && (missing0 = "kind")) || ((data.extends === undefined) && (missing0 = "extends"))){
validate634.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "kind")) || (key0 === "extends")) || (key0 === "entity")) || (key0 === "list")) || (key0 === "form"))){
validate634.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate634.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("extension" !== data.kind){
validate634.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "extension"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data2 = data.extends;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate634.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate634.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entity !== undefined){
const _errs7 = errors;
if(!(validate635(data.entity, {instancePath:instancePath+"/entity",parentData:data,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate635.errors : vErrors.concat(validate635.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.list !== undefined){
const _errs8 = errors;
if(!(validate678(data.list, {instancePath:instancePath+"/list",parentData:data,parentDataProperty:"list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate678.errors : vErrors.concat(validate678.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.form !== undefined){
const _errs9 = errors;
if(!(validate723(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate723.errors : vErrors.concat(validate723.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate634.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate634.errors = vErrors;
return errors === 0;
}
validate634.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.fieldset = validate749;
const schema292 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Field set 字段集","description":"Fields declared once for several entities and entries: column, list, form, open API and types follow in each.","type":"object","properties":{"$schema":{"description":"Where editors find this schema.","type":"string"},"kind":{"description":"What kind of file this is.","const":"fieldset"},"number":{"description":"Its number (编码).","$ref":"common.schema.json#/$defs/number"},"name":{"description":"Its name (名称).","$ref":"common.schema.json#/$defs/text"},"targets":{"description":"Entities by number, entries as entity.entry, e.g. sim_vatinvoice.items (目标).","type":"array","minItems":1,"maxItems":200,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)?$"}},"fields":{"description":"The fields, by key (字段).","$ref":"entity.schema.json#/$defs/extending/properties/fields"}},"required":["kind","number","targets","fields"],"additionalProperties":false};

function validate750(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate750.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) > 60){
validate750.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern0.test(data)){
validate750.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*$"}}];
return false;
}
}
}
else {
validate750.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate750.errors = vErrors;
return errors === 0;
}
validate750.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate752(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate752.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.zh_CN === undefined) && (missing0 = "zh_CN")) || ((data.en_US === undefined) && (missing0 = "en_US"))){
validate752.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "zh_CN") || (key0 === "en_US"))){
validate752.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.zh_CN !== undefined){
let data0 = data.zh_CN;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate752.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate752.errors = [{instancePath:instancePath+"/zh_CN",schemaPath:"#/properties/zh_CN/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.en_US !== undefined){
let data1 = data.en_US;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate752.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate752.errors = [{instancePath:instancePath+"/en_US",schemaPath:"#/properties/en_US/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate752.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate752.errors = vErrors;
return errors === 0;
}
validate752.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate754(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate754.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 800){
validate754.errors = [{instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 800}}];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
if(!(validate27(key0, {instancePath,parentData:data,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err0 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate754.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
const _errs3 = errors;
if(!(validate29(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate754.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate754.errors = vErrors;
return errors === 0;
}
validate754.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern34 = new RegExp("^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)?$", "u");

function validate749(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate749.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.kind === undefined) && (missing0 = "kind")) || ((data.number === undefined) && (missing0 = "number"))) || ((data.targets === undefined) && (missing0 = "targets"))) || ((data.fields === undefined) && (missing0 = "fields"))){
validate749.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "kind")) || (key0 === "number")) || (key0 === "name")) || (key0 === "targets")) || (key0 === "fields"))){
validate749.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate749.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("fieldset" !== data.kind){
validate749.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "fieldset"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs5 = errors;
if(!(validate750(data.number, {instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate750.errors : vErrors.concat(validate750.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(!(validate752(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined){
let data4 = data.targets;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length > 200){
validate749.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
if(data4.length < 1){
validate749.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(!pattern34.test(data5)){
validate749.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)?$"}}];
return false;
}
}
else {
validate749.errors = [{instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate749.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate749.errors = [{instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
const _errs11 = errors;
if(!(validate754(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate754.errors : vErrors.concat(validate754.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate749.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate749.errors = vErrors;
return errors === 0;
}
validate749.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.schemas = 'c6c7977a6483af4437dfe43bc7cb3f1ac543f2ea7aa639c11b969ccd1be9f77c'
