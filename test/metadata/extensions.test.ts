/** What extensions may do with what is there, layer over layer, and what an upgrade of the base does to it. */
import t from 'tap'
import { originOf } from '../../src/metadata/provenance.ts'
import { threeWay } from '../../src/metadata/three-way.ts'
import { codesOf, entity, field, loadLayers, modelOf, text, type Extension, type Files } from './layers.ts'

const base: Files = {
  'metadata/bill.entity.json': {
    kind: 'entity', number: 'bill', name: text('单据', 'Bill'), modelType: 'BillFormModel', numberField: 'no', nameField: 'title',
    numbering: { field: 'no', prefix: 'B-{yyyy}-', width: 4 },
    fields: [
      field('no'), field('title', { maxLength: 100 }), field('remark', { maxLength: 200 }),
      { key: 'rate', type: 'DecimalField', name: text('税率', 'Rate'), precision: 10, scale: 4 },
      { key: 'status', type: 'ComboField', name: text('状态', 'Status'), items: [{ value: 'A', name: text('暂存', 'Draft') }, { value: 'B', name: text('已提交', 'Submitted') }], defaultValue: { value: 'A' } }
    ],
    entries: [{ key: 'lines', name: text('行', 'Lines'), fields: [field('goods'), field('unit')] }],
    operations: [
      { key: 'send', type: 'donothing', name: text('发送', 'Send'), confirm: text('确定吗？', 'Sure?'), status: { field: 'status', from: ['A'], to: 'B' }, plugins: ['bill/check', 'bill/send'], params: { copies: 1, paper: 'A4' },
        validations: [{ key: 'titled', expression: { field: 'title', op: 'isNotEmpty' }, message: text('没有标题', 'No title') }] },
      { key: 'print', type: 'donothing', name: text('打印', 'Print') }
    ]
  },
  'metadata/a.messages.json': { kind: 'messages', messages: { GONE: text('没有了', 'Gone') } },
  'metadata/menus.json': { kind: 'menu', menus: [{ key: 'work', name: text('工作', 'Work') }, { key: 'bills', name: text('单据', 'Bills'), parent: 'work', list: 'bills' }, { key: 'old', name: text('旧', 'Old') }, { key: 'older', name: text('更旧', 'Older'), parent: 'old' }] },
  'metadata/roles.json': { kind: 'roles', roles: [{ key: 'clerk', name: text('员', 'Clerk'), permissions: { bill: ['view', 'send', 'print'] } }] },
  'metadata/channels.json': { kind: 'channels', channels: [{ key: 'post', name: text('邮', 'Post'), plugin: 'post', baseUrl: 'https://post.example', breaker: { failures: 5, openMs: 1000 }, params: { office: '1' } }] },
  'schedules/night.schedule.json': { kind: 'schedule', number: 'night', name: text('夜', 'Night'), job: 'night', task: 'night', cron: '0 0 1 * * ?', params: { batch: 100, mode: 'all' } },
  'forms/bills.list.json': {
    kind: 'list', number: 'bills', name: text('单据', 'Bills'), entity: 'bill', columns: [{ field: 'no' }, { field: 'title' }, { field: 'remark' }, { field: 'rate', hidden: true }], quickSearch: ['no'],
    commonFilters: [{ field: 'status' }, { field: 'title' }], statusTabs: 'status', defaultOrder: [{ field: 'no' }],
    toolbar: [{ key: 'bar_send', operation: 'send' }, { key: 'bar_more', name: text('更多', 'More'), items: [{ key: 'bar_print', operation: 'print' }] }]
  },
  'forms/bill.form.json': {
    kind: 'form', number: 'bill', name: text('单据', 'Bill'), entity: 'bill',
    sections: [{ key: 'main', name: text('基本', 'Main'), fields: [{ field: 'no' }, { field: 'title' }, { field: 'remark' }] }, { key: 'side', name: text('其他', 'Other'), fields: [{ field: 'rate' }] }, { key: 'lines', name: text('行', 'Lines'), entry: 'lines' }],
    toolbar: [{ key: 'bar_send', operation: 'send' }]
  }
}
const acme = (files: Files, layer: Extension['layer'] = 'partner'): Extension => ({ isv: 'acme', layer, files })
const other = (files: Files, layer: Extension['layer'] = 'partner'): Extension => ({ isv: 'other', layer, files })
const ofEntity = (body: object): Files => ({ 'metadata/bill.entity.json': { kind: 'entity', extends: 'bill', ...body } })
const ofList = (body: object): Files => ({ 'forms/bills.list.json': { kind: 'list', extends: 'bills', ...body } })
const ofForm = (body: object): Files => ({ 'forms/bill.form.json': { kind: 'form', extends: 'bill', ...body } })

t.test('an entity: its own members, fields, entries, operations, validations, plugins and numbering', async t => {
  const loaded = await loadLayers(t, base, acme(ofEntity({
    $was: { name: text('单据', 'Bill'), numbering: { width: 4 }, nameField: 'title' }, name: text('合同', 'Contract'), numbering: { width: 6 }, nameField: 'no',
    fields: {
      title: { $action: 'edit', $was: { maxLength: 100 }, maxLength: 300, mustInput: true },
      rate: { $action: 'edit', $was: { precision: 10, scale: 4 }, precision: 12, scale: 6 },
      remark: { $action: 'edit', $before: 'title' },
      status: { $action: 'edit', items: { acme_c: { name: text('已签', 'Signed'), $after: 'A' }, B: { $action: 'edit', $was: { name: text('已提交', 'Submitted') }, name: text('送审', 'Sent'), tone: 'info' } } },
      acme_project: { type: 'TextField', name: text('项目', 'Project'), $after: 'no' }
    },
    entries: { lines: { $action: 'edit', fields: { goods: { $action: 'edit', maxLength: 80, $was: { maxLength: 50 } }, acme_no: { type: 'TextField', name: text('号', 'No.'), $before: 'unit' } } } },
    operations: {
      send: {
        $action: 'edit', $was: { confirm: text('确定吗？', 'Sure?'), params: { copies: 1 }, status: { from: ['A'] } }, confirm: text('真的？', 'Really?'), params: { copies: 3, acme_tray: 2 }, status: { from: ['A', 'acme_c'] },
        plugins: { 'acme/first': { $before: 'bill/send' }, 'acme/last': {}, 'bill/check': { $action: 'edit', $after: 'bill/send' } },
        validations: { acme_project: { expression: { field: 'acme_project', op: 'isNotEmpty' }, message: text('请填写项目', 'Fill in the project') }, titled: { $action: 'edit', $was: { message: text('没有标题', 'No title') }, message: text('要有标题', 'It needs a title') } }
      },
      acme_sign: { type: 'donothing', name: text('签', 'Sign'), status: { field: 'status', from: ['A'], to: 'acme_c' } }
    }
  })))
  const bill = modelOf(loaded).entities.get('bill')!
  const send = bill.operations.get('send')!

  t.same(loaded.problems, [])
  t.match(bill, { name: { en_US: 'Contract' }, numbering: { field: 'no', prefix: 'B-{yyyy}-', width: 6 }, nameField: 'no' })
  t.same(bill.fields.map(one => one.key), ['no', 'acme_project', 'remark', 'title', 'rate', 'status'])
  t.match(bill.field.get('title'), { maxLength: 300, mustInput: true })
  t.match(bill.field.get('rate'), { precision: 12, scale: 6 })
  t.match(bill.field.get('status')!.items, [{ value: 'A' }, { value: 'acme_c' }, { value: 'B', name: { en_US: 'Sent' }, tone: 'info' }])
  t.match(bill.entry.get('lines')!.fields, [{ key: 'goods', maxLength: 80 }, { key: 'acme_no', api: 'acme_no' }, { key: 'unit' }])
  t.match(send, { confirm: { en_US: 'Really?' }, params: { copies: 3, paper: 'A4', acme_tray: 2 }, status: { field: 'status', from: ['A', 'acme_c'], to: 'B' } })
  t.same(send.plugins, ['acme/first', 'bill/send', 'bill/check', 'acme/last'])
  t.match(send.validations, [{ key: 'titled', message: { en_US: 'It needs a title' } }, { key: 'acme_project' }])
  t.ok(bill.operations.has('acme_sign'))
})

t.test('a list: columns, filters, toolbar, search, tabs and order', async t => {
  const loaded = await loadLayers(t, base, acme({ ...ofEntity({ fields: { acme_project: { type: 'TextField', name: text('项目', 'Project') } } }), ...ofList({
    $was: { defaultOrder: [{ field: 'no' }], statusTabs: 'status', pageRows: 20 }, defaultOrder: [{ field: 'title', dir: 'desc' }], statusTabs: null, pageRows: 100,
    columns: { title: { $action: 'edit', $was: { hyperlink: false }, hyperlink: true, $before: 'no' }, remark: { $action: 'hide' }, rate: { $action: 'edit', $was: { hidden: true }, hidden: false }, 'acme_project': { $after: 'title', width: 90 } },
    commonFilters: { title: { $action: 'hide' }, acme_project: {} },
    quickSearch: { acme_project: { $before: 'no' } },
    toolbar: { bar_print: { $action: 'edit', $parent: null } , acme_bar_send: { operation: 'send', $parent: 'bar_more' } }
  }) }))
  t.same(codesOf(loaded.problems), ['EXT001 acme/forms/bills.list.json /toolbar/bar_print'], 'a button in a drop-down is addressed through its drop-down')

  const again = await loadLayers(t, base, acme({ ...ofEntity({ fields: { acme_project: { type: 'TextField', name: text('项目', 'Project') } } }), ...ofList({
    $was: { defaultOrder: [{ field: 'no' }], statusTabs: 'status', pageRows: 20 }, defaultOrder: [{ field: 'title', dir: 'desc' }], statusTabs: null, pageRows: 100,
    columns: { title: { $action: 'edit', $was: { hyperlink: false }, hyperlink: true, $before: 'no' }, remark: { $action: 'hide' }, rate: { $action: 'edit', $was: { hidden: true }, hidden: false }, acme_project: { $after: 'title', width: 90 } },
    commonFilters: { title: { $action: 'hide' }, acme_project: {} },
    quickSearch: { acme_project: { $before: 'no' } },
    toolbar: { bar_more: { $action: 'edit', items: { bar_print: { $action: 'edit', $parent: null, $before: 'bar_send' } } }, acme_bar_send: { operation: 'send', $parent: 'bar_more' } }
  }) }))
  const list = modelOf(again).lists.get('bills')!

  t.same(again.problems, [])
  t.same(list.columns.map(column => [column.key, column.hidden]), [['title', false], ['acme_project', false], ['no', false], ['remark', true], ['rate', false]])
  t.match(list.columns[0], { hyperlink: true })
  t.same(list.commonFilters.map(filter => filter.key), ['status', 'acme_project'])
  t.same(list.quickSearch, ['acme_project', 'no'])
  t.match(list, { statusTabs: null, pageRows: 100, defaultOrder: [{ field: 'title', dir: 'desc' }] })
  t.match(list.toolbar, [{ key: 'bar_print' }, { key: 'bar_send' }, { key: 'bar_more', items: [{ key: 'acme_bar_send' }] }])
})

t.test('a form: sections, fields moved from one to another, toolbar', async t => {
  const loaded = await loadLayers(t, base, acme(ofForm({
    sections: {
      main: { $action: 'edit', $was: { columns: 4 }, columns: 2, fields: { remark: { $action: 'edit', $parent: 'side', $before: 'rate' }, title: { $action: 'edit', fullLine: true, $was: { fullLine: false } } } },
      acme_more: { name: text('更多', 'More'), $before: 'side', fields: { acme_status: { field: 'status' } } },
      lines: { $action: 'edit', $after: 'main' }
    },
    toolbar: { bar_send: { $action: 'hide' }, acme_bar_print: { operation: 'print' } }
  })))
  const form = modelOf(loaded).forms.get('bill')!

  t.same(loaded.problems, [])
  t.same(form.sections.map(section => section.key), ['main', 'lines', 'acme_more', 'side'])
  t.match(form.sections[0], { columns: 2, fields: [{ key: 'no' }, { key: 'title', fullLine: true }] })
  t.same(form.sections[3]!.fields.map(one => one.key), ['remark', 'rate'])
  t.same(form.toolbar.map(button => button.key), ['acme_bar_print'])
})

t.test('messages, menus, roles, channels and schedules', async t => {
  const loaded = await loadLayers(t, base, acme({
    'metadata/a.messages.json': { kind: 'messages', messages: { GONE: { $action: 'edit', $was: { en_US: 'Gone' }, en_US: 'It is gone' }, ACME_NEW: text('新', 'New') } },
    'metadata/menus.json': { kind: 'menu', menus: { bills: { $action: 'edit', $was: { parent: 'work', name: text('单据', 'Bills') }, parent: null, name: text('合同', 'Contracts') }, acme_mine: { name: text('我的', 'Mine'), list: 'bills', $after: 'work' }, old: { $action: 'hide' } } },
    'metadata/roles.json': { kind: 'roles', roles: { clerk: { $action: 'edit', permissions: { bill: { acme_sign: { $after: 'view' }, print: { $action: 'hide' } } } }, acme_boss: { name: text('头', 'Boss'), permissions: { bill: ['*'] } } } },
    'metadata/channels.json': { kind: 'channels', channels: { post: { $action: 'edit', $was: { timeoutMs: null, breaker: { failures: 5 }, baseUrl: 'https://post.example' }, timeoutMs: 9000, breaker: { failures: 9 }, baseUrl: 'https://acme.example', params: { acme_desk: '7' } } } },
    'schedules/night.schedule.json': { kind: 'schedule', extends: 'night', $was: { cron: '0 0 1 * * ?', enabled: true, params: { batch: 100 } }, cron: '0 0 2 * * ?', enabled: false, params: { batch: 500 } }
  }))
  const model = modelOf(loaded)

  t.same(loaded.problems, [])
  t.same(model.messages.get('GONE'), { zh_CN: '没有了', en_US: 'It is gone' })
  t.ok(model.messages.has('ACME_NEW'))
  t.match(model.menus, [{ key: 'work' }, { key: 'acme_mine' }, { key: 'bills', parent: null, name: { en_US: 'Contracts' } }])
  t.equal(model.menus.length, 3, 'what stands under a hidden item is hidden with it')
  t.same(model.roles.get('clerk')!.permissions.bill, ['view', 'acme_sign', 'send'])
  t.ok(model.roles.has('acme_boss'))
  t.match(model.channels.get('post'), { timeoutMs: 9000, baseUrl: 'https://acme.example', breaker: { failures: 9, openMs: 1000 }, params: { office: '1', acme_desk: '7' } })
  t.match(model.schedules.get('night'), { cron: '0 0 2 * * ?', enabled: false, params: { batch: 500, mode: 'all' } })
})

t.test('what is hidden leaves the pages and stays for data, programs and references', async t => {
  const loaded = await loadLayers(t, base, acme(ofEntity({
    fields: { remark: { $action: 'hide' } }, entries: { lines: { $action: 'edit', fields: { unit: { $action: 'hide' } } } }, operations: { send: { $action: 'edit', validations: { titled: { $action: 'hide' } } }, print: { $action: 'hide' } }
  })))
  const model = modelOf(loaded)
  const form = model.forms.get('bill')!

  t.same(loaded.problems, [])
  t.ok(model.entities.get('bill')!.field.has('remark'), 'the column stays')
  t.notOk(model.lists.get('bills')!.columns.some(column => column.field === 'remark'))
  t.notOk(form.sections.some(section => section.fields.some(one => one.field === 'remark')))
  t.same(form.sections[2]!.entryColumns.map(column => column.field), ['goods'])
  t.same(model.entities.get('bill')!.operations.get('send')!.validations, [])
  t.ok(model.entities.get('bill')!.operations.has('print'), 'what names the operation stays good')
  t.same(model.lists.get('bills')!.toolbar.map(button => button.key), ['bar_send'], 'a drop-down goes with its last item')
})

t.test('two partners and a customer: each sees the ones before it, and $reset gives the base back', async t => {
  const wide = (to: number, was: number): object => ({ $action: 'edit', $was: { maxLength: was }, maxLength: to })
  const loaded = await loadLayers(t, base,
    { isv: 'cust', layer: 'customer', files: { ...ofEntity({ fields: { title: wide(500, 300), remark: { $action: 'edit', $reset: ['maxLength', 'hidden'] } } }), ...ofList({ columns: { acme_project: { $action: 'edit', $was: { width: 90 }, width: 120 } } }) } },
    acme({ ...ofEntity({ fields: { title: wide(300, 100), remark: { ...wide(900, 200), $action: 'hide' }, acme_project: { type: 'TextField', name: text('项目', 'Project') } } }), ...ofList({ columns: { acme_project: { width: 90 } } }) }),
    other(ofEntity({ fields: { no: wide(80, 50) } })))
  const model = modelOf(loaded)
  const bill = model.entities.get('bill')!

  t.same(loaded.problems, [])
  t.same([bill.field.get('title')!.maxLength, bill.field.get('remark')!.maxLength, bill.field.get('no')!.maxLength], [500, 200, 80])
  t.ok(model.lists.get('bills')!.columns.some(column => column.field === 'remark'), 'shown again')
  t.equal(model.lists.get('bills')!.columns.find(column => column.key === 'acme_project')!.width, 120)
})

t.test('an upgrade of the base shows the conflicts that it brings, and no others', async t => {
  const extension = acme({
    ...ofEntity({
      fields: {
        title: { $action: 'edit', $was: { maxLength: 100 }, maxLength: 300 }, remark: { $action: 'edit', $was: { maxLength: 200 }, maxLength: 400 },
        no: { $action: 'edit', $was: { maxLength: 50 }, maxLength: 60 }, acme_project: { type: 'TextField', name: text('项目', 'Project'), $after: 'rate' }
      },
      operations: { send: { $action: 'edit', $was: { params: { copies: 1 } }, params: { copies: 2 } }, print: { $action: 'edit', $was: { name: text('打印', 'Print') }, name: text('打', 'Print it') } }
    })
  })
  const before = await loadLayers(t, base, extension)
  const upgraded = structuredClone(base) as Record<string, { fields: { key: string, maxLength?: number }[], operations: { key: string, params?: Record<string, number> }[] }>
  const bill = upgraded['metadata/bill.entity.json']!
  bill.fields[1]!.maxLength = 150 // changed underneath the edit
  bill.fields[2]!.maxLength = 400 // the base has come to want the same
  bill.fields.splice(3, 1) // an anchor is gone
  bill.operations[0]!.params!.copies = 5
  bill.operations.pop() // an element is gone
  for (const file of ['forms/bills.list.json', 'forms/bill.form.json'] as const) delete upgraded[file]
  delete upgraded['metadata/menus.json']
  const after = await loadLayers(t, upgraded, extension)

  t.same(before.problems, [])
  t.ok(threeWay(before.edits, before.problems).every(row => row.code === null))
  t.same(threeWay(after.edits, after.problems).filter(row => row.code !== null).map(row => [row.code, row.pointer, row.then, row.now, row.ours]), [
    ['EXT002', '/fields/title/maxLength', 100, 150, 300],
    ['EXT007', '/fields/acme_project/$after', undefined, undefined, undefined],
    ['EXT002', '/operations/send/params/copies', 1, 5, 2],
    ['EXT001', '/operations/print', undefined, undefined, undefined]
  ])
  t.same(threeWay(after.edits, after.problems).filter(row => row.code === null).map(row => row.pointer), ['/fields/remark/maxLength', '/fields/no/maxLength'])
  t.equal(threeWay(after.edits, after.problems)[0]!.base?.pointer, '/fields/1/maxLength', 'where the base says so')
})

t.test('an edit meant over that of another extension is no conflict, one that did not know of it is', async t => {
  const partner = acme(ofEntity({ fields: { title: { $action: 'edit', $was: { maxLength: 100 }, maxLength: 300 } } }))
  const customer = (was: number): Extension => ({ isv: 'cust', layer: 'customer', files: ofEntity({ fields: { title: { $action: 'edit', $was: { maxLength: was }, maxLength: 500 } } }) })

  t.same(codesOf((await loadLayers(t, base, partner, customer(300))).problems), [])
  t.same(codesOf((await loadLayers(t, base, partner, customer(100))).problems), ['EXT005 cust/metadata/bill.entity.json /fields/title/maxLength'])
  t.same(codesOf((await loadLayers(t, base, partner, customer(90))).problems), ['EXT002 cust/metadata/bill.entity.json /fields/title/maxLength'])
})

t.test('a customer\'s layer keeps running without what the base dropped; a partner\'s does not', async t => {
  const gone = ofEntity({ fields: { gone: { $action: 'edit', $was: { maxLength: 1 }, maxLength: 2 } } })

  t.not((await loadLayers(t, base, acme(gone, 'customer'))).model, null)
  t.equal((await loadLayers(t, base, acme(gone, 'partner'))).model, null)
})

t.test('every effective value says which layer, file and pointer it comes from', async t => {
  const loaded = await loadLayers(t, base,
    acme({ ...ofEntity({ fields: { title: { $action: 'edit', $was: { maxLength: 100 }, maxLength: 300 } }, operations: { send: { $action: 'edit', plugins: ['acme/last'], $was: { params: { copies: 1 } }, params: { copies: 2 } } } }), ...ofList({ $was: { pageRows: 20 }, pageRows: 50 }) }),
    { isv: 'cust', layer: 'customer', files: ofEntity({ fields: { title: { $action: 'edit', $was: { maxLength: 300 }, maxLength: 500 } } }) })
  const model = modelOf(loaded)
  const from = (...path: string[]): string | null => { const found = originOf(model, path)!; return found.origin === null ? null : `${found.origin.layer} ${found.origin.file} ${found.origin.pointer}` }

  t.equal(from('entities', 'bill', 'field', 'title', 'maxLength'), 'cust cust/metadata/bill.entity.json /fields/title/maxLength')
  t.same(originOf(model, ['entities', 'bill', 'field', 'title', 'maxLength'])!.settings.map(setting => setting.value), [100, 300, 500])
  t.equal(from('entities', 'bill', 'field', 'title', 'name'), 'base metadata/bill.entity.json /fields/1/name')
  t.equal(from('entities', 'bill', 'field', 'title', 'readonly'), null, 'no file says it')
  t.equal(from('entities', 'bill', 'operations', 'send', 'params', 'copies'), 'acme acme/metadata/bill.entity.json /operations/send/params/copies')
  t.equal(from('entities', 'bill', 'operations', 'send', 'params', 'paper'), 'base metadata/bill.entity.json /operations/0/params/paper')
  t.equal(from('entities', 'bill', 'operations', 'send', 'plugins', 'acme/last'), 'acme acme/metadata/bill.entity.json /operations/send/plugins/0')
  t.equal(from('entities', 'bill', 'operations', 'send', 'plugins', 'bill/send'), 'base metadata/bill.entity.json /operations/0/plugins')
  t.equal(from('entities', 'bill', 'operations', 'send', 'validations', 'titled', 'message'), 'base metadata/bill.entity.json /operations/0/validations/0/message')
  t.equal(from('lists', 'bills', 'pageRows'), 'acme acme/forms/bills.list.json /pageRows')
  t.equal(from('lists', 'bills', 'commonFilters', 'status', 'field'), 'base forms/bills.list.json /commonFilters/0/field')
  t.equal(from('messages', 'GONE'), 'base metadata/a.messages.json /messages/GONE')
  t.equal(originOf(model, ['entities', 'bill', 'field', 'nothing']), null)
})

t.test('a template is no object of its own; who inherits it has all that it has, in the order its own list gives', async t => {
  const loaded = await loadLayers(t, {
    'metadata/tpl_base.entity.json': {
      kind: 'entity', number: 'tpl_base', isTemplate: true, name: text('基础', 'Base'), modelType: 'BaseFormModel', numberField: 'number',
      fields: [field('number', { mustInput: true }), field('name'), field('maker')], operations: [{ key: 'new', type: 'new', name: text('新增', 'New') }, { key: 'save', type: 'save', name: text('保存', 'Save'), plugins: ['a'] }]
    },
    'metadata/tpl_more.entity.json': { kind: 'entity', number: 'tpl_more', isTemplate: true, inherits: 'tpl_base', operations: [{ key: 'print', type: 'donothing', name: text('打印', 'Print') }] },
    'metadata/goods.entity.json': {
      kind: 'entity', number: 'goods', inherits: 'tpl_more', name: text('商品', 'Goods'),
      fields: [{ key: 'name', $action: 'edit', maxLength: 80 }, field('unit'), field('price')], operations: [{ key: 'save', $action: 'edit', plugins: ['b'] }]
    },
    'forms/tpl.list.json': { kind: 'list', number: 'tpl', isTemplate: true, pageRows: 30, toolbar: [{ key: 'bar_new', operation: 'new' }] },
    'forms/goods.list.json': { kind: 'list', number: 'goods', inherits: 'tpl', name: text('商品', 'Goods'), entity: 'goods', columns: [{ field: 'name' }], toolbar: [{ key: 'bar_print', operation: 'print' }] }
  }, acme({ 'metadata/tpl_base.entity.json': { kind: 'entity', extends: 'tpl_base', fields: { acme_tag: { type: 'TextField', name: text('标签', 'Tag') } } } }))
  const model = modelOf(loaded)
  const goods = model.entities.get('goods')!

  t.same(loaded.problems, [])
  t.same([...model.entities.keys()], ['goods'])
  t.match(goods, { table: 't_goods', modelType: 'BaseFormModel', numberField: 'number' })
  t.same(goods.fields.map(one => one.key), ['number', 'name', 'unit', 'price', 'maker', 'acme_tag'])
  t.equal(goods.field.get('name')!.maxLength, 80)
  t.match(goods.field.get('acme_tag'), { api: 'acme_tag' }, 'what extends the template reaches all that inherit it')
  t.same([...goods.operations.keys()], ['new', 'save', 'print'])
  t.same(goods.operations.get('save')!.plugins, ['a', 'b'])
  t.match(originOf(model, ['entities', 'goods', 'numberField'])!.origin, { file: 'metadata/tpl_base.entity.json', pointer: '/numberField' })
  t.match(originOf(model, ['entities', 'goods', 'field', 'maker', 'type'])!.origin, { file: 'metadata/tpl_base.entity.json', pointer: '/fields/2/type' })
  t.match(model.lists.get('goods'), { pageRows: 30, toolbar: [{ key: 'bar_new' }, { key: 'bar_print' }] })
})

t.test('a field set stands in every entity and entry that it names, open API included', async t => {
  const loaded = await loadLayers(t, { ...base, 'metadata/note.entity.json': entity('note') }, acme({
    'metadata/acme_contract.fieldset.json': { kind: 'fieldset', number: 'acme_contract', targets: ['bill', 'bill.lines', 'note'], fields: { acme_contractno: { type: 'TextField', name: text('合同号', 'Contract No.'), maxLength: 100 } } }
  }))
  const model = modelOf(loaded)
  const bill = model.entities.get('bill')!
  const same = { maxLength: 100, column: 'facme_contractno', api: 'acme_contractno', origin: { file: 'acme/metadata/acme_contract.fieldset.json', pointer: '/fields/acme_contractno' } }

  t.same(loaded.problems, [])
  t.match(bill.field.get('acme_contractno'), same)
  t.match(bill.entry.get('lines')!.field.get('acme_contractno'), same)
  t.match(model.entities.get('note')!.field.get('acme_contractno'), same)
  t.equal(model.lists.get('bills')!.columns.at(-1)!.field, 'acme_contractno')
  t.equal(model.forms.get('bill')!.sections[2]!.entryColumns.at(-1)!.field, 'acme_contractno')
})

t.test('a hostile extension is refused in moments with a clear word', async t => {
  const started = performance.now()
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`acme_${index}`, { type: 'TextField', name: text('x') }]))
  const split = (from: number): object => ({ kind: 'entity', extends: 'bill', fields: Object.fromEntries(Object.entries(many).slice(from, from + 500)) })
  const circle = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`metadata/acme_${index}.entity.json`, { kind: 'entity', number: `acme_${index}`, inherits: `acme_${(index + 1) % 300}`, name: text('x') }]))
  const deep = (levels: number): object => levels === 0 ? { field: 'no', op: 'isEmpty' } : { not: deep(levels - 1) }

  t.same(codesOf((await loadLayers(t, base, acme(ofEntity({ fields: many })))).problems), ['PL_META_SHAPE acme/metadata/bill.entity.json /fields'])
  t.same(codesOf((await loadLayers(t, base, acme({ 'metadata/a/bill.entity.json': split(0), 'metadata/b/bill.entity.json': split(500) }))).problems), ['PL_META_SIZE acme/metadata/b/bill.entity.json /fields/acme_795'])
  t.same(codesOf((await loadLayers(t, base, acme(circle))).problems), ['PL_META_INHERITS acme/metadata/acme_299.entity.json /inherits'], 'one circle, told once')
  t.match((await loadLayers(t, base, acme(ofList({ filter: deep(60) })))).problems, [{ code: 'PL_META_SYNTAX', message: /Nested deeper/ }])
  t.match((await loadLayers(t, base, acme(ofEntity({ operations: { send: { $action: 'edit', params: JSON.parse('{"__proto__":{"polluted":true}}') as object } } })))).problems, [{ code: 'PL_META_SYNTAX', message: /__proto__/ }])
  t.match((await loadLayers(t, base, acme(ofEntity({ fields: { toString: { $action: 'edit', maxLength: 9 }, valueOf: { $action: 'hide' } } })))).problems, [{ code: 'EXT001' }, { code: 'EXT001' }])
  t.match((await loadLayers(t, { 'metadata/sim_bill.entity.json': entity('sim_bill') }, { isv: 'sim', layer: 'partner', files: {} })).problems, [{ code: 'PL_LAYER_PREFIX' }])
  t.match((await loadLayers(t, base, acme(ofList({ toolbar: { bar_more: { $action: 'edit', $parent: 'bar_more' } } })))).problems, [{ code: 'EXT007', pointer: '/toolbar/bar_more/$parent' }], 'nothing stands in itself')
  t.equal(({} as { polluted?: boolean }).polluted, undefined)
  t.ok(performance.now() - started < 10_000)
})
