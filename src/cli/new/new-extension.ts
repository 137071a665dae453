/** `piaoliu new extension acme`: a folder that adds to the app without touching it. */
import { relative } from 'node:path'
import { repository } from '../repository.ts'
import { jsonText } from './json-text.ts'
import { posix, type Asked } from './layer.ts'
import type { Plan, Wrong } from './plan.ts'

const ISV = /^[a-z][a-z0-9]{1,15}$/
const layers = ['partner', 'customer']

/** Says what is wrong with a developer code and the options beside it. */
export function wrongExtension ({ name, options }: Asked): readonly Wrong[] {
  const wrong: Wrong[] = []
  if (!ISV.test(name)) wrong.push({ zh: `开发商标识 ${name} 不合规：2 到 16 个小写字母和数字，字母开头，例如 acme。`, en: `${name} is no developer code: 2 to 16 small letters and digits, a letter first, e.g. acme.` })
  if (options.layer !== undefined && !layers.includes(options.layer)) wrong.push({ zh: `--layer ${options.layer} 不合规：写 partner 或 customer。`, en: `--layer ${options.layer} is none: write partner or customer.` })
  return wrong
}

/**
 * Plans an extension's folder: package.json, tsconfig.json for the editor, the four folders, a README.
 */
export function newExtension ({ name, options }: Asked, folder: string): Plan {
  const here = posix(relative(folder, repository)) || '.'
  return {
    files: [
      { path: 'package.json', text: jsonText({ name: `${name}-extension`, version: '1.0.0', private: true, type: 'module', piaoliu: { isv: name, layer: options.layer ?? 'customer' } }) },
      { path: 'tsconfig.json', text: tsconfig(here) },
      { path: 'README.md', text: readme(name) },
      ...['metadata', 'forms', 'plugins', 'schedules'].map(part => ({ path: `${part}/.gitkeep`, text: '' }))
    ],
    next: [{ zh: `PL_EXTENSIONS=<这个目录> npm run dev`, en: 'PL_EXTENSIONS=<this folder> npm run dev' }]
  }
}

const tsconfig = (here: string): string => jsonText({
  extends: `${here}/tsconfig.json`,
  compilerOptions: {
    paths: { '#sdk': [`${here}/src/sdk/index.ts`], '#sdk/testing': [`${here}/src/sdk/testing/index.ts`], tap: [`${here}/node_modules/tap/dist/esm/index.d.ts`] },
    typeRoots: [`${here}/node_modules/@types`]
  },
  include: ['plugins/**/*.ts', 'test/**/*.ts', 'types.d.ts'],
  exclude: []
})

const readme = (isv: string): string => `# ${isv}

票流的扩展，开发商标识 \`${isv}\`。An extension of Piaoliu with the developer code \`${isv}\`.

- \`metadata/\` 是什么 what things are · \`forms/\` 看到什么 what people see · \`plugins/\` JSON 说不了的 what JSON cannot say · \`schedules/\` 自动发生什么 what happens by itself
- 新增的键都以 \`${isv}_\` 开头。Every key it adds begins with \`${isv}_\`.

在票流的目录里运行 Run in Piaoliu's folder, with the path of this folder for \`PATH\`:

\`\`\`sh
npx piaoliu new operation sim_vatinvoice.${isv}_handover --in PATH    # JSON, handler, messages and test
npx piaoliu generate --in PATH                                    # types.d.ts
npx piaoliu check PATH
npx piaoliu test --in PATH
PL_EXTENSIONS=PATH npm run dev
\`\`\`
`
