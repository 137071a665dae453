/**
 * The product against hand-written code: the same requests to the product's own routes and to three Fastify routes over prepared
 * SQL, on the same database, each server in a process of its own on this machine, the load from a third.
 *
 * `--quick` takes 20 000 invoices and short rounds: it shows that everything runs, not how fast it is. `--only=page,accept,invoice,start` and
 * `--on=sqlite,mysql` leave out the rest. MySQL takes part where PL_TEST_MYSQL is set.
 */
import { coldStarts } from './cold-start.ts'
import { startServer } from './child.ts'
import { dataset, type Dataset } from './dataset.ts'
import { compare, median, type Rounds } from './load.ts'
import { proveAlike, proveSameAccepted, routesOf, takeAway } from './routes.ts'

interface Line { readonly what: string, readonly database: string, readonly ours: string, readonly byHand: string, readonly result: string, readonly goal: string, readonly processor: string }

const args = process.argv.slice(2)
const isQuick = args.includes('--quick')
const chosen = (name: string): readonly string[] | null => args.find(arg => arg.startsWith(`--${name}=`))?.split('=')[1]?.split(',') ?? null
const rows = isQuick ? 20_000 : 1_000_000
const rounds: Rounds = isQuick ? { count: 1, seconds: 1, warmUpSeconds: 1 } : { count: 5, seconds: 4, warmUpSeconds: 3 }
const starts = isQuick ? 1 : 5
const server = process.env.PL_TEST_MYSQL ?? null
const GOAL_MS = 1000

const tell = (line: string): void => { process.stderr.write(`${line}\n`) }
const isWanted = (name: string): boolean => chosen('only')?.includes(name) ?? true

async function measure (kind: Dataset['kind']): Promise<readonly Line[]> {
  const data = await dataset(kind, rows, server, tell)
  const routes = await measureRoutes(data)
  if (!isWanted('start')) return routes
  tell(`${kind}: starting hosts …`)
  const times = await coldStarts(data, starts)
  return [...routes, { what: 'start to ready', database: kind, ours: `${Math.round(median(times))} ms`, byHand: '', result: `best ${Math.round(Math.min(...times))} ms`, goal: `≤ ${GOAL_MS} ms`, processor: '' }]
}

async function measureRoutes (data: Dataset): Promise<readonly Line[]> {
  await takeAway(data)
  const settings = { database: data.database, folder: data.folder, offsetMs: Date.now() - data.madeAt.getTime(), visitor: null }
  const ours = await startServer('./ours.ts', settings)
  const byHand = await startServer('./by-hand.ts', { ...settings, visitor: ours.visitor })
  try {
    const routes = await routesOf(data, ours.visitor!)
    const unknown = await proveAlike(ours, byHand, routes)
    if (unknown.length > 0) tell(`${data.kind}: the hand-written server lacks ${unknown.join(', ')}; add them to by-hand-sql.ts`)
    await proveSameAccepted(ours, byHand, routes, data)
    const lines: Line[] = []
    // What is accepted comes last: it adds to the tables that the others read.
    for (const key of ['page', 'invoice', 'accept'] as const) {
      if (!isWanted(key)) continue
      tell(`${data.kind}: ${routes[key].name} …`)
      const measured = await compare(ours, byHand, routes[key], rounds)
      const ratios = measured.ratios.map(ratio => ratio.toFixed(2)).sort()
      lines.push({ what: routes[key].name, database: data.kind, ours: `${Math.round(measured.ours.rate)}/s`, byHand: `${Math.round(measured.byHand.rate)}/s`, result: `${median(measured.ratios).toFixed(2)} (${ratios[0]}–${ratios.at(-1)})`, goal: `≥ ${routes[key].goal}`, processor: `${Math.round(measured.ours.processorUs)} / ${Math.round(measured.byHand.processorUs)} µs` })
    }
    return lines
  } finally {
    await Promise.all([ours.close(), byHand.close()])
    await takeAway(data)
  }
}

function table (lines: readonly Line[]): string {
  const head: Line = { what: '', database: 'database', ours: 'Piaoliu', byHand: 'by hand', result: 'ratio', goal: 'goal', processor: 'processor time' }
  const columns = ['what', 'database', 'ours', 'byHand', 'result', 'goal', 'processor'] as const
  const widths = columns.map(column => Math.max(...[head, ...lines].map(line => line[column].length)))
  return [head, ...lines].map(line => columns.map((column, at) => at < 2 ? line[column].padEnd(widths[at]!) : line[column].padStart(widths[at]!)).join('  ')).join('\n')
}

const kinds = (chosen('on') ?? ['sqlite', 'mysql']).filter((kind): kind is Dataset['kind'] => kind === 'sqlite' || (kind === 'mysql' && server !== null))
const lines: Line[] = []
for (const kind of kinds) lines.push(...await measure(kind))
process.stdout.write(`
${rows} invoices · 16 connections · ${rounds.count} × ${rounds.seconds} s each, in turn · medians · ${process.version}
Two servers, each a process of its own, on one database; the load comes from a third. By hand: Fastify with better-sqlite3 in the
answering process, mysql2 execute (10 connections) on MySQL; signed-in caller or token looked up in memory, the same rows answered and
written. Piaoliu: its real routes, session, permissions, rules; the queue is not being sent while it is measured.
The processor time is that of the server's own process for each request; unlike the rates it hardly minds what else the machine does.

${table(lines)}
${server === null ? '\nMySQL was left out: PL_TEST_MYSQL is not set, e.g. mysql://root@127.0.0.1:3306\n' : ''}`)
