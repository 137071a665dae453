/** SQLite behind threads: one writes, the others read; few rows are looked at here. Work that waits for the writer goes over together and shares a commit. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Cells, Executor, Unit, UnitResult } from '../program.ts'
import { Glance } from './glance.ts'
import { faultOf, SqliteThread } from './thread.ts'

/** A single unit that met a fault answers with it in its place, several with it instead of them. */
interface Fault { readonly error: { readonly message: string, readonly code: string } }
type JobResult = readonly (UnitResult | Fault)[] | Fault
interface Job { readonly units: readonly Unit[], readonly resolve: (results: readonly UnitResult[]) => void, readonly reject: (error: unknown) => void }

/** Jobs that share one transaction at most: enough to spread the commit, few enough that nobody waits long. */
const SHARED_JOBS = 64

export class SqliteExecutor implements Executor {
  readonly #writer: SqliteThread
  readonly #readers: SqliteThread[] = []
  readonly #glance: Glance
  #jobs: Job[] = []
  #isWriting = false
  #drained: Promise<void> = Promise.resolve()

  private constructor (file: string) {
    mkdirSync(dirname(file), { recursive: true })
    this.#writer = new SqliteThread(file, { readonly: false })
    this.#glance = new Glance(file)
  }

  static async open (file: string, readers: number): Promise<SqliteExecutor> {
    const executor = new SqliteExecutor(file)
    // The writer makes the file; only then can a reader open it.
    await executor.query('SELECT 1', [])
    for (let index = 0; index < readers; index++) executor.#readers.push(new SqliteThread(file, { readonly: true }))
    return executor
  }

  async read (steps: Unit): Promise<readonly (readonly Cells[])[]> {
    const reader = this.#readers.reduce((least, thread) => thread.pending < least.pending ? thread : least)
    return JSON.parse(await reader.ask<string>('read', reader.numbered(steps))) as readonly (readonly Cells[])[]
  }

  glance (steps: Unit): readonly (readonly Cells[])[] | null {
    try {
      return this.#glance.read(steps)
    } catch (error) {
      throw faultOf(error as Error)
    }
  }

  async write (units: readonly Unit[]): Promise<readonly UnitResult[]> {
    return await new Promise((resolve, reject) => {
      this.#jobs.push({ units, resolve, reject })
      if (!this.#isWriting) this.#drained = this.#drain()
    })
  }

  async #drain (): Promise<void> {
    this.#isWriting = true
    // One turn's callers all get on.
    await Promise.resolve()
    while (this.#jobs.length > 0) await this.#writeTogether(this.#jobs.splice(0, SHARED_JOBS))
    this.#isWriting = false
  }

  async #writeTogether (jobs: readonly Job[]): Promise<void> {
    try {
      const results = await this.#writer.ask<readonly JobResult[]>('write', jobs.map(job => job.units.map(unit => this.#writer.numbered(unit))))
      jobs.forEach((job, index) => { answer(job, results[index]!) })
    } catch (error) {
      for (const job of jobs) job.reject(error)
    }
  }

  async define (statements: readonly string[]): Promise<void> {
    if (statements.length > 0) await this.#writer.ask('define', statements)
  }

  /** One statement as Knex wants it. */
  async query (sql: string, params: readonly unknown[]): Promise<{ readonly rows?: readonly Record<string, unknown>[], readonly changes?: number, readonly lastId?: number }> {
    return await this.#writer.ask('query', { sql, params })
  }

  async close (): Promise<void> {
    this.#glance.close()
    await this.#drained
    await Promise.all([this.#writer, ...this.#readers].map(async thread => { await thread.close() }))
  }
}

function answer (job: Job, result: JobResult): void {
  const fault = 'error' in result ? result : result.find((unit): unit is Fault => 'error' in unit)
  if (fault !== undefined) job.reject(faultOf(fault.error))
  else job.resolve(result as readonly UnitResult[])
}
