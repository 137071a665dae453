import t from 'tap'
import { Cron } from 'croner'
import { dueInstants, fromQuartz } from '../../src/schedule/quartz.ts'

const next = (quartz: string, from: string, count: number): string[] =>
  new Cron(fromQuartz(quartz), { paused: true, timezone: 'Asia/Shanghai' }).nextRuns(count, new Date(from)).map(at => at.toISOString())

t.test('Quartz notation means the same instants in croner', async t => {
  const table: [string, string, string[]][] = [
    ['0 0 * * * ?', '2026-11-22T10:15:00Z', ['2026-11-22T11:00:00.000Z', '2026-11-22T12:00:00.000Z']],
    ['0 0/30 * * * ?', '2026-11-22T10:15:00Z', ['2026-11-22T10:30:00.000Z', '2026-11-22T11:00:00.000Z']],
    // 2 is Monday in Quartz; 2026-11-23 is one. Nine in the morning in Shanghai is one at night in UTC.
    ['0 0 9 ? * 2', '2026-11-22T00:00:00Z', ['2026-11-23T01:00:00.000Z', '2026-11-30T01:00:00.000Z']],
    ['0 0 9 ? * 2-6', '2026-11-27T02:00:00Z', ['2026-11-30T01:00:00.000Z', '2026-12-01T01:00:00.000Z']],
    ['0 0 9 ? * MON,WED', '2026-11-23T02:00:00Z', ['2026-11-25T01:00:00.000Z', '2026-11-30T01:00:00.000Z']],
    ['0 22 0 * * ?', '2026-11-22T00:00:00Z', ['2026-11-22T16:22:00.000Z', '2026-11-23T16:22:00.000Z']]
  ]
  for (const [quartz, from, expected] of table) t.same(next(quartz, from, 2), expected, quartz)
})

t.test('a wrong expression says what to write', async t => {
  t.throws(() => fromQuartz('0 * * * *'), { message: /has 5 parts; write six or seven/ })
  t.throws(() => fromQuartz('0 0 0 30 2 ?'), { message: /never comes round/ })
})

t.test('what a schedule owes depends on how it catches up', async t => {
  const hourly = { expression: fromQuartz('0 0 * * * ?'), timeZone: 'Asia/Shanghai', catchUpMs: 3 * 3_600_000 }
  const since = new Date('2026-11-22T00:30:00Z')
  const now = new Date('2026-11-22T10:00:05Z')
  const owed = (catchUp: 'none' | 'latest' | 'all', at = now): string[] => dueInstants({ ...hourly, catchUp }, since, at).map(each => each.toISOString().slice(11, 16))

  t.same(owed('all'), ['08:00', '09:00', '10:00'], 'every one within the catch-up time')
  t.same(owed('latest'), ['10:00'], 'only the latest')
  t.same(owed('none'), ['10:00'], 'the one that is just now')
  t.same(owed('none', new Date('2026-11-22T10:00:20Z')), [], 'a missed one is not owed')
  t.same(dueInstants({ ...hourly, catchUp: 'all' }, now, now), [], 'nothing is owed twice')
})
