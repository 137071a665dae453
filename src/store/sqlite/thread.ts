/** One thread with one connection to SQLite, seen from the host's side. One that dies is replaced when it is next needed. */
import { Worker } from 'node:worker_threads'
import { PL_STORE_FAULT } from '../../errors.ts'
import type { Step, Unit } from '../program.ts'

interface Waiting { readonly resolve: (result: never) => void, readonly reject: (error: Error) => void }
interface Answer { readonly id: number, readonly result?: unknown, readonly error?: { readonly message: string, readonly code: string } }

/** A fault of the database, with its own code kept for whoever must tell one from another. */
export function faultOf (error: { readonly message: string, readonly code?: string }): Error {
  return Object.assign(new PL_STORE_FAULT(`${error.code ?? 'database'}: ${error.message}`), { cause: error, databaseCode: error.code })
}

export class SqliteThread {
  readonly #file: string
  readonly #readonly: boolean
  #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  /** Statement texts cross once; afterwards their number is enough. */
  readonly #numbers = new Map<string, number>()
  #fresh: string[] = []
  #lastId = 0
  #ended: Error | null = null
  #isClosing = false

  constructor (file: string, { readonly }: { readonly readonly: boolean }) {
    this.#file = file
    this.#readonly = readonly
    this.#worker = this.#begin()
  }

  #begin (): Worker {
    // No execArgv and no NODE_OPTIONS: a compiler hook of the host would cost the thread a tenth of a second.
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { file: this.#file, readonly: this.#readonly }, execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } })
    worker.on('message', (answer: Answer) => { this.#settle(answer) })
    worker.on('error', error => { this.#end(worker, error) })
    worker.on('exit', () => { this.#end(worker, new Error('the thread has ended')) })
    worker.unref()
    return worker
  }

  /** What a dead thread had under way was answered with a fault; the next work finds a new one, which knows no texts yet. */
  #replaceDead (): void {
    if (this.#ended === null || this.#isClosing) return
    this.#ended = null
    this.#numbers.clear()
    this.#fresh = []
    this.#worker = this.#begin()
  }

  get pending (): number { return this.#waiting.size }

  async ask<T> (kind: 'read' | 'write' | 'define' | 'query' | 'close', body: unknown): Promise<T> {
    this.#replaceDead()
    if (this.#ended !== null) throw faultOf(this.#ended)
    const id = ++this.#lastId
    return await new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      this.#worker.ref()
      this.#worker.postMessage(this.#fresh.length === 0 ? { id, kind, body } : { id, kind, body, texts: this.#fresh })
      this.#fresh = []
    })
  }

  /** The same steps with numbers in place of texts that this thread has seen. */
  numbered (unit: Unit): readonly (Omit<Step, 'sql'> & { readonly sql: number })[] {
    this.#replaceDead()
    return unit.map(step => ({ ...step, sql: this.#numberOf(step.sql) }))
  }

  #numberOf (sql: string): number {
    const known = this.#numbers.get(sql)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(sql, number)
    this.#fresh.push(sql)
    return number
  }

  async close (): Promise<void> {
    if (this.#ended !== null) return
    this.#isClosing = true
    const ended = new Promise<void>(resolve => { this.#worker.once('exit', () => { resolve() }) })
    await this.ask('close', null).catch(() => this.#worker.terminate())
    await ended
  }

  #settle ({ id, result, error }: Answer): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    // An idle thread keeps no process alive; one that is closing must be waited for.
    if (this.#waiting.size === 0 && !this.#isClosing) this.#worker.unref()
    if (error === undefined) waiting?.resolve(result as never)
    else waiting?.reject(faultOf(error))
  }

  #end (worker: Worker, error: Error): void {
    if (worker !== this.#worker) return
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(faultOf(error))
    this.#waiting.clear()
  }
}
