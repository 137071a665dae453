/** `piaoliu new task reissue/nightly --operation sim_vatinvoice.issue`: what happens by itself. */
import type { Text } from '../../metadata/model.ts'
import { jsonText } from './json-text.ts'
import { absent, commented, schemaOf, taken, textOf, wrongDomain, wrongKey, type Asked, type Layer } from './layer.ts'
import type { Plan, Wrong } from './plan.ts'
import { split } from './split.ts'

const numberOf = (name: string, isv: string): string => `${isv === '' ? '' : `${isv}_`}${name.replaceAll('-', '_')}`

/** Says what is wrong with the task's domain and name, and with the operation that it is to carry out. */
export function wrongTask (asked: Asked, { isv, model }: Layer): readonly Wrong[] {
  const [domain, name] = split(asked.name, '/')
  const number = numberOf(name, isv)
  const [entity, key] = split(asked.options.operation ?? '', '.')
  const missing = asked.options.operation === undefined
  return [
    ...wrongDomain(domain), ...wrongKey(number, isv), ...taken(model.schedules, number, '调度', 'a schedule'),
    ...missing ? [{ zh: '没有写任务要执行的操作：加 --operation 实体.操作，例如 --operation sim_vatinvoice.issue。', en: 'What the task is to do is missing: add --operation entity.operation, e.g. --operation sim_vatinvoice.issue.' }] : absent(model.entities, entity, '实体', 'entity'),
    ...missing || !model.entities.has(entity) ? [] : absent(model.entities.get(entity)!.operations, key, `${entity} 的操作`, `operation of ${entity}`)
  ]
}

/**
 * Plans a schedule and its task, which finds no row until its filter is written, and a test that fails until then.
 */
export function newTask (asked: Asked, { isv, folder }: Layer): Plan {
  const [domain, name] = split(asked.name, '/')
  const number = numberOf(name, isv)
  const [entity, key] = split(asked.options.operation!, '.')
  const task = `${isv === '' ? '' : `${isv}/`}${domain}/${name}`
  const path = `schedules/${domain}/${number}.schedule.json`
  return {
    files: [
      {
        path,
        text: jsonText({
          $schema: schemaOf(folder, path, 'schedule'), kind: 'schedule', number, name: textOf(asked, number, isv), job: number, task,
          cron: '0 0 2 * * ?', timeZone: 'Asia/Shanghai', params: { batchSize: 200 }, catchUp: 'latest', catchUpMs: 3600000
        })
      },
      { path: `plugins/${domain}/${name}.task.ts`, text: handler(task, textOf(asked, number, isv), entity, key) },
      { path: `test/${domain}/${name}.test.ts`, text: test(number, domain, name, entity, key) }
    ],
    next: [{ zh: `在 plugins/${domain}/${name}.task.ts 里写筛选条件，直到测试通过`, en: `Write the filter in plugins/${domain}/${name}.task.ts until the test passes` }]
  }
}

const handler = (task: string, name: Text, entity: string, key: string): string => `/** ${commented(name)}: which rows ${key} is done to. */
import { defineTask, type Filter } from '#sdk'

// Finds nothing until it says which rows are due.
const due: Filter = { field: 'id', op: 'isEmpty' }

export default defineTask('${task}', {
  run: async ({ find, operate, params }) => {
    const rows = await find('${entity}', due, Number(params.batchSize))
    const outcomes = await operate('${entity}', '${key}', rows.map(row => String(row.id)))
    const done = outcomes.filter(({ outcome }) => outcome === 'done' || outcome === 'accepted').length
    return { done, failed: outcomes.length - done, skipped: 0 }
  }
})
`

const test = (number: string, domain: string, name: string, entity: string, key: string): string => `import t from 'tap'
import { fakeTask, openKit } from '#sdk/testing'
import task from '${'../'.repeat(domain.split('/').length + 1)}plugins/${domain}/${name}.task.ts'

const kit = await openKit(import.meta.url)

t.test('${number} takes the rows that are due', async t => {
  const { params } = kit.model.schedules.get('${number}')!
  const { context, operated } = fakeTask({ ${entity}: [kit.row('${entity}', { id: '7' })] }, { params })

  const result = await task.plugin.run(context)

  t.same(operated, [{ entity: '${entity}', operation: '${key}', ids: ['7'] }], 'write the filter, and the row that it finds')
  t.equal(result.done, 1)
})
`
