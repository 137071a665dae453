/**
 * Everything that differs between the two databases, by name.
 *
 * Text compares alike on both: exact and case-sensitive, trailing blanks included, in the order of code points; `contains` and
 * `startsWith` take ASCII letters in either case. SQLite does so by itself; MySQL is given a binary collation without padding.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'mysql'
  /** Has exact decimals of its own. Otherwise they are kept as scaled whole numbers, or as text that sorts, see codec.ts. */
  readonly hasDecimals: boolean
  /** Keeps instants as `2026-11-22T11:20:00.000Z`; otherwise without T and Z, in UTC. */
  readonly takesIsoInstants: boolean
  /** LIKE takes ASCII letters in either case, and only those. Otherwise a regular expression names both cases. */
  readonly likeIgnoresAsciiCase: boolean
  /** Names the broken index when a unique value is repeated; otherwise it names the columns. */
  readonly namesBrokenIndex: boolean
  /** ON CONFLICT … DO UPDATE; otherwise ON DUPLICATE KEY UPDATE. */
  readonly hasOnConflict: boolean
  /** A text column may be of any length without a thought for the size of the row. */
  readonly hasFreeTextLength: boolean
  /** Tables whose rows lie in the order of a compound primary key must be asked for. */
  readonly clustersOnRequest: boolean
  /** Every ALTER and CREATE commits by itself. */
  readonly commitsEachDefinition: boolean
  /** Begins in the middle of an index only when told to: after an equal prefix it would otherwise read all of it, 200 ms where 0.3 are enough. */
  readonly needsIndexNamed: boolean
  /** The collation that makes text compare as said above; empty where it is the rule anyway. */
  readonly collation: string
}

export const sqliteDialect: Dialect = {
  name: 'sqlite', hasDecimals: false, takesIsoInstants: true, likeIgnoresAsciiCase: true, namesBrokenIndex: false, hasOnConflict: true,
  hasFreeTextLength: true, clustersOnRequest: true, commitsEachDefinition: false, needsIndexNamed: false, collation: ''
}

/**
 * The dialect of a MySQL server.
 *
 * In: what `SELECT VERSION()` says; MariaDB and MySQL name the collation that pads nothing differently.
 */
export const mysqlDialect = (version: string): Dialect => ({
  name: 'mysql', hasDecimals: true, takesIsoInstants: false, likeIgnoresAsciiCase: false, namesBrokenIndex: true, hasOnConflict: false,
  hasFreeTextLength: false, clustersOnRequest: false, commitsEachDefinition: true, needsIndexNamed: true, collation: /mariadb/i.test(version) ? 'utf8mb4_nopad_bin' : 'utf8mb4_0900_bin'
})

/** Quotes a name of a table or column; both databases take the backtick. */
export const quoted = (name: string): string => '`' + name.replaceAll('`', '``') + '`'
