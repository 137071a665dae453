/** A host that is killed in the middle of a transaction: writes a row, says so, and then never finishes. For crash.test.ts. */
import { MysqlExecutor } from '../../src/store/mysql/mysql-executor.ts'
import type { Unit } from '../../src/store/program.ts'
import { SqliteExecutor } from '../../src/store/sqlite/sqlite-executor.ts'

const [kind, address, sql = ''] = process.argv.slice(2)
const executor = kind === 'sqlite' ? await SqliteExecutor.open(address!, 1) : new MysqlExecutor(address!, 2)
await executor.read([{ sql: 'SELECT 1', params: [] }])
const forever: Unit = kind === 'sqlite'
  ? [{ sql: 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT MAX(i) FROM n', params: [] }]
  : [{ sql: 'SELECT SLEEP(60)', params: [] }]
process.stdout.write('writing\n')
await executor.write([[{ sql, params: [] }, { sql: sql.replace(/VALUES \((\d+)/, (_all, id: string) => `VALUES (${Number(id) + 1}`), params: [] }, ...forever]])
