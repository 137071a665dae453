#!/usr/bin/env node
// Plain JavaScript: it must be able to say "this Node is too old" before anything is asked of that Node.
import { argv, exit, stderr, stdout, versions } from 'node:process'

const oldest = [20, 19]

const commands = {
  start: ['启动服务（首次启动会构建界面、建库、载入演示数据） | start the host; the first start builds the client and loads demonstration data', './start.ts'],
  dev: ['开发：改动后自动重启，界面热更新 | develop: restarts on a change, the client reloads by itself', './dev.ts'],
  build: ['构建界面 | build the web client', './build.ts'],
  test: ['运行测试，可给文件名 | run the tests; file names may follow', './test.ts'],
  doctor: ['体检：这台机器和元数据有什么问题、怎么办 | what is amiss with this machine or the metadata, and what to do', './doctor.ts'],
  generate: ['由元数据生成类型；--check 只比较 | write the types from the metadata; --check only compares', './generate.ts'],
  check: ['检查元数据和插件，列出全部问题 | check metadata and plugins, listing every problem', './check.ts'],
  diff: ['扩展与当前基础的三方比较，列出升级冲突 | extensions against the base of today, three ways: what an upgrade brought into conflict', './diff.ts'],
  explain: ['一个操作、字段、列表由什么组成，出自哪一层哪个文件 | what an operation, field or list is made of, and which layer and file says so', './explain.ts'],
  new: ['新建 extension、entity、list、form、operation 或 task | puts something new in its place, with its test', './new.ts'],
  bench: ['与手写代码对比的性能测试 | benchmarks, as ratios against hand-written code', './bench.ts']
}

const help = () => [
  '票流 Piaoliu',
  '',
  '  piaoliu <command> [arguments]      npm run <command> -- [arguments]',
  '',
  ...Object.entries(commands).map(([name, [line]]) => `  ${name.padEnd(10)} ${line.replace(' | ', `\n${' '.repeat(13)}`)}`),
  ''
].join('\n')

const [name, ...rest] = argv.slice(2)

if (isTooOld(versions.node)) {
  stderr.write(`需要 Node ${oldest.join('.')} 或更高版本，现在是 ${versions.node}。请升级 Node。\nNode ${oldest.join('.')} or newer is needed, this is ${versions.node}. Install a newer one.\n`)
  exit(1)
}
if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
  stdout.write(help())
  exit(0)
}
if (!Object.hasOwn(commands, name)) {
  stderr.write(`没有命令 ${name}。There is no command '${name}'.\n\n${help()}`)
  exit(2)
}

const { register } = await import('tsx/esm/api')
register()
const command = await import(commands[name][1])
try {
  const code = await command.run(rest)
  // What still listens or waits keeps the process: only a command that has an answer ends it.
  if (code !== undefined) exit(code)
} catch (fault) {
  // A fault with a code explains itself; anything else is a defect, and its stack is what helps.
  stderr.write(`${typeof fault?.code === 'string' && fault.code.startsWith('PL_') ? fault.message : fault?.stack ?? fault}\n`)
  exit(1)
}

function isTooOld (version) {
  const [major, minor] = version.split('.').map(Number)
  return major < oldest[0] || (major === oldest[0] && minor < oldest[1])
}
