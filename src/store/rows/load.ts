/** Rows by identity, whole: header fields and the entries asked for, as they stood at one moment. */
import type { OrgScope, Row } from '../store.ts'
import { PL_BAD_REQUEST, PL_STORE_FAULT } from '../../errors.ts'
import { quoted } from '../dialect.ts'
import type { Cells, Step, Value } from '../program.ts'
import type { QueryRoom } from '../query/queries.ts'
import { ALIVE, ID, PARENT, SEQ, VERSION } from '../schema/entity-tables.ts'
import type { MappedEntity, MappedEntry, MappedField } from './mapping.ts'

/** Rows asked for in one statement. */
const TOGETHER = 256
const TRIES = 5
/** Identities, and lines of them, that a glance takes in. */
const FEW = 16
const FEW_LINES = 100

interface LoadPlan {
  readonly header: string
  readonly entries: readonly { readonly entry: MappedEntry, readonly countAt: number, readonly sql: string }[]
  readonly rowOf: (cells: Cells) => Row
  /** Statements by how many identities they ask for and how many organisations limit them, each text made once. */
  readonly texts: Map<string, readonly string[]>
}

export class Loader {
  readonly #room: QueryRoom
  readonly #plans = new Map<string, LoadPlan>()

  constructor (room: QueryRoom) { this.#room = room }

  /**
   * Loads rows.
   *
   * Out: in the order asked; deleted ones and those of other organisations are left out.
   */
  async load (entityNumber: string, ids: readonly string[], entries: readonly string[] | 'all', scope: OrgScope): Promise<readonly Row[]> {
    const entity = this.#room.entities(entityNumber)
    const wanted = [...new Set(ids)].filter(isIdentity)
    const found = new Map<string, Row>()
    for (let from = 0; from < wanted.length; from += TOGETHER) {
      for (const row of await this.#loadPart(entity, wanted.slice(from, from + TOGETHER), entries, scope)) found.set(row.id, row)
    }
    return wanted.flatMap(id => found.get(id) ?? [])
  }

  /** Header fields of rows by the values of one field; where several rows share a value, the oldest. */
  async lookup (entityNumber: string, by: string, values: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const entity = this.#room.entities(entityNumber)
    const field = by === 'id' ? entity.id : entity.field.get(by)
    if (field === undefined) throw new PL_BAD_REQUEST(`${entityNumber} has no field '${by}' to look rows up by; write one of its header fields, or id.`)
    const wanted = [...new Set(values)].flatMap(value => boundOf(field, value))
    const isUnique = by === 'id' || entity.model.uniques.some(unique => unique.fields.length === 1 && unique.fields[0] === by)
    const found = new Map<string, Row>()
    for (let from = 0; from < wanted.length; from += TOGETHER) {
      const part = paddedTo(wanted.slice(from, from + TOGETHER))
      const plan = this.#planOf(entity, [])
      const where = `${quoted(ALIVE)} = 1 AND ${field.column} IN (${part.map(() => field.codec.bind).join(', ')}) ORDER BY ${quoted(ID)}`
      const step = { sql: `${plan.header} WHERE ${where}`, params: part }
      const rows = isUnique ? await this.#few(step) : (await this.#room.executor.read([step]))[0] ?? []
      for (const row of rows.map(plan.rowOf)) {
        const value = by === 'id' ? row.id : String(row[by])
        if (!found.has(value)) found.set(value, row)
      }
    }
    return found
  }

  /** How references are shown; deleted rows still have a name. */
  async names (entityNumber: string, ids: readonly string[]): Promise<ReadonlyMap<string, { id: string, number: string, name: string }>> {
    const entity = this.#room.entities(entityNumber)
    const wanted = [...new Set(ids)].filter(isIdentity)
    const names = new Map<string, { id: string, number: string, name: string }>()
    for (let from = 0; from < wanted.length; from += TOGETHER) {
      const part = paddedTo(wanted.slice(from, from + TOGETHER).map(BigInt))
      const sql = `SELECT ${quoted(ID)}, ${entity.numberField.column}, ${entity.nameField.column} FROM ${entity.table} WHERE ${quoted(ID)} IN (${part.map(() => '?').join(', ')})`
      for (const [id, number, name] of await this.#few({ sql, params: part })) names.set(String(id), { id: String(id), number: String(number ?? ''), name: String(name ?? '') })
    }
    return names
  }

  async #loadPart (entity: MappedEntity, ids: readonly string[], entries: readonly string[] | 'all', scope: OrgScope): Promise<readonly Row[]> {
    const plan = this.#planOf(entity, entries)
    const seen = scopeOf(entity, scope)
    const params = paddedTo(ids.map(BigInt))
    const [header = '', ...lines] = textsOf(plan, params.length, seen)
    const steps: Step[] = [
      { sql: header, params: [...params, ...seen.params] },
      ...plan.entries.map(({ countAt }, index): Step => ({ sql: lines[index]!, params, when: { step: 0, column: countAt } }))
    ]
    let before = ''
    for (let tries = 0; tries < TRIES; tries++) {
      const [headers = [], ...lines] = this.#glanced(plan, steps, ids.length) ?? await this.#room.executor.read(steps)
      const { rows, isOneMoment, isCounted } = assembled(plan, headers, lines)
      const versions = rows.map(row => `${row.id} ${row.version}`).join()
      // Lines written by hand are not counted on their header; when nothing has moved since the last look, this is all there is.
      if (isOneMoment && (isCounted || versions === before)) return rows
      before = versions
    }
    throw new PL_STORE_FAULT(`${entity.number}: rows ${ids.slice(0, 5).join(', ')} change faster than they can be read.`)
  }

  /** Few rows with few lines, where the host's own thread has them sooner than another. */
  #glanced (plan: LoadPlan, [header, ...lines]: readonly Step[], ids: number): readonly (readonly Cells[])[] | null {
    const { executor } = this.#room
    if (executor.glance === undefined || ids > FEW) return null
    const headers = executor.glance([header!])?.[0]
    if (headers === undefined) return null
    const wanted = plan.entries.map(({ countAt }) => headers.reduce((count, cells) => count + Number(cells[countAt]), 0))
    if (wanted.some(count => count > FEW_LINES)) return null
    const read = executor.glance(lines.filter((_line, index) => wanted[index]! > 0).map(({ sql, params }) => ({ sql, params })))
    let at = 0
    return read === null ? null : [headers, ...wanted.map(count => count > 0 ? read[at++]! : [])]
  }

  /** One statement through an identity or a unique. */
  async #few (step: Step): Promise<readonly Cells[]> {
    const { executor } = this.#room
    const [rows = []] = (step.params.length <= FEW ? executor.glance?.([step]) : null) ?? await executor.read([step])
    return rows
  }

  #planOf (entity: MappedEntity, entries: readonly string[] | 'all'): LoadPlan {
    const key = `${entity.number} ${entries === 'all' ? '*' : entries.join(',')}`
    const known = this.#plans.get(key)
    if (known !== undefined) return known
    const plan = planOf(entity, entries)
    this.#plans.set(key, plan)
    return plan
  }
}

/** A value as it is bound; none where no row can have it, be it too long or no identity. */
function boundOf ({ codec, what }: MappedField, value: string): readonly Value[] {
  if (codec.shape.kind === 'id' && !isIdentity(value)) return []
  try {
    return [codec.encode(value, what)]
  } catch (error) {
    if ((error as { code?: unknown }).code === 'PL_STORE_FAULT') return []
    throw error
  }
}

export const isIdentity = (text: string): boolean => /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text))

function textsOf (plan: LoadPlan, ids: number, seen: { readonly sql: string, readonly params: readonly Value[] }): readonly string[] {
  const key = `${ids} ${seen.sql === '' ? 'all' : seen.params.length}`
  const known = plan.texts.get(key)
  if (known !== undefined) return known
  const marks = Array.from({ length: ids }, () => '?').join(', ')
  const texts = [`${plan.header} WHERE ${quoted(ID)} IN (${marks}) AND ${quoted(ALIVE)} = 1${seen.sql}`, ...plan.entries.map(({ sql }) => sql.replace('(?)', `(${marks})`))]
  plan.texts.set(key, texts)
  return texts
}

/** The organisations a person may see, as a further condition on the header. */
function scopeOf ({ mainOrg }: MappedEntity, scope: OrgScope): { readonly sql: string, readonly params: readonly Value[] } {
  if (scope === 'all' || mainOrg === null) return { sql: '', params: [] }
  const params = paddedTo(scope.map(id => mainOrg.codec.encode(id, mainOrg.what)))
  return { sql: ` AND ${mainOrg.column} IN (${params.map(() => '?').join(', ')})`, params }
}

function paddedTo (values: readonly Value[]): readonly Value[] {
  const size = values.length === 0 ? 1 : 2 ** Math.ceil(Math.log2(values.length))
  return [...values, ...Array.from({ length: size - values.length }, () => values.at(-1) ?? null)]
}

function planOf (entity: MappedEntity, wanted: readonly string[] | 'all'): LoadPlan {
  const entries = wanted === 'all' ? entity.entries : wanted.map(key => entity.entry.get(key) ?? noEntry(entity, key))
  const columns = [quoted(ID), quoted(VERSION), ...entity.fields.map(field => field.codec.select(field.column)), ...entries.map(entry => entry.count)]
  const countsFrom = 2 + entity.fields.length
  return {
    header: `SELECT ${columns.join(', ')} FROM ${entity.table}`,
    entries: entries.map((entry, index) => ({ entry, countAt: countsFrom + index, sql: linesSql(entity, entry) })),
    rowOf: cells => Object.assign(valuesOf(entity.fields, cells, 2), { id: String(cells[0]), version: Number(cells[1]) }),
    texts: new Map()
  }
}

const noEntry = (entity: MappedEntity, key: string): never => {
  throw new PL_BAD_REQUEST(`${entity.number} has no entry '${key}'; it has: ${entity.entries.map(entry => entry.key).join(', ') || 'none'}.`)
}

/** Lines come with their header's version: so they are known to belong to the header read before them, without a transaction around both. */
function linesSql (entity: MappedEntity, entry: MappedEntry): string {
  const columns = [`h.${quoted(ID)}`, `h.${quoted(VERSION)}`, ...entry.fields.map(field => field.codec.select(`l.${field.column}`))]
  return `SELECT ${columns.join(', ')} FROM ${entity.table} h JOIN ${entry.table} l ON l.${quoted(PARENT)} = h.${quoted(ID)} WHERE h.${quoted(ID)} IN (?) ORDER BY l.${quoted(PARENT)}, l.${quoted(SEQ)}`
}

function valuesOf (fields: readonly MappedField[], cells: Cells, from: number): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!
    values[field.key] = field.codec.decode(cells[from + index])
  }
  return values
}

/** Out: `isOneMoment` is false where a row was changed between its header and its lines; `isCounted` where there are fewer lines than the header says, which may mean the same. */
function assembled (plan: LoadPlan, headers: readonly Cells[], lines: readonly (readonly Cells[])[]): { readonly rows: readonly Row[], readonly isOneMoment: boolean, readonly isCounted: boolean } {
  const rows = new Map<string, Row>()
  let isOneMoment = true
  let missing = 0
  for (const cells of headers) {
    const row = plan.rowOf(cells)
    for (const { entry, countAt } of plan.entries) {
      row[entry.key] = []
      missing += Number(cells[countAt])
    }
    rows.set(row.id, row)
  }
  for (const [index, { entry }] of plan.entries.entries()) {
    for (const cells of lines[index] ?? []) {
      const row = rows.get(String(cells[0]))
      if (row === undefined) continue
      if (Number(cells[1]) !== row.version) isOneMoment = false
      ;(row[entry.key] as Record<string, unknown>[]).push(valuesOf(entry.fields, cells, 2))
      missing--
    }
  }
  return { rows: [...rows.values()], isOneMoment, isCounted: missing === 0 }
}
