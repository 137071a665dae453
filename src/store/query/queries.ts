/** Lists, totals and identities: SQL compiled once for each shape of question, values bound. */
import type { ListPage, ListQuery, Row, Summary, SummaryQuery } from '../store.ts'
import { PL_BAD_REQUEST } from '../../errors.ts'
import { sumOf } from '../codec.ts'
import { quoted, type Dialect } from '../dialect.ts'
import type { Cells, Executor } from '../program.ts'
import type { Name } from '../rows/base-data.ts'
import type { MappedEntity, MappedField } from '../rows/mapping.ts'
import { isBaseData } from '../rows/remembered.ts'
import { ID, VERSION } from '../schema/entity-tables.ts'
import { joinsOf, shapeOf, sqlOf, valuesOf, type Condition, type Reading } from './condition.ts'
import { afterCondition, orderBy, readCursor, sortKey, sortTerms, writeCursor, type SortTerm } from './cursor.ts'
import { joinOf, joinSql, ROOT, sourceOf, type Join, type Source } from './sources.ts'
import { walkedIndex } from './walked-index.ts'
import { askedOf, IS_ALIVE, type Asked } from './where.ts'

export interface QueryRoom { readonly executor: Executor, readonly dialect: Dialect, readonly entities: (number: string) => MappedEntity }

type NamesOf = (entity: string, ids: readonly string[]) => Promise<ReadonlyMap<string, Name>>
/** `named` are the references whose names are not read with the rows. */
interface ListPlan { readonly sql: string, readonly rowOf: (cells: Cells) => Row, readonly sortAt: number, readonly named: readonly { readonly path: string, readonly ref: string }[] }
interface SummaryPlan { readonly totals: string, readonly groups: string | null, readonly sumsOf: (cells: Cells) => Record<string, string>, readonly groupOf: (raw: unknown) => string }

const MOST_ROWS = 10_000
const KEPT_PLANS = 2_000

export class Queries {
  readonly #room: QueryRoom
  readonly #lists = new Map<string, ListPlan>()
  readonly #summaries = new Map<string, SummaryPlan>()
  readonly #sources = new Map<string, Source>()

  readonly #namesOf: NamesOf

  constructor (room: QueryRoom, namesOf: NamesOf) {
    this.#room = room
    this.#namesOf = namesOf
  }

  /**
   * One page of a list.
   *
   * Errors: PL_BAD_REQUEST where a field, a value, a cursor or a number of rows cannot be.
   */
  async list (query: ListQuery): Promise<ListPage> {
    const limit = rowCount(query.limit, 1, MOST_ROWS)
    const offset = rowCount(query.offset, 0, Number.MAX_SAFE_INTEGER)
    const entity = this.#room.entities(query.entity)
    const sources = this.#sourcesOf(entity)
    const condition = askedOf(entity, query, this.#reading(sources, query.now))
    const terms = sortTerms(query.sort, sources)
    const after = query.after === null ? null : afterCondition(terms, readCursor(terms, query.after))
    const shape = [query.entity, query.fields.join(','), sortKey(terms), after?.sql ?? '', limit, offset, shapeOf(condition)].join('\n')
    const plan = kept(this.#lists, shape, () => this.#listPlan(entity, query.fields, condition, terms, after?.sql ?? null, limit, offset))
    const [rows = []] = await this.#room.executor.read([{ sql: plan.sql, params: [...valuesOf(condition), ...after?.values ?? []] }])
    const last = rows.length > limit ? rows[limit - 1]! : null
    return {
      rows: await this.#named(plan, (last === null ? rows : rows.slice(0, limit)).map(plan.rowOf)),
      next: last === null ? null : writeCursor(terms, last.slice(plan.sortAt, plan.sortAt + terms.length))
    }
  }

  /** Puts names into references of base data: the same few on every page, so that joining them each time would be a waste. */
  async #named ({ named }: ListPlan, rows: readonly Row[]): Promise<readonly Row[]> {
    const wanted = new Map<string, Set<string>>()
    for (const { path, ref } of named) {
      const ids = wanted.get(ref) ?? new Set()
      wanted.set(ref, ids)
      for (const row of rows) if (row[path] !== null) ids.add(row[path] as string)
    }
    const names = new Map(await Promise.all([...wanted].map(async ([ref, ids]) => [ref, ids.size === 0 ? new Map<string, Name>() : await this.#namesOf(ref, [...ids])] as const)))
    for (const { path, ref } of named) {
      const found = names.get(ref)!
      for (const row of rows) {
        const id = row[path] as string | null
        if (id !== null) row[path] = found.get(id) ?? { id, number: '', name: '' }
      }
    }
    return rows
  }

  /** Identities of the rows asked for, in the order asked, the oldest first where none is. */
  async ids (query: Asked & Pick<ListQuery, 'entity' | 'now'>, limit: number, sort: ListQuery['sort'] = [{ field: 'id', dir: 'asc' }]): Promise<readonly string[]> {
    const entity = this.#room.entities(query.entity)
    const sources = this.#sourcesOf(entity)
    const condition = askedOf(entity, query, this.#reading(sources, query.now))
    const terms = sortTerms(sort.length === 0 ? [{ field: 'id', dir: 'asc' }] : sort, sources)
    const joins = [...new Map([...joinsOf(condition), ...termJoins(terms)]).values()].map(join => joinSql(join, ROOT, join.through.column))
    const sql = `SELECT ${ROOT}.${quoted(ID)} FROM ${entity.table} ${ROOT} ${joins.join(' ')} WHERE ${IS_ALIVE} AND ${sqlOf(condition, this.#room.dialect)} ORDER BY ${orderBy(terms, term => term.source.sql)} LIMIT ${rowCount(limit, 0, 1_000_000)}`
    const [rows = []] = await this.#room.executor.read([{ sql, params: valuesOf(condition) }])
    return rows.map(([id]) => String(id))
  }

  async summary (query: SummaryQuery): Promise<Summary> {
    const entity = this.#room.entities(query.entity)
    const sources = this.#sourcesOf(entity)
    const condition = askedOf(entity, query, this.#reading(sources, query.now))
    const shape = [query.entity, query.sums.join(','), query.groupBy ?? '', shapeOf(condition)].join('\n')
    const plan = kept(this.#summaries, shape, () => this.#summaryPlan(entity, query, condition))
    const params = valuesOf(condition)
    const [totals = [], groups = []] = await this.#room.executor.read([{ sql: plan.totals, params }, ...plan.groups === null ? [] : [{ sql: plan.groups, params }]])
    return {
      count: Number(totals[0]![0]),
      sums: plan.sumsOf(totals[0]!),
      groups: Object.fromEntries(groups.map(([value, count]) => [plan.groupOf(value), Number(count)]))
    }
  }

  #reading (sources: (path: string) => Source, now: Date): Reading { return { sources, now, dialect: this.#room.dialect } }

  #sourcesOf (entity: MappedEntity): (path: string) => Source {
    return path => kept(this.#sources, `${entity.number} ${path}`, () => sourceOf(this.#room.entities, entity, path))
  }

  /** The page is found first; only its rows are joined with what they refer to, where anything is to be joined. */
  #listPlan (entity: MappedEntity, fields: readonly string[], condition: Condition, terms: readonly SortTerm[], after: string | null, limit: number, offset: number): ListPlan {
    const sources = this.#sourcesOf(entity)
    const inner = [`${ROOT}.${quoted(ID)} AS k0`, `${ROOT}.${quoted(VERSION)} AS k1`, ...terms.map((term, index) => `${term.source.sql} AS s${index}`)]
    const outer = ['p.k0', 'p.k1', ...terms.map((term, index) => term.source.field.codec.select(`p.s${index}`))]
    /** The same columns where nothing is joined. */
    const alone = [`${ROOT}.${quoted(ID)}`, `${ROOT}.${quoted(VERSION)}`, ...terms.map(term => term.source.field.codec.select(term.source.sql))]
    const sortAt = 2
    const named: { path: string, ref: string }[] = []
    const joins = new Map<string, string>()
    const readers: ((cells: Cells, row: Record<string, unknown>) => void)[] = []
    /** Carries a column of the entity's own table out of the page; out: its name there. */
    const carried = (field: MappedField): string => {
      inner.push(`${ROOT}.${field.column} AS c${inner.length}`)
      return `c${inner.length - 1}`
    }
    const selected = (sql: string): number => outer.push(sql) - 1
    const joined = (join: Join, column: string): void => { if (!joins.has(join.alias)) joins.set(join.alias, joinSql(join, 'p', column)) }

    for (const path of new Set(fields)) {
      if (path === 'id' || path === 'version') continue
      const source = sources(path)
      if (source.join !== null) {
        joined(source.join, carried(source.join.through))
        const at = selected(source.field.codec.select(source.sql))
        readers.push((cells, row) => { row[path] = source.field.codec.decode(cells[at]) })
        continue
      }
      const column = carried(source.field)
      const at = selected(source.field.codec.select(`p.${column}`))
      alone.push(source.field.codec.select(`${ROOT}.${source.field.column}`))
      const join = joinOf(this.#room.entities, source.field)
      if (join === null) {
        readers.push((cells, row) => { row[path] = source.field.codec.decode(cells[at]) })
        continue
      }
      if (isBaseData(join.target)) {
        named.push({ path, ref: join.target.number })
        readers.push((cells, row) => { row[path] = cells[at] === null ? null : String(cells[at]) })
        continue
      }
      joined(join, column)
      const numberAt = selected(`${join.alias}.${join.target.numberField.column}`)
      const nameAt = selected(`${join.alias}.${join.target.nameField.column}`)
      readers.push((cells, row) => { row[path] = cells[at] === null ? null : { id: String(cells[at]), number: textOf(cells[numberAt]), name: textOf(cells[nameAt]) } })
    }

    const within = [...new Map([...joinsOf(condition), ...termJoins(terms)]).values()].map(join => joinSql(join, ROOT, join.through.column))
    const where = [IS_ALIVE, sqlOf(condition, this.#room.dialect), ...after === null ? [] : [`(${after})`]].join(' AND ')
    const index = after !== null && this.#room.dialect.needsIndexNamed ? walkedIndex(entity, condition, terms) : ''
    const page = (columns: readonly string[]): string => `SELECT ${columns.join(', ')} FROM ${entity.table} ${ROOT}${index} ${within.join(' ')} WHERE ${where} ORDER BY ${orderBy(terms, term => term.source.sql)} LIMIT ${limit + 1}${offset > 0 ? ` OFFSET ${offset}` : ''}`
    return {
      sql: joins.size === 0 ? page(alone) : `SELECT ${outer.join(', ')} FROM (${page(inner)}) p ${[...joins.values()].join(' ')} ORDER BY ${orderBy(terms, (_term, index) => `p.s${index}`)}`,
      sortAt, named,
      rowOf: cells => {
        const row: Row = { id: String(cells[0]), version: Number(cells[1]) }
        for (const read of readers) read(cells, row)
        return row
      }
    }
  }

  #summaryPlan (entity: MappedEntity, query: SummaryQuery, condition: Condition): SummaryPlan {
    const sources = this.#sourcesOf(entity)
    const group = query.groupBy === null ? null : sources(query.groupBy)
    const needed = new Map([...joinsOf(condition), ...termJoins(group === null ? [] : [{ source: group, dir: 'asc' }])])
    const joins = [...needed.values()].map(join => joinSql(join, ROOT, join.through.column)).join(' ')
    const from = `FROM ${entity.table} ${ROOT} ${joins} WHERE ${IS_ALIVE} AND ${sqlOf(condition, this.#room.dialect)}`
    let at = 1
    const sums = query.sums.map(path => {
      const source = sources(path)
      if (!['decimal', 'integer'].includes(source.field.codec.shape.kind) || source.join !== null) throw new PL_BAD_REQUEST(`${path} 不能合计。'${path}' cannot be added up; name decimal or whole-number header fields.`)
      const { sql, text } = sumOf(source.field.codec, source.sql, source.field.keepsPlaces)
      const start = at
      at += sql.length
      return { path, sql, read: (cells: Cells) => text(cells.slice(start, start + sql.length)) }
    })
    return {
      totals: `SELECT ${['COUNT(*)', ...sums.flatMap(sum => sum.sql)].join(', ')} ${from}`,
      groups: group === null ? null : `SELECT ${group.sql}, COUNT(*) ${from} GROUP BY ${group.sql}`,
      sumsOf: cells => Object.fromEntries(sums.map(sum => [sum.path, sum.read(cells)])),
      groupOf: raw => String(group!.field.codec.decode(raw) ?? '')
    }
  }
}

const textOf = (raw: unknown): string => raw === null || raw === undefined ? '' : String(raw)

const termJoins = (terms: readonly SortTerm[]): ReadonlyMap<string, Join> =>
  new Map(terms.flatMap(({ source }) => source.join === null ? [] : [[source.join.alias, source.join] as const]))

function rowCount (value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new PL_BAD_REQUEST(`行数 ${value} 无效。Give a whole number of rows from ${least} to ${most}.`)
}

/** What was made under a key before, or is made now; when there are too many, the oldest goes. */
function kept<T> (map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  if (map.size >= KEPT_PLANS) map.delete(map.keys().next().value!)
  const made = make()
  map.set(key, made)
  return made
}

