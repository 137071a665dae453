/** `piaoliu diff`: extensions against the base of today, three ways. */
import { readConfig } from '../config.ts'
import { loadModel } from '../metadata/load.ts'
import { threeWay, type ThreeWay } from '../metadata/three-way.ts'
import { repository } from './repository.ts'
import { speaker, type Speak } from './speak.ts'
import { table } from './table.ts'

/**
 * Prints what an upgrade of the base did to what extensions changed.
 *
 * In:     folders of extensions, those of PL_EXTENSIONS where none is given; `--all` shows the edits that go well too;
 *         `--base folder` compares with another base than this repository.
 * Out:    exit code: 0 where nothing conflicts, 1 otherwise.
 */
export async function run (args: readonly string[]): Promise<number> {
  const say = speaker(process.env)
  const { base, all, folders } = options(args)
  const extensions = folders.length > 0 ? folders : readConfig(process.env, process.cwd()).extensions
  const { edits, problems } = await loadModel([base, ...extensions].map(folder => ({ folder })))
  const rows = threeWay(edits, problems)
  const conflicts = rows.filter(row => row.code !== null)
  for (const line of printed(all ? rows : conflicts, say)) console.log(line)
  console.log(say(`${conflicts.length} 处冲突，${rows.length - conflicts.length} 处修改不受影响。`, `${conflicts.length} conflicts, ${rows.length - conflicts.length} edits go well.`))
  return conflicts.length > 0 ? 1 : 0
}

function options (args: readonly string[]): { readonly base: string, readonly all: boolean, readonly folders: readonly string[] } {
  const at = args.indexOf('--base')
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)]
  return { base: at < 0 ? repository : args[at + 1] ?? repository, all: rest.includes('--all'), folders: rest.filter(arg => arg !== '--all') }
}

/** A line of the table for each, and below it where it stands and what to do. */
function printed (rows: readonly ThreeWay[], say: Speak): readonly string[] {
  if (rows.length === 0) return []
  const head = [say('代码', 'code'), say('什么', 'what'), say('编写时的基础', 'base then'), say('现在的基础', 'base now'), say('扩展', 'extension')]
  const [first, ...lines] = table([head, ...rows.map(cells)])
  return [first!, ...lines.flatMap((line, index) => [line, ...notes(rows[index]!)])]
}

const cells = ({ code, target, member, pointer, then, now, ours }: ThreeWay): string[] =>
  [code ?? 'ok', target === null ? pointer : `${target} ${member}`, short(then), short(now), short(ours)]

const notes = ({ file, pointer, base, message, hint }: ThreeWay): string[] => [
  `        ${file} ${pointer}${base === null ? '' : ` ⇠ ${base.file} ${base.pointer}`}`,
  ...message === '' ? [] : [`        ${message} ${hint}`]
]

const short = (value: unknown): string => { const text = value === undefined ? '–' : JSON.stringify(value); return text.length > 40 ? `${text.slice(0, 39)}…` : text }
