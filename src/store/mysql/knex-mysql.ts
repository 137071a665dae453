/** Knex on MySQL, for the platform's own records, where nobody waits. */
import knex, { type Knex } from 'knex'

/** Errors are logged, and what these statements carry are hashes, sessions and secrets: neither text nor driver's member may hold the values. */
function withoutValuesInErrors (builder: Knex): Knex {
  return builder.on('query-error', (error: { sql?: string }) => { delete error.sql })
}

interface RawConnection { query (sql: string, done: (error: Error | null) => void): void }

/**
 * A Knex with a small pool of its own; sessions are set as the executor sets them.
 */
export function knexOnMysql (url: string): Knex {
  const { hostname, port, username, password, pathname } = new URL(url)
  return withoutValuesInErrors(knex({
    client: 'mysql2', compileSqlOnError: false,
    connection: { host: hostname, port: port === '' ? 3306 : Number(port), user: decodeURIComponent(username), password: decodeURIComponent(password), database: pathname.slice(1), charset: 'utf8mb4', timezone: 'Z', dateStrings: true, supportBigNumbers: true },
    pool: {
      min: 0, max: 4,
      afterCreate: (connection: RawConnection, done: (error: Error | null, connection: RawConnection) => void) => {
        connection.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO', time_zone = '+00:00'", error => { done(error, connection) })
      }
    }
  }))
}
