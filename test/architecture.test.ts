import { readFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import ts from 'typescript'
import * as errors from '../src/errors.ts'

/** Packages that one room keeps to itself, and those rooms. */
const ownedPackages: Record<string, readonly string[]> = {
  knex: ['store'],
  objection: ['store'],
  'better-sqlite3': ['store', 'sandbox', 'cli'],
  mysql2: ['store', 'cli'],
  react: ['ui'],
  antd: ['ui'],
  fastify: ['http', 'app', 'sandbox', 'operation', 'schedule'],
  pdfkit: ['sandbox']
}

const longestFile = 600
const picture = 'src/decisions/0005-the-house.md'
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter(name => name !== '' && existsSync(join(root, name)))
const code = tracked.filter(name => /^(src|plugins)\/.*\.(ts|tsx|js)$/.test(name))
const sources = new Map(await Promise.all(code.map(async name => [name, await readFile(join(root, name), 'utf8')] as const)))
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>

interface Room { readonly rank: number, readonly imports: readonly string[], readonly types: readonly string[] }
const rooms = readPicture(await readFile(join(root, picture), 'utf8'))

interface Arrow { readonly from: string, readonly to: string, readonly typeOnly: boolean, readonly file: string, readonly line: number }

t.test('the picture of the house has every room, and its own arrows point down', t => {
  const missing = [...new Set([...sources.keys()].map(roomOf))].filter(room => !rooms.has(room))
  t.same(missing, [], `${picture} leaves no room out`)
  const upward = [...rooms].flatMap(([from, { rank, imports }]) => imports.filter(to => !((rooms.get(to)?.rank ?? Infinity) < rank)).map(to => `${from} → ${to}`))
  t.same(upward, [])
  t.end()
})

t.test('no import is missing from the picture', t => {
  const wrong = [...sources].flatMap(([file, text]) => arrows(file, text)).filter(arrow => !isDrawn(arrow))
    .map(({ from, to, file, line }) => `${file}:${line}: ${from} may not import ${to}; it may import ${rooms.get(from)?.imports.join(', ') || 'nothing of ours'}`)
  t.same(wrong, [])
  t.end()
})

t.test('a plugin imports #sdk and files of its own folder', t => {
  const wrong = [...sources].filter(([file]) => file.startsWith('plugins/'))
    .flatMap(([file, text]) => imports(file, text).map(({ name }) => ({ file, name })))
    .filter(({ file, name }) => name !== '#sdk' && !(name.startsWith('.') && dirname(join(root, file)) === dirname(resolve(root, dirname(file), name))))
    .map(({ file, name }) => `${file}: ${name}`)
  t.same(wrong, [])
  t.end()
})

t.test('a package belongs to its room and stands in package.json', t => {
  const used = [...sources].flatMap(([file, text]) => imports(file, text).map(({ name }) => ({ file, name: packageOf(name) })))
    .filter((use): use is { file: string, name: string } => use.name !== null)
  const foreign = used.filter(({ file, name }) => ownedPackages[name]?.includes(roomOf(file)) === false).map(({ file, name }) => `${file}: ${name} belongs to ${ownedPackages[name]!.join(', ')}`)
  // What only builds or develops may come from devDependencies; what a host runs on may not.
  const known = (file: string): Record<string, string> => /^src\/(ui|cli)\//.test(file) ? { ...manifest.dependencies, ...manifest.devDependencies } : manifest.dependencies
  const unnamed = used.filter(({ file, name }) => !(name in known(file))).map(({ file, name }) => `${file}: ${name} is not in package.json`)
  t.same([...foreign, ...unnamed], [])
  t.end()
})

t.test('a package that stands in package.json is used', async t => {
  const programs = tracked.filter(name => /^(src|plugins|test)\/.*\.(ts|tsx|js)$/.test(name) && name !== 'test/architecture.test.ts')
  const texts = await Promise.all([...programs, 'tsconfig.json', 'src/ui/tsconfig.json', '.ci/run'].map(async name => await readFile(join(root, name), 'utf8')))
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].filter(name => !name.startsWith('@types/'))
  t.same(names.filter(name => !texts.some(text => [`'${name}'`, `'${name}/`, `"${name}/`, `/${name}/`].some(use => text.includes(use)))), [])
})

t.test('only the channel room speaks to the outside', t => {
  const wrong = found(/(?<![.\w])fetch\(|import .*\b(?:request|get|Agent)\b.* from 'node:https?'|from '(?:undici|node:net|node:tls)'/, file => !/^src\/(channel|cli|ui|sandbox)\//.test(file))
  t.same(wrong, [])
  t.end()
})

t.test('no binary float comes near money, prices, quantities or rates', t => {
  const floats = [...found(/\bparseFloat\s*\(/, () => true), ...floatsFixed([...sources].filter(([, text]) => text.includes('.toFixed(')).map(([file]) => file))]
  const numbers = found(/\b(?:Number|Math\.(?:round|floor|ceil|trunc))\s*\([^)]*(?:[Aa]mount|[Pp]rice|[Tt]ax(?![Cc]ode)|[Tt]otal(?!s|Rows)|[Qq]uantity|[Rr]ate\b|[Mm]oney|[Dd]eduction)/, file => !file.startsWith('src/cli/'))
  t.same([...floats, ...numbers], [])
  t.end()
})

t.test(`no file is longer than ${longestFile} lines`, t => {
  const long = [...sources].filter(([file, text]) => !file.startsWith('src/generated/') && text.split('\n').length > longestFile)
  t.same(long.map(([file, text]) => `${file}: ${text.split('\n').length} lines`), [])
  t.end()
})

t.test('every file of the host says what it is for, or each of its exported functions does', t => {
  const silent = [...sources].filter(([file]) => /^src\/.*\.ts$/.test(file) && !/^src\/(generated|ui)\//.test(file)).flatMap(([file, text]) => undescribed(file, text))
  t.same(silent, [])
  t.end()
})

t.test('every error code is its own and is named for what throws it', t => {
  const codes = Object.entries(errors).map(([name, Fault]) => ({ name, code: new (Fault as new (...values: string[]) => { code: string })('', '').code }))
  t.ok(codes.length > 0)
  for (const { name, code } of codes) {
    t.equal(code, name)
    t.match(code, /^PL_[A-Z_]+$/)
  }
  t.end()
})

t.test('every message that people may read is said by somebody', async t => {
  const files = tracked.filter(name => /^metadata\/.*\.messages\.json$/.test(name))
  const codes = (await Promise.all(files.map(async name => Object.keys((JSON.parse(await readFile(join(root, name), 'utf8')) as { messages: object }).messages)))).flat()
  t.ok(codes.length > 0)
  t.same(codes.filter(code => ![...sources.values()].some(text => text.includes(code))), [])
})

t.test('nothing is left to do later, no test is left alone, no debugger waits', t => {
  const lines = found(/\b(?:TODO|FIXME|XXX)\b|^\s*debugger\b|console\.(?:log|debug)\(/, file => !/^src\/(sandbox|cli)\//.test(file))
  t.same(lines, [])
  t.end()
})

t.test('no path of one machine and no registry stands in the repository', async t => {
  const texts = tracked.filter(name => /\.(ts|tsx|js|json|md|sh|html|css)$|^\.ci\//.test(name) && name !== 'test/architecture.test.ts')
  const pattern = /(?<![\w.:/-])\/(?:work|home|root|Users)\/\w|npmjs\.org|registry\.npm/
  const wrong: string[] = []
  for (const name of texts) {
    const lines = (await readFile(join(root, name), 'utf8')).split('\n')
    lines.forEach((line, index) => { if (pattern.test(line)) wrong.push(`${name}:${index + 1}: ${line.trim().slice(0, 120)}`) })
  }
  t.same(wrong, [])
})

/** Reads the table `| rank | room | imports |`; a room beside the ranks stands above all that it imports. */
function readPicture (text: string): Map<string, Room> {
  const table = new Map<string, Room>()
  for (const [, rank, names, imported] of text.matchAll(/^\| (\d+|beside) \| ([^|]+) \| ([^|]+) \|$/gm)) {
    const list = imported === 'nothing of ours' ? [] : imported!.split(', ')
    const room = {
      rank: rank === 'beside' ? Infinity : Number(rank),
      imports: list.filter(name => !name.startsWith('types of ')),
      types: list.filter(name => name.startsWith('types of ')).map(name => name.slice('types of '.length))
    }
    for (const name of names!.split(', ')) table.set(name, room)
  }
  return table
}

function isDrawn ({ from, to, typeOnly }: Arrow): boolean {
  const room = rooms.get(from)
  return from === to || room?.imports.includes(to) === true || (typeOnly && room?.types.includes(to) === true)
}

function roomOf (file: string): string {
  const parts = file.split('/')
  if (parts[0] === 'plugins') return 'plugins'
  if (file.startsWith('src/sdk/testing/')) return 'sdk/testing'
  return parts[1]!.replace(/\.ts$/, '')
}

interface Import { readonly name: string, readonly typeOnly: boolean, readonly line: number }

/** Every import and export-from of a file, dynamic ones and types in passing (`import('…').T`) among them. */
function imports (file: string, text: string): Import[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const list: Import[] = []
  const add = (node: ts.Node, name: ts.Node | undefined, typeOnly: boolean): void => {
    if (name !== undefined && ts.isStringLiteralLike(name)) list.push({ name: name.text, typeOnly, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, hasOnlyTypes(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return list
}

function hasOnlyTypes (clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every(element => element.isTypeOnly)
}

function arrows (file: string, text: string): Arrow[] {
  return imports(file, text).flatMap(({ name, typeOnly, line }) => {
    const target = targetOf(file, name)
    return target === null ? [] : [{ from: roomOf(file), to: roomOf(target), typeOnly, file, line }]
  })
}

/** The file inside src or plugins that an import means; null for packages, Node and data. */
function targetOf (file: string, name: string): string | null {
  if (name === '#sdk') return 'src/sdk/index.ts'
  if (name === '#sdk/testing') return 'src/sdk/testing/index.ts'
  if (!name.startsWith('.')) return null
  const target = relative(root, resolve(root, dirname(file), name))
  return /^(src|plugins)\//.test(target) ? target : null
}

function packageOf (name: string): string | null {
  if (name.startsWith('.') || name.startsWith('#') || name.startsWith('node:')) return null
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/')
}

/** The lines of code, comments apart, that match. */
function found (pattern: RegExp, where: (file: string) => boolean): string[] {
  return [...sources].filter(([file]) => where(file)).flatMap(([file, text]) => text.split('\n').flatMap((line, index) =>
    /^\s*(?:\*|\/\/|\/\*)/.test(line) || !pattern.test(line) ? [] : [`${file}:${index + 1}: ${line.trim()}`]))
}

/** Calls of a number's toFixed: Decimal has one of its own, which is exact, so that only the type tells them apart. */
function floatsFixed (files: readonly string[]): string[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(root, 'tsconfig.json'), name => ts.sys.readFile(name)).config, ts.sys, root)
  const program = ts.createProgram(files.map(file => join(root, file)), options)
  const checker = program.getTypeChecker()
  return files.flatMap(file => {
    const tree = program.getSourceFile(join(root, file))!
    const lines: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && node.name.text === 'toFixed' && checker.typeToString(checker.getTypeAtLocation(node.expression)) !== 'Decimal') {
        lines.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`)
      }
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return lines
  })
}

function undescribed (file: string, text: string): string[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return tree.statements.filter(node => ts.isFunctionDeclaration(node) && isExported(node) && ts.getJSDocCommentsAndTags(node).length === 0 && !text.startsWith('/**'))
    .map(node => `${file}: ${(node as ts.FunctionDeclaration).name?.text ?? 'default'}`)
}

function isExported (node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(modifier => modifier.kind === ts.SyntaxKind.ExportKeyword) === true
}
