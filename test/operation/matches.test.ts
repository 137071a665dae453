import t from 'tap'
import { matches } from '../../src/sdk/matches.ts'
import type { Filter } from '../../src/metadata/model.ts'

const now = new Date('2026-11-22T10:00:00Z')
const row: Record<string, unknown> = { status: '3', amount: '1130.00', name: '北京盛新 Trading', tags: ['a', 'b'], none: null, blank: '', created: '2026-11-20T01:00:00.000Z', flag: true, late: '2026-11-20T16:00:00.000Z' }
const holds = (filter: Filter): boolean => matches(filter, field => row[field], now)

t.test('a filter in memory says what it says in the store', async t => {
  const table: [Filter, boolean][] = [
    [{ field: 'status', op: '=', value: '3' }, true],
    [{ field: 'status', op: '<>', value: '3' }, false],
    [{ field: 'status', op: 'in', value: ['2', '3'] }, true],
    [{ field: 'status', op: 'notIn', value: ['2', '3'] }, false],
    [{ field: 'amount', op: '>', value: '999.99' }, true],
    [{ field: 'amount', op: '=', value: '1130' }, true],
    [{ field: 'amount', op: 'between', value: ['1130', '2000'] }, true],
    [{ field: 'amount', op: '<=', value: '1129.99' }, false],
    [{ field: 'name', op: 'contains', value: 'trading' }, true],
    [{ field: 'name', op: 'startsWith', value: '北京' }, true],
    [{ field: 'name', op: 'startsWith', value: '京' }, false],
    [{ field: 'tags', op: '=', value: 'b' }, true],
    [{ field: 'none', op: 'isEmpty' }, true],
    [{ field: 'blank', op: 'isEmpty' }, true],
    [{ field: 'blank', op: '>', value: '' }, false],
    [{ field: 'name', op: 'isNotEmpty' }, true],
    [{ field: 'created', op: 'last', value: 3 }, true],
    [{ field: 'created', op: 'last', value: 2 }, false],
    [{ field: 'late', op: 'last', value: 2 }, true],
    [{ field: 'flag', op: '=', value: true }, true],
    [{ all: [{ field: 'status', op: '=', value: '3' }, { field: 'none', op: 'isEmpty' }] }, true],
    [{ any: [{ field: 'status', op: '=', value: '9' }, { field: 'none', op: 'isNotEmpty' }] }, false],
    [{ not: { field: 'status', op: '=', value: '9' } }, true]
  ]
  for (const [filter, expected] of table) t.equal(holds(filter), expected, JSON.stringify(filter))
})
