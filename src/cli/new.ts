/** `piaoliu new`: puts something new in its place: JSON, handler, message texts and a test, with right names. */
import { resolve } from 'node:path'
import { readConfig } from '../config.ts'
import { newEntity, wrongEntity } from './new/new-entity.ts'
import { newExtension, wrongExtension } from './new/new-extension.ts'
import { newForm, wrongForm } from './new/new-form.ts'
import { newList, wrongList } from './new/new-list.ts'
import { newOperation, wrongOperation } from './new/new-operation.ts'
import { newTask, wrongTask } from './new/new-task.ts'
import { openLayer, type Asked, type Layer } from './new/layer.ts'
import { carryOut, inTheWay, type Plan, type Wrong } from './new/plan.ts'
import { repository } from './repository.ts'
import { speaker } from './speak.ts'

interface Kind {
  readonly usage: string
  readonly options: readonly string[]
  readonly wrong: (asked: Asked, layer: Layer) => readonly Wrong[]
  readonly plan: (asked: Asked, layer: Layer) => Plan
}

const common = ['in', 'zh', 'en']
const kinds: Readonly<Record<string, Kind>> = {
  entity: { usage: 'entity DOMAIN/NUMBER', options: common, wrong: wrongEntity, plan: newEntity },
  list: { usage: 'list DOMAIN/NUMBER [--entity NUMBER]', options: [...common, 'entity'], wrong: wrongList, plan: newList },
  form: { usage: 'form DOMAIN/NUMBER [--entity NUMBER]', options: [...common, 'entity'], wrong: wrongForm, plan: newForm },
  operation: { usage: 'operation ENTITY.KEY [--list NUMBER]', options: [...common, 'list'], wrong: wrongOperation, plan: newOperation },
  task: { usage: 'task DOMAIN/NAME --operation ENTITY.KEY', options: [...common, 'operation'], wrong: wrongTask, plan: newTask }
}
const extension = { usage: 'extension DEVELOPER [--in FOLDER] [--layer partner|customer]', options: ['in', 'layer'] }

/**
 * Makes what is asked for, or says everything that is wrong with it and writes nothing.
 *
 * In:     kind, name and options; `--in` names the extension's folder, the repository's own app without it; `--zh` and `--en` say what people read.
 * Out:    exit code: 0 where it is written, 1 where it is refused, 2 where the words make no request.
 */
export async function run (args: readonly string[]): Promise<number> {
  const asked = parse(args)
  if (asked === null) return refuse([], usage(), 2)
  const strange = unknownOptions(asked)
  if (strange.length > 0) return refuse(strange, usage(), 2)
  if (asked.kind === 'extension') {
    const folder = resolve(asked.options.in ?? asked.name)
    return await finish(folder, newExtension(asked, folder), wrongExtension(asked))
  }
  const { wrong, plan } = kinds[asked.kind]!
  const folder = resolve(asked.options.in ?? repository)
  const layer = await openLayer(folder, readConfig(process.env, process.cwd()).extensions)
  if (!('model' in layer)) return refuse(layer, '', 1)
  const mistakes = wrong(asked, layer)
  return mistakes.length > 0 ? refuse(mistakes, '', 1) : await finish(folder, plan(asked, layer), [])
}

async function finish (folder: string, plan: Plan, mistakes: readonly Wrong[]): Promise<number> {
  const wrong = [...mistakes, ...await inTheWay(folder, plan)]
  if (wrong.length > 0) return refuse(wrong, '', 1)
  const say = speaker(process.env)
  for (const { path, isNew } of await carryOut(folder, plan)) console.log(`  ${isNew ? say('新建', 'made    ') : say('补充', 'added to')} ${path}`)
  for (const { zh, en } of plan.next) console.log(`${say('下一步：', 'Next: ')}${say(zh, en)}`)
  return 0
}

/** Words to a request; null where there is no kind or name that could be meant. */
function parse (args: readonly string[]): Asked | null {
  const words: string[] = []
  const options: Record<string, string> = {}
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!
    if (arg.startsWith('--')) options[arg.slice(2)] = args[++at] ?? ''
    else words.push(arg)
  }
  const [kind, name, ...more] = words
  return kind === undefined || name === undefined || more.length > 0 || (kind !== 'extension' && !Object.hasOwn(kinds, kind)) ? null : { kind, name, options }
}

function unknownOptions ({ kind, options }: Asked): readonly Wrong[] {
  const known = kind === 'extension' ? extension.options : kinds[kind]!.options
  return Object.entries(options).flatMap(([option, value]) => !known.includes(option)
    ? [{ zh: `new ${kind} 没有选项 --${option}。`, en: `new ${kind} has no option --${option}.` }]
    : value === '' ? [{ zh: `--${option} 后面缺少值。`, en: `--${option} needs a value.` }] : [])
}

function refuse (wrong: readonly Wrong[], more: string, code: number): number {
  const say = speaker(process.env)
  for (const { zh, en } of wrong) console.error(say(zh, en))
  if (more !== '') console.error(more)
  return code
}

const usage = (): string => [extension, ...Object.values(kinds)].map(kind => `  piaoliu new ${kind.usage}`).join('\n') +
  '\n  --in FOLDER   --zh 名称   --en NAME'
